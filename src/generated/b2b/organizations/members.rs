// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! The people of an organization: their details, factors and roles.
//!
//! | Operation | |
//! |---|---|
//! | [`create`](MembersApi::create) | Adds a member to an organization without sending an invitation. |
//! | [`dangerously_get`](MembersApi::dangerously_get) | Returns a member by id from whichever organization it belongs to. |
//! | [`delete`](MembersApi::delete) | Deletes a member from an organization. |
//! | [`delete_external_id`](MembersApi::delete_external_id) | Removes your own id from a member. |
//! | [`delete_mfa_phone_number`](MembersApi::delete_mfa_phone_number) | Removes a member's MFA phone number, which is needed before another one can be set. |
//! | [`delete_password`](MembersApi::delete_password) | Removes a member's password. |
//! | [`delete_totp`](MembersApi::delete_totp) | Removes a member's TOTP registration, which is needed before another one can be created. |
//! | [`get`](MembersApi::get) | Returns a member of an organization, found by `member_id` or by `email_address`. |
//! | [`get_connected_apps`](MembersApi::get_connected_apps) | Lists the connected apps with which a member has completed an authorization, with the scopes. |
//! | [`oidc_providers`](MembersApi::oidc_providers) | Returns the access and ID tokens that are kept from a member's sign-ins through OIDC SSO connections, with the refresh tokens only on request. |
//! | [`reactivate`](MembersApi::reactivate) | Makes a deleted member of an organization active again, and the member's e-mail address with it. |
//! | [`search`](MembersApi::search) | Searches the members of the given organizations, a page at a time. |
//! | [`start_email_update`](MembersApi::start_email_update) | Sends a magic link or passcode to a new e-mail address of a member. |
//! | [`unlink_retired_email`](MembersApi::unlink_retired_email) | Detaches a retired e-mail address from a member, so that another member of the organization can use it. |
//! | [`update`](MembersApi::update) | Changes the given details of a member and leaves the others as they are. |

use crate::wire::prelude::*;

pub mod connected_apps;
pub mod oauth_providers;

