//! The consumer product.

use serde_json::{Value, json};

use super::setup::Setup;
use super::shaped;
use crate::contract;
use crate::fixtures::visited;
use crate::sessions::Who;
use crate::state::store::Object;

/// The address of the user who is there.
const EMAIL: &str = "uma.user@example.com";

/// The address and the password of another one.
const NEW_EMAIL: &str = "new@example.com";
const PASSWORD: &str = "correct horse battery staple";

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
        "consumer.magic_links.email.send" | "consumer.otps.email.send" => {
            setup.set("email", EMAIL);
        }
        "consumer.magic_links.email.revoke_invite" => {
            let email = json!({ "email": "invited@example.com" });
            setup.call("consumer.magic_links.email.invite", email);
            setup.set("email", "invited@example.com");
        }
        "consumer.otps.sms.send" | "consumer.otps.whatsapp.send" => {
            let phone_number = setup.arguments["phone_number"].clone();
            let phone_number = json!({ "phone_number": phone_number });
            setup.call("consumer.otps.sms.login_or_create", phone_number);
        }
        "consumer.oauth.attach" => {
            setup.set("provider", "google");
            setup.set("user_id", setup.seeds.user_id.as_str());
        }
        "consumer.oauth.authenticate" => {
            let token = oauth(setup);
            setup.set("token", token);
        }
        "consumer.totps.authenticate" => {
            let created = totp(setup);
            let secret = created["secret"].as_str().unwrap_or_default();
            setup.set("totp_code", crate::totp::shown(secret, setup.state.now()));
        }
        "consumer.totps.recover" => {
            let created = totp(setup);
            let secret = created["secret"].as_str().unwrap_or_default();
            let code = crate::totp::shown(secret, setup.state.now());
            let first = json!({ "user_id": created["user_id"], "totp_code": code });
            setup.call("consumer.totps.authenticate", first);
            setup.set("recovery_code", created["recovery_codes"][0].clone());
        }
        "consumer.totps.recovery_codes" => drop(totp(setup)),
        "consumer.passwords.authenticate" => password(setup),
        "consumer.passwords.existing_password.reset" => {
            password(setup);
            setup.set("existing_password", PASSWORD);
            setup.set("new_password", PASSWORD);
        }
        "consumer.passwords.email.reset_start" => setup.set("email", EMAIL),
        "consumer.passwords.email.reset" => {
            let email = json!({ "email": EMAIL });
            setup.call("consumer.passwords.email.reset_start", email);
            let token = setup.message().token;
            setup.set("token", token);
        }
        "consumer.passwords.sessions.reset" => {
            password(setup);
            let login = json!({
                "email": NEW_EMAIL, "password": PASSWORD, "session_duration_minutes": 5,
            });
            let login = setup.call("consumer.passwords.authenticate", login);
            setup.set("session_token", login["session_token"].clone());
        }
        "consumer.passwords.migrate" => {
            setup.set("hash_type", "md_5");
            setup.set("hash", "5f4dcc3b5aa765d61d8327deb882cf99");
        }
        "consumer.users.exchange_primary_factor" => {
            setup.set("email_address", "other@example.com");
        }
        id if id.starts_with("consumer.users.delete_") => parts(setup),
        _ => {}
    }
}

/// A message to the user.
fn send(setup: &mut Setup<'_>, operation_id: &str) {
    let response = setup.call(operation_id, json!({ "email": EMAIL }));
    setup.set("method_id", response["email_id"].clone());
}

/// A user with a password.
fn password(setup: &mut Setup<'_>) {
    let arguments = json!({ "email": NEW_EMAIL, "password": PASSWORD });
    setup.call("consumer.passwords.create", arguments);
    setup.set("email", NEW_EMAIL);
}

/// An authenticator app of the user.
fn totp(setup: &mut Setup<'_>) -> Value {
    let user = json!({ "user_id": setup.seeds.user_id });
    setup.call("consumer.totps.create", user)
}

/// The token to which the page of a provider leads.
fn oauth(setup: &mut Setup<'_>) -> String {
    let public = &setup.state.project.public_token;
    let path = format!("/v1/public/oauth/google/start?public_token={public}");
    visited(setup.state, &path, "email=new%40example.com")
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
