//! The server as tests see it.

use std::fmt;
use std::io;
use std::time::Duration;

use stytch_api::{Client, Secret};

use super::member_login::MemberLogin;
use super::new::{AddError, NewMember, add_organization};
use super::on::On;
use super::seeds::Seeds;
use super::state_file::StateFile;
use crate::behaviour::give_saml_metadata;
#[cfg(feature = "console")]
use crate::console::Console;
use crate::net::{Pace, Serving, Shared, lock};
use crate::state::outbox::Message;
use crate::state::rate_limit::RateLimit;
use crate::state::received::{ReceivedRequest, RecordedCall};
use crate::totp::shown;
use crate::webhooks::{self, WebhookError};

/// A running server. Dropping it ends it and all its connections.
pub struct Server {
    pub(super) base_url: String,
    pub(super) client: Client,
    pub(super) state: Shared,
    pub(super) seeds: Seeds,
    pub(super) state_file: Option<StateFile>,
    #[cfg(feature = "console")]
    pub(super) console: Console,
    pub(super) _pace: Option<Pace>,
    pub(super) serving: Serving,
}

impl Server {
    /// A client of this server, with the credentials of its project. Clones share connections and retry quota.
    pub fn client(&self) -> Client {
        self.client.clone()
    }

    /// Where the server is reached: `http://127.0.0.1:…`, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Where a browser opens the page that shows what happened, tries any operation and plays scenarios:
    /// `http://127.0.0.1:…/?key=…`. The key is another for each server, and nobody guesses it. Whoever has it may do what the
    /// project may; it is as secret as the project's secret. Only with the feature `console`.
    ///
    /// # Examples
    /// Where a test waits, a person can look around:
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let server = stytch_mock::Server::start().await?;
    /// println!("Look around: {}", server.console_url());
    /// // tokio::time::sleep(std::time::Duration::from_secs(600)).await;
    /// # assert!(server.console_url().starts_with(&format!("{}/?key=", server.base_url())));
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "console")]
    pub fn console_url(&self) -> String {
        self.console.url()
    }

    /// The id of the project that the server plays.
    pub fn project_id(&self) -> &str {
        self.client.project_id()
    }

    /// The secret of that project.
    pub fn secret(&self) -> Secret {
        lock(&self.state).project.secret.clone()
    }

    /// The project's public token, which browsers present.
    pub fn public_token(&self) -> String {
        lock(&self.state).project.public_token.clone()
    }

    /// The id of the organization that everything else here belongs to.
    pub fn organization_id(&self) -> &str {
        &self.seeds.organization_id
    }

    /// A member with the role `stytch_admin`, which allows everything, logged in.
    pub fn admin(&self) -> &MemberLogin {
        &self.seeds.admin
    }

    /// A member with no role but `stytch_member`, which allows nothing on `stytch.sso`, logged in.
    pub fn member(&self) -> &MemberLogin {
        &self.seeds.member
    }

    /// The id of an active SAML connection.
    pub fn saml_connection_id(&self) -> &str {
        &self.seeds.saml_connection_id
    }

    /// The id of an active external connection.
    pub fn external_connection_id(&self) -> &str {
        &self.seeds.external_connection_id
    }

    /// The id of a user of the consumer product.
    pub fn user_id(&self) -> &str {
        &self.seeds.user_id
    }

    /// Adds a member to an organization, once what they are to be is said:
    ///
    /// ```
    /// # fn example(server: stytch_mock::Server) -> Result<(), stytch_mock::AddError> {
    /// let eve = server
    ///     .add_member(server.organization_id(), "eve@acme.example")
    ///     .roles(["editor"])
    ///     .log_in()?;
    /// assert_ne!(eve.member_id(), server.admin().member_id());
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_member(&self, organization_id: &str, email_address: &str) -> NewMember<'_> {
        NewMember::new(&self.state, organization_id, email_address)
    }

    /// Adds an organization with the settings that organizations have at first, and returns its id.
    ///
    /// # Errors
    /// When another one has the slug that follows from the name.
    pub fn add_organization(&self, name: &str) -> Result<String, AddError> {
        add_organization(&self.state, name)
    }

    /// The document that `b2b.sso.saml.update_by_url` finds at a URL from now on. Nothing is fetched: where no document was
    /// given, metadata is made up.
    pub fn give_saml_metadata(&self, url: &str, xml: &str) {
        give_saml_metadata(&mut lock(&self.state), url, xml);
    }

    /// Answers the next `requests`, whatever they are, with 429 and a `Retry-After` of this many seconds.
    /// A client may wait for that long and try again.
    pub fn rate_limit_next(&self, requests: u32, retry_after_seconds: u64) {
        lock(&self.state).rate_limit = RateLimit::next(requests, retry_after_seconds);
    }

    /// Says what is to happen to the next calls of an operation:
    ///
    /// ```
    /// # async fn example(server: stytch_mock::Server) -> Result<(), stytch_mock::ScriptError> {
    /// server.on("b2b.magic_links.authenticate").times(2).fail(429, "too_many_requests")?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on(&self, operation_id: &str) -> On<'_> {
        On::new(&self.state, operation_id)
    }

    /// What was answered so far, in order. Requests for another host are not among it.
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        let state = lock(&self.state);
        let calls = state.received.calls();
        calls.map(|call| call.request.clone()).collect()
    }

    /// The calls of one operation so far, in order, with their bodies, sent and returned.
    pub fn calls(&self, operation_id: &str) -> Vec<RecordedCall> {
        let state = lock(&self.state);
        let all = state.received.calls();
        all.filter(|call| call.request.operation_id() == Some(operation_id))
            .cloned()
            .collect()
    }

    /// The messages that would have been sent so far, oldest first.
    pub fn outbox(&self) -> Vec<Message> {
        lock(&self.state).outbox.messages().to_vec()
    }

    /// What an authenticator app with this secret shows now, by the server's clock; empty where it is no secret. A passcode is
    /// good once, and another one comes every thirty seconds.
    pub fn totp_code(&self, secret: &str) -> String {
        shown(secret, lock(&self.state).now())
    }

    /// Puts the server's clock forward, so that sessions, links and passcodes expire. JWTs are dated by the clock of this
    /// machine all the same, as those who verify them look at that.
    pub fn advance(&self, by: Duration) {
        lock(&self.state).clock.advance(by);
    }

    /// Tells a URL of what calls change from now on, signed with a secret such as `whsec_…`, in order and a few times
    /// each where it is not taken. As with Stytch, that happens after the call is answered.
    ///
    /// # Errors
    /// When the URL is none of `http`, or the secret is not Base64.
    pub fn deliver_webhooks_to(&self, url: &str, secret: &str) -> Result<(), WebhookError> {
        webhooks::start(&mut lock(&self.state), &self.serving.runtime, url, secret)
    }

    /// Everything is as it was at the beginning, also the sessions that there were then. Scripts and calls are forgotten.
    pub fn reset(&self) {
        lock(&self.state).reset();
    }

    /// Writes all that the server knows into its state file: see [`ServerBuilder::state_file`](super::ServerBuilder::state_file).
    /// Without one, nothing happens.
    ///
    /// # Errors
    /// When the file cannot be written, or something else wrote it meanwhile, such as another server. What it held before
    /// is there then.
    pub fn save(&self) -> io::Result<()> {
        let Some(file) = &self.state_file else {
            return Ok(());
        };
        let saved = lock(&self.state).saved();
        file.write(&saved)
    }

    /// From now on another key signs. The one before stays published until the next rotation.
    pub fn rotate_keys(&self) {
        lock(&self.state).keys.rotate();
    }
}

#[cfg(test)]
impl Server {
    pub(crate) fn state(&self) -> &Shared {
        &self.state
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("base_url", &self.base_url)
            .field("project_id", &self.project_id())
            .finish_non_exhaustive()
    }
}
