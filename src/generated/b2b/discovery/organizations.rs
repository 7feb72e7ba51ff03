// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! The organizations that a person may enter, and new ones that they found.
//!
//! | Operation | |
//! |---|---|
//! | [`create`](OrganizationsApi::create) | Creates an organization from an intermediate session and makes the person its first member, with the `stytch_admin` role. |
//! | [`list`](OrganizationsApi::list) | Lists the organizations that the person behind an intermediate session or a member session belongs to or may join. |

use crate::wire::prelude::*;

resource! {
/// The organizations that a person may enter, and new ones that they found.
///
/// `client.b2b().discovery().organizations()`
pub struct OrganizationsApi: "b2b.discovery.organizations" {}

/// Creates an organization from an intermediate session and makes the person its first member, with the `stytch_admin` role. May return an intermediate session instead of a session.
///
/// The `intermediate_session_token` is that of a discovery sign-in. To enter an organization that exists, use [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange). What the role allows: <https://stytch.com/docs/b2b/guides/rbac/stytch-default>.
///
/// The person's e-mail address has to be verified first, against phishing and the takeover of accounts. `outcome()` of the response is `Session`, `PrimaryRequired`, `MfaRequired` or `Incomplete`.
///
/// - A magic link or passcode by e-mail, Google or Microsoft, or the verification that comes with a new password, proves the address at once: `member_authenticated: true`, with `session_token` and `session_jwt`.
/// - A password used again, GitHub, Slack or HubSpot does not: `member_authenticated: false`, with an `intermediate_session_token`, and the person has to sign in by one of the methods in `primary_required.allowed_auth_methods` too.
/// - An `mfa_policy` of `REQUIRED_FOR_ALL` in the request also leads to `member_authenticated: false`, with an `intermediate_session_token` and `mfa_required`: the person has to set up a second factor.
///
/// Give that `intermediate_session_token`, which is that of the request again, to the `authenticate()` operation of the missing step; the session comes once nothing is missing.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/discovery/create-organization-via-discovery>
#[doc(alias = "api_discovery_v1_discovery_organizations_Create")]
POST "/v1/b2b/discovery/organizations/create"
errors r#"- `allowed_auth_methods_required_for_restricted`, `allowed_mfa_methods_required_for_restricted`: a setting is `RESTRICTED` to a list that is empty.
- `intermediate_session_not_found`: the login that was begun is over: log in again.
- `invalid_organization_name`, `invalid_organization_slug`: the name or the slug is too short or too long or has characters that it may not have.
- `invalid_rbac_role_assignment`: the RBAC policy does not have a role that should be assigned.
- `organization_external_id_already_used`, `organization_slug_already_used`: another organization of the project has it already.
- `organization_settings_disposable_domain`, `organization_settings_domain_too_common`, `organization_settings_invalid_domain`: one of the domains is invalid, or one where anybody can have an address."#
example r#"
use stytch_api::login::MemberOutcome;
use stytch_api::b2b::discovery::organizations::CreateRequest;
let body = CreateRequest::new("…").session_duration_minutes(60);
let response = stytch.b2b().discovery().organizations().create(body).await?;
match response.outcome() {
    MemberOutcome::Session(new) => println!("{} is logged in", new.session.member_id),
    step => println!("a step is missing: {step:?}"),
}
"#
fn create(body: CreateRequest) -> CreateResponse;

/// Lists the organizations that the person behind an intermediate session or a member session belongs to or may join.
///
/// Exactly one of `intermediate_session_token`, `session_token` and `session_jwt` is required; more than one is an error. None is used up by this.
///
/// A member session finds memberships of the types `active_member`, `pending_member` and `invited_member`, and [`b2b.sessions.exchange`](crate::b2b::sessions::SessionsApi::exchange) changes to any of them. An intermediate session finds `eligible_to_join_by_email_domain` and `eligible_to_join_by_oauth_tenant` as well, and [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange) enters any of them.
///
/// Stytch: <https://stytch.com/docs/b2b/api/list-discovered-organizations>
#[doc(alias = "api_discovery_v1_discovery_organizations_List")]
POST "/v1/b2b/discovery/organizations"
errors r#"- `intermediate_session_not_found`: the login that was begun is over: log in again.
- `no_session_arguments`: no session is named.
- `session_not_found`: the session that is named has ended, was revoked, or never was."#
example r#"
use stytch_api::b2b::discovery::organizations::ListRequest;
let body = ListRequest::new().session_token("…");
let response = stytch.b2b().discovery().organizations().list(body).await?;
"#
fn list(body: ListRequest) -> ListResponse;
}

object! {
/// The body of [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create).
#[doc(alias = "api_discovery_v1_discovery_organizations_CreateRequest")]
pub struct CreateRequest [request] new(intermediate_session_token: Secret) {
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

    /// Which primary sign-in methods are open to members: `ALL_ALLOWED`, the default, or `RESTRICTED` to `allowed_auth_methods`, which does not bind members with `is_breakglass`.
    auth_methods: Option<String>,

    /// The e-mail domains whose people may be invited or join by themselves, where `email_invites` or `email_jit_provisioning` is `RESTRICTED`. Domains that everybody can have an address of, such as `gmail.com`, are refused; there is [a list of them](https://stytch.com/docs/b2b/api/common-email-domains).
    email_allowed_domains: Option<Vec<String>>,

    /// Who may be invited by e-mail: `ALL_ALLOWED`, people with verified addresses of `email_allowed_domains` (`RESTRICTED`), or nobody (`NOT_ALLOWED`).
    email_invites: Option<String>,

