// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Organizations, which are the customers of a B2B application, with their settings for logins.
//!
//! | Operation | |
//! |---|---|
//! | [`connected_apps`](OrganizationsApi::connected_apps) | Lists the connected apps that members of an organization have installed. |
//! | [`create`](OrganizationsApi::create) | Creates an organization without members. |
//! | [`delete`](OrganizationsApi::delete) | Deletes an organization together with all its members. |
//! | [`delete_external_id`](OrganizationsApi::delete_external_id) | Removes your own id from an organization. |
//! | [`get`](OrganizationsApi::get) | Returns an organization. |
//! | [`get_connected_app`](OrganizationsApi::get_connected_app) | Returns one connected app of an organization, with the members who have it installed and the scopes of each one's last authorization. |
//! | [`metrics`](OrganizationsApi::metrics) | Counts the members of an organization. |
//! | [`search`](OrganizationsApi::search) | Searches the organizations of the project, a page at a time. |
//! | [`update`](OrganizationsApi::update) | Changes the given settings of an organization and leaves the others as they are. |

use crate::wire::prelude::*;

pub mod members;

resource! {
/// Organizations, which are the customers of a B2B application, with their settings for logins.
///
/// `client.b2b().organizations()`
pub struct OrganizationsApi, MemberOrganizationsApi: "b2b.organizations" {
    members: MembersApi, MemberMembersApi;
}

/// Lists the connected apps that members of an organization have installed.
///
/// An app counts as installed from the moment that a member completes an authorization with it until that is revoked. A change of the organization's `first_party_connected_apps_allowed_type` or `third_party_connected_apps_allowed_type` can uninstall apps, too.
///
/// It can be called as a member, for which Stytch documents no RBAC action.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/connected-apps/consent-management/get-connected-apps-organization>
#[doc(alias = "api_organization_v1_ConnectedApps")]
GET "/v1/b2b/organizations/{organization_id}/connected_apps"
member()
errors r#"- `organization_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .b2b()
    .organizations()
    .connected_apps("organization-test-…")
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member.organizations().connected_apps().await?;
"#
fn connected_apps(organization_id: &str) -> ConnectedAppsResponse;

/// Creates an organization without members.
///
/// It takes an `organization_name` and a unique `organization_slug`; Stytch's docs call both required, although the contract lets the slug be left out. [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create) creates one with its first member.
///
/// What is left out has its default: `auth_methods`, `mfa_methods`, `sso_jit_provisioning`, `first_party_connected_apps_allowed_type` and `third_party_connected_apps_allowed_type` are `ALL_ALLOWED`, `email_jit_provisioning` and `oauth_tenant_jit_provisioning` are `NOT_ALLOWED`, and `mfa_policy` is `OPTIONAL`. `email_invites` is `ALL_ALLOWED` if the request has no authentication setting at all, so that there is a way to add members, and `NOT_ALLOWED` as soon as it has one.
///
/// `email_allowed_domains` cannot have common domains such as `gmail.com`: <https://stytch.com/docs/b2b/api/common-email-domains>.
///
/// What each setting does is told at [`b2b.organizations.update`](crate::b2b::organizations::OrganizationsApi::update), and how they work together at <https://stytch.com/docs/b2b/api/org-auth-settings>.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/organizations/create-organization>
#[doc(alias = "api_organization_v1_Create")]
POST "/v1/b2b/organizations"
errors r#"- `allowed_auth_methods_required_for_restricted`, `allowed_mfa_methods_required_for_restricted`: a setting is `RESTRICTED` to a list that is empty.
- `invalid_organization_name`, `invalid_organization_slug`: the name or the slug is too short or too long or has characters that it may not have.
- `invalid_rbac_role_assignment`: the RBAC policy does not have a role that should be assigned.
- `organization_external_id_already_used`, `organization_slug_already_used`: another organization of the project has it already.
- `organization_settings_disposable_domain`, `organization_settings_domain_too_common`, `organization_settings_invalid_domain`: one of the domains is invalid, or one where anybody can have an address.
- `organization_settings_duplicate_claimed_domain`: another organization claims one of the domains."#
example r#"
use stytch_api::b2b::organizations::CreateRequest;
let body = CreateRequest::new("Acme");
let response = stytch.b2b().organizations().create(body).await?;
"#
fn create(body: CreateRequest) -> CreateResponse;

/// Deletes an organization together with all its members.
///
/// Called as a member, it needs the RBAC action `delete` on `stytch.organization`.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/organizations/delete-organization>
#[doc(alias = "api_organization_v1_Delete")]
DELETE "/v1/b2b/organizations/{organization_id}"
member("stytch.organization", "delete")
errors r#"- `organization_not_found`: nothing has the given id."#
example r#"
let response = stytch.b2b().organizations().delete("organization-test-…").await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member.organizations().delete().await?;
"#
fn delete(organization_id: &str) -> DeleteResponse;

/// Removes your own id from an organization.
///
/// It can be called as a member, for which Stytch documents no RBAC action.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/organizations/delete-organization-external-id>
#[doc(alias = "api_organization_v1_DeleteExternalId")]
DELETE "/v1/b2b/organizations/{organization_id}/external_id"
member()
errors r#"- `organization_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .b2b()
    .organizations()
    .delete_external_id("organization-test-…")
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member.organizations().delete_external_id().await?;
"#
fn delete_external_id(organization_id: &str) -> DeleteExternalIdResponse;

/// Returns an organization.
///
/// Stytch: <https://stytch.com/docs/b2b/api/get-organization>
#[doc(alias = "api_organization_v1_Get")]
GET "/v1/b2b/organizations/{organization_id}"
errors r#"- `organization_not_found`: nothing has the given id."#
example r#"
let response = stytch.b2b().organizations().get("organization-test-…").await?;
"#
fn get(organization_id: &str) -> GetResponse;

/// Returns one connected app of an organization, with the members who have it installed and the scopes of each one's last authorization.
///
/// It can be called as a member, for which Stytch documents no RBAC action.
///
/// Stytch: <https://stytch.com/docs/b2b/api/connected-app-org-get>
#[doc(alias = "api_organization_v1_GetConnectedApp")]
GET "/v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}"
member()
errors r#"- `connected_app_not_found`, `organization_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .b2b()
    .organizations()
    .get_connected_app("organization-test-…", "connected-app-test-…")
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member
    .organizations()
    .get_connected_app("connected-app-test-…")
    .await?;
"#
fn get_connected_app(organization_id: &str, connected_app_id: &str) -> GetConnectedAppResponse;

/// Counts the members of an organization.
#[doc(alias = "api_organization_v1_Metrics")]
GET "/v1/b2b/organizations/{organization_id}/metrics"
errors r#"- `organization_not_found`: nothing has the given id."#
example r#"
let response = stytch.b2b().organizations().metrics("organization-test-…").await?;
"#
fn metrics(organization_id: &str) -> MetricsResponse;

/// Searches the organizations of the project, a page at a time.
///
/// A page has 100 results by default and 1000 results at most; `limit` sets it, and `cursor` leads to the next.
///
/// Keep it out of login flows: a search takes between about 150 milliseconds and 9 seconds, and Stytch limits searches to 100 requests per minute.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/organizations/search-organizations>
#[doc(alias = "api_organization_v1_Search")]
POST "/v1/b2b/organizations/search" [idempotent]
pages search_pages(body, organizations: Organization, |page| page.results_metadata.next_cursor.as_deref())
errors r#"- `organization_search_filter_name_not_recognized`: no filter has this name. There is a type that begins like this one for each mistake in a query.
- `search_timeout`: the search took too long: narrow it down."#
example r#"
use stytch_api::b2b::organizations::SearchRequest;
let body = SearchRequest::new()
    .query(
        stytch_api::b2b::organizations::SearchQuery::and([
            stytch_api::b2b::organizations::OrganizationSearchOperand::AllowedDomainFuzzy(
                "…".into(),
            ),
        ]),
    );
let response = stytch.b2b().organizations().search(body).await?;
"#
fn search(body: SearchRequest) -> SearchResponse;

/// Changes the given settings of an organization and leaves the others as they are.
///
/// At least one authentication setting always has to be `RESTRICTED` or `ALL_ALLOWED`, or nobody could become a member any more. How the settings work together: <https://stytch.com/docs/b2b/api/org-auth-settings>.
///
/// Called as a member, it needs an RBAC action on `stytch.organization` for each field that is given; the fields say which, and for those that name none Stytch documents none. Without it, the error is a `session_authorization_error` (403).
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/organizations/update-organization>
#[doc(alias = "api_organization_v1_Update")]
PUT "/v1/b2b/organizations/{organization_id}"
member("stytch.organization")
errors r#"- `allowed_auth_methods_required_for_restricted`, `allowed_mfa_methods_required_for_restricted`: a setting is `RESTRICTED` to a list that is empty.
- `invalid_organization_name`, `invalid_organization_slug`: the name or the slug is too short or too long or has characters that it may not have.
- `invalid_rbac_role_assignment`: the RBAC policy does not have a role that should be assigned.
- `invalid_sso_default_connection_id`: `sso_default_connection_id` names none of the organization's connections.
- `organization_external_id_already_used`, `organization_slug_already_used`: another organization of the project has it already.
- `organization_not_found`: nothing has the given id.
- `organization_settings_disposable_domain`, `organization_settings_domain_too_common`, `organization_settings_invalid_domain`: one of the domains is invalid, or one where anybody can have an address.
- `organization_settings_duplicate_claimed_domain`: another organization claims one of the domains."#
example r#"
use stytch_api::b2b::organizations::UpdateRequest;
let body = UpdateRequest::new();
let response = stytch
    .b2b()
    .organizations()
    .update("organization-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = UpdateRequest::new();
let response = member.organizations().update(body).await?;
"#
fn update(organization_id: &str, body: UpdateRequest) -> UpdateResponse;
}

object! {
/// The active SCIM connection of an organization, in brief.
#[doc(alias = "api_organization_v1_ActiveSCIMConnection")]
pub struct ActiveScimConnection {
    /// When the bearer token of the SCIM connection stops being valid.
    bearer_token_expires_at: Option<DateTime<Utc>>,

    /// The last four characters of the bearer token.
    bearer_token_last_four: String,

    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// The connection's name, for people to read.
    display_name: String,
} }

object! {
/// An active SSO connection of an organization, in brief.
#[doc(alias = "api_organization_v1_ActiveSSOConnection")]
pub struct ActiveSsoConnection {
    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// The connection's name, for people to read.
    display_name: String,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: crate::b2b::sso::saml::IdentityProvider,
} }

open_enum! {
/// Whether an organization allows all first-party or third-party connected apps, only those listed, or none.
#[doc(alias = "api_discovery_v1_CreateRequestFirstPartyConnectedAppsAllowedType")]
pub enum ConnectedAppsAllowedType {
    AllAllowed = "ALL_ALLOWED",
    Restricted = "RESTRICTED",
    NotAllowed = "NOT_ALLOWED",
} }

object! {
/// The response of [`b2b.organizations.connected_apps`](crate::b2b::organizations::OrganizationsApi::connected_apps).
#[doc(alias = "api_organization_v1_ConnectedAppsResponse")]
pub struct ConnectedAppsResponse {
    /// The connected apps that the organization's members use.
    connected_apps: Vec<OrganizationConnectedApp>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.organizations.create`](crate::b2b::organizations::OrganizationsApi::create).
#[doc(alias = "api_organization_v1_CreateRequest")]
pub struct CreateRequest [request] new(organization_name: String) {
    /// The primary sign-in methods open to members when `auth_methods` is `RESTRICTED`, out of `email_otp`, `github_oauth`, `google_oauth`, `hubspot_oauth`, `magic_link`, `microsoft_oauth`, `password`, `slack_oauth` and `sso`.
    allowed_auth_methods: Option<Vec<String>>,

    /// Ids of the apps open to members when `first_party_connected_apps_allowed_type` is `RESTRICTED`.
    allowed_first_party_connected_apps: Option<Vec<String>>,

    /// The second factors open to members when `mfa_methods` is `RESTRICTED`, such as `sms_otp` or `totp`.
    allowed_mfa_methods: Option<Vec<String>>,

    /// Tenants whose people may join by signing in with OAuth when `oauth_tenant_jit_provisioning` is `RESTRICTED`; keys are the providers `github`, `hubspot` and `slack`, values are lists of tenant ids. While there are none, nobody joins by tenant.
    allowed_oauth_tenants: Option<Map<String, Value>>,

    /// Ids of the apps open to members when `third_party_connected_apps_allowed_type` is `RESTRICTED`.
    allowed_third_party_connected_apps: Option<Vec<String>>,

    /// Which primary sign-in methods are open to members; `ALL_ALLOWED` by default, or `RESTRICTED` to `allowed_auth_methods`, which does not bind members with `is_breakglass`.
    auth_methods: Option<String>,

    /// The e-mail domains that the organization has claimed as its own.
    claimed_email_domains: Option<Vec<String>>,

    /// The e-mail domains whose people may be invited or join by themselves, where `email_invites` or `email_jit_provisioning` is `RESTRICTED`. Domains that everybody can have an address of, such as `gmail.com`, are refused; there is [a list of them](https://stytch.com/docs/b2b/api/common-email-domains).
    email_allowed_domains: Option<Vec<String>>,

    /// Who may be invited by e-mail: `ALL_ALLOWED`, people with verified addresses of `email_allowed_domains` (`RESTRICTED`), or nobody (`NOT_ALLOWED`).
    email_invites: Option<String>,

    /// Who may join by signing in with an e-mail magic link or OAuth: people with verified addresses of `email_allowed_domains` (`RESTRICTED`) or, by default, nobody (`NOT_ALLOWED`).
    email_jit_provisioning: Option<String>,

    /// Which first-party apps are open to members: `ALL_ALLOWED`, the default, `RESTRICTED` to `allowed_first_party_connected_apps`, or `NOT_ALLOWED`.
    first_party_connected_apps_allowed_type: Option<ConnectedAppsAllowedType>,

    /// Which second factors are open to members; `ALL_ALLOWED` by default, or `RESTRICTED` to `allowed_mfa_methods`, which does not bind members with `is_breakglass`.
    mfa_methods: Option<String>,

    /// Who needs a second factor at every sign-in; `OPTIONAL` by default, which means members with `mfa_enrolled`, or `REQUIRED_FOR_ALL`.
    mfa_policy: Option<String>,

    /// Whether people from the OAuth tenants in `allowed_oauth_tenants` may join by signing in: `RESTRICTED` (they may) or `NOT_ALLOWED`, the default.
    oauth_tenant_jit_provisioning: Option<String>,

    /// An id of your own for the organization, which requests take wherever they want an `organization_id`. It is made of letters, digits, `.`, `_`, `-` and `|`, and unique within the project. At most 128 characters, matching `^[A-Za-z0-9._|-]*$`.
    organization_external_id: Option<String> where { max: 128, pattern: "^[A-Za-z0-9._|-]*$" },

    /// Where the organization's logo is.
    organization_logo_url: Option<String>,

    /// The organization's name. From 1 to 128 characters.
    organization_name: String where { min: 1, max: 128 },

    /// The organization's short name for use in URLs, unique, of letters, digits and the characters `-`, `.`, `_` and `~`. It can stand in requests wherever an `organization_id` does. From 2 to 128 characters, matching `^[A-Za-z0-9._~-]*$`.
    organization_slug: Option<String> where { min: 2, max: 128, pattern: "^[A-Za-z0-9._~-]*$" },

    /// Roles that members get by the domain of their e-mail address, however they sign in; see [role assignment](https://stytch.com/docs/b2b/guides/rbac/role-assignment).
    rbac_email_implicit_role_assignments: Option<Vec<EmailImplicitRoleAssignment>>,

    /// Whether people may join by signing in with SSO; `ALL_ALLOWED` by default, which means through any of the organization's `sso_active_connections`, `RESTRICTED` to those in `sso_jit_provisioning_allowed_connections`, or `NOT_ALLOWED`.
    sso_jit_provisioning: Option<String>,

    /// Which third-party apps are open to members: `ALL_ALLOWED`, the default, `RESTRICTED` to `allowed_third_party_connected_apps`, or `NOT_ALLOWED`.
    third_party_connected_apps_allowed_type: Option<ConnectedAppsAllowedType>,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { CreateRequest {
    set with_trusted_metadata: trusted_metadata,
} }

object! {
/// The response of [`b2b.organizations.create`](crate::b2b::organizations::OrganizationsApi::create).
#[doc(alias = "api_organization_v1_CreateResponse")]
pub struct CreateResponse {
    /// The organization.
    organization: Organization,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// A role that an organization defined for itself, and what it permits.
#[doc(alias = "api_organization_v1_CustomRole")]
pub struct CustomRole {
    /// What it is, in words for people.
    description: String,

    /// What is allowed, resource by resource.
    permissions: Vec<CustomRolePermission>,

    /// Identifies a role, in words that people can read. Stytch's own are `stytch_member` and `stytch_admin` in [B2B](https://stytch.com/docs/b2b/guides/rbac/stytch-default), which are there by default, and `stytch_user` for [users](https://stytch.com/docs/guides/rbac/overview).
    role_id: String,
} }

object! {
/// The actions on one resource that a custom role of an organization permits.
#[doc(alias = "api_organization_v1_CustomRolePermission")]
pub struct CustomRolePermission {
    /// The actions that are allowed on the resource; `*` stands for all of them.
    actions: Vec<String>,

    /// Identifies a resource of the RBAC policy, in words that people can read. What begins with `stytch` is reserved for Stytch's default resources; in B2B these are among others `stytch.organization`, `stytch.member`, `stytch.sso` and `stytch.self`, see [default resources](https://stytch.com/docs/b2b/guides/rbac/stytch-default).
    resource_id: String,
} }

object! {
/// The response of [`b2b.organizations.delete_external_id`](crate::b2b::organizations::OrganizationsApi::delete_external_id).
#[doc(alias = "api_organization_v1_DeleteExternalIdResponse")]
pub struct DeleteExternalIdResponse {
    /// The organization.
    organization: Organization,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The response of [`b2b.organizations.delete`](crate::b2b::organizations::OrganizationsApi::delete).
#[doc(alias = "api_organization_v1_DeleteResponse")]
pub struct DeleteResponse {
    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// A role that members hold because their e-mail address is of a given domain, however they sign in. More about roles and where they come from: <https://stytch.com/docs/b2b/guides/rbac/role-assignment>.
#[doc(alias = "api_organization_v1_EmailImplicitRoleAssignment")]
pub struct EmailImplicitRoleAssignment new(domain: String, role_id: String) {
    /// The e-mail domain whose people have the role; common ones such as `gmail.com` are refused.
    domain: String,

    /// Identifies a role, in words that people can read. Stytch's own are `stytch_member` and `stytch_admin` in [B2B](https://stytch.com/docs/b2b/guides/rbac/stytch-default), which are there by default, and `stytch_user` for [users](https://stytch.com/docs/guides/rbac/overview).
    role_id: String,
} }

object! {
/// The response of [`b2b.organizations.get_connected_app`](crate::b2b::organizations::OrganizationsApi::get_connected_app).
#[doc(alias = "api_organization_v1_GetConnectedAppResponse")]
pub struct GetConnectedAppResponse {
    /// The members who use the app, each with the scopes that they granted to it.
    active_members: Vec<OrganizationConnectedAppActiveMember>,

    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    client_type: crate::connected_app::clients::ClientType,

    /// Identifies a connected app.
    connected_app_id: String,

    /// What it is, in words for people.
    description: String,

    /// Where the app's logo lies.
    logo_url: Option<String>,

    /// The connected app's name.
    name: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: Option<String>,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The response of [`b2b.organizations.get`](crate::b2b::organizations::OrganizationsApi::get).
#[doc(alias = "api_organization_v1_GetResponse")]
pub struct GetResponse {
    /// The organization.
    organization: Organization,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// A member's account at GitHub, with the token and scopes that GitHub issued.
#[doc(alias = "api_organization_v1_GithubProviderInfo")]
pub struct GithubProviderInfo {
    /// The access token that the provider issued for the person, for use with the provider's API.
    access_token: Secret,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,

    /// Ids of the person's tenants at the provider: HubSpot hubs, Slack workspaces or GitHub organizations. Some providers name none, some one and some several, so prefer this to `provider_tenant_id`.
    provider_tenant_ids: Vec<String>,

    /// The OAuth scopes that were granted: those that Stytch asks the provider for by default, and those that you added.
    scopes: Vec<String>,
} }

object! {
/// A member's account at HubSpot, with the tokens and scopes that HubSpot issued.
#[doc(alias = "api_organization_v1_HubspotProviderInfo")]
pub struct HubspotProviderInfo {
    /// The access token that the provider issued for the person, for use with the provider's API.
    access_token: Secret,

    /// How long the access token stays valid, in seconds.
    access_token_expires_in: i64,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,

    /// Identifies the person's tenant at the provider: a HubSpot hub, a Slack workspace or a GitHub organization. It is there only when the provider named a single tenant, so `provider_tenant_ids` is the better choice where the response has it.
    provider_tenant_id: String,

    /// Renews the `access_token` at the provider.
    refresh_token: Option<Secret>,

    /// The OAuth scopes that were granted: those that Stytch asks the provider for by default, and those that you added.
    scopes: Vec<String>,
} }

object! {
/// A member of an organization.
#[doc(alias = "api_organization_v1_Member")]
pub struct Member {
    /// When it was created.
    created_at: Option<DateTime<Utc>>,

    /// The second factor that the member is asked for unless another is chosen, `sms_otp` or `totp`.
    default_mfa_method: String,

    /// An e-mail address.
    email_address: String,

    /// Whether the member has proven that the e-mail address is theirs.
    email_address_verified: bool,

    /// An id of your own for the member, which can be used in place of `member_id`.
    external_id: Option<String>,

    /// Whether the member has the role `stytch_admin`, which whoever creates an organization by [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create) is given and which by default allows every action on Stytch's own resources: <https://stytch.com/docs/b2b/guides/rbac/stytch-default>.
    is_admin: bool,

    /// Whether the member may sign in, in an emergency, by means that the organization's settings such as `auth_methods`, `allowed_auth_methods` and `mfa_methods` do not allow.
    is_breakglass: bool,

    /// Whether the member is locked out for now, after too many failed sign-ins: <https://stytch.com/docs/resources/platform/user-locks>.
    is_locked: bool,

    /// When the member was locked out; absent when there is no lock.
    lock_created_at: Option<DateTime<Utc>>,

    /// When the lock ends by itself; absent when there is no lock.
    lock_expires_at: Option<DateTime<Utc>>,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String [strict],

    /// Identifies a member's password.
    member_password_id: String,

    /// Whether the member has to present a second factor at every sign-in, also where `mfa_policy` is `OPTIONAL`; where it is `REQUIRED_FOR_ALL`, every member has to.
    mfa_enrolled: bool,

    /// The phone number for the member's second factor, of which a member has one, in E.164 form (`+1XXXXXXXXXX`).
    mfa_phone_number: String,

    /// Whether the member has verified the phone number for the second factor.
    mfa_phone_number_verified: bool,

    /// The person's name.
    name: String,

    /// The member's accounts at OAuth providers.
    oauth_registrations: Vec<OAuthRegistration>,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String [strict],

    /// Former e-mail addresses that stay tied to the member. An address is retired when [`b2b.organizations.members.update`](crate::b2b::organizations::members::MembersApi::update) replaces it, or when an OAuth, SAML or OIDC provider reports another one, which then becomes the member's address. No other member of the organization can use it until [`b2b.organizations.members.unlink_retired_email`](crate::b2b::organizations::members::MembersApi::unlink_retired_email) lets it go.
    retired_email_addresses: Vec<RetiredEmail>,

    /// The member's roles, both those assigned directly and those that follow from something, and where each comes from: <https://stytch.com/docs/b2b/guides/rbac/role-assignment>.
    roles: Vec<MemberRole>,

    /// The member's entry in the directory; absent when there is none.
    scim_registration: Option<ScimRegistration>,

    /// The member's identities at the SSO connections that the member has signed in through.
    sso_registrations: Vec<SsoRegistration>,

    /// How far the membership has come: `invited`, `pending`, `active` or `deleted`.
    status: MemberStatus,

    /// Identifies a member's authenticator app.
    totp_registration_id: String,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata).
    trusted_metadata: Map<String, Value> [optional],

    /// Data of your own, a JSON object, that the person can change too through the frontend SDKs, so nothing may rest on it; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata).
    untrusted_metadata: Map<String, Value> [optional],

    /// When it was last changed.
    updated_at: Option<DateTime<Utc>>,
} }

typed_maps! { Member {
    get trusted_metadata_as: trusted_metadata,
    get untrusted_metadata_as: untrusted_metadata,
} }

object! {
/// A connected app to which a member has granted access, with the granted scopes.
#[doc(alias = "api_organization_v1_MemberConnectedApp")]
pub struct MemberConnectedApp {
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    client_type: crate::connected_app::clients::ClientType,

    /// Identifies a connected app.
    connected_app_id: String,

    /// What it is, in words for people.
    description: String,

    /// Where the app's logo lies.
    logo_url: Option<String>,

    /// The connected app's name.
    name: String,

    /// The OAuth scopes that the person has granted to the app.
    scopes_granted: String,
} }

object! {
/// A role that a member holds, and where it comes from.
#[doc(alias = "api_organization_v1_MemberRole")]
pub struct MemberRole {
    /// Identifies a role, in words that people can read. Stytch's own are `stytch_member` and `stytch_admin` in [B2B](https://stytch.com/docs/b2b/guides/rbac/stytch-default), which are there by default, and `stytch_user` for [users](https://stytch.com/docs/guides/rbac/overview).
    role_id: String,

    /// Where the role comes from; there may be several.
    sources: Vec<MemberRoleSource>,
} }

object! {
/// A ground on which a member holds a role, such as direct assignment or a group.
#[doc(alias = "api_organization_v1_MemberRoleSource")]
pub struct MemberRoleSource {
    /// What stands behind the role, by `type`: nothing for `direct_assignment`, the e-mail domain for `email_assignment`, the `connection_id` of the SAML connection for `sso_connection`, that and the name of the `group` for `sso_connection_group`, and the `connection_id` of the SCIM connection and the `group_id` for `scim_connection_group`.
    details: Map<String, Value> [optional],

    /// How the role comes about, such as `direct_assignment` or `email_assignment`.
    type_: MemberRoleSourceType as "type",
} }

open_enum! {
/// Where a role of a member comes from: given directly, or by an e-mail domain, an SSO or SCIM connection or a group of one.
///
/// - `direct_assignment`: the role was given to the member, as by `roles` in [`b2b.organizations.members.update`](crate::b2b::organizations::members::MembersApi::update).
/// - `email_assignment`: the domain of the member's e-mail address has the role, however the member signs in. `rbac_email_implicit_role_assignments` in [`b2b.organizations.update`](crate::b2b::organizations::OrganizationsApi::update) sets it.
/// - `sso_connection`: the member has a registration with a SAML connection that has the role; OIDC connections have none. `saml_connection_implicit_role_assignments` in [`b2b.sso.saml.update_connection`](crate::b2b::sso::saml::SamlApi::update_connection) sets it.
/// - `sso_connection_group`: as before, and the member is in a group at the identity provider that has the role. `saml_group_implicit_role_assignments` in [`b2b.sso.saml.update_connection`](crate::b2b::sso::saml::SamlApi::update_connection) sets it.
/// - `scim_connection_group`: the member has a registration with a SCIM connection, and is in a group of it that has the role. `scim_group_implicit_role_assignments` in [`b2b.scim.connection.update`](crate::b2b::scim::connection::ConnectionApi::update) sets it.
///
/// A role by `sso_connection` or `sso_connection_group` is always listed, but counts in a check, be it [`b2b.sessions.authenticate`](crate::b2b::sessions::SessionsApi::authenticate) or a call made as a member, only if the session has a sign-in through that connection as a factor.
pub enum MemberRoleSourceType {
    DirectAssignment = "direct_assignment",
    EmailAssignment = "email_assignment",
    SsoConnection = "sso_connection",
    SsoConnectionGroup = "sso_connection_group",
    ScimConnectionGroup = "scim_connection_group",
} }

open_enum! {
/// The state a member is in. One that is `deleted` can be brought back.
pub enum MemberStatus {
    Active = "active",
    Pending = "pending",
    Invited = "invited",
    Deleted = "deleted",
} }

object! {
/// The response of [`b2b.organizations.metrics`](crate::b2b::organizations::OrganizationsApi::metrics).
#[doc(alias = "api_organization_v1_MetricsResponse")]
pub struct MetricsResponse {
    /// How many members the organization has.
    member_count: u32,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The link between a member and an account at an OAuth provider.
#[doc(alias = "api_organization_v1_OAuthRegistration")]
pub struct OAuthRegistration {
    /// The locale that is set in the member's account at the provider, if it is known.
    locale: Option<String>,

    /// Identifies a member's account at an OAuth provider.
    member_oauth_registration_id: String,

    /// Where the picture in the member's account at the provider is, if it is known.
    profile_picture_url: Option<String>,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,

    /// Which OAuth provider it is.
    provider_type: String,
} }

object! {
/// A member's account behind an OIDC connection, with the tokens and scopes that its provider issued.
#[doc(alias = "api_organization_v1_OIDCProviderInfo")]
pub struct OidcProviderInfo {
    /// The access token that the provider issued for the person, for use with the provider's API.
    access_token: Secret,

    /// How long the access token stays valid, in seconds.
    access_token_expires_in: i64,

    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// The [OpenID Connect](https://openid.net/foundation/) ID token, a JWT, that the provider issued for the person; its claims depend on the provider.
    id_token: Secret,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,

    /// Renews the `access_token` at the provider.
    refresh_token: Option<Secret>,

    /// The OAuth scopes that were granted: those that Stytch asks the provider for by default, and those that you added.
    scopes: Vec<String>,
} }

object! {
/// An organization, with its rules for joining and signing in.
#[doc(alias = "api_organization_v1_Organization")]
pub struct Organization {
    /// The primary sign-in methods open to members when `auth_methods` is `RESTRICTED`, out of `email_otp`, `github_oauth`, `google_oauth`, `hubspot_oauth`, `magic_link`, `microsoft_oauth`, `password`, `slack_oauth` and `sso`.
    allowed_auth_methods: Vec<String>,

    /// Ids of the apps open to members when `first_party_connected_apps_allowed_type` is `RESTRICTED`.
    allowed_first_party_connected_apps: Vec<String>,

    /// The second factors open to members when `mfa_methods` is `RESTRICTED`, such as `sms_otp` or `totp`.
    allowed_mfa_methods: Vec<String>,

    /// Tenants whose people may join by signing in with OAuth when `oauth_tenant_jit_provisioning` is `RESTRICTED`; keys are the providers `github`, `hubspot` and `slack`, values are lists of tenant ids. While there are none, nobody joins by tenant.
    allowed_oauth_tenants: Map<String, Value> [optional],

    /// Ids of the apps open to members when `third_party_connected_apps_allowed_type` is `RESTRICTED`.
    allowed_third_party_connected_apps: Vec<String>,

    /// Which primary sign-in methods are open to members: `ALL_ALLOWED`, the default, or `RESTRICTED` to `allowed_auth_methods`, which does not bind members with `is_breakglass`.
    auth_methods: String,

    /// The e-mail domains that the organization has claimed as its own.
    claimed_email_domains: Vec<String>,

    /// When it was created.
    created_at: Option<DateTime<Utc>>,

    /// The roles that the organization defines for itself.
    custom_roles: Vec<CustomRole>,

    /// The e-mail domains whose people may be invited or join by themselves, where `email_invites` or `email_jit_provisioning` is `RESTRICTED`. Domains that everybody can have an address of, such as `gmail.com`, are refused; there is [a list of them](https://stytch.com/docs/b2b/api/common-email-domains).
    email_allowed_domains: Vec<String>,

    /// Who may be invited by e-mail: `ALL_ALLOWED`, people with verified addresses of `email_allowed_domains` (`RESTRICTED`), or nobody (`NOT_ALLOWED`).
    email_invites: String,

    /// Who may join by signing in with an e-mail magic link or OAuth: people with verified addresses of `email_allowed_domains` (`RESTRICTED`) or, by default, nobody (`NOT_ALLOWED`).
    email_jit_provisioning: String,

    /// Which first-party apps are open to members: `ALL_ALLOWED`, the default, `RESTRICTED` to `allowed_first_party_connected_apps`, or `NOT_ALLOWED`.
    first_party_connected_apps_allowed_type: ConnectedAppsAllowedType,

    /// Which second factors members may use: `ALL_ALLOWED`, the default, or `RESTRICTED` to `allowed_mfa_methods`, which does not bind members with `is_breakglass`.
    mfa_methods: String,

    /// Whether every member needs a second factor at every sign-in (`REQUIRED_FOR_ALL`), or only members with `mfa_enrolled` (`OPTIONAL`, the default). Sessions that are active when it changes stay valid.
    mfa_policy: String,

    /// Whether people from the OAuth tenants in `allowed_oauth_tenants` may join by signing in: `RESTRICTED` (they may) or `NOT_ALLOWED`, the default.
    oauth_tenant_jit_provisioning: String,

    /// An id of your own for the organization, which can be used in place of `organization_id`.
    organization_external_id: Option<String>,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String [strict],

    /// Where the organization's logo is.
    organization_logo_url: String,

    /// The organization's name.
    organization_name: String,

    /// The organization's slug: a short name for use in URLs, made of letters, digits, `-`, `.`, `_` and `~`, and unique within the project. Requests take it wherever they want an `organization_id`.
    organization_slug: String,

    /// Roles that members get by the domain of their e-mail address, however they sign in; see [role assignment](https://stytch.com/docs/b2b/guides/rbac/role-assignment).
    rbac_email_implicit_role_assignments: Vec<EmailImplicitRoleAssignment>,

    /// The organization's active SCIM connection; absent when there is none.
    scim_active_connection: Option<ActiveScimConnection>,

    /// The organization's active SSO connections.
    sso_active_connections: Vec<ActiveSsoConnection>,

    /// Identifies the SSO connection that is used by default when several are active.
    sso_default_connection_id: Option<String>,

    /// Whether people may join by signing in with SSO: by any of `sso_active_connections` (`ALL_ALLOWED`, the default), by those in `sso_jit_provisioning_allowed_connections` (`RESTRICTED`), or not at all (`NOT_ALLOWED`).
    sso_jit_provisioning: String,

    /// The `connection_id` of each SSO connection by which people may join when `sso_jit_provisioning` is `RESTRICTED`.
    sso_jit_provisioning_allowed_connections: Vec<String>,

    /// Which third-party apps are open to members: `ALL_ALLOWED`, the default, `RESTRICTED` to `allowed_third_party_connected_apps`, or `NOT_ALLOWED`.
    third_party_connected_apps_allowed_type: ConnectedAppsAllowedType,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata).
    trusted_metadata: Map<String, Value> [optional],

    /// When it was last changed.
    updated_at: Option<DateTime<Utc>>,
} }

typed_maps! { Organization {
    get trusted_metadata_as: trusted_metadata,
} }

object! {
/// A connected app in use in an organization, without its settings.
#[doc(alias = "api_organization_v1_OrganizationConnectedApp")]
pub struct OrganizationConnectedApp {
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    client_type: crate::connected_app::clients::ClientType,

    /// Identifies a connected app.
    connected_app_id: String,

    /// What it is, in words for people.
    description: String,

    /// Where the app's logo lies.
    logo_url: Option<String>,

    /// The connected app's name.
    name: String,
} }

object! {
/// A member who uses a connected app, with the scopes granted to it.
#[doc(alias = "api_organization_v1_OrganizationConnectedAppActiveMember")]
pub struct OrganizationConnectedAppActiveMember {
    /// The scopes that the member granted to the app in their last authorization.
    granted_scopes: Vec<String>,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,
} }

search_filters! {
/// A condition of a search for organizations; [`b2b.organizations.SearchQuery`](crate::b2b::organizations::SearchQuery) combines them.
pub enum OrganizationSearchOperand {
    /// Part of an allowed e-mail domain.
    AllowedDomainFuzzy(String) = "allowed_domain_fuzzy",
    /// One of these allowed e-mail domains.
    AllowedDomains(Vec<String>) = "allowed_domains",
    /// One of these claimed e-mail domains.
    ClaimedEmailDomains(Vec<String>) = "claimed_email_domains",
    /// Whether an SSO connection is active.
    HasActiveSsoConnection(bool) = "has_active_sso_connection",
    /// Part of a member's e-mail address.
    MemberEmailFuzzy(String) = "member_email_fuzzy",
    /// One of these e-mail addresses of members.
    MemberEmails(Vec<String>) = "member_emails",
    /// One of these organizations.
    OrganizationIds(Vec<String>) = "organization_ids",
    /// Part of the name, of three characters or more.
    OrganizationNameFuzzy(String) = "organization_name_fuzzy",
    /// Part of the slug.
    OrganizationSlugFuzzy(String) = "organization_slug_fuzzy",
    /// One of these slugs.
    OrganizationSlugs(Vec<String>) = "organization_slugs",
    /// The organization that has this SSO connection.
    SsoConnectionId(String) = "sso_connection_id",
} }

object! {
/// How many organizations or members a search found, and where the next page begins.
#[doc(alias = "api_organization_v1_ResultsMetadata")]
pub struct ResultsMetadata {
    /// Where the next page begins, to be sent as its `cursor`; absent on the last page.
    next_cursor: Option<String>,

    /// How many results there are in all; always -1 where the workspace has totals switched off, which speeds searches up.
    total: i32,
} }

object! {
/// An e-mail address that a member had before and no longer uses.
#[doc(alias = "api_organization_v1_RetiredEmail")]
pub struct RetiredEmail {
    /// An e-mail address.
    email_address: String,

    /// Identifies one e-mail address of a person.
    email_id: String,
} }

object! {
/// The link between a member and an entry in the directory behind a SCIM connection.
#[doc(alias = "api_organization_v1_SCIMRegistration")]
pub struct ScimRegistration {
    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// The member's id at the identity provider.
    external_id: Option<String>,

    /// Identifies the member's registration with the connection.
    registration_id: String,

    /// What the directory says about the member.
    scim_attributes: Option<crate::b2b::scim::ScimAttributes>,
} }

object! {
/// Which organizations to find: conditions, and how they combine. Without conditions, all are found.
#[doc(alias = "api_organization_v1_SearchQuery")]
pub struct SearchQuery [request] new(operator: crate::shared::SearchOperator, operands: Vec<OrganizationSearchOperand>) {
    /// The conditions of the search.
    operands: Vec<OrganizationSearchOperand>,

    /// Whether all operands must match (`AND`) or any one of them (`OR`). In searches for organizations, members and users `OR` is deprecated and kept for old uses only; make several searches instead.
    operator: crate::shared::SearchOperator,
} }

search_query! { SearchQuery: OrganizationSearchOperand }

object! {
/// The body of [`b2b.organizations.search`](crate::b2b::organizations::OrganizationsApi::search).
#[doc(alias = "api_organization_v1_SearchRequest")]
pub struct SearchRequest [request] new() {
    /// Where the next page begins: the `next_cursor` of the response before, from its `results_metadata` where it has one; left out for the first page. No page has more than 1000 results; there are further pages until `next_cursor` is absent.
    cursor: Option<String>,

    /// How many results a page holds; by default 100, and never more than 1000. Further results come with the next `cursor`. At most 1000.
    limit: Option<u32> where { max: 1000 },

    /// What to search for; everything when left out or without operands.
    query: Option<SearchQuery>,
} }

object! {
/// The response of [`b2b.organizations.search`](crate::b2b::organizations::OrganizationsApi::search).
#[doc(alias = "api_organization_v1_SearchResponse")]
pub struct SearchResponse {
    /// The organizations found on this page.
    organizations: Vec<Organization>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// How many results there are, and where the next page begins.
    results_metadata: ResultsMetadata,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// A member's account at Slack, with the tokens and scopes that Slack issued for the member and for a bot.
#[doc(alias = "api_organization_v1_SlackProviderInfo")]
pub struct SlackProviderInfo {
    /// The member's own access token in Slack, as opposed to the bot's.
    access_token: Secret,

    /// The access token of the app's bot in Slack, which opens to the bot what `bot_scopes` say; `access_token` is the member's own.
    bot_access_token: Secret,

    /// The scopes granted to the app's bot in Slack.
    bot_scopes: Vec<String>,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,

    /// Identifies the person's tenant at the provider: a HubSpot hub, a Slack workspace or a GitHub organization. It is there only when the provider named a single tenant, so `provider_tenant_ids` is the better choice where the response has it.
    provider_tenant_id: String,

    /// The OAuth scopes that were granted: those that Stytch asks the provider for by default, and those that you added.
    scopes: Vec<String>,
} }

object! {
/// The link between a member and an account at the identity provider of an SSO connection.
#[doc(alias = "api_organization_v1_SSORegistration")]
pub struct SsoRegistration {
    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// The member's id at the identity provider.
    external_id: String,

    /// Identifies the member's registration with the connection.
    registration_id: String,

    /// What the identity provider says about the member; the keys are the identity provider's.
    sso_attributes: Map<String, Value> [optional],
} }

object! {
/// The body of [`b2b.organizations.update`](crate::b2b::organizations::OrganizationsApi::update).
#[doc(alias = "api_organization_v1_UpdateRequest")]
pub struct UpdateRequest [request] new() {
    /// The primary sign-in methods open to members when `auth_methods` is `RESTRICTED`: of `sso`, `magic_link`, `email_otp`, `password`, `google_oauth`, `microsoft_oauth`, `slack_oauth`, `github_oauth` and `hubspot_oauth`. A member needs the RBAC action `update.settings.allowed-auth-methods` on `stytch.organization` to change it.
    allowed_auth_methods: Option<Vec<String>>,

    /// Ids of the apps open to members when `first_party_connected_apps_allowed_type` is `RESTRICTED`.
    allowed_first_party_connected_apps: Option<Vec<String>>,

    /// The second factors open to members when `mfa_methods` is `RESTRICTED`: of `sms_otp` and `totp`. A member needs the RBAC action `update.settings.allowed-mfa-methods` on `stytch.organization` to change it.
    allowed_mfa_methods: Option<Vec<String>>,

    /// Tenants whose people may join by signing in with OAuth; keys are the providers `slack`, `hubspot` and `github`, values are lists of tenant ids. Without any, nobody joins by tenant. A member needs the RBAC action `update.settings.allowed-oauth-tenants` on `stytch.organization` to change it.
    allowed_oauth_tenants: Option<Map<String, Value>>,

    /// Ids of the apps open to members when `third_party_connected_apps_allowed_type` is `RESTRICTED`.
    allowed_third_party_connected_apps: Option<Vec<String>>,

    /// Which primary sign-in methods are open to members; `ALL_ALLOWED`, the default of a new organization, or `RESTRICTED` to `allowed_auth_methods`, which does not bind members with `is_breakglass`. A member needs the RBAC action `update.settings.allowed-auth-methods` on `stytch.organization` to change it.
    auth_methods: Option<String>,

    /// The e-mail domains that the organization has claimed as its own.
    claimed_email_domains: Option<Vec<String>>,

    /// The e-mail domains whose people may be invited or join by themselves, where `email_invites` or `email_jit_provisioning` is `RESTRICTED`. Common ones such as `gmail.com` are refused: <https://stytch.com/docs/b2b/api/common-email-domains>. A member needs the RBAC action `update.settings.allowed-domains` on `stytch.organization` to change it.
    email_allowed_domains: Option<Vec<String>>,

    /// Who may be invited by e-mail; `ALL_ALLOWED`, `RESTRICTED` to people with a verified address of `email_allowed_domains`, or `NOT_ALLOWED`. A member needs the RBAC action `update.settings.email-invites` on `stytch.organization` to change it.
    email_invites: Option<String>,

    /// Who may join by proving an e-mail address with a magic link or OAuth; `RESTRICTED` to verified addresses of `email_allowed_domains`, or `NOT_ALLOWED`, the default of a new organization. A member needs the RBAC action `update.settings.email-jit-provisioning` on `stytch.organization` to change it.
    email_jit_provisioning: Option<String>,

    /// Which first-party apps are open to members: `ALL_ALLOWED`, the default, `RESTRICTED` to `allowed_first_party_connected_apps`, or `NOT_ALLOWED`.
    first_party_connected_apps_allowed_type: Option<ConnectedAppsAllowedType>,

    /// Which second factors are open to members; `ALL_ALLOWED`, the default of a new organization, or `RESTRICTED` to `allowed_mfa_methods`, which does not bind members with `is_breakglass`. A member needs the RBAC action `update.settings.allowed-mfa-methods` on `stytch.organization` to change it.
    mfa_methods: Option<String>,

    /// Who needs a second factor at every sign-in; `OPTIONAL`, the default of a new organization, which means members with `mfa_enrolled`, or `REQUIRED_FOR_ALL`. Sessions that run already stay valid. A member needs the RBAC action `update.settings.mfa-policy` on `stytch.organization` to change it.
    mfa_policy: Option<String>,

    /// Whether people from the OAuth tenants in `allowed_oauth_tenants` may join by signing in; `RESTRICTED` (they may), or `NOT_ALLOWED`, the default of a new organization. A member needs the RBAC action `update.settings.oauth-tenant-jit-provisioning` on `stytch.organization` to change it.
    oauth_tenant_jit_provisioning: Option<String>,

    /// An id of your own for the organization, which requests take wherever they want an `organization_id`. It is made of letters, digits, `.`, `_`, `-` and `|`, and unique within the project. At most 128 characters, matching `^[A-Za-z0-9._|-]*$`.
    organization_external_id: Option<String> where { max: 128, pattern: "^[A-Za-z0-9._|-]*$" },

    /// Where the image of the organization's logo is. A member needs the RBAC action `update.info.logo-url` on `stytch.organization` to change it.
    organization_logo_url: Option<String>,

    /// The organization's name. A member needs the RBAC action `update.info.name` on `stytch.organization` to change it. From 1 to 128 characters.
    organization_name: Option<String> where { min: 1, max: 128 },

    /// The organization's short name for use in URLs, unique, of letters, digits and the characters `-`, `.`, `_` and `~`. It can stand in requests wherever an `organization_id` does. A member needs the RBAC action `update.info.slug` on `stytch.organization` to change it. From 2 to 128 characters, matching `^[A-Za-z0-9._~-]*$`.
    organization_slug: Option<String> where { min: 2, max: 128, pattern: "^[A-Za-z0-9._~-]*$" },

    /// Roles that members get by the domain of their e-mail address, however they sign in. A member needs the RBAC action `update.settings.implicit-roles` on `stytch.organization` to change it.
    rbac_email_implicit_role_assignments: Option<Vec<EmailImplicitRoleAssignment>>,

    /// Identifies the SSO connection that is used by default when several are active. A member needs the RBAC action `update.settings.default-sso-connection` on `stytch.organization` to change it.
    sso_default_connection_id: Option<String>,

    /// Whether people may join by signing in with SSO; `ALL_ALLOWED`, the default of a new organization, which means through any of the organization's `sso_active_connections`, `RESTRICTED` to those in `sso_jit_provisioning_allowed_connections`, or `NOT_ALLOWED`. A member needs the RBAC action `update.settings.sso-jit-provisioning` on `stytch.organization` to change it.
    sso_jit_provisioning: Option<String>,

    /// The `connection_id` of each SSO connection by which people may join when `sso_jit_provisioning` is `RESTRICTED`. A member needs the RBAC action `update.settings.sso-jit-provisioning` on `stytch.organization` to change it.
    sso_jit_provisioning_allowed_connections: Option<Vec<String>>,

    /// Which third-party apps are open to members: `ALL_ALLOWED`, the default, `RESTRICTED` to `allowed_third_party_connected_apps`, or `NOT_ALLOWED`.
    third_party_connected_apps_allowed_type: Option<ConnectedAppsAllowedType>,

    /// Data of your own that only the backend can change, of 4 KB at most; an update merges the top level, and a null deletes a key: <https://stytch.com/docs/b2b/api/metadata>. It cannot be given in a call made as a member. At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { UpdateRequest {
    set with_trusted_metadata: trusted_metadata,
} }

object! {
/// The response of [`b2b.organizations.update`](crate::b2b::organizations::OrganizationsApi::update).
#[doc(alias = "api_organization_v1_UpdateResponse")]
pub struct UpdateResponse {
    /// The organization.
    organization: Organization,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
