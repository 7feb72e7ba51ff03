//! Calls on behalf of a logged-in member.

use crate::identity::{B2b, Steps};
use crate::transport::Member;
use crate::{Client, Error, SessionJwt};

/// A logged-in member: calls made here carry the member's session, and Stytch allows what the member's roles allow.
///
/// No method takes an organization: it is the session's own. Cloning is cheap.
#[derive(Clone, Debug)]
pub struct MemberScope {
    /// A client that always has a member.
    client: Client,
}

impl MemberScope {
    pub(crate) fn new(client: &Client, member: Member) -> Self {
        Self {
            client: client.with_context(client.context.with_member(member)),
        }
    }

    /// The id of the session's organization.
    pub fn organization_id(&self) -> &str {
        self.client.organization_id()
    }

    /// The id of the session's member.
    pub fn member_id(&self) -> &str {
        self.member().map_or("", |member| &member.member_id)
    }

    /// The freshest session JWT at hand, to be given back to the browser.
    pub fn session_jwt(&self) -> Option<&SessionJwt> {
        self.member()?.session_jwt.as_ref()
    }

    /// The scope of the same session, made anew by one call to Stytch.
    ///
    /// A scope that was made from a JWT ends with it, after five minutes; Stytch takes the expired JWT as long as the
    /// session lives, and answers with the session's token. The new scope's calls carry that, so it lasts as long as the
    /// session, and has a fresh [`session_jwt`](Self::session_jwt). The session itself is not extended:
    /// `b2b().sessions().authenticate(…)` with `session_duration_minutes` does that.
    ///
    /// # Errors
    /// [`Error::Api`] when the session has ended or was revoked, or any other error of a call.
    ///
    /// ```
    /// use stytch_api::SessionJwt;
    ///
    /// # tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
    /// # let server = stytch_mock::Server::start().await.expect("a server");
    /// # let (stytch, jwt) = (server.client(), server.admin().session_jwt());
    /// let mut member = stytch.b2b().as_member(jwt).await?;
    /// # server.advance(std::time::Duration::from_secs(600));
    /// // Ten minutes later:
    /// member = member.refresh().await?;
    /// member.sso().get_connections().await?;
    /// # Ok::<(), stytch_api::Error>(())
    /// # }).expect("logged in");
    /// ```
    pub async fn refresh(&self) -> Result<Self, Error> {
        let missing = || Error::config("member session", "is missing");
        let credential = self.member().ok_or_else(missing)?.credential.clone();
        // Its response has the session's token, whatever proved the session.
        let response = B2b::ask(&self.client, credential, None).await?;
        self.client.b2b().as_verified_member(&response)
    }

    /// The client whose calls carry the session.
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    fn member(&self) -> Option<&Member> {
        self.client.context.member()
    }
}
