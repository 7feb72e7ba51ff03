//! How a login ends: with a session, if one is asked for.

use serde_json::{Map, Value};
use stytch_api::Secret;
use stytch_api::consumer::sessions::Session as Shown;
use stytch_api::shared::{
    AuthenticationFactor, AuthenticationFactorDeliveryMethod, AuthenticationFactorType, EmailFactor,
};

use crate::fault::Fault;
use crate::sessions::{Who, presented};
use crate::state::State;

/// What a request says about the session that it wants.
pub(super) struct Wanted {
    pub(super) token: Option<Secret>,
    pub(super) jwt: Option<Secret>,
    pub(super) minutes: Option<i32>,
    pub(super) claims: Option<Map<String, Value>>,
}

/// What the answer shows of the session: nothing, and empty tokens, where none was asked for.
#[derive(Default)]
pub(super) struct LoggedIn {
    pub(super) session: Option<Shown>,
    pub(super) token: Secret,
    pub(super) jwt: Secret,
}

impl Wanted {
    /// Whether the session that the request names can take a factor of this user; to be asked before anything changes.
    pub(super) fn check(&self, state: &State, user_id: &str) -> Result<(), Fault> {
        let named = presented(self.token.clone(), self.jwt.clone())?;
        let session = named.map(|it| state.find_user_session(&it)).transpose()?;
        match session.is_none_or(|it| it.user_id() == Some(user_id)) {
            true => Ok(()),
            false => Err(Fault::bad_request(
                "invalid_session_token",
                "The session is another user's than the one who logs in.",
            )),
        }
    }

    /// The session that the request names goes on, with what was proven now; otherwise one begins, if its minutes are said.
    pub(super) fn log_in(
        self,
        state: &mut State,
        user_id: &str,
        factor: AuthenticationFactor,
    ) -> Result<LoggedIn, Fault> {
        let claims = self.claims.unwrap_or_default();
        let session = match (presented(self.token, self.jwt)?, self.minutes) {
            (Some(named), minutes) => {
                let mut session = state.find_user_session(&named)?;
                state.extend_session(&mut session, minutes, claims)?;
                state.add_factor(&mut session, factor);
                session
            }
            (None, Some(minutes)) => {
                let user_id = user_id.to_owned();
                state.begin_session(Who::User { user_id }, vec![factor], minutes, claims)?
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

/// That an e-mail address was proven.
pub(super) fn email_factor(
    state: &State,
    kind: AuthenticationFactorType,
    email_id: &str,
    address: &str,
) -> AuthenticationFactor {
    let mut email = EmailFactor::default();
    email.email_id = email_id.to_owned();
    email.email_address = address.to_owned();
    let now = Some(state.now());
    let mut factor = AuthenticationFactor::default();
    factor.type_ = kind;
    factor.delivery_method = AuthenticationFactorDeliveryMethod::Email;
    factor.created_at = now;
    factor.updated_at = now;
    factor.last_authenticated_at = now;
    factor.email_factor = Some(Box::new(email));
    factor
}
