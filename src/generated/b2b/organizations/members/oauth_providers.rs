// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! The tokens of OAuth providers that members logged in by.
//!
//! | Operation | |
//! |---|---|
//! | [`github`](OauthProvidersApi::github) | Returns the access tokens that are kept from a member's GitHub sign-ins. |
//! | [`google`](OauthProvidersApi::google) | Returns the tokens that are kept from a member's Google sign-in, with the refresh token only on request. |
//! | [`hubspot`](OauthProvidersApi::hubspot) | Returns the tokens that are kept from a member's HubSpot sign-ins, with the refresh tokens only on request. |
//! | [`microsoft`](OauthProvidersApi::microsoft) | Returns the tokens that are kept from a member's Microsoft sign-in, with the refresh token only on request. |
//! | [`slack`](OauthProvidersApi::slack) | Returns the access tokens, including bot tokens, that are kept from a member's Slack sign-ins. |

use crate::wire::prelude::*;

resource! {
/// The tokens of OAuth providers that members logged in by.
///
/// `client.b2b().organizations().members().oauth_providers()`
pub struct OauthProvidersApi: "b2b.organizations.members.oauth_providers" {}

/// Returns the access tokens that are kept from a member's GitHub sign-ins.
///
/// GitHub issues no refresh tokens; its access tokens only stop working after having gone unused for very long.
#[doc(alias = "api_organization_v1_organizations_members_oauth_providers_Github")]
GET "/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github"
errors r#"- `member_not_found`, `organization_not_found`: nothing has the given id.
- `member_oauth_token_not_found`: Stytch has no token of the provider for this member.
- `unable_to_refresh_oauth_token`: the provider gives no new token: the member has to log in by it again."#
example r#"
use stytch_api::b2b::organizations::members::oauth_providers::GithubQuery;
let query = GithubQuery::new();
let response = stytch
    .b2b()
    .organizations()
    .members()
    .oauth_providers()
    .github("organization-test-…", "member-test-…", query)
    .await?;
"#
fn github(organization_id: &str, member_id: &str, query: GithubQuery) -> GithubResponse;

/// Returns the tokens that are kept from a member's Google sign-in, with the refresh token only on request.
///
/// Stytch renews the access token by itself if Google issued a refresh token. Google does not do that at every sign-in, and a refresh token that nobody uses may expire. A sign-in that is started with `?provider_prompt=consent` always brings one: <https://stytch.com/docs/b2b/api/oauth-google-start>.
///
/// Google One Tap yields no access tokens, so a member who never signed in to Google in another way has no tokens here.
#[doc(alias = "api_organization_v1_organizations_members_oauth_providers_Google")]
GET "/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google"
errors r#"- `member_not_found`, `organization_not_found`: nothing has the given id.
- `member_oauth_token_not_found`: Stytch has no token of the provider for this member.
- `unable_to_refresh_oauth_token`: the provider gives no new token: the member has to log in by it again."#
example r#"
use stytch_api::b2b::organizations::members::oauth_providers::GoogleQuery;
let query = GoogleQuery::new();
let response = stytch
    .b2b()
    .organizations()
    .members()
    .oauth_providers()
    .google("organization-test-…", "member-test-…", query)
    .await?;
"#
fn google(organization_id: &str, member_id: &str, query: GoogleQuery) -> GoogleResponse;

/// Returns the tokens that are kept from a member's HubSpot sign-ins, with the refresh tokens only on request.
///
/// Stytch renews the access token by itself if HubSpot issued a refresh token.
#[doc(alias = "api_organization_v1_organizations_members_oauth_providers_Hubspot")]
GET "/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot"
errors r#"- `member_not_found`, `organization_not_found`: nothing has the given id.
- `member_oauth_token_not_found`: Stytch has no token of the provider for this member.
- `unable_to_refresh_oauth_token`: the provider gives no new token: the member has to log in by it again."#
example r#"
use stytch_api::b2b::organizations::members::oauth_providers::HubspotQuery;
let query = HubspotQuery::new();
let response = stytch
    .b2b()
    .organizations()
    .members()
    .oauth_providers()
    .hubspot("organization-test-…", "member-test-…", query)
    .await?;
"#
fn hubspot(organization_id: &str, member_id: &str, query: HubspotQuery) -> HubspotResponse;

/// Returns the tokens that are kept from a member's Microsoft sign-in, with the refresh token only on request.
///
/// Stytch renews the access token by itself if Microsoft issued a refresh token.
#[doc(alias = "api_organization_v1_organizations_members_oauth_providers_Microsoft")]
GET "/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft"
errors r#"- `member_not_found`, `organization_not_found`: nothing has the given id.
- `member_oauth_token_not_found`: Stytch has no token of the provider for this member.
- `unable_to_refresh_oauth_token`: the provider gives no new token: the member has to log in by it again."#
example r#"
use stytch_api::b2b::organizations::members::oauth_providers::MicrosoftQuery;
let query = MicrosoftQuery::new();
let response = stytch
    .b2b()
    .organizations()
    .members()
    .oauth_providers()
    .microsoft("organization-test-…", "member-test-…", query)
    .await?;
"#
fn microsoft(organization_id: &str, member_id: &str, query: MicrosoftQuery) -> MicrosoftResponse;

/// Returns the access tokens, including bot tokens, that are kept from a member's Slack sign-ins.
#[doc(alias = "api_organization_v1_organizations_members_oauth_providers_Slack")]
GET "/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack"
errors r#"- `member_not_found`, `organization_not_found`: nothing has the given id.
- `member_oauth_token_not_found`: Stytch has no token of the provider for this member.
- `unable_to_refresh_oauth_token`: the provider gives no new token: the member has to log in by it again."#
example r#"
let response = stytch
    .b2b()
    .organizations()
    .members()
    .oauth_providers()
    .slack("organization-test-…", "member-test-…")
    .await?;
"#
fn slack(organization_id: &str, member_id: &str) -> SlackResponse;
}

