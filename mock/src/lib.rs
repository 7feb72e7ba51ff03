//! A server on loopback that plays Stytch: for tests and for trying things without an account.
//!
//! It checks what Stytch checks and answers in Stytch's shape, errors included: the project's credentials, the
//! member's session and organization, and the permissions of its roles. What it is told to change stays changed.
//! Nothing leaves the machine, and every server has a project, an organization and secrets of its own.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use stytch_api::b2b::sso::saml::UpdateConnectionRequest;
//! use stytch_mock::Server;
//!
//! let server = Server::start().await?;
//! let stytch = server.client();
//!
//! let admin = stytch.b2b().as_member(server.admin().session_token()).await?;
//! let updated = admin
//!     .sso()
//!     .saml()
//!     .update_connection(
//!         server.saml_connection_id(),
//!         UpdateConnectionRequest::new().display_name("Acme Okta"),
//!     )
//!     .await?;
//! assert_eq!(updated.connection.unwrap_or_default().display_name, "Acme Okta");
//!
//! // A member without the permission is refused as Stytch would refuse them.
//! let member = stytch.b2b().as_member(server.member().session_token()).await?;
//! let refused = member.sso().get_connections().await.unwrap_err();
//! assert!(refused.error_type().is_some_and(|kind| kind.is_session_authorization_error()));
//!
//! let operations: Vec<_> = server.requests().iter().filter_map(|r| r.operation_id()).collect();
//! assert_eq!(operations.last(), Some(&"b2b.sso.get_connections"));
//! # Ok(())
//! # }
//! ```
//!
//! # What it plays
//! Every operation answers, and every request is checked: credentials, types, required fields, limits, the member's
//! session. What is behind a response differs ([`Kind`]), and [`kinds`] tells for each operation which it is:
//!
//! - **Behaviour**: logins of both products by link, passcode, password, OAuth, SSO and TOTP, discovery, sessions and their
//!   JWTs, RBAC, connections, M2M tokens.
//! - **Store**: objects that are created, read, changed, searched and deleted.
//! - **Made**: the right shape, with what was sent in it, and nothing behind it.
//!
//! A test can say what the next calls get ([`Server::on`]), put the clock forward ([`Server::advance`]), and let
//! webhooks be delivered ([`Server::deliver_webhooks_to`]). Session JWTs are signed with keys that are public, and verify
//! without asking the server.
//!
//! The same as a program for other languages, and where it differs from Stytch: see the README.
//!
//! # Who reaches it
//! Programs on this machine that know the secret of its project, which nobody can guess. A web page in a browser on
//! this machine does not, whatever its host name resolves to: only requests to `127.0.0.1` or `localhost` are
//! answered, all others with a 403.
//!
//! With the feature `console`, which is on by default, the server also has a page for browsers. It is opened by a URL with a
//! key that nobody can guess (`Server::console_url`), and shows no credentials. Other machines do not get it, and pages of
//! other servers cannot post to it. Without the feature there is no such page.
//!
//! # Paused time
//! Where time is paused, as in `#[tokio::test(start_paused = true)]`, tokio moves the clock on to the next timer as
//! soon as all tasks wait. It does not see that one waits for a response on its way, and the next timer is the time
//! limit of that call. So the server keeps the clock of the runtime that starts it still while it has requests, and for
//! a few milliseconds after. Then it lets the clock move on by up to a second, and keeps it again. Calls hardly move
//! the clock, and waits, such as that before a retry, pass some two hundred times as fast as they say. What to know:
//!
//! - A call may find up to two seconds of its time limits gone. Limits as short as that may be hit.
//! - An hour of waiting takes a quarter of a minute. `tokio::time::advance` takes no time.
//! - In a runtime that uses the server and did not start it, tokio moves the clock as ever. Pause time there only
//!   between calls.

mod behaviour;
mod call;
mod certificates;
mod check;
#[cfg(feature = "console")]
mod console;
mod contract;
#[cfg(test)]
mod contract_tests;
mod doors;
mod fault;
#[cfg(test)]
mod fixtures;
mod kinds;
mod made;
mod net;
mod objects;
mod pages;
mod passwords;
mod play;
mod reply;
mod script;
mod server;
mod sessions;
mod state;
mod tokens;
mod totp;
mod webhooks;

// The README's example compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub use self::kinds::{Kind, kinds};
pub use self::script::ScriptError;
pub use self::server::{AddError, MemberLogin, NewMember, On, Server, ServerBuilder};
pub use self::state::outbox::{Channel, Message};
pub use self::state::received::{ReceivedRequest, RecordedCall};
pub use self::webhooks::WebhookError;
