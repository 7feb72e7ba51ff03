// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.rbac`.
/// The operations of `consumer.rbac`.
#[derive(Clone, Copy, Debug)]
pub struct RbacApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> RbacApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Returns the project's RBAC policy for users, with its roles, resources and scopes.
    ///
    /// `GET /v1/rbac/policy`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn policy(self) -> Result<PolicyResponse, crate::Error> {
        let answer = self.client.consumer_rbac_policy().await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl RbacApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["policy"] => {
                arguments.finish()?;
                crate::dynamic::answer(self.policy().await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The RBAC policy of a consumer project: its resources, roles and scopes.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.rbac.Policy")
)]
#[non_exhaustive]
pub struct Policy {
    /// The resources that the policy knows, and their actions.
    pub resources: Vec<PolicyResource>,
    /// The roles that the policy defines.
    pub roles: Vec<PolicyRole>,
    /// The OAuth scopes that the policy defines.
    pub scopes: Vec<PolicyScope>,
}
impl Policy {
    /// The resources that the policy knows, and their actions.
    #[must_use]
    pub fn resources(
        mut self,
        resources: impl IntoIterator<Item = PolicyResource>,
    ) -> Self {
        self.resources = resources.into_iter().collect();
        self
    }
    /// The roles that the policy defines.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = PolicyRole>) -> Self {
        self.roles = roles.into_iter().collect();
        self
    }
    /// The OAuth scopes that the policy defines.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = PolicyScope>) -> Self {
        self.scopes = scopes.into_iter().collect();
        self
    }
}
impl Default for Policy {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Policy {
    fn blank() -> Self {
        Self {
            resources: crate::decode::blank(),
            roles: crate::decode::blank(),
            scopes: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Policy {
    const NAME: &'static str = "consumer.rbac.Policy";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("roles"),
        crate::decode::Promise::lax("resources"),
        crate::decode::Promise::lax("scopes"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "resources" => field.promised(1).list(&mut self.resources),
            "roles" => field.promised(0).list(&mut self.roles),
            "scopes" => field.promised(2).list(&mut self.scopes),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Policy);
/// A resource of the consumer policy, and the actions that it knows.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.rbac.PolicyResource")
)]
#[non_exhaustive]
pub struct PolicyResource {
    /// All actions that there are on the resource.
    pub actions: Vec<String>,
    /// What it is, in words for people.
    pub description: String,
    /// Identifies a resource of the RBAC policy.
    pub resource_id: String,
}
impl PolicyResource {
    /// All actions that there are on the resource.
    #[must_use]
    pub fn actions(
        mut self,
        actions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = actions.into_iter().map(Into::into).collect();
        self
    }
    /// What it is, in words for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }
    /// Identifies a resource of the RBAC policy.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = resource_id.into();
        self
    }
}
impl Default for PolicyResource {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for PolicyResource {
    fn blank() -> Self {
        Self {
            actions: crate::decode::blank(),
            description: crate::decode::blank(),
            resource_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for PolicyResource {
    const NAME: &'static str = "consumer.rbac.PolicyResource";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("resource_id"),
        crate::decode::Promise::lax("description"),
        crate::decode::Promise::lax("actions"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "actions" => field.promised(2).list(&mut self.actions),
            "description" => field.promised(1).text(&mut self.description),
            "resource_id" => field.promised(0).text(&mut self.resource_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(PolicyResource);
/// The answer of `consumer.rbac.policy`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.rbac.PolicyResponse")
)]
#[non_exhaustive]
pub struct PolicyResponse {
    /// The project's RBAC policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl PolicyResponse {
    /// The project's RBAC policy.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<Policy>) -> Self {
        self.policy = Some(policy.into());
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
impl Default for PolicyResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for PolicyResponse {
    fn blank() -> Self {
        Self {
            policy: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for PolicyResponse {
    const NAME: &'static str = "consumer.rbac.PolicyResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "policy" => field.optional(&mut self.policy),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(1).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(PolicyResponse);
/// A role of the project, and what users who hold it may do.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.rbac.PolicyRole")
)]
#[non_exhaustive]
pub struct PolicyRole {
    /// What it is, in words for people.
    pub description: String,
    /// What is allowed, resource by resource.
    pub permissions: Vec<PolicyRolePermission>,
    /// Identifies a role.
    pub role_id: String,
}
impl PolicyRole {
    /// What it is, in words for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }
    /// What is allowed, resource by resource.
    #[must_use]
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = PolicyRolePermission>,
    ) -> Self {
        self.permissions = permissions.into_iter().collect();
        self
    }
    /// Identifies a role.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = role_id.into();
        self
    }
}
impl Default for PolicyRole {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for PolicyRole {
    fn blank() -> Self {
        Self {
            description: crate::decode::blank(),
            permissions: crate::decode::blank(),
            role_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for PolicyRole {
    const NAME: &'static str = "consumer.rbac.PolicyRole";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("role_id"),
        crate::decode::Promise::lax("description"),
        crate::decode::Promise::lax("permissions"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "description" => field.promised(1).text(&mut self.description),
            "permissions" => field.promised(2).list(&mut self.permissions),
            "role_id" => field.promised(0).text(&mut self.role_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(PolicyRole);
/// The actions on one resource that a role permits to users.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.rbac.PolicyRolePermission")
)]
#[non_exhaustive]
pub struct PolicyRolePermission {
    /// The actions that are allowed on the resource; `*` allows all of them.
    pub actions: Vec<String>,
    /// Identifies a resource of the RBAC policy.
    pub resource_id: String,
}
impl PolicyRolePermission {
    /// The actions that are allowed on the resource; `*` allows all of them.
    #[must_use]
    pub fn actions(
        mut self,
        actions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = actions.into_iter().map(Into::into).collect();
        self
    }
    /// Identifies a resource of the RBAC policy.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = resource_id.into();
        self
    }
}
impl Default for PolicyRolePermission {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for PolicyRolePermission {
    fn blank() -> Self {
        Self {
            actions: crate::decode::blank(),
            resource_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for PolicyRolePermission {
    const NAME: &'static str = "consumer.rbac.PolicyRolePermission";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("resource_id"),
        crate::decode::Promise::lax("actions"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "actions" => field.promised(1).list(&mut self.actions),
            "resource_id" => field.promised(0).text(&mut self.resource_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(PolicyRolePermission);
/// A scope that a user's token may carry, and what it permits.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.rbac.PolicyScope")
)]
#[non_exhaustive]
pub struct PolicyScope {
    /// What it is, in words for people.
    pub description: String,
    /// What is allowed, resource by resource.
    pub permissions: Vec<PolicyScopePermission>,
    /// The name of an OAuth scope.
    pub scope: String,
}
impl PolicyScope {
    /// What it is, in words for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }
    /// What is allowed, resource by resource.
    #[must_use]
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = PolicyScopePermission>,
    ) -> Self {
        self.permissions = permissions.into_iter().collect();
        self
    }
    /// The name of an OAuth scope.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = scope.into();
        self
    }
}
impl Default for PolicyScope {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for PolicyScope {
    fn blank() -> Self {
        Self {
            description: crate::decode::blank(),
            permissions: crate::decode::blank(),
            scope: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for PolicyScope {
    const NAME: &'static str = "consumer.rbac.PolicyScope";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("scope"),
        crate::decode::Promise::lax("description"),
        crate::decode::Promise::lax("permissions"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "description" => field.promised(1).text(&mut self.description),
            "permissions" => field.promised(2).list(&mut self.permissions),
            "scope" => field.promised(0).text(&mut self.scope),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(PolicyScope);
/// The actions on one resource that a scope of a user's token permits.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.rbac.PolicyScopePermission")
)]
#[non_exhaustive]
pub struct PolicyScopePermission {
    /// The actions that are allowed on the resource; `*` allows all of them.
    pub actions: Vec<String>,
    /// Identifies a resource of the RBAC policy.
    pub resource_id: String,
}
impl PolicyScopePermission {
    /// The actions that are allowed on the resource; `*` allows all of them.
    #[must_use]
    pub fn actions(
        mut self,
        actions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = actions.into_iter().map(Into::into).collect();
        self
    }
    /// Identifies a resource of the RBAC policy.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = resource_id.into();
        self
    }
}
impl Default for PolicyScopePermission {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for PolicyScopePermission {
    fn blank() -> Self {
        Self {
            actions: crate::decode::blank(),
            resource_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for PolicyScopePermission {
    const NAME: &'static str = "consumer.rbac.PolicyScopePermission";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("resource_id"),
        crate::decode::Promise::lax("actions"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "actions" => field.promised(1).list(&mut self.actions),
            "resource_id" => field.promised(0).text(&mut self.resource_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(PolicyScopePermission);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<Policy>("consumer.rbac.Policy"),
    crate::registry::Type::of::<PolicyResource>("consumer.rbac.PolicyResource"),
    crate::registry::Type::of::<PolicyResponse>("consumer.rbac.PolicyResponse"),
    crate::registry::Type::of::<PolicyRole>("consumer.rbac.PolicyRole"),
    crate::registry::Type::of::<
        PolicyRolePermission,
    >("consumer.rbac.PolicyRolePermission"),
    crate::registry::Type::of::<PolicyScope>("consumer.rbac.PolicyScope"),
    crate::registry::Type::of::<
        PolicyScopePermission,
    >("consumer.rbac.PolicyScopePermission"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static POLICY: crate::operation::Operation = crate::operation::Operation {
    id: "consumer.rbac.policy",
    method: "GET",
    path: "/v1/rbac/policy",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&POLICY];
impl crate::raw::Client {
    /// `GET /v1/rbac/policy`
    pub async fn consumer_rbac_policy<'a>(
        &'a self,
    ) -> Result<ResponseValue<PolicyResponse>, crate::Error> {
        let request = self.request(&POLICY, &[]);
        self.send(&POLICY, request).await?.decode()
    }
}
