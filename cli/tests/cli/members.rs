//! Calls as a member.

use serde_json::{Value, json};

use super::terminal::{Outcome, Server, plain, run};

const UPDATE: &str = "b2b.sso.saml.update_connection";
const TOKEN: &str = "session-token-test-0001";

/// What both a session's authentication and the update are answered with.
pub fn authenticated() -> Value {
    json!({
        "request_id": "request-id-test-1", "status_code": 200,
        "member_session": {
            "member_session_id": "s", "member_id": "member-test-1",
            "organization_id": "organization-test-1", "expires_at": "2030-01-01T00:00:00Z",
        },
        "member": { "member_id": "member-test-1", "organization_id": "organization-test-1" },
        "organization": { "organization_id": "organization-test-1" },
        "session_token": TOKEN,
        "session_jwt": "",
    })
}

fn call(server: &Server, arguments: &[&str]) -> Outcome {
    let mut command = server.stytch();
    command.env("STYTCH_SESSION_TOKEN", TOKEN);
    run(command, &[&["call"][..], arguments].concat())
}

#[test]
fn the_session_travels_and_the_organization_is_its_own() {
    let server = Server::answering(200, authenticated());
    let outcome = call(&server, &[UPDATE, "connection_id=c", "display_name=x"]);
    let said = "note: calling as member member-test-1 of organization-test-1\n";
    assert_eq!(outcome.err, said);
    outcome.done();
    let came = server.came();
    let (method, path, body) = came.last().expect("a request");
    assert_eq!(came.len(), 2);
    assert_eq!(method, "PUT");
    assert_eq!(path, "/v1/b2b/sso/saml/organization-test-1/connections/c");
    assert_eq!(*body, json!({ "display_name": "x" }));
    assert_eq!(
        server.last_header("x-stytch-member-session").as_deref(),
        Some(TOKEN)
    );
}

#[test]
fn an_organization_is_refused_as_a_member_and_taken_as_the_project() {
    let server = Server::answering(200, authenticated());
    let arguments = [
        UPDATE,
        "connection_id=c",
        "organization_id=organization-test-2",
    ];
    let error = call(&server, &arguments).failed(2);
    assert!(
        error.contains("`organization_id` comes from the member's session"),
        "{error}"
    );
    assert_eq!(server.came(), []);

    let outcome = call(&server, &[&arguments[..], &["--as-project"]].concat());
    assert_eq!(outcome.err, "");
    outcome.done();
    assert_eq!(server.came().len(), 1);
    assert_eq!(server.last_header("x-stytch-member-session"), None);
}

/// A call with these variables set, which must be refused before anything is sent.
#[track_caller]
fn refused(variables: &[(&str, &str)], arguments: &[&str]) -> String {
    let server = Server::answering(200, authenticated());
    let mut command = server.stytch();
    command.envs(variables.iter().copied());
    let error = run(command, &[&["call"][..], arguments].concat()).failed(2);
    assert_eq!(server.came(), []);
    error
}

#[test]
fn a_session_is_refused_where_an_operation_takes_none() {
    for variable in ["STYTCH_SESSION_TOKEN", "STYTCH_SESSION_JWT"] {
        for value in ["", " \t", TOKEN] {
            let error = refused(&[(variable, value)], &["debug.whoami"]);
            let told = format!(
                "error: debug.whoami cannot be called with a member's session, and {variable} is set. \
                 To call as the project, run `unset {variable}` or add --as-project\n"
            );
            assert_eq!(error, told);
        }
    }
}

#[test]
fn a_session_that_is_set_to_nothing_is_refused() {
    for variable in ["STYTCH_SESSION_TOKEN", "STYTCH_SESSION_JWT"] {
        for value in ["", " \t"] {
            let error = refused(&[(variable, value)], &[UPDATE, "connection_id=c"]);
            let told = format!(
                "error: {variable} is set, but it is empty. \
                 To call as the project, run `unset {variable}` or add --as-project\n"
            );
            assert_eq!(error, told);
        }
    }
}

#[test]
fn two_sessions_are_refused() {
    for token in [TOKEN, ""] {
        for operation in [UPDATE, "debug.whoami"] {
            let both = [
                ("STYTCH_SESSION_TOKEN", token),
                ("STYTCH_SESSION_JWT", "eyJ"),
            ];
            let error = refused(&both, &[operation]);
            assert!(error.contains("are both set"), "{error}");
        }
    }
}

#[test]
fn every_session_is_left_aside_when_the_project_is_asked_for() {
    let server = Server::answering(200, plain());
    for value in ["", TOKEN] {
        let mut command = server.stytch();
        command
            .env("STYTCH_SESSION_TOKEN", value)
            .env("STYTCH_SESSION_JWT", value);
        let outcome = run(command, &["call", "debug.whoami", "--as-project"]);
        assert_eq!(outcome.err, "");
        outcome.done();
        assert_eq!(server.last_header("x-stytch-member-session"), None);
    }
}

#[test]
fn a_session_that_is_over_is_not_allowed_rather_than_not_found() {
    let over =
        json!({ "status_code": 404, "error_type": "session_not_found", "error_message": "gone" });
    let server = Server::answering(404, over);
    let error = call(&server, &[UPDATE, "connection_id=c"]).failed(4);
    assert!(
        error.contains("the session is over: log in again"),
        "{error}"
    );
    assert!(!error.contains(TOKEN), "{error}");
}

#[test]
fn a_jwt_that_is_malformed_is_refused_and_not_repeated() {
    let server = Server::answering(404, plain());
    let mut command = server.stytch();
    command.env("STYTCH_SESSION_JWT", "eyJ0.not.a-jwt");
    let error = run(command, &["call", UPDATE, "connection_id=c"]).failed(4);
    assert!(!error.contains("not.a-jwt"), "{error}");
}
