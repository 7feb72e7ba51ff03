//! Whatever Stytch answers, the terminal obeys nobody but its user.

use serde_json::{Value, json};

use super::members::authenticated;
use super::terminal::{Server, plain, run};

/// Characters that steer a terminal or turn the direction of writing.
fn steering() -> String {
    let codes = (0..0x20)
        .chain(0x7f..0xa0)
        .chain(0x2028..0x202f)
        .chain(0x2066..0x206a);
    let codes = codes.chain([0x61c, 0x200e, 0x200f]);
    codes.filter_map(char::from_u32).collect()
}

#[track_caller]
fn assert_harmless(shown: &str) {
    let steers = |character: &char| *character != '\n' && steering().contains(*character);
    let found = shown.chars().find(steers);
    assert_eq!(found.map(u32::from), None, "{shown:?}");
}

#[test]
fn a_response_is_printed_as_the_same_json_with_escapes() {
    let text = steering();
    let mut response = plain();
    response["user_id"] = json!(text);
    response["trusted_metadata"] = json!({ text.clone(): [text] });
    let server = Server::answering(200, response.clone());
    let printed = run(
        server.stytch(),
        &["call", "consumer.users.get", "user_id=u"],
    )
    .done();
    assert_harmless(&printed);
    assert!(
        printed.contains("\\u009b") && printed.contains("\\u202e"),
        "{printed}"
    );
    let read: Value = serde_json::from_str(&printed).expect("JSON");
    for field in ["user_id", "trusted_metadata"] {
        assert_eq!(read[field], response[field]);
    }
}

#[test]
fn an_error_is_one_harmless_line() {
    let text = format!("a{}b", steering());
    for body in [
        json!({ "status_code": 400, "error_type": text, "error_message": text, "error_url": text }),
        json!(text),
    ] {
        let server = Server::answering(400, body);
        let error = run(server.stytch(), &["call", "debug.whoami"]).failed(1);
        assert_harmless(&error);
        assert_eq!(error.lines().count(), 1, "{error}");
    }
}

#[test]
fn the_names_of_a_member_are_printed_with_escapes() {
    let text = steering();
    let mut response = authenticated();
    response["member_session"]["member_id"] = json!(text);
    let server = Server::answering(200, response);
    let mut command = server.stytch();
    command.env("STYTCH_SESSION_TOKEN", "token");
    let arguments = ["call", "b2b.sso.get_connections"];
    let outcome = run(command, &arguments);
    assert!(
        outcome.err.contains("note: calling as member"),
        "{outcome:?}"
    );
    assert_harmless(&outcome.err);
    assert_eq!(outcome.err.lines().count(), 1, "{outcome:?}");
}
