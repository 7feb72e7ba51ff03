//! What is told without a call.

use std::collections::BTreeSet;

use serde_json::Value;
use stytch_api::description::{self, Operation, Type};

use super::terminal::{run, stytch};

fn describe(name: &str) -> String {
    run(stytch(), &["describe", name]).done()
}

/// Whether a line is shown, however wide its columns are.
fn has_line(page: &str, line: &str) -> bool {
    let words = |line: &str| {
        line.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    page.lines().any(|shown| words(shown) == words(line))
}

#[test]
fn operations_are_listed_aligned_and_filtered_by_id_or_path() {
    let all = run(stytch(), &["operations"]).done();
    assert_eq!(all.lines().count(), description::operations().count());
    let column = |line: &str| line.find(" /v1/").expect("a path");
    let columns: BTreeSet<usize> = all.lines().map(column).collect();
    assert_eq!(columns.len(), 1);

    let saml = run(stytch(), &["operations", "sso.saml.update"]).done();
    let ids: Vec<&str> = saml
        .lines()
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert!(ids.contains(&"b2b.sso.saml.update_connection"), "{saml}");
    assert!(
        ids.iter().all(|id| id.contains("sso.saml.update")),
        "{saml}"
    );
    let by_path = run(stytch(), &["operations", "/v1/debug/"]).done();
    assert!(
        has_line(&by_path, "debug.whoami GET /v1/debug/whoami"),
        "{by_path}"
    );
    assert!(
        by_path.lines().all(|line| line.contains(" /v1/debug/")),
        "{by_path}"
    );

    let none = run(stytch(), &["operations", "no such thing"]);
    assert_eq!(none.err, "no operation matches\n");
    assert_eq!(none.done(), "");
}

#[test]
fn every_operation_is_described_with_every_field() {
    for described in description::operations() {
        let operation = described.operation();
        let id = operation.id;
        let page = describe(id);
        assert!(page.starts_with(&format!("{id}\n")), "{page}");
        assert!(page.contains(&format!(" {}\n", operation.path)), "{page}");
        for name in field_names(described) {
            let field = format!("\n  {name} ");
            assert!(page.contains(&field), "{id}: {name}\n{page}");
        }
        assert!(page.contains("\nresponse: "), "{page}");
        assert!(page.contains("\n  request_id "), "{page}");
    }
}

fn field_names(operation: &Operation) -> Vec<&'static str> {
    let objects = [operation.query(), operation.body(), operation.response()];
    let fields = objects.into_iter().flatten().flat_map(|it| it.fields());
    let named = fields
        .filter(|field| !field.is_rest())
        .map(|field| field.name());
    let parameters = operation
        .path_parameters()
        .chain(operation.query_parameter());
    parameters.chain(named).collect()
}

#[test]
fn a_description_tells_all_that_a_call_needs() {
    let page = describe("b2b.sso.saml.update_connection");
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
        "response: b2b.sso.saml.UpdateConnectionResponse",
        "b2b.sso.saml.X509Certificate",
    ] {
        assert!(has_line(&page, line), "{line}\n{page}");
    }
    assert!(page.contains("classlink, cyberark, "), "{page}");
    // A parameter has no words of its own, and gets those of the fields that are called like it.
    let organization = "  organization_id  string, required\n      ";
    assert!(page.contains(organization), "{page}");

    let query = describe("b2b.scim.connection.get_groups");
    assert!(query.contains("\nquery\n"), "{query}");
    let words = |line: &str| line.split_whitespace().eq(["limit", "integer"]);
    assert!(query.lines().any(words), "{query}");
    assert!(query.contains("\npath\n"), "{query}");

    let telemetry = describe("fraud.fingerprint.lookup");
    assert!(
        telemetry.contains("host            telemetry.stytch.com\n"),
        "{telemetry}"
    );
    let open = describe("m2m.token");
    assert!(open.contains("credentials     none\n"), "{open}");
    let shield = describe("saml_shield.validate");
    for line in [
        "credentials     public token\n",
        "host            api.samlshield.com\n",
    ] {
        assert!(shield.contains(line), "{shield}");
    }
}

