// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `connected_app.clients.secrets`.

use crate::wire::prelude::*;

resource! {
/// The operations of `connected_app.clients.secrets`.
pub struct SecretsApi: "connected_app.clients.secrets" {}

/// Completes a rotation begun with `rotate_start`, making a connected app's next client secret the current one. The old one stops working.
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_Rotate")]
POST "/v1/connected_apps/clients/{client_id}/secrets/rotate"
example r#"
use stytch_api::connected_app::clients::secrets::RotateRequest;
let body = RotateRequest::new();
let response = stytch
    .connected_app()
    .clients()
    .secrets()
    .rotate("client-test-…", body)
    .await?;
"#
fn rotate(client_id: &str, body: RotateRequest) -> RotateResponse;

/// Cancels a running rotation of a connected app's client secret. The next secret is discarded and the current one stays.
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateCancel")]
POST "/v1/connected_apps/clients/{client_id}/secrets/rotate/cancel"
example r#"
use stytch_api::connected_app::clients::secrets::RotateCancelRequest;
let body = RotateCancelRequest::new();
let response = stytch
    .connected_app()
    .clients()
    .secrets()
    .rotate_cancel("client-test-…", body)
    .await?;
"#
fn rotate_cancel(client_id: &str, body: RotateCancelRequest) -> RotateCancelResponse;

/// Starts a rotation of a connected app's client secret and returns the next one, only in this response. Both work until the rotation is completed or cancelled.
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateStart")]
POST "/v1/connected_apps/clients/{client_id}/secrets/rotate/start"
example r#"
use stytch_api::connected_app::clients::secrets::RotateStartRequest;
let body = RotateStartRequest::new();
let response = stytch
    .connected_app()
    .clients()
    .secrets()
    .rotate_start("client-test-…", body)
    .await?;
"#
fn rotate_start(client_id: &str, body: RotateStartRequest) -> RotateStartResponse;
}

object! {
/// The body of `connected_app.clients.secrets.rotate_cancel`.
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateCancelRequest")]
pub struct RotateCancelRequest [request] new() {} }

object! {
/// The response of `connected_app.clients.secrets.rotate_cancel`.
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateCancelResponse")]
pub struct RotateCancelResponse {
    /// The connected app.
    connected_app: crate::connected_app::ConnectedApp,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// The body of `connected_app.clients.secrets.rotate`.
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateRequest")]
pub struct RotateRequest [request] new() {} }

object! {
/// The response of `connected_app.clients.secrets.rotate`.
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateResponse")]
pub struct RotateResponse {
    /// The connected app.
    connected_app: crate::connected_app::ConnectedApp,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// The body of `connected_app.clients.secrets.rotate_start`.
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateStartRequest")]
pub struct RotateStartRequest [request] new() {} }

object! {
/// The response of `connected_app.clients.secrets.rotate_start`.
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateStartResponse")]
pub struct RotateStartResponse {
    /// The connected app.
    connected_app: crate::connected_app::ConnectedAppWithNextClientSecret,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
