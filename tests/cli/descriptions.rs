//! What is told without a call.

use std::collections::BTreeSet;

use serde_json::Value;

use super::terminal::{run, stytch};

fn contract() -> Value {
    let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/openapi/stytch.json"));
    serde_json::from_str(text).expect("the contract is JSON")
}

#[test]
fn operations_are_listed_aligned_and_filtered_by_id_or_path() {
    let all = run(stytch(), &["operations"]).done();
    assert_eq!(all.lines().count(), 186);
    let column = |line: &str| line.find(" /v1/").expect("a path");
    let columns: BTreeSet<usize> = all.lines().map(column).collect();
    assert_eq!(columns.len(), 1);

    let saml = run(stytch(), &["operations", "sso.saml.update"]).done();
    let ids: Vec<&str> = saml
        .lines()
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert_eq!(
        ids,
        [
            "b2b.sso.saml.update_by_url",
            "b2b.sso.saml.update_connection"
        ]
    );
    let by_path = run(stytch(), &["operations", "/v1/debug/"]).done();
    assert_eq!(by_path, "debug.whoami  GET     /v1/debug/whoami\n");

    let none = run(stytch(), &["operations", "no such thing"]);
    assert_eq!(none.err, "no operation matches\n");
    assert_eq!(none.done(), "");
}

#[test]
fn every_operation_is_described_with_every_field() {
    let contract = contract();
    let mut described = 0;
    for (path, item) in contract["paths"].as_object().expect("paths") {
        for operation in item.as_object().expect("operations").values() {
            let id = operation["operationId"].as_str().expect("an id");
            let page = run(stytch(), &["describe", id]).done();
            assert!(page.starts_with(&format!("{id}\n")), "{page}");
            assert!(page.contains(&format!(" {path}\n")), "{page}");
            for name in argument_names(&contract, operation) {
                let field = format!("\n  {name} ");
                assert!(page.contains(&field), "{id}: {name}\n{page}");
            }
            assert!(page.contains("\nanswer: "), "{page}");
            assert!(page.contains("\n  request_id "), "{page}");
            described += 1;
        }
    }
    assert_eq!(described, 186);
}

fn argument_names<'c>(contract: &'c Value, operation: &'c Value) -> Vec<&'c str> {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let mut names: Vec<&str> = parameters
        .filter(|parameter| parameter["in"] != "header")
        .filter_map(|parameter| parameter["name"].as_str())
        .collect();
    let content = operation["requestBody"]["content"].as_object();
    let body = content
        .and_then(|content| content.values().next())
        .and_then(|media| media["schema"]["$ref"].as_str())
        .and_then(|reference| reference.rsplit('/').next())
        .and_then(|name| contract["components"]["schemas"][name]["properties"].as_object());
    names.extend(
        body.into_iter()
            .flat_map(|body| body.keys().map(String::as_str)),
    );
    names
}

#[test]
fn a_description_tells_all_that_a_call_needs() {
    let page = run(stytch(), &["describe", "b2b.sso.saml.update_connection"]).done();
    for line in [
        "  PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}",
        "  host            api.stytch.com or test.stytch.com, by the project",
        "  credentials     project id and secret",
        "  member session  accepted; `organization_id` is then the session's own",
        "path",
        "  organization_id  string, required",
        "body: b2b.sso.saml.UpdateConnectionRequest (application/json)",
        "  signing_private_key                        secret",
        "  saml_group_implicit_role_assignments       array of b2b.sso.saml.SamlGroupImplicitRoleAssignment",
        "b2b.sso.saml.SamlGroupImplicitRoleAssignment",
        "  group    string, required",
        "answer: b2b.sso.saml.UpdateConnectionResponse",
        "b2b.sso.saml.X509Certificate",
    ] {
        assert!(
            page.lines().any(|shown| shown.trim_end() == line),
            "{line}\n{page}"
        );
    }
    assert!(page.contains("one of classlink, cyberark, "), "{page}");

    let query = run(stytch(), &["describe", "b2b.scim.connection.get_groups"]).done();
    assert!(query.contains("\nquery\n"), "{query}");
    assert!(query.contains("\n  limit   integer\n"), "{query}");
    assert!(query.contains("\npath\n"), "{query}");

    let telemetry = run(stytch(), &["describe", "fraud.fingerprint.lookup"]).done();
    assert!(
        telemetry.contains("host            telemetry.stytch.com\n"),
        "{telemetry}"
    );
    let open = run(stytch(), &["describe", "m2m.token"]).done();
    assert!(open.contains("credentials     none\n"), "{open}");
}

#[test]
fn the_schema_of_a_type_is_json_schema() {
    let text = run(
        stytch(),
        &["schema", "b2b.sso.saml.UpdateConnectionRequest"],
    )
    .done();
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(
        schema["properties"].as_object().map(serde_json::Map::len),
        Some(15)
    );
}

#[test]
fn what_there_is_not_is_answered_with_near_names() {
    for arguments in [
        ["describe", "b2b.sso.saml.updat_conection"],
        ["call", "saml.update_connection"],
    ] {
        let error = run(stytch(), &arguments).failed(2);
        assert!(
            error.contains("did you mean b2b.sso.saml.update_connection"),
            "{error}"
        );
    }
    let error = run(stytch(), &["schema", "b2b.saml.UpdateConnectionRequest"]).failed(2);
    assert!(
        error.contains("did you mean b2b.sso.saml.UpdateConnectionRequest"),
        "{error}"
    );
}

#[test]
fn completions_know_operations_and_types() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run(stytch(), &["completions", shell]).done();
        assert!(script.contains("show-secrets"), "{shell}");
    }
    for shell in ["bash", "zsh"] {
        let script = run(stytch(), &["completions", shell]).done();
        assert!(
            script.contains("b2b.sso.saml.update_connection"),
            "{shell}\n{script}"
        );
        assert!(
            script.contains("b2b.sso.saml.UpdateConnectionRequest"),
            "{shell}\n{script}"
        );
    }
}

#[test]
fn help_documents_exit_codes_and_the_environment() {
    for arguments in [&["--help"][..], &["call", "--help"], &["help", "call"]] {
        let help = run(stytch(), arguments).done();
        assert!(help.contains("Exit codes:"), "{help}");
        assert!(help.contains("STYTCH_SESSION_TOKEN"), "{help}");
    }
}
