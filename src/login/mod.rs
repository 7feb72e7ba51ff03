//! What a login needs around the calls: where a browser begins it, and what the browser brings back.
//!
//! | to | call |
//! | --- | --- |
//! | begin single sign-on | `b2b().sso().start_url(…)` |
//! | begin OAuth to an organization | `b2b().oauth().start_url(…)`, `….start_url_by_slug(…)` |
//! | begin OAuth before the organization is known | `b2b().oauth().discovery().start_url(…)` |
//! | begin OAuth of a user | `consumer().oauth().start_url(…)` |
//! | let only the browser that began a login finish it | [`Pkce::new`] |
//! | keep session and PKCE verifier in the browser | `SessionCookies::new().set(…)`, `….set_verifier(…)` (feature `cookies`) |
//! | read what a browser brings back | `B2bRedirect::parse(…)`, `ConsumerRedirect::parse(…)` |
//!
//! Start URLs need the project's public token, which the client gets as `STYTCH_PUBLIC_TOKEN` or by
//! [`ClientBuilder::public_token`](crate::ClientBuilder::public_token).
//!
//! ```
//! # #[cfg(feature = "b2b")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use stytch_api::Client;
//! use stytch_api::b2b::sso::AuthenticateRequest;
//! use stytch_api::login::{B2bRedirect, Pkce};
//!
//! let stytch = Client::builder()
//!     .project_id("project-test-…")
//!     .secret("secret-test-…")
//!     .public_token("public-token-test-…")
//!     .build()?;
//!
//! // `/login`: send the browser to `url`, and the verifier along with it in a cookie: `SessionCookies::set_verifier`.
//! let pkce = Pkce::new();
//! let url = stytch.b2b().sso().start_url("saml-connection-…").pkce(&pkce).url()?;
//!
//! // `/callback`: the browser is back, with a token in the URL and the verifier in its cookie.
//! let visited = "/callback?stytch_token_type=sso&token=…";
//! let verifier = pkce.verifier().clone();
//! if let B2bRedirect::Sso(token) = B2bRedirect::parse(visited)? {
//!     let request = AuthenticateRequest::new(token).pkce_code_verifier(verifier);
//!     let login = stytch.b2b().sso().authenticate(request).await?;
//! }
//! # Ok(())
//! # }
//! ```

#[cfg(feature = "cookies")]
mod cookies;
mod outcome;
mod pkce;
mod providers;
mod redirect;
mod start;

#[cfg(feature = "cookies")]
pub use self::cookies::{CookieSession, PresentedCookies, SessionCookies};
pub use self::outcome::*;
pub use self::pkce::Pkce;
#[cfg(feature = "b2b")]
pub use self::providers::B2bOauthProvider;
#[cfg(feature = "consumer")]
pub use self::providers::ConsumerOauthProvider;
#[cfg(feature = "b2b")]
pub use self::redirect::B2bRedirect;
#[cfg(feature = "consumer")]
pub use self::redirect::ConsumerRedirect;
pub use self::redirect::InvalidRedirect;
#[cfg(feature = "consumer")]
pub use self::start::ConsumerOauthStart;
#[cfg(feature = "b2b")]
pub use self::start::{B2bOauthStart, DiscoveryOauthStart, SsoStart};
