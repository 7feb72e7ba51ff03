//! The user whom an e-mail address names.

use serde_json::{Map, Value};
use stytch_api::consumer::users::{Email, User};

use crate::state::State;
use crate::state::changes::Action;
use crate::state::store::Stored;

/// A user by one of their e-mail addresses.
pub(super) struct Addressed {
    pub(super) user: User,
    pub(super) email_id: String,
    pub(super) is_new: bool,
}

/// The user who has the address, or a new one.
pub(super) fn find_or_create(state: &mut State, address: &str, as_pending: bool) -> Addressed {
    if let Some(found) = find(state, address) {
        return found;
    }
    let mut email = Email::default();
    email.email_id = state.ids.fresh("email");
    email.email = address.to_owned();
    let mut user = User::default();
    user.user_id = state.ids.fresh("user");
    user.status = if as_pending { "pending" } else { "active" }.to_owned();
    user.created_at = Some(state.now());
    user.emails = vec![email.clone()];
    state.save(Action::Create, &user);
    Addressed {
        user,
        email_id: email.email_id,
        is_new: true,
    }
}

/// The user who has the address.
pub(super) fn find(state: &State, address: &str) -> Option<Addressed> {
    state.store.all::<User>().find_map(|user| {
        let email_id = email(&user, |it| it.email.eq_ignore_ascii_case(address))?
            .email_id
            .clone();
        Some(Addressed {
            user,
            email_id,
            is_new: false,
        })
    })
}

/// What proves to be theirs: the address is verified, and a user who was pending is active.
pub(super) fn verify_email(state: &mut State, user_id: &str, email_id: &str) -> Option<User> {
    let user = state.store.update(user_id, |user: &mut User| {
        user.status = "active".to_owned();
        for email in user.emails.iter_mut().filter(|it| it.email_id == email_id) {
            email.verified = true;
        }
    })?;
    state.changed(User::COLLECTION, Action::Update, user_id);
    Some(user)
}

/// The first address of a user that is such.
pub(super) fn email(user: &User, is_it: impl Fn(&Email) -> bool) -> Option<&Email> {
    user.emails.iter().find(|email| is_it(email))
}

/// What a credential says of whom it was sent to.
pub(super) fn details(user_id: &str, email_id: &str) -> Map<String, Value> {
    let details = [("user_id", user_id), ("email_id", email_id)];
    details
        .map(|(name, id)| (name.to_owned(), id.into()))
        .into_iter()
        .collect()
}
