//! How a login ends: with a session, if one is asked for.

use serde::Deserialize;
use serde_json::{Map, Value, json};
use stytch_api::Secret;
use stytch_api::consumer::sessions::Session as Shown;
use stytch_api::consumer::users::User;
use stytch_api::shared::AuthenticationFactor;

use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::sessions::{Who, merge_claims, presented};
use crate::state::State;

/// What a request says about the session that it wants.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    session_token: Option<Secret>,
    session_jwt: Option<Secret>,
    session_duration_minutes: Option<i32>,
    session_custom_claims: Option<Map<String, Value>>,
}

/// What the response shows of the session: nothing, and empty tokens, where none was asked for.
#[derive(Default)]
pub(super) struct LoggedIn {
    pub(super) session: Option<Shown>,
    pub(super) token: Secret,
    pub(super) jwt: Secret,
}

impl Wanted {
    /// What the call wants, if the session that it names can take a factor of this user; to be asked before anything
    /// changes.
    pub(super) fn of(state: &State, call: &Call, user_id: &str) -> Result<Self, Fault> {
        let wanted: Self = call.body()?;
        let named = presented(wanted.session_token.clone(), wanted.session_jwt.clone())?;
        let session = named.map(|it| state.find_user_session(&it)).transpose()?;
        if session
            .as_ref()
            .is_some_and(|it| it.user_id() != Some(user_id))
        {
            return Err(Fault::bad_request(
                "invalid_session_token",
                "The session is another user's than the one who logs in.",
            ));
        }
        let mut claims = session.map(|it| it.claims).unwrap_or_default();
        let more = wanted.session_custom_claims.clone();
        merge_claims(&mut claims, more.unwrap_or_default())?;
        Ok(wanted)
    }

    /// The session that the request names goes on, with what was proven now; otherwise one begins, if its minutes are said.
    pub(super) fn log_in(
        self,
        state: &mut State,
        user_id: &str,
        factors: Vec<AuthenticationFactor>,
    ) -> Result<LoggedIn, Fault> {
        let claims = self.session_custom_claims.unwrap_or_default();
        let named = presented(self.session_token, self.session_jwt)?;
        let session = match (named, self.session_duration_minutes) {
            (Some(named), minutes) => {
                let mut session = state.find_user_session(&named)?;
                state.extend_session(&mut session, minutes, claims)?;
                for factor in factors {
                    state.add_factor(&mut session, factor);
                }
                session
            }
            (None, Some(minutes)) => {
                let user_id = user_id.to_owned();
                state.begin_session(Who::User { user_id }, factors, minutes, claims)?
            }
            (None, None) => return Ok(LoggedIn::default()),
        };
        Ok(LoggedIn {
            session: Some(state.user_session(&session)),
            jwt: state.issue_jwt(&session)?.into(),
            token: session.token.into(),
        })
    }
}

/// The response of a login: the user, the session, and what else the operation says.
pub(super) fn login_response<const N: usize>(
    user: &User,
    logged_in: LoggedIn,
    more: [(&str, Value); N],
) -> Result<Value, Fault> {
    let mut fields = Map::new();
    fields.insert("user_id".to_owned(), json!(user.user_id));
    fields.insert("user".to_owned(), respond(user)?);
    fields.insert("session_token".to_owned(), respond(logged_in.token)?);
    fields.insert("session_jwt".to_owned(), respond(logged_in.jwt)?);
    if let Some(session) = logged_in.session {
        fields.insert("session".to_owned(), respond(session)?);
    }
    fields.extend(more.map(|(name, value)| (name.to_owned(), value)));
    Ok(Value::Object(fields))
}
