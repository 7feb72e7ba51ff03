// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.scim.connection`.
/// The operations of `b2b.scim.connection`.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> ConnectionApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Creates the SCIM connection of an organization. The whole bearer token appears only in this response.
    ///
    /// `POST /v1/b2b/scim/{organization_id}/connection`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create(
        self,
        organization_id: &str,
        body: CreateRequest,
    ) -> Result<CreateResponse, crate::Error> {
        let answer = self
            .client
            .b2b_scim_connection_create(organization_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Deletes a SCIM connection of an organization.
    ///
    /// `DELETE /v1/b2b/scim/{organization_id}/connection/{connection_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete(
        self,
        organization_id: &str,
        connection_id: &str,
    ) -> Result<DeleteResponse, crate::Error> {
        let answer = self
            .client
            .b2b_scim_connection_delete(organization_id, connection_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Returns the SCIM connection of an organization, with no more of its bearer token than the last four characters.
    ///
    /// `GET /v1/b2b/scim/{organization_id}/connection`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get(self, organization_id: &str) -> Result<GetResponse, crate::Error> {
        let answer = self.client.b2b_scim_connection_get(organization_id).await?;
        Ok(answer.into_inner())
    }
    /// Lists the groups that a SCIM connection has brought in, a page at a time.
    ///
    /// `GET /v1/b2b/scim/{organization_id}/connection/{connection_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get_groups(
        self,
        organization_id: &str,
        connection_id: &str,
        query: GetGroupsQuery,
    ) -> Result<GetGroupsResponse, crate::Error> {
        let answer = self
            .client
            .b2b_scim_connection_get_groups(
                organization_id,
                connection_id,
                query.cursor.as_deref(),
                query.limit,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// The pages of [`Self::get_groups`], each fetched when it is asked for; [`items`](crate::Pages::items) has what is on them.
    pub fn get_groups_pages(
        self,
        organization_id: &str,
        connection_id: &str,
        query: GetGroupsQuery,
    ) -> crate::Pages<'c, GetGroupsResponse> {
        let organization_id = organization_id.to_owned();
        let connection_id = connection_id.to_owned();
        crate::Pages::new(
            query.cursor.clone(),
            move |cursor| {
                let organization_id = organization_id.clone();
                let connection_id = connection_id.clone();
                let mut query = query.clone();
                query.cursor = cursor;
                Box::pin(async move {
                    self.get_groups(&organization_id, &connection_id, query).await
                })
            },
        )
    }
    /// Cancels a running rotation of a SCIM bearer token. The next token is discarded and the current one stays.
    ///
    /// `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn rotate_cancel(
        self,
        organization_id: &str,
        connection_id: &str,
        body: RotateCancelRequest,
    ) -> Result<RotateCancelResponse, crate::Error> {
        let answer = self
            .client
            .b2b_scim_connection_rotate_cancel(organization_id, connection_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Completes a rotation begun with `rotate_start`, making the next SCIM bearer token the current one. The old one stops working.
    ///
    /// `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn rotate_complete(
        self,
        organization_id: &str,
        connection_id: &str,
        body: RotateCompleteRequest,
    ) -> Result<RotateCompleteResponse, crate::Error> {
        let answer = self
            .client
            .b2b_scim_connection_rotate_complete(organization_id, connection_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Starts a rotation of a SCIM bearer token and returns the next one, only in this response. Both work until the rotation is completed or cancelled.
    ///
    /// `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn rotate_start(
        self,
        organization_id: &str,
        connection_id: &str,
        body: RotateStartRequest,
    ) -> Result<RotateStartResponse, crate::Error> {
        let answer = self
            .client
            .b2b_scim_connection_rotate_start(organization_id, connection_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Changes the given settings of a SCIM connection and leaves the others as they are.
    ///
    /// `PUT /v1/b2b/scim/{organization_id}/connection/{connection_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update(
        self,
        organization_id: &str,
        connection_id: &str,
        body: UpdateRequest,
    ) -> Result<UpdateResponse, crate::Error> {
        let answer = self
            .client
            .b2b_scim_connection_update(organization_id, connection_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl ConnectionApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["create"] => {
                let organization_id = arguments.text("organization_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.create(&organization_id, body).await?)
            }
            ["delete"] => {
                let organization_id = arguments.text("organization_id")?;
                let connection_id = arguments.text("connection_id")?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.delete(&organization_id, &connection_id).await?,
                )
            }
            ["get"] => {
                let organization_id = arguments.text("organization_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.get(&organization_id).await?)
            }
            ["get_groups"] => {
                let organization_id = arguments.text("organization_id")?;
                let connection_id = arguments.text("connection_id")?;
                let query = arguments.query(&["cursor", "limit"])?;
                arguments.finish()?;
                crate::dynamic::answer(
                    self.get_groups(&organization_id, &connection_id, query).await?,
                )
            }
            ["rotate_cancel"] => {
                let organization_id = arguments.text("organization_id")?;
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.rotate_cancel(&organization_id, &connection_id, body).await?,
                )
            }
            ["rotate_complete"] => {
                let organization_id = arguments.text("organization_id")?;
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.rotate_complete(&organization_id, &connection_id, body).await?,
                )
            }
            ["rotate_start"] => {
                let organization_id = arguments.text("organization_id")?;
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.rotate_start(&organization_id, &connection_id, body).await?,
                )
            }
            ["update"] => {
                let organization_id = arguments.text("organization_id")?;
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(
                    self.update(&organization_id, &connection_id, body).await?,
                )
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// As a member, the operations of `b2b.scim.connection`.
#[derive(Clone, Copy, Debug)]
pub struct MemberConnectionApi<'c> {
    pub(crate) scope: &'c crate::MemberScope,
}
impl<'c> MemberConnectionApi<'c> {
    pub(crate) fn new(scope: &'c crate::MemberScope) -> Self {
        Self { scope }
    }
    /// Creates the SCIM connection of an organization. The whole bearer token appears only in this response.
    ///
    /// `POST /v1/b2b/scim/{organization_id}/connection`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn create(
        self,
        body: CreateRequest,
    ) -> Result<CreateResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_scim_connection_create(self.scope.organization_id(), &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Deletes a SCIM connection of an organization.
    ///
    /// `DELETE /v1/b2b/scim/{organization_id}/connection/{connection_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn delete(
        self,
        connection_id: &str,
    ) -> Result<DeleteResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_scim_connection_delete(self.scope.organization_id(), connection_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Returns the SCIM connection of an organization, with no more of its bearer token than the last four characters.
    ///
    /// `GET /v1/b2b/scim/{organization_id}/connection`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get(self) -> Result<GetResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_scim_connection_get(self.scope.organization_id())
            .await?;
        Ok(answer.into_inner())
    }
    /// Lists the groups that a SCIM connection has brought in, a page at a time.
    ///
    /// `GET /v1/b2b/scim/{organization_id}/connection/{connection_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get_groups(
        self,
        connection_id: &str,
        query: GetGroupsQuery,
    ) -> Result<GetGroupsResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_scim_connection_get_groups(
                self.scope.organization_id(),
                connection_id,
                query.cursor.as_deref(),
                query.limit,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// The pages of [`Self::get_groups`], each fetched when it is asked for; [`items`](crate::Pages::items) has what is on them.
    pub fn get_groups_pages(
        self,
        connection_id: &str,
        query: GetGroupsQuery,
    ) -> crate::Pages<'c, GetGroupsResponse> {
        let connection_id = connection_id.to_owned();
        crate::Pages::new(
            query.cursor.clone(),
            move |cursor| {
                let connection_id = connection_id.clone();
                let mut query = query.clone();
                query.cursor = cursor;
                Box::pin(async move { self.get_groups(&connection_id, query).await })
            },
        )
    }
    /// Cancels a running rotation of a SCIM bearer token. The next token is discarded and the current one stays.
    ///
    /// `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn rotate_cancel(
        self,
        connection_id: &str,
        body: RotateCancelRequest,
    ) -> Result<RotateCancelResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_scim_connection_rotate_cancel(
                self.scope.organization_id(),
                connection_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Completes a rotation begun with `rotate_start`, making the next SCIM bearer token the current one. The old one stops working.
    ///
    /// `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn rotate_complete(
        self,
        connection_id: &str,
        body: RotateCompleteRequest,
    ) -> Result<RotateCompleteResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_scim_connection_rotate_complete(
                self.scope.organization_id(),
                connection_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Starts a rotation of a SCIM bearer token and returns the next one, only in this response. Both work until the rotation is completed or cancelled.
    ///
    /// `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn rotate_start(
        self,
        connection_id: &str,
        body: RotateStartRequest,
    ) -> Result<RotateStartResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_scim_connection_rotate_start(
                self.scope.organization_id(),
                connection_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
    /// Changes the given settings of a SCIM connection and leaves the others as they are.
    ///
    /// `PUT /v1/b2b/scim/{organization_id}/connection/{connection_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn update(
        self,
        connection_id: &str,
        body: UpdateRequest,
    ) -> Result<UpdateResponse, crate::Error> {
        let answer = self
            .scope
            .raw()
            .b2b_scim_connection_update(
                self.scope.organization_id(),
                connection_id,
                &body,
            )
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl MemberConnectionApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["create"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.create(body).await?)
            }
            ["delete"] => {
                let connection_id = arguments.text("connection_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.delete(&connection_id).await?)
            }
            ["get"] => {
                arguments.finish()?;
                crate::dynamic::answer(self.get().await?)
            }
            ["get_groups"] => {
                let connection_id = arguments.text("connection_id")?;
                let query = arguments.query(&["cursor", "limit"])?;
                arguments.finish()?;
                crate::dynamic::answer(self.get_groups(&connection_id, query).await?)
            }
            ["rotate_cancel"] => {
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.rotate_cancel(&connection_id, body).await?)
            }
            ["rotate_complete"] => {
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.rotate_complete(&connection_id, body).await?)
            }
            ["rotate_start"] => {
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.rotate_start(&connection_id, body).await?)
            }
            ["update"] => {
                let connection_id = arguments.text("connection_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.update(&connection_id, body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `b2b.scim.connection.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.connection.CreateRequest")
)]
#[non_exhaustive]
pub struct CreateRequest {
    /// The connection's name, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The product that serves as identity provider, or `generic`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<crate::b2b::scim::IdentityProvider>,
}
impl CreateRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            display_name: None,
            identity_provider: None,
        }
    }
    /// The connection's name, for people to read.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// The product that serves as identity provider, or `generic`.
    #[must_use]
    pub fn identity_provider(
        mut self,
        identity_provider: impl Into<crate::b2b::scim::IdentityProvider>,
    ) -> Self {
        self.identity_provider = Some(identity_provider.into());
        self
    }
}
impl Default for CreateRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for CreateRequest {
    fn blank() -> Self {
        Self {
            display_name: crate::decode::blank(),
            identity_provider: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateRequest {
    const NAME: &'static str = "b2b.scim.connection.CreateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "display_name" => field.optional_text(&mut self.display_name),
            "identity_provider" => field.optional_open(&mut self.identity_provider),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(CreateRequest);
/// The answer of `b2b.scim.connection.create`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.connection.CreateResponse")
)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The SSO or SCIM connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<crate::b2b::scim::ScimConnectionWithToken>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl CreateResponse {
    /// The SSO or SCIM connection.
    #[must_use]
    pub fn connection(
        mut self,
        connection: impl Into<crate::b2b::scim::ScimConnectionWithToken>,
    ) -> Self {
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
impl Default for CreateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for CreateResponse {
    fn blank() -> Self {
        Self {
            connection: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for CreateResponse {
    const NAME: &'static str = "b2b.scim.connection.CreateResponse";
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
crate::decode::deserialize!(CreateResponse);
/// The answer of `b2b.scim.connection.delete`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.connection.DeleteResponse")
)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl DeleteResponse {
    /// Identifies an SSO or SCIM connection.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = connection_id.into();
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
impl Default for DeleteResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DeleteResponse {
    fn blank() -> Self {
        Self {
            connection_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DeleteResponse {
    const NAME: &'static str = "b2b.scim.connection.DeleteResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("connection_id"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connection_id" => field.promised(1).text(&mut self.connection_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DeleteResponse);
/// The query parameters of `b2b.scim.connection.get_groups`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.connection.GetGroupsQuery")
)]
#[non_exhaustive]
pub struct GetGroupsQuery {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
}
impl GetGroupsQuery {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { cursor: None, limit: None }
    }
    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}
impl Default for GetGroupsQuery {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for GetGroupsQuery {
    fn blank() -> Self {
        Self {
            cursor: crate::decode::blank(),
            limit: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetGroupsQuery {
    const NAME: &'static str = "b2b.scim.connection.GetGroupsQuery";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "cursor" => field.optional_text(&mut self.cursor),
            "limit" => field.optional(&mut self.limit),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetGroupsQuery);
/// The answer of `b2b.scim.connection.get_groups`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.connection.GetGroupsResponse")
)]
#[non_exhaustive]
pub struct GetGroupsResponse {
    /// Where the next page begins; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// Identifies the request; Stytch's support can find it by this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The SCIM groups on this page.
    pub scim_groups: Vec<crate::b2b::scim::ScimGroup>,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GetGroupsResponse {
    /// Where the next page begins; absent on the last page.
    #[must_use]
    pub fn next_cursor(mut self, next_cursor: impl Into<String>) -> Self {
        self.next_cursor = Some(next_cursor.into());
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
    /// The SCIM groups on this page.
    #[must_use]
    pub fn scim_groups(
        mut self,
        scim_groups: impl IntoIterator<Item = crate::b2b::scim::ScimGroup>,
    ) -> Self {
        self.scim_groups = scim_groups.into_iter().collect();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for GetGroupsResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GetGroupsResponse {
    fn blank() -> Self {
        Self {
            next_cursor: crate::decode::blank(),
            request_id: crate::decode::blank(),
            scim_groups: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetGroupsResponse {
    const NAME: &'static str = "b2b.scim.connection.GetGroupsResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("scim_groups"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "next_cursor" => field.optional_text(&mut self.next_cursor),
            "request_id" => field.optional_text(&mut self.request_id),
            "scim_groups" => field.promised(0).list(&mut self.scim_groups),
            "status_code" => field.promised(1).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetGroupsResponse);
impl crate::paging::Page for GetGroupsResponse {
    type Item = crate::b2b::scim::ScimGroup;
    fn next_cursor(&self) -> Option<&str> {
        self.next_cursor.as_deref()
    }
    fn into_items(self) -> Vec<crate::b2b::scim::ScimGroup> {
        self.scim_groups
    }
}
/// The answer of `b2b.scim.connection.get`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.connection.GetResponse")
)]
#[non_exhaustive]
pub struct GetResponse {
    /// The SSO or SCIM connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<crate::b2b::scim::ScimConnection>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GetResponse {
    /// The SSO or SCIM connection.
    #[must_use]
    pub fn connection(
        mut self,
        connection: impl Into<crate::b2b::scim::ScimConnection>,
    ) -> Self {
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
impl Default for GetResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GetResponse {
    fn blank() -> Self {
        Self {
            connection: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetResponse {
    const NAME: &'static str = "b2b.scim.connection.GetResponse";
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
crate::decode::deserialize!(GetResponse);
/// The body of `b2b.scim.connection.rotate_cancel`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.connection.RotateCancelRequest")
)]
#[non_exhaustive]
pub struct RotateCancelRequest {}
impl RotateCancelRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for RotateCancelRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for RotateCancelRequest {
    fn blank() -> Self {
        Self {}
    }
}
impl crate::decode::Object for RotateCancelRequest {
    const NAME: &'static str = "b2b.scim.connection.RotateCancelRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        field.unknown()
    }
}
crate::decode::deserialize!(RotateCancelRequest);
/// The answer of `b2b.scim.connection.rotate_cancel`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.connection.RotateCancelResponse")
)]
#[non_exhaustive]
pub struct RotateCancelResponse {
    /// The SSO or SCIM connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<crate::b2b::scim::ScimConnection>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl RotateCancelResponse {
    /// The SSO or SCIM connection.
    #[must_use]
    pub fn connection(
        mut self,
        connection: impl Into<crate::b2b::scim::ScimConnection>,
    ) -> Self {
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
impl Default for RotateCancelResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RotateCancelResponse {
    fn blank() -> Self {
        Self {
            connection: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RotateCancelResponse {
    const NAME: &'static str = "b2b.scim.connection.RotateCancelResponse";
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
crate::decode::deserialize!(RotateCancelResponse);
/// The body of `b2b.scim.connection.rotate_complete`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.connection.RotateCompleteRequest")
)]
#[non_exhaustive]
pub struct RotateCompleteRequest {}
impl RotateCompleteRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for RotateCompleteRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for RotateCompleteRequest {
    fn blank() -> Self {
        Self {}
    }
}
impl crate::decode::Object for RotateCompleteRequest {
    const NAME: &'static str = "b2b.scim.connection.RotateCompleteRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        field.unknown()
    }
}
crate::decode::deserialize!(RotateCompleteRequest);
/// The answer of `b2b.scim.connection.rotate_complete`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.connection.RotateCompleteResponse")
)]
#[non_exhaustive]
pub struct RotateCompleteResponse {
    /// The SSO or SCIM connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<crate::b2b::scim::ScimConnection>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl RotateCompleteResponse {
    /// The SSO or SCIM connection.
    #[must_use]
    pub fn connection(
        mut self,
        connection: impl Into<crate::b2b::scim::ScimConnection>,
    ) -> Self {
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
impl Default for RotateCompleteResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RotateCompleteResponse {
    fn blank() -> Self {
        Self {
            connection: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RotateCompleteResponse {
    const NAME: &'static str = "b2b.scim.connection.RotateCompleteResponse";
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
crate::decode::deserialize!(RotateCompleteResponse);
/// The body of `b2b.scim.connection.rotate_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.connection.RotateStartRequest")
)]
#[non_exhaustive]
pub struct RotateStartRequest {}
impl RotateStartRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for RotateStartRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for RotateStartRequest {
    fn blank() -> Self {
        Self {}
    }
}
impl crate::decode::Object for RotateStartRequest {
    const NAME: &'static str = "b2b.scim.connection.RotateStartRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        field.unknown()
    }
}
crate::decode::deserialize!(RotateStartRequest);
/// The answer of `b2b.scim.connection.rotate_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.connection.RotateStartResponse")
)]
#[non_exhaustive]
pub struct RotateStartResponse {
    /// The SSO or SCIM connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<crate::b2b::scim::ScimConnectionWithNextToken>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl RotateStartResponse {
    /// The SSO or SCIM connection.
    #[must_use]
    pub fn connection(
        mut self,
        connection: impl Into<crate::b2b::scim::ScimConnectionWithNextToken>,
    ) -> Self {
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
impl Default for RotateStartResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RotateStartResponse {
    fn blank() -> Self {
        Self {
            connection: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RotateStartResponse {
    const NAME: &'static str = "b2b.scim.connection.RotateStartResponse";
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
crate::decode::deserialize!(RotateStartResponse);
/// The body of `b2b.scim.connection.update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.connection.UpdateRequest")
)]
#[non_exhaustive]
pub struct UpdateRequest {
    /// The connection's name, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The product that serves as identity provider, or `generic`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<crate::b2b::scim::IdentityProvider>,
    /// Roles that members get by belonging to a SCIM group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scim_group_implicit_role_assignments: Option<
        Vec<crate::b2b::scim::ScimGroupImplicitRoleAssignments>,
    >,
}
impl UpdateRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            display_name: None,
            identity_provider: None,
            scim_group_implicit_role_assignments: None,
        }
    }
    /// The connection's name, for people to read.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
    /// The product that serves as identity provider, or `generic`.
    #[must_use]
    pub fn identity_provider(
        mut self,
        identity_provider: impl Into<crate::b2b::scim::IdentityProvider>,
    ) -> Self {
        self.identity_provider = Some(identity_provider.into());
        self
    }
    /// Roles that members get by belonging to a SCIM group.
    #[must_use]
    pub fn scim_group_implicit_role_assignments(
        mut self,
        scim_group_implicit_role_assignments: impl IntoIterator<
            Item = crate::b2b::scim::ScimGroupImplicitRoleAssignments,
        >,
    ) -> Self {
        self.scim_group_implicit_role_assignments = Some(
            scim_group_implicit_role_assignments.into_iter().collect(),
        );
        self
    }
}
impl Default for UpdateRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for UpdateRequest {
    fn blank() -> Self {
        Self {
            display_name: crate::decode::blank(),
            identity_provider: crate::decode::blank(),
            scim_group_implicit_role_assignments: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateRequest {
    const NAME: &'static str = "b2b.scim.connection.UpdateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "display_name" => field.optional_text(&mut self.display_name),
            "identity_provider" => field.optional_open(&mut self.identity_provider),
            "scim_group_implicit_role_assignments" => {
                field.optional_list(&mut self.scim_group_implicit_role_assignments)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(UpdateRequest);
/// The answer of `b2b.scim.connection.update`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.connection.UpdateResponse")
)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The SSO or SCIM connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<crate::b2b::scim::ScimConnection>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl UpdateResponse {
    /// The SSO or SCIM connection.
    #[must_use]
    pub fn connection(
        mut self,
        connection: impl Into<crate::b2b::scim::ScimConnection>,
    ) -> Self {
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
impl Default for UpdateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for UpdateResponse {
    fn blank() -> Self {
        Self {
            connection: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for UpdateResponse {
    const NAME: &'static str = "b2b.scim.connection.UpdateResponse";
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
crate::decode::deserialize!(UpdateResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<CreateRequest>("b2b.scim.connection.CreateRequest"),
    crate::registry::Type::of::<CreateResponse>("b2b.scim.connection.CreateResponse"),
    crate::registry::Type::of::<DeleteResponse>("b2b.scim.connection.DeleteResponse"),
    crate::registry::Type::of::<GetGroupsQuery>("b2b.scim.connection.GetGroupsQuery"),
    crate::registry::Type::of::<
        GetGroupsResponse,
    >("b2b.scim.connection.GetGroupsResponse"),
    crate::registry::Type::of::<GetResponse>("b2b.scim.connection.GetResponse"),
    crate::registry::Type::of::<
        RotateCancelRequest,
    >("b2b.scim.connection.RotateCancelRequest"),
    crate::registry::Type::of::<
        RotateCancelResponse,
    >("b2b.scim.connection.RotateCancelResponse"),
    crate::registry::Type::of::<
        RotateCompleteRequest,
    >("b2b.scim.connection.RotateCompleteRequest"),
    crate::registry::Type::of::<
        RotateCompleteResponse,
    >("b2b.scim.connection.RotateCompleteResponse"),
    crate::registry::Type::of::<
        RotateStartRequest,
    >("b2b.scim.connection.RotateStartRequest"),
    crate::registry::Type::of::<
        RotateStartResponse,
    >("b2b.scim.connection.RotateStartResponse"),
    crate::registry::Type::of::<UpdateRequest>("b2b.scim.connection.UpdateRequest"),
    crate::registry::Type::of::<UpdateResponse>("b2b.scim.connection.UpdateResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static CREATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.scim.connection.create",
    method: "POST",
    path: "/v1/b2b/scim/{organization_id}/connection",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: true,
};
pub(crate) static DELETE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.scim.connection.delete",
    method: "DELETE",
    path: "/v1/b2b/scim/{organization_id}/connection/{connection_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static GET: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.scim.connection.get",
    method: "GET",
    path: "/v1/b2b/scim/{organization_id}/connection",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static GET_GROUPS: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.scim.connection.get_groups",
    method: "GET",
    path: "/v1/b2b/scim/{organization_id}/connection/{connection_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static ROTATE_CANCEL: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.scim.connection.rotate_cancel",
    method: "POST",
    path: "/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: true,
};
pub(crate) static ROTATE_COMPLETE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.scim.connection.rotate_complete",
    method: "POST",
    path: "/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: true,
};
pub(crate) static ROTATE_START: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.scim.connection.rotate_start",
    method: "POST",
    path: "/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: true,
};
pub(crate) static UPDATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.scim.connection.update",
    method: "PUT",
    path: "/v1/b2b/scim/{organization_id}/connection/{connection_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: true,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &CREATE,
    &DELETE,
    &GET,
    &GET_GROUPS,
    &ROTATE_CANCEL,
    &ROTATE_COMPLETE,
    &ROTATE_START,
    &UPDATE,
];
impl crate::raw::Client {
    /// `POST /v1/b2b/scim/{organization_id}/connection`
    pub async fn b2b_scim_connection_create<'a>(
        &'a self,
        organization_id: &'a str,
        body: &'a CreateRequest,
    ) -> Result<ResponseValue<CreateResponse>, crate::Error> {
        let request = self.request(&CREATE, &[organization_id]).json(&body);
        self.send(&CREATE, request).await?.decode()
    }
    /// `DELETE /v1/b2b/scim/{organization_id}/connection/{connection_id}`
    pub async fn b2b_scim_connection_delete<'a>(
        &'a self,
        organization_id: &'a str,
        connection_id: &'a str,
    ) -> Result<ResponseValue<DeleteResponse>, crate::Error> {
        let request = self.request(&DELETE, &[organization_id, connection_id]);
        self.send(&DELETE, request).await?.decode()
    }
    /// `GET /v1/b2b/scim/{organization_id}/connection`
    pub async fn b2b_scim_connection_get<'a>(
        &'a self,
        organization_id: &'a str,
    ) -> Result<ResponseValue<GetResponse>, crate::Error> {
        let request = self.request(&GET, &[organization_id]);
        self.send(&GET, request).await?.decode()
    }
    /// `GET /v1/b2b/scim/{organization_id}/connection/{connection_id}`
    pub async fn b2b_scim_connection_get_groups<'a>(
        &'a self,
        organization_id: &'a str,
        connection_id: &'a str,
        cursor: Option<&'a str>,
        limit: Option<u32>,
    ) -> Result<ResponseValue<GetGroupsResponse>, crate::Error> {
        let request = self
            .request(&GET_GROUPS, &[organization_id, connection_id])
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit));
        self.send(&GET_GROUPS, request).await?.decode()
    }
    /// `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel`
    pub async fn b2b_scim_connection_rotate_cancel<'a>(
        &'a self,
        organization_id: &'a str,
        connection_id: &'a str,
        body: &'a RotateCancelRequest,
    ) -> Result<ResponseValue<RotateCancelResponse>, crate::Error> {
        let request = self
            .request(&ROTATE_CANCEL, &[organization_id, connection_id])
            .json(&body);
        self.send(&ROTATE_CANCEL, request).await?.decode()
    }
    /// `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete`
    pub async fn b2b_scim_connection_rotate_complete<'a>(
        &'a self,
        organization_id: &'a str,
        connection_id: &'a str,
        body: &'a RotateCompleteRequest,
    ) -> Result<ResponseValue<RotateCompleteResponse>, crate::Error> {
        let request = self
            .request(&ROTATE_COMPLETE, &[organization_id, connection_id])
            .json(&body);
        self.send(&ROTATE_COMPLETE, request).await?.decode()
    }
    /// `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start`
    pub async fn b2b_scim_connection_rotate_start<'a>(
        &'a self,
        organization_id: &'a str,
        connection_id: &'a str,
        body: &'a RotateStartRequest,
    ) -> Result<ResponseValue<RotateStartResponse>, crate::Error> {
        let request = self
            .request(&ROTATE_START, &[organization_id, connection_id])
            .json(&body);
        self.send(&ROTATE_START, request).await?.decode()
    }
    /// `PUT /v1/b2b/scim/{organization_id}/connection/{connection_id}`
    pub async fn b2b_scim_connection_update<'a>(
        &'a self,
        organization_id: &'a str,
        connection_id: &'a str,
        body: &'a UpdateRequest,
    ) -> Result<ResponseValue<UpdateResponse>, crate::Error> {
        let request = self
            .request(&UPDATE, &[organization_id, connection_id])
            .json(&body);
        self.send(&UPDATE, request).await?.decode()
    }
}
