// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.discovery.organizations`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.discovery.organizations`.
pub struct OrganizationsApi: "b2b.discovery.organizations" {}

/// Creates an organization from an intermediate session and makes the person its first member, with the `stytch_admin` role. May return an intermediate session instead of a session.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/discovery/create-organization-via-discovery>
#[doc(alias = "api_discovery_v1_discovery_organizations_Create")]
POST "/v1/b2b/discovery/organizations/create"
example r#"
use stytch_api::b2b::discovery::organizations::CreateRequest;
let body = CreateRequest::new("…").session_duration_minutes(60);
let outcome = stytch.b2b().discovery().organizations().create(body).await?.outcome();
"#
fn create(body: CreateRequest) -> CreateResponse;

/// Lists the organizations that the person behind an intermediate session or a member session belongs to or may join.
///
/// Stytch: <https://stytch.com/docs/b2b/api/list-discovered-organizations>
#[doc(alias = "api_discovery_v1_discovery_organizations_List")]
POST "/v1/b2b/discovery/organizations"
example r#"
use stytch_api::b2b::discovery::organizations::ListRequest;
let body = ListRequest::new().intermediate_session_token("…");
let response = stytch.b2b().discovery().organizations().list(body).await?;
"#
fn list(body: ListRequest) -> ListResponse;
}

object! {
/// The body of `b2b.discovery.organizations.create`.
#[doc(alias = "api_discovery_v1_discovery_organizations_CreateRequest")]
pub struct CreateRequest [request] new(intermediate_session_token: Secret) {
    /// The primary sign-in methods open to members when `auth_methods` is `RESTRICTED`, such as `sso`, `magic_link` or `password`.
    allowed_auth_methods: Option<Vec<String>>,

    /// Ids of the apps open to members when `first_party_connected_apps_allowed_type` is `RESTRICTED`.
    allowed_first_party_connected_apps: Option<Vec<String>>,

    /// The second factors open to members when `mfa_methods` is `RESTRICTED`, such as `sms_otp` or `totp`.
    allowed_mfa_methods: Option<Vec<String>>,

    /// Tenants whose people may join by signing in with OAuth; keys are providers such as `slack`, values are lists of tenant ids.
    allowed_oauth_tenants: Option<Map<String, Value>>,

    /// Ids of the apps open to members when `third_party_connected_apps_allowed_type` is `RESTRICTED`.
    allowed_third_party_connected_apps: Option<Vec<String>>,

    /// Which primary sign-in methods are open to members; `ALL_ALLOWED`, or `RESTRICTED` to `allowed_auth_methods`.
    auth_methods: Option<String>,

    /// The e-mail domains whose people may be invited or join by themselves, where these are `RESTRICTED`.
    email_allowed_domains: Option<Vec<String>>,

    /// Who may be invited by e-mail; `ALL_ALLOWED`, `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    email_invites: Option<String>,

    /// Who may join by proving an e-mail address; `RESTRICTED` to `email_allowed_domains`, or `NOT_ALLOWED`.
    email_jit_provisioning: Option<String>,

    /// Which first-party apps are open to members; `ALL_ALLOWED`, `RESTRICTED` to `allowed_first_party_connected_apps`, or `NOT_ALLOWED`.
    first_party_connected_apps_allowed_type: Option<crate::b2b::organizations::ConnectedAppsAllowedType>,

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Secret,

    /// Whether any second factor may be used, or only those in `allowed_mfa_methods`: `ALL_ALLOWED` or `RESTRICTED`.
    mfa_methods: Option<String>,

    /// Whether every member needs a second factor: `REQUIRED_FOR_ALL` or `OPTIONAL`.
    mfa_policy: Option<String>,

    /// Whether people from the OAuth tenants in `allowed_oauth_tenants` may join by signing in: `RESTRICTED` (they may) or `NOT_ALLOWED`.
    oauth_tenant_jit_provisioning: Option<String>,

    /// An id of your own for the organization, which can be used in place of Stytch's. At most 128 characters, matching `^[A-Za-z0-9._|-]*$`.
    organization_external_id: Option<String> where { max: 128, pattern: "^[A-Za-z0-9._|-]*$" },

    /// Where the organization's logo is.
    organization_logo_url: Option<String>,

    /// The organization's name. At most 128 characters.
    organization_name: Option<String> where { max: 128 },

    /// The organization's short name for use in URLs. At most 128 characters, matching `^[A-Za-z0-9._~-]*$`.
    organization_slug: Option<String> where { max: 128, pattern: "^[A-Za-z0-9._~-]*$" },

    /// Roles that members get by the domain of their e-mail address.
    rbac_email_implicit_role_assignments: Option<Vec<crate::b2b::organizations::EmailImplicitRoleAssignment>>,

    /// Claims of your own for the session; a null takes a claim away.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now; without it the operation's default applies. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// Whether people may join by signing in with SSO: `ALL_ALLOWED`, `RESTRICTED` (to some connections) or `NOT_ALLOWED`.
    sso_jit_provisioning: Option<String>,

    /// Ties the request to a device fingerprint taken in the browser.
    telemetry_id: Option<String>,

    /// Whether members may use all third-party connected apps, only those in `allowed_third_party_connected_apps`, or none.
    third_party_connected_apps_allowed_type: Option<crate::b2b::organizations::ConnectedAppsAllowedType>,

    /// Data of your own that only the backend can change; a null deletes a key. At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { CreateRequest {
    set with_session_custom_claims: session_custom_claims,
    set with_trusted_metadata: trusted_metadata,
} }

object! {
/// The response of `b2b.discovery.organizations.create`.
#[doc(alias = "api_discovery_v1_discovery_organizations_CreateResponse")]
pub struct CreateResponse [member_outcome(member_session)] {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Whether the sign-in is complete; when it is not, a further factor is wanted.
    member_authenticated: bool [strict],

    /// The device that was used, and whether it is new for the member.
    member_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a member of an organization.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<crate::b2b::sessions::MemberSession>,

    /// Present when a second factor is still wanted; says what the member has set up.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

    /// The organization.
    organization: Option<crate::b2b::organizations::Organization>,

    /// Present when the person must first sign in by another method; names those that the organization allows.
    primary_required: Option<crate::b2b::sessions::PrimaryRequired>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// The body of `b2b.discovery.organizations.list`.
#[doc(alias = "api_discovery_v1_discovery_ListRequest")]
pub struct ListRequest [request] new() {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Option<Secret>,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends.
    session_token: Option<Secret>,
} }

object! {
/// The response of `b2b.discovery.organizations.list`.
#[doc(alias = "api_discovery_v1_discovery_ListResponse")]
pub struct ListResponse {
    /// The organizations that the person belongs to, is invited to or may join.
    discovered_organizations: Vec<crate::b2b::discovery::DiscoveredOrganization>,

    /// An e-mail address.
    email_address: String,

    /// Identifies the organization that the sign-in began in; absent when it began in none.
    organization_id_hint: Option<String>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
