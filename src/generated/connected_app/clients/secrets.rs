// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! The rotation of a connected app's client secret.
//!
//! | Operation | |
//! |---|---|
//! | [`rotate`](SecretsApi::rotate) | Completes the rotation of a connected app's secret that [`connected_app.clients.secrets.rotate_start`](crate::connected_app::clients::secrets::SecretsApi::rotate_start) began. |
//! | [`rotate_cancel`](SecretsApi::rotate_cancel) | Cancels the rotation of a connected app's secret that [`connected_app.clients.secrets.rotate_start`](crate::connected_app::clients::secrets::SecretsApi::rotate_start) began. |
//! | [`rotate_start`](SecretsApi::rotate_start) | Starts the rotation of a connected app's secret and returns the next one. |

use crate::wire::prelude::*;

resource! {
/// The rotation of a connected app's client secret.
///
/// `client.connected_app().clients().secrets()`
pub struct SecretsApi: "connected_app.clients.secrets" {}

/// Completes the rotation of a connected app's secret that [`connected_app.clients.secrets.rotate_start`](crate::connected_app::clients::secrets::SecretsApi::rotate_start) began.
///
/// `next_client_secret` becomes `client_secret`, and the secret before it stops working. By then everything has to use the next one.
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_Rotate")]
POST "/v1/connected_apps/clients/{client_id}/secrets/rotate"
errors r#"- `connected_app_not_found`: nothing has the given id.
- `connected_app_not_rotating_secret`: no secret is being rotated: [`connected_app.clients.secrets.rotate_start`](crate::connected_app::clients::secrets::SecretsApi::rotate_start) comes first.
- `public_connected_apps_do_not_have_secrets`: the app is public, and has no secret."#
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

/// Cancels the rotation of a connected app's secret that [`connected_app.clients.secrets.rotate_start`](crate::connected_app::clients::secrets::SecretsApi::rotate_start) began.
///
/// `next_client_secret` is discarded, and only the present `client_secret` works.
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateCancel")]
POST "/v1/connected_apps/clients/{client_id}/secrets/rotate/cancel"
errors r#"- `connected_app_not_found`: nothing has the given id.
- `connected_app_not_rotating_secret`: no secret is being rotated: [`connected_app.clients.secrets.rotate_start`](crate::connected_app::clients::secrets::SecretsApi::rotate_start) comes first.
- `public_connected_apps_do_not_have_secrets`: the app is public, and has no secret."#
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

/// Starts the rotation of a connected app's secret and returns the next one.
///
/// From now on `client_secret` and `next_client_secret` both work. Go over to the next one everywhere, then call [`connected_app.clients.secrets.rotate`](crate::connected_app::clients::secrets::SecretsApi::rotate); [`connected_app.clients.secrets.rotate_cancel`](crate::connected_app::clients::secrets::SecretsApi::rotate_cancel) goes back.
///
/// `next_client_secret` is whole only in this response, so keep it somewhere safe: Stytch has no more than a hash of it. If it is lost, the way to another is a new rotation.
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateStart")]
POST "/v1/connected_apps/clients/{client_id}/secrets/rotate/start"
errors r#"- `connected_app_already_rotating_secret`: a secret is being rotated already: end that first.
- `connected_app_not_found`: nothing has the given id.
- `public_connected_apps_do_not_have_secrets`: the app is public, and has no secret."#
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
/// The body of [`connected_app.clients.secrets.rotate_cancel`](crate::connected_app::clients::secrets::SecretsApi::rotate_cancel).
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateCancelRequest")]
pub struct RotateCancelRequest [request] new() {} }

object! {
/// The response of [`connected_app.clients.secrets.rotate_cancel`](crate::connected_app::clients::secrets::SecretsApi::rotate_cancel).
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateCancelResponse")]
pub struct RotateCancelResponse {
    /// The connected app.
    connected_app: crate::connected_app::ConnectedApp,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`connected_app.clients.secrets.rotate`](crate::connected_app::clients::secrets::SecretsApi::rotate).
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateRequest")]
pub struct RotateRequest [request] new() {} }

object! {
/// The response of [`connected_app.clients.secrets.rotate`](crate::connected_app::clients::secrets::SecretsApi::rotate).
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateResponse")]
pub struct RotateResponse {
    /// The connected app.
    connected_app: crate::connected_app::ConnectedApp,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`connected_app.clients.secrets.rotate_start`](crate::connected_app::clients::secrets::SecretsApi::rotate_start).
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateStartRequest")]
pub struct RotateStartRequest [request] new() {} }

object! {
/// The response of [`connected_app.clients.secrets.rotate_start`](crate::connected_app::clients::secrets::SecretsApi::rotate_start).
#[doc(alias = "api_connectedapps_v1_connected_apps_clients_secrets_RotateStartResponse")]
pub struct RotateStartResponse {
    /// The connected app.
    connected_app: crate::connected_app::ConnectedAppWithNextClientSecret,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
