//! The JWTs of sessions.

use chrono::{TimeDelta, Utc};
use serde_json::{Value, json};
use stytch_api::b2b::organizations::Organization;
use stytch_api::consumer::users::User;

use super::session::{Session, Who};
use crate::fault::Fault;
use crate::state::State;
use crate::state::random::secret_uuid;

/// As long as Stytch's.
const LIFE: TimeDelta = TimeDelta::minutes(5);

impl State {
    /// A JWT of the session. It is dated by the clock of this machine, as those who verify it look at that.
    pub(crate) fn issue_jwt(&self, session: &Session) -> Result<String, Fault> {
        let now = Utc::now();
        let (subject, roles) = self.subject_and_roles(session);
        let mut claims = json!({
            "aud": [self.project.id], "iss": format!("stytch.com/{}", self.project.id), "sub": subject,
            "iat": now.timestamp(), "nbf": now.timestamp(), "exp": (now + LIFE).timestamp(),
            // Two that are issued within a second differ.
            "jti": secret_uuid()?,
            "https://stytch.com/session": {
                "id": session.id,
                "started_at": session.started_at,
                "last_accessed_at": session.last_accessed_at,
                "expires_at": session.expires_at,
                "attributes": { "user_agent": "", "ip_address": "" },
                "authentication_factors": session.factors,
                "roles": roles,
            },
        });
        if let Some(claims) = claims.as_object_mut() {
            let organization = self.organization_claim(session);
            claims
                .extend(organization.map(|it| ("https://stytch.com/organization".to_owned(), it)));
            claims.extend(session.claims.clone());
        }
        Ok(self.keys.sign(&claims))
    }

    fn subject_and_roles(&self, session: &Session) -> (String, Vec<String>) {
        match &session.who {
            Who::Member { member_id, .. } => (member_id.clone(), self.roles_of_session(session)),
            Who::User { user_id } => {
                let user = self.store.get::<User>(user_id);
                (
                    user_id.clone(),
                    user.map(|user| user.roles).unwrap_or_default(),
                )
            }
        }
    }

    fn organization_claim(&self, session: &Session) -> Option<Value> {
        let organization: Organization = self.store.get(session.organization_id()?)?;
        Some(json!({
            "organization_id": organization.organization_id, "slug": organization.organization_slug,
        }))
    }
}
