// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.passwords.discovery.email`.
/// The operations of `b2b.passwords.discovery.email`.
#[derive(Clone, Copy, Debug)]
pub struct EmailApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> EmailApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Sets a new password with the single-use token from a discovery reset e-mail and returns an intermediate session with the organizations open to the person.
    ///
    /// `POST /v1/b2b/passwords/discovery/email/reset`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn reset(self, body: ResetRequest) -> Result<ResetResponse, crate::Error> {
        let answer = self.client.b2b_passwords_discovery_email_reset(&body).await?;
        Ok(answer.into_inner())
    }
    /// Sends a link for setting a new password to an e-mail address, without naming an organization.
    ///
    /// `POST /v1/b2b/passwords/discovery/email/reset/start`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn reset_start(
        self,
        body: ResetStartRequest,
    ) -> Result<ResetStartResponse, crate::Error> {
        let answer = self.client.b2b_passwords_discovery_email_reset_start(&body).await?;
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
/// The body of `b2b.passwords.discovery.email.reset`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.discovery.email.ResetRequest")
)]
#[non_exhaustive]
pub struct ResetRequest {
    /// The new password.
    pub password: crate::Secret,
    /// The single-use token from the link in the password reset e-mail.
    pub password_reset_token: crate::Secret,
    /// The PKCE code verifier, when the flow was started with its challenge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce_code_verifier: Option<crate::Secret>,
}
impl ResetRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        password_reset_token: impl Into<crate::Secret>,
        password: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            password: password.into(),
            password_reset_token: password_reset_token.into(),
            pkce_code_verifier: None,
        }
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
    /// The PKCE code verifier, when the flow was started with its challenge.
    #[must_use]
    pub fn pkce_code_verifier(
        mut self,
        pkce_code_verifier: impl Into<crate::Secret>,
    ) -> Self {
        self.pkce_code_verifier = Some(pkce_code_verifier.into());
        self
    }
}
impl crate::decode::Blank for ResetRequest {
    fn blank() -> Self {
        Self {
            password: crate::decode::blank(),
            password_reset_token: crate::decode::blank(),
            pkce_code_verifier: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ResetRequest {
    const NAME: &'static str = "b2b.passwords.discovery.email.ResetRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("password_reset_token"),
        crate::decode::Promise::strict("password"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "password" => field.promised(1).value(&mut self.password),
            "password_reset_token" => {
                field.promised(0).value(&mut self.password_reset_token)
            }
            "pkce_code_verifier" => field.optional(&mut self.pkce_code_verifier),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ResetRequest);
/// The answer of `b2b.passwords.discovery.email.reset`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.discovery.email.ResetResponse")
)]
#[non_exhaustive]
pub struct ResetResponse {
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
impl ResetResponse {
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
impl Default for ResetResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ResetResponse {
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
impl crate::decode::Object for ResetResponse {
    const NAME: &'static str = "b2b.passwords.discovery.email.ResetResponse";
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
crate::decode::deserialize!(ResetResponse);
/// The body of `b2b.passwords.discovery.email.reset_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.discovery.email.ResetStartRequest")
)]
#[non_exhaustive]
pub struct ResetStartRequest {
    /// Where the discovery link in the e-mail leads; the project's default when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discovery_redirect_url: Option<String>,
    /// An e-mail address.
    pub email_address: String,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The PKCE challenge, the SHA-256 of the code verifier as base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce_code_challenge: Option<String>,
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
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            discovery_redirect_url: None,
            email_address: email_address.into(),
            locale: None,
            pkce_code_challenge: None,
            reset_password_expiration_minutes: None,
            reset_password_redirect_url: None,
            reset_password_template_id: None,
            verify_email_template_id: None,
        }
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
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
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
            discovery_redirect_url: crate::decode::blank(),
            email_address: crate::decode::blank(),
            locale: crate::decode::blank(),
            pkce_code_challenge: crate::decode::blank(),
            reset_password_expiration_minutes: crate::decode::blank(),
            reset_password_redirect_url: crate::decode::blank(),
            reset_password_template_id: crate::decode::blank(),
            verify_email_template_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ResetStartRequest {
    const NAME: &'static str = "b2b.passwords.discovery.email.ResetStartRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email_address"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "discovery_redirect_url" => {
                field.optional_text(&mut self.discovery_redirect_url)
            }
            "email_address" => field.promised(0).text(&mut self.email_address),
            "locale" => field.optional_text(&mut self.locale),
            "pkce_code_challenge" => field.optional_text(&mut self.pkce_code_challenge),
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
/// The answer of `b2b.passwords.discovery.email.reset_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.passwords.discovery.email.ResetStartResponse")
)]
#[non_exhaustive]
pub struct ResetStartResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl ResetStartResponse {
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
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ResetStartResponse {
    const NAME: &'static str = "b2b.passwords.discovery.email.ResetStartResponse";
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
crate::decode::deserialize!(ResetStartResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        ResetRequest,
    >("b2b.passwords.discovery.email.ResetRequest"),
    crate::registry::Type::of::<
        ResetResponse,
    >("b2b.passwords.discovery.email.ResetResponse"),
    crate::registry::Type::of::<
        ResetStartRequest,
    >("b2b.passwords.discovery.email.ResetStartRequest"),
    crate::registry::Type::of::<
        ResetStartResponse,
    >("b2b.passwords.discovery.email.ResetStartResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static RESET: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.passwords.discovery.email.reset",
    method: "POST",
    path: "/v1/b2b/passwords/discovery/email/reset",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static RESET_START: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.passwords.discovery.email.reset_start",
    method: "POST",
    path: "/v1/b2b/passwords/discovery/email/reset/start",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&RESET, &RESET_START];
impl crate::raw::Client {
    /// `POST /v1/b2b/passwords/discovery/email/reset`
    pub async fn b2b_passwords_discovery_email_reset<'a>(
        &'a self,
        body: &'a ResetRequest,
    ) -> Result<ResponseValue<ResetResponse>, crate::Error> {
        let request = self.request(&RESET, &[]).json(&body);
        self.send(&RESET, request).await?.decode()
    }
    /// `POST /v1/b2b/passwords/discovery/email/reset/start`
    pub async fn b2b_passwords_discovery_email_reset_start<'a>(
        &'a self,
        body: &'a ResetStartRequest,
    ) -> Result<ResponseValue<ResetStartResponse>, crate::Error> {
        let request = self.request(&RESET_START, &[]).json(&body);
        self.send(&RESET_START, request).await?.decode()
    }
}
