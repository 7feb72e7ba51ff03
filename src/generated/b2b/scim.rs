// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Members that come and go with an identity provider's directory, by SCIM.

use crate::wire::prelude::*;

pub mod connection;

resource! {
/// Members that come and go with an identity provider's directory, by SCIM.
///
/// `client.b2b().scim()`
pub struct ScimApi, MemberScimApi: "b2b.scim" {
    connection: ConnectionApi, MemberConnectionApi;
}
}

object! {
/// A postal address in the SCIM attributes of a member.
#[doc(alias = "api_b2b_scim_v1_Address")]
pub struct Address {
    /// The country of the address.
    country: String,

    /// The whole address in one string.
    formatted: String,

    /// The town or city.
    locality: String,

    /// The postal code.
    postal_code: String,

    /// Whether it is the main one in its list.
    primary: bool,

    /// The state, province or region.
    region: String,

    /// The street and house number.
    street_address: String,

    /// What it is used for, such as `work` or `home`.
    type_: String as "type",
} }

open_enum! {
/// The state a SCIM connection is in.
pub enum ConnectionStatus {
    Active = "active",
    Deleted = "deleted",
} }

object! {
/// An e-mail address in the SCIM attributes of a member.
#[doc(alias = "api_b2b_scim_v1_Email")]
pub struct Email {
    /// Whether it is the main one in its list.
    primary: bool,

    /// What it is used for, such as `work` or `home`.
    type_: String as "type",

    /// The e-mail address.
    value: String,
} }

object! {
/// The attributes of SCIM's enterprise extension, such as a member's department and manager.
#[doc(alias = "api_b2b_scim_v1_EnterpriseExtension")]
pub struct EnterpriseExtension {
    /// The cost center that the person belongs to.
    cost_center: String,

    /// The department that the person works in.
    department: String,

    /// The division that the person works in.
    division: String,

    /// The person's number as an employee.
    employee_number: String,

    /// The person's manager.
    manager: Option<Manager>,

    /// The name of the organization that the person belongs to, according to the directory.
    organization: String,
} }

object! {
/// An entitlement in the SCIM attributes of a member.
#[doc(alias = "api_b2b_scim_v1_Entitlement")]
pub struct Entitlement {
    /// Whether it is the main one in its list.
    primary: bool,

    /// What kind it is.
    type_: String as "type",

    /// The entitlement, as the directory names it.
    value: String,
} }

object! {
/// A group in the SCIM attributes of a member.
#[doc(alias = "api_b2b_scim_v1_Group")]
pub struct Group {
    /// The name to show.
    display: String,

    /// Identifies the group.
    value: String,
} }

object! {
/// An instant-messaging address in the SCIM attributes of a member.
#[doc(alias = "api_b2b_scim_v1_IMs")]
pub struct IMs {
    /// Whether it is the main one in its list.
    primary: bool,

    /// The messaging service, such as `xmpp`.
    type_: String as "type",

    /// The address at the messaging service.
    value: String,
} }

open_enum! {
/// The identity provider behind a SCIM connection.
///
/// Naming it lets Stytch do what is special to the product. For `microsoft-entra`, it appends `?aadOptscim062020` to the connection's `base_url`, which makes Entra keep to SCIM 2.0: <https://learn.microsoft.com/en-us/entra/identity/app-provisioning/application-provisioning-config-problem-scim-compatibility#scim-20-compliance-issues-and-status>.
#[doc(alias = "api_b2b_scim_v1_CreateRequestIdentityProvider")]
pub enum IdentityProvider {
    Generic = "generic",
    Okta = "okta",
    MicrosoftEntra = "microsoft-entra",
    Cyberark = "cyberark",
    Jumpcloud = "jumpcloud",
    Onelogin = "onelogin",
    Pingfederate = "pingfederate",
    Rippling = "rippling",
} }

object! {
/// The manager named in the SCIM attributes of a member.
#[doc(alias = "api_b2b_scim_v1_Manager")]
pub struct Manager {
    /// The manager's name.
    display_name: String,

    /// The URI of the manager's SCIM resource.
    ref_: String as "ref",

    /// Identifies the manager in the directory.
    value: String,
} }

