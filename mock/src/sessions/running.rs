//! How sessions begin, go on and end.

use chrono::TimeDelta;
use serde_json::{Map, Value, json};
use stytch_api::SessionCredential;
use stytch_api::shared::AuthenticationFactor;

use super::claims::merge;
use super::session::{Session, Who};
use crate::fault::Fault;
use crate::state::State;
use crate::state::random::token;
use crate::state::store::Stored;

/// How long a member's session lasts unless the request says otherwise.
pub(crate) const DEFAULT_MINUTES: i32 = 60;

/// From a session's token to its id.
const TOKENS: &str = "session_tokens";

impl State {
    /// Begins a session of so many minutes.
    pub(crate) fn begin_session(
        &mut self,
        who: Who,
        factors: Vec<AuthenticationFactor>,
        minutes: i32,
        claims: Map<String, Value>,
    ) -> Result<Session, Fault> {
        let now = self.now();
        let prefix = match who {
            Who::Member { .. } => "member-session",
            Who::User { .. } => "session",
        };
        let mut session = Session {
            id: self.ids.fresh(prefix),
            token: token()?,
            who,
            started_at: now,
            last_accessed_at: now,
            expires_at: now + TimeDelta::minutes(minutes.into()),
            factors,
            claims: Map::new(),
        };
        merge(&mut session.claims, claims)?;
        self.keep_session(&session);
        Ok(session)
    }

    /// Keeps a session that has begun, to be found by its token.
    pub(crate) fn keep_session(&mut self, session: &Session) {
        let mut place = Map::new();
        place.insert("session_id".to_owned(), json!(session.id));
        self.store.put_row(TOKENS, &session.token, place);
        self.store.put(session);
    }

    /// The running session that the credential proves. A JWT proves it for as long as the session lives, as with Stytch,
    /// even after its own five minutes.
    fn find_session(&self, credential: &SessionCredential) -> Result<Session, Fault> {
        let id = match credential {
            SessionCredential::Token(token) => self.store.row(TOKENS, token.expose()).cloned(),
            SessionCredential::Jwt(jwt) => self.keys.verified(jwt.expose()).and_then(session_claim),
            _ => None,
        };
        let id = id
            .as_ref()
            .and_then(|it| it.get("session_id").or(it.get("id")));
        let session = id.and_then(Value::as_str).and_then(|id| self.session(id));
        session.ok_or_else(Fault::session_not_found)
    }

    /// The member's session that the credential proves.
    pub(crate) fn find_member_session(
        &self,
        credential: &SessionCredential,
    ) -> Result<Session, Fault> {
        let session = self.find_session(credential)?;
        let is_members = session.member_id().is_some();
        is_members
            .then_some(session)
            .ok_or_else(Fault::session_not_found)
    }

    /// The user's session that the credential proves.
    pub(crate) fn find_user_session(
        &self,
        credential: &SessionCredential,
    ) -> Result<Session, Fault> {
        let session = self.find_session(credential)?;
        let is_users = session.user_id().is_some();
        is_users
            .then_some(session)
            .ok_or_else(Fault::session_not_found)
    }

    /// The running session with this id.
    pub(crate) fn session(&self, id: &str) -> Option<Session> {
        let session: Option<Session> = self.store.get(id);
        session.filter(|session| session.expires_at > self.now())
    }

    /// The running sessions of someone, oldest first.
    pub(crate) fn sessions_of(&self, who: &Who) -> Vec<Session> {
        let now = self.now();
        let all = self.store.all::<Session>();
        all.filter(|session| session.who == *who && session.expires_at > now)
            .collect()
    }

    /// The session was used: it is extended where minutes are given, and claims are merged into it.
    pub(crate) fn extend_session(
        &mut self,
        session: &mut Session,
        minutes: Option<i32>,
        claims: Map<String, Value>,
    ) -> Result<(), Fault> {
        merge(&mut session.claims, claims)?;
        session.last_accessed_at = self.now();
        if let Some(minutes) = minutes {
            session.expires_at = self.now() + TimeDelta::minutes(minutes.into());
        }
        self.store.put(session);
        Ok(())
    }

    /// Adds what was proven to a session; of each kind and means the newest stays.
    pub(crate) fn add_factor(&mut self, session: &mut Session, factor: AuthenticationFactor) {
        let same = |held: &AuthenticationFactor| {
            held.type_ == factor.type_ && held.delivery_method == factor.delivery_method
        };
        session.factors.retain(|held| !same(held));
        session.factors.push(factor);
        self.store.put(session);
    }

    /// Ends a session.
    pub(crate) fn revoke_session(&mut self, id: &str) {
        if let Some(session) = self.store.remove::<Session>(id) {
            self.store.remove_row(TOKENS, &session.token);
        }
    }

    /// Ends all sessions of someone.
    pub(crate) fn revoke_sessions_of(&mut self, who: &Who) {
        for session in self.sessions_of(who) {
            self.revoke_session(session.id());
        }
    }
}

fn session_claim(claims: Value) -> Option<Map<String, Value>> {
    claims
        .get("https://stytch.com/session")?
        .as_object()
        .cloned()
}
