// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Sessions in which support staff see what a user sees.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](ImpersonationApi::authenticate) | Starts a session as the user that a single-use impersonation token stands for. |

use crate::wire::prelude::*;

resource! {
/// Sessions in which support staff see what a user sees.
///
/// `client.consumer().impersonation()`
pub struct ImpersonationApi: "consumer.impersonation" {}

/// Starts a session as the user that a single-use impersonation token stands for. The session cannot be extended.
///
/// The token comes from the `Impersonate User` button on the user's page in Stytch's dashboard. The session lasts 60 minutes (there is no `session_duration_minutes` here); `outcome()` is `Session`.
///
/// Stytch: <https://stytch.com/docs/api/authenticate-impersonation-token>
#[doc(alias = "api_impersonation_v1_Authenticate")]
POST "/v1/impersonation/authenticate"
errors r#"- `unable_to_auth_impersonation_token`: the token is unknown, was used, or has expired.
- `user_impersonation_not_allowed`: the project does not allow it."#
example r#"
use stytch_api::login::UserOutcome;
use stytch_api::consumer::impersonation::AuthenticateRequest;
let body = AuthenticateRequest::new("…");
let response = stytch.consumer().impersonation().authenticate(body).await?;
match response.outcome() {
    UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
    once => println!("no session: {once:?}"),
}
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;
}

object! {
/// The body of [`consumer.impersonation.authenticate`](crate::consumer::impersonation::ImpersonationApi::authenticate).
#[doc(alias = "api_impersonation_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(impersonation_token: Secret) {
    /// The token that begins an impersonated session; it works once, and by default for 5 minutes.
    impersonation_token: Secret,
} }

object! {
/// The response of [`consumer.impersonation.authenticate`](crate::consumer::impersonation::ImpersonationApi::authenticate).
#[doc(alias = "api_impersonation_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [user_outcome(session)] {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The user's session; present when the request was given one or began one, which a sign-in does only with `session_duration_minutes`.
    session: Option<crate::consumer::sessions::Session>,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: crate::consumer::users::User [strict],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String [strict],
} }