resource! {
/// The people of an organization: their details, factors and roles.
///
/// `client.b2b().organizations().members()`
pub struct MembersApi, MemberMembersApi: "b2b.organizations.members" {
    connected_apps: ConnectedAppsApi, MemberConnectedAppsApi;
    oauth_providers: OauthProvidersApi;
}

/// Adds a member to an organization without sending an invitation.
///
/// An `email_address` is required. [`b2b.magic_links.email.invite`](crate::b2b::magic_links::email::EmailApi::invite) adds a member by an invitation.
///
/// Called as a member, it needs the RBAC action `create` on `stytch.member`.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/members/create-member>
#[doc(alias = "api_organization_v1_organizations_members_Create")]
POST "/v1/b2b/organizations/{organization_id}/members"
member("stytch.member", "create")
errors r#"- `cannot_assign_default_rbac_role_id`, `invalid_role`: the RBAC policy does not have a role, or everybody has it anyway.
- `duplicate_member_email`, `duplicate_member_external_id`, `duplicate_member_phone_number`: a member of the organization has it already.
- `invalid_email`: this is no e-mail address.
- `invalid_phone_number`: this is no phone number of the form `+15005550006`.
- `organization_not_found`: nothing has the given id."#
example r#"
use stytch_api::b2b::organizations::members::CreateRequest;
let body = CreateRequest::new("ada@example.com").name("Acme");
let response = stytch
    .b2b()
    .organizations()
    .members()
    .create("organization-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = CreateRequest::new("ada@example.com").name("Acme");
let response = member.organizations().members().create(body).await?;
"#
fn create(organization_id: &str, body: CreateRequest) -> CreateResponse;

/// Returns a member by id from whichever organization it belongs to. The caller must check the organization.
///
/// There is no `organization_id` to confine it, so whoever can choose the id sees members of others (an insecure direct object reference, IDOR). Use [`b2b.organizations.members.get`](crate::b2b::organizations::members::MembersApi::get) wherever the organization is known.
///
/// A deleted member is not found, unless `include_deleted` is set.
#[doc(alias = "api_organization_v1_organizations_members_DangerouslyGet")]
GET "/v1/b2b/organizations/members/dangerously_get/{member_id}"
errors r#"- `member_not_found`: nothing has the given id."#
example r#"
use stytch_api::b2b::organizations::members::DangerouslyGetQuery;
let query = DangerouslyGetQuery::new();
let response = stytch
    .b2b()
    .organizations()
    .members()
    .dangerously_get("member-test-…", query)
    .await?;
"#
fn dangerously_get(member_id: &str, query: DangerouslyGetQuery) -> GetResponse;

/// Deletes a member from an organization. `reactivate` can bring the member back.
///
/// Called as a member, it needs the RBAC action `delete` on `stytch.member`, or on `stytch.self` for oneself.
///
/// Stytch: <https://stytch.com/docs/b2b/api/delete-member>
#[doc(alias = "api_organization_v1_organizations_members_Delete")]
DELETE "/v1/b2b/organizations/{organization_id}/members/{member_id}"
member("stytch.member", "delete")
errors r#"- `member_not_found`, `organization_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .b2b()
    .organizations()
    .members()
    .delete("organization-test-…", "member-test-…")
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member.organizations().members().delete("member-test-…").await?;
"#
fn delete(organization_id: &str, member_id: &str) -> DeleteResponse;

/// Removes your own id from a member.
///
/// It can be called as a member, for which Stytch documents no RBAC action.
#[doc(alias = "api_organization_v1_organizations_members_DeleteExternalId")]
DELETE "/v1/b2b/organizations/{organization_id}/members/{member_id}/external_id"
member()
errors r#"- `member_not_found`, `organization_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .b2b()
    .organizations()
    .members()
    .delete_external_id("organization-test-…", "member-test-…")
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member
    .organizations()
    .members()
    .delete_external_id("member-test-…")
    .await?;
"#
fn delete_external_id(organization_id: &str, member_id: &str) -> DeleteExternalIdResponse;

/// Removes a member's MFA phone number, which is needed before another one can be set.
///
/// Running sessions in which the number was used go on, and no second factor is asked for until the next sign-in. To have one at once, ask the member for a new number and call [`b2b.otps.sms.send`](crate::b2b::otps::sms::SmsApi::send), then [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate).
///
/// Called as a member, it needs the RBAC action `update.info.delete.mfa-phone` on `stytch.member`, or on `stytch.self` for oneself.
///
/// Stytch: <https://stytch.com/docs/b2b/api/delete-member-mfa-phone-number>
#[doc(alias = "api_organization_v1_organizations_members_DeleteMFAPhoneNumber")]
DELETE "/v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}"
member("stytch.member", "update.info.delete.mfa-phone")
errors r#"- `member_not_found`, `organization_not_found`: nothing has the given id.
- `member_phone_number_not_found`: there is no phone number."#
example r#"
let response = stytch
    .b2b()
    .organizations()
    .members()
    .delete_mfa_phone_number("organization-test-…", "member-test-…")
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member
    .organizations()
    .members()
    .delete_mfa_phone_number("member-test-…")
    .await?;
"#
fn delete_mfa_phone_number(organization_id: &str, member_id: &str) -> DeleteMfaPhoneNumberResponse;

/// Removes a member's password.
///
/// It works only where a password belongs to one organization. In projects whose passwords are shared across organizations, use [`b2b.passwords.email.require_reset`](crate::b2b::passwords::email::EmailApi::require_reset) instead.
///
/// Called as a member, it needs the RBAC action `update.info.delete.password` on `stytch.member`, or on `stytch.self` for one's own password.
///
/// Stytch: <https://stytch.com/docs/b2b/api/delete-member-password>
#[doc(alias = "api_organization_v1_organizations_members_DeletePassword")]
DELETE "/v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}"
member("stytch.member", "update.info.delete.password")
errors r#"- `cross_org_passwords_enabled`: passwords of the project are shared across organizations: use [`b2b.passwords.email.require_reset`](crate::b2b::passwords::email::EmailApi::require_reset).
- `member_password_not_found`, `organization_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .b2b()
    .organizations()
    .members()
    .delete_password("organization-test-…", "member-password-test-…")
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member
    .organizations()
    .members()
    .delete_password("member-password-test-…")
    .await?;
"#
fn delete_password(organization_id: &str, member_password_id: &str) -> DeletePasswordResponse;

/// Removes a member's TOTP registration, which is needed before another one can be created.
///
/// Running sessions in which it was used go on, and no second factor is asked for until the next sign-in.
///
/// Called as a member, it needs the RBAC action `update.info.delete.mfa-totp` on `stytch.member`, or on `stytch.self` for oneself.
///
/// Stytch: <https://stytch.com/docs/b2b/api/delete-member-mfa-totp>
#[doc(alias = "api_organization_v1_organizations_members_DeleteTOTP")]
#[doc(alias = "deleteMFATOTP")]
DELETE "/v1/b2b/organizations/{organization_id}/members/{member_id}/totp"
member("stytch.member", "update.info.delete.mfa-totp")
errors r#"- `member_not_found`, `organization_not_found`: nothing has the given id.
- `totp_not_found`: there is no authenticator app."#
example r#"
let response = stytch
    .b2b()
    .organizations()
    .members()
    .delete_totp("organization-test-…", "member-test-…")
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member
    .organizations()
    .members()
    .delete_totp("member-test-…")
    .await?;
"#
fn delete_totp(organization_id: &str, member_id: &str) -> DeleteTotpResponse;

/// Returns a member of an organization, found by `member_id` or by `email_address`.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/members/get-member>
#[doc(alias = "api_organization_v1_organizations_members_Get")]
GET "/v1/b2b/organizations/{organization_id}/member"
errors r#"- `invalid_email`: this is no e-mail address.
- `invalid_member_get_fields`: not exactly one of `member_id` and `email_address` is given.
- `member_not_found`, `organization_not_found`: nothing has the given id."#
example r#"
use stytch_api::b2b::organizations::members::GetQuery;
let query = GetQuery::new();
let response = stytch
    .b2b()
    .organizations()
    .members()
    .get("organization-test-…", query)
    .await?;
"#
fn get(organization_id: &str, query: GetQuery) -> GetResponse;

/// Lists the connected apps with which a member has completed an authorization, with the scopes.
///
/// An app is gone from the list once the member's grant is revoked, by [`b2b.organizations.members.connected_apps.revoke`](crate::b2b::organizations::members::connected_apps::ConnectedAppsApi::revoke) or because the organization no longer allows the app.
///
/// Called as a member, it needs the RBAC action `get.connected-apps` on `stytch.member`, or on `stytch.self` for one's own apps.
///
/// Stytch: <https://stytch.com/docs/b2b/api/connected-app-member-get-all>
#[doc(alias = "api_organization_v1_organizations_members_GetConnectedApps")]
GET "/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps"
member("stytch.member", "get.connected-apps")
errors r#"- `member_not_found`, `organization_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .b2b()
    .organizations()
    .members()
    .get_connected_apps("organization-test-…", "member-test-…")
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member
    .organizations()
    .members()
    .get_connected_apps("member-test-…")
    .await?;
"#
fn get_connected_apps(organization_id: &str, member_id: &str) -> GetConnectedAppsResponse;

/// Returns the access and ID tokens that are kept from a member's sign-ins through OIDC SSO connections, with the refresh tokens only on request.
///
/// Stytch renews an access token by itself if the identity provider issued a refresh token.
#[doc(alias = "api_organization_v1_organizations_members_OIDCProviders")]
GET "/v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers"
errors r#"- `member_not_found`, `organization_not_found`: nothing has the given id.
- `member_oidc_token_not_found`: Stytch has no token of the provider for this member.
- `unable_to_refresh_oidc_token`: the provider gives no new token: the member has to log in by it again."#
example r#"
use stytch_api::b2b::organizations::members::OidcProvidersQuery;
let query = OidcProvidersQuery::new();
let response = stytch
    .b2b()
    .organizations()
    .members()
    .oidc_providers("organization-test-…", "member-test-…", query)
    .await?;
"#
fn oidc_providers(
    organization_id: &str,
    member_id: &str,
    query: OidcProvidersQuery,
) -> OidcProvidersResponse;

/// Makes a deleted member of an organization active again, and the member's e-mail address with it.
///
/// The member must have a verified e-mail address, which `email_address_verified` tells. `member_id` has to be Stytch's; an `external_id` is not accepted here.
///
/// Called as a member, it needs the RBAC action `create` on `stytch.member`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/reactivate-member>
#[doc(alias = "api_organization_v1_organizations_members_Reactivate")]
PUT "/v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate"
member("stytch.member", "create")
errors r#"- `email_unverified_for_reactivation`: the member never verified the e-mail address.
- `member_not_found`, `organization_not_found`: nothing has the given id.
- `no_deleted_member_found_for_reactivation`: the member is not deleted.
- `reactivation_email_belongs_to_another_member`: another member has the e-mail address by now."#
example r#"
use stytch_api::b2b::organizations::members::ReactivateRequest;
let body = ReactivateRequest::new();
let response = stytch
    .b2b()
    .organizations()
    .members()
    .reactivate("organization-test-…", "member-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = ReactivateRequest::new();
let response = member
    .organizations()
    .members()
    .reactivate("member-test-…", body)
    .await?;
"#
fn reactivate(
    organization_id: &str,
    member_id: &str,
    body: ReactivateRequest,
) -> ReactivateResponse;

/// Searches the members of the given organizations, a page at a time.
///
/// At least one `organization_id` is required in `organization_ids`. Without conditions in `query`, it finds all members but the deleted ones. Conditions that end in `_fuzzy` take three characters or more.
///
/// A page has 100 results by default and 1000 results at most; `limit` sets it, and `cursor` leads to the next.
///
/// Keep it out of login flows: a search takes between about 150 milliseconds and 9 seconds, and Stytch limits searches to 100 requests per minute.
///
/// Called as a member, it needs the RBAC action `search` on `stytch.member`.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/members/search-members>
#[doc(alias = "api_organization_v1_organizations_members_Search")]
POST "/v1/b2b/organizations/members/search" [idempotent]
member("stytch.member", "search") as MemberSearchRequest
pages search_pages(body, members: crate::b2b::organizations::Member, |page| page.results_metadata.next_cursor.as_deref())
errors r#"- `member_search_filter_name_not_recognized`: no filter has this name. There is a type that begins like this one for each mistake in a query.
- `organization_not_found`: no organization has one of the given ids.
- `search_timeout`: the search took too long: narrow it down."#
example r#"
use stytch_api::b2b::organizations::members::SearchRequest;
let body = SearchRequest::new(["organization-test-…"])
    .query(
        stytch_api::b2b::organizations::members::SearchQuery::and([
            stytch_api::b2b::organizations::members::MemberSearchOperand::MemberEmailFuzzy(
                "ada@example.com".into(),
            ),
        ]),
    );
let response = stytch.b2b().organizations().members().search(body).await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
use stytch_api::b2b::organizations::members::MemberSearchRequest;
let body = MemberSearchRequest::new()
    .query(
        stytch_api::b2b::organizations::members::SearchQuery::and([
            stytch_api::b2b::organizations::members::MemberSearchOperand::MemberEmailFuzzy(
                "ada@example.com".into(),
            ),
        ]),
    );
let response = member.organizations().members().search(body).await?;
"#
fn search(body: SearchRequest) -> SearchResponse;

/// Sends a magic link or passcode to a new e-mail address of a member. The address changes once that is verified.
///
/// The member has to be active and to have an active, verified e-mail address. The new address must not be another member's, where a retired address counts until [`b2b.organizations.members.unlink_retired_email`](crate::b2b::organizations::members::MembersApi::unlink_retired_email) frees it, nor one that another member is changing to at the moment.
///
/// The message has a magic link by default, and a passcode if `delivery_method` is `EMAIL_OTP`. Either expires in 5 minutes; an address that is not verified by then can be used by others again. The link leads to `login_redirect_url`, and [`b2b.magic_links.authenticate`](crate::b2b::magic_links::MagicLinksApi::authenticate) completes the change; for a passcode [`b2b.otps.email.authenticate`](crate::b2b::otps::email::EmailApi::authenticate) does, which then has to be given the new address.
///
/// Called as a member, it needs the RBAC action `update.info.email` on `stytch.member`, or on `stytch.self` for oneself.
///
/// Stytch: <https://stytch.com/docs/b2b/api/start-member-email-update>
#[doc(alias = "api_organization_v1_organizations_members_StartEmailUpdate")]
POST "/v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update"
member("stytch.member", "update.info.email")
errors r#"- `desired_email_deactivated_by_different_member`, `desired_email_updating_for_different_member`: another member is about to get the address, or had it before.
- `duplicate_member_email`: a member of the organization has it already.
- `email_template_not_found`, `member_not_found`, `organization_not_found`: nothing has the given id.
- `email_updates_available_only_for_active_members`: the member is not active.
- `inactive_email`: no messages reach this address: ask for another one.
- `invalid_email`: this is no e-mail address.
- `invalid_login_redirect_url`: a URL is malformed, or not one of the project's redirect URLs.
- `no_login_redirect_urls_set`: no URL is given, and the project has no default for it."#
example r#"
use stytch_api::b2b::organizations::members::StartEmailUpdateRequest;
let body = StartEmailUpdateRequest::new("ada@example.com");
let response = stytch
    .b2b()
    .organizations()
    .members()
    .start_email_update("organization-test-…", "member-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = StartEmailUpdateRequest::new("ada@example.com");
let response = member
    .organizations()
    .members()
    .start_email_update("member-test-…", body)
    .await?;
"#
fn start_email_update(
    organization_id: &str,
    member_id: &str,
    body: StartEmailUpdateRequest,
) -> StartEmailUpdateResponse;

/// Detaches a retired e-mail address from a member, so that another member of the organization can use it.
///
/// It is named by its `email_id`, its `email_address`, or both, which must then mean the same address. A member's `retired_email_addresses` are those that can be named; an address is retired when [`b2b.organizations.members.update`](crate::b2b::organizations::members::MembersApi::update) replaces it, or when an OAuth, SAML or OIDC provider reports another one, which then becomes the member's address.
///
/// Called as a member, it needs the RBAC action `update.info.unlink.retired-email` on `stytch.member`, or on `stytch.self` for oneself.
///
/// Stytch: <https://stytch.com/docs/b2b/api/unlink-retired-member-email>
#[doc(alias = "api_organization_v1_organizations_members_UnlinkRetiredEmail")]
POST "/v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email"
member("stytch.member", "update.info.unlink.retired-email")
errors r#"- `email_not_found`, `member_not_found`, `organization_not_found`: nothing has the given id.
- `invalid_email`: this is no e-mail address.
- `retired_email_missing_email_identifiers`: neither `email_id` nor `email_address` is given."#
example r#"
use stytch_api::b2b::organizations::members::UnlinkRetiredEmailRequest;
let body = UnlinkRetiredEmailRequest::new();
let response = stytch
    .b2b()
    .organizations()
    .members()
    .unlink_retired_email("organization-test-…", "member-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = UnlinkRetiredEmailRequest::new();
let response = member
    .organizations()
    .members()
    .unlink_retired_email("member-test-…", body)
    .await?;
"#
fn unlink_retired_email(
    organization_id: &str,
    member_id: &str,
    body: UnlinkRetiredEmailRequest,
) -> UnlinkRetiredEmailResponse;

/// Changes the given details of a member and leaves the others as they are.
///
/// Called as a member, it needs an RBAC action for each field that is given, on `stytch.member`, or for some on `stytch.self` when the member changes themself; the fields say which, and for those that name none Stytch documents none. Without it, the error is a `session_authorization_error` (403).
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/members/update-member>
#[doc(alias = "api_organization_v1_organizations_members_Update")]
PUT "/v1/b2b/organizations/{organization_id}/members/{member_id}"
member("stytch.member")
errors r#"- `cannot_assign_default_rbac_role_id`, `invalid_role`: the RBAC policy does not have a role, or everybody has it anyway.
- `default_mfa_member_missing_factor`: the member does not have the factor that should be the default.
- `duplicate_member_email`, `duplicate_member_external_id`, `duplicate_member_phone_number`: a member of the organization has it already.
- `email_updates_available_only_for_active_members`: the member is not active.
- `invalid_email`: this is no e-mail address.
- `invalid_phone_number`: this is no phone number of the form `+15005550006`.
- `member_cannot_update_their_email_address`: members do not change their own address here: use [`b2b.organizations.members.start_email_update`](crate::b2b::organizations::members::MembersApi::start_email_update).
- `member_not_found`, `organization_not_found`: nothing has the given id."#
example r#"
use stytch_api::b2b::organizations::members::UpdateRequest;
let body = UpdateRequest::new().name("Acme");
let response = stytch
    .b2b()
    .organizations()
    .members()
    .update("organization-test-…", "member-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = UpdateRequest::new().name("Acme");
let response = member
    .organizations()
    .members()
    .update("member-test-…", body)
    .await?;
"#
fn update(organization_id: &str, member_id: &str, body: UpdateRequest) -> UpdateResponse;
}

object! {
/// The body of [`b2b.organizations.members.create`](crate::b2b::organizations::members::MembersApi::create).
#[doc(alias = "api_organization_v1_organizations_members_CreateRequest")]
pub struct CreateRequest [request] new(email_address: String) {
    /// Whether the new member begins as `pending` and becomes `active` with the first sign-in. Until then the member's magic links come in the e-mail template for signing up. By default, the member is `active` at once.
    create_member_as_pending: Option<bool>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// An id of your own for the member, of letters, digits and the characters `.`, `_`, `-` and `|`. Most calls accept it in place of a `member_id`. It is unique within the organization; other organizations of the project may have the same. At most 128 characters, matching `^[A-Za-z0-9._|-]*$`.
    external_id: Option<String> where { max: 128, pattern: "^[A-Za-z0-9._|-]*$" },

    /// Whether the member may sign in, in an emergency, by means that the organization's settings such as `auth_methods`, `allowed_auth_methods` and `mfa_methods` do not allow.
    is_breakglass: Option<bool>,

    /// Whether the member has to present a second factor at every sign-in, also where `mfa_policy` is `OPTIONAL`; where it is `REQUIRED_FOR_ALL`, every member has to.
    mfa_enrolled: Option<bool>,

    /// The phone number for the member's second factor, of which a member has one, in E.164 form (`+1XXXXXXXXXX`). Matching `^\+[0-9]{1,15}$`.
    mfa_phone_number: Option<String> where { pattern: "^\\+[0-9]{1,15}$" },

    /// The person's name.
    name: Option<String>,

    /// Ids of the roles to assign to the member; see [role assignment](https://stytch.com/docs/b2b/guides/rbac/role-assignment).
    roles: Option<Vec<String>>,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },

    /// Data of your own, a JSON object, that the person can change too through the frontend SDKs, so nothing may rest on it; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    untrusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { CreateRequest {
    set with_trusted_metadata: trusted_metadata,
    set with_untrusted_metadata: untrusted_metadata,
} }

object! {
/// The response of [`b2b.organizations.members.create`](crate::b2b::organizations::members::MembersApi::create).
#[doc(alias = "api_organization_v1_organizations_members_CreateResponse")]
pub struct CreateResponse {
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
/// The query parameters of [`b2b.organizations.members.dangerously_get`](crate::b2b::organizations::members::MembersApi::dangerously_get).
pub struct DangerouslyGetQuery [request] new() {
    /// Whether a deleted member is found too; by default not.
    include_deleted: Option<bool>,
} }

object! {
/// The response of [`b2b.organizations.members.delete_external_id`](crate::b2b::organizations::members::MembersApi::delete_external_id).
#[doc(alias = "api_organization_v1_organizations_members_DeleteExternalIdResponse")]
pub struct DeleteExternalIdResponse {
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
/// The response of [`b2b.organizations.members.delete_mfa_phone_number`](crate::b2b::organizations::members::MembersApi::delete_mfa_phone_number).
#[doc(alias = "api_organization_v1_organizations_members_DeleteMFAPhoneNumberResponse")]
pub struct DeleteMfaPhoneNumberResponse {
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
/// The response of [`b2b.organizations.members.delete_password`](crate::b2b::organizations::members::MembersApi::delete_password).
#[doc(alias = "api_organization_v1_organizations_members_DeletePasswordResponse")]
pub struct DeletePasswordResponse {
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
/// The response of [`b2b.organizations.members.delete`](crate::b2b::organizations::members::MembersApi::delete).
#[doc(alias = "api_organization_v1_organizations_members_DeleteResponse")]
pub struct DeleteResponse {
    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The response of [`b2b.organizations.members.delete_totp`](crate::b2b::organizations::members::MembersApi::delete_totp).
#[doc(alias = "api_organization_v1_organizations_members_DeleteTOTPResponse")]
pub struct DeleteTotpResponse {
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

open_enum! {
/// Whether a member confirms a new e-mail address by a magic link or by a one-time passcode.
#[doc(alias = "api_organization_v1_StartEmailUpdateRequestDeliveryMethod")]
pub enum EmailUpdateDeliveryMethod {
    EmailMagicLink = "EMAIL_MAGIC_LINK",
    EmailOtp = "EMAIL_OTP",
} }

object! {
/// The response of [`b2b.organizations.members.get_connected_apps`](crate::b2b::organizations::members::MembersApi::get_connected_apps).
#[doc(alias = "api_organization_v1_organizations_members_GetConnectedAppsResponse")]
pub struct GetConnectedAppsResponse {
    /// The connected apps that the member gave access to.
    connected_apps: Vec<crate::b2b::organizations::MemberConnectedApp>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The query parameters of [`b2b.organizations.members.get`](crate::b2b::organizations::members::MembersApi::get).
pub struct GetQuery [request] new() {
    /// An e-mail address.
    email_address: Option<String>,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: Option<String>,
} }

object! {
/// The response of [`b2b.organizations.members.dangerously_get`](crate::b2b::organizations::members::MembersApi::dangerously_get), the response of [`b2b.organizations.members.get`](crate::b2b::organizations::members::MembersApi::get).
#[doc(alias = "api_organization_v1_organizations_members_GetResponse")]
pub struct GetResponse {
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

search_filters! {
/// A condition of a search for members; [`b2b.organizations.members.SearchQuery`](crate::b2b::organizations::members::SearchQuery) combines them.
pub enum MemberSearchOperand {
    /// Part of the e-mail address, of three characters or more.
    MemberEmailFuzzy(String) = "member_email_fuzzy",
    /// One of these e-mail addresses.
    MemberEmails(Vec<String>) = "member_emails",
    /// One of these members.
    MemberIds(Vec<String>) = "member_ids",
    /// Whether the member may sign in in ways that the organization does not allow others.
    MemberIsBreakglass(bool) = "member_is_breakglass",
    /// Part of the phone number for codes by SMS, of three characters or more.
    MemberMfaPhoneNumberFuzzy(String) = "member_mfa_phone_number_fuzzy",
    /// One of these phone numbers for codes by SMS.
    MemberMfaPhoneNumbers(Vec<String>) = "member_mfa_phone_numbers",
    /// Whether the member has a password.
    MemberPasswordExists(bool) = "member_password_exists",
    /// Part of the phone number; another name of `member_mfa_phone_number_fuzzy`.
    MemberPhoneNumberFuzzy(String) = "member_phone_number_fuzzy",
    /// One of these phone numbers; another name of `member_mfa_phone_numbers`.
    MemberPhoneNumbers(Vec<String>) = "member_phone_numbers",
    /// One of these roles, by id.
    MemberRoles(Vec<String>) = "member_roles",
    /// In one of these states.
    Statuses(Vec<crate::b2b::organizations::MemberStatus>) = "statuses",
} }

object! {
/// The body of [`b2b.organizations.members.search`](crate::b2b::organizations::members::MembersApi::search) in the member scope: the organization is the session's.
pub struct MemberSearchRequest [request] new() without SearchRequest.organization_ids {
    /// Where the next page begins: the `next_cursor` of the response before, from its `results_metadata` where it has one; left out for the first page. No page has more than 1000 results; there are further pages until `next_cursor` is absent.
    cursor: Option<String>,

    /// How many results a page holds; by default 100, and never more than 1000. Further results come with the next `cursor`. At most 1000.
    limit: Option<u32> where { max: 1000 },

    /// What to search for; everything when left out or without operands.
    query: Option<SearchQuery>,
} }

object! {
/// The query parameters of [`b2b.organizations.members.oidc_providers`](crate::b2b::organizations::members::MembersApi::oidc_providers).
pub struct OidcProvidersQuery [request] new() {
    /// Whether the response includes the refresh token; by default not. Once you use the refresh token yourself, Stytch may be unable to renew the access token.
    include_refresh_token: Option<bool>,
} }

object! {
/// The response of [`b2b.organizations.members.oidc_providers`](crate::b2b::organizations::members::MembersApi::oidc_providers).
#[doc(alias = "api_organization_v1_organizations_members_OIDCProvidersResponse")]
pub struct OidcProvidersResponse {
    /// The member's accounts at the provider, with their tokens.
    registrations: Vec<crate::b2b::organizations::OidcProviderInfo>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.organizations.members.reactivate`](crate::b2b::organizations::members::MembersApi::reactivate).
#[doc(alias = "api_organization_v1_organizations_members_ReactivateRequest")]
pub struct ReactivateRequest [request] new() {} }

object! {
/// The response of [`b2b.organizations.members.reactivate`](crate::b2b::organizations::members::MembersApi::reactivate).
#[doc(alias = "api_organization_v1_organizations_members_ReactivateResponse")]
pub struct ReactivateResponse {
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
/// Which members to find: conditions, and how they combine. Without conditions, all but the deleted are found.
pub struct SearchQuery [request] new(operator: crate::shared::SearchOperator, operands: Vec<MemberSearchOperand>) {
    /// The conditions of the search.
    operands: Vec<MemberSearchOperand>,

    /// Whether all operands must match (`AND`) or any one of them (`OR`). In searches for organizations, members and users `OR` is deprecated and kept for old uses only; make several searches instead.
    operator: crate::shared::SearchOperator,
} }

search_query! { SearchQuery: MemberSearchOperand }

object! {
/// The body of [`b2b.organizations.members.search`](crate::b2b::organizations::members::MembersApi::search).
#[doc(alias = "api_organization_v1_organizations_members_SearchRequest")]
pub struct SearchRequest [request] new(organization_ids: Vec<String>) {
    /// Where the next page begins: the `next_cursor` of the response before, from its `results_metadata` where it has one; left out for the first page. No page has more than 1000 results; there are further pages until `next_cursor` is absent.
    cursor: Option<String>,

    /// How many results a page holds; by default 100, and never more than 1000. Further results come with the next `cursor`. At most 1000.
    limit: Option<u32> where { max: 1000 },

    /// Ids of the organizations to search in; at least one.
    organization_ids: Vec<String>,

    /// What to search for; everything when left out or without operands.
    query: Option<SearchQuery>,
} }

object! {
/// The response of [`b2b.organizations.members.search`](crate::b2b::organizations::members::MembersApi::search).
#[doc(alias = "api_organization_v1_organizations_members_SearchResponse")]
pub struct SearchResponse {
    /// The members found on this page.
    members: Vec<crate::b2b::organizations::Member>,

    /// The organizations of the members found, by organization id.
    organizations: BTreeMap<String, crate::b2b::organizations::Organization>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// How many results there are, and where the next page begins.
    results_metadata: crate::b2b::organizations::ResultsMetadata,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.organizations.members.start_email_update`](crate::b2b::organizations::members::MembersApi::start_email_update).
#[doc(alias = "api_organization_v1_organizations_members_StartEmailUpdateRequest")]
pub struct StartEmailUpdateRequest [request] new(email_address: String) {
    /// How the new address is to be proven, with a magic link (`EMAIL_MAGIC_LINK`, the default) or a passcode (`EMAIL_OTP`).
    delivery_method: Option<EmailUpdateDeliveryMethod>,

    /// The member's new e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// Where the link in the e-mail to the new address leads, which has to call [`b2b.magic_links.authenticate`](crate::b2b::magic_links::MagicLinksApi::authenticate); the project's default redirect URL for logins when absent, and an error if there is none.
    login_redirect_url: Option<String>,

    /// Identifies the template of the e-mail to the new address, which has the type "Magic Links - Login" and is made in the dashboard (<https://stytch.com/dashboard/templates>); the project's default template when absent.
    login_template_id: Option<String>,
} }

object! {
/// The response of [`b2b.organizations.members.start_email_update`](crate::b2b::organizations::members::MembersApi::start_email_update).
#[doc(alias = "api_organization_v1_organizations_members_StartEmailUpdateResponse")]
pub struct StartEmailUpdateResponse {
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
/// The body of [`b2b.organizations.members.unlink_retired_email`](crate::b2b::organizations::members::MembersApi::unlink_retired_email).
#[doc(alias = "api_organization_v1_organizations_members_UnlinkRetiredEmailRequest")]
pub struct UnlinkRetiredEmailRequest [request] new() {
    /// The retired e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: Option<String> where { pattern: "^\\S+@[^\\s@]+$" },

    /// Identifies the retired e-mail address.
    email_id: Option<String>,
} }

object! {
/// The response of [`b2b.organizations.members.unlink_retired_email`](crate::b2b::organizations::members::MembersApi::unlink_retired_email).
#[doc(alias = "api_organization_v1_organizations_members_UnlinkRetiredEmailResponse")]
pub struct UnlinkRetiredEmailResponse {
    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.organizations.members.update`](crate::b2b::organizations::members::MembersApi::update).
#[doc(alias = "api_organization_v1_organizations_members_UpdateRequest")]
pub struct UpdateRequest [request] new() {
    /// The second factor that the member is asked for unless another is chosen, `sms_otp` or `totp`. A member needs the RBAC action `update.settings.default-mfa-method` on `stytch.member` to change it, or on `stytch.self` if `member_id` is their own.
    default_mfa_method: Option<String>,

    /// The member's new e-mail address, which has to be verified again; the member's password goes with the old one. The old one is retired, unless `unlink_email` is set. No other member of the organization can use a retired address until it is unlinked or the member is deleted, but the member can go back to it. A member needs the RBAC action `update.info.email` on `stytch.member` to change it, and cannot change their own here; that is [`b2b.organizations.members.start_email_update`](crate::b2b::organizations::members::MembersApi::start_email_update). Matching `^\S+@[^\s@]+$`.
    email_address: Option<String> where { pattern: "^\\S+@[^\\s@]+$" },

    /// An id of your own for the member, of letters, digits and the characters `.`, `_`, `-` and `|`. Most calls accept it in place of a `member_id`. It is unique within the organization; other organizations of the project may have the same. At most 128 characters, matching `^[A-Za-z0-9._|-]*$`.
    external_id: Option<String> where { max: 128, pattern: "^[A-Za-z0-9._|-]*$" },

    /// Whether the member may sign in, in an emergency, by means that the organization does not otherwise allow in `auth_methods` and `allowed_auth_methods`. A member needs the RBAC action `update.settings.is-breakglass` on `stytch.member` to change it.
    is_breakglass: Option<bool>,

    /// Whether the member signs in with a second factor even where the organization's `mfa_policy` is not `REQUIRED_FOR_ALL`. A member needs the RBAC action `update.settings.mfa-enrolled` on `stytch.member` to change it, or on `stytch.self` if `member_id` is their own.
    mfa_enrolled: Option<bool>,

    /// The phone number for the member's second factor, in E.164 form. A number that is there already is not replaced but makes the update fail; [`b2b.organizations.members.delete_mfa_phone_number`](crate::b2b::organizations::members::MembersApi::delete_mfa_phone_number) removes it first. A member needs the RBAC action `update.info.mfa-phone` on `stytch.member` to change it, or on `stytch.self` if `member_id` is their own. Matching `^\+[0-9]{1,15}$`.
    mfa_phone_number: Option<String> where { pattern: "^\\+[0-9]{1,15}$" },

    /// The member's name. A member needs the RBAC action `update.info.name` on `stytch.member` to change it, or on `stytch.self` if `member_id` is their own.
    name: Option<String>,

    /// Whether sessions begun by SSO survive when a directly assigned role is taken away that the SSO connection or one of its groups grants too; by default they are revoked.
    preserve_existing_sessions: Option<bool>,

    /// Ids of all roles assigned directly to the member from now on; an empty list takes them away. If SSO grants a role too that is taken away, the member's sessions with a sign-in through that connection are revoked by default; `preserve_existing_sessions` keeps them. More about roles: <https://stytch.com/docs/b2b/guides/rbac/role-assignment>. A member needs the RBAC action `update.settings.roles` on `stytch.member` to change it.
    roles: Option<Vec<String>>,

    /// Data of your own that only the backend can change, of 4 KB at most; an update merges the top level, and a null deletes a key: <https://stytch.com/docs/b2b/api/metadata>. It cannot be given in a call made as a member. At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },

    /// Whether the former e-mail address is let go of, when `email_address` changes it. By default, it is kept as a retired one.
    unlink_email: Option<bool>,

    /// Data of your own that the person can change too, so nothing may rest on it, of 4 KB at most; an update merges the top level, and a null deletes a key: <https://stytch.com/docs/b2b/api/metadata>. A member needs the RBAC action `update.info.untrusted-metadata` on `stytch.member` to change it, or on `stytch.self` if `member_id` is their own. At most 20 keys.
    untrusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { UpdateRequest {
    set with_trusted_metadata: trusted_metadata,
    set with_untrusted_metadata: untrusted_metadata,
} }

object! {
/// The response of [`b2b.organizations.members.update`](crate::b2b::organizations::members::MembersApi::update).
#[doc(alias = "api_organization_v1_organizations_members_UpdateResponse")]
pub struct UpdateResponse {
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
