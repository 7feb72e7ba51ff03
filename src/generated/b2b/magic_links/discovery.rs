// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! The end of a login by magic link that named no organization.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](DiscoveryApi::authenticate) | Verifies the single-use token of a discovery magic link and returns an intermediate session with the organizations open to the person. |

use crate::wire::prelude::*;

resource! {
/// The end of a login by magic link that named no organization.
///
/// `client.b2b().magic_links().discovery()`
pub struct DiscoveryApi: "b2b.magic_links.discovery" {}

/// Verifies the single-use token of a discovery magic link and returns an intermediate session with the organizations open to the person.
///
/// The `discovery_magic_links_token` is the `token` in the query of the redirect, beside a `stytch_token_type` of `discovery`.
///
/// The response has no session. Its `intermediate_session_token`, valid for 10 minutes, goes to [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), to enter one of the `discovered_organizations`, or to [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create), to found one.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-discovery-magic-link>
#[doc(alias = "api_magic_v1_b2b_magic_links_discovery_Authenticate")]
POST "/v1/b2b/magic_links/discovery/authenticate"
errors r#"- `magic_link_not_found`: nobody was sent a link with this token.
- `pkce_expected_code_verifier`, `pkce_mismatch`: the login began with PKCE, and its code verifier is missing or another one.
- `unable_to_auth_magic_link`: the link was used, or has ended."#
example r#"
use stytch_api::b2b::magic_links::discovery::AuthenticateRequest;
let body = AuthenticateRequest::new("…").pkce_code_verifier("…");
let response = stytch.b2b().magic_links().discovery().authenticate(body).await?;
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;
}

object! {
/// The body of [`b2b.magic_links.discovery.authenticate`](crate::b2b::magic_links::discovery::DiscoveryApi::authenticate).
#[doc(alias = "api_magic_v1_b2b_magic_links_discovery_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(discovery_magic_links_token: Secret) {
    /// The token from the discovery link in the e-mail.
    discovery_magic_links_token: Secret,

    /// The PKCE code verifier, a random secret in base64url form, when the flow was started with its challenge. It shows that the flow ends on the device where it began.
    pkce_code_verifier: Option<Secret>,
} }

object! {
/// The response of [`b2b.magic_links.discovery.authenticate`](crate::b2b::magic_links::discovery::DiscoveryApi::authenticate).
#[doc(alias = "api_magic_v1_b2b_magic_links_discovery_AuthenticateResponse")]
pub struct AuthenticateResponse {
    /// The organizations open to the person behind the `intermediate_session_token`, `session_token` or `session_jwt`, each a [`discovered_organization`](https://stytch.com/docs/b2b/api/discovered-organization-object).
    ///
    /// An organization is listed when the person (1) is its member, (2) is invited to it, or (3) may join it. By e-mail address a person may join when the organization lets people join by themselves, allows the domain of the address, and already has a member with a verified address of that domain, which keeps phishers out.
    discovered_organizations: Vec<crate::b2b::discovery::DiscoveredOrganization>,

    /// An e-mail address.
    email_address: String,

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
