// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.magic_links.email`.
/// `b2b.magic_links.email.discovery`.
pub mod discovery;
/// The operations of `b2b.magic_links.email`.
#[derive(Clone, Copy, Debug)]
pub struct EmailApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> EmailApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `b2b.magic_links.email.discovery`.
    #[must_use]
    pub fn discovery(self) -> discovery::DiscoveryApi<'c> {
        discovery::DiscoveryApi::new(self.client)
    }
    /// Invites a person into an organization by e-mailing a magic link, creating the member as invited.
    ///
    /// `POST /v1/b2b/magic_links/email/invite`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn invite(
        self,
        body: InviteRequest,
    ) -> Result<InviteResponse, crate::Error> {
        let answer = self.client.b2b_magic_links_email_invite(&body).await?;
        Ok(answer.into_inner())
    }
    /// Sends a magic link for one organization to an e-mail address, creating a missing member where the organization allows it.
    ///
    /// `POST /v1/b2b/magic_links/email/login_or_signup`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn login_or_signup(
        self,
        body: LoginOrSignupRequest,
    ) -> Result<LoginOrSignupResponse, crate::Error> {
        let answer = self.client.b2b_magic_links_email_login_or_signup(&body).await?;
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
            ["invite"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.invite(body).await?)
            }
            ["login_or_signup"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.login_or_signup(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// As a member, the operations of `b2b.magic_links.email`.
#[derive(Clone, Copy, Debug)]
pub struct MemberEmailApi<'c> {
    pub(crate) scope: &'c crate::MemberScope,
}
impl<'c> MemberEmailApi<'c> {
    pub(crate) fn new(scope: &'c crate::MemberScope) -> Self {
        Self { scope }
    }
    /// Invites a person into an organization by e-mailing a magic link, creating the member as invited.
    ///
    /// `POST /v1/b2b/magic_links/email/invite`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn invite(
        self,
        body: MemberInviteRequest,
    ) -> Result<InviteResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_magic_links_email_invite(
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
            ["invite"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.invite(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.magic_links.email.invite`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.magic_links.email.InviteRequest")
)]
#[non_exhaustive]
pub struct InviteRequest {
    /// An e-mail address.
    pub email_address: String,
    /// How many minutes the invitation stays valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_expiration_minutes: Option<u32>,
    /// Where the link in the invitation leads; the project's default when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_redirect_url: Option<String>,
    /// Identifies the template of the invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_template_id: Option<String>,
    /// Identifies the member who invites.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invited_by_member_id: Option<String>,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Identifies an organization.
    pub organization_id: String,
    /// Ids of the roles to assign to the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
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
    pub fn new(
        organization_id: impl Into<String>,
        email_address: impl Into<String>,
    ) -> Self {
        Self {
            email_address: email_address.into(),
            invite_expiration_minutes: None,
            invite_redirect_url: None,
            invite_template_id: None,
            invited_by_member_id: None,
            locale: None,
            name: None,
            organization_id: organization_id.into(),
            roles: None,
            trusted_metadata: None,
            untrusted_metadata: None,
        }
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = email_address.into();
        self
    }
    /// How many minutes the invitation stays valid.
    #[must_use]
    pub fn invite_expiration_minutes(mut self, invite_expiration_minutes: u32) -> Self {
        self.invite_expiration_minutes = Some(invite_expiration_minutes);
        self
    }
    /// Where the link in the invitation leads; the project's default when absent.
    #[must_use]
    pub fn invite_redirect_url(
        mut self,
        invite_redirect_url: impl Into<String>,
    ) -> Self {
        self.invite_redirect_url = Some(invite_redirect_url.into());
        self
    }
    /// Identifies the template of the invitation.
    #[must_use]
    pub fn invite_template_id(mut self, invite_template_id: impl Into<String>) -> Self {
        self.invite_template_id = Some(invite_template_id.into());
        self
    }
    /// Identifies the member who invites.
    #[must_use]
    pub fn invited_by_member_id(
        mut self,
        invited_by_member_id: impl Into<String>,
    ) -> Self {
        self.invited_by_member_id = Some(invited_by_member_id.into());
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
    /// Ids of the roles to assign to the member.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
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
            email_address: crate::decode::blank(),
            invite_expiration_minutes: crate::decode::blank(),
            invite_redirect_url: crate::decode::blank(),
            invite_template_id: crate::decode::blank(),
            invited_by_member_id: crate::decode::blank(),
            locale: crate::decode::blank(),
            name: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            roles: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
            untrusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for InviteRequest {
    const NAME: &'static str = "b2b.magic_links.email.InviteRequest";
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
            "invite_expiration_minutes" => {
                field.optional(&mut self.invite_expiration_minutes)
            }
            "invite_redirect_url" => field.optional_text(&mut self.invite_redirect_url),
            "invite_template_id" => field.optional_text(&mut self.invite_template_id),
            "invited_by_member_id" => field.optional_text(&mut self.invited_by_member_id),
            "locale" => field.optional_open(&mut self.locale),
            "name" => field.optional_text(&mut self.name),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "roles" => field.optional_list(&mut self.roles),
            "trusted_metadata" => field.optional(&mut self.trusted_metadata),
            "untrusted_metadata" => field.optional(&mut self.untrusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(InviteRequest);
/// The answer of `b2b.magic_links.email.invite`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.magic_links.email.InviteResponse")
)]
#[non_exhaustive]
pub struct InviteResponse {
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
impl InviteResponse {
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
impl Default for InviteResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for InviteResponse {
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
impl crate::decode::Object for InviteResponse {
    const NAME: &'static str = "b2b.magic_links.email.InviteResponse";
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
crate::decode::deserialize!(InviteResponse);
/// The body of `b2b.magic_links.email.login_or_signup`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.magic_links.email.LoginOrSignupRequest")
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
    /// Where the sign-in link in the e-mail leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_redirect_url: Option<String>,
    /// Identifies the template of the sign-in e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_template_id: Option<String>,
    /// Identifies an organization.
    pub organization_id: String,
    /// The PKCE challenge, the SHA-256 of the code verifier as base64url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce_code_challenge: Option<String>,
    /// How many minutes the link or passcode works when it signs somebody up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_expiration_minutes: Option<u32>,
    /// Where the link leads when it signs somebody up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signup_redirect_url: Option<String>,
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
            login_redirect_url: None,
            login_template_id: None,
            organization_id: organization_id.into(),
            pkce_code_challenge: None,
            signup_expiration_minutes: None,
            signup_redirect_url: None,
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
    /// Where the sign-in link in the e-mail leads.
    #[must_use]
    pub fn login_redirect_url(mut self, login_redirect_url: impl Into<String>) -> Self {
        self.login_redirect_url = Some(login_redirect_url.into());
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
    /// The PKCE challenge, the SHA-256 of the code verifier as base64url.
    #[must_use]
    pub fn pkce_code_challenge(
        mut self,
        pkce_code_challenge: impl Into<String>,
    ) -> Self {
        self.pkce_code_challenge = Some(pkce_code_challenge.into());
        self
    }
    /// How many minutes the link or passcode works when it signs somebody up.
    #[must_use]
    pub fn signup_expiration_minutes(mut self, signup_expiration_minutes: u32) -> Self {
        self.signup_expiration_minutes = Some(signup_expiration_minutes);
        self
    }
    /// Where the link leads when it signs somebody up.
    #[must_use]
    pub fn signup_redirect_url(
        mut self,
        signup_redirect_url: impl Into<String>,
    ) -> Self {
        self.signup_redirect_url = Some(signup_redirect_url.into());
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
            login_redirect_url: crate::decode::blank(),
            login_template_id: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            pkce_code_challenge: crate::decode::blank(),
            signup_expiration_minutes: crate::decode::blank(),
            signup_redirect_url: crate::decode::blank(),
            signup_template_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for LoginOrSignupRequest {
    const NAME: &'static str = "b2b.magic_links.email.LoginOrSignupRequest";
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
            "login_redirect_url" => field.optional_text(&mut self.login_redirect_url),
            "login_template_id" => field.optional_text(&mut self.login_template_id),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "pkce_code_challenge" => field.optional_text(&mut self.pkce_code_challenge),
            "signup_expiration_minutes" => {
                field.optional(&mut self.signup_expiration_minutes)
            }
            "signup_redirect_url" => field.optional_text(&mut self.signup_redirect_url),
            "signup_template_id" => field.optional_text(&mut self.signup_template_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(LoginOrSignupRequest);
/// The answer of `b2b.magic_links.email.login_or_signup`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.magic_links.email.LoginOrSignupResponse")
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
    const NAME: &'static str = "b2b.magic_links.email.LoginOrSignupResponse";
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
/// The body of `b2b.magic_links.email.invite` in the member scope: the organization is the session's.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.magic_links.email.MemberInviteRequest")
)]
#[non_exhaustive]
pub struct MemberInviteRequest {
    /// An e-mail address.
    pub email_address: String,
    /// How many minutes the invitation stays valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_expiration_minutes: Option<u32>,
    /// Where the link in the invitation leads; the project's default when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_redirect_url: Option<String>,
    /// Identifies the template of the invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invite_template_id: Option<String>,
    /// Identifies the member who invites.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invited_by_member_id: Option<String>,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::EmailLocale>,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Ids of the roles to assign to the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// Data of your own that the person can change too, so nothing may rest on it; a null deletes a key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub untrusted_metadata: Option<::serde_json::Map<String, ::serde_json::Value>>,
}
impl MemberInviteRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            email_address: email_address.into(),
            invite_expiration_minutes: None,
            invite_redirect_url: None,
            invite_template_id: None,
            invited_by_member_id: None,
            locale: None,
            name: None,
            roles: None,
            trusted_metadata: None,
            untrusted_metadata: None,
        }
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = email_address.into();
        self
    }
    /// How many minutes the invitation stays valid.
    #[must_use]
    pub fn invite_expiration_minutes(mut self, invite_expiration_minutes: u32) -> Self {
        self.invite_expiration_minutes = Some(invite_expiration_minutes);
        self
    }
    /// Where the link in the invitation leads; the project's default when absent.
    #[must_use]
    pub fn invite_redirect_url(
        mut self,
        invite_redirect_url: impl Into<String>,
    ) -> Self {
        self.invite_redirect_url = Some(invite_redirect_url.into());
        self
    }
    /// Identifies the template of the invitation.
    #[must_use]
    pub fn invite_template_id(mut self, invite_template_id: impl Into<String>) -> Self {
        self.invite_template_id = Some(invite_template_id.into());
        self
    }
    /// Identifies the member who invites.
    #[must_use]
    pub fn invited_by_member_id(
        mut self,
        invited_by_member_id: impl Into<String>,
    ) -> Self {
        self.invited_by_member_id = Some(invited_by_member_id.into());
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
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Ids of the roles to assign to the member.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
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
impl crate::decode::Blank for MemberInviteRequest {
    fn blank() -> Self {
        Self {
            email_address: crate::decode::blank(),
            invite_expiration_minutes: crate::decode::blank(),
            invite_redirect_url: crate::decode::blank(),
            invite_template_id: crate::decode::blank(),
            invited_by_member_id: crate::decode::blank(),
            locale: crate::decode::blank(),
            name: crate::decode::blank(),
            roles: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
            untrusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MemberInviteRequest {
    const NAME: &'static str = "b2b.magic_links.email.MemberInviteRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email_address"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_address" => field.promised(0).text(&mut self.email_address),
            "invite_expiration_minutes" => {
                field.optional(&mut self.invite_expiration_minutes)
            }
            "invite_redirect_url" => field.optional_text(&mut self.invite_redirect_url),
            "invite_template_id" => field.optional_text(&mut self.invite_template_id),
            "invited_by_member_id" => field.optional_text(&mut self.invited_by_member_id),
            "locale" => field.optional_open(&mut self.locale),
            "name" => field.optional_text(&mut self.name),
            "roles" => field.optional_list(&mut self.roles),
            "trusted_metadata" => field.optional(&mut self.trusted_metadata),
            "untrusted_metadata" => field.optional(&mut self.untrusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MemberInviteRequest);
impl MemberInviteRequest {
    pub(crate) fn in_organization(self, organization_id: &str) -> InviteRequest {
        InviteRequest {
            email_address: self.email_address,
            invite_expiration_minutes: self.invite_expiration_minutes,
            invite_redirect_url: self.invite_redirect_url,
            invite_template_id: self.invite_template_id,
            invited_by_member_id: self.invited_by_member_id,
            locale: self.locale,
            name: self.name,
            organization_id: organization_id.into(),
            roles: self.roles,
            trusted_metadata: self.trusted_metadata,
            untrusted_metadata: self.untrusted_metadata,
        }
    }
}
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<InviteRequest>("b2b.magic_links.email.InviteRequest"),
    crate::registry::Type::of::<InviteResponse>("b2b.magic_links.email.InviteResponse"),
    crate::registry::Type::of::<
        LoginOrSignupRequest,
    >("b2b.magic_links.email.LoginOrSignupRequest"),
    crate::registry::Type::of::<
        LoginOrSignupResponse,
    >("b2b.magic_links.email.LoginOrSignupResponse"),
    crate::registry::Type::of::<
        MemberInviteRequest,
    >("b2b.magic_links.email.MemberInviteRequest"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static INVITE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.magic_links.email.invite",
    method: "POST",
    path: "/v1/b2b/magic_links/email/invite",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: true,
};
pub(crate) static LOGIN_OR_SIGNUP: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.magic_links.email.login_or_signup",
    method: "POST",
    path: "/v1/b2b/magic_links/email/login_or_signup",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &INVITE,
    &LOGIN_OR_SIGNUP,
];
impl crate::raw::Client {
    /// `POST /v1/b2b/magic_links/email/invite`
    pub async fn b2b_magic_links_email_invite<'a>(
        &'a self,
        body: &'a InviteRequest,
    ) -> Result<ResponseValue<InviteResponse>, crate::Error> {
        let request = self.request(&INVITE, &[]).json(&body);
        self.send(&INVITE, request).await?.decode()
    }
    /// `POST /v1/b2b/magic_links/email/login_or_signup`
    pub async fn b2b_magic_links_email_login_or_signup<'a>(
        &'a self,
        body: &'a LoginOrSignupRequest,
    ) -> Result<ResponseValue<LoginOrSignupResponse>, crate::Error> {
        let request = self.request(&LOGIN_OR_SIGNUP, &[]).json(&body);
        self.send(&LOGIN_OR_SIGNUP, request).await?.decode()
    }
}
