// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.rbac.organizations`.
/// The operations of `b2b.rbac.organizations`.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> OrganizationsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Returns the RBAC roles that an organization defines for itself, beside those of the project.
    ///
    /// `GET /v1/b2b/rbac/organizations/{organization_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get_org_policy(
        self,
        organization_id: &str,
    ) -> Result<GetOrgPolicyResponse, crate::Error> {
        let answer = self
            .client
            .b2b_rbac_organizations_get_org_policy(organization_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Sets the RBAC roles that an organization defines for itself, beside those of the project.
    ///
    /// `PUT /v1/b2b/rbac/organizations/{organization_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn set_org_policy(
        self,
        organization_id: &str,
        body: SetOrgPolicyRequest,
    ) -> Result<SetOrgPolicyResponse, crate::Error> {
        let answer = self
            .client
            .b2b_rbac_organizations_set_org_policy(organization_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl OrganizationsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["get_org_policy"] => {
                let organization_id = arguments.text("organization_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.get_org_policy(&organization_id).await?)
            }
            ["set_org_policy"] => {
                let organization_id = arguments.text("organization_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.set_org_policy(&organization_id, body).await?,
                )
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The answer of `b2b.rbac.organizations.get_org_policy`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.rbac.organizations.GetOrgPolicyResponse")
)]
#[non_exhaustive]
pub struct GetOrgPolicyResponse {
    /// The organization's own RBAC policy, its custom roles.
    pub org_policy: crate::b2b::rbac::OrgPolicy,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GetOrgPolicyResponse {
    /// The organization's own RBAC policy, its custom roles.
    #[must_use]
    pub fn org_policy(
        mut self,
        org_policy: impl Into<crate::b2b::rbac::OrgPolicy>,
    ) -> Self {
        self.org_policy = org_policy.into();
        self
    }
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
impl Default for GetOrgPolicyResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GetOrgPolicyResponse {
    fn blank() -> Self {
        Self {
            org_policy: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetOrgPolicyResponse {
    const NAME: &'static str = "b2b.rbac.organizations.GetOrgPolicyResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("org_policy"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "org_policy" => field.promised(1).value(&mut self.org_policy),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetOrgPolicyResponse);
/// The body of `b2b.rbac.organizations.set_org_policy`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.rbac.organizations.SetOrgPolicyRequest")
)]
#[non_exhaustive]
pub struct SetOrgPolicyRequest {
    /// The organization's own RBAC policy, its custom roles.
    pub org_policy: crate::b2b::rbac::OrgPolicy,
}
impl SetOrgPolicyRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(org_policy: impl Into<crate::b2b::rbac::OrgPolicy>) -> Self {
        Self {
            org_policy: org_policy.into(),
        }
    }
    /// The organization's own RBAC policy, its custom roles.
    #[must_use]
    pub fn org_policy(
        mut self,
        org_policy: impl Into<crate::b2b::rbac::OrgPolicy>,
    ) -> Self {
        self.org_policy = org_policy.into();
        self
    }
}
impl crate::decode::Blank for SetOrgPolicyRequest {
    fn blank() -> Self {
        Self {
            org_policy: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SetOrgPolicyRequest {
    const NAME: &'static str = "b2b.rbac.organizations.SetOrgPolicyRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("org_policy"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "org_policy" => field.promised(0).value(&mut self.org_policy),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SetOrgPolicyRequest);
/// The answer of `b2b.rbac.organizations.set_org_policy`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.rbac.organizations.SetOrgPolicyResponse")
)]
#[non_exhaustive]
pub struct SetOrgPolicyResponse {
    /// The organization's own RBAC policy, its custom roles.
    pub org_policy: crate::b2b::rbac::OrgPolicy,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl SetOrgPolicyResponse {
    /// The organization's own RBAC policy, its custom roles.
    #[must_use]
    pub fn org_policy(
        mut self,
        org_policy: impl Into<crate::b2b::rbac::OrgPolicy>,
    ) -> Self {
        self.org_policy = org_policy.into();
        self
    }
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
impl Default for SetOrgPolicyResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SetOrgPolicyResponse {
    fn blank() -> Self {
        Self {
            org_policy: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SetOrgPolicyResponse {
    const NAME: &'static str = "b2b.rbac.organizations.SetOrgPolicyResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("org_policy"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "org_policy" => field.promised(1).value(&mut self.org_policy),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SetOrgPolicyResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        GetOrgPolicyResponse,
    >("b2b.rbac.organizations.GetOrgPolicyResponse"),
    crate::registry::Type::of::<
        SetOrgPolicyRequest,
    >("b2b.rbac.organizations.SetOrgPolicyRequest"),
    crate::registry::Type::of::<
        SetOrgPolicyResponse,
    >("b2b.rbac.organizations.SetOrgPolicyResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static GET_ORG_POLICY: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.rbac.organizations.get_org_policy",
    method: "GET",
    path: "/v1/b2b/rbac/organizations/{organization_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static SET_ORG_POLICY: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.rbac.organizations.set_org_policy",
    method: "PUT",
    path: "/v1/b2b/rbac/organizations/{organization_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &GET_ORG_POLICY,
    &SET_ORG_POLICY,
];
impl crate::raw::Client {
    /// `GET /v1/b2b/rbac/organizations/{organization_id}`
    pub async fn b2b_rbac_organizations_get_org_policy<'a>(
        &'a self,
        organization_id: &'a str,
    ) -> Result<ResponseValue<GetOrgPolicyResponse>, crate::Error> {
        let request = self.request(&GET_ORG_POLICY, &[organization_id]);
        self.send(&GET_ORG_POLICY, request).await?.decode()
    }
    /// `PUT /v1/b2b/rbac/organizations/{organization_id}`
    pub async fn b2b_rbac_organizations_set_org_policy<'a>(
        &'a self,
        organization_id: &'a str,
        body: &'a SetOrgPolicyRequest,
    ) -> Result<ResponseValue<SetOrgPolicyResponse>, crate::Error> {
        let request = self.request(&SET_ORG_POLICY, &[organization_id]).json(&body);
        self.send(&SET_ORG_POLICY, request).await?.decode()
    }
}
