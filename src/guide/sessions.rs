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
//! kept. Stytch is asked only where that may help, which is when the JWT has expired. A JWT that was forged is refused,
//! and nobody is asked.
//!
//! **What local verification cannot know:** a session that was revoked is believed for as long as its JWT lives, up to
//! five minutes. Where that is too long, ask Stytch: `sessions().authenticate(…)`, or
//! [`RemoteCheck`](crate::identity::RemoteCheck).
//!
//! # Cookies
//!
//! Stytch's own names are `stytch_session` for the token and `stytch_session_jwt` for the JWT. Give them `Secure`,
//! `SameSite=Lax` and `HttpOnly`, so that no script of the page can read them.
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
