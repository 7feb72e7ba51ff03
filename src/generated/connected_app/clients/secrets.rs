// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `connected_app.clients.secrets`.
/// The operations of `connected_app.clients.secrets`.
#[derive(Clone, Copy, Debug)]
pub struct SecretsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> SecretsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Completes a rotation begun with `rotate_start`, making a connected app's next client secret the current one. The old one stops working.
    ///
    /// `POST /v1/connected_apps/clients/{client_id}/secrets/rotate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn rotate(
        self,
        client_id: &str,
        body: RotateRequest,
    ) -> Result<RotateResponse, crate::Error> {
        let answer = self
            .client
            .connected_app_clients_secrets_rotate(client_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Cancels a running rotation of a connected app's client secret. The next secret is discarded and the current one stays.
    ///
    /// `POST /v1/connected_apps/clients/{client_id}/secrets/rotate/cancel`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn rotate_cancel(
        self,
        client_id: &str,
        body: RotateCancelRequest,
    ) -> Result<RotateCancelResponse, crate::Error> {
        let answer = self
            .client
            .connected_app_clients_secrets_rotate_cancel(client_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
    /// Starts a rotation of a connected app's client secret and returns the next one, only in this response. Both work until the rotation is completed or cancelled.
    ///
    /// `POST /v1/connected_apps/clients/{client_id}/secrets/rotate/start`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn rotate_start(
        self,
        client_id: &str,
        body: RotateStartRequest,
    ) -> Result<RotateStartResponse, crate::Error> {
        let answer = self
            .client
            .connected_app_clients_secrets_rotate_start(client_id, &body)
            .await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl SecretsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["rotate"] => {
                let client_id = arguments.text("client_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.rotate(&client_id, body).await?)
            }
            ["rotate_cancel"] => {
                let client_id = arguments.text("client_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.rotate_cancel(&client_id, body).await?)
            }
            ["rotate_start"] => {
                let client_id = arguments.text("client_id")?;
                let body = arguments.body()?;
                crate::dynamic::answer(self.rotate_start(&client_id, body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `connected_app.clients.secrets.rotate_cancel`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.clients.secrets.RotateCancelRequest")
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
    const NAME: &'static str = "connected_app.clients.secrets.RotateCancelRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        field.unknown()
    }
}
crate::decode::deserialize!(RotateCancelRequest);
/// The answer of `connected_app.clients.secrets.rotate_cancel`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.clients.secrets.RotateCancelResponse")
)]
#[non_exhaustive]
pub struct RotateCancelResponse {
    /// The connected app.
    pub connected_app: crate::connected_app::ConnectedApp,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl RotateCancelResponse {
    /// The connected app.
    #[must_use]
    pub fn connected_app(
        mut self,
        connected_app: impl Into<crate::connected_app::ConnectedApp>,
    ) -> Self {
        self.connected_app = connected_app.into();
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
            connected_app: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RotateCancelResponse {
    const NAME: &'static str = "connected_app.clients.secrets.RotateCancelResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("connected_app"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connected_app" => field.promised(1).value(&mut self.connected_app),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RotateCancelResponse);
/// The body of `connected_app.clients.secrets.rotate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.clients.secrets.RotateRequest")
)]
#[non_exhaustive]
pub struct RotateRequest {}
impl RotateRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}
impl Default for RotateRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for RotateRequest {
    fn blank() -> Self {
        Self {}
    }
}
impl crate::decode::Object for RotateRequest {
    const NAME: &'static str = "connected_app.clients.secrets.RotateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        field.unknown()
    }
}
crate::decode::deserialize!(RotateRequest);
/// The answer of `connected_app.clients.secrets.rotate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.clients.secrets.RotateResponse")
)]
#[non_exhaustive]
pub struct RotateResponse {
    /// The connected app.
    pub connected_app: crate::connected_app::ConnectedApp,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl RotateResponse {
    /// The connected app.
    #[must_use]
    pub fn connected_app(
        mut self,
        connected_app: impl Into<crate::connected_app::ConnectedApp>,
    ) -> Self {
        self.connected_app = connected_app.into();
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
impl Default for RotateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RotateResponse {
    fn blank() -> Self {
        Self {
            connected_app: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RotateResponse {
    const NAME: &'static str = "connected_app.clients.secrets.RotateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("connected_app"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connected_app" => field.promised(1).value(&mut self.connected_app),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RotateResponse);
/// The body of `connected_app.clients.secrets.rotate_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.clients.secrets.RotateStartRequest")
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
    const NAME: &'static str = "connected_app.clients.secrets.RotateStartRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        field.unknown()
    }
}
crate::decode::deserialize!(RotateStartRequest);
/// The answer of `connected_app.clients.secrets.rotate_start`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "connected_app.clients.secrets.RotateStartResponse")
)]
#[non_exhaustive]
pub struct RotateStartResponse {
    /// The connected app.
    pub connected_app: crate::connected_app::ConnectedAppWithNextClientSecret,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl RotateStartResponse {
    /// The connected app.
    #[must_use]
    pub fn connected_app(
        mut self,
        connected_app: impl Into<crate::connected_app::ConnectedAppWithNextClientSecret>,
    ) -> Self {
        self.connected_app = connected_app.into();
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
            connected_app: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RotateStartResponse {
    const NAME: &'static str = "connected_app.clients.secrets.RotateStartResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("connected_app"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connected_app" => field.promised(1).value(&mut self.connected_app),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RotateStartResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        RotateCancelRequest,
    >("connected_app.clients.secrets.RotateCancelRequest"),
    crate::registry::Type::of::<
        RotateCancelResponse,
    >("connected_app.clients.secrets.RotateCancelResponse"),
    crate::registry::Type::of::<
        RotateRequest,
    >("connected_app.clients.secrets.RotateRequest"),
    crate::registry::Type::of::<
        RotateResponse,
    >("connected_app.clients.secrets.RotateResponse"),
    crate::registry::Type::of::<
        RotateStartRequest,
    >("connected_app.clients.secrets.RotateStartRequest"),
    crate::registry::Type::of::<
        RotateStartResponse,
    >("connected_app.clients.secrets.RotateStartResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static ROTATE: crate::operation::Operation = crate::operation::Operation {
    id: "connected_app.clients.secrets.rotate",
    method: "POST",
    path: "/v1/connected_apps/clients/{client_id}/secrets/rotate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static ROTATE_CANCEL: crate::operation::Operation = crate::operation::Operation {
    id: "connected_app.clients.secrets.rotate_cancel",
    method: "POST",
    path: "/v1/connected_apps/clients/{client_id}/secrets/rotate/cancel",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static ROTATE_START: crate::operation::Operation = crate::operation::Operation {
    id: "connected_app.clients.secrets.rotate_start",
    method: "POST",
    path: "/v1/connected_apps/clients/{client_id}/secrets/rotate/start",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &ROTATE,
    &ROTATE_CANCEL,
    &ROTATE_START,
];
impl crate::raw::Client {
    /// `POST /v1/connected_apps/clients/{client_id}/secrets/rotate`
    pub async fn connected_app_clients_secrets_rotate<'a>(
        &'a self,
        client_id: &'a str,
        body: &'a RotateRequest,
    ) -> Result<ResponseValue<RotateResponse>, crate::Error> {
        let request = self.request(&ROTATE, &[client_id]).json(&body);
        self.send(&ROTATE, request).await?.decode()
    }
    /// `POST /v1/connected_apps/clients/{client_id}/secrets/rotate/cancel`
    pub async fn connected_app_clients_secrets_rotate_cancel<'a>(
        &'a self,
        client_id: &'a str,
        body: &'a RotateCancelRequest,
    ) -> Result<ResponseValue<RotateCancelResponse>, crate::Error> {
        let request = self.request(&ROTATE_CANCEL, &[client_id]).json(&body);
        self.send(&ROTATE_CANCEL, request).await?.decode()
    }
    /// `POST /v1/connected_apps/clients/{client_id}/secrets/rotate/start`
    pub async fn connected_app_clients_secrets_rotate_start<'a>(
        &'a self,
        client_id: &'a str,
        body: &'a RotateStartRequest,
    ) -> Result<ResponseValue<RotateStartResponse>, crate::Error> {
        let request = self.request(&ROTATE_START, &[client_id]).json(&body);
        self.send(&ROTATE_START, request).await?.decode()
    }
}