object! {
/// The name in the SCIM attributes of a member, whole and in parts.
#[doc(alias = "api_b2b_scim_v1_Name")]
pub struct Name {
    /// The family name.
    family_name: String,

    /// The whole name in one string.
    formatted: String,

    /// The given name.
    given_name: String,

    /// A title before the name, such as `Dr.`.
    honorific_prefix: String,

    /// What follows the name, such as `III`.
    honorific_suffix: String,

    /// The person's middle name or names.
    middle_name: String,
} }

object! {
/// A phone number in the SCIM attributes of a member.
#[doc(alias = "api_b2b_scim_v1_PhoneNumber")]
pub struct PhoneNumber {
    /// Whether it is the main one in its list.
    primary: bool,

    /// What it is used for, such as `work` or `home`.
    type_: String as "type",

    /// The phone number, as the directory writes it.
    value: String,
} }

object! {
/// A picture in the SCIM attributes of a member.
#[doc(alias = "api_b2b_scim_v1_Photo")]
pub struct Photo {
    /// Whether it is the main one in its list.
    primary: bool,

    /// What kind of picture it is, such as `photo` or `thumbnail`.
    type_: String as "type",

    /// Where the picture is.
    value: String,
} }

object! {
/// A role in the SCIM attributes of a member, as the directory names it; not an RBAC role.
#[doc(alias = "api_b2b_scim_v1_Role")]
pub struct Role {
    /// Whether it is the main one in its list.
    primary: bool,

    /// What kind it is.
    type_: String as "type",

    /// The role, as the directory names it.
    value: String,
} }

object! {
/// What the directory behind a SCIM connection says about a member.
#[doc(alias = "api_b2b_scim_v1_SCIMAttributes")]
pub struct ScimAttributes {
    /// Whether the person is active, according to the directory.
    active: bool,

    /// The person's postal addresses.
    addresses: Vec<Address>,

    /// The person's name, as it is shown.
    display_name: String,

    /// The person's e-mail addresses.
    emails: Vec<Email>,

    /// What the enterprise extension of SCIM adds about the person.
    enterprise_extension: Option<EnterpriseExtension>,

    /// What the person is entitled to, according to the directory.
    entitlements: Vec<Entitlement>,

    /// The person's id at the identity provider.
    external_id: String,

    /// The groups that the person is in.
    groups: Vec<Group>,

    /// Identifies the person within SCIM.
    id: String,

    /// The person's addresses for instant messages.
    ims: Vec<IMs>,

    /// The locale that the person's dates, times and numbers are written in, such as `en-US`.
    locale: String,

    /// The person's name.
    name: Option<Name>,

    /// What the person is casually called.
    nick_name: String,

    /// The person's phone numbers.
    phone_numbers: Vec<PhoneNumber>,

    /// Pictures of the person.
    photos: Vec<Photo>,

    /// The language that the person prefers, as a language tag.
    preferred_language: String,

    /// Where the person's profile page is.
    profile_url: String,

    /// Roles that the directory ascribes to the person.
    roles: Vec<Role>,

    /// The person's time zone, such as `Europe/Berlin`.
    timezone: String,

    /// The person's job title.
    title: String,

    /// The person's user name in the directory.
    user_name: String,

    /// How the directory classes the person, such as `Employee`.
    user_type: String,

    /// The person's X.509 certificates.
    x509certificates: Vec<X509Certificate>,
} }

object! {
/// A SCIM connection of an organization; of its bearer tokens only the last four characters are seen.
#[doc(alias = "api_b2b_scim_v1_SCIMConnection")]
pub struct ScimConnection {
    /// The URL under which the identity provider reaches the SCIM API.
    base_url: String,

    /// When the bearer token of the SCIM connection stops being valid.
    bearer_token_expires_at: Option<DateTime<Utc>>,

    /// The last four characters of the connection's `bearer_token`. If that is lost, [`b2b.scim.connection.rotate_start`](crate::b2b::scim::connection::ConnectionApi::rotate_start) is the way to a new one.
    bearer_token_last_four: String,

    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// The connection's name, for people to read.
    display_name: String,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: IdentityProvider,

    /// When the SCIM bearer token that is to take over stops being valid; absent unless a rotation was begun with [`b2b.scim.connection.rotate_start`](crate::b2b::scim::connection::ConnectionApi::rotate_start).
    next_bearer_token_expires_at: Option<DateTime<Utc>>,

