// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.passwords`.
/// `b2b.passwords.discovery`.
pub mod discovery;
/// `b2b.passwords.email`.
pub mod email;
/// `b2b.passwords.existing_password`.
pub mod existing_password;
/// `b2b.passwords.sessions`.
pub mod sessions;
/// The operations of `b2b.passwords`.
#[derive(Clone, Copy, Debug)]
pub struct PasswordsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> PasswordsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `b2b.passwords.discovery`.
    #[must_use]
    pub fn discovery(self) -> discovery::DiscoveryApi<'c> {
        discovery::DiscoveryApi::new(self.client)
    }
    /// The operations of `b2b.passwords.email`.
    #[must_use]
    pub fn email(self) -> email::EmailApi<'c> {
        email::EmailApi::new(self.client)
    }
    /// The operations of `b2b.passwords.existing_password`.
    #[must_use]
    pub fn existing_password(self) -> existing_password::ExistingPasswordApi<'c> {
        existing_password::ExistingPasswordApi::new(self.client)
    }
    /// The operations of `b2b.passwords.sessions`.
    #[must_use]
    pub fn sessions(self) -> sessions::SessionsApi<'c> {
        sessions::SessionsApi::new(self.client)
    }
    /// Signs a member in with e-mail address and password. Returns an intermediate session instead of a session when another step is missing.
    ///
    /// `POST /v1/b2b/passwords/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.b2b_passwords_authenticate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Imports a password hash for a member who has no password yet, creating the member when missing.
    ///
    /// `POST /v1/b2b/passwords/migrate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn migrate(
        self,
        body: MigrateRequest,
    ) -> Result<MigrateResponse, crate::Error> {
        let answer = self.client.b2b_passwords_migrate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Checks whether a password would be accepted and why not, without storing it.
    ///
    /// `POST /v1/b2b/passwords/strength_check`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn strength_check(
        self,
        body: StrengthCheckRequest,
    ) -> Result<StrengthCheckResponse, crate::Error> {
        let answer = self.client.b2b_passwords_strength_check(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl PasswordsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["discovery", rest @ ..] => {
                Box::pin(self.discovery().dispatch(rest, arguments)).await
            }
            ["email", rest @ ..] => {
                Box::pin(self.email().dispatch(rest, arguments)).await
            }
            ["existing_password", rest @ ..] => {
                Box::pin(self.existing_password().dispatch(rest, arguments)).await
            }
            ["sessions", rest @ ..] => {
                Box::pin(self.sessions().dispatch(rest, arguments)).await
            }
            ["authenticate"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.authenticate(body).await?)
            }
            ["migrate"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.migrate(body).await?)
            }
            ["strength_check"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.strength_check(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// As a member, the operations of `b2b.passwords`.
#[derive(Clone, Copy, Debug)]
pub struct MemberPasswordsApi<'c> {
    pub(crate) scope: &'c crate::MemberScope,
}
impl<'c> MemberPasswordsApi<'c> {
    pub(crate) fn new(scope: &'c crate::MemberScope) -> Self {
        Self { scope }
    }
    /// The operations of `b2b.passwords.email`.
    #[must_use]
    pub fn email(self) -> email::MemberEmailApi<'c> {
        email::MemberEmailApi::new(self.scope)
    }
}
#[cfg(feature = "dynamic")]
impl MemberPasswordsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["email", rest @ ..] => {
                Box::pin(self.email().dispatch(rest, arguments)).await
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.passwords.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.AuthenticateRequest")
)]
#[non_exhaustive]
pub struct AuthenticateRequest {
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
    /// The member's password.
    pub password: crate::Secret,
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
        password: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            email_address: email_address.into(),
            intermediate_session_token: None,
            locale: None,
            organization_id: organization_id.into(),
            password: password.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
        }
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
    /// The member's password.
    #[must_use]
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = password.into();
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
            email_address: crate::decode::blank(),
            intermediate_session_token: crate::decode::blank(),
            locale: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            password: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateRequest {
    const NAME: &'static str = "b2b.passwords.AuthenticateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::strict("email_address"),
        crate::decode::Promise::strict("password"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_address" => field.promised(1).text(&mut self.email_address),
            "intermediate_session_token" => {
                field.optional(&mut self.intermediate_session_token)
            }
            "locale" => field.optional_open(&mut self.locale),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "password" => field.promised(2).value(&mut self.password),
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
/// The answer of `b2b.passwords.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.AuthenticateResponse")
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
    const NAME: &'static str = "b2b.passwords.AuthenticateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("member_id"),
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
                field.promised(7).value(&mut self.intermediate_session_token)
            }
            "intermediate_session_token_expires_at" => {
                field.timestamp(&mut self.intermediate_session_token_expires_at)
            }
            "member" => field.promised(3).value(&mut self.member),
            "member_authenticated" => {
                field.promised(8).value(&mut self.member_authenticated)
            }
            "member_device" => field.optional(&mut self.member_device),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "member_session" => field.optional(&mut self.member_session),
            "mfa_required" => field.optional(&mut self.mfa_required),
            "organization" => field.promised(6).value(&mut self.organization),
            "organization_id" => field.promised(2).text(&mut self.organization_id),
            "primary_required" => field.optional(&mut self.primary_required),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session_jwt" => field.promised(5).value(&mut self.session_jwt),
            "session_token" => field.promised(4).value(&mut self.session_token),
            "status_code" => field.promised(9).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateResponse);
