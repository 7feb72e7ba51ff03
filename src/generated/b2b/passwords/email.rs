// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.passwords.email`.
/// The operations of `b2b.passwords.email`.
#[derive(Clone, Copy, Debug)]
pub struct EmailApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> EmailApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Makes the password for an e-mail address unusable until it is reset by e-mail. Works only where passwords are shared across organizations.
    ///
    /// `POST /v1/b2b/passwords/email/require_reset`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn require_reset(
        self,
        body: RequireResetRequest,
    ) -> Result<RequireResetResponse, crate::Error> {
        let answer = self.client.b2b_passwords_email_require_reset(&body).await?;
        Ok(answer.into_inner())
    }
    /// Sets a member's password with the single-use token from a reset e-mail, ends earlier sessions and signs the member in. May return an intermediate session instead of a session.
    ///
    /// `POST /v1/b2b/passwords/email/reset`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn reset(self, body: ResetRequest) -> Result<ResetResponse, crate::Error> {
        let answer = self.client.b2b_passwords_email_reset(&body).await?;
        Ok(answer.into_inner())
    }
    /// Sends a member of an organization an e-mail with a link for setting a new password.
    ///
    /// `POST /v1/b2b/passwords/email/reset/start`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn reset_start(
        self,
        body: ResetStartRequest,
    ) -> Result<ResetStartResponse, crate::Error> {
        let answer = self.client.b2b_passwords_email_reset_start(&body).await?;
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
            ["require_reset"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.require_reset(body).await?)
            }
            ["reset"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.reset(body).await?)
            }
            ["reset_start"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.reset_start(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// As a member, the operations of `b2b.passwords.email`.
#[derive(Clone, Copy, Debug)]
pub struct MemberEmailApi<'c> {
    pub(crate) scope: &'c crate::MemberScope,
}
impl<'c> MemberEmailApi<'c> {
    pub(crate) fn new(scope: &'c crate::MemberScope) -> Self {
        Self { scope }
    }
    /// Makes the password for an e-mail address unusable until it is reset by e-mail. Works only where passwords are shared across organizations.
    ///
    /// `POST /v1/b2b/passwords/email/require_reset`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn require_reset(
        self,
        body: MemberRequireResetRequest,
    ) -> Result<RequireResetResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_passwords_email_require_reset(
                &body.in_organization(self.scope.organization_id()),
            )
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl MemberEmailApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["require_reset"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.require_reset(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.passwords.email.require_reset` in the member scope: the organization is the session's.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.email.MemberRequireResetRequest")
)]
#[non_exhaustive]
pub struct MemberRequireResetRequest {
    /// An e-mail address.
    pub email_address: String,
    /// Identifies a member of an organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
}
impl MemberRequireResetRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            email_address: email_address.into(),
            member_id: None,
        }
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = email_address.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }
}
impl crate::decode::Blank for MemberRequireResetRequest {
    fn blank() -> Self {
        Self {
            email_address: crate::decode::blank(),
            member_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MemberRequireResetRequest {
    const NAME: &'static str = "b2b.passwords.email.MemberRequireResetRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email_address"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_address" => field.promised(0).text(&mut self.email_address),
            "member_id" => field.optional_text(&mut self.member_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MemberRequireResetRequest);
impl MemberRequireResetRequest {
    pub(crate) fn in_organization(self, organization_id: &str) -> RequireResetRequest {
        RequireResetRequest {
            email_address: self.email_address,
            member_id: self.member_id,
            organization_id: Some(organization_id.into()),
        }
    }
}
/// The body of `b2b.passwords.email.require_reset`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.email.RequireResetRequest")
)]
#[non_exhaustive]
pub struct RequireResetRequest {
    /// An e-mail address.
    pub email_address: String,
    /// Identifies a member of an organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// Identifies an organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
}
impl RequireResetRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            email_address: email_address.into(),
            member_id: None,
            organization_id: None,
        }
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = email_address.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
}
impl crate::decode::Blank for RequireResetRequest {
    fn blank() -> Self {
        Self {
            email_address: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RequireResetRequest {
    const NAME: &'static str = "b2b.passwords.email.RequireResetRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email_address"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_address" => field.promised(0).text(&mut self.email_address),
            "member_id" => field.optional_text(&mut self.member_id),
            "organization_id" => field.optional_text(&mut self.organization_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RequireResetRequest);
/// The answer of `b2b.passwords.email.require_reset`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.email.RequireResetResponse")
)]
#[non_exhaustive]
pub struct RequireResetResponse {
    /// The member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<crate::b2b::organizations::Member>,
    /// Identifies a member of an organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_id: Option<String>,
    /// The organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<crate::b2b::organizations::Organization>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl RequireResetResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = Some(member.into());
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = Some(organization.into());
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
impl Default for RequireResetResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RequireResetResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RequireResetResponse {
    const NAME: &'static str = "b2b.passwords.email.RequireResetResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.optional(&mut self.member),
            "member_id" => field.optional_text(&mut self.member_id),
            "organization" => field.optional(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(1).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RequireResetResponse);
/// The body of `b2b.passwords.email.reset`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.email.ResetRequest")
)]
#[non_exhaustive]
pub struct ResetRequest {
    /// The PKCE code verifier, whose challenge was sent when the flow began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_verifier: Option<crate::Secret>,
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_session_token: Option<crate::Secret>,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// The new password.
    pub password: crate::Secret,
    /// The single-use token from the link in the password reset e-mail.
    pub password_reset_token: crate::Secret,
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
impl ResetRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        password_reset_token: impl Into<crate::Secret>,
        password: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            code_verifier: None,
            intermediate_session_token: None,
            locale: None,
            password: password.into(),
            password_reset_token: password_reset_token.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
        }
    }
    /// The PKCE code verifier, whose challenge was sent when the flow began.
    #[must_use]
    pub fn code_verifier(mut self, code_verifier: impl Into<crate::Secret>) -> Self {
        self.code_verifier = Some(code_verifier.into());
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
    /// The new password.
    #[must_use]
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = password.into();
        self
    }
    /// The single-use token from the link in the password reset e-mail.
    #[must_use]
    pub fn password_reset_token(
        mut self,
        password_reset_token: impl Into<crate::Secret>,
    ) -> Self {
        self.password_reset_token = password_reset_token.into();
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
impl crate::decode::Blank for ResetRequest {
    fn blank() -> Self {
        Self {
            code_verifier: crate::decode::blank(),
            intermediate_session_token: crate::decode::blank(),
            locale: crate::decode::blank(),
            password: crate::decode::blank(),
            password_reset_token: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ResetRequest {
    const NAME: &'static str = "b2b.passwords.email.ResetRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("password_reset_token"),
        crate::decode::Promise::strict("password"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "code_verifier" => field.optional(&mut self.code_verifier),
            "intermediate_session_token" => {
                field.optional(&mut self.intermediate_session_token)
            }
            "locale" => field.optional_open(&mut self.locale),
            "password" => field.promised(1).value(&mut self.password),
            "password_reset_token" => {
                field.promised(0).value(&mut self.password_reset_token)
            }
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
crate::decode::deserialize!(ResetRequest);
/// The answer of `b2b.passwords.email.reset`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.email.ResetResponse")
)]
#[non_exhaustive]
pub struct ResetResponse {
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
    /// Identifies the member's e-mail address.
    pub member_email_id: String,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The member's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_session: Option<crate::b2b::sessions::MemberSession>,
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
impl ResetResponse {
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
    /// Identifies the member's e-mail address.
    #[must_use]
    pub fn member_email_id(mut self, member_email_id: impl Into<String>) -> Self {
        self.member_email_id = member_email_id.into();
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
impl Default for ResetResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ResetResponse {
    fn blank() -> Self {
        Self {
            intermediate_session_token: crate::decode::blank(),
            intermediate_session_token_expires_at: crate::decode::blank(),
            member: crate::decode::blank(),
            member_authenticated: crate::decode::blank(),
            member_device: crate::decode::blank(),
            member_email_id: crate::decode::blank(),
            member_id: crate::decode::blank(),
            member_session: crate::decode::blank(),
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
impl crate::decode::Object for ResetResponse {
    const NAME: &'static str = "b2b.passwords.email.ResetResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::lax("member_email_id"),
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
            "member_email_id" => field.promised(2).text(&mut self.member_email_id),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "member_session" => field.optional(&mut self.member_session),
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
crate::decode::deserialize!(ResetResponse);
/// The body of `b2b.passwords.email.reset_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.email.ResetStartRequest")
)]
#[non_exhaustive]
pub struct ResetStartRequest {
    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge: Option<String>,
    /// An e-mail address.
    pub email_address: String,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// Where the e-mail leads someone who signs in without a new password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_redirect_url: Option<String>,
    /// Identifies an organization.
    pub organization_id: String,
    /// How many minutes the link for the password reset works.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reset_password_expiration_minutes: Option<i32>,
    /// Where the link for the password reset leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reset_password_redirect_url: Option<String>,
    /// Identifies the template of the password reset e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reset_password_template_id: Option<String>,
    /// Identifies the template of the e-mail that verifies the address during a password reset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_email_template_id: Option<String>,
}
impl ResetStartRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        organization_id: impl Into<String>,
        email_address: impl Into<String>,
    ) -> Self {
        Self {
            code_challenge: None,
            email_address: email_address.into(),
            locale: None,
            login_redirect_url: None,
            organization_id: organization_id.into(),
            reset_password_expiration_minutes: None,
            reset_password_redirect_url: None,
            reset_password_template_id: None,
            verify_email_template_id: None,
        }
    }
    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    #[must_use]
    pub fn code_challenge(mut self, code_challenge: impl Into<String>) -> Self {
        self.code_challenge = Some(code_challenge.into());
        self
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
    /// Where the e-mail leads someone who signs in without a new password.
    #[must_use]
    pub fn login_redirect_url(mut self, login_redirect_url: impl Into<String>) -> Self {
        self.login_redirect_url = Some(login_redirect_url.into());
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// How many minutes the link for the password reset works.
    #[must_use]
    pub fn reset_password_expiration_minutes(
        mut self,
        reset_password_expiration_minutes: i32,
    ) -> Self {
        self.reset_password_expiration_minutes = Some(reset_password_expiration_minutes);
        self
    }
    /// Where the link for the password reset leads.
    #[must_use]
    pub fn reset_password_redirect_url(
        mut self,
        reset_password_redirect_url: impl Into<String>,
    ) -> Self {
        self.reset_password_redirect_url = Some(reset_password_redirect_url.into());
        self
    }
    /// Identifies the template of the password reset e-mail.
    #[must_use]
    pub fn reset_password_template_id(
        mut self,
        reset_password_template_id: impl Into<String>,
    ) -> Self {
        self.reset_password_template_id = Some(reset_password_template_id.into());
        self
    }
    /// Identifies the template of the e-mail that verifies the address during a password reset.
    #[must_use]
    pub fn verify_email_template_id(
        mut self,
        verify_email_template_id: impl Into<String>,
    ) -> Self {
        self.verify_email_template_id = Some(verify_email_template_id.into());
        self
    }
}
impl crate::decode::Blank for ResetStartRequest {
    fn blank() -> Self {
        Self {
            code_challenge: crate::decode::blank(),
            email_address: crate::decode::blank(),
            locale: crate::decode::blank(),
            login_redirect_url: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            reset_password_expiration_minutes: crate::decode::blank(),
            reset_password_redirect_url: crate::decode::blank(),
            reset_password_template_id: crate::decode::blank(),
            verify_email_template_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ResetStartRequest {
    const NAME: &'static str = "b2b.passwords.email.ResetStartRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::strict("email_address"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "code_challenge" => field.optional_text(&mut self.code_challenge),
            "email_address" => field.promised(1).text(&mut self.email_address),
            "locale" => field.optional_open(&mut self.locale),
            "login_redirect_url" => field.optional_text(&mut self.login_redirect_url),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "reset_password_expiration_minutes" => {
                field.optional(&mut self.reset_password_expiration_minutes)
            }
            "reset_password_redirect_url" => {
                field.optional_text(&mut self.reset_password_redirect_url)
            }
            "reset_password_template_id" => {
                field.optional_text(&mut self.reset_password_template_id)
            }
            "verify_email_template_id" => {
                field.optional_text(&mut self.verify_email_template_id)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ResetStartRequest);
/// The answer of `b2b.passwords.email.reset_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.email.ResetStartResponse")
)]
#[non_exhaustive]
pub struct ResetStartResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies the member's e-mail address.
    pub member_email_id: String,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl ResetStartResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Identifies the member's e-mail address.
    #[must_use]
    pub fn member_email_id(mut self, member_email_id: impl Into<String>) -> Self {
        self.member_email_id = member_email_id.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
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
impl Default for ResetStartResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ResetStartResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_email_id: crate::decode::blank(),
            member_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ResetStartResponse {
    const NAME: &'static str = "b2b.passwords.email.ResetStartResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member_email_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(3).value(&mut self.member),
            "member_email_id" => field.promised(2).text(&mut self.member_email_id),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ResetStartResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        MemberRequireResetRequest,
    >("b2b.passwords.email.MemberRequireResetRequest"),
    crate::registry::Type::of::<
        RequireResetRequest,
    >("b2b.passwords.email.RequireResetRequest"),
    crate::registry::Type::of::<
        RequireResetResponse,
    >("b2b.passwords.email.RequireResetResponse"),
    crate::registry::Type::of::<ResetRequest>("b2b.passwords.email.ResetRequest"),
    crate::registry::Type::of::<ResetResponse>("b2b.passwords.email.ResetResponse"),
    crate::registry::Type::of::<
        ResetStartRequest,
    >("b2b.passwords.email.ResetStartRequest"),
    crate::registry::Type::of::<
        ResetStartResponse,
    >("b2b.passwords.email.ResetStartResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static REQUIRE_RESET: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.passwords.email.require_reset",
    method: "POST",
    path: "/v1/b2b/passwords/email/require_reset",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: true,
};
pub(crate) static RESET: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.passwords.email.reset",
    method: "POST",
    path: "/v1/b2b/passwords/email/reset",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static RESET_START: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.passwords.email.reset_start",
    method: "POST",
    path: "/v1/b2b/passwords/email/reset/start",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &REQUIRE_RESET,
    &RESET,
    &RESET_START,
];
impl crate::raw::Client {
    /// `POST /v1/b2b/passwords/email/require_reset`
    pub async fn b2b_passwords_email_require_reset<'a>(
        &'a self,
        body: &'a RequireResetRequest,
    ) -> Result<ResponseValue<RequireResetResponse>, crate::Error> {
        let request = self.request(&REQUIRE_RESET, &[]).json(&body);
        self.send(&REQUIRE_RESET, request).await?.decode()
    }
    /// `POST /v1/b2b/passwords/email/reset`
    pub async fn b2b_passwords_email_reset<'a>(
        &'a self,
        body: &'a ResetRequest,
    ) -> Result<ResponseValue<ResetResponse>, crate::Error> {
        let request = self.request(&RESET, &[]).json(&body);
        self.send(&RESET, request).await?.decode()
    }
    /// `POST /v1/b2b/passwords/email/reset/start`
    pub async fn b2b_passwords_email_reset_start<'a>(
        &'a self,
        body: &'a ResetStartRequest,
    ) -> Result<ResponseValue<ResetStartResponse>, crate::Error> {
        let request = self.request(&RESET_START, &[]).json(&body);
        self.send(&RESET_START, request).await?.decode()
    }
}
