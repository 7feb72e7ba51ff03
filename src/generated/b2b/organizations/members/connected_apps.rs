// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! What members granted to connected apps.
//!
//! | Operation | |
//! |---|---|
//! | [`revoke`](ConnectedAppsApi::revoke) | Takes back the access that a member granted to a connected app, and revokes the tokens it holds for the member. |

use crate::wire::prelude::*;

resource! {
/// What members granted to connected apps.
///
/// `client.b2b().organizations().members().connected_apps()`
pub struct ConnectedAppsApi, MemberConnectedAppsApi: "b2b.organizations.members.connected_apps" {}

/// Takes back the access that a member granted to a connected app, and revokes the tokens it holds for the member.
///
/// The app gets no new tokens before the member completes another authorization.
///
/// Called as a member, it needs the RBAC action `revoke.connected-app` on `stytch.member`, or on `stytch.self` for one's own apps.
///
/// Stytch: <https://stytch.com/docs/b2b/api/connected-app-member-revoke>
#[doc(alias = "api_organization_v1_organizations_members_connected_apps_Revoke")]
POST "/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke"
member("stytch.member", "revoke.connected-app")
errors r#"- `connected_app_not_found`, `member_not_found`, `organization_not_found`: nothing has the given id."#
example r#"
use stytch_api::b2b::organizations::members::connected_apps::RevokeRequest;
let body = RevokeRequest::new();
let response = stytch
    .b2b()
    .organizations()
    .members()
    .connected_apps()
    .revoke(
        "organization-test-…",
        "member-test-…",
        "connected-app-test-…",
        body,
    )
    .await?;

// As a member, in their own organization:
use stytch_api::SessionToken;
let member = stytch.b2b().as_member(SessionToken::new("…")).await?;
let body = RevokeRequest::new();
let response = member
    .organizations()
    .members()
    .connected_apps()
    .revoke("member-test-…", "connected-app-test-…", body)
    .await?;
"#
fn revoke(
    organization_id: &str,
    member_id: &str,
    connected_app_id: &str,
    body: RevokeRequest,
) -> RevokeResponse;
}

object! {
/// The body of [`b2b.organizations.members.connected_apps.revoke`](crate::b2b::organizations::members::connected_apps::ConnectedAppsApi::revoke).
#[doc(alias = "api_organization_v1_organizations_members_connected_apps_RevokeRequest")]
pub struct RevokeRequest [request] new() {} }

object! {
/// The response of [`b2b.organizations.members.connected_apps.revoke`](crate::b2b::organizations::members::connected_apps::ConnectedAppsApi::revoke).
#[doc(alias = "api_organization_v1_organizations_members_connected_apps_RevokeResponse")]
pub struct RevokeResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
