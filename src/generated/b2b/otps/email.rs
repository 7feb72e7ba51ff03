// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.otps.email`.
/// `b2b.otps.email.discovery`.
pub mod discovery;
/// The operations of `b2b.otps.email`.
#[derive(Clone, Copy, Debug)]
pub struct EmailApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> EmailApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `b2b.otps.email.discovery`.
    #[must_use]
    pub fn discovery(self) -> discovery::DiscoveryApi<'c> {
        discovery::DiscoveryApi::new(self.client)
    }
    /// Signs a member in with the passcode sent by e-mail. Returns an intermediate session instead of a session when another step is missing.
    ///
    /// `POST /v1/b2b/otps/email/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.b2b_otps_email_authenticate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Sends a passcode for one organization to an e-mail address, creating a missing member where the organization allows it.
    ///
    /// `POST /v1/b2b/otps/email/login_or_signup`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn login_or_signup(
        self,
        body: LoginOrSignupRequest,
    ) -> Result<LoginOrSignupResponse, crate::Error> {
        let answer = self.client.b2b_otps_email_login_or_signup(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl EmailApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["discovery", rest @ ..] => {
                Box::pin(self.discovery().dispatch(rest, arguments)).await
            }
            ["authenticate"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.authenticate(body).await?)
            }
            ["login_or_signup"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.login_or_signup(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.otps.email.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.otps.email.AuthenticateRequest")
)]
#[non_exhaustive]
pub struct AuthenticateRequest {
    /// The one-time passcode that a person typed in.
    pub code: crate::Secret,
    /// An e-mail address.
    pub email_address: String,
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_session_token: Option<crate::Secret>,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// Identifies an organization.
    pub organization_id: String,
    /// Claims of your own for the session; a null takes a claim away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_custom_claims: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// How many minutes the session lasts from now; without it the operation's default applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_duration_minutes: Option<i32>,
    /// The session as a short-lived JWT that can be verified locally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_jwt: Option<crate::Secret>,
    /// The session as an opaque token, valid until the session ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<crate::Secret>,
    /// Ties the request to a device fingerprint taken in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telemetry_id: Option<String>,
}
impl AuthenticateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        organization_id: impl Into<String>,
        email_address: impl Into<String>,
        code: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            code: code.into(),
            email_address: email_address.into(),
            intermediate_session_token: None,
            locale: None,
            organization_id: organization_id.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
        }
    }
    /// The one-time passcode that a person typed in.
    #[must_use]
    pub fn code(mut self, code: impl Into<crate::Secret>) -> Self {
        self.code = code.into();
        self
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = email_address.into();
        self
    }
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[must_use]
    pub fn intermediate_session_token(
        mut self,
        intermediate_session_token: impl Into<crate::Secret>,
    ) -> Self {
        self.intermediate_session_token = Some(intermediate_session_token.into());
        self
    }
    /// The language of the message that is sent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<crate::shared::EmailLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// Claims of your own for the session; a null takes a claim away.
    #[must_use]
    pub fn session_custom_claims(
        mut self,
        session_custom_claims: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.session_custom_claims = Some(
            session_custom_claims
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
    /// How many minutes the session lasts from now; without it the operation's default applies.
    #[must_use]
    pub fn session_duration_minutes(mut self, session_duration_minutes: i32) -> Self {
        self.session_duration_minutes = Some(session_duration_minutes);
        self
    }
    /// The session as a short-lived JWT that can be verified locally.
    #[must_use]
    pub fn session_jwt(mut self, session_jwt: impl Into<crate::Secret>) -> Self {
        self.session_jwt = Some(session_jwt.into());
        self
    }
    /// The session as an opaque token, valid until the session ends.
    #[must_use]
    pub fn session_token(mut self, session_token: impl Into<crate::Secret>) -> Self {
        self.session_token = Some(session_token.into());
        self
    }
    /// Ties the request to a device fingerprint taken in the browser.
    #[must_use]
    pub fn telemetry_id(mut self, telemetry_id: impl Into<String>) -> Self {
        self.telemetry_id = Some(telemetry_id.into());
        self
    }
}
impl crate::decode::Blank for AuthenticateRequest {
    fn blank() -> Self {
        Self {
            code: crate::decode::blank(),
            email_address: crate::decode::blank(),
            intermediate_session_token: crate::decode::blank(),
            locale: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateRequest {
    const NAME: &'static str = "b2b.otps.email.AuthenticateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::strict("email_address"),
        crate::decode::Promise::strict("code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "code" => field.promised(2).value(&mut self.code),
            "email_address" => field.promised(1).text(&mut self.email_address),
            "intermediate_session_token" => {
                field.optional(&mut self.intermediate_session_token)
            }
            "locale" => field.optional_open(&mut self.locale),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "telemetry_id" => field.optional_text(&mut self.telemetry_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateRequest);
/// The answer of `b2b.otps.email.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.otps.email.AuthenticateResponse")
)]
#[non_exhaustive]
pub struct AuthenticateResponse {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    pub intermediate_session_token: crate::Secret,
    /// Until when the sign-in that still lacks a step can be completed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_session_token_expires_at: Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Whether the sign-in is complete; when it is not, a further factor is wanted.
    pub member_authenticated: bool,
    /// The device that was used, and whether it is new for the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_device: Option<crate::shared::DeviceInfo>,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The member's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_session: Option<crate::b2b::sessions::MemberSession>,
    /// Identifies what the link or passcode was delivered by, such as an e-mail address or a phone number.
    pub method_id: String,
    /// Present when a second factor is still wanted; says what the member has set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_required: Option<crate::b2b::mfa::MfaRequired>,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies an organization.
    pub organization_id: String,
    /// Present when the person must first sign in by another method; names those that the organization allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_required: Option<crate::b2b::sessions::PrimaryRequired>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The session as a short-lived JWT that can be verified locally.
    pub session_jwt: crate::Secret,
    /// The session as an opaque token, valid until the session ends.
    pub session_token: crate::Secret,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl AuthenticateResponse {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[must_use]
    pub fn intermediate_session_token(
        mut self,
        intermediate_session_token: impl Into<crate::Secret>,
    ) -> Self {
        self.intermediate_session_token = intermediate_session_token.into();
        self
    }
    /// Until when the sign-in that still lacks a step can be completed.
    #[must_use]
    pub fn intermediate_session_token_expires_at(
        mut self,
        intermediate_session_token_expires_at: impl Into<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
    ) -> Self {
        self.intermediate_session_token_expires_at = Some(
            intermediate_session_token_expires_at.into(),
        );
        self
    }
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Whether the sign-in is complete; when it is not, a further factor is wanted.
    #[must_use]
    pub fn member_authenticated(mut self, member_authenticated: bool) -> Self {
        self.member_authenticated = member_authenticated;
        self
    }
    /// The device that was used, and whether it is new for the member.
    #[must_use]
    pub fn member_device(
        mut self,
        member_device: impl Into<crate::shared::DeviceInfo>,
    ) -> Self {
        self.member_device = Some(member_device.into());
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The member's session.
    #[must_use]
    pub fn member_session(
        mut self,
        member_session: impl Into<crate::b2b::sessions::MemberSession>,
    ) -> Self {
        self.member_session = Some(member_session.into());
        self
    }
    /// Identifies what the link or passcode was delivered by, such as an e-mail address or a phone number.
    #[must_use]
    pub fn method_id(mut self, method_id: impl Into<String>) -> Self {
        self.method_id = method_id.into();
        self
    }
    /// Present when a second factor is still wanted; says what the member has set up.
    #[must_use]
    pub fn mfa_required(
        mut self,
        mfa_required: impl Into<crate::b2b::mfa::MfaRequired>,
    ) -> Self {
        self.mfa_required = Some(mfa_required.into());
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// Present when the person must first sign in by another method; names those that the organization allows.
    #[must_use]
    pub fn primary_required(
        mut self,
        primary_required: impl Into<crate::b2b::sessions::PrimaryRequired>,
    ) -> Self {
        self.primary_required = Some(primary_required.into());
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The session as a short-lived JWT that can be verified locally.
    #[must_use]
    pub fn session_jwt(mut self, session_jwt: impl Into<crate::Secret>) -> Self {
        self.session_jwt = session_jwt.into();
        self
    }
    /// The session as an opaque token, valid until the session ends.
    #[must_use]
    pub fn session_token(mut self, session_token: impl Into<crate::Secret>) -> Self {
        self.session_token = session_token.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for AuthenticateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AuthenticateResponse {
    fn blank() -> Self {
        Self {
            intermediate_session_token: crate::decode::blank(),
            intermediate_session_token_expires_at: crate::decode::blank(),
            member: crate::decode::blank(),
            member_authenticated: crate::decode::blank(),
            member_device: crate::decode::blank(),
            member_id: crate::decode::blank(),
            member_session: crate::decode::blank(),
            method_id: crate::decode::blank(),
            mfa_required: crate::decode::blank(),
            organization: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            primary_required: crate::decode::blank(),
            request_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateResponse {
    const NAME: &'static str = "b2b.otps.email.AuthenticateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::lax("method_id"),
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("intermediate_session_token"),
        crate::decode::Promise::strict("member_authenticated"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "intermediate_session_token" => {
                field.promised(8).value(&mut self.intermediate_session_token)
            }
            "intermediate_session_token_expires_at" => {
                field.timestamp(&mut self.intermediate_session_token_expires_at)
            }
            "member" => field.promised(4).value(&mut self.member),
            "member_authenticated" => {
                field.promised(9).value(&mut self.member_authenticated)
            }
            "member_device" => field.optional(&mut self.member_device),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "member_session" => field.optional(&mut self.member_session),
            "method_id" => field.promised(2).text(&mut self.method_id),
            "mfa_required" => field.optional(&mut self.mfa_required),
            "organization" => field.promised(7).value(&mut self.organization),
            "organization_id" => field.promised(3).text(&mut self.organization_id),
            "primary_required" => field.optional(&mut self.primary_required),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session_jwt" => field.promised(6).value(&mut self.session_jwt),
            "session_token" => field.promised(5).value(&mut self.session_token),
            "status_code" => field.promised(10).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateResponse);
/// The body of `b2b.otps.email.login_or_signup`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.otps.email.LoginOrSignupRequest")
)]
#[non_exhaustive]
pub struct LoginOrSignupRequest {
    /// An e-mail address.
    pub email_address: String,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// How many minutes the link or passcode stays valid for someone who already has an account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_expiration_minutes: Option<u32>,
    /// Identifies the template of the sign-in e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_template_id: Option<String>,
    /// Identifies an organization.
    pub organization_id: String,
    /// How many minutes the link or passcode works when it signs somebody up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_expiration_minutes: Option<u32>,
    /// Identifies the template of the e-mail when it signs somebody up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_template_id: Option<String>,
}
impl LoginOrSignupRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        organization_id: impl Into<String>,
        email_address: impl Into<String>,
    ) -> Self {
        Self {
            email_address: email_address.into(),
            locale: None,
            login_expiration_minutes: None,
            login_template_id: None,
            organization_id: organization_id.into(),
            signup_expiration_minutes: None,
            signup_template_id: None,
        }
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = email_address.into();
        self
    }
    /// The language of the message that is sent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<crate::shared::EmailLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// How many minutes the link or passcode stays valid for someone who already has an account.
    #[must_use]
    pub fn login_expiration_minutes(mut self, login_expiration_minutes: u32) -> Self {
        self.login_expiration_minutes = Some(login_expiration_minutes);
        self
    }
    /// Identifies the template of the sign-in e-mail.
    #[must_use]
    pub fn login_template_id(mut self, login_template_id: impl Into<String>) -> Self {
        self.login_template_id = Some(login_template_id.into());
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// How many minutes the link or passcode works when it signs somebody up.
    #[must_use]
    pub fn signup_expiration_minutes(mut self, signup_expiration_minutes: u32) -> Self {
        self.signup_expiration_minutes = Some(signup_expiration_minutes);
        self
    }
    /// Identifies the template of the e-mail when it signs somebody up.
    #[must_use]
    pub fn signup_template_id(mut self, signup_template_id: impl Into<String>) -> Self {
        self.signup_template_id = Some(signup_template_id.into());
        self
    }
}
impl crate::decode::Blank for LoginOrSignupRequest {
    fn blank() -> Self {
        Self {
            email_address: crate::decode::blank(),
            locale: crate::decode::blank(),
            login_expiration_minutes: crate::decode::blank(),
            login_template_id: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            signup_expiration_minutes: crate::decode::blank(),
            signup_template_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for LoginOrSignupRequest {
    const NAME: &'static str = "b2b.otps.email.LoginOrSignupRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::strict("email_address"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_address" => field.promised(1).text(&mut self.email_address),
            "locale" => field.optional_open(&mut self.locale),
            "login_expiration_minutes" => {
                field.optional(&mut self.login_expiration_minutes)
            }
            "login_template_id" => field.optional_text(&mut self.login_template_id),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "signup_expiration_minutes" => {
                field.optional(&mut self.signup_expiration_minutes)
            }
            "signup_template_id" => field.optional_text(&mut self.signup_template_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(LoginOrSignupRequest);
/// The answer of `b2b.otps.email.login_or_signup`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.otps.email.LoginOrSignupResponse")
)]
#[non_exhaustive]
pub struct LoginOrSignupResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Whether the request created the member.
    pub member_created: bool,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl LoginOrSignupResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Whether the request created the member.
    #[must_use]
    pub fn member_created(mut self, member_created: bool) -> Self {
        self.member_created = member_created;
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for LoginOrSignupResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for LoginOrSignupResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_created: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for LoginOrSignupResponse {
    const NAME: &'static str = "b2b.otps.email.LoginOrSignupResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member_created"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(3).value(&mut self.member),
            "member_created" => field.promised(2).value(&mut self.member_created),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(4).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(5).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(LoginOrSignupResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        AuthenticateRequest,
    >("b2b.otps.email.AuthenticateRequest"),
    crate::registry::Type::of::<
        AuthenticateResponse,
    >("b2b.otps.email.AuthenticateResponse"),
    crate::registry::Type::of::<
        LoginOrSignupRequest,
    >("b2b.otps.email.LoginOrSignupRequest"),
    crate::registry::Type::of::<
        LoginOrSignupResponse,
    >("b2b.otps.email.LoginOrSignupResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.otps.email.authenticate",
    method: "POST",
    path: "/v1/b2b/otps/email/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static LOGIN_OR_SIGNUP: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.otps.email.login_or_signup",
    method: "POST",
    path: "/v1/b2b/otps/email/login_or_signup",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &AUTHENTICATE,
    &LOGIN_OR_SIGNUP,
];
impl crate::raw::Client {
    /// `POST /v1/b2b/otps/email/authenticate`
    pub async fn b2b_otps_email_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
    /// `POST /v1/b2b/otps/email/login_or_signup`
    pub async fn b2b_otps_email_login_or_signup<'a>(
        &'a self,
        body: &'a LoginOrSignupRequest,
    ) -> Result<ResponseValue<LoginOrSignupResponse>, crate::Error> {
        let request = self.request(&LOGIN_OR_SIGNUP, &[]).json(&body);
        self.send(&LOGIN_OR_SIGNUP, request).await?.decode()
    }
}
