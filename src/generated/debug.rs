// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `debug`.
/// The operations of `debug`.
#[derive(Clone, Copy, Debug)]
pub struct DebugApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> DebugApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Returns the name and id of the project that the client's credentials belong to.
    ///
    /// `GET /v1/debug/whoami`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn whoami(self) -> Result<WhoamiResponse, crate::Error> {
        let answer = self.client.debug_whoami().await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl DebugApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["whoami"] => {
                arguments.finish()?;
                crate::dynamic::answer(self.whoami().await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
impl crate::Client {
    /// The operations of `debug`.
    #[must_use]
    pub fn debug(&self) -> DebugApi<'_> {
        DebugApi::new(self.raw())
    }
}
/// The answer of `debug.whoami`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "debug.WhoamiResponse")
)]
#[non_exhaustive]
pub struct WhoamiResponse {
    /// The project's name.
    pub name: String,
    /// Identifies the project.
    pub project_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl WhoamiResponse {
    /// The project's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// Identifies the project.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = project_id.into();
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
impl Default for WhoamiResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for WhoamiResponse {
    fn blank() -> Self {
        Self {
            name: crate::decode::blank(),
            project_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for WhoamiResponse {
    const NAME: &'static str = "debug.WhoamiResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("project_id"),
        crate::decode::Promise::lax("name"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "name" => field.promised(2).text(&mut self.name),
            "project_id" => field.promised(1).text(&mut self.project_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(WhoamiResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<WhoamiResponse>("debug.WhoamiResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static WHOAMI: crate::operation::Operation = crate::operation::Operation {
    id: "debug.whoami",
    method: "GET",
    path: "/v1/debug/whoami",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&WHOAMI];
impl crate::raw::Client {
    /// `GET /v1/debug/whoami`
    pub async fn debug_whoami<'a>(
        &'a self,
    ) -> Result<ResponseValue<WhoamiResponse>, crate::Error> {
        let request = self.request(&WHOAMI, &[]);
        self.send(&WHOAMI, request).await?.decode()
    }
}
