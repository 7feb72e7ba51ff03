//! The users whom e-mail addresses and phone numbers name.

use stytch_api::consumer::users::{Email, PhoneNumber, User, UserStatus};

use super::sandbox;
use crate::call::Call;
use crate::fault::Fault;
use crate::sessions::presented;
use crate::state::State;
use crate::state::changes::Action;
use crate::state::store::{Object, Stored};
use crate::tokens;

/// How someone is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Means {
    Email,
    Phone,
}

/// A user by one of their addresses.
pub(super) struct Addressed {
    pub(super) user: User,
    /// The id of the e-mail address or phone number.
    pub(super) method_id: String,
    pub(super) is_new: bool,
}

/// An address that proved to be a user's.
pub(super) struct Proven {
    pub(super) user: User,
    pub(super) means: Means,
    pub(super) address: String,
}

/// The user with this id, whose or the application's own.
pub(super) fn user_of(state: &State, id: &str) -> Result<User, Fault> {
    let user = state.store.get(id);
    let user = user.or_else(|| state.store.find("external_id", id));
    user.ok_or_else(|| Fault::not_found("user_not_found", "No user of this project has this id."))
}

/// The user who has the address, or a new one.
pub(super) fn find_or_create(
    state: &mut State,
    means: Means,
    address: &str,
    as_pending: bool,
) -> Addressed {
    sandbox::prepare(state, address);
    if let Some(found) = find(state, means, address) {
        return found;
    }
    let mut user = User::default();
    user.user_id = state.ids.fresh("user");
    user.status = if as_pending {
        UserStatus::Pending
    } else {
        UserStatus::Active
    };
    user.roles = vec!["stytch_user".to_owned()];
    user.created_at = Some(state.now());
    let method_id = add(state, &mut user, means, address);
    state.save(Action::Create, &user);
    Addressed {
        user,
        method_id,
        is_new: true,
    }
}

/// Whom a message goes to: the user who has the address, or whom the request names by id or session, who then has it from
/// now on.
pub(super) fn recipient(
    state: &mut State,
    call: &Call,
    means: Means,
    address: &str,
) -> Result<Addressed, Fault> {
    sandbox::prepare(state, address);
    let found = find(state, means, address);
    let Some(mut user) = named(state, call)? else {
        return found.ok_or_else(|| means.missing());
    };
    match found {
        Some(found) if found.user.user_id == user.user_id => Ok(found),
        Some(_) => Err(means.taken()),
        None => {
            let method_id = add(state, &mut user, means, address);
            state.save(Action::Update, &user);
            Ok(Addressed {
                user,
                method_id,
                is_new: false,
            })
        }
    }
}

/// The user whom the request names by id or session.
pub(super) fn named(state: &State, call: &Call) -> Result<Option<User>, Fault> {
    let secret = |name| call.text(name).map(Into::into);
    let session = presented(secret("session_token"), secret("session_jwt"))?;
    match (session, call.text("user_id")) {
        (Some(_), Some(_)) => Err(Fault::bad_request(
            "too_many_user_selection_arguments",
            "The user is named by id or by session, not by both.",
        )),
        (Some(session), None) => {
            let session = state.find_user_session(&session)?;
            user_of(state, session.user_id().unwrap_or_default()).map(Some)
        }
        (None, Some(id)) => user_of(state, id).map(Some),
        (None, None) => Ok(None),
    }
}

/// The user who has the address.
pub(super) fn find(state: &State, means: Means, address: &str) -> Option<Addressed> {
    let mut users = state.store.all::<User>();
    users.find_map(|user| {
        let method_id = means.id_of(&user, address)?;
        Some(Addressed {
            user,
            method_id,
            is_new: false,
        })
    })
}

/// Adds an address that nobody has, and returns its id.
pub(super) fn add(state: &mut State, user: &mut User, means: Means, address: &str) -> String {
    match means {
        Means::Email => {
            let mut email = Email::default();
            email.email_id = state.ids.fresh("email");
            email.email = address.to_owned();
            user.emails.push(email.clone());
            email.email_id
        }
        Means::Phone => {
            let mut phone = PhoneNumber::default();
            phone.phone_id = state.ids.fresh("phone-number");
            phone.phone_number = address.to_owned();
            user.phone_numbers.push(phone.clone());
            phone.phone_id
        }
    }
}

/// An address proves to be the user's: it is verified, and a user who was pending is active. `None` if the user or the
/// address is gone.
pub(super) fn verify(state: &mut State, user_id: &str, method_id: &str) -> Option<Proven> {
    let mut user: User = state.store.get(user_id)?;
    let email = user.emails.iter_mut().find(|it| it.email_id == method_id);
    let is_first = email.as_ref().is_some_and(|it| !it.verified);
    let email = email.map(|it| {
        it.verified = true;
        (Means::Email, it.email.clone())
    });
    let mut phones = user.phone_numbers.iter_mut();
    let phone = phones.find(|it| it.phone_id == method_id);
    let phone = phone.map(|it| {
        it.verified = true;
        (Means::Phone, it.phone_number.clone())
    });
    let (means, address) = email.or(phone)?;
    user.status = UserStatus::Active;
    // Whoever set the password may have been another person than the owner of the address.
    let password = user.password.as_mut().filter(|_| is_first);
    password.into_iter().for_each(|it| it.requires_reset = true);
    state.save(Action::Update, &user);
    Some(Proven {
        user,
        means,
        address,
    })
}

/// A user who was pending and logs in is active.
pub(super) fn activate(state: &mut State, user_id: &str) -> Option<User> {
    let user = state.store.update(user_id, |user: &mut User| {
        user.status = UserStatus::Active;
    })?;
    state.changed(User::COLLECTION, Action::Update, user_id);
    Some(user)
}

/// What a credential says of whom it was sent to.
pub(super) fn details(user_id: &str, method_id: &str) -> Object {
    tokens::details([("user_id", user_id), ("method_id", method_id)])
}

impl Means {
    /// The id of the address among the user's.
    fn id_of(self, user: &User, address: &str) -> Option<String> {
        match self {
            Self::Email => {
                let mut emails = user.emails.iter();
                let email = emails.find(|it| it.email.eq_ignore_ascii_case(address));
                email.map(|it| it.email_id.clone())
            }
            Self::Phone => {
                let mut phones = user.phone_numbers.iter();
                let phone = phones.find(|it| it.phone_number == address);
                phone.map(|it| it.phone_id.clone())
            }
        }
    }

    pub(super) fn missing(self) -> Fault {
        match self {
            Self::Email => Fault::not_found("email_not_found", "No user has this address."),
            Self::Phone => {
                Fault::not_found("phone_number_not_found", "No user has this phone number.")
            }
        }
    }

    pub(super) fn taken(self) -> Fault {
        match self {
            Self::Email => Fault::bad_request("duplicate_email", "A user has this address."),
            Self::Phone => {
                Fault::bad_request("duplicate_phone_number", "A user has this phone number.")
            }
        }
    }
}
