// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.idp`.
/// `consumer.idp.oauth`.
pub mod oauth;
/// The operations of `consumer.idp`.
#[derive(Clone, Copy, Debug)]
pub struct IdpApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> IdpApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `consumer.idp.oauth`.
    #[must_use]
    pub fn oauth(self) -> oauth::OauthApi<'c> {
        oauth::OauthApi::new(self.client)
    }
}
#[cfg(feature = "dynamic")]
impl IdpApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["oauth", rest @ ..] => {
                Box::pin(self.oauth().dispatch(rest, arguments)).await
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// A scope that a connected app asks for, and whether the user is able to grant it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "consumer.idp.ScopeResult")
)]
#[non_exhaustive]
pub struct ScopeResult {
    /// What the scope permits, in words for people.
    pub description: String,
    /// Whether the person can grant the scope.
    pub is_grantable: bool,
    /// The name of an OAuth scope.
    pub scope: String,
}
impl ScopeResult {
    /// What the scope permits, in words for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }
    /// Whether the person can grant the scope.
    #[must_use]
    pub fn is_grantable(mut self, is_grantable: bool) -> Self {
        self.is_grantable = is_grantable;
        self
    }
    /// The name of an OAuth scope.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = scope.into();
        self
    }
}
impl Default for ScopeResult {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ScopeResult {
    fn blank() -> Self {
        Self {
            description: crate::decode::blank(),
            is_grantable: crate::decode::blank(),
            scope: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ScopeResult {
    const NAME: &'static str = "consumer.idp.ScopeResult";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("scope"),
        crate::decode::Promise::lax("description"),
        crate::decode::Promise::lax("is_grantable"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "description" => field.promised(1).text(&mut self.description),
            "is_grantable" => field.promised(2).value(&mut self.is_grantable),
            "scope" => field.promised(0).text(&mut self.scope),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ScopeResult);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<ScopeResult>("consumer.idp.ScopeResult"),
];
