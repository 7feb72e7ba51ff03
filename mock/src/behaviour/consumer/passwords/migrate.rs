//! `consumer.passwords.migrate`: hashes that were made elsewhere.
//!
//! They are kept as they come. None is computed here, so that a login with such a password is refused by a message that
//! says so, until the password is set anew.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use stytch_api::StatusCode;
use stytch_api::consumer::passwords::{MigrateRequest, MigrateResponse};
use stytch_api::consumer::users::User;
use stytch_api::shared::PasswordHashType as HashType;

use super::super::address::{Means, add, find, find_or_create};
use super::new_password;
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;
use crate::state::store::Stored;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[("consumer.passwords.migrate", migrate)];

/// A hash as it came.
#[derive(Serialize, Deserialize)]
struct Foreign {
    password_id: String,
    hash_type: String,
    hash: String,
}

impl Stored for Foreign {
    const COLLECTION: &'static str = "foreign_passwords";

    fn id(&self) -> &str {
        &self.password_id
    }
}

fn migrate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: MigrateRequest = call.body()?;
    check_hash(&request)?;
    let found = find(state, Means::Email, &request.email);
    if found.is_some_and(|it| it.user.password.is_some()) {
        let message = "The user has a password already.";
        return Err(Fault::bad_request("password_already_exists", message));
    }
    let phone = request.phone_number.as_deref().filter(|it| !it.is_empty());
    if phone.is_some_and(|phone| find(state, Means::Phone, phone).is_some()) {
        return Err(Means::Phone.taken());
    }
    let external_id = request.external_id.as_deref().unwrap_or_default();
    if !external_id.is_empty()
        && state
            .store
            .find::<User>("external_id", external_id)
            .is_some()
    {
        let message = "A user has this id.";
        return Err(Fault::bad_request("duplicate_user_external_id", message));
    }
    let addressed = find_or_create(state, Means::Email, &request.email, false);
    let mut user = addressed.user;
    if let Some(phone) = phone {
        add(state, &mut user, Means::Phone, phone);
    }
    let password_id = new_password(state, &mut user);
    state.store.put(&Foreign {
        password_id,
        hash_type: request.hash_type.to_string(),
        hash: request.hash.expose().to_owned(),
    });
    take_over(&mut user, request);
    state.save(Action::Update, &user);
    let mut response = MigrateResponse::default();
    response.user_id.clone_from(&user.user_id);
    response.email_id = addressed.method_id;
    response.user_created = addressed.is_new;
    response.user = user;
    respond(response)
}

/// What the request says of the user.
fn take_over(user: &mut User, request: MigrateRequest) {
    user.name = request.name.or(user.name.take());
    user.external_id = request.external_id.or(user.external_id.take());
    user.trusted_metadata
        .extend(request.trusted_metadata.unwrap_or_default());
    user.untrusted_metadata
        .extend(request.untrusted_metadata.unwrap_or_default());
    user.roles.extend(request.roles.unwrap_or_default());
    if request.set_email_verified == Some(true) {
        let address = &request.email;
        let mut emails = user.emails.iter_mut();
        let email = emails.find(|it| it.email.eq_ignore_ascii_case(address));
        email.into_iter().for_each(|it| it.verified = true);
    }
    if request.set_phone_number_verified == Some(true) {
        user.phone_numbers
            .iter_mut()
            .for_each(|it| it.verified = true);
    }
}

/// Whether the hash has the form of its kind, and the parameters that it cannot do without.
fn check_hash(request: &MigrateRequest) -> Result<(), Fault> {
    let hash = request.hash.expose();
    let is_hex =
        |length: usize| hash.len() == length && hash.bytes().all(|it| it.is_ascii_hexdigit());
    let (is_good, error_type) = match &request.hash_type {
        HashType::Bcrypt => (
            hash.starts_with("$2") && hash.len() == 60,
            "invalid_bcrypt_hash",
        ),
        HashType::Md5 => (is_hex(32), "invalid_md_5_hash"),
        HashType::Sha1 => (is_hex(40), "invalid_sha_1_hash"),
        HashType::Sha512 => (is_hex(128), "invalid_sha_512_hash"),
        HashType::Phpass => (hash.len() == 34, "invalid_phpass_hash_format"),
        HashType::Argon2i | HashType::Argon2id => {
            (request.argon_2_config.is_some(), "invalid_hash")
        }
        HashType::Scrypt => (request.scrypt_config.is_some(), "invalid_hash"),
        HashType::Pbkdf2 => (request.pbkdf_2_config.is_some(), "invalid_pbkdf_2_hash"),
        _ => (false, "invalid_hash_type"),
    };
    match is_good && !hash.is_empty() {
        true => Ok(()),
        false => Err(Fault::bad_request(
            error_type,
            "The hash has not the form of its kind, or its parameters are missing.",
        )),
    }
}

/// Whether the password can be checked: nothing is known of one that came as a hash and was not set anew since.
pub(super) fn check_is_known(state: &State, password_id: &str) -> Result<(), Fault> {
    match state.store.get::<Foreign>(password_id) {
        None => Ok(()),
        Some(foreign) => Err(Fault::new(
            StatusCode::NOT_IMPLEMENTED,
            "mock_cannot_check_hash",
            format!(
                "stytch-mock keeps `{}` hashes and computes none.",
                foreign.hash_type
            ),
        )),
    }
}

/// The password was set anew.
pub(super) fn forget(state: &mut State, password_id: &str) {
    state.store.remove::<Foreign>(password_id);
}
