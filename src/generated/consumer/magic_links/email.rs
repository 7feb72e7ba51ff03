// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.magic_links.email`.
/// The operations of `consumer.magic_links.email`.
#[derive(Clone, Copy, Debug)]
pub struct EmailApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> EmailApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Creates a pending user and e-mails them an invitation with a magic link.
    ///
    /// `POST /v1/magic_links/email/invite`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn invite(
        self,
        body: InviteRequest,
    ) -> Result<InviteResponse, crate::Error> {
        let answer = self.client.consumer_magic_links_email_invite(&body).await?;
        Ok(answer.into_inner())
    }
    /// Sends a magic link to an e-mail address, creating the user when missing.
    ///
    /// `POST /v1/magic_links/email/login_or_create`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn login_or_create(
        self,
        body: LoginOrCreateRequest,
    ) -> Result<LoginOrCreateResponse, crate::Error> {
        let answer = self
            .client
            .consumer_magic_links_email_login_or_create(&body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Revokes an invitation that has not been accepted yet.
    ///
    /// `POST /v1/magic_links/email/revoke_invite`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn revoke_invite(
        self,
        body: RevokeInviteRequest,
    ) -> Result<RevokeInviteResponse, crate::Error> {
        let answer = self.client.consumer_magic_links_email_revoke_invite(&body).await?;
        Ok(answer.into_inner())
    }
    /// Sends a magic link to an existing user and never creates one. With a user id or session, a new e-mail address is added to that user.
    ///
    /// `POST /v1/magic_links/email/send`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn send(self, body: SendRequest) -> Result<SendResponse, crate::Error> {
        let answer = self.client.consumer_magic_links_email_send(&body).await?;
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
            ["invite"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.invite(body).await?)
            }
            ["login_or_create"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.login_or_create(body).await?)
            }
            ["revoke_invite"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.revoke_invite(body).await?)
            }
            ["send"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.send(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `consumer.magic_links.email.invite`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.magic_links.email.InviteRequest")
)]
#[non_exhaustive]
pub struct InviteRequest {
    /// The person's IP address and browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<crate::shared::Attributes>,
    /// An e-mail address.
    pub email: String,
    /// How many minutes the invitation stays valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_expiration_minutes: Option<i32>,
    /// Where the link in the invitation leads; the project's default when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_magic_link_url: Option<String>,
    /// Identifies the template of the invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_template_id: Option<String>,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<crate::consumer::users::Name>,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub untrusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
}
impl InviteRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            attributes: None,
            email: email.into(),
            invite_expiration_minutes: None,
            invite_magic_link_url: None,
            invite_template_id: None,
            locale: None,
            name: None,
            trusted_metadata: None,
            untrusted_metadata: None,
        }
    }
    /// The person's IP address and browser.
    #[must_use]
    pub fn attributes(
        mut self,
        attributes: impl Into<crate::shared::Attributes>,
    ) -> Self {
        self.attributes = Some(attributes.into());
        self
    }
    /// An e-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
        self
    }
    /// How many minutes the invitation stays valid.
    #[must_use]
    pub fn invite_expiration_minutes(mut self, invite_expiration_minutes: i32) -> Self {
        self.invite_expiration_minutes = Some(invite_expiration_minutes);
        self
    }
    /// Where the link in the invitation leads; the project's default when absent.
    #[must_use]
    pub fn invite_magic_link_url(
        mut self,
        invite_magic_link_url: impl Into<String>,
    ) -> Self {
        self.invite_magic_link_url = Some(invite_magic_link_url.into());
        self
    }
    /// Identifies the template of the invitation.
    #[must_use]
    pub fn invite_template_id(mut self, invite_template_id: impl Into<String>) -> Self {
        self.invite_template_id = Some(invite_template_id.into());
        self
    }
    /// The language of the message that is sent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<crate::shared::EmailLocale>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// The person's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<crate::consumer::users::Name>) -> Self {
        self.name = Some(name.into());
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
impl crate::decode::Blank for InviteRequest {
    fn blank() -> Self {
        Self {
            attributes: crate::decode::blank(),
            email: crate::decode::blank(),
            invite_expiration_minutes: crate::decode::blank(),
            invite_magic_link_url: crate::decode::blank(),
            invite_template_id: crate::decode::blank(),
            locale: crate::decode::blank(),
            name: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
            untrusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for InviteRequest {
    const NAME: &'static str = "consumer.magic_links.email.InviteRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "attributes" => field.optional(&mut self.attributes),
            "email" => field.promised(0).text(&mut self.email),
            "invite_expiration_minutes" => {
                field.optional(&mut self.invite_expiration_minutes)
            }
            "invite_magic_link_url" => {
                field.optional_text(&mut self.invite_magic_link_url)
            }
            "invite_template_id" => field.optional_text(&mut self.invite_template_id),
            "locale" => field.optional_open(&mut self.locale),
            "name" => field.optional(&mut self.name),
            "trusted_metadata" => field.optional(&mut self.trusted_metadata),
            "untrusted_metadata" => field.optional(&mut self.untrusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(InviteRequest);
/// The answer of `consumer.magic_links.email.invite`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.magic_links.email.InviteResponse")
)]
#[non_exhaustive]
pub struct InviteResponse {
    /// Identifies one e-mail address of a person.
    pub email_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Identifies a user.
    pub user_id: String,
}
impl InviteResponse {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = email_id.into();
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
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for InviteResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for InviteResponse {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for InviteResponse {
    const NAME: &'static str = "consumer.magic_links.email.InviteResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("email_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.promised(2).text(&mut self.email_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(InviteResponse);
/// The body of `consumer.magic_links.email.login_or_create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.magic_links.email.LoginOrCreateRequest")
)]
#[non_exhaustive]
pub struct LoginOrCreateRequest {
    /// The person's IP address and browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<crate::shared::Attributes>,
    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge: Option<String>,
    /// Whether a new user begins as `pending` and becomes `active` with the first sign-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_user_as_pending: Option<bool>,
    /// An e-mail address.
    pub email: String,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// How many minutes the link or passcode stays valid for someone who already has an account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_expiration_minutes: Option<i32>,
    /// Where the link leads someone who already has an account; the project's default when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_magic_link_url: Option<String>,
    /// Identifies the template of the sign-in e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_template_id: Option<String>,
    /// How many minutes the link or passcode works when it signs somebody up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_expiration_minutes: Option<i32>,
    /// Where the link leads when it signs somebody up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_magic_link_url: Option<String>,
    /// Identifies the template of the e-mail when it signs somebody up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_template_id: Option<String>,
}
impl LoginOrCreateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            attributes: None,
            code_challenge: None,
            create_user_as_pending: None,
            email: email.into(),
            locale: None,
            login_expiration_minutes: None,
            login_magic_link_url: None,
            login_template_id: None,
            signup_expiration_minutes: None,
            signup_magic_link_url: None,
            signup_template_id: None,
        }
    }
    /// The person's IP address and browser.
    #[must_use]
    pub fn attributes(
        mut self,
        attributes: impl Into<crate::shared::Attributes>,
    ) -> Self {
        self.attributes = Some(attributes.into());
        self
    }
    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    #[must_use]
    pub fn code_challenge(mut self, code_challenge: impl Into<String>) -> Self {
        self.code_challenge = Some(code_challenge.into());
        self
    }
    /// Whether a new user begins as `pending` and becomes `active` with the first sign-in.
    #[must_use]
    pub fn create_user_as_pending(mut self, create_user_as_pending: bool) -> Self {
        self.create_user_as_pending = Some(create_user_as_pending);
        self
    }
    /// An e-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
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
    pub fn login_expiration_minutes(mut self, login_expiration_minutes: i32) -> Self {
        self.login_expiration_minutes = Some(login_expiration_minutes);
        self
    }
    /// Where the link leads someone who already has an account; the project's default when absent.
    #[must_use]
    pub fn login_magic_link_url(
        mut self,
        login_magic_link_url: impl Into<String>,
    ) -> Self {
        self.login_magic_link_url = Some(login_magic_link_url.into());
        self
    }
    /// Identifies the template of the sign-in e-mail.
    #[must_use]
    pub fn login_template_id(mut self, login_template_id: impl Into<String>) -> Self {
        self.login_template_id = Some(login_template_id.into());
        self
    }
    /// How many minutes the link or passcode works when it signs somebody up.
    #[must_use]
    pub fn signup_expiration_minutes(mut self, signup_expiration_minutes: i32) -> Self {
        self.signup_expiration_minutes = Some(signup_expiration_minutes);
        self
    }
    /// Where the link leads when it signs somebody up.
    #[must_use]
    pub fn signup_magic_link_url(
        mut self,
        signup_magic_link_url: impl Into<String>,
    ) -> Self {
        self.signup_magic_link_url = Some(signup_magic_link_url.into());
        self
    }
    /// Identifies the template of the e-mail when it signs somebody up.
    #[must_use]
    pub fn signup_template_id(mut self, signup_template_id: impl Into<String>) -> Self {
        self.signup_template_id = Some(signup_template_id.into());
        self
    }
}
impl crate::decode::Blank for LoginOrCreateRequest {
    fn blank() -> Self {
        Self {
            attributes: crate::decode::blank(),
            code_challenge: crate::decode::blank(),
            create_user_as_pending: crate::decode::blank(),
            email: crate::decode::blank(),
            locale: crate::decode::blank(),
            login_expiration_minutes: crate::decode::blank(),
            login_magic_link_url: crate::decode::blank(),
            login_template_id: crate::decode::blank(),
            signup_expiration_minutes: crate::decode::blank(),
            signup_magic_link_url: crate::decode::blank(),
            signup_template_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for LoginOrCreateRequest {
    const NAME: &'static str = "consumer.magic_links.email.LoginOrCreateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "attributes" => field.optional(&mut self.attributes),
            "code_challenge" => field.optional_text(&mut self.code_challenge),
            "create_user_as_pending" => field.optional(&mut self.create_user_as_pending),
            "email" => field.promised(0).text(&mut self.email),
            "locale" => field.optional_open(&mut self.locale),
            "login_expiration_minutes" => {
                field.optional(&mut self.login_expiration_minutes)
            }
            "login_magic_link_url" => field.optional_text(&mut self.login_magic_link_url),
            "login_template_id" => field.optional_text(&mut self.login_template_id),
            "signup_expiration_minutes" => {
                field.optional(&mut self.signup_expiration_minutes)
            }
            "signup_magic_link_url" => {
                field.optional_text(&mut self.signup_magic_link_url)
            }
            "signup_template_id" => field.optional_text(&mut self.signup_template_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(LoginOrCreateRequest);
/// The answer of `consumer.magic_links.email.login_or_create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.magic_links.email.LoginOrCreateResponse")
)]
#[non_exhaustive]
pub struct LoginOrCreateResponse {
    /// Identifies one e-mail address of a person.
    pub email_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Whether the request created the user.
    pub user_created: bool,
    /// Identifies a user.
    pub user_id: String,
}
impl LoginOrCreateResponse {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = email_id.into();
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
    /// Whether the request created the user.
    #[must_use]
    pub fn user_created(mut self, user_created: bool) -> Self {
        self.user_created = user_created;
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }
}
impl Default for LoginOrCreateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for LoginOrCreateResponse {
    fn blank() -> Self {
        Self {
            email_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user_created: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for LoginOrCreateResponse {
    const NAME: &'static str = "consumer.magic_links.email.LoginOrCreateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("email_id"),
        crate::decode::Promise::lax("user_created"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.promised(2).text(&mut self.email_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(4).value(&mut self.status_code),
            "user_created" => field.promised(3).value(&mut self.user_created),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(LoginOrCreateResponse);
/// The body of `consumer.magic_links.email.revoke_invite`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.magic_links.email.RevokeInviteRequest")
)]
#[non_exhaustive]
pub struct RevokeInviteRequest {
    /// An e-mail address.
    pub email: String,
}
impl RevokeInviteRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
    /// An e-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
        self
    }
}
impl crate::decode::Blank for RevokeInviteRequest {
    fn blank() -> Self {
        Self {
            email: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RevokeInviteRequest {
    const NAME: &'static str = "consumer.magic_links.email.RevokeInviteRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email" => field.promised(0).text(&mut self.email),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RevokeInviteRequest);
/// The answer of `consumer.magic_links.email.revoke_invite`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.magic_links.email.RevokeInviteResponse")
)]
#[non_exhaustive]
pub struct RevokeInviteResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl RevokeInviteResponse {
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
impl Default for RevokeInviteResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RevokeInviteResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RevokeInviteResponse {
    const NAME: &'static str = "consumer.magic_links.email.RevokeInviteResponse";
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
crate::decode::deserialize!(RevokeInviteResponse);
/// The body of `consumer.magic_links.email.send`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.magic_links.email.SendRequest")
)]
#[non_exhaustive]
pub struct SendRequest {
    /// The person's IP address and browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attributes: Option<crate::shared::Attributes>,
    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_challenge: Option<String>,
    /// An e-mail address.
    pub email: String,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// How many minutes the link or passcode stays valid for someone who already has an account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_expiration_minutes: Option<i32>,
    /// Where the link leads someone who already has an account; the project's default when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_magic_link_url: Option<String>,
    /// Identifies the template of the sign-in e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_template_id: Option<String>,
    /// The session as a short-lived JWT that can be verified locally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_jwt: Option<crate::Secret>,
    /// The session as an opaque token, valid until the session ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<crate::Secret>,
    /// How many minutes the link or passcode works when it signs somebody up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_expiration_minutes: Option<i32>,
    /// Where the link leads when it signs somebody up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_magic_link_url: Option<String>,
    /// Identifies the template of the e-mail when it signs somebody up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_template_id: Option<String>,
    /// Identifies a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}
impl SendRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            attributes: None,
            code_challenge: None,
            email: email.into(),
            locale: None,
            login_expiration_minutes: None,
            login_magic_link_url: None,
            login_template_id: None,
            session_jwt: None,
            session_token: None,
            signup_expiration_minutes: None,
            signup_magic_link_url: None,
            signup_template_id: None,
            user_id: None,
        }
    }
    /// The person's IP address and browser.
    #[must_use]
    pub fn attributes(
        mut self,
        attributes: impl Into<crate::shared::Attributes>,
    ) -> Self {
        self.attributes = Some(attributes.into());
        self
    }
    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    #[must_use]
    pub fn code_challenge(mut self, code_challenge: impl Into<String>) -> Self {
        self.code_challenge = Some(code_challenge.into());
        self
    }
    /// An e-mail address.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
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
    pub fn login_expiration_minutes(mut self, login_expiration_minutes: i32) -> Self {
        self.login_expiration_minutes = Some(login_expiration_minutes);
        self
    }
    /// Where the link leads someone who already has an account; the project's default when absent.
    #[must_use]
    pub fn login_magic_link_url(
        mut self,
        login_magic_link_url: impl Into<String>,
    ) -> Self {
        self.login_magic_link_url = Some(login_magic_link_url.into());
        self
    }
    /// Identifies the template of the sign-in e-mail.
    #[must_use]
    pub fn login_template_id(mut self, login_template_id: impl Into<String>) -> Self {
        self.login_template_id = Some(login_template_id.into());
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
    /// How many minutes the link or passcode works when it signs somebody up.
    #[must_use]
    pub fn signup_expiration_minutes(mut self, signup_expiration_minutes: i32) -> Self {
        self.signup_expiration_minutes = Some(signup_expiration_minutes);
        self
    }
    /// Where the link leads when it signs somebody up.
    #[must_use]
    pub fn signup_magic_link_url(
        mut self,
        signup_magic_link_url: impl Into<String>,
    ) -> Self {
        self.signup_magic_link_url = Some(signup_magic_link_url.into());
        self
    }
    /// Identifies the template of the e-mail when it signs somebody up.
    #[must_use]
    pub fn signup_template_id(mut self, signup_template_id: impl Into<String>) -> Self {
        self.signup_template_id = Some(signup_template_id.into());
        self
    }
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
impl crate::decode::Blank for SendRequest {
    fn blank() -> Self {
        Self {
            attributes: crate::decode::blank(),
            code_challenge: crate::decode::blank(),
            email: crate::decode::blank(),
            locale: crate::decode::blank(),
            login_expiration_minutes: crate::decode::blank(),
            login_magic_link_url: crate::decode::blank(),
            login_template_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            signup_expiration_minutes: crate::decode::blank(),
            signup_magic_link_url: crate::decode::blank(),
            signup_template_id: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SendRequest {
    const NAME: &'static str = "consumer.magic_links.email.SendRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "attributes" => field.optional(&mut self.attributes),
            "code_challenge" => field.optional_text(&mut self.code_challenge),
            "email" => field.promised(0).text(&mut self.email),
            "locale" => field.optional_open(&mut self.locale),
            "login_expiration_minutes" => {
                field.optional(&mut self.login_expiration_minutes)
            }
            "login_magic_link_url" => field.optional_text(&mut self.login_magic_link_url),
            "login_template_id" => field.optional_text(&mut self.login_template_id),
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "signup_expiration_minutes" => {
                field.optional(&mut self.signup_expiration_minutes)
            }
            "signup_magic_link_url" => {
                field.optional_text(&mut self.signup_magic_link_url)
            }
            "signup_template_id" => field.optional_text(&mut self.signup_template_id),
            "user_id" => field.optional_text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SendRequest);
/// The answer of `consumer.magic_links.email.send`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.magic_links.email.SendResponse")
)]
#[non_exhaustive]
pub struct SendResponse {
    /// Identifies one e-mail address of a person.
    pub email_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Identifies a user.
    pub user_id: String,
}
impl SendResponse {
    /// Identifies one e-mail address of a person.
    #[must_use]
    pub fn email_id(mut self, email_id: impl Into<String>) -> Self {
        self.email_id = email_id.into();
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
    /// Identifies a user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
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
            email_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            user_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SendResponse {
    const NAME: &'static str = "consumer.magic_links.email.SendResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("user_id"),
        crate::decode::Promise::lax("email_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_id" => field.promised(2).text(&mut self.email_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            "user_id" => field.promised(1).text(&mut self.user_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SendResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        InviteRequest,
    >("consumer.magic_links.email.InviteRequest"),
    crate::registry::Type::of::<
        InviteResponse,
    >("consumer.magic_links.email.InviteResponse"),
    crate::registry::Type::of::<
        LoginOrCreateRequest,
    >("consumer.magic_links.email.LoginOrCreateRequest"),
    crate::registry::Type::of::<
        LoginOrCreateResponse,
    >("consumer.magic_links.email.LoginOrCreateResponse"),
    crate::registry::Type::of::<
        RevokeInviteRequest,
    >("consumer.magic_links.email.RevokeInviteRequest"),
    crate::registry::Type::of::<
        RevokeInviteResponse,
    >("consumer.magic_links.email.RevokeInviteResponse"),
    crate::registry::Type::of::<SendRequest>("consumer.magic_links.email.SendRequest"),
    crate::registry::Type::of::<SendResponse>("consumer.magic_links.email.SendResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static INVITE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.magic_links.email.invite",
    method: "POST",
    path: "/v1/magic_links/email/invite",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static LOGIN_OR_CREATE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.magic_links.email.login_or_create",
    method: "POST",
    path: "/v1/magic_links/email/login_or_create",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static REVOKE_INVITE: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.magic_links.email.revoke_invite",
    method: "POST",
    path: "/v1/magic_links/email/revoke_invite",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static SEND: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.magic_links.email.send",
    method: "POST",
    path: "/v1/magic_links/email/send",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &INVITE,
    &LOGIN_OR_CREATE,
    &REVOKE_INVITE,
    &SEND,
];
impl crate::raw::Client {
    /// `POST /v1/magic_links/email/invite`
    pub async fn consumer_magic_links_email_invite<'a>(
        &'a self,
        body: &'a InviteRequest,
    ) -> Result<ResponseValue<InviteResponse>, crate::Error> {
        let request = self.request(&INVITE, &[]).json(&body);
        self.send(&INVITE, request).await?.decode()
    }
    /// `POST /v1/magic_links/email/login_or_create`
    pub async fn consumer_magic_links_email_login_or_create<'a>(
        &'a self,
        body: &'a LoginOrCreateRequest,
    ) -> Result<ResponseValue<LoginOrCreateResponse>, crate::Error> {
        let request = self.request(&LOGIN_OR_CREATE, &[]).json(&body);
        self.send(&LOGIN_OR_CREATE, request).await?.decode()
    }
    /// `POST /v1/magic_links/email/revoke_invite`
    pub async fn consumer_magic_links_email_revoke_invite<'a>(
        &'a self,
        body: &'a RevokeInviteRequest,
    ) -> Result<ResponseValue<RevokeInviteResponse>, crate::Error> {
        let request = self.request(&REVOKE_INVITE, &[]).json(&body);
        self.send(&REVOKE_INVITE, request).await?.decode()
    }
    /// `POST /v1/magic_links/email/send`
    pub async fn consumer_magic_links_email_send<'a>(
        &'a self,
        body: &'a SendRequest,
    ) -> Result<ResponseValue<SendResponse>, crate::Error> {
        let request = self.request(&SEND, &[]).json(&body);
        self.send(&SEND, request).await?.decode()
    }
}
