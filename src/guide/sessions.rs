//! Sessions: who is logged in.
//!
//! A session has two credentials. The **session token** is opaque, and good for as long as the session lives; only Stytch
//! can tell whose it is. The **session JWT** is signed, and good for five minutes; it can be verified on your machine.
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client, jwt: String) -> Result<(), stytch_api::Error> {
//! use stytch_api::SessionJwt;
//! use stytch_api::identity::JwtOptions;
//!
//! let sessions = stytch.b2b().sessions();
//! let session = sessions.authenticate_jwt(SessionJwt::new(jwt), &JwtOptions::new()).await?;
//! println!("{} of {}", session.member_id, session.organization_id);
//! if session.response().is_some() {
//!     // Stytch was asked, since the JWT was about to end: the browser gets the new one.
//!     let _new_cookie = session.session_jwt();
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Signature, times, project, product and permissions are checked without a call; the project's keys are fetched once and
//! kept. Stytch is asked only where that may help, which is when the JWT has expired, or its key is unknown
//! ([`RemoteCheck`](crate::identity::RemoteCheck)). A JWT whose signature is wrong is refused, and nobody is asked.
//!
//! **What local verification cannot know:** a session that was revoked is believed for as long as its JWT lives, up to
//! five minutes. Where that is too long, ask Stytch: `sessions().authenticate(…)`, or
//! [`RemoteCheck`](crate::identity::RemoteCheck).
//!
//! # On each request
//!
//! Feature `tower` does all of this in front of a service, for axum and whatever else takes tower's layers:
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
//! let documents = Router::new()
//!     .route("/documents", get(home))
//!     .layer(RequirePermission::b2b("documents", "read"));
//! let app: Router = documents.layer(SessionLayer::b2b(stytch));
//! # app
//! # }
//! ```
//!
//! # Cookies
//!
//! Stytch's own names are `stytch_session` for the token and `stytch_session_jwt` for the JWT.
//! [`SessionCookies`](crate::login::SessionCookies) (feature `cookies`) reads, sets and clears them, with `Secure`,
//! `SameSite=Lax` and `HttpOnly`, so that no script of the page can read them.
//!
//! ```
//! # fn respond(outcome: stytch_api::login::MemberOutcome) {
//! use stytch_api::login::{MemberOutcome, SessionCookies};
//! use stytch_api::reqwest::header::HeaderMap;
//!
//! let cookies = SessionCookies::new();
//! let mut headers = HeaderMap::new();
//! if let MemberOutcome::Session(new) = outcome {
//!     SessionCookies::append(&mut headers, cookies.set(&new));
//! }
//! # }
//! ```
//!
//! # Ending a session
//!
//! ```no_run
//! # async fn example(stytch: stytch_api::Client, member_session_id: String) -> Result<(), stytch_api::Error> {
//! use stytch_api::b2b::sessions::RevokeRequest;
//!
//! let request = RevokeRequest::new().member_session_id(member_session_id);
//! stytch.b2b().sessions().revoke(request).await?;
//! # Ok(())
//! # }
//! ```
