//! Intermediate sessions: what a person has proven so far, while the login lacks a step.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use stytch_api::shared::AuthenticationFactor;

use super::factors::goes_elsewhere;
use crate::fault::Fault;
use crate::state::State;
use crate::state::store::Object;
use crate::tokens::Purpose;

const LIFE: TimeDelta = TimeDelta::minutes(10);

/// What was proven, and by whom. It binds to no member.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Proof {
    pub(super) email_address: String,
    pub(super) name: String,
    /// Where it was proven; empty where to no organization in particular.
    pub(super) organization_id: String,
    pub(super) factors: Vec<AuthenticationFactor>,
}

/// An intermediate session token.
#[derive(Debug)]
pub(super) struct Intermediate {
    pub(super) token: String,
    pub(super) expires_at: Option<DateTime<Utc>>,
}

impl Proof {
    /// What an intermediate session token proves, which stays good.
    pub(super) fn find(state: &State, token: &str) -> Result<Self, Fault> {
        let details = state.token_details(Purpose::IntermediateSession, token);
        let proof = details.and_then(|it| Self::deserialize(Value::Object(it)).ok());
        proof.ok_or_else(|| {
            Fault::not_found(
                "intermediate_session_not_found",
                "No intermediate session has this token, or it is over.",
            )
        })
    }

    /// What of it counts in this organization. Passwords, SSO and second factors count where they are known, and no
    /// where else.
    pub(super) fn for_organization(mut self, organization_id: &str) -> Self {
        if !self.organization_id.is_empty() && self.organization_id != organization_id {
            self.factors.retain(goes_elsewhere);
        }
        self.organization_id = organization_id.to_owned();
        self
    }

    /// Keeps it under a token: the same as before, where there is one.
    pub(super) fn keep(
        &self,
        state: &mut State,
        token: Option<&str>,
    ) -> Result<Intermediate, Fault> {
        let details = self.details();
        let token = match token {
            Some(token) => {
                state.retell_token(token, details);
                token.to_owned()
            }
            None => state.issue_token(Purpose::IntermediateSession, LIFE, details)?,
        };
        Ok(Intermediate {
            expires_at: state.token_end(&token),
            token,
        })
    }

    fn details(&self) -> Object {
        match serde_json::to_value(self) {
            Ok(Value::Object(details)) => details,
            _ => Object::new(),
        }
    }
}

/// The intermediate session served its purpose.
pub(super) fn consume(state: &mut State, token: &str) {
    state.redeem_token(Purpose::IntermediateSession, token);
}
