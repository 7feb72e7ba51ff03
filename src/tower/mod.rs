//! Sessions in front of a service: layers for `tower`, and so for axum and whatever else takes them (feature `tower`).
//!
//! [`SessionLayer`] finds the session that a request shows, verifies it, and puts the
//! [`VerifiedSession`](crate::identity::VerifiedSession) into the request's extensions; requests without one are rejected, or
//! pass without when it is [optional](SessionLayer::optional). [`RequirePermission`], inside of it, lets pass who may do
//! something.
//!
//! ```
//! use axum::routing::get;
//! use axum::{Extension, Router};
//! use stytch_api::identity::{B2b, VerifiedSession};
//! use stytch_api::tower::{RequirePermission, SessionLayer};
//!
//! async fn home(Extension(session): Extension<VerifiedSession<B2b>>) -> String {
//!     format!("You are {}.", session.member_id)
//! }
//!
//! # fn app(stytch: &stytch_api::Client) -> Router {
//! let settings = Router::new()
//!     .route("/settings", get(home))
//!     .layer(RequirePermission::b2b("stytch.organization", "update.settings.allowed-auth-methods"));
//! let app: Router = Router::new()
//!     .route("/home", get(home))
//!     .merge(settings)
//!     .layer(SessionLayer::b2b(stytch));
//! # app
//! # }
//! ```
//!
//! # What shows a session
//!
//! `Authorization: Bearer …` with a session JWT or session token; without one, the cookies of
//! [`SessionCookies`](crate::login::SessionCookies), the JWT before the token. What comes first counts alone: a JWT that does
//! not hold is not made up for by a token that may be of somebody else. What comes twice and differs shows nothing.
//!
//! # When Stytch is asked
//!
//! A JWT is verified here. Stytch is asked only where it may know better, mostly when the JWT's five minutes are over:
//! [`JwtOptions::remote_check`](crate::identity::JwtOptions::remote_check) says when. About a token Stytch is always asked.
//! Requests that come with the same JWT or token while Stytch is asked wait for the one answer. One about a JWT is good for
//! five seconds more, or for [`max_token_age`](crate::identity::JwtOptions::max_token_age) where that is less; a failure is
//! repeated for a second. A caller that goes away takes nothing from the others.
//!
//! Who showed cookies then gets new ones with the response, which no cache may keep, unless the service set such cookies
//! itself, as when it logs somebody out. Other responses to a request with a session are `Cache-Control: private` if they say
//! nothing about it. To callers with a bearer token the new JWT is not sent;
//! [`VerifiedSession::session_jwt`](crate::identity::VerifiedSession::session_jwt) has it.
//!
//! What the layer cannot see to:
//!
//! - Each new token costs a call to Stytch, whoever made it up, and so does each JWT with an unknown key, unless
//!   [`RemoteCheck::IfStale`](crate::identity::RemoteCheck::IfStale) is chosen. Limit how often one visitor may come, in
//!   front of this layer, or your project's rate limit is theirs to use up.
//! - A response is on its way while its browser logs in anew, or out: arriving last, it brings the renewed cookies of the
//!   session before. Let pages wait for other requests before they send people to log in or out.
//! - The preflight requests of CORS come without credentials: a layer that responds to them belongs outside of this one.
//!
//! # What is rejected how
//!
//! See [`Rejection`]. It is told in JSON, unless `on_rejection` says otherwise:
//!
//! ```
//! use axum::response::{IntoResponse, Redirect};
//! use stytch_api::tower::{Rejection, SessionLayer};
//!
//! # fn layer(stytch: &stytch_api::Client) -> impl Clone {
//! SessionLayer::b2b(stytch).on_rejection(|rejection: Rejection| match rejection {
//!     Rejection::Unauthenticated(_) => Redirect::to("/login").into_response(),
//!     other => other.to_response(),
//! })
//! # }
//! ```
//!
//! A gRPC client takes 401 for `UNAUTHENTICATED`, but a service answers it in gRPC's own way: with tonic, let `on_rejection`
//! return `tonic::Status::into_http()`. `examples/tonic_session` is such a service.
//!
//! # As an extractor of axum
//!
//! A handler that takes a `Member` then cannot be reached without one:
//!
//! ```
//! use axum::extract::FromRequestParts;
//! use axum::http::StatusCode;
//! use axum::http::request::Parts;
//! use stytch_api::identity::{B2b, VerifiedSession};
//!
//! struct Member(VerifiedSession<B2b>);
//!
//! impl<S: Sync> FromRequestParts<S> for Member {
//!     type Rejection = StatusCode;
//!
//!     async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
//!         let session = parts.extensions.get().cloned();
//!         session.map(Self).ok_or(StatusCode::UNAUTHORIZED)
//!     }
//! }
//! ```

mod permission;
mod presented;
mod product;
mod rejection;
mod session;
mod shared;

pub use self::permission::{PermissionService, RequirePermission};
pub use self::rejection::{JsonRejection, Rejection, RejectionResponse};
pub use self::session::{SessionLayer, SessionService};
