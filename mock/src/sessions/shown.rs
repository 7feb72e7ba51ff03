//! Sessions as answers show them.

use stytch_api::b2b::organizations::{Member, Organization};
use stytch_api::b2b::sessions::MemberSession;
use stytch_api::consumer::sessions::Session as UserSession;
use stytch_api::consumer::users::User;

use super::session::Session;
use crate::state::State;

impl State {
    /// The ids of a member's roles, as they are now.
    pub(crate) fn roles_of_member(&self, member_id: &str) -> Vec<String> {
        let member: Member = self.store.get(member_id).unwrap_or_default();
        member.roles.into_iter().map(|role| role.role_id).collect()
    }

    /// A member's session.
    pub(crate) fn member_session(&self, session: &Session) -> MemberSession {
        let organization_id = session.organization_id().unwrap_or_default();
        let member_id = session.member_id().unwrap_or_default();
        let organization: Option<Organization> = self.store.get(organization_id);
        let mut shown = MemberSession::default();
        shown.member_session_id.clone_from(&session.id);
        shown.member_id = member_id.to_owned();
        shown.organization_id = organization_id.to_owned();
        shown.organization_slug = organization
            .map(|it| it.organization_slug)
            .unwrap_or_default();
        shown.roles = self.roles_of_member(member_id);
        shown.started_at = Some(session.started_at);
        shown.last_accessed_at = Some(session.last_accessed_at);
        shown.expires_at = session.expires_at;
        shown.authentication_factors.clone_from(&session.factors);
        shown.custom_claims.clone_from(&session.claims);
        shown
    }

    /// A user's session.
    pub(crate) fn user_session(&self, session: &Session) -> UserSession {
        let user_id = session.user_id().unwrap_or_default();
        let user: Option<User> = self.store.get(user_id);
        let mut shown = UserSession::default();
        shown.session_id.clone_from(&session.id);
        shown.user_id = user_id.to_owned();
        shown.roles = user.map(|user| user.roles).unwrap_or_default();
        shown.started_at = Some(session.started_at);
        shown.last_accessed_at = Some(session.last_accessed_at);
        shown.expires_at = Some(session.expires_at);
        shown.authentication_factors.clone_from(&session.factors);
        shown.custom_claims.clone_from(&session.claims);
        shown
    }
}
