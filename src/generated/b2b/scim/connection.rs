// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! The SCIM connection of an organization, its groups and the rotation of its bearer token.
//!
//! | Operation | |
//! |---|---|
//! | [`create`](ConnectionApi::create) | Creates the SCIM connection of an organization. |
//! | [`delete`](ConnectionApi::delete) | Deletes a SCIM connection of an organization. |
//! | [`get`](ConnectionApi::get) | Returns the SCIM connection of an organization, with no more of its bearer token than the last four characters. |
//! | [`get_groups`](ConnectionApi::get_groups) | Lists the groups that a SCIM connection has brought in, a page at a time. |
//! | [`rotate_cancel`](ConnectionApi::rotate_cancel) | Cancels a running rotation of a SCIM bearer token. |
//! | [`rotate_complete`](ConnectionApi::rotate_complete) | Completes a rotation begun with `rotate_start`, making the next SCIM bearer token the current one. |
//! | [`rotate_start`](ConnectionApi::rotate_start) | Starts a rotation of a SCIM bearer token and returns the next one, only in this response. |
//! | [`update`](ConnectionApi::update) | Changes the given settings of a SCIM connection and leaves the others as they are. |

use crate::wire::prelude::*;

resource! {
/// The SCIM connection of an organization, its groups and the rotation of its bearer token.
///
/// `client.b2b().scim().connection()`
pub struct ConnectionApi, MemberConnectionApi: "b2b.scim.connection" {}

/// Creates the SCIM connection of an organization. The whole bearer token appears only in this response.
///
/// The response's `base_url` and `bearer_token` are what the identity provider has to be given.
///
/// Called as a member, it needs the RBAC action `create` on `stytch.scim`.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/scim/connection-management/create-scim-connection>
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_Create")]
POST "/v1/b2b/scim/{organization_id}/connection"
member("stytch.scim", "create")
errors r#"- `active_scim_connection_exists`: the organization has a SCIM connection already, and can have one.
- `invalid_scim_idp`: Stytch does not know the `identity_provider`.
- `organization_not_found`: nothing has the given id.
- `requires_active_sso_connection`: the organization has no active SSO connection."#
example r#"
use stytch_api::b2b::scim::connection::CreateRequest;
let body = CreateRequest::new().display_name("Acme");
let response = stytch
    .b2b()
    .scim()
    .connection()
    .create("organization-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = CreateRequest::new().display_name("Acme");
let response = member.scim().connection().create(body).await?;
"#
fn create(organization_id: &str, body: CreateRequest) -> CreateResponse;

/// Deletes a SCIM connection of an organization.
///
/// Called as a member, it needs the RBAC action `delete` on `stytch.scim`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/delete-scim-connection>
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_Delete")]
DELETE "/v1/b2b/scim/{organization_id}/connection/{connection_id}"
member("stytch.scim", "delete")
errors r#"- `no_active_scim_connection`: the organization has no such SCIM connection.
- `organization_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .b2b()
    .scim()
    .connection()
    .delete("organization-test-…", "connection-test-…")
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member.scim().connection().delete("connection-test-…").await?;
"#
fn delete(organization_id: &str, connection_id: &str) -> DeleteResponse;

/// Returns the SCIM connection of an organization, with no more of its bearer token than the last four characters.
///
/// Called as a member, it needs the RBAC action `get` on `stytch.scim`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/get-scim-connection>
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_Get")]
GET "/v1/b2b/scim/{organization_id}/connection"
member("stytch.scim", "get")
errors r#"- `no_active_scim_connection`: the organization has no such SCIM connection.
- `organization_not_found`: nothing has the given id."#
example r#"
let response = stytch.b2b().scim().connection().get("organization-test-…").await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let response = member.scim().connection().get().await?;
"#
fn get(organization_id: &str) -> GetResponse;

/// Lists the groups that a SCIM connection has brought in, a page at a time.
///
/// A page has 100 results by default and 1000 results at most; `limit` sets it, and `cursor` leads to the next.
///
/// Called as a member, it needs the RBAC action `get` on `stytch.scim`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/get-scim-connection-groups>
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_GetGroups")]
#[doc(alias = "getConnectionGroups")]
GET "/v1/b2b/scim/{organization_id}/connection/{connection_id}"
member("stytch.scim", "get")
pages get_groups_pages(query, scim_groups: crate::b2b::scim::ScimGroup, |page| page.next_cursor.as_deref())
errors r#"- `no_active_scim_connection`: the organization has no such SCIM connection.
- `organization_not_found`: nothing has the given id."#
example r#"
use stytch_api::b2b::scim::connection::GetGroupsQuery;
let query = GetGroupsQuery::new();
let response = stytch
    .b2b()
    .scim()
    .connection()
    .get_groups("organization-test-…", "connection-test-…", query)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let query = GetGroupsQuery::new();
let response = member
    .scim()
    .connection()
    .get_groups("connection-test-…", query)
    .await?;
"#
fn get_groups(
    organization_id: &str,
    connection_id: &str,
    query: GetGroupsQuery,
) -> GetGroupsResponse;

/// Cancels a running rotation of a SCIM bearer token. The next token is discarded and the current one stays.
///
/// Called as a member, it needs the RBAC action `update` on `stytch.scim`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/scim-rotate-token-cancel>
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_RotateCancel")]
POST "/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel"
member("stytch.scim", "update")
errors r#"- `no_active_scim_connection`: the organization has no such SCIM connection.
- `organization_not_found`: nothing has the given id.
- `scim_connection_not_rotating_token`: no token is being rotated: [`b2b.scim.connection.rotate_start`](crate::b2b::scim::connection::ConnectionApi::rotate_start) comes first."#
example r#"
use stytch_api::b2b::scim::connection::RotateCancelRequest;
let body = RotateCancelRequest::new();
let response = stytch
    .b2b()
    .scim()
    .connection()
    .rotate_cancel("organization-test-…", "connection-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = RotateCancelRequest::new();
let response = member
    .scim()
    .connection()
    .rotate_cancel("connection-test-…", body)
    .await?;
"#
fn rotate_cancel(
    organization_id: &str,
    connection_id: &str,
    body: RotateCancelRequest,
) -> RotateCancelResponse;

/// Completes a rotation begun with `rotate_start`, making the next SCIM bearer token the current one. The old one stops working.
///
/// The new token is the one that [`b2b.scim.connection.rotate_start`](crate::b2b::scim::connection::ConnectionApi::rotate_start) returned; the identity provider has to have it by now.
///
/// Called as a member, it needs the RBAC action `update` on `stytch.scim`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/scim-rotate-token-complete>
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_RotateComplete")]
POST "/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete"
member("stytch.scim", "update")
errors r#"- `no_active_scim_connection`: the organization has no such SCIM connection.
- `organization_not_found`: nothing has the given id.
- `scim_connection_not_rotating_token`: no token is being rotated: [`b2b.scim.connection.rotate_start`](crate::b2b::scim::connection::ConnectionApi::rotate_start) comes first."#
example r#"
use stytch_api::b2b::scim::connection::RotateCompleteRequest;
let body = RotateCompleteRequest::new();
let response = stytch
    .b2b()
    .scim()
    .connection()
    .rotate_complete("organization-test-…", "connection-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = RotateCompleteRequest::new();
let response = member
    .scim()
    .connection()
    .rotate_complete("connection-test-…", body)
    .await?;
"#
fn rotate_complete(
    organization_id: &str,
    connection_id: &str,
    body: RotateCompleteRequest,
) -> RotateCompleteResponse;

/// Starts a rotation of a SCIM bearer token and returns the next one, only in this response. Both work until the rotation is completed or cancelled.
///
/// Give the next token to the identity provider, then call [`b2b.scim.connection.rotate_complete`](crate::b2b::scim::connection::ConnectionApi::rotate_complete), or [`b2b.scim.connection.rotate_cancel`](crate::b2b::scim::connection::ConnectionApi::rotate_cancel) to stay with the current one. It is also the way to a new token when the current one is lost.
///
/// Called as a member, it needs the RBAC action `update` on `stytch.scim`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/scim-rotate-token-start>
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_RotateStart")]
POST "/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start"
member("stytch.scim", "update")
errors r#"- `no_active_scim_connection`: the organization has no such SCIM connection.
- `organization_not_found`: nothing has the given id."#
example r#"
use stytch_api::b2b::scim::connection::RotateStartRequest;
let body = RotateStartRequest::new();
let response = stytch
    .b2b()
    .scim()
    .connection()
    .rotate_start("organization-test-…", "connection-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = RotateStartRequest::new();
let response = member
    .scim()
    .connection()
    .rotate_start("connection-test-…", body)
    .await?;
"#
fn rotate_start(
    organization_id: &str,
    connection_id: &str,
    body: RotateStartRequest,
) -> RotateStartResponse;

/// Changes the given settings of a SCIM connection and leaves the others as they are.
///
/// Called as a member, it needs the RBAC action `update` on `stytch.scim`, and for `scim_group_implicit_role_assignments` also `update.settings.implicit-roles` on `stytch.organization`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/update-scim-connection>
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_Update")]
PUT "/v1/b2b/scim/{organization_id}/connection/{connection_id}"
member("stytch.scim", "update")
errors r#"- `invalid_rbac_role_assignment`: the RBAC policy does not have a role that should be assigned.
- `invalid_scim_idp`: Stytch does not know the `identity_provider`.
- `no_active_scim_connection`: the organization has no such SCIM connection.
- `organization_not_found`: nothing has the given id.
- `scim_group_role_assignment_group_does_not_exist`: a role is assigned to a group that the connection does not have."#
example r#"
use stytch_api::b2b::scim::connection::UpdateRequest;
let body = UpdateRequest::new().display_name("Acme");
let response = stytch
    .b2b()
    .scim()
    .connection()
    .update("organization-test-…", "connection-test-…", body)
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = UpdateRequest::new().display_name("Acme");
let response = member.scim().connection().update("connection-test-…", body).await?;
"#
fn update(organization_id: &str, connection_id: &str, body: UpdateRequest) -> UpdateResponse;
}

object! {
/// The body of [`b2b.scim.connection.create`](crate::b2b::scim::connection::ConnectionApi::create).
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_CreateRequest")]
pub struct CreateRequest [request] new() {
    /// The connection's name, for people to read.
    display_name: Option<String>,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: Option<crate::b2b::scim::IdentityProvider>,
} }

object! {
/// The response of [`b2b.scim.connection.create`](crate::b2b::scim::connection::ConnectionApi::create).
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_CreateResponse")]
pub struct CreateResponse {
    /// The SSO or SCIM connection.
    connection: Option<crate::b2b::scim::ScimConnectionWithToken>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The response of [`b2b.scim.connection.delete`](crate::b2b::scim::connection::ConnectionApi::delete).
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_DeleteResponse")]
pub struct DeleteResponse {
    /// Identifies an SSO or SCIM connection.
    connection_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The query parameters of [`b2b.scim.connection.get_groups`](crate::b2b::scim::connection::ConnectionApi::get_groups).
pub struct GetGroupsQuery [request] new() {
    /// Where the next page begins: the `next_cursor` of the response before, from its `results_metadata` where it has one; left out for the first page. No page has more than 1000 results; there are further pages until `next_cursor` is absent.
    cursor: Option<String>,

    /// How many results a page holds; by default 100, and never more than 1000. Further results come with the next `cursor`.
    limit: Option<u32>,
} }

object! {
/// The response of [`b2b.scim.connection.get_groups`](crate::b2b::scim::connection::ConnectionApi::get_groups).
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_GetGroupsResponse")]
pub struct GetGroupsResponse {
    /// Where the next page begins, to be sent as its `cursor`; absent on the last page.
    next_cursor: Option<String>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: Option<String>,

    /// The SCIM groups on this page.
    scim_groups: Vec<crate::b2b::scim::ScimGroup>,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The response of [`b2b.scim.connection.get`](crate::b2b::scim::connection::ConnectionApi::get).
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_GetResponse")]
pub struct GetResponse {
    /// The SSO or SCIM connection.
    connection: Option<crate::b2b::scim::ScimConnection>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.scim.connection.rotate_cancel`](crate::b2b::scim::connection::ConnectionApi::rotate_cancel).
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_RotateCancelRequest")]
pub struct RotateCancelRequest [request] new() {} }

