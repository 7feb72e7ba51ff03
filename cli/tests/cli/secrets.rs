//! Secrets are seen where they are asked for and nowhere else.

use serde_json::{Value, json};

use super::terminal::{SECRET, Server, feed, plain, run, stytch, stytch_at};

const CANARY: &str = "canary-7f3a-swordfish";

fn recovery() -> Value {
    json!({
        "request_id": "request-id-test-1", "status_code": 200,
        "totp_registration_id": "totp-1", "secret": CANARY, "qr_code": CANARY,
        "recovery_codes": [CANARY, CANARY],
        "member_id": "m", "member": { "member_id": "m", "organization_id": "o", "trusted_metadata": { "token": "kept" } },
        "organization": { "organization_id": "o" },
    })
}

fn create_totp(flags: &[&str]) -> String {
    let server = Server::answering(200, recovery());
    let arguments = [
        "call",
        "b2b.totps.create",
        "organization_id=o",
        "member_id=m",
    ];
    run(server.stytch(), &[&arguments[..], flags].concat()).done()
}

#[test]
fn secrets_of_an_response_are_hidden_unless_asked_for() {
    let response: Value = serde_json::from_str(&create_totp(&[])).expect("JSON");
    assert!(!response.to_string().contains(CANARY), "{response}");
    assert_eq!(response["secret"], "***");
    assert_eq!(response["recovery_codes"], json!(["***", "***"]));
    assert_eq!(
        response["member"]["trusted_metadata"],
        json!({ "token": "kept" })
    );
    assert_eq!(response["totp_registration_id"], "totp-1");

    let shown: Value = serde_json::from_str(&create_totp(&["--show-secrets"])).expect("JSON");
    assert_eq!(shown["secret"], CANARY);
    assert_eq!(shown["recovery_codes"], json!([CANARY, CANARY]));
}

#[test]
fn a_secret_on_the_command_line_is_refused_wherever_it_is() {
    let server = Server::answering(200, plain());
    for (operation, field, name) in secret_fields() {
        let error = run(server.stytch(), &["call", operation, &field]).failed(2);
        assert!(error.contains(&format!("`{name}` ")), "{error}");
        assert!(error.contains("--json -"), "{error}");
        assert!(!error.contains(CANARY), "{error}");
    }
    assert_eq!(server.came(), []);
}

fn secret_fields() -> Vec<(&'static str, String, &'static str)> {
    let migrated = json!({ "md_5_config": {}, "pbkdf_2_config": { "salt": CANARY } });
    let nested = migrated["pbkdf_2_config"].to_string();
    vec![
        (
            "b2b.sso.saml.update_connection",
            format!("signing_private_key={CANARY}"),
            "signing_private_key",
        ),
        (
            "consumer.passwords.authenticate",
            format!("password={CANARY}"),
            "password",
        ),
        (
            "b2b.totps.migrate",
            format!(r#"recovery_codes=["{CANARY}"]"#),
            "recovery_codes",
        ),
        (
            "consumer.passwords.migrate",
            format!("pbkdf_2_config={nested}"),
            "pbkdf_2_config",
        ),
    ]
}

#[test]
fn nothing_that_was_typed_is_repeated() {
    let server = Server::answering(200, plain());
    let flag = format!("--{CANARY}");
    let assigned = format!("--password={CANARY}");
    let keyed = format!("{CANARY}=");
    let inline = format!(r#"{{"password":"{CANARY}"}}"#);
    let broken = format!(r#"recovery_codes=["{CANARY}]"#);
    let mistyped = format!(r#"allow_gateway_callback="{CANARY}""#);
    for arguments in [
        &[CANARY][..],
        &[&flag],
        &["operations", "x", CANARY],
        &["describe", CANARY],
        &["schema", CANARY],
        &["completions", CANARY],
        &["call", CANARY],
        &["call", "debug.whoami", CANARY],
        &["call", "debug.whoami", &keyed],
        &["call", "debug.whoami", &flag],
        &["call", "debug.whoami", &assigned],
        &["call", "debug.whoami", "--as-project", CANARY],
        &["call", "debug.whoami", "--json", CANARY],
        &["call", "debug.whoami", "--json", &inline],
        &["call", "b2b.totps.migrate", &broken],
        &["call", "b2b.sso.saml.update_connection", &mistyped],
    ] {
        let error = run(server.stytch(), arguments).failed(2);
        assert!(!error.contains(CANARY), "{arguments:?}: {error}");
    }
    for input in [
        json!({ "password": { "x": CANARY } }).to_string(),
        json!({ "email": "a@example.com", "password": [CANARY] }).to_string(),
        json!({ "email": [CANARY], "password": CANARY }).to_string(),
        json!({ "email": "a@example.com", "password": 987_654_321 }).to_string(),
        format!(r#"{{"password":"{CANARY}"#),
        format!(r#"{{"password":{CANARY}}}"#),
        format!(r#""{CANARY}""#),
    ] {
        let arguments = ["call", "consumer.passwords.authenticate", "--json", "-"];
        let error = feed(server.stytch(), &arguments, input.as_bytes()).failed(2);
        assert!(
            !error.contains(CANARY) && !error.contains("987654321"),
            "{error}"
        );
    }
    assert_eq!(server.came(), []);
}

#[test]
fn an_error_that_repeats_secrets_of_the_call_is_masked() {
    let message = format!("{CANARY} {SECRET} is wrong");
    let body = json!({ "status_code": 400, "error_type": "e", "error_message": message });
    let server = Server::answering(400, body);
    let arguments = ["call", "consumer.passwords.authenticate", "--json", "-"];
    let input = json!({ "email": "a@example.com", "password": CANARY }).to_string();
    let error = feed(server.stytch(), &arguments, input.as_bytes()).failed(1);
    assert!(error.contains("*** *** is wrong"), "{error}");
}

#[test]
fn a_broken_environment_is_not_repeated() {
    let mut command = stytch_at(CANARY);
    command.env("STYTCH_SECRET", format!("{CANARY} {CANARY}"));
    let error = run(command, &["call", "debug.whoami"]).failed(2);
    assert!(!error.contains(CANARY), "{error}");
    let mut command = stytch();
    command.env("STYTCH_PROJECT_ID", format!("{CANARY}:"));
    let error = run(command, &["call", "debug.whoami"]).failed(2);
    assert!(!error.contains(CANARY), "{error}");
}
