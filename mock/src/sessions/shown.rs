//! Sessions as responses show them.

use serde_json::Value;
use stytch_api::b2b::organizations::{Member, MemberRole, MemberRoleSource, Organization};
use stytch_api::b2b::sessions::MemberSession;
use stytch_api::consumer::sessions::Session as UserSession;
use stytch_api::consumer::users::User;

use super::session::Session;
use crate::state::State;

impl State {
    /// The ids of the roles that a member's session has now. A role that a connection gives counts where the session
    /// began by that connection.
    pub(crate) fn roles_of_session(&self, session: &Session) -> Vec<String> {
        let member_id = session.member_id().unwrap_or_default();
        let member: Member = self.store.get(member_id).unwrap_or_default();
        let counts = |role: &MemberRole| {
            let mut sources = role.sources.iter();
            role.sources.is_empty() || sources.any(|source| gives_now(source, session))
        };
        let roles = member.roles.into_iter().filter(counts);
        roles.map(|role| role.role_id).collect()
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
        shown.roles = self.roles_of_session(session);
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

fn gives_now(source: &MemberRoleSource, session: &Session) -> bool {
    let id = source.details.get("connection_id").and_then(Value::as_str);
    let began_by = |id: &str| {
        session.factors.iter().any(|factor| {
            let saml = factor.saml_sso_factor.as_ref();
            let oidc = factor.oidc_sso_factor.as_ref();
            saml.is_some_and(|it| it.provider_id == id)
                || oidc.is_some_and(|it| it.provider_id == id)
        })
    };
    !source.type_.as_str().starts_with("sso_connection") || id.is_some_and(began_by)
}