object! {
/// The response of [`b2b.scim.connection.rotate_cancel`](crate::b2b::scim::connection::ConnectionApi::rotate_cancel).
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_RotateCancelResponse")]
pub struct RotateCancelResponse {
    /// The SSO or SCIM connection.
    connection: Option<crate::b2b::scim::ScimConnection>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.scim.connection.rotate_complete`](crate::b2b::scim::connection::ConnectionApi::rotate_complete).
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_RotateCompleteRequest")]
pub struct RotateCompleteRequest [request] new() {} }

object! {
/// The response of [`b2b.scim.connection.rotate_complete`](crate::b2b::scim::connection::ConnectionApi::rotate_complete).
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_RotateCompleteResponse")]
pub struct RotateCompleteResponse {
    /// The SSO or SCIM connection.
    connection: Option<crate::b2b::scim::ScimConnection>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.scim.connection.rotate_start`](crate::b2b::scim::connection::ConnectionApi::rotate_start).
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_RotateStartRequest")]
pub struct RotateStartRequest [request] new() {} }

object! {
/// The response of [`b2b.scim.connection.rotate_start`](crate::b2b::scim::connection::ConnectionApi::rotate_start).
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_RotateStartResponse")]
pub struct RotateStartResponse {
    /// The SSO or SCIM connection.
    connection: Option<crate::b2b::scim::ScimConnectionWithNextToken>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`b2b.scim.connection.update`](crate::b2b::scim::connection::ConnectionApi::update).
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_UpdateRequest")]
pub struct UpdateRequest [request] new() {
    /// The connection's name, for people to read.
    display_name: Option<String>,

    /// The product that serves as identity provider, or `generic`.
    identity_provider: Option<crate::b2b::scim::IdentityProvider>,

    /// Roles that members get by belonging to a SCIM group.
    scim_group_implicit_role_assignments: Option<Vec<crate::b2b::scim::ScimGroupImplicitRoleAssignments>>,
} }

object! {
/// The response of [`b2b.scim.connection.update`](crate::b2b::scim::connection::ConnectionApi::update).
#[doc(alias = "api_b2b_scim_v1_b2b_scim_connection_UpdateResponse")]
pub struct UpdateResponse {
    /// The SSO or SCIM connection.
    connection: Option<crate::b2b::scim::ScimConnection>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
