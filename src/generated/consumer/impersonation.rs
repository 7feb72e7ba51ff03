// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `consumer.impersonation`.

use crate::wire::prelude::*;

resource! {
/// The operations of `consumer.impersonation`.
pub struct ImpersonationApi: "consumer.impersonation" {}

/// Starts a session as the user that a single-use impersonation token stands for. The session cannot be extended.
///
/// The token comes from the `Impersonate User` button on the user's page in Stytch's dashboard. The session lasts 60 minutes (there is no `session_duration_minutes` here); `outcome()` is `Session`.
///
/// Stytch: <https://stytch.com/docs/api/authenticate-impersonation-token>
#[doc(alias = "api_impersonation_v1_Authenticate")]
POST "/v1/impersonation/authenticate"
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;
}

object! {
/// The body of `consumer.impersonation.authenticate`.
#[doc(alias = "api_impersonation_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(impersonation_token: Secret) {
    /// The token that begins an impersonated session; it works once, and by default for 5 minutes.
    impersonation_token: Secret,
} }

object! {
/// The response of `consumer.impersonation.authenticate`.
#[doc(alias = "api_impersonation_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [user_outcome(session)] {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The user's session.
    session: Option<crate::consumer::sessions::Session>,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// The user.
    user: crate::consumer::users::User [strict],

    /// Identifies a user.
    user_id: String [strict],
} }
