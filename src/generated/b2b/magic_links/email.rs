// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Sending magic links to members, and inviting people.
//!
//! | Operation | |
//! |---|---|
//! | [`invite`](EmailApi::invite) | Invites a person into an organization by e-mailing a magic link, creating the member as invited. |
//! | [`login_or_signup`](EmailApi::login_or_signup) | Sends a magic link for one organization to an e-mail address, creating a missing member where the organization allows it. |

use crate::wire::prelude::*;

pub mod discovery;

resource! {
/// Sending magic links to members, and inviting people.
///
/// `client.b2b().magic_links().email()`
pub struct EmailApi, MemberEmailApi: "b2b.magic_links.email" {
    discovery: DiscoveryApi;
}

/// Invites a person into an organization by e-mailing a magic link, creating the member as invited.
///
/// The member is `invited` until the first sign-in. A `pending` member who is invited becomes `invited`; for one who is `active` already it is an error. The organization's `email_invites` says who may be invited. The link is valid for 1 week by default, and its token goes to [`b2b.magic_links.authenticate`](crate::b2b::magic_links::MagicLinksApi::authenticate). [`b2b.organizations.members.delete`](crate::b2b::organizations::members::MembersApi::delete) takes the invitation back: it deletes the member, and every invitation sent so far stops working.
///
/// Called as a member, it needs the RBAC action `create` on `stytch.member`.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/email-magic-links/organization/send-invite-email>
#[doc(alias = "api_magic_v1_b2b_magic_links_email_Invite")]
POST "/v1/b2b/magic_links/email/invite"
member("stytch.member", "create") as MemberInviteRequest
errors r#"- `cannot_assign_default_rbac_role_id`, `invalid_role`: the RBAC policy does not have a role, or everybody has it anyway.
- `duplicate_member_email`: a member of the organization has it already.
- `email_template_not_found`, `organization_not_found`: nothing has the given id.
- `inactive_email`: no messages reach this address: ask for another one.
- `invalid_email`: this is no e-mail address.
- `invalid_email_for_invites`: the organization does not let this address be invited.
- `invalid_invite_redirect_url`, `no_match_for_provided_magic_link_url`: a URL is malformed, or not one of the project's redirect URLs.
- `no_invite_redirect_urls_set`: no URL is given, and the project has no default for it."#
example r#"
use stytch_api::b2b::magic_links::email::InviteRequest;
let body = InviteRequest::new("organization-test-…", "ada@example.com")
    .name("Acme");
let response = stytch.b2b().magic_links().email().invite(body).await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
use stytch_api::b2b::magic_links::email::MemberInviteRequest;
let body = MemberInviteRequest::new("ada@example.com").name("Acme");
let response = member.magic_links().email().invite(body).await?;
"#
fn invite(body: InviteRequest) -> InviteResponse;

/// Sends a magic link for one organization to an e-mail address, creating a missing member where the organization allows it.
///
/// An active member gets a sign-in link; a new, pending or invited one gets a sign-up link, and is `pending` until the first sign-in. The link is valid for 60 minutes by default. Its token goes to [`b2b.magic_links.authenticate`](crate::b2b::magic_links::MagicLinksApi::authenticate).
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/email-magic-links/organization/send-login-or-signup-email>
#[doc(alias = "api_magic_v1_b2b_magic_links_email_LoginOrSignup")]
POST "/v1/b2b/magic_links/email/login_or_signup"
errors r#"- `email_jit_provisioning_not_allowed`: the person is no member, and the organization lets nobody join by this address.
- `email_template_not_found`, `organization_not_found`: nothing has the given id.
- `inactive_email`: no messages reach this address: ask for another one.
- `invalid_email`: this is no e-mail address.
- `invalid_login_redirect_url`, `invalid_signup_redirect_url`, `no_match_for_provided_magic_link_url`: a URL is malformed, or not one of the project's redirect URLs.
- `no_login_redirect_urls_set`, `no_signup_redirect_urls_set`: no URL is given, and the project has no default for it.
- `operation_restricted_by_organization_auth_methods`: the organization does not allow this way of logging in."#
example r#"
use stytch_api::b2b::magic_links::email::LoginOrSignupRequest;
let body = LoginOrSignupRequest::new("organization-test-…", "ada@example.com");
let response = stytch.b2b().magic_links().email().login_or_signup(body).await?;
"#
fn login_or_signup(body: LoginOrSignupRequest) -> LoginOrSignupResponse;
}

object! {
/// The body of [`b2b.magic_links.email.invite`](crate::b2b::magic_links::email::EmailApi::invite).
#[doc(alias = "api_magic_v1_b2b_magic_links_email_InviteRequest")]
pub struct InviteRequest [request] new(organization_id: String, email_address: String) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// How many minutes the invitation stays valid; by default 10080 (1 week) for a member and 60 (1 hour) for a user. After that it has to be sent again. From 5 to 10080.
    invite_expiration_minutes: Option<u32> where { min: 5, max: 10080 },

