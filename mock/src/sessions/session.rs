//! A session as it is kept.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use stytch_api::shared::AuthenticationFactor;

use crate::state::store::Stored;

/// Who is logged in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Who {
    Member {
        organization_id: String,
        member_id: String,
    },
    User {
        user_id: String,
    },
}

/// A session of a member or of a user.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Session {
    pub(crate) id: String,
    pub(crate) token: String,
    pub(crate) who: Who,
    pub(crate) started_at: DateTime<Utc>,
    pub(crate) last_accessed_at: DateTime<Utc>,
    pub(crate) expires_at: DateTime<Utc>,
    pub(crate) factors: Vec<AuthenticationFactor>,
    pub(crate) claims: Map<String, Value>,
}

impl Session {
    /// The member, where it is a member's.
    pub(crate) fn member_id(&self) -> Option<&str> {
        match &self.who {
            Who::Member { member_id, .. } => Some(member_id),
            Who::User { .. } => None,
        }
    }

    /// The member's organization, where it is a member's.
    pub(crate) fn organization_id(&self) -> Option<&str> {
        match &self.who {
            Who::Member {
                organization_id, ..
            } => Some(organization_id),
            Who::User { .. } => None,
        }
    }

    /// The user, where it is a user's.
    pub(crate) fn user_id(&self) -> Option<&str> {
        match &self.who {
            Who::Member { .. } => None,
            Who::User { user_id } => Some(user_id),
        }
    }
}

impl Stored for Session {
    const COLLECTION: &'static str = "sessions";

    fn id(&self) -> &str {
        &self.id
    }
}
