// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.sso.external`.
/// The operations of `b2b.sso.external`.
#[derive(Clone, Copy, Debug)]
pub struct ExternalApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> ExternalApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Creates an external SSO connection, by which an organization uses a connection that belongs to another organization.
    ///
    /// `POST /v1/b2b/sso/external/{organization_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create_connection(
        self,
        organization_id: &str,
        body: CreateConnectionRequest,
    ) -> Result<CreateConnectionResponse, crate::Error> {
        let answer = self
            .client
            .b2b_sso_external_create_connection(organization_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Changes the name and role assignments of an external SSO connection, leaving those not given as they are.
    ///
    /// `PUT /v1/b2b/sso/external/{organization_id}/connections/{connection_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update_connection(
        self,
        organization_id: &str,
        connection_id: &str,
        body: UpdateConnectionRequest,
    ) -> Result<UpdateConnectionResponse, crate::Error> {
        let answer = self
            .client
            .b2b_sso_external_update_connection(organization_id, connection_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl ExternalApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["create_connection"] => {
                let organization_id = arguments.text("organization_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.create_connection(&organization_id, body).await?,
                )
            }
            ["update_connection"] => {
                let organization_id = arguments.text("organization_id")?;
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.update_connection(&organization_id, &connection_id, body).await?,
                )
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// As a member, the operations of `b2b.sso.external`.
#[derive(Clone, Copy, Debug)]
pub struct MemberExternalApi<'c> {
    pub(crate) scope: &'c crate::MemberScope,
}
impl<'c> MemberExternalApi<'c> {
    pub(crate) fn new(scope: &'c crate::MemberScope) -> Self {
        Self { scope }
    }
    /// Creates an external SSO connection, by which an organization uses a connection that belongs to another organization.
    ///
    /// `POST /v1/b2b/sso/external/{organization_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create_connection(
        self,
        body: CreateConnectionRequest,
    ) -> Result<CreateConnectionResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_sso_external_create_connection(self.scope.organization_id(), &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Changes the name and role assignments of an external SSO connection, leaving those not given as they are.
    ///
    /// `PUT /v1/b2b/sso/external/{organization_id}/connections/{connection_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update_connection(
        self,
        connection_id: &str,
        body: UpdateConnectionRequest,
    ) -> Result<UpdateConnectionResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_sso_external_update_connection(
                self.scope.organization_id(),
                connection_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl MemberExternalApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["create_connection"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.create_connection(body).await?)
            }
            ["update_connection"] => {
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.update_connection(&connection_id, body).await?,
                )
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// An SSO connection through which an organization uses the connection of another organization.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.external.Connection")
)]
#[non_exhaustive]
pub struct Connection {
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    /// The connection's name, for people to read.
    pub display_name: String,
    /// Identifies the SSO connection of another organization that this connection uses.
    pub external_connection_id: String,
    /// The roles of everyone who signs in through the connection.
    pub external_connection_implicit_role_assignments: Vec<
        ConnectionImplicitRoleAssignment,
    >,
    /// The roles of those who sign in through the connection and are in a group.
    pub external_group_implicit_role_assignments: Vec<GroupImplicitRoleAssignment>,
    /// Identifies the other organization whose SSO connection is used.
    pub external_organization_id: String,
    /// Identifies an organization.
    pub organization_id: String,
    /// The state it is in, such as `active`.
    pub status: String,
}
impl Connection {
    /// Identifies an SSO or SCIM connection.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = connection_id.into();
        self
    }
    /// The connection's name, for people to read.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }
    /// Identifies the SSO connection of another organization that this connection uses.
    #[must_use]
    pub fn external_connection_id(
        mut self,
        external_connection_id: impl Into<String>,
    ) -> Self {
        self.external_connection_id = external_connection_id.into();
        self
    }
    /// The roles of everyone who signs in through the connection.
    #[must_use]
    pub fn external_connection_implicit_role_assignments(
        mut self,
        external_connection_implicit_role_assignments: impl IntoIterator<
            Item = ConnectionImplicitRoleAssignment,
        >,
    ) -> Self {
        self.external_connection_implicit_role_assignments = external_connection_implicit_role_assignments
            .into_iter()
            .collect();
        self
    }
    /// The roles of those who sign in through the connection and are in a group.
    #[must_use]
    pub fn external_group_implicit_role_assignments(
        mut self,
        external_group_implicit_role_assignments: impl IntoIterator<
            Item = GroupImplicitRoleAssignment,
        >,
    ) -> Self {
        self.external_group_implicit_role_assignments = external_group_implicit_role_assignments
            .into_iter()
            .collect();
        self
    }
    /// Identifies the other organization whose SSO connection is used.
    #[must_use]
    pub fn external_organization_id(
        mut self,
        external_organization_id: impl Into<String>,
    ) -> Self {
        self.external_organization_id = external_organization_id.into();
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// The state it is in, such as `active`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
}
impl Default for Connection {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Connection {
    fn blank() -> Self {
        Self {
            connection_id: crate::decode::blank(),
            display_name: crate::decode::blank(),
            external_connection_id: crate::decode::blank(),
            external_connection_implicit_role_assignments: crate::decode::blank(),
            external_group_implicit_role_assignments: crate::decode::blank(),
            external_organization_id: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            status: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Connection {
    const NAME: &'static str = "b2b.sso.external.Connection";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("organization_id"),
        crate::decode::Promise::lax("connection_id"),
        crate::decode::Promise::lax("external_organization_id"),
        crate::decode::Promise::lax("external_connection_id"),
        crate::decode::Promise::lax("display_name"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("external_connection_implicit_role_assignments"),
        crate::decode::Promise::lax("external_group_implicit_role_assignments"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connection_id" => field.promised(1).text(&mut self.connection_id),
            "display_name" => field.promised(4).text(&mut self.display_name),
            "external_connection_id" => {
                field.promised(3).text(&mut self.external_connection_id)
            }
            "external_connection_implicit_role_assignments" => {
                field
                    .promised(6)
                    .list(&mut self.external_connection_implicit_role_assignments)
            }
            "external_group_implicit_role_assignments" => {
                field
                    .promised(7)
                    .list(&mut self.external_group_implicit_role_assignments)
            }
            "external_organization_id" => {
                field.promised(2).text(&mut self.external_organization_id)
            }
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "status" => field.promised(5).text(&mut self.status),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Connection);
/// A role that members hold because of an external SSO connection.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.external.ConnectionImplicitRoleAssignment")
)]
#[non_exhaustive]
pub struct ConnectionImplicitRoleAssignment {
    /// Identifies a role.
    pub role_id: String,
}
impl ConnectionImplicitRoleAssignment {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(role_id: impl Into<String>) -> Self {
        Self { role_id: role_id.into() }
    }
    /// Identifies a role.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = role_id.into();
        self
    }
}
impl crate::decode::Blank for ConnectionImplicitRoleAssignment {
    fn blank() -> Self {
        Self {
            role_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ConnectionImplicitRoleAssignment {
    const NAME: &'static str = "b2b.sso.external.ConnectionImplicitRoleAssignment";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("role_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "role_id" => field.promised(0).text(&mut self.role_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ConnectionImplicitRoleAssignment);
/// The body of `b2b.sso.external.create_connection`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.external.CreateConnectionRequest")
)]
#[non_exhaustive]
pub struct CreateConnectionRequest {
    /// The roles of everyone who signs in through the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_implicit_role_assignments: Option<
        Vec<crate::b2b::sso::saml::SamlConnectionImplicitRoleAssignment>,
    >,
    /// The connection's name, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Identifies the SSO connection of another organization that this connection uses.
    pub external_connection_id: String,
    /// Identifies the other organization whose SSO connection is used.
    pub external_organization_id: String,
    /// The roles of those who sign in through the connection and are in a group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_implicit_role_assignments: Option<
        Vec<crate::b2b::sso::saml::SamlGroupImplicitRoleAssignment>,
    >,
}
impl CreateConnectionRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        external_organization_id: impl Into<String>,
        external_connection_id: impl Into<String>,
    ) -> Self {
        Self {
            connection_implicit_role_assignments: None,
            display_name: None,
            external_connection_id: external_connection_id.into(),
            external_organization_id: external_organization_id.into(),
            group_implicit_role_assignments: None,
        }
    }
    /// The roles of everyone who signs in through the connection.
    #[must_use]
    pub fn connection_implicit_role_assignments(
        mut self,
        connection_implicit_role_assignments: impl IntoIterator<
            Item = crate::b2b::sso::saml::SamlConnectionImplicitRoleAssignment,
        >,
    ) -> Self {
        self.connection_implicit_role_assignments = Some(
            connection_implicit_role_assignments.into_iter().collect(),
        );
        self
    }
    /// The connection's name, for people to read.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// Identifies the SSO connection of another organization that this connection uses.
    #[must_use]
    pub fn external_connection_id(
        mut self,
        external_connection_id: impl Into<String>,
    ) -> Self {
        self.external_connection_id = external_connection_id.into();
        self
    }
    /// Identifies the other organization whose SSO connection is used.
    #[must_use]
    pub fn external_organization_id(
        mut self,
        external_organization_id: impl Into<String>,
    ) -> Self {
        self.external_organization_id = external_organization_id.into();
        self
    }
    /// The roles of those who sign in through the connection and are in a group.
    #[must_use]
    pub fn group_implicit_role_assignments(
        mut self,
        group_implicit_role_assignments: impl IntoIterator<
            Item = crate::b2b::sso::saml::SamlGroupImplicitRoleAssignment,
        >,
    ) -> Self {
        self.group_implicit_role_assignments = Some(
            group_implicit_role_assignments.into_iter().collect(),
        );
        self
    }
}
impl crate::decode::Blank for CreateConnectionRequest {
    fn blank() -> Self {
        Self {
            connection_implicit_role_assignments: crate::decode::blank(),
            display_name: crate::decode::blank(),
            external_connection_id: crate::decode::blank(),
            external_organization_id: crate::decode::blank(),
            group_implicit_role_assignments: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateConnectionRequest {
    const NAME: &'static str = "b2b.sso.external.CreateConnectionRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("external_organization_id"),
        crate::decode::Promise::strict("external_connection_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connection_implicit_role_assignments" => {
                field.optional_list(&mut self.connection_implicit_role_assignments)
            }
            "display_name" => field.optional_text(&mut self.display_name),
            "external_connection_id" => {
                field.promised(1).text(&mut self.external_connection_id)
            }
            "external_organization_id" => {
                field.promised(0).text(&mut self.external_organization_id)
            }
            "group_implicit_role_assignments" => {
                field.optional_list(&mut self.group_implicit_role_assignments)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateConnectionRequest);
/// The answer of `b2b.sso.external.create_connection`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.external.CreateConnectionResponse")
)]
#[non_exhaustive]
pub struct CreateConnectionResponse {
    /// The SSO or SCIM connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<Connection>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl CreateConnectionResponse {
    /// The SSO or SCIM connection.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<Connection>) -> Self {
        self.connection = Some(connection.into());
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
impl Default for CreateConnectionResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for CreateConnectionResponse {
    fn blank() -> Self {
        Self {
            connection: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateConnectionResponse {
    const NAME: &'static str = "b2b.sso.external.CreateConnectionResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connection" => field.optional(&mut self.connection),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(1).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateConnectionResponse);
/// A role that members hold because they are in a group of the provider behind an external SSO connection.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.external.GroupImplicitRoleAssignment")
)]
#[non_exhaustive]
pub struct GroupImplicitRoleAssignment {
    /// The group at the identity provider whose people have the role.
    pub group: String,
    /// Identifies a role.
    pub role_id: String,
}
impl GroupImplicitRoleAssignment {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(role_id: impl Into<String>, group: impl Into<String>) -> Self {
        Self {
            group: group.into(),
            role_id: role_id.into(),
        }
    }
    /// The group at the identity provider whose people have the role.
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = group.into();
        self
    }
    /// Identifies a role.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = role_id.into();
        self
    }
}
impl crate::decode::Blank for GroupImplicitRoleAssignment {
    fn blank() -> Self {
        Self {
            group: crate::decode::blank(),
            role_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GroupImplicitRoleAssignment {
    const NAME: &'static str = "b2b.sso.external.GroupImplicitRoleAssignment";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("role_id"),
        crate::decode::Promise::lax("group"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "group" => field.promised(1).text(&mut self.group),
            "role_id" => field.promised(0).text(&mut self.role_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GroupImplicitRoleAssignment);
/// The body of `b2b.sso.external.update_connection`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.external.UpdateConnectionRequest")
)]
#[non_exhaustive]
pub struct UpdateConnectionRequest {
    /// The connection's name, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The roles of everyone who signs in through the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_connection_implicit_role_assignments: Option<
        Vec<ConnectionImplicitRoleAssignment>,
    >,
    /// The roles of those who sign in through the connection and are in a group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_group_implicit_role_assignments: Option<
        Vec<GroupImplicitRoleAssignment>,
    >,
}
impl UpdateConnectionRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            display_name: None,
            external_connection_implicit_role_assignments: None,
            external_group_implicit_role_assignments: None,
        }
    }
    /// The connection's name, for people to read.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// The roles of everyone who signs in through the connection.
    #[must_use]
    pub fn external_connection_implicit_role_assignments(
        mut self,
        external_connection_implicit_role_assignments: impl IntoIterator<
            Item = ConnectionImplicitRoleAssignment,
        >,
    ) -> Self {
        self.external_connection_implicit_role_assignments = Some(
            external_connection_implicit_role_assignments.into_iter().collect(),
        );
        self
    }
    /// The roles of those who sign in through the connection and are in a group.
    #[must_use]
    pub fn external_group_implicit_role_assignments(
        mut self,
        external_group_implicit_role_assignments: impl IntoIterator<
            Item = GroupImplicitRoleAssignment,
        >,
    ) -> Self {
        self.external_group_implicit_role_assignments = Some(
            external_group_implicit_role_assignments.into_iter().collect(),
        );
        self
    }
}
impl Default for UpdateConnectionRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for UpdateConnectionRequest {
    fn blank() -> Self {
        Self {
            display_name: crate::decode::blank(),
            external_connection_implicit_role_assignments: crate::decode::blank(),
            external_group_implicit_role_assignments: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateConnectionRequest {
    const NAME: &'static str = "b2b.sso.external.UpdateConnectionRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "display_name" => field.optional_text(&mut self.display_name),
            "external_connection_implicit_role_assignments" => {
                field
                    .optional_list(
                        &mut self.external_connection_implicit_role_assignments,
                    )
            }
            "external_group_implicit_role_assignments" => {
                field.optional_list(&mut self.external_group_implicit_role_assignments)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateConnectionRequest);
/// The answer of `b2b.sso.external.update_connection`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.sso.external.UpdateConnectionResponse")
)]
#[non_exhaustive]
pub struct UpdateConnectionResponse {
    /// The SSO or SCIM connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<Connection>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl UpdateConnectionResponse {
    /// The SSO or SCIM connection.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<Connection>) -> Self {
        self.connection = Some(connection.into());
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
impl Default for UpdateConnectionResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for UpdateConnectionResponse {
    fn blank() -> Self {
        Self {
            connection: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateConnectionResponse {
    const NAME: &'static str = "b2b.sso.external.UpdateConnectionResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connection" => field.optional(&mut self.connection),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(1).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateConnectionResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<Connection>("b2b.sso.external.Connection"),
    crate::registry::Type::of::<
        ConnectionImplicitRoleAssignment,
    >("b2b.sso.external.ConnectionImplicitRoleAssignment"),
    crate::registry::Type::of::<
        CreateConnectionRequest,
    >("b2b.sso.external.CreateConnectionRequest"),
    crate::registry::Type::of::<
        CreateConnectionResponse,
    >("b2b.sso.external.CreateConnectionResponse"),
    crate::registry::Type::of::<
        GroupImplicitRoleAssignment,
    >("b2b.sso.external.GroupImplicitRoleAssignment"),
    crate::registry::Type::of::<
        UpdateConnectionRequest,
    >("b2b.sso.external.UpdateConnectionRequest"),
    crate::registry::Type::of::<
        UpdateConnectionResponse,
    >("b2b.sso.external.UpdateConnectionResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static CREATE_CONNECTION: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sso.external.create_connection",
    method: "POST",
    path: "/v1/b2b/sso/external/{organization_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: true,
};
pub(crate) static UPDATE_CONNECTION: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.sso.external.update_connection",
    method: "PUT",
    path: "/v1/b2b/sso/external/{organization_id}/connections/{connection_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &CREATE_CONNECTION,
    &UPDATE_CONNECTION,
];
impl crate::raw::Client {
    /// `POST /v1/b2b/sso/external/{organization_id}`
    pub async fn b2b_sso_external_create_connection<'a>(
        &'a self,
        organization_id: &'a str,
        body: &'a CreateConnectionRequest,
    ) -> Result<ResponseValue<CreateConnectionResponse>, crate::Error> {
        let request = self.request(&CREATE_CONNECTION, &[organization_id]).json(&body);
        self.send(&CREATE_CONNECTION, request).await?.decode()
    }
    /// `PUT /v1/b2b/sso/external/{organization_id}/connections/{connection_id}`
    pub async fn b2b_sso_external_update_connection<'a>(
        &'a self,
        organization_id: &'a str,
        connection_id: &'a str,
        body: &'a UpdateConnectionRequest,
    ) -> Result<ResponseValue<UpdateConnectionResponse>, crate::Error> {
        let request = self
            .request(&UPDATE_CONNECTION, &[organization_id, connection_id])
            .json(&body);
        self.send(&UPDATE_CONNECTION, request).await?.decode()
    }
}
