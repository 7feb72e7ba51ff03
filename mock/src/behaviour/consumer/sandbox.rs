//! The values that test projects accept from everyone. They stand for a user who is there as soon as one is used.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Map, json};
use stytch_api::consumer::users::{Email, PhoneNumber, User, UserStatus};

use crate::behaviour::sandbox::{self, EMAIL};
use crate::fault::Fault;
use crate::sessions::{Session, Who};
use crate::state::State;
use crate::state::store::Object;
use crate::tokens::details;

const USER: &str = "user-test-e3795c81-f849-4167-bfda-e4a6e9c280fd";
const EMAIL_ID: &str = "email-test-00000000-0000-4000-8000-000000000000";
const PHONE: &str = "+10000000000";
const PHONE_ID: &str = "phone-number-test-00000000-0000-4000-8000-000000000000";
const CODE: &str = "000000";
const SESSION: &str = "WJtR5BCy38Szd5AfoDpf0iqFKEt4EE5JhjlWUY7l3FtY";
const SESSION_ID: &str = "session-test-00000000-0000-4000-8000-000000000000";
const SESSION_STARTED: &str = "2021-08-28T00:41:58.935673Z";

/// Sees to it that the user is there, if this is one of their addresses.
pub(super) fn prepare(state: &mut State, address: &str) {
    if address == EMAIL || address == PHONE {
        be_there(state);
    }
}

/// The user of test projects. Nobody is told of them.
fn be_there(state: &mut State) {
    if state.project.is_live || state.store.get::<User>(USER).is_some() {
        return;
    }
    let mut email = Email::default();
    email.email_id = EMAIL_ID.to_owned();
    email.email = EMAIL.to_owned();
    email.verified = true;
    let mut phone = PhoneNumber::default();
    phone.phone_id = PHONE_ID.to_owned();
    phone.phone_number = PHONE.to_owned();
    phone.verified = true;
    let mut user = User::default();
    user.user_id = USER.to_owned();
    user.emails = vec![email];
    user.phone_numbers = vec![phone];
    user.status = UserStatus::Active;
    user.roles = vec!["stytch_user".to_owned()];
    user.created_at = started();
    state.store.put(&user);
}

fn started() -> Option<DateTime<Utc>> {
    SESSION_STARTED.parse().ok()
}

/// What the token of a link says; `None` if it is none of these.
pub(super) fn link(state: &mut State, token: &str) -> Option<Result<Object, Fault>> {
    let good = sandbox::link(state, token)?;
    Some(good.map(|()| {
        be_there(state);
        said(EMAIL_ID)
    }))
}

/// What the passcode says, as often as it is asked; `None` if it is another one or another's.
pub(super) fn code(state: &State, method_id: &str, code: &str) -> Option<Object> {
    let delivery = match method_id {
        EMAIL_ID => "email",
        PHONE_ID => "sms",
        _ => return None,
    };
    let is_good = !state.project.is_live && code == CODE;
    let mut details = said(method_id);
    details.insert("delivery".to_owned(), json!(delivery));
    is_good.then_some(details)
}

/// What a credential of the user says that was sent to one of their addresses.
fn said(method_id: &str) -> Object {
    details([("user_id", USER), ("method_id", method_id)])
}

/// Sees to it that the session is there, if this is its token.
pub(super) fn prepare_session(state: &mut State, token: &str) {
    if token != SESSION || state.project.is_live || state.session(SESSION_ID).is_some() {
        return;
    }
    be_there(state);
    let now = state.now();
    state.keep_session(&Session {
        id: SESSION_ID.to_owned(),
        token: SESSION.to_owned(),
        who: Who::User {
            user_id: USER.to_owned(),
        },
        started_at: started().unwrap_or(now),
        last_accessed_at: now,
        expires_at: now + TimeDelta::hours(1),
        factors: Vec::new(),
        claims: Map::new(),
    });
}

#[cfg(test)]
mod tests {
    use super::{CODE, EMAIL, PHONE, SESSION, USER};
    use crate::behaviour::sandbox::{GOOD_LINK, UNKNOWN_LINK, USED_LINK};
    use crate::fixtures::{called, refused, seeded};
    use serde_json::json;

    const LINKS: &str = "consumer.magic_links.authenticate";
    const SESSIONS: &str = "consumer.sessions.authenticate";

    #[test]
    fn test_projects_accept_them_as_often_as_they_come() {
        let (mut state, _) = seeded();
        for _ in 0..2 {
            let arguments = json!({ "token": GOOD_LINK, "session_duration_minutes": 5 });
            let login = called(&mut state, LINKS, arguments);
            assert_eq!(login["user_id"], USER);
            let session = called(&mut state, SESSIONS, json!({ "session_token": SESSION }));
            assert_eq!(session["session_token"], SESSION);
            assert_eq!(
                session["session"]["started_at"],
                "2021-08-28T00:41:58.935673Z"
            );
        }
        for (token, status, error_type) in [
            (USED_LINK, 401, "unable_to_auth_magic_link"),
            (UNKNOWN_LINK, 404, "magic_link_not_found"),
        ] {
            let response = refused(&mut state, LINKS, json!({ "token": token }));
            assert_eq!(response, (status, error_type.to_owned()));
        }
        let over = json!({ "session_token": "59cnLELtq5cFVS6uYK9f-pAWzBkhqZl8AvLhbhOvKNWw" });
        assert_eq!(refused(&mut state, SESSIONS, over).0, 404);
        for (operation, field, address, id) in [
            (
                "consumer.otps.email.login_or_create",
                "email",
                EMAIL,
                "email_id",
            ),
            ("consumer.otps.sms.send", "phone_number", PHONE, "phone_id"),
        ] {
            let sent = called(&mut state, operation, json!({ field: address }));
            let code = json!({ "method_id": sent[id], "code": CODE });
            let login = called(&mut state, "consumer.otps.authenticate", code);
            assert_eq!(login["user_id"], USER);
        }
    }

    #[test]
    fn live_projects_do_not() {
        let (mut state, _) = seeded();
        state.project.is_live = true;
        for token in [GOOD_LINK, USED_LINK] {
            let response = refused(&mut state, LINKS, json!({ "token": token }));
            assert_eq!(response, (404, "magic_link_not_found".to_owned()));
        }
        let session = refused(&mut state, SESSIONS, json!({ "session_token": SESSION }));
        assert_eq!(session.0, 404);
    }
}
