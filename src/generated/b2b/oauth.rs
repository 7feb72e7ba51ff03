// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.oauth`.
/// `b2b.oauth.discovery`.
pub mod discovery;
/// The operations of `b2b.oauth`.
#[derive(Clone, Copy, Debug)]
pub struct OauthApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> OauthApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `b2b.oauth.discovery`.
    #[must_use]
    pub fn discovery(self) -> discovery::DiscoveryApi<'c> {
        discovery::DiscoveryApi::new(self.client)
    }
    /// Signs a member in with the token from an OAuth redirect and returns the provider's tokens. Returns an intermediate session instead of a session when another step is missing.
    ///
    /// `POST /v1/b2b/oauth/authenticate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn authenticate(
        self,
        body: AuthenticateRequest,
    ) -> Result<AuthenticateResponse, crate::Error> {
        let answer = self.client.b2b_oauth_authenticate(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl OauthApi<'_> {
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
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.oauth.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.oauth.AuthenticateRequest")
)]
#[non_exhaustive]
pub struct AuthenticateRequest {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_session_token: Option<crate::Secret>,
    /// The language of the message that is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<crate::shared::Locale>,
    /// The single-use token from the redirect that ends an OAuth sign-in.
    pub oauth_token: crate::Secret,
    /// The PKCE code verifier, when the flow was started with its challenge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pkce_code_verifier: Option<crate::Secret>,
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
    pub fn new(oauth_token: impl Into<crate::Secret>) -> Self {
        Self {
            intermediate_session_token: None,
            locale: None,
            oauth_token: oauth_token.into(),
            pkce_code_verifier: None,
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
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
    /// The single-use token from the redirect that ends an OAuth sign-in.
    #[must_use]
    pub fn oauth_token(mut self, oauth_token: impl Into<crate::Secret>) -> Self {
        self.oauth_token = oauth_token.into();
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
            intermediate_session_token: crate::decode::blank(),
            locale: crate::decode::blank(),
            oauth_token: crate::decode::blank(),
            pkce_code_verifier: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateRequest {
    const NAME: &'static str = "b2b.oauth.AuthenticateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("oauth_token"),
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
            "oauth_token" => field.promised(0).value(&mut self.oauth_token),
            "pkce_code_verifier" => field.optional(&mut self.pkce_code_verifier),
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
/// The answer of `b2b.oauth.authenticate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.oauth.AuthenticateResponse")
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
    /// The person's id at the provider.
    pub provider_subject: String,
    /// Which OAuth provider it is.
    pub provider_type: String,
    /// What the provider issued, its tokens and their scopes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider_values: Option<ProviderValues>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// Whether the person's other sessions had to end; Stytch's own have, any that you keep elsewhere are yours to end.
    pub reset_sessions: bool,
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
    /// The person's id at the provider.
    #[must_use]
    pub fn provider_subject(mut self, provider_subject: impl Into<String>) -> Self {
        self.provider_subject = provider_subject.into();
        self
    }
    /// Which OAuth provider it is.
    #[must_use]
    pub fn provider_type(mut self, provider_type: impl Into<String>) -> Self {
        self.provider_type = provider_type.into();
        self
    }
    /// What the provider issued, its tokens and their scopes.
    #[must_use]
    pub fn provider_values(
        mut self,
        provider_values: impl Into<ProviderValues>,
    ) -> Self {
        self.provider_values = Some(provider_values.into());
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// Whether the person's other sessions had to end; Stytch's own have, any that you keep elsewhere are yours to end.
    #[must_use]
    pub fn reset_sessions(mut self, reset_sessions: bool) -> Self {
        self.reset_sessions = reset_sessions;
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
            provider_subject: crate::decode::blank(),
            provider_type: crate::decode::blank(),
            provider_values: crate::decode::blank(),
            request_id: crate::decode::blank(),
            reset_sessions: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AuthenticateResponse {
    const NAME: &'static str = "b2b.oauth.AuthenticateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::lax("provider_subject"),
        crate::decode::Promise::lax("provider_type"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("reset_sessions"),
        crate::decode::Promise::strict("member_authenticated"),
        crate::decode::Promise::lax("intermediate_session_token"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "intermediate_session_token" => {
                field.promised(11).value(&mut self.intermediate_session_token)
            }
            "intermediate_session_token_expires_at" => {
                field.timestamp(&mut self.intermediate_session_token_expires_at)
            }
            "member" => field.promised(6).value(&mut self.member),
            "member_authenticated" => {
                field.promised(10).value(&mut self.member_authenticated)
            }
            "member_device" => field.optional(&mut self.member_device),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "member_session" => field.optional(&mut self.member_session),
            "mfa_required" => field.optional(&mut self.mfa_required),
            "organization" => field.promised(8).value(&mut self.organization),
            "organization_id" => field.promised(7).text(&mut self.organization_id),
            "primary_required" => field.optional(&mut self.primary_required),
            "provider_subject" => field.promised(2).text(&mut self.provider_subject),
            "provider_type" => field.promised(3).text(&mut self.provider_type),
            "provider_values" => field.optional(&mut self.provider_values),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "reset_sessions" => field.promised(9).value(&mut self.reset_sessions),
            "session_jwt" => field.promised(5).value(&mut self.session_jwt),
            "session_token" => field.promised(4).value(&mut self.session_token),
            "status_code" => field.promised(12).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AuthenticateResponse);
/// The tokens and scopes that the OAuth provider issued when a member signed in with it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.oauth.ProviderValues")
)]
#[non_exhaustive]
pub struct ProviderValues {
    /// The access token that the provider issued for the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<crate::Secret>,
    /// When it stops being valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The OpenID Connect ID token that the provider issued for the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token: Option<crate::Secret>,
    /// Renews the access token at the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<crate::Secret>,
    /// The OAuth scopes that were granted.
    pub scopes: Vec<String>,
}
impl ProviderValues {
    /// The access token that the provider issued for the person.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }
    /// When it stops being valid.
    #[must_use]
    pub fn expires_at(
        mut self,
        expires_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
    /// The OpenID Connect ID token that the provider issued for the person.
    #[must_use]
    pub fn id_token(mut self, id_token: impl Into<crate::Secret>) -> Self {
        self.id_token = Some(id_token.into());
        self
    }
    /// Renews the access token at the provider.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
    /// The OAuth scopes that were granted.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}
impl Default for ProviderValues {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ProviderValues {
    fn blank() -> Self {
        Self {
            access_token: crate::decode::blank(),
            expires_at: crate::decode::blank(),
            id_token: crate::decode::blank(),
            refresh_token: crate::decode::blank(),
            scopes: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ProviderValues {
    const NAME: &'static str = "b2b.oauth.ProviderValues";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("scopes"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "access_token" => field.optional(&mut self.access_token),
            "expires_at" => field.timestamp(&mut self.expires_at),
            "id_token" => field.optional(&mut self.id_token),
            "refresh_token" => field.optional(&mut self.refresh_token),
            "scopes" => field.promised(0).list(&mut self.scopes),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ProviderValues);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<AuthenticateRequest>("b2b.oauth.AuthenticateRequest"),
    crate::registry::Type::of::<AuthenticateResponse>("b2b.oauth.AuthenticateResponse"),
    crate::registry::Type::of::<ProviderValues>("b2b.oauth.ProviderValues"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static AUTHENTICATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.oauth.authenticate",
    method: "POST",
    path: "/v1/b2b/oauth/authenticate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&AUTHENTICATE];
impl crate::raw::Client {
    /// `POST /v1/b2b/oauth/authenticate`
    pub async fn b2b_oauth_authenticate<'a>(
        &'a self,
        body: &'a AuthenticateRequest,
    ) -> Result<ResponseValue<AuthenticateResponse>, crate::Error> {
        let request = self.request(&AUTHENTICATE, &[]).json(&body);
        self.send(&AUTHENTICATE, request).await?.decode()
    }
}
