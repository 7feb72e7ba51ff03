// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.organizations.members.connected_apps`.
/// The operations of `b2b.organizations.members.connected_apps`.
#[derive(Clone, Copy, Debug)]
pub struct ConnectedAppsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> ConnectedAppsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Takes back the access that a member granted to a connected app, and revokes the tokens it holds for the member.
    ///
    /// `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn revoke(
        self,
        organization_id: &str,
        member_id: &str,
        connected_app_id: &str,
        body: RevokeRequest,
    ) -> Result<RevokeResponse, crate::Error> {
        let answer = self
            .client
            .b2b_organizations_members_connected_apps_revoke(
                organization_id,
                member_id,
                connected_app_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl ConnectedAppsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["revoke"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                let connected_app_id = arguments.text("connected_app_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self
                        .revoke(&organization_id, &member_id, &connected_app_id, body)
                        .await?,
                )
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// As a member, the operations of `b2b.organizations.members.connected_apps`.
#[derive(Clone, Copy, Debug)]
pub struct MemberConnectedAppsApi<'c> {
    pub(crate) scope: &'c crate::MemberScope,
}
impl<'c> MemberConnectedAppsApi<'c> {
    pub(crate) fn new(scope: &'c crate::MemberScope) -> Self {
        Self { scope }
    }
    /// Takes back the access that a member granted to a connected app, and revokes the tokens it holds for the member.
    ///
    /// `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn revoke(
        self,
        member_id: &str,
        connected_app_id: &str,
        body: RevokeRequest,
    ) -> Result<RevokeResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_organizations_members_connected_apps_revoke(
                self.scope.organization_id(),
                member_id,
                connected_app_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl MemberConnectedAppsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["revoke"] => {
                let member_id = arguments.text("member_id")?;
                let connected_app_id = arguments.text("connected_app_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.revoke(&member_id, &connected_app_id, body).await?,
                )
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.organizations.members.connected_apps.revoke`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.connected_apps.RevokeRequest")
)]
#[non_exhaustive]
pub struct RevokeRequest {}
impl RevokeRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for RevokeRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for RevokeRequest {
    fn blank() -> Self {
        Self {}
    }
}
impl crate::decode::Object for RevokeRequest {
    const NAME: &'static str = "b2b.organizations.members.connected_apps.RevokeRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        field.unknown()
    }
}
crate::decode::deserialize!(RevokeRequest);
/// The answer of `b2b.organizations.members.connected_apps.revoke`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.organizations.members.connected_apps.RevokeResponse")
)]
#[non_exhaustive]
pub struct RevokeResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl RevokeResponse {
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for RevokeResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RevokeResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RevokeResponse {
    const NAME: &'static str = "b2b.organizations.members.connected_apps.RevokeResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(1).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RevokeResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        RevokeRequest,
    >("b2b.organizations.members.connected_apps.RevokeRequest"),
    crate::registry::Type::of::<
        RevokeResponse,
    >("b2b.organizations.members.connected_apps.RevokeResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static REVOKE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.organizations.members.connected_apps.revoke",
    method: "POST",
    path: "/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: true,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&REVOKE];
impl crate::raw::Client {
    /// `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke`
    pub async fn b2b_organizations_members_connected_apps_revoke<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
        connected_app_id: &'a str,
        body: &'a RevokeRequest,
    ) -> Result<ResponseValue<RevokeResponse>, crate::Error> {
        let request = self
            .request(&REVOKE, &[organization_id, member_id, connected_app_id])
            .json(&body);
        self.send(&REVOKE, request).await?.decode()
    }
}
