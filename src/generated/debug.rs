// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! A look at which project the credentials are of.
//!
//! | Operation | |
//! |---|---|
//! | [`whoami`](DebugApi::whoami) | Returns the name and id of the project that the client's credentials belong to. |

use crate::wire::prelude::*;

resource! {
/// A look at which project the credentials are of.
///
/// `client.debug()`
pub struct DebugApi: "debug" {}

/// Returns the name and id of the project that the client's credentials belong to.
#[doc(alias = "api_debug_v1_Whoami")]
GET "/v1/debug/whoami"
example r#"
let response = stytch.debug().whoami().await?;
"#
fn whoami() -> WhoamiResponse;
}

object! {
/// The response of [`debug.whoami`](crate::debug::DebugApi::whoami).
#[doc(alias = "api_debug_v1_WhoamiResponse")]
pub struct WhoamiResponse {
    /// The project's name.
    name: String,

    /// Identifies the project.
    project_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