    /// The last four characters of the SCIM bearer token that is to take over.
    next_bearer_token_last_four: String,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// Roles that members get by belonging to a SCIM group.
    scim_group_implicit_role_assignments: Vec<ScimGroupImplicitRoleAssignments>,

    /// The state the connection is in, `active` or `deleted`.
    status: ConnectionStatus,
} }

object! {
/// A SCIM connection whose token rotation [`b2b.scim.connection.rotate_start`](crate::b2b::scim::connection::ConnectionApi::rotate_start) has just begun, with the next bearer token, seen only then.
#[doc(alias = "api_b2b_scim_v1_SCIMConnectionWithNextToken")]
pub struct ScimConnectionWithNextToken {
    /// The URL under which the identity provider reaches the SCIM API.
    base_url: String,

    /// When the bearer token of the SCIM connection stops being valid.
    bearer_token_expires_at: Option<DateTime<Utc>>,

    /// The last four characters of the connection's current `bearer_token`.
    bearer_token_last_four: String,

    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// The connection's name, for people to read.
    display_name: String,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: IdentityProvider,

    /// The SCIM bearer token that takes over when [`b2b.scim.connection.rotate_complete`](crate::b2b::scim::connection::ConnectionApi::rotate_complete) is called.
    next_bearer_token: Secret,

    /// When the SCIM bearer token that is to take over stops being valid.
    next_bearer_token_expires_at: Option<DateTime<Utc>>,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// Roles that members get by belonging to a SCIM group.
    scim_group_implicit_role_assignments: Vec<ScimGroupImplicitRoleAssignments>,

    /// The state the connection is in, `active` or `deleted`.
    status: ConnectionStatus,
} }

object! {
/// A SCIM connection just created, with its bearer token, seen only then.
#[doc(alias = "api_b2b_scim_v1_SCIMConnectionWithToken")]
pub struct ScimConnectionWithToken {
    /// The URL under which the identity provider reaches the SCIM API.
    base_url: String,

    /// The token with which the identity provider calls the SCIM API at `base_url`, in the HTTP header `Authorization`. It cannot be read again later.
    bearer_token: Secret,

    /// When the bearer token of the SCIM connection stops being valid.
    bearer_token_expires_at: Option<DateTime<Utc>>,

    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// The connection's name, for people to read.
    display_name: String,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: IdentityProvider,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// Roles that members get by belonging to a SCIM group.
    scim_group_implicit_role_assignments: Vec<ScimGroupImplicitRoleAssignments>,

    /// The state the connection is in, `active` or `deleted`.
    status: ConnectionStatus,
} }

object! {
/// A group in the directory behind a SCIM connection.
#[doc(alias = "api_b2b_scim_v1_SCIMGroup")]
pub struct ScimGroup {
    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// Identifies a SCIM group. Stytch issues it; as the group's `id` in SCIM, the identity provider keeps it and names the group by it in later changes.
    group_id: String,

    /// The SCIM group's name, which the identity provider sends as its `displayName`.
    group_name: String,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,
} }

object! {
/// A role that members hold because they are in a group of a SCIM connection. A request has to give `group_id` and `role_id`.
#[doc(alias = "api_b2b_scim_v1_SCIMGroupImplicitRoleAssignments")]
pub struct ScimGroupImplicitRoleAssignments new(role_id: String, group_id: String, group_name: String) {
    /// Identifies a SCIM group.
    group_id: String,

    /// The SCIM group's name.
    group_name: String,

    /// Identifies a role, in words that people can read. Stytch's own are `stytch_member` and `stytch_admin` in [B2B](https://stytch.com/docs/b2b/guides/rbac/stytch-default), which are there by default, and `stytch_user` for [users](https://stytch.com/docs/guides/rbac/overview).
    role_id: String,
} }

object! {
/// An X.509 certificate in the SCIM attributes of a member.
#[doc(alias = "api_b2b_scim_v1_X509Certificate")]
pub struct X509Certificate {
    /// Whether it is the main one in its list.
    primary: bool,

    /// What kind it is.
    type_: String as "type",

    /// The certificate, as base64 of its DER form.
    value: String,
} }
