//! The consumer product.

use serde_json::json;

use super::setup::Setup;
use super::shaped;
use crate::contract;
use crate::sessions::Who;
use crate::state::store::Object;

/// What the descriptions of the consumer product do not tell.
pub(super) fn prepare(setup: &mut Setup<'_>, operation_id: &str) {
    match operation_id {
        "consumer.sessions.authenticate" => {
            let token = session(setup);
            setup.set("session_token", token);
        }
        "consumer.sessions.revoke" => setup.set("session_id", "session-test-over"),
        "consumer.magic_links.authenticate" => {
            send(setup, "consumer.magic_links.email.login_or_create");
            let token = setup.message().token;
            setup.set("token", token);
        }
        "consumer.otps.authenticate" => {
            send(setup, "consumer.otps.email.login_or_create");
            let code = setup.message().code;
            setup.set("code", code);
        }
        id if id.starts_with("consumer.users.delete_") => parts(setup),
        _ => {}
    }
}

/// A message to the user.
fn send(setup: &mut Setup<'_>, operation_id: &str) {
    let answer = setup.call(operation_id, json!({ "email": "uma.user@example.com" }));
    setup.set("method_id", answer["email_id"].clone());
}

/// A session of the user.
fn session(setup: &mut Setup<'_>) -> String {
    let user_id = setup.seeds.user_id.clone();
    let session = setup
        .state
        .begin_session(Who::User { user_id }, Vec::new(), 60, Object::new());
    session.expect("a session").token
}

/// A user with one part of each kind.
fn parts(setup: &mut Setup<'_>) {
    let seeds = setup.seeds;
    let mut user = setup
        .state
        .store
        .row("users", &seeds.user_id)
        .cloned()
        .expect("a user");
    let described = contract::object("consumer.users.User").expect("a type");
    for (name, id) in [
        ("emails", "email_id"),
        ("phone_numbers", "phone_id"),
        ("webauthn_registrations", "webauthn_registration_id"),
        ("biometric_registrations", "biometric_registration_id"),
        ("crypto_wallets", "crypto_wallet_id"),
        ("totps", "totp_id"),
        ("providers", "oauth_user_registration_id"),
        ("password", "password_id"),
    ] {
        let shape = described.field(name).expect(name).shape();
        let part = shaped(seeds, name, shape);
        setup.set(id, part.get(0).unwrap_or(&part)[id].clone());
        user.insert(name.to_owned(), part);
    }
    setup.state.store.put_row("users", &seeds.user_id, user);
}
