// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! The rotation of an M2M client's secret.
//!
//! | Operation | |
//! |---|---|
//! | [`rotate`](SecretsApi::rotate) | Completes the rotation of an M2M client's secret that [`m2m.clients.secrets.rotate_start`](crate::m2m::clients::secrets::SecretsApi::rotate_start) began. |
//! | [`rotate_cancel`](SecretsApi::rotate_cancel) | Cancels the rotation of an M2M client's secret that [`m2m.clients.secrets.rotate_start`](crate::m2m::clients::secrets::SecretsApi::rotate_start) began. |
//! | [`rotate_start`](SecretsApi::rotate_start) | Starts the rotation of an M2M client's secret and returns the next one. |

use crate::wire::prelude::*;

resource! {
/// The rotation of an M2M client's secret.
///
/// `client.m2m().clients().secrets()`
pub struct SecretsApi: "m2m.clients.secrets" {}

/// Completes the rotation of an M2M client's secret that [`m2m.clients.secrets.rotate_start`](crate::m2m::clients::secrets::SecretsApi::rotate_start) began.
///
/// `next_client_secret` becomes `client_secret`, and the secret before it stops working. By then everything has to use the next one.
///
/// Stytch: <https://stytch.com/docs/api/m2m-rotate-secret>
#[doc(alias = "api_m2m_v1_m2m_clients_secrets_Rotate")]
POST "/v1/m2m/clients/{client_id}/secrets/rotate"
errors r#"- `m2m_client_not_found`: nothing has the given id.
- `m2m_client_not_rotating_secret`: no secret is being rotated: [`m2m.clients.secrets.rotate_start`](crate::m2m::clients::secrets::SecretsApi::rotate_start) comes first."#
example r#"
use stytch_api::m2m::clients::secrets::RotateRequest;
let body = RotateRequest::new();
let response = stytch
    .m2m()
    .clients()
    .secrets()
    .rotate("client-test-…", body)
    .await?;
"#
fn rotate(client_id: &str, body: RotateRequest) -> RotateResponse;

/// Cancels the rotation of an M2M client's secret that [`m2m.clients.secrets.rotate_start`](crate::m2m::clients::secrets::SecretsApi::rotate_start) began.
///
/// `next_client_secret` is discarded, and only the present `client_secret` works.
///
/// Stytch: <https://stytch.com/docs/api/m2m-rotate-secret-cancel>
#[doc(alias = "api_m2m_v1_m2m_clients_secrets_RotateCancel")]
POST "/v1/m2m/clients/{client_id}/secrets/rotate/cancel"
errors r#"- `m2m_client_not_found`: nothing has the given id.
- `m2m_client_not_rotating_secret`: no secret is being rotated: [`m2m.clients.secrets.rotate_start`](crate::m2m::clients::secrets::SecretsApi::rotate_start) comes first."#
example r#"
use stytch_api::m2m::clients::secrets::RotateCancelRequest;
let body = RotateCancelRequest::new();
let response = stytch
    .m2m()
    .clients()
    .secrets()
    .rotate_cancel("client-test-…", body)
    .await?;
"#
fn rotate_cancel(client_id: &str, body: RotateCancelRequest) -> RotateCancelResponse;

/// Starts the rotation of an M2M client's secret and returns the next one.
///
/// From now on `client_secret` and `next_client_secret` both work. Go over to the next one everywhere, then call [`m2m.clients.secrets.rotate`](crate::m2m::clients::secrets::SecretsApi::rotate); [`m2m.clients.secrets.rotate_cancel`](crate::m2m::clients::secrets::SecretsApi::rotate_cancel) goes back.
///
/// `next_client_secret` is whole only in this response, so keep it somewhere safe: Stytch has no more than a hash of it. If it is lost, the way to another is a new rotation.
///
/// Stytch: <https://stytch.com/docs/api/m2m-rotate-secret-start>
#[doc(alias = "api_m2m_v1_m2m_clients_secrets_RotateStart")]
POST "/v1/m2m/clients/{client_id}/secrets/rotate/start"
errors r#"- `m2m_client_already_rotating_secret`: a secret is being rotated already: end that first.
- `m2m_client_not_found`: nothing has the given id."#
example r#"
use stytch_api::m2m::clients::secrets::RotateStartRequest;
let body = RotateStartRequest::new();
let response = stytch
    .m2m()
    .clients()
    .secrets()
    .rotate_start("client-test-…", body)
    .await?;
"#
fn rotate_start(client_id: &str, body: RotateStartRequest) -> RotateStartResponse;
}

object! {
/// The body of [`m2m.clients.secrets.rotate_cancel`](crate::m2m::clients::secrets::SecretsApi::rotate_cancel).
#[doc(alias = "api_m2m_v1_m2m_clients_secrets_RotateCancelRequest")]
pub struct RotateCancelRequest [request] new() {} }

object! {
/// The response of [`m2m.clients.secrets.rotate_cancel`](crate::m2m::clients::secrets::SecretsApi::rotate_cancel).
#[doc(alias = "api_m2m_v1_m2m_clients_secrets_RotateCancelResponse")]
pub struct RotateCancelResponse {
    /// The M2M client.
    m2m_client: crate::m2m::M2mClient,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`m2m.clients.secrets.rotate`](crate::m2m::clients::secrets::SecretsApi::rotate).
#[doc(alias = "api_m2m_v1_m2m_clients_secrets_RotateRequest")]
pub struct RotateRequest [request] new() {} }

object! {
/// The response of [`m2m.clients.secrets.rotate`](crate::m2m::clients::secrets::SecretsApi::rotate).
#[doc(alias = "api_m2m_v1_m2m_clients_secrets_RotateResponse")]
pub struct RotateResponse {
    /// The M2M client.
    m2m_client: crate::m2m::M2mClient,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`m2m.clients.secrets.rotate_start`](crate::m2m::clients::secrets::SecretsApi::rotate_start).
#[doc(alias = "api_m2m_v1_m2m_clients_secrets_RotateStartRequest")]
pub struct RotateStartRequest [request] new() {} }

object! {
/// The response of [`m2m.clients.secrets.rotate_start`](crate::m2m::clients::secrets::SecretsApi::rotate_start).
#[doc(alias = "api_m2m_v1_m2m_clients_secrets_RotateStartResponse")]
pub struct RotateStartResponse {
    /// The M2M client.
    m2m_client: crate::m2m::M2mClientWithNextClientSecret,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
