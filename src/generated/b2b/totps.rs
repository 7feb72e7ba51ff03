// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.totps`.
/// The operations of `b2b.totps`.
#[derive(Clone, Copy, Debug)]
pub struct TotpsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> TotpsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Verifies a TOTP passcode as a member's second factor, completing an intermediate session or adding to a running session.
    ///
    /// `POST /v1/b2b/totp/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.b2b_totps_authenticate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Starts a TOTP registration for a member and returns its secret, QR code and recovery codes. It counts once `authenticate` has verified a first passcode.
    ///
    /// `POST /v1/b2b/totp`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create(
        self,
        body: CreateRequest,
    ) -> Result<CreateResponse, crate::Error> {
        let answer = self.client.b2b_totps_create(&body).await?;
        Ok(answer.into_inner())
    }
    /// Imports a member's TOTP secret and recovery codes from another system.
    ///
    /// `POST /v1/b2b/totp/migrate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn migrate(
        self,
        body: MigrateRequest,
    ) -> Result<MigrateResponse, crate::Error> {
        let answer = self.client.b2b_totps_migrate(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl TotpsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["authenticate"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.authenticate(body).await?)
            }
            ["create"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.create(body).await?)
            }
            ["migrate"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.migrate(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.totps.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.totps.AuthenticateRequest")
)]
#[non_exhaustive]
pub struct AuthenticateRequest {
    /// The one-time passcode that a person typed in.
    pub code: crate::Secret,
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_session_token: Option<crate::Secret>,
    /// Identifies a member of an organization.
    pub member_id: String,
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
    /// Whether this second factor becomes the member's default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_default_mfa: Option<bool>,
    /// `enroll` or `unenroll`, to change whether the member signs in with a second factor from now on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set_mfa_enrollment: Option<String>,
    /// Ties the request to a device fingerprint taken in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telemetry_id: Option<String>,
}
impl AuthenticateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        organization_id: impl Into<String>,
        member_id: impl Into<String>,
        code: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            code: code.into(),
            intermediate_session_token: None,
            member_id: member_id.into(),
            organization_id: organization_id.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            set_default_mfa: None,
            set_mfa_enrollment: None,
            telemetry_id: None,
        }
    }
    /// The one-time passcode that a person typed in.
    #[must_use]
    pub fn code(mut self, code: impl Into<crate::Secret>) -> Self {
        self.code = code.into();
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
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
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
    /// Whether this second factor becomes the member's default.
    #[must_use]
    pub fn set_default_mfa(mut self, set_default_mfa: bool) -> Self {
        self.set_default_mfa = Some(set_default_mfa);
        self
    }
    /// `enroll` or `unenroll`, to change whether the member signs in with a second factor from now on.
    #[must_use]
    pub fn set_mfa_enrollment(mut self, set_mfa_enrollment: impl Into<String>) -> Self {
        self.set_mfa_enrollment = Some(set_mfa_enrollment.into());
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
            intermediate_session_token: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            set_default_mfa: crate::decode::blank(),
            set_mfa_enrollment: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateRequest {
    const NAME: &'static str = "b2b.totps.AuthenticateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::strict("code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "code" => field.promised(2).value(&mut self.code),
            "intermediate_session_token" => {
                field.optional(&mut self.intermediate_session_token)
            }
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "set_default_mfa" => field.optional(&mut self.set_default_mfa),
            "set_mfa_enrollment" => field.optional_text(&mut self.set_mfa_enrollment),
            "telemetry_id" => field.optional_text(&mut self.telemetry_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateRequest);
/// The answer of `b2b.totps.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.totps.AuthenticateResponse")
)]
#[non_exhaustive]
pub struct AuthenticateResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// The device that was used, and whether it is new for the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_device: Option<crate::shared::DeviceInfo>,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The member's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_session: Option<crate::b2b::sessions::MemberSession>,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
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
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
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
            member: crate::decode::blank(),
            member_device: crate::decode::blank(),
            member_id: crate::decode::blank(),
            member_session: crate::decode::blank(),
            organization: crate::decode::blank(),
            request_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateResponse {
    const NAME: &'static str = "b2b.totps.AuthenticateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::strict("organization"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(2).value(&mut self.member),
            "member_device" => field.optional(&mut self.member_device),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "member_session" => field.optional(&mut self.member_session),
            "organization" => field.promised(3).value(&mut self.organization),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session_jwt" => field.promised(5).value(&mut self.session_jwt),
            "session_token" => field.promised(4).value(&mut self.session_token),
            "status_code" => field.promised(6).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateResponse);
/// The body of `b2b.totps.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.totps.CreateRequest")
)]
#[non_exhaustive]
pub struct CreateRequest {
    /// Within how many minutes the authenticator app must be used for the first time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_minutes: Option<i32>,
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_session_token: Option<crate::Secret>,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// Identifies an organization.
    pub organization_id: String,
    /// The session as a short-lived JWT that can be verified locally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_jwt: Option<crate::Secret>,
    /// The session as an opaque token, valid until the session ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<crate::Secret>,
}
impl CreateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        organization_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            expiration_minutes: None,
            intermediate_session_token: None,
            member_id: member_id.into(),
            organization_id: organization_id.into(),
            session_jwt: None,
            session_token: None,
        }
    }
    /// Within how many minutes the authenticator app must be used for the first time.
    #[must_use]
    pub fn expiration_minutes(mut self, expiration_minutes: i32) -> Self {
        self.expiration_minutes = Some(expiration_minutes);
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
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
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
}
impl crate::decode::Blank for CreateRequest {
    fn blank() -> Self {
        Self {
            expiration_minutes: crate::decode::blank(),
            intermediate_session_token: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateRequest {
    const NAME: &'static str = "b2b.totps.CreateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::strict("member_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "expiration_minutes" => field.optional(&mut self.expiration_minutes),
            "intermediate_session_token" => {
                field.optional(&mut self.intermediate_session_token)
            }
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateRequest);
/// The answer of `b2b.totps.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.totps.CreateResponse")
)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// The image of a QR code that sets up the authenticator app, in base64.
    pub qr_code: crate::Secret,
    /// Codes that each stand in for the second factor once.
    pub recovery_codes: Vec<crate::Secret>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The secret shared with the authenticator app.
    pub secret: crate::Secret,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Identifies a member's authenticator app.
    pub totp_registration_id: String,
}
impl CreateResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
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
    /// The image of a QR code that sets up the authenticator app, in base64.
    #[must_use]
    pub fn qr_code(mut self, qr_code: impl Into<crate::Secret>) -> Self {
        self.qr_code = qr_code.into();
        self
    }
    /// Codes that each stand in for the second factor once.
    #[must_use]
    pub fn recovery_codes(
        mut self,
        recovery_codes: impl IntoIterator<Item = impl Into<crate::Secret>>,
    ) -> Self {
        self.recovery_codes = recovery_codes.into_iter().map(Into::into).collect();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The secret shared with the authenticator app.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<crate::Secret>) -> Self {
        self.secret = secret.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
    /// Identifies a member's authenticator app.
    #[must_use]
    pub fn totp_registration_id(
        mut self,
        totp_registration_id: impl Into<String>,
    ) -> Self {
        self.totp_registration_id = totp_registration_id.into();
        self
    }
}
impl Default for CreateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for CreateResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            qr_code: crate::decode::blank(),
            recovery_codes: crate::decode::blank(),
            request_id: crate::decode::blank(),
            secret: crate::decode::blank(),
            status_code: crate::decode::blank(),
            totp_registration_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateResponse {
    const NAME: &'static str = "b2b.totps.CreateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("totp_registration_id"),
        crate::decode::Promise::lax("secret"),
        crate::decode::Promise::lax("qr_code"),
        crate::decode::Promise::lax("recovery_codes"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(6).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(7).value(&mut self.organization),
            "qr_code" => field.promised(4).value(&mut self.qr_code),
            "recovery_codes" => field.promised(5).list(&mut self.recovery_codes),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "secret" => field.promised(3).value(&mut self.secret),
            "status_code" => field.promised(8).value(&mut self.status_code),
            "totp_registration_id" => {
                field.promised(2).text(&mut self.totp_registration_id)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateResponse);
/// The body of `b2b.totps.migrate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.totps.MigrateRequest")
)]
#[non_exhaustive]
pub struct MigrateRequest {
    /// Identifies a member of an organization.
    pub member_id: String,
    /// Identifies an organization.
    pub organization_id: String,
    /// The recovery codes that the member already holds.
    pub recovery_codes: Vec<crate::Secret>,
    /// The secret that the authenticator app already holds.
    pub secret: crate::Secret,
}
impl MigrateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        organization_id: impl Into<String>,
        member_id: impl Into<String>,
        secret: impl Into<crate::Secret>,
        recovery_codes: impl IntoIterator<Item = impl Into<crate::Secret>>,
    ) -> Self {
        Self {
            member_id: member_id.into(),
            organization_id: organization_id.into(),
            recovery_codes: recovery_codes.into_iter().map(Into::into).collect(),
            secret: secret.into(),
        }
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// The recovery codes that the member already holds.
    #[must_use]
    pub fn recovery_codes(
        mut self,
        recovery_codes: impl IntoIterator<Item = impl Into<crate::Secret>>,
    ) -> Self {
        self.recovery_codes = recovery_codes.into_iter().map(Into::into).collect();
        self
    }
    /// The secret that the authenticator app already holds.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<crate::Secret>) -> Self {
        self.secret = secret.into();
        self
    }
}
impl crate::decode::Blank for MigrateRequest {
    fn blank() -> Self {
        Self {
            member_id: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            recovery_codes: crate::decode::blank(),
            secret: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MigrateRequest {
    const NAME: &'static str = "b2b.totps.MigrateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::strict("secret"),
        crate::decode::Promise::strict("recovery_codes"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "recovery_codes" => field.promised(3).list(&mut self.recovery_codes),
            "secret" => field.promised(2).value(&mut self.secret),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MigrateRequest);
/// The answer of `b2b.totps.migrate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.totps.MigrateResponse")
)]
#[non_exhaustive]
pub struct MigrateResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Codes that each stand in for the second factor once.
    pub recovery_codes: Vec<crate::Secret>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Identifies a member's authenticator app.
    pub totp_registration_id: String,
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
    /// Codes that each stand in for the second factor once.
    #[must_use]
    pub fn recovery_codes(
        mut self,
        recovery_codes: impl IntoIterator<Item = impl Into<crate::Secret>>,
    ) -> Self {
        self.recovery_codes = recovery_codes.into_iter().map(Into::into).collect();
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
    /// Identifies a member's authenticator app.
    #[must_use]
    pub fn totp_registration_id(
        mut self,
        totp_registration_id: impl Into<String>,
    ) -> Self {
        self.totp_registration_id = totp_registration_id.into();
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
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            recovery_codes: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            totp_registration_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MigrateResponse {
    const NAME: &'static str = "b2b.totps.MigrateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("totp_registration_id"),
        crate::decode::Promise::lax("recovery_codes"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(2).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(3).value(&mut self.organization),
            "recovery_codes" => field.promised(5).list(&mut self.recovery_codes),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(6).value(&mut self.status_code),
            "totp_registration_id" => {
                field.promised(4).text(&mut self.totp_registration_id)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MigrateResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<AuthenticateRequest>("b2b.totps.AuthenticateRequest"),
    crate::registry::Type::of::<AuthenticateResponse>("b2b.totps.AuthenticateResponse"),
    crate::registry::Type::of::<CreateRequest>("b2b.totps.CreateRequest"),
    crate::registry::Type::of::<CreateResponse>("b2b.totps.CreateResponse"),
    crate::registry::Type::of::<MigrateRequest>("b2b.totps.MigrateRequest"),
    crate::registry::Type::of::<MigrateResponse>("b2b.totps.MigrateResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.totps.authenticate",
    method: "POST",
    path: "/v1/b2b/totp/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static CREATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.totps.create",
    method: "POST",
    path: "/v1/b2b/totp",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static MIGRATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.totps.migrate",
    method: "POST",
    path: "/v1/b2b/totp/migrate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &AUTHENTICATE,
    &CREATE,
    &MIGRATE,
];
impl crate::raw::Client {
    /// `POST /v1/b2b/totp/authenticate`
    pub async fn b2b_totps_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
    /// `POST /v1/b2b/totp`
    pub async fn b2b_totps_create<'a>(
        &'a self,
        body: &'a CreateRequest,
    ) -> Result<ResponseValue<CreateResponse>, crate::Error> {
        let request = self.request(&CREATE, &[]).json(&body);
        self.send(&CREATE, request).await?.decode()
    }
    /// `POST /v1/b2b/totp/migrate`
    pub async fn b2b_totps_migrate<'a>(
        &'a self,
        body: &'a MigrateRequest,
    ) -> Result<ResponseValue<MigrateResponse>, crate::Error> {
        let request = self.request(&MIGRATE, &[]).json(&body);
        self.send(&MIGRATE, request).await?.decode()
    }
}
