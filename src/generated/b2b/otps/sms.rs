// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.otps.sms`.
/// The operations of `b2b.otps.sms`.
#[derive(Clone, Copy, Debug)]
pub struct SmsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> SmsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Verifies the passcode sent by SMS as a member's second factor, completing an intermediate session or adding to a running session.
    ///
    /// `POST /v1/b2b/otps/sms/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.b2b_otps_sms_authenticate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Sends a passcode by SMS to a member as a second factor. A member without an MFA phone number gets the one given.
    ///
    /// `POST /v1/b2b/otps/sms/send`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn send(self, body: SendRequest) -> Result<SendResponse, crate::Error> {
        let answer = self.client.b2b_otps_sms_send(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl SmsApi<'_> {
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
            ["send"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.send(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.otps.sms.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.otps.sms.AuthenticateRequest")
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
    const NAME: &'static str = "b2b.otps.sms.AuthenticateRequest";
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
/// The answer of `b2b.otps.sms.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.otps.sms.AuthenticateResponse")
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
    const NAME: &'static str = "b2b.otps.sms.AuthenticateResponse";
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
/// The body of `b2b.otps.sms.send`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.otps.sms.SendRequest")
)]
#[non_exhaustive]
pub struct SendRequest {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_session_token: Option<crate::Secret>,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::Locale>,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// Where the passcode goes, in E.164 form; may be left out when the member has a phone number already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_phone_number: Option<String>,
    /// Identifies an organization.
    pub organization_id: String,
    /// The session as a short-lived JWT that can be verified locally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_jwt: Option<crate::Secret>,
    /// The session as an opaque token, valid until the session ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<crate::Secret>,
}
impl SendRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        organization_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            intermediate_session_token: None,
            locale: None,
            member_id: member_id.into(),
            mfa_phone_number: None,
            organization_id: organization_id.into(),
            session_jwt: None,
            session_token: None,
        }
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
    pub fn locale(mut self, locale: impl Into<crate::shared::Locale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// Where the passcode goes, in E.164 form; may be left out when the member has a phone number already.
    #[must_use]
    pub fn mfa_phone_number(mut self, mfa_phone_number: impl Into<String>) -> Self {
        self.mfa_phone_number = Some(mfa_phone_number.into());
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
impl crate::decode::Blank for SendRequest {
    fn blank() -> Self {
        Self {
            intermediate_session_token: crate::decode::blank(),
            locale: crate::decode::blank(),
            member_id: crate::decode::blank(),
            mfa_phone_number: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SendRequest {
    const NAME: &'static str = "b2b.otps.sms.SendRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::strict("member_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "intermediate_session_token" => {
                field.optional(&mut self.intermediate_session_token)
            }
            "locale" => field.optional_open(&mut self.locale),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "mfa_phone_number" => field.optional_text(&mut self.mfa_phone_number),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SendRequest);
/// The answer of `b2b.otps.sms.send`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.otps.sms.SendResponse")
)]
#[non_exhaustive]
pub struct SendResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl SendResponse {
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
impl Default for SendResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SendResponse {
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
impl crate::decode::Object for SendResponse {
    const NAME: &'static str = "b2b.otps.sms.SendResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
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
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SendResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<AuthenticateRequest>("b2b.otps.sms.AuthenticateRequest"),
    crate::registry::Type::of::<
        AuthenticateResponse,
    >("b2b.otps.sms.AuthenticateResponse"),
    crate::registry::Type::of::<SendRequest>("b2b.otps.sms.SendRequest"),
    crate::registry::Type::of::<SendResponse>("b2b.otps.sms.SendResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.otps.sms.authenticate",
    method: "POST",
    path: "/v1/b2b/otps/sms/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static SEND: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.otps.sms.send",
    method: "POST",
    path: "/v1/b2b/otps/sms/send",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&AUTHENTICATE, &SEND];
impl crate::raw::Client {
    /// `POST /v1/b2b/otps/sms/authenticate`
    pub async fn b2b_otps_sms_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
    /// `POST /v1/b2b/otps/sms/send`
    pub async fn b2b_otps_sms_send<'a>(
        &'a self,
        body: &'a SendRequest,
    ) -> Result<ResponseValue<SendResponse>, crate::Error> {
        let request = self.request(&SEND, &[]).json(&body);
        self.send(&SEND, request).await?.decode()
    }
}
