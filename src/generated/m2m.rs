// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `m2m`.
/// `m2m.clients`.
pub mod clients;
/// The operations of `m2m`.
#[derive(Clone, Copy, Debug)]
pub struct M2mApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> M2mApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `m2m.clients`.
    #[must_use]
    pub fn clients(self) -> clients::ClientsApi<'c> {
        clients::ClientsApi::new(self.client)
    }
    /// Issues an access token to an M2M client that gives its id and secret. No project credentials are sent.
    ///
    /// `POST /v1/public/{project_id}/oauth2/token`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn token(
        self,
        project_id: &str,
        body: TokenRequest,
    ) -> Result<TokenResponse, crate::Error> {
        let answer = self.client.m2m_token(project_id, &body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl M2mApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["clients", rest @ ..] => {
                Box::pin(self.clients().dispatch(rest, arguments)).await
            }
            ["token"] => {
                let project_id = arguments.text("project_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.token(&project_id, body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
impl crate::Client {
    /// The operations of `m2m`.
    #[must_use]
    pub fn m2m(&self) -> M2mApi<'_> {
        M2mApi::new(self.raw())
    }
}
/// An M2M client; of its secrets only the last four characters are seen.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "m2m.M2mClient")
)]
#[non_exhaustive]
pub struct M2mClient {
    /// What the client is for, in words for people.
    pub client_description: String,
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    /// The client's name, for people to read.
    pub client_name: String,
    /// The last four characters of the client's secret.
    pub client_secret_last_four: String,
    /// The last four characters of the client secret that is to take over; absent when no rotation is under way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_client_secret_last_four: Option<String>,
    /// The scopes that the client may be given in its tokens.
    pub scopes: Vec<String>,
    /// Whether the client is `active` or `inactive`.
    pub status: String,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub trusted_metadata: ::serde_json::Map<String, ::serde_json::Value>,
}
impl M2mClient {
    /// What the client is for, in words for people.
    #[must_use]
    pub fn client_description(mut self, client_description: impl Into<String>) -> Self {
        self.client_description = client_description.into();
        self
    }
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }
    /// The client's name, for people to read.
    #[must_use]
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = client_name.into();
        self
    }
    /// The last four characters of the client's secret.
    #[must_use]
    pub fn client_secret_last_four(
        mut self,
        client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.client_secret_last_four = client_secret_last_four.into();
        self
    }
    /// The last four characters of the client secret that is to take over; absent when no rotation is under way.
    #[must_use]
    pub fn next_client_secret_last_four(
        mut self,
        next_client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.next_client_secret_last_four = Some(next_client_secret_last_four.into());
        self
    }
    /// The scopes that the client may be given in its tokens.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
    /// Whether the client is `active` or `inactive`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
    /// Data of your own that only the backend can change; a null deletes a key.
    #[must_use]
    pub fn trusted_metadata(
        mut self,
        trusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.trusted_metadata = trusted_metadata
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
}
impl Default for M2mClient {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for M2mClient {
    fn blank() -> Self {
        Self {
            client_description: crate::decode::blank(),
            client_id: crate::decode::blank(),
            client_name: crate::decode::blank(),
            client_secret_last_four: crate::decode::blank(),
            next_client_secret_last_four: crate::decode::blank(),
            scopes: crate::decode::blank(),
            status: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for M2mClient {
    const NAME: &'static str = "m2m.M2mClient";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("client_id"),
        crate::decode::Promise::lax("client_name"),
        crate::decode::Promise::lax("client_description"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("scopes"),
        crate::decode::Promise::lax("client_secret_last_four"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client_description" => field.promised(2).text(&mut self.client_description),
            "client_id" => field.promised(0).text(&mut self.client_id),
            "client_name" => field.promised(1).text(&mut self.client_name),
            "client_secret_last_four" => {
                field.promised(5).text(&mut self.client_secret_last_four)
            }
            "next_client_secret_last_four" => {
                field.optional_text(&mut self.next_client_secret_last_four)
            }
            "scopes" => field.promised(4).list(&mut self.scopes),
            "status" => field.promised(3).text(&mut self.status),
            "trusted_metadata" => field.map(&mut self.trusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(M2mClient);
/// An M2M client just created, with its secret, seen only then.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "m2m.M2mClientWithClientSecret")
)]
#[non_exhaustive]
pub struct M2mClientWithClientSecret {
    /// What the client is for, in words for people.
    pub client_description: String,
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    /// The client's name, for people to read.
    pub client_name: String,
    /// The client's new secret, which cannot be read again later.
    pub client_secret: crate::Secret,
    /// The last four characters of the client's secret.
    pub client_secret_last_four: String,
    /// The last four characters of the client secret that is to take over; absent when no rotation is under way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_client_secret_last_four: Option<String>,
    /// The scopes that the client may be given in its tokens.
    pub scopes: Vec<String>,
    /// Whether the client is `active` or `inactive`.
    pub status: String,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub trusted_metadata: ::serde_json::Map<String, ::serde_json::Value>,
}
impl M2mClientWithClientSecret {
    /// What the client is for, in words for people.
    #[must_use]
    pub fn client_description(mut self, client_description: impl Into<String>) -> Self {
        self.client_description = client_description.into();
        self
    }
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }
    /// The client's name, for people to read.
    #[must_use]
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = client_name.into();
        self
    }
    /// The client's new secret, which cannot be read again later.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = client_secret.into();
        self
    }
    /// The last four characters of the client's secret.
    #[must_use]
    pub fn client_secret_last_four(
        mut self,
        client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.client_secret_last_four = client_secret_last_four.into();
        self
    }
    /// The last four characters of the client secret that is to take over; absent when no rotation is under way.
    #[must_use]
    pub fn next_client_secret_last_four(
        mut self,
        next_client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.next_client_secret_last_four = Some(next_client_secret_last_four.into());
        self
    }
    /// The scopes that the client may be given in its tokens.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
    /// Whether the client is `active` or `inactive`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
    /// Data of your own that only the backend can change; a null deletes a key.
    #[must_use]
    pub fn trusted_metadata(
        mut self,
        trusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.trusted_metadata = trusted_metadata
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
}
impl Default for M2mClientWithClientSecret {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for M2mClientWithClientSecret {
    fn blank() -> Self {
        Self {
            client_description: crate::decode::blank(),
            client_id: crate::decode::blank(),
            client_name: crate::decode::blank(),
            client_secret: crate::decode::blank(),
            client_secret_last_four: crate::decode::blank(),
            next_client_secret_last_four: crate::decode::blank(),
            scopes: crate::decode::blank(),
            status: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for M2mClientWithClientSecret {
    const NAME: &'static str = "m2m.M2mClientWithClientSecret";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("client_id"),
        crate::decode::Promise::lax("client_secret"),
        crate::decode::Promise::lax("client_name"),
        crate::decode::Promise::lax("client_description"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("scopes"),
        crate::decode::Promise::lax("client_secret_last_four"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client_description" => field.promised(3).text(&mut self.client_description),
            "client_id" => field.promised(0).text(&mut self.client_id),
            "client_name" => field.promised(2).text(&mut self.client_name),
            "client_secret" => field.promised(1).value(&mut self.client_secret),
            "client_secret_last_four" => {
                field.promised(6).text(&mut self.client_secret_last_four)
            }
            "next_client_secret_last_four" => {
                field.optional_text(&mut self.next_client_secret_last_four)
            }
            "scopes" => field.promised(5).list(&mut self.scopes),
            "status" => field.promised(4).text(&mut self.status),
            "trusted_metadata" => field.map(&mut self.trusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(M2mClientWithClientSecret);
/// An M2M client whose secret rotation has just begun, with the next secret, seen only then.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "m2m.M2mClientWithNextClientSecret")
)]
#[non_exhaustive]
pub struct M2mClientWithNextClientSecret {
    /// What the client is for, in words for people.
    pub client_description: String,
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    /// The client's name, for people to read.
    pub client_name: String,
    /// The last four characters of the client's secret.
    pub client_secret_last_four: String,
    /// The client secret that takes over when the rotation is completed.
    pub next_client_secret: crate::Secret,
    /// The last four characters of the client secret that is to take over; absent when no rotation is under way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_client_secret_last_four: Option<String>,
    /// The scopes that the client may be given in its tokens.
    pub scopes: Vec<String>,
    /// Whether the client is `active` or `inactive`.
    pub status: String,
    /// Data of your own that only the backend can change; a null deletes a key.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub trusted_metadata: ::serde_json::Map<String, ::serde_json::Value>,
}
impl M2mClientWithNextClientSecret {
    /// What the client is for, in words for people.
    #[must_use]
    pub fn client_description(mut self, client_description: impl Into<String>) -> Self {
        self.client_description = client_description.into();
        self
    }
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }
    /// The client's name, for people to read.
    #[must_use]
    pub fn client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = client_name.into();
        self
    }
    /// The last four characters of the client's secret.
    #[must_use]
    pub fn client_secret_last_four(
        mut self,
        client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.client_secret_last_four = client_secret_last_four.into();
        self
    }
    /// The client secret that takes over when the rotation is completed.
    #[must_use]
    pub fn next_client_secret(
        mut self,
        next_client_secret: impl Into<crate::Secret>,
    ) -> Self {
        self.next_client_secret = next_client_secret.into();
        self
    }
    /// The last four characters of the client secret that is to take over; absent when no rotation is under way.
    #[must_use]
    pub fn next_client_secret_last_four(
        mut self,
        next_client_secret_last_four: impl Into<String>,
    ) -> Self {
        self.next_client_secret_last_four = Some(next_client_secret_last_four.into());
        self
    }
    /// The scopes that the client may be given in its tokens.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
    /// Whether the client is `active` or `inactive`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
    /// Data of your own that only the backend can change; a null deletes a key.
    #[must_use]
    pub fn trusted_metadata(
        mut self,
        trusted_metadata: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.trusted_metadata = trusted_metadata
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
}
impl Default for M2mClientWithNextClientSecret {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for M2mClientWithNextClientSecret {
    fn blank() -> Self {
        Self {
            client_description: crate::decode::blank(),
            client_id: crate::decode::blank(),
            client_name: crate::decode::blank(),
            client_secret_last_four: crate::decode::blank(),
            next_client_secret: crate::decode::blank(),
            next_client_secret_last_four: crate::decode::blank(),
            scopes: crate::decode::blank(),
            status: crate::decode::blank(),
            trusted_metadata: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for M2mClientWithNextClientSecret {
    const NAME: &'static str = "m2m.M2mClientWithNextClientSecret";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("client_id"),
        crate::decode::Promise::lax("next_client_secret"),
        crate::decode::Promise::lax("client_name"),
        crate::decode::Promise::lax("client_description"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("scopes"),
        crate::decode::Promise::lax("client_secret_last_four"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client_description" => field.promised(3).text(&mut self.client_description),
            "client_id" => field.promised(0).text(&mut self.client_id),
            "client_name" => field.promised(2).text(&mut self.client_name),
            "client_secret_last_four" => {
                field.promised(6).text(&mut self.client_secret_last_four)
            }
            "next_client_secret" => field.promised(1).value(&mut self.next_client_secret),
            "next_client_secret_last_four" => {
                field.optional_text(&mut self.next_client_secret_last_four)
            }
            "scopes" => field.promised(5).list(&mut self.scopes),
            "status" => field.promised(4).text(&mut self.status),
            "trusted_metadata" => field.map(&mut self.trusted_metadata),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(M2mClientWithNextClientSecret);
/// Which M2M clients to find: conditions, and how they combine.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "m2m.M2mSearchQuery")
)]
#[non_exhaustive]
pub struct M2mSearchQuery {
    /// The conditions of the search, each an object with a `filter_name` and a `filter_value`.
    pub operands: Vec<::serde_json::Map<String, ::serde_json::Value>>,
    /// Whether all operands must match (`AND`) or any one of them (`OR`).
    pub operator: crate::shared::SearchOperator,
}
impl M2mSearchQuery {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        operator: impl Into<crate::shared::SearchOperator>,
        operands: impl IntoIterator<
            Item = ::serde_json::Map<String, ::serde_json::Value>,
        >,
    ) -> Self {
        Self {
            operands: operands.into_iter().collect(),
            operator: operator.into(),
        }
    }
    /// The conditions of the search, each an object with a `filter_name` and a `filter_value`.
    #[must_use]
    pub fn operands(
        mut self,
        operands: impl IntoIterator<
            Item = ::serde_json::Map<String, ::serde_json::Value>,
        >,
    ) -> Self {
        self.operands = operands.into_iter().collect();
        self
    }
    /// Whether all operands must match (`AND`) or any one of them (`OR`).
    #[must_use]
    pub fn operator(
        mut self,
        operator: impl Into<crate::shared::SearchOperator>,
    ) -> Self {
        self.operator = operator.into();
        self
    }
}
impl crate::decode::Blank for M2mSearchQuery {
    fn blank() -> Self {
        Self {
            operands: crate::decode::blank(),
            operator: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for M2mSearchQuery {
    const NAME: &'static str = "m2m.M2mSearchQuery";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("operator"),
        crate::decode::Promise::strict("operands"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "operands" => field.promised(1).list(&mut self.operands),
            "operator" => field.promised(0).open(&mut self.operator),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(M2mSearchQuery);
/// How many M2M clients a search found, and where the next page begins.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "m2m.ResultsMetadata")
)]
#[non_exhaustive]
pub struct ResultsMetadata {
    /// Where the next page begins; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// How many results there are in all.
    pub total: i32,
}
impl ResultsMetadata {
    /// Where the next page begins; absent on the last page.
    #[must_use]
    pub fn next_cursor(mut self, next_cursor: impl Into<String>) -> Self {
        self.next_cursor = Some(next_cursor.into());
        self
    }
    /// How many results there are in all.
    #[must_use]
    pub fn total(mut self, total: i32) -> Self {
        self.total = total;
        self
    }
}
impl Default for ResultsMetadata {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ResultsMetadata {
    fn blank() -> Self {
        Self {
            next_cursor: crate::decode::blank(),
            total: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ResultsMetadata {
    const NAME: &'static str = "m2m.ResultsMetadata";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("total"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "next_cursor" => field.optional_text(&mut self.next_cursor),
            "total" => field.promised(0).value(&mut self.total),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ResultsMetadata);
/// The body of `m2m.token`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "m2m.TokenRequest")
)]
#[non_exhaustive]
pub struct TokenRequest {
    /// Identifies a client, either an M2M client or a connected app.
    pub client_id: String,
    /// The client's secret.
    pub client_secret: crate::Secret,
    /// The OAuth 2.0 grant, which is `client_credentials`.
    pub grant_type: String,
    /// The scopes wanted, separated by spaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
}
impl TokenRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            grant_type: "client_credentials".into(),
            scope: None,
        }
    }
    /// Identifies a client, either an M2M client or a connected app.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }
    /// The client's secret.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = client_secret.into();
        self
    }
    /// The OAuth 2.0 grant, which is `client_credentials`.
    #[must_use]
    pub fn grant_type(mut self, grant_type: impl Into<String>) -> Self {
        self.grant_type = grant_type.into();
        self
    }
    /// The scopes wanted, separated by spaces.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}
impl crate::decode::Blank for TokenRequest {
    fn blank() -> Self {
        Self {
            client_id: crate::decode::blank(),
            client_secret: crate::decode::blank(),
            grant_type: "client_credentials".into(),
            scope: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for TokenRequest {
    const NAME: &'static str = "m2m.TokenRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("client_id"),
        crate::decode::Promise::strict("client_secret"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "client_id" => field.promised(0).text(&mut self.client_id),
            "client_secret" => field.promised(1).value(&mut self.client_secret),
            "grant_type" => field.text(&mut self.grant_type),
            "scope" => field.optional_text(&mut self.scope),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(TokenRequest);
/// The answer of `m2m.token`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "m2m.TokenResponse")
)]
#[non_exhaustive]
pub struct TokenResponse {
    /// The access token of the M2M client, a JWT.
    pub access_token: crate::Secret,
    /// How long the token is valid, in seconds.
    pub expires_in: i32,
    /// Identifies the request; Stytch's support can find it by this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The HTTP status, repeated in the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i32>,
    /// How the access token is presented, `bearer`.
    pub token_type: String,
}
impl TokenResponse {
    /// The access token of the M2M client, a JWT.
    #[must_use]
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = access_token.into();
        self
    }
    /// How long the token is valid, in seconds.
    #[must_use]
    pub fn expires_in(mut self, expires_in: i32) -> Self {
        self.expires_in = expires_in;
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = Some(status_code);
        self
    }
    /// How the access token is presented, `bearer`.
    #[must_use]
    pub fn token_type(mut self, token_type: impl Into<String>) -> Self {
        self.token_type = token_type.into();
        self
    }
}
impl Default for TokenResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for TokenResponse {
    fn blank() -> Self {
        Self {
            access_token: crate::decode::blank(),
            expires_in: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            token_type: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for TokenResponse {
    const NAME: &'static str = "m2m.TokenResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("access_token"),
        crate::decode::Promise::lax("token_type"),
        crate::decode::Promise::lax("expires_in"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "access_token" => field.promised(0).value(&mut self.access_token),
            "expires_in" => field.promised(2).value(&mut self.expires_in),
            "request_id" => field.optional_text(&mut self.request_id),
            "status_code" => field.optional(&mut self.status_code),
            "token_type" => field.promised(1).text(&mut self.token_type),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(TokenResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<M2mClient>("m2m.M2mClient"),
    crate::registry::Type::of::<
        M2mClientWithClientSecret,
    >("m2m.M2mClientWithClientSecret"),
    crate::registry::Type::of::<
        M2mClientWithNextClientSecret,
    >("m2m.M2mClientWithNextClientSecret"),
    crate::registry::Type::of::<M2mSearchQuery>("m2m.M2mSearchQuery"),
    crate::registry::Type::of::<ResultsMetadata>("m2m.ResultsMetadata"),
    crate::registry::Type::of::<TokenRequest>("m2m.TokenRequest"),
    crate::registry::Type::of::<TokenResponse>("m2m.TokenResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static TOKEN: crate::operation::Operation = crate::operation::Operation {
    id: "m2m.token",
    method: "POST",
    path: "/v1/public/{project_id}/oauth2/token",
    auth: crate::operation::Auth::None,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&TOKEN];
impl crate::raw::Client {
    /// `POST /v1/public/{project_id}/oauth2/token`
    pub async fn m2m_token<'a>(
        &'a self,
        project_id: &'a str,
        body: &'a TokenRequest,
    ) -> Result<ResponseValue<TokenResponse>, crate::Error> {
        let request = self.request(&TOKEN, &[project_id]).form(&body);
        self.send(&TOKEN, request).await?.decode()
    }
}