#[test]
fn the_permission_that_a_member_needs_is_told_in_words() {
    let mut told = 0;
    for described in description::operations() {
        let Some(permission) = described.operation().permission else {
            continue;
        };
        let page = describe(described.operation().id);
        let line = page
            .lines()
            .find(|line| line.starts_with("  permission "))
            .expect("a line");
        let words = [Some(permission.resource), permission.action];
        for word in words.into_iter().flatten() {
            assert!(line.contains(&format!("`{word}`")), "{line}");
        }
        told += 1;
    }
    assert!(told > 0, "no operation names a permission");
    assert!(!describe("debug.whoami").contains("permission"));
}

#[test]
fn an_operation_is_described_by_its_upstream_name_too() {
    let aliased = description::operations().find(|it| !it.aliases().is_empty());
    let operation = aliased.expect("an operation has an upstream name");
    for alias in operation.aliases() {
        assert_eq!(describe(alias), describe(operation.operation().id));
    }
}

#[test]
fn a_type_is_described_by_either_of_its_names() {
    let aliased = description::types().find(|it| !it.aliases().is_empty());
    let aliased = aliased.expect("a type has an upstream name");
    for alias in aliased.aliases() {
        let page = describe(alias);
        assert!(page.starts_with(&format!("{}\n", aliased.name())), "{page}");
        assert_eq!(page, describe(&aliased.name()));
        let schema = |name: &str| run(stytch(), &["schema", name]).done();
        assert_eq!(schema(alias), schema(&aliased.name()));
    }
}

#[test]
fn a_type_that_is_sent_is_described_with_the_types_below_it_and_what_is_required() {
    let page = describe("b2b.sso.saml.UpdateConnectionRequest");
    for line in [
        "The body of `b2b.sso.saml.update_connection`.",
        "  signing_private_key                        secret",
        "b2b.sso.saml.SamlGroupImplicitRoleAssignment",
        "  group    string, required",
    ] {
        assert!(has_line(&page, line), "{line}\n{page}");
    }
    let part = describe("b2b.sso.saml.SamlGroupImplicitRoleAssignment");
    assert!(has_line(&part, "group string, required"), "{part}");
}

#[test]
fn every_type_that_is_only_sent_tells_which_fields_are_required() {
    for described in description::types() {
        let Type::Object(object) = described else {
            continue;
        };
        let required = object.fields().iter().filter(|field| field.is_required());
        if object.is_request() && required.count() > 0 {
            let page = describe(&object.name());
            assert!(page.contains(", required\n"), "{page}");
        }
    }
}

#[test]
fn nothing_is_required_in_a_type_that_is_only_received() {
    let page = describe("b2b.sso.saml.UpdateConnectionResponse");
    assert!(page.contains("\n  request_id   string\n"), "{page}");
    assert!(!page.contains(", required\n"), "{page}");
}

#[test]
fn an_enum_is_described_with_its_values() {
    let page = describe("b2b.sso.saml.IdentityProvider");
    assert!(
        page.contains("\nvalues\n") && page.contains("\n  classlink\n"),
        "{page}"
    );
}

#[test]
fn every_type_has_a_schema() {
    for name in description::types().map(|it: Type| it.name()) {
        let text = run(stytch(), &["schema", &name]).done();
        let schema: Value = serde_json::from_str(&text).expect("JSON");
        assert!(schema["type"].is_string(), "{name}: {schema}");
    }
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
        schema["properties"]["display_name"]["type"],
        serde_json::json!(["string", "null"])
    );
}

#[test]
fn an_unknown_name_is_answered_with_similar_names() {
    for (arguments, similar) in [
        (
            ["describe", "b2b.sso.saml.updat_conection"],
            "b2b.sso.saml.update_connection",
        ),
        (
            ["describe", "b2b.saml.UpdateConectionRequest"],
            "b2b.sso.saml.UpdateConnectionRequest",
        ),
        (
            ["call", "saml.update_connection"],
            "b2b.sso.saml.update_connection",
        ),
        (
            ["schema", "b2b.saml.UpdateConnectionRequest"],
            "b2b.sso.saml.UpdateConnectionRequest",
        ),
    ] {
        let error = run(stytch(), &arguments).failed(2);
        assert!(
            error.contains(&format!("did you mean {similar}")),
            "{error}"
        );
    }
}

#[test]
fn completions_know_operations_and_types() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run(stytch(), &["completions", shell]).done();
        assert!(script.contains("show-secrets"), "{shell}");
        assert!(!script.contains("\\u0"), "{shell}: an escaped character");
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
