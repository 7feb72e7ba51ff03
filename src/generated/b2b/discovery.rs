// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Logins that begin without an organization, which the person chooses among those open to them.

use crate::wire::prelude::*;

pub mod intermediate_sessions;
pub mod organizations;

resource! {
/// Logins that begin without an organization, which the person chooses among those open to them.
///
/// `client.b2b().discovery()`
pub struct DiscoveryApi: "b2b.discovery" {
    intermediate_sessions: IntermediateSessionsApi;
    organizations: OrganizationsApi;
}
}

object! {
/// An organization that a person belongs to or may join, with what signing in to it still takes.
#[doc(alias = "api_discovery_v1_DiscoveredOrganization")]
pub struct DiscoveredOrganization {
    /// Whether what the person has proven so far is all that the organization asks for; when it is not, `primary_required` or `mfa_required` says what is missing.
    member_authenticated: bool [strict],

    /// How the person belongs to the organization, or could come to belong to it.
    membership: Option<Membership>,

    /// Present when a second factor is still wanted; says what the member has set up.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

    /// The organization.
    organization: Option<crate::b2b::organizations::Organization>,

    /// Present when the person must first sign in by another method; names those that the organization allows.
    primary_required: Option<crate::b2b::sessions::PrimaryRequired>,
} }

object! {
/// How a person stands to a discovered organization: as its member, or by what right they may become one.
#[doc(alias = "api_discovery_v1_Membership")]
pub struct Membership {
    /// More about the membership: for `eligible_to_join_by_email_domain` the `domain`, for `eligible_to_join_by_oauth_tenant` the `provider` and the `tenant`, and otherwise nothing. The keys are Stytch's.
    details: Map<String, Value> [optional],

    /// The member; absent for a person who may only join.
    member: Option<crate::b2b::organizations::Member>,

    /// The kind of membership: `active_member`, `pending_member` or `invited_member`, or for a person who may join, `eligible_to_join_by_email_domain` or `eligible_to_join_by_oauth_tenant`.
    type_: MembershipType as "type",
} }

open_enum! {
/// How a person stands to an organization: as its member in some state, or entitled to become one.
pub enum MembershipType {
    ActiveMember = "active_member",
    PendingMember = "pending_member",
    InvitedMember = "invited_member",
    EligibleToJoinByEmailDomain = "eligible_to_join_by_email_domain",
    EligibleToJoinByOauthTenant = "eligible_to_join_by_oauth_tenant",
} }
