// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.otps.email.discovery`.
/// The operations of `b2b.otps.email.discovery`.
#[derive(Clone, Copy, Debug)]
pub struct DiscoveryApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> DiscoveryApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Verifies a discovery passcode sent by e-mail and returns an intermediate session with the organizations open to the person.
    ///
    /// `POST /v1/b2b/otps/email/discovery/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.b2b_otps_email_discovery_authenticate(&body).await?;
        Ok(answer.into_inner())
    }
    /// Sends a passcode to an e-mail address without naming an organization, which is chosen after the passcode is verified.
    ///
    /// `POST /v1/b2b/otps/email/discovery/send`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn send(self, body: SendRequest) -> Result<SendResponse, crate::Error> {
        let answer = self.client.b2b_otps_email_discovery_send(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl DiscoveryApi<'_> {
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
/// The body of `b2b.otps.email.discovery.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.otps.email.discovery.AuthenticateRequest")
)]
#[non_exhaustive]
pub struct AuthenticateRequest {
    /// The one-time passcode that a person typed in.
    pub code: crate::Secret,
    /// An e-mail address.
    pub email_address: String,
}
impl AuthenticateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        email_address: impl Into<String>,
        code: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            code: code.into(),
            email_address: email_address.into(),
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
}
impl crate::decode::Blank for AuthenticateRequest {
    fn blank() -> Self {
        Self {
            code: crate::decode::blank(),
            email_address: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateRequest {
    const NAME: &'static str = "b2b.otps.email.discovery.AuthenticateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email_address"),
        crate::decode::Promise::strict("code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "code" => field.promised(1).value(&mut self.code),
            "email_address" => field.promised(0).text(&mut self.email_address),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateRequest);
/// The answer of `b2b.otps.email.discovery.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.otps.email.discovery.AuthenticateResponse")
)]
#[non_exhaustive]
pub struct AuthenticateResponse {
    /// The organizations that the person belongs to, is invited to or may join.
    pub discovered_organizations: Vec<crate::b2b::discovery::DiscoveredOrganization>,
    /// An e-mail address.
    pub email_address: String,
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    pub intermediate_session_token: crate::Secret,
    /// Until when the sign-in that still lacks a step can be completed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_session_token_expires_at: Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl AuthenticateResponse {
    /// The organizations that the person belongs to, is invited to or may join.
    #[must_use]
    pub fn discovered_organizations(
        mut self,
        discovered_organizations: impl IntoIterator<
            Item = crate::b2b::discovery::DiscoveredOrganization,
        >,
    ) -> Self {
        self.discovered_organizations = discovered_organizations.into_iter().collect();
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
impl Default for AuthenticateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AuthenticateResponse {
    fn blank() -> Self {
        Self {
            discovered_organizations: crate::decode::blank(),
            email_address: crate::decode::blank(),
            intermediate_session_token: crate::decode::blank(),
            intermediate_session_token_expires_at: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateResponse {
    const NAME: &'static str = "b2b.otps.email.discovery.AuthenticateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("intermediate_session_token"),
        crate::decode::Promise::lax("email_address"),
        crate::decode::Promise::lax("discovered_organizations"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "discovered_organizations" => {
                field.promised(3).list(&mut self.discovered_organizations)
            }
            "email_address" => field.promised(2).text(&mut self.email_address),
            "intermediate_session_token" => {
                field.promised(1).value(&mut self.intermediate_session_token)
            }
            "intermediate_session_token_expires_at" => {
                field.timestamp(&mut self.intermediate_session_token_expires_at)
            }
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateResponse);
/// The body of `b2b.otps.email.discovery.send`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.otps.email.discovery.SendRequest")
)]
#[non_exhaustive]
pub struct SendRequest {
    /// How many minutes the link or the passcode in the e-mail stays valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discovery_expiration_minutes: Option<u32>,
    /// An e-mail address.
    pub email_address: String,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// Identifies the template of the sign-in e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_template_id: Option<String>,
}
impl SendRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            discovery_expiration_minutes: None,
            email_address: email_address.into(),
            locale: None,
            login_template_id: None,
        }
    }
    /// How many minutes the link or the passcode in the e-mail stays valid.
    #[must_use]
    pub fn discovery_expiration_minutes(
        mut self,
        discovery_expiration_minutes: u32,
    ) -> Self {
        self.discovery_expiration_minutes = Some(discovery_expiration_minutes);
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
    /// Identifies the template of the sign-in e-mail.
    #[must_use]
    pub fn login_template_id(mut self, login_template_id: impl Into<String>) -> Self {
        self.login_template_id = Some(login_template_id.into());
        self
    }
}
impl crate::decode::Blank for SendRequest {
    fn blank() -> Self {
        Self {
            discovery_expiration_minutes: crate::decode::blank(),
            email_address: crate::decode::blank(),
            locale: crate::decode::blank(),
            login_template_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SendRequest {
    const NAME: &'static str = "b2b.otps.email.discovery.SendRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email_address"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "discovery_expiration_minutes" => {
                field.optional(&mut self.discovery_expiration_minutes)
            }
            "email_address" => field.promised(0).text(&mut self.email_address),
            "locale" => field.optional_open(&mut self.locale),
            "login_template_id" => field.optional_text(&mut self.login_template_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SendRequest);
/// The answer of `b2b.otps.email.discovery.send`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.otps.email.discovery.SendResponse")
)]
#[non_exhaustive]
pub struct SendResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl SendResponse {
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
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SendResponse {
    const NAME: &'static str = "b2b.otps.email.discovery.SendResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(1).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SendResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        AuthenticateRequest,
    >("b2b.otps.email.discovery.AuthenticateRequest"),
    crate::registry::Type::of::<
        AuthenticateResponse,
    >("b2b.otps.email.discovery.AuthenticateResponse"),
    crate::registry::Type::of::<SendRequest>("b2b.otps.email.discovery.SendRequest"),
    crate::registry::Type::of::<SendResponse>("b2b.otps.email.discovery.SendResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.otps.email.discovery.authenticate",
    method: "POST",
    path: "/v1/b2b/otps/email/discovery/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static SEND: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.otps.email.discovery.send",
    method: "POST",
    path: "/v1/b2b/otps/email/discovery/send",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&AUTHENTICATE, &SEND];
impl crate::raw::Client {
    /// `POST /v1/b2b/otps/email/discovery/authenticate`
    pub async fn b2b_otps_email_discovery_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
    /// `POST /v1/b2b/otps/email/discovery/send`
    pub async fn b2b_otps_email_discovery_send<'a>(
        &'a self,
        body: &'a SendRequest,
    ) -> Result<ResponseValue<SendResponse>, crate::Error> {
        let request = self.request(&SEND, &[]).json(&body);
        self.send(&SEND, request).await?.decode()
    }
}
