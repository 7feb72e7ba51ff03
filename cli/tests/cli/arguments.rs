//! What is refused before anything is sent, and how.

use serde_json::json;

use super::terminal::{Server, feed, plain, run, stytch};

const UPDATE: &str = "b2b.sso.saml.update_connection";

#[test]
fn a_wrong_field_is_named_and_nothing_is_sent() {
    let server = Server::answering(200, plain());
    for (field, reason) in [
        (
            "allow_gateway_callback=yes",
            "`allow_gateway_callback` must be true or false",
        ),
        (
            "allow_gateway_callback=1",
            "`allow_gateway_callback` must be true or false",
        ),
        (
            "attribute_mapping=[]",
            "`attribute_mapping` must be a JSON object",
        ),
        (
            "saml_group_implicit_role_assignments={",
            "`saml_group_implicit_role_assignments` must be a JSON array: EOF",
        ),
        (
            "display_nam=x",
            "field 3: the operation has no field with this name; did you mean display_name?",
        ),
        ("x", "field 3 must have the form KEY=VALUE"),
        ("organization_id=o2", "`organization_id` is given twice"),
        (
            r#"saml_group_implicit_role_assignments=[{"group":"g"}]"#,
            "`saml_group_implicit_role_assignments[0].role_id`: ",
        ),
        (
            r#"saml_group_implicit_role_assignments=[{"group":1,"role_id":"r"}]"#,
            "`saml_group_implicit_role_assignments[0].group`: ",
        ),
    ] {
        let arguments = [
            "call",
            UPDATE,
            "organization_id=o",
            "connection_id=c",
            field,
        ];
        let error = run(server.stytch(), &arguments).failed(2);
        assert!(error.contains(reason), "{field}: {error}");
    }
    let integer = ["call", "b2b.scim.connection.get_groups", "limit=1.5"];
    let error = run(server.stytch(), &integer).failed(2);
    assert!(error.contains("`limit` must be an integer"), "{error}");
    let missing = ["call", UPDATE, "organization_id=o"];
    let error = run(server.stytch(), &missing).failed(2);
    assert!(error.contains("`connection_id`: it is missing"), "{error}");
    assert_eq!(server.came(), []);
}

#[test]
fn wrong_json_is_refused_and_nothing_is_sent() {
    let server = Server::answering(200, plain());
    let huge = vec![b' '; (16 << 20) + 1];
    for (input, reason) in [
        (&b""[..], "--json: it is not JSON: EOF"),
        (b"[1]", "--json: it must be one JSON object"),
        (b"{\"a\":\xff}", "--json: it is not JSON"),
        (
            &huge,
            "--json: it cannot be read: it is larger than 16777216 bytes",
        ),
        (
            br#"{"organization_id":1}"#,
            "`organization_id`: it must be a text",
        ),
        (
            br#"{"organization_id":"o","connection_id":"c","nonesuch":1}"#,
            "`nonesuch`: ",
        ),
    ] {
        let error = feed(server.stytch(), &["call", UPDATE, "--json", "-"], input).failed(2);
        assert!(error.contains(reason), "{error}");
    }
    let nested = "[".repeat(100_000);
    feed(
        server.stytch(),
        &["call", UPDATE, "--json", "-"],
        nested.as_bytes(),
    )
    .failed(2);
    assert_eq!(server.came(), []);
}

#[test]
fn a_missing_configuration_is_named() {
    let error = run(stytch(), &["call", "debug.whoami"]).failed(2);
    assert!(error.contains("`STYTCH_PROJECT_ID` is not set"), "{error}");
    let mut command = stytch();
    command.env("STYTCH_PROJECT_ID", "project-test-1");
    let error = run(command, &["call", "debug.whoami"]).failed(2);
    assert!(error.contains("`STYTCH_SECRET` is not set"), "{error}");
    let mut command = Server::answering(200, plain()).stytch();
    command.env("STYTCH_BASE_URL", "http://stytch.example.com");
    let error = run(command, &["call", "debug.whoami"]).failed(2);
    assert!(error.contains("`base_url`"), "{error}");
}

#[test]
fn without_a_command_the_help_is_shown_and_nothing_is_done() {
    let error = run::<&str>(stytch(), &[]).failed(2);
    assert!(
        error.starts_with("error: no command was given\n\n"),
        "{error}"
    );
    assert!(error.contains("Exit codes:"), "{error}");
}

#[test]
fn a_wrong_command_line_is_explained() {
    for (arguments, reason) in [
        (
            &["desribe", "x"][..],
            "a similar subcommand exists: 'describe'",
        ),
        (
            &["call", "debug.whoami", "--jsn", "-"],
            "a similar argument exists: '--json'",
        ),
        (&["call"], "<OP>"),
        (&["completions", "tcsh"], "[possible values: bash, "),
    ] {
        let error = run(stytch(), arguments).failed(2);
        assert!(
            error.starts_with("error: ") && error.contains(reason),
            "{error}"
        );
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_not_unicode_are_refused_without_a_panic() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let odd = OsStr::from_bytes(b"\xff=\xfe");
    for arguments in [
        &[OsStr::new("call"), OsStr::new("debug.whoami"), odd][..],
        &[odd],
        &[OsStr::new("describe"), odd],
    ] {
        run(stytch(), arguments).failed(2);
    }
    let file = [
        OsStr::new("call"),
        OsStr::new("debug.whoami"),
        OsStr::new("--json"),
        odd,
    ];
    let error = run(Server::answering(200, json!({})).stytch(), &file).failed(2);
    assert!(error.contains("--json: it cannot be read"), "{error}");
}
