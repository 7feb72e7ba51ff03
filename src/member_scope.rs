//! Calls on behalf of a logged-in member.

use crate::transport::Member;
use crate::{Client, SessionJwt};

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

    /// The client whose calls carry the session.
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    fn member(&self) -> Option<&Member> {
        self.client.context.member()
    }
}