    /// Who may join by signing in with an e-mail magic link or OAuth: people with verified addresses of `email_allowed_domains` (`RESTRICTED`) or, by default, nobody (`NOT_ALLOWED`).
    email_jit_provisioning: Option<String>,

    /// Which first-party apps are open to members: `ALL_ALLOWED`, the default, `RESTRICTED` to `allowed_first_party_connected_apps`, or `NOT_ALLOWED`.
    first_party_connected_apps_allowed_type: Option<crate::b2b::organizations::ConnectedAppsAllowedType>,

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Secret,

    /// Which second factors members may use: `ALL_ALLOWED`, the default, or `RESTRICTED` to `allowed_mfa_methods`, which does not bind members with `is_breakglass`.
    mfa_methods: Option<String>,

    /// Whether every member needs a second factor at every sign-in (`REQUIRED_FOR_ALL`), or only members with `mfa_enrolled` (`OPTIONAL`, the default). Sessions that are active when it changes stay valid.
    mfa_policy: Option<String>,

    /// Whether people from the OAuth tenants in `allowed_oauth_tenants` may join by signing in: `RESTRICTED` (they may) or `NOT_ALLOWED`, the default.
    oauth_tenant_jit_provisioning: Option<String>,

    /// An id of your own for the organization, which requests take wherever they want an `organization_id`. It is made of letters, digits, `.`, `_`, `-` and `|`, and unique within the project. At most 128 characters, matching `^[A-Za-z0-9._|-]*$`.
    organization_external_id: Option<String> where { max: 128, pattern: "^[A-Za-z0-9._|-]*$" },

    /// Where the organization's logo is.
    organization_logo_url: Option<String>,

    /// The organization's name. By default, when left out, the name is made from the e-mail address that the discovery began with: from its domain, or from the part before the `@` where the domain is that of a common e-mail provider, such as gmail.com, or ends in .edu. At most 128 characters.
    organization_name: Option<String> where { max: 128 },

    /// The organization's slug: a short name for use in URLs, made of letters, digits, `-`, `.`, `_` and `~`, of which at least two are required. It is unique within the project, and requests take it wherever they want an `organization_id`. By default, when left out, the slug is made from the e-mail address that the discovery began with: from its domain, or from the part before the `@` where the domain is that of a common e-mail provider, such as gmail.com, or ends in .edu. At most 128 characters, matching `^[A-Za-z0-9._~-]*$`.
    organization_slug: Option<String> where { max: 128, pattern: "^[A-Za-z0-9._~-]*$" },

    /// Roles that members get by the domain of their e-mail address, however they sign in; see [role assignment](https://stytch.com/docs/b2b/guides/rbac/role-assignment).
    rbac_email_implicit_role_assignments: Option<Vec<crate::b2b::organizations::EmailImplicitRoleAssignment>>,

    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now. A new session begins, and its `session_token` and `session_jwt` are in the response; a session that the request names is extended instead.
    ///
    /// Without it, a sign-in gives a member a session of 60 minutes and a user none. However long a session lasts, which is up to 366 days, its JWT is valid for five minutes and has to be renewed. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// Whether people may join by signing in with SSO: by any of `sso_active_connections` (`ALL_ALLOWED`, the default), by those in `sso_jit_provisioning_allowed_connections` (`RESTRICTED`), or not at all (`NOT_ALLOWED`).
    sso_jit_provisioning: Option<String>,

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,

    /// Which third-party apps are open to members: `ALL_ALLOWED`, the default, `RESTRICTED` to `allowed_third_party_connected_apps`, or `NOT_ALLOWED`.
    third_party_connected_apps_allowed_type: Option<crate::b2b::organizations::ConnectedAppsAllowedType>,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { CreateRequest {
    set with_session_custom_claims: session_custom_claims,
    set with_trusted_metadata: trusted_metadata,
} }

object! {
/// The response of [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create).
#[doc(alias = "api_discovery_v1_discovery_organizations_CreateResponse")]
pub struct CreateResponse [member_outcome(member_session)] {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Whether the sign-in is complete; when it is not, `primary_required` or `mfa_required` says which factor is wanted.
    member_authenticated: bool [strict],

    /// The device that was used, and whether it is new for the member; present when the request had a valid `telemetry_id` and [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) knows it.
    member_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<crate::b2b::sessions::MemberSession>,

    /// Present when a second factor is still wanted; says what the member has set up.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

    /// The organization.
    organization: Option<crate::b2b::organizations::Organization>,

    /// Present when the person must first sign in by another method; names those that the organization allows.
    primary_required: Option<crate::b2b::sessions::PrimaryRequired>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.discovery.organizations.list`](crate::b2b::discovery::organizations::OrganizationsApi::list).
#[doc(alias = "api_discovery_v1_discovery_ListRequest")]
pub struct ListRequest [request] new() {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Option<Secret>,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,
} }

object! {
/// The response of [`b2b.discovery.organizations.list`](crate::b2b::discovery::organizations::OrganizationsApi::list).
#[doc(alias = "api_discovery_v1_discovery_ListResponse")]
pub struct ListResponse {
    /// The organizations open to the person behind the `intermediate_session_token`, `session_token` or `session_jwt`, each a [`discovered_organization`](https://stytch.com/docs/b2b/api/discovered-organization-object).
    ///
    /// An organization is listed when the person (1) is its member, (2) is invited to it, or (3) may join it. By e-mail address a person may join when the organization lets people join by themselves, allows the domain of the address, and already has a member with a verified address of that domain, which keeps phishers out.
    discovered_organizations: Vec<crate::b2b::discovery::DiscoveredOrganization>,

    /// An e-mail address.
    email_address: String,

    /// Identifies the organization that the sign-in began in; absent when it began in none, and when the request has a session.
    organization_id_hint: Option<String>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
