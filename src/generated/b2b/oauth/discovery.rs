// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! The end of a login by OAuth that named no organization.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](DiscoveryApi::authenticate) | Verifies the token from a discovery OAuth redirect and returns an intermediate session with the organizations open to the person. |

use crate::wire::prelude::*;

resource! {
/// The end of a login by OAuth that named no organization.
///
/// `client.b2b().oauth().discovery()`
pub struct DiscoveryApi: "b2b.oauth.discovery" {}

/// Verifies the token from a discovery OAuth redirect and returns an intermediate session with the organizations open to the person.
///
/// The `discovery_oauth_token` is the `token` in the query of the redirect, beside a `stytch_token_type` of `discovery_oauth`.
///
/// The response has no session. Its `intermediate_session_token`, valid for 10 minutes, goes to [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), to enter one of the `discovered_organizations`, or to [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create), to found one.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-discovery-oauth>
#[doc(alias = "api_b2b_oauth_v1_b2b_oauth_discovery_Authenticate")]
POST "/v1/b2b/oauth/discovery/authenticate"
errors r#"- `oauth_token_not_found`: the token is unknown, was used, or has expired.
- `pkce_expected_code_verifier`, `pkce_mismatch`: the login began with PKCE, and its code verifier is missing or another one.
- `session_not_found`: the session that is named has ended, was revoked, or never was."#
example r#"
use stytch_api::b2b::oauth::discovery::AuthenticateRequest;
let body = AuthenticateRequest::new("…").session_duration_minutes(60);
let response = stytch.b2b().oauth().discovery().authenticate(body).await?;
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;
}

object! {
/// The body of [`b2b.oauth.discovery.authenticate`](crate::b2b::oauth::discovery::DiscoveryApi::authenticate).
#[doc(alias = "api_b2b_oauth_v1_b2b_oauth_discovery_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(discovery_oauth_token: Secret) {
    /// The token from the redirect that ended a discovery sign-in with OAuth.
    discovery_oauth_token: Secret,

    /// The PKCE code verifier, a random secret in base64url form, when the flow was started with its challenge. It shows that the flow ends on the device where it began.
    pkce_code_verifier: Option<Secret>,

    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now. A new session begins, and its `session_token` and `session_jwt` are in the response; a session that the request names is extended instead.
    ///
    /// Without it, a sign-in gives a member a session of 60 minutes and a user none. However long a session lasts, which is up to 366 days, its JWT is valid for five minutes and has to be renewed. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`b2b.oauth.discovery.authenticate`](crate::b2b::oauth::discovery::DiscoveryApi::authenticate).
#[doc(alias = "api_b2b_oauth_v1_b2b_oauth_discovery_AuthenticateResponse")]
pub struct AuthenticateResponse {
    /// The organizations open to the person behind the `intermediate_session_token`, `session_token` or `session_jwt`, each a [`discovered_organization`](https://stytch.com/docs/b2b/api/discovered-organization-object).
    ///
    /// An organization is listed when the person (1) is its member, (2) is invited to it, or (3) may join it. By e-mail address a person may join when the organization lets people join by themselves, allows the domain of the address, and already has a member with a verified address of that domain, which keeps phishers out.
    discovered_organizations: Vec<crate::b2b::discovery::DiscoveredOrganization>,

    /// An e-mail address.
    email_address: String,

    /// The person's full name, if the OAuth provider gives it.
    full_name: String,

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// Identifies the person's tenant at the provider: a HubSpot hub, a Slack workspace or a GitHub organization. It is there only when the provider named a single tenant, so `provider_tenant_ids` is the better choice where the response has it.
    provider_tenant_id: String,

    /// Ids of the person's tenants at the provider: HubSpot hubs, Slack workspaces or GitHub organizations. Some providers name none, some one and some several, so prefer this to `provider_tenant_id`.
    provider_tenant_ids: Vec<String>,

    /// Which OAuth provider it is.
    provider_type: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