    /// Where the link in the invitation leads, an address of your application that signs the person in; the project's default when left out, and an error when there is none.
    invite_redirect_url: Option<String>,

    /// Identifies the template of the invitation; by default the project's. Templates are made in the [dashboard](https://stytch.com/dashboard/templates), with Stytch's builder or as HTML of the type "Magic links - Invite".
    invite_template_id: Option<String>,

    /// The `member_id` of the member who invites.
    invited_by_member_id: Option<String>,

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// The person's name.
    name: Option<String>,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// Ids of the roles to assign to the member. How roles are assigned: <https://stytch.com/docs/b2b/guides/rbac/role-assignment>.
    roles: Option<Vec<String>>,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },

    /// Data of your own, a JSON object, that the person can change too through the frontend SDKs, so nothing may rest on it; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    untrusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { InviteRequest {
    set with_trusted_metadata: trusted_metadata,
    set with_untrusted_metadata: untrusted_metadata,
} }

object! {
/// The response of [`b2b.magic_links.email.invite`](crate::b2b::magic_links::email::EmailApi::invite).
#[doc(alias = "api_magic_v1_b2b_magic_links_email_InviteResponse")]
pub struct InviteResponse {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.magic_links.email.login_or_signup`](crate::b2b::magic_links::email::EmailApi::login_or_signup).
#[doc(alias = "api_magic_v1_b2b_magic_links_email_LoginOrSignupRequest")]
pub struct LoginOrSignupRequest [request] new(organization_id: String, email_address: String) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// How many minutes the link or passcode stays valid for someone who already has an account; by default 60 (1 hour) for a link and 10 for a passcode. After that a new one has to be sent. From 5 to 10080.
    login_expiration_minutes: Option<u32> where { min: 5, max: 10080 },

    /// Where the sign-in link in the e-mail leads, an address of your application that signs the person in; the project's default when left out, and an error when there is none.
    login_redirect_url: Option<String>,

    /// Identifies the template of the sign-in e-mail; by default the project's. Templates are made in the [dashboard](https://stytch.com/dashboard/templates), with Stytch's builder or as HTML of the type "Magic links - Login", for passcodes "OTP - Login".
    login_template_id: Option<String>,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// The PKCE challenge, the SHA-256 of the code verifier as base64url.
    pkce_code_challenge: Option<String>,

    /// How many minutes the link or passcode works when it signs somebody up; by default 10 for a passcode, 60 (1 hour) for a member's link and 10080 (1 week) for a user's. After that a new one has to be sent. From 5 to 10080.
    signup_expiration_minutes: Option<u32> where { min: 5, max: 10080 },

    /// Where the link leads when it signs somebody up, an address of your application that signs the person in; the project's default when left out, and an error when there is none.
    signup_redirect_url: Option<String>,

    /// Identifies the template of the e-mail when it signs somebody up; by default the project's. Templates are made in the [dashboard](https://stytch.com/dashboard/templates), with Stytch's builder or as HTML of the type "Magic links - Sign-up" or "OTP - Sign-up", for members "Magic Links - Signup" or "OTP - Signup".
    signup_template_id: Option<String>,
} }

object! {
/// The response of [`b2b.magic_links.email.login_or_signup`](crate::b2b::magic_links::email::EmailApi::login_or_signup).
#[doc(alias = "api_magic_v1_b2b_magic_links_email_LoginOrSignupResponse")]
pub struct LoginOrSignupResponse {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Whether the request created the member, rather than found one.
    member_created: bool,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.magic_links.email.invite`](crate::b2b::magic_links::email::EmailApi::invite) in the member scope: the organization is the session's.
pub struct MemberInviteRequest [request] new(email_address: String) without InviteRequest.organization_id {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// How many minutes the invitation stays valid; by default 10080 (1 week) for a member and 60 (1 hour) for a user. After that it has to be sent again. From 5 to 10080.
    invite_expiration_minutes: Option<u32> where { min: 5, max: 10080 },

    /// Where the link in the invitation leads, an address of your application that signs the person in; the project's default when left out, and an error when there is none.
    invite_redirect_url: Option<String>,

    /// Identifies the template of the invitation; by default the project's. Templates are made in the [dashboard](https://stytch.com/dashboard/templates), with Stytch's builder or as HTML of the type "Magic links - Invite".
    invite_template_id: Option<String>,

    /// The `member_id` of the member who invites.
    invited_by_member_id: Option<String>,

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// The person's name.
    name: Option<String>,

    /// Ids of the roles to assign to the member. How roles are assigned: <https://stytch.com/docs/b2b/guides/rbac/role-assignment>.
    roles: Option<Vec<String>>,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },

    /// Data of your own, a JSON object, that the person can change too through the frontend SDKs, so nothing may rest on it; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    untrusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { MemberInviteRequest {
    set with_trusted_metadata: trusted_metadata,
    set with_untrusted_metadata: untrusted_metadata,
} }
