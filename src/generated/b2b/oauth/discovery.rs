// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.oauth.discovery`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.oauth.discovery`.
pub struct DiscoveryApi: "b2b.oauth.discovery" {}

/// Verifies the token from a discovery OAuth redirect and returns an intermediate session with the organizations open to the person.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-discovery-oauth>
#[doc(alias = "api_b2b_oauth_v1_b2b_oauth_discovery_Authenticate")]
POST "/v1/b2b/oauth/discovery/authenticate"
example r#"
use stytch_api::b2b::oauth::discovery::AuthenticateRequest;
let body = AuthenticateRequest::new("…").session_duration_minutes(60);
let response = stytch.b2b().oauth().discovery().authenticate(body).await?;
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;
}

object! {
/// The body of `b2b.oauth.discovery.authenticate`.
#[doc(alias = "api_b2b_oauth_v1_b2b_oauth_discovery_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(discovery_oauth_token: Secret) {
    /// The token from the redirect that ended a discovery sign-in with OAuth.
    discovery_oauth_token: Secret,

    /// The PKCE code verifier, when the flow was started with its challenge.
    pkce_code_verifier: Option<Secret>,

    /// Claims of your own for the session; a null takes a claim away.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now; without it the operation's default applies. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends.
    session_token: Option<Secret>,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `b2b.oauth.discovery.authenticate`.
#[doc(alias = "api_b2b_oauth_v1_b2b_oauth_discovery_AuthenticateResponse")]
pub struct AuthenticateResponse {
    /// The organizations that the person belongs to, is invited to or may join.
    discovered_organizations: Vec<crate::b2b::discovery::DiscoveredOrganization>,

    /// An e-mail address.
    email_address: String,

    /// The person's full name, as the OAuth provider knows it.
    full_name: String,

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// Identifies the person's tenant at the provider, such as a Slack workspace.
    provider_tenant_id: String,

    /// Ids of the person's tenants at the provider, such as GitHub organizations.
    provider_tenant_ids: Vec<String>,

    /// Which OAuth provider it is.
    provider_type: String,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