object! {
/// The query parameters of [`b2b.organizations.members.oauth_providers.github`](crate::b2b::organizations::members::oauth_providers::OauthProvidersApi::github).
pub struct GithubQuery [request] new() {
    /// Whether the response includes the refresh token; by default not. Once you use the refresh token yourself, Stytch may be unable to renew the access token.
    include_refresh_token: Option<bool>,
} }

object! {
/// The response of [`b2b.organizations.members.oauth_providers.github`](crate::b2b::organizations::members::oauth_providers::OauthProvidersApi::github).
#[doc(alias = "api_organization_v1_organizations_members_oauth_providers_GithubResponse")]
pub struct GithubResponse {
    /// Which OAuth provider it is.
    provider_type: String,

    /// The member's accounts at the provider, with their tokens.
    registrations: Vec<crate::b2b::organizations::GithubProviderInfo>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The query parameters of [`b2b.organizations.members.oauth_providers.google`](crate::b2b::organizations::members::oauth_providers::OauthProvidersApi::google).
pub struct GoogleQuery [request] new() {
    /// Whether the response includes the refresh token; by default not. Once you use the refresh token yourself, Stytch may be unable to renew the access token.
    include_refresh_token: Option<bool>,
} }

object! {
/// The response of [`b2b.organizations.members.oauth_providers.google`](crate::b2b::organizations::members::oauth_providers::OauthProvidersApi::google).
#[doc(alias = "api_organization_v1_organizations_members_oauth_providers_GoogleResponse")]
pub struct GoogleResponse {
    /// The access token that the provider issued for the person, for use with the provider's API.
    access_token: Option<Secret>,

    /// How long the access token stays valid, in seconds.
    access_token_expires_in: Option<i64>,

    /// The [OpenID Connect](https://openid.net/foundation/) ID token, a JWT, that the provider issued for the person; its claims depend on the provider.
    id_token: Secret,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,

    /// Which OAuth provider it is.
    provider_type: String,

    /// Renews the `access_token` at the provider.
    refresh_token: Option<Secret>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The OAuth scopes that were granted: those that Stytch asks the provider for by default, and those that you added.
    scopes: Vec<String>,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The query parameters of [`b2b.organizations.members.oauth_providers.hubspot`](crate::b2b::organizations::members::oauth_providers::OauthProvidersApi::hubspot).
pub struct HubspotQuery [request] new() {
    /// Whether the response includes the refresh token; by default not. Once you use the refresh token yourself, Stytch may be unable to renew the access token.
    include_refresh_token: Option<bool>,
} }

object! {
/// The response of [`b2b.organizations.members.oauth_providers.hubspot`](crate::b2b::organizations::members::oauth_providers::OauthProvidersApi::hubspot).
#[doc(alias = "api_organization_v1_organizations_members_oauth_providers_HubspotResponse")]
pub struct HubspotResponse {
    /// Which OAuth provider it is.
    provider_type: String,

    /// The member's accounts at the provider, with their tokens.
    registrations: Vec<crate::b2b::organizations::HubspotProviderInfo>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The query parameters of [`b2b.organizations.members.oauth_providers.microsoft`](crate::b2b::organizations::members::oauth_providers::OauthProvidersApi::microsoft).
pub struct MicrosoftQuery [request] new() {
    /// Whether the response includes the refresh token; by default not. Once you use the refresh token yourself, Stytch may be unable to renew the access token.
    include_refresh_token: Option<bool>,
} }

object! {
/// The response of [`b2b.organizations.members.oauth_providers.microsoft`](crate::b2b::organizations::members::oauth_providers::OauthProvidersApi::microsoft).
#[doc(alias = "api_organization_v1_organizations_members_oauth_providers_MicrosoftResponse")]
pub struct MicrosoftResponse {
    /// The access token that the provider issued for the person, for use with the provider's API.
    access_token: Secret,

    /// How long the access token stays valid, in seconds.
    access_token_expires_in: i64,

    /// The [OpenID Connect](https://openid.net/foundation/) ID token, a JWT, that the provider issued for the person; its claims depend on the provider.
    id_token: Secret,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,

    /// Which OAuth provider it is.
    provider_type: String,

    /// Renews the `access_token` at the provider.
    refresh_token: Option<Secret>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The OAuth scopes that were granted: those that Stytch asks the provider for by default, and those that you added.
    scopes: Vec<String>,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The response of [`b2b.organizations.members.oauth_providers.slack`](crate::b2b::organizations::members::oauth_providers::OauthProvidersApi::slack).
#[doc(alias = "api_organization_v1_organizations_members_oauth_providers_SlackResponse")]
pub struct SlackResponse {
    /// Which OAuth provider it is.
    provider_type: String,

    /// The member's accounts at the provider, with their tokens.
    registrations: Vec<crate::b2b::organizations::SlackProviderInfo>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