/// Which kinds of characters a member's password has, and what it lacks under the LUDS rules (lower case, upper case, digits, symbols).
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.LudsFeedback")
)]
#[non_exhaustive]
pub struct LudsFeedback {
    /// Whether the password has a digit.
    pub has_digit: bool,
    /// Whether the password has a lower-case letter.
    pub has_lower_case: bool,
    /// Whether the password has a symbol.
    pub has_symbol: bool,
    /// Whether the password has an upper-case letter.
    pub has_upper_case: bool,
    /// How many more characters the password needs.
    pub missing_characters: i32,
    /// How many more kinds of characters (lower case, upper case, digits, symbols) the password needs.
    pub missing_complexity: i32,
}
impl LudsFeedback {
    /// Whether the password has a digit.
    #[must_use]
    pub fn has_digit(mut self, has_digit: bool) -> Self {
        self.has_digit = has_digit;
        self
    }
    /// Whether the password has a lower-case letter.
    #[must_use]
    pub fn has_lower_case(mut self, has_lower_case: bool) -> Self {
        self.has_lower_case = has_lower_case;
        self
    }
    /// Whether the password has a symbol.
    #[must_use]
    pub fn has_symbol(mut self, has_symbol: bool) -> Self {
        self.has_symbol = has_symbol;
        self
    }
    /// Whether the password has an upper-case letter.
    #[must_use]
    pub fn has_upper_case(mut self, has_upper_case: bool) -> Self {
        self.has_upper_case = has_upper_case;
        self
    }
    /// How many more characters the password needs.
    #[must_use]
    pub fn missing_characters(mut self, missing_characters: i32) -> Self {
        self.missing_characters = missing_characters;
        self
    }
    /// How many more kinds of characters (lower case, upper case, digits, symbols) the password needs.
    #[must_use]
    pub fn missing_complexity(mut self, missing_complexity: i32) -> Self {
        self.missing_complexity = missing_complexity;
        self
    }
}
impl Default for LudsFeedback {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for LudsFeedback {
    fn blank() -> Self {
        Self {
            has_digit: crate::decode::blank(),
            has_lower_case: crate::decode::blank(),
            has_symbol: crate::decode::blank(),
            has_upper_case: crate::decode::blank(),
            missing_characters: crate::decode::blank(),
            missing_complexity: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for LudsFeedback {
    const NAME: &'static str = "b2b.passwords.LudsFeedback";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("has_lower_case"),
        crate::decode::Promise::lax("has_upper_case"),
        crate::decode::Promise::lax("has_digit"),
        crate::decode::Promise::lax("has_symbol"),
        crate::decode::Promise::lax("missing_complexity"),
        crate::decode::Promise::lax("missing_characters"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "has_digit" => field.promised(2).value(&mut self.has_digit),
            "has_lower_case" => field.promised(0).value(&mut self.has_lower_case),
            "has_symbol" => field.promised(3).value(&mut self.has_symbol),
            "has_upper_case" => field.promised(1).value(&mut self.has_upper_case),
            "missing_characters" => field.promised(5).value(&mut self.missing_characters),
            "missing_complexity" => field.promised(4).value(&mut self.missing_complexity),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(LudsFeedback);
/// The body of `b2b.passwords.migrate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.MigrateRequest")
)]
#[non_exhaustive]
pub struct MigrateRequest {
    /// How the hash was made, when `hash_type` is `argon_2i` or `argon_2id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub argon_2_config: Option<crate::shared::Argon2Config>,
    /// An e-mail address.
    pub email_address: String,
    /// An id of your own, which can be used in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The hash of the password, as the other system kept it.
    pub hash: crate::Secret,
    /// What the hash was made with.
    pub hash_type: crate::shared::PasswordHashType,
    /// How the hash was made, when `hash_type` is `md_5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub md_5_config: Option<crate::shared::Md5Config>,
    /// The phone number for the member's second factor, in E.164 form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_phone_number: Option<String>,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Identifies an organization.
    pub organization_id: String,
    /// How the hash was made, when `hash_type` is `pbkdf_2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pbkdf_2_config: Option<crate::shared::Pbkdf2Config>,
    /// Whether sessions begun by SSO survive when a directly assigned role that SSO grants too is taken away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preserve_existing_sessions: Option<bool>,
    /// Ids of the roles to assign to the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// How the hash was made, when `hash_type` is `scrypt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scrypt_config: Option<crate::shared::ScryptConfig>,
    /// Whether the phone number counts as verified from the start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_phone_number_verified: Option<bool>,
    /// How the hash was made, when `hash_type` is `sha_1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha_1_config: Option<crate::shared::Sha1Config>,
    /// How the hash was made, when `hash_type` is `sha_512`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha_512_config: Option<crate::shared::Sha512Config>,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub untrusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
}
impl MigrateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        email_address: impl Into<String>,
        hash: impl Into<crate::Secret>,
        hash_type: impl Into<crate::shared::PasswordHashType>,
        organization_id: impl Into<String>,
    ) -> Self {
        Self {
            argon_2_config: None,
            email_address: email_address.into(),
            external_id: None,
            hash: hash.into(),
            hash_type: hash_type.into(),
            md_5_config: None,
            mfa_phone_number: None,
            name: None,
            organization_id: organization_id.into(),
            pbkdf_2_config: None,
            preserve_existing_sessions: None,
            roles: None,
            scrypt_config: None,
            set_phone_number_verified: None,
            sha_1_config: None,
            sha_512_config: None,
            trusted_metadata: None,
            untrusted_metadata: None,
        }
    }
    /// How the hash was made, when `hash_type` is `argon_2i` or `argon_2id`.
    #[must_use]
    pub fn argon_2_config(
        mut self,
        argon_2_config: impl Into<crate::shared::Argon2Config>,
    ) -> Self {
        self.argon_2_config = Some(argon_2_config.into());
        self
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = email_address.into();
        self
    }
    /// An id of your own, which can be used in place of Stytch's.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// The hash of the password, as the other system kept it.
    #[must_use]
    pub fn hash(mut self, hash: impl Into<crate::Secret>) -> Self {
        self.hash = hash.into();
        self
    }
    /// What the hash was made with.
    #[must_use]
    pub fn hash_type(
        mut self,
        hash_type: impl Into<crate::shared::PasswordHashType>,
    ) -> Self {
        self.hash_type = hash_type.into();
        self
    }
    /// How the hash was made, when `hash_type` is `md_5`.
    #[must_use]
    pub fn md_5_config(
        mut self,
        md_5_config: impl Into<crate::shared::Md5Config>,
    ) -> Self {
        self.md_5_config = Some(md_5_config.into());
        self
    }
    /// The phone number for the member's second factor, in E.164 form.
    #[must_use]
    pub fn mfa_phone_number(mut self, mfa_phone_number: impl Into<String>) -> Self {
        self.mfa_phone_number = Some(mfa_phone_number.into());
        self
    }
    /// The person's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// How the hash was made, when `hash_type` is `pbkdf_2`.
    #[must_use]
    pub fn pbkdf_2_config(
        mut self,
        pbkdf_2_config: impl Into<crate::shared::Pbkdf2Config>,
    ) -> Self {
        self.pbkdf_2_config = Some(pbkdf_2_config.into());
        self
    }
    /// Whether sessions begun by SSO survive when a directly assigned role that SSO grants too is taken away.
    #[must_use]
    pub fn preserve_existing_sessions(
        mut self,
        preserve_existing_sessions: bool,
    ) -> Self {
        self.preserve_existing_sessions = Some(preserve_existing_sessions);
        self
    }
    /// Ids of the roles to assign to the member.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
        self
    }
    /// How the hash was made, when `hash_type` is `scrypt`.
    #[must_use]
    pub fn scrypt_config(
        mut self,
        scrypt_config: impl Into<crate::shared::ScryptConfig>,
    ) -> Self {
        self.scrypt_config = Some(scrypt_config.into());
        self
    }
    /// Whether the phone number counts as verified from the start.
    #[must_use]
    pub fn set_phone_number_verified(mut self, set_phone_number_verified: bool) -> Self {
        self.set_phone_number_verified = Some(set_phone_number_verified);
        self
    }
    /// How the hash was made, when `hash_type` is `sha_1`.
    #[must_use]
    pub fn sha_1_config(
        mut self,
        sha_1_config: impl Into<crate::shared::Sha1Config>,
    ) -> Self {
        self.sha_1_config = Some(sha_1_config.into());
        self
    }
    /// How the hash was made, when `hash_type` is `sha_512`.
    #[must_use]
    pub fn sha_512_config(
        mut self,
        sha_512_config: impl Into<crate::shared::Sha512Config>,
    ) -> Self {
        self.sha_512_config = Some(sha_512_config.into());
        self
    }
    /// Data of your own that only the backend can change; a null deletes a key.
    #[must_use]
    pub fn trusted_metadata(
        mut self,
        trusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.trusted_metadata = Some(
            trusted_metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[must_use]
    pub fn untrusted_metadata(
        mut self,
        untrusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.untrusted_metadata = Some(
            untrusted_metadata
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
}
impl crate::decode::Blank for MigrateRequest {
    fn blank() -> Self {
        Self {
            argon_2_config: crate::decode::blank(),
            email_address: crate::decode::blank(),
            external_id: crate::decode::blank(),
            hash: crate::decode::blank(),
            hash_type: crate::decode::blank(),
            md_5_config: crate::decode::blank(),
            mfa_phone_number: crate::decode::blank(),
            name: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            pbkdf_2_config: crate::decode::blank(),
            preserve_existing_sessions: crate::decode::blank(),
            roles: crate::decode::blank(),
            scrypt_config: crate::decode::blank(),
            set_phone_number_verified: crate::decode::blank(),
            sha_1_config: crate::decode::blank(),
            sha_512_config: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
            untrusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MigrateRequest {
    const NAME: &'static str = "b2b.passwords.MigrateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email_address"),
        crate::decode::Promise::strict("hash"),
        crate::decode::Promise::strict("hash_type"),
        crate::decode::Promise::strict("organization_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "argon_2_config" => field.optional(&mut self.argon_2_config),
            "email_address" => field.promised(0).text(&mut self.email_address),
            "external_id" => field.optional_text(&mut self.external_id),
            "hash" => field.promised(1).value(&mut self.hash),
            "hash_type" => field.promised(2).open(&mut self.hash_type),
            "md_5_config" => field.optional(&mut self.md_5_config),
            "mfa_phone_number" => field.optional_text(&mut self.mfa_phone_number),
            "name" => field.optional_text(&mut self.name),
            "organization_id" => field.promised(3).text(&mut self.organization_id),
            "pbkdf_2_config" => field.optional(&mut self.pbkdf_2_config),
            "preserve_existing_sessions" => {
                field.optional(&mut self.preserve_existing_sessions)
            }
            "roles" => field.optional_list(&mut self.roles),
            "scrypt_config" => field.optional(&mut self.scrypt_config),
            "set_phone_number_verified" => {
                field.optional(&mut self.set_phone_number_verified)
            }
            "sha_1_config" => field.optional(&mut self.sha_1_config),
            "sha_512_config" => field.optional(&mut self.sha_512_config),
            "trusted_metadata" => field.optional(&mut self.trusted_metadata),
            "untrusted_metadata" => field.optional(&mut self.untrusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MigrateRequest);
/// The answer of `b2b.passwords.migrate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.MigrateResponse")
)]
#[non_exhaustive]
pub struct MigrateResponse {
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
impl MigrateResponse {
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
impl Default for MigrateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for MigrateResponse {
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
impl crate::decode::Object for MigrateResponse {
    const NAME: &'static str = "b2b.passwords.MigrateResponse";
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
crate::decode::deserialize!(MigrateResponse);
/// The body of `b2b.passwords.strength_check`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.StrengthCheckRequest")
)]
#[non_exhaustive]
pub struct StrengthCheckRequest {
    /// An e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    /// The password to be judged.
    pub password: crate::Secret,
}
impl StrengthCheckRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(password: impl Into<crate::Secret>) -> Self {
        Self {
            email_address: None,
            password: password.into(),
        }
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }
    /// The password to be judged.
    #[must_use]
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = password.into();
        self
    }
}
impl crate::decode::Blank for StrengthCheckRequest {
    fn blank() -> Self {
        Self {
            email_address: crate::decode::blank(),
            password: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for StrengthCheckRequest {
    const NAME: &'static str = "b2b.passwords.StrengthCheckRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("password"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_address" => field.optional_text(&mut self.email_address),
            "password" => field.promised(0).value(&mut self.password),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(StrengthCheckRequest);
/// The answer of `b2b.passwords.strength_check`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.StrengthCheckResponse")
)]
#[non_exhaustive]
pub struct StrengthCheckResponse {
    /// Whether passwords are looked up in known breaches; if not, `breached_password` says nothing.
    pub breach_detection_on_create: bool,
    /// Whether the password is known from a breach.
    pub breached_password: bool,
    /// How the password does by the LUDS rules of lower case, upper case, digits and symbols.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub luds_feedback: Option<LudsFeedback>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// How strong the password is by zxcvbn; higher is stronger.
    pub score: i32,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// What the password is measured by: `zxcvbn` or `luds`.
    pub strength_policy: String,
    /// Whether the password would be accepted.
    pub valid_password: bool,
    /// What zxcvbn says about the password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zxcvbn_feedback: Option<ZxcvbnFeedback>,
}
impl StrengthCheckResponse {
    /// Whether passwords are looked up in known breaches; if not, `breached_password` says nothing.
    #[must_use]
    pub fn breach_detection_on_create(
        mut self,
        breach_detection_on_create: bool,
    ) -> Self {
        self.breach_detection_on_create = breach_detection_on_create;
        self
    }
    /// Whether the password is known from a breach.
    #[must_use]
    pub fn breached_password(mut self, breached_password: bool) -> Self {
        self.breached_password = breached_password;
        self
    }
    /// How the password does by the LUDS rules of lower case, upper case, digits and symbols.
    #[must_use]
    pub fn luds_feedback(mut self, luds_feedback: impl Into<LudsFeedback>) -> Self {
        self.luds_feedback = Some(luds_feedback.into());
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// How strong the password is by zxcvbn; higher is stronger.
    #[must_use]
    pub fn score(mut self, score: i32) -> Self {
        self.score = score;
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
    /// What the password is measured by: `zxcvbn` or `luds`.
    #[must_use]
    pub fn strength_policy(mut self, strength_policy: impl Into<String>) -> Self {
        self.strength_policy = strength_policy.into();
        self
    }
    /// Whether the password would be accepted.
    #[must_use]
    pub fn valid_password(mut self, valid_password: bool) -> Self {
        self.valid_password = valid_password;
        self
    }
    /// What zxcvbn says about the password.
    #[must_use]
    pub fn zxcvbn_feedback(
        mut self,
        zxcvbn_feedback: impl Into<ZxcvbnFeedback>,
    ) -> Self {
        self.zxcvbn_feedback = Some(zxcvbn_feedback.into());
        self
    }
}
impl Default for StrengthCheckResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for StrengthCheckResponse {
    fn blank() -> Self {
        Self {
            breach_detection_on_create: crate::decode::blank(),
            breached_password: crate::decode::blank(),
            luds_feedback: crate::decode::blank(),
            request_id: crate::decode::blank(),
            score: crate::decode::blank(),
            status_code: crate::decode::blank(),
            strength_policy: crate::decode::blank(),
            valid_password: crate::decode::blank(),
            zxcvbn_feedback: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for StrengthCheckResponse {
    const NAME: &'static str = "b2b.passwords.StrengthCheckResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("valid_password"),
        crate::decode::Promise::lax("score"),
        crate::decode::Promise::lax("breached_password"),
        crate::decode::Promise::lax("strength_policy"),
        crate::decode::Promise::lax("breach_detection_on_create"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "breach_detection_on_create" => {
                field.promised(5).value(&mut self.breach_detection_on_create)
            }
            "breached_password" => field.promised(3).value(&mut self.breached_password),
            "luds_feedback" => field.optional(&mut self.luds_feedback),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "score" => field.promised(2).value(&mut self.score),
            "status_code" => field.promised(6).value(&mut self.status_code),
            "strength_policy" => field.promised(4).text(&mut self.strength_policy),
            "valid_password" => field.promised(1).value(&mut self.valid_password),
            "zxcvbn_feedback" => field.optional(&mut self.zxcvbn_feedback),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(StrengthCheckResponse);
/// What the zxcvbn estimate finds weak in a password, and how to better it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.ZxcvbnFeedback")
)]
#[non_exhaustive]
pub struct ZxcvbnFeedback {
    /// Advice on how to make the password stronger.
    pub suggestions: Vec<String>,
    /// What is weak about the password; may be empty.
    pub warning: String,
}
impl ZxcvbnFeedback {
    /// Advice on how to make the password stronger.
    #[must_use]
    pub fn suggestions(
        mut self,
        suggestions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.suggestions = suggestions.into_iter().map(Into::into).collect();
        self
    }
    /// What is weak about the password; may be empty.
    #[must_use]
    pub fn warning(mut self, warning: impl Into<String>) -> Self {
        self.warning = warning.into();
        self
    }
}
impl Default for ZxcvbnFeedback {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ZxcvbnFeedback {
    fn blank() -> Self {
        Self {
            suggestions: crate::decode::blank(),
            warning: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ZxcvbnFeedback {
    const NAME: &'static str = "b2b.passwords.ZxcvbnFeedback";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("warning"),
        crate::decode::Promise::lax("suggestions"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "suggestions" => field.promised(1).list(&mut self.suggestions),
            "warning" => field.promised(0).text(&mut self.warning),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ZxcvbnFeedback);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        AuthenticateRequest,
    >("b2b.passwords.AuthenticateRequest"),
    crate::registry::Type::of::<
        AuthenticateResponse,
    >("b2b.passwords.AuthenticateResponse"),
    crate::registry::Type::of::<LudsFeedback>("b2b.passwords.LudsFeedback"),
    crate::registry::Type::of::<MigrateRequest>("b2b.passwords.MigrateRequest"),
    crate::registry::Type::of::<MigrateResponse>("b2b.passwords.MigrateResponse"),
    crate::registry::Type::of::<
        StrengthCheckRequest,
    >("b2b.passwords.StrengthCheckRequest"),
    crate::registry::Type::of::<
        StrengthCheckResponse,
    >("b2b.passwords.StrengthCheckResponse"),
    crate::registry::Type::of::<ZxcvbnFeedback>("b2b.passwords.ZxcvbnFeedback"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.passwords.authenticate",
    method: "POST",
    path: "/v1/b2b/passwords/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static MIGRATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.passwords.migrate",
    method: "POST",
    path: "/v1/b2b/passwords/migrate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static STRENGTH_CHECK: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.passwords.strength_check",
    method: "POST",
    path: "/v1/b2b/passwords/strength_check",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &AUTHENTICATE,
    &MIGRATE,
    &STRENGTH_CHECK,
];
impl crate::raw::Client {
    /// `POST /v1/b2b/passwords/authenticate`
    pub async fn b2b_passwords_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
    /// `POST /v1/b2b/passwords/migrate`
    pub async fn b2b_passwords_migrate<'a>(
        &'a self,
        body: &'a MigrateRequest,
    ) -> Result<ResponseValue<MigrateResponse>, crate::Error> {
        let request = self.request(&MIGRATE, &[]).json(&body);
        self.send(&MIGRATE, request).await?.decode()
    }
    /// `POST /v1/b2b/passwords/strength_check`
    pub async fn b2b_passwords_strength_check<'a>(
        &'a self,
        body: &'a StrengthCheckRequest,
    ) -> Result<ResponseValue<StrengthCheckResponse>, crate::Error> {
        let request = self.request(&STRENGTH_CHECK, &[]).json(&body);
        self.send(&STRENGTH_CHECK, request).await?.decode()
    }
}
