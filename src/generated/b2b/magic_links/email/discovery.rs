// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.magic_links.email.discovery`.
/// The operations of `b2b.magic_links.email.discovery`.
#[derive(Clone, Copy, Debug)]
pub struct DiscoveryApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> DiscoveryApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Sends a magic link to an e-mail address without naming an organization, which is chosen after the link is opened.
    ///
    /// `POST /v1/b2b/magic_links/email/discovery/send`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn send(self, body: SendRequest) -> Result<SendResponse, crate::Error> {
        let answer = self.client.b2b_magic_links_email_discovery_send(&body).await?;
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
            ["send"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.send(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.magic_links.email.discovery.send`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.magic_links.email.discovery.SendRequest")
)]
#[non_exhaustive]
pub struct SendRequest {
    /// How many minutes the link or the passcode in the e-mail stays valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discovery_expiration_minutes: Option<u32>,
    /// Where the discovery link in the e-mail leads; the project's default when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discovery_redirect_url: Option<String>,
    /// An e-mail address.
    pub email_address: String,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// Identifies the template of the sign-in e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_template_id: Option<String>,
    /// The PKCE challenge, the SHA-256 of the code verifier as base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce_code_challenge: Option<String>,
}
impl SendRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            discovery_expiration_minutes: None,
            discovery_redirect_url: None,
            email_address: email_address.into(),
            locale: None,
            login_template_id: None,
            pkce_code_challenge: None,
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
    /// Where the discovery link in the e-mail leads; the project's default when absent.
    #[must_use]
    pub fn discovery_redirect_url(
        mut self,
        discovery_redirect_url: impl Into<String>,
    ) -> Self {
        self.discovery_redirect_url = Some(discovery_redirect_url.into());
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
    /// The PKCE challenge, the SHA-256 of the code verifier as base64url.
    #[must_use]
    pub fn pkce_code_challenge(
        mut self,
        pkce_code_challenge: impl Into<String>,
    ) -> Self {
        self.pkce_code_challenge = Some(pkce_code_challenge.into());
        self
    }
}
impl crate::decode::Blank for SendRequest {
    fn blank() -> Self {
        Self {
            discovery_expiration_minutes: crate::decode::blank(),
            discovery_redirect_url: crate::decode::blank(),
            email_address: crate::decode::blank(),
            locale: crate::decode::blank(),
            login_template_id: crate::decode::blank(),
            pkce_code_challenge: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SendRequest {
    const NAME: &'static str = "b2b.magic_links.email.discovery.SendRequest";
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
            "discovery_redirect_url" => {
                field.optional_text(&mut self.discovery_redirect_url)
            }
            "email_address" => field.promised(0).text(&mut self.email_address),
            "locale" => field.optional_open(&mut self.locale),
            "login_template_id" => field.optional_text(&mut self.login_template_id),
            "pkce_code_challenge" => field.optional_text(&mut self.pkce_code_challenge),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SendRequest);
/// The answer of `b2b.magic_links.email.discovery.send`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.magic_links.email.discovery.SendResponse")
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
    const NAME: &'static str = "b2b.magic_links.email.discovery.SendResponse";
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
        SendRequest,
    >("b2b.magic_links.email.discovery.SendRequest"),
    crate::registry::Type::of::<
        SendResponse,
    >("b2b.magic_links.email.discovery.SendResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static SEND: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.magic_links.email.discovery.send",
    method: "POST",
    path: "/v1/b2b/magic_links/email/discovery/send",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&SEND];
impl crate::raw::Client {
    /// `POST /v1/b2b/magic_links/email/discovery/send`
    pub async fn b2b_magic_links_email_discovery_send<'a>(
        &'a self,
        body: &'a SendRequest,
    ) -> Result<ResponseValue<SendResponse>, crate::Error> {
        let request = self.request(&SEND, &[]).json(&body);
        self.send(&SEND, request).await?.decode()
    }
}
