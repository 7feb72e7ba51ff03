//! Calls as the project.

use serde_json::{Value, json};
use stytch_api::description;
use wiremock::ResponseTemplate;

use super::terminal::{Server, feed, plain, run};

#[test]
fn fields_are_typed_by_the_contract_and_go_where_they_belong() {
    let server = Server::answering(200, plain());
    let arguments = [
        "call",
        "b2b.sso.saml.update_connection",
        "organization_id=organization-test-1",
        "connection_id=saml-connection-test-1",
        "display_name=true",
        "idp_entity_id=a=b",
        "nameid_format=",
        "allow_gateway_callback=true",
        "identity_provider=one-of-tomorrow",
        r#"attribute_mapping={"email":"mail","x":null}"#,
        r#"saml_connection_implicit_role_assignments=[{"role_id":"admin"}]"#,
    ];
    let out = run(server.stytch(), &arguments).done();
    let response: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(response["request_id"], "request-id-test-1");
    assert!(out.contains("\n  \"request_id\""), "not pretty: {out}");
    let body = json!({
        "display_name": "true",
        "idp_entity_id": "a=b",
        "nameid_format": "",
        "allow_gateway_callback": true,
        "identity_provider": "one-of-tomorrow",
        "attribute_mapping": { "email": "mail", "x": null },
        "saml_connection_implicit_role_assignments": [{ "role_id": "admin" }],
    });
    let path = "/v1/b2b/sso/saml/organization-test-1/connections/saml-connection-test-1";
    assert_eq!(server.came(), [("PUT".to_owned(), path.to_owned(), body)]);
}

#[test]
fn query_fields_are_numbers_and_texts() {
    let server = Server::answering(200, plain());
    let arguments = [
        "call",
        "b2b.scim.connection.get_groups",
        "organization_id=o",
        "connection_id=c",
        "limit=50",
        "cursor=007",
    ];
    run(server.stytch(), &arguments).done();
    let [(method, path, _)] = &server.came()[..] else {
        panic!("one request");
    };
    assert_eq!(method, "GET");
    assert!(
        path.contains("limit=50") && path.contains("cursor=007"),
        "{path}"
    );
}

#[test]
fn json_comes_from_standard_input_or_a_file_and_fields_override_it() {
    let server = Server::answering(200, plain());
    let json = json!({
        "organization_id": "o", "connection_id": "c",
        "display_name": "from JSON", "signing_private_key": "swordfish",
    })
    .to_string();
    let operation = "b2b.sso.saml.update_connection";
    let arguments = ["call", operation, "--json", "-", "display_name=typed"];
    feed(server.stytch(), &arguments, json.as_bytes()).done();

    let file = std::env::temp_dir().join(format!("stytch-cli-{}.json", std::process::id()));
    std::fs::write(&file, &json).expect("a file");
    let name = file.to_str().expect("a name");
    run(server.stytch(), &["call", operation, "--json", name]).done();
    std::fs::remove_file(&file).expect("removed");

    let bodies: Vec<Value> = server.came().into_iter().map(|(_, _, body)| body).collect();
    let body = |name: &str| json!({ "display_name": name, "signing_private_key": "swordfish" });
    assert_eq!(bodies, [body("typed"), body("from JSON")]);
}

#[test]
fn operations_without_arguments_and_on_the_telemetry_host_are_called() {
    let server = Server::answering(200, plain());
    let elsewhere = Server::answering(200, plain());
    run(server.stytch(), &["call", "debug.whoami"]).done();
    let mut command = server.stytch();
    let telemetry = elsewhere.stytch();
    let url = telemetry
        .get_envs()
        .find(|(name, _)| *name == "STYTCH_BASE_URL")
        .and_then(|(_, url)| url)
        .expect("a URL");
    command.env("STYTCH_TELEMETRY_URL", url);
    let arguments = ["call", "fraud.fingerprint.lookup", "--json", "-"];
    feed(command, &arguments, br#"{"telemetry_id":"t"}"#).done();
    assert_eq!(server.came().len(), 1);
    assert_eq!(elsewhere.came().len(), 1);
}

#[test]
fn floats_survive_from_an_response_to_the_next_request() {
    let number = "1.5777777777770001";
    let user = format!(
        r#"{{"request_id":"r","status_code":200,"user":{{"user_id":"u"}},"user_id":"u","trusted_metadata":{{"share":{number}}}}}"#
    );
    let server = Server::responding(ResponseTemplate::new(200).set_body_string(user));
    let printed = run(
        server.stytch(),
        &["call", "consumer.users.get", "user_id=u"],
    )
    .done();
    assert!(
        printed.contains(&format!("\"share\": {number}\n")),
        "{printed}"
    );

    let response: Value = serde_json::from_str(&printed).expect("JSON");
    let metadata = &response["trusted_metadata"];
    let piped = json!({ "user_id": "u", "trusted_metadata": metadata }).to_string();
    let operation = ["call", "consumer.users.update"];
    feed(
        server.stytch(),
        &[&operation[..], &["--json", "-"]].concat(),
        piped.as_bytes(),
    )
    .done();
    assert!(server.last_body().contains(number));
    let typed = format!("trusted_metadata={metadata}");
    run(
        server.stytch(),
        &[&operation[..], &["user_id=u", &typed]].concat(),
    )
    .done();
    assert!(server.last_body().contains(number));
}

#[test]
fn an_operation_is_called_by_its_upstream_name_too() {
    let server = Server::answering(200, plain());
    let whoami = description::operation("debug.whoami").expect("an operation");
    assert!(!whoami.aliases().is_empty(), "it has an upstream name");
    for alias in whoami.aliases() {
        run(server.stytch(), &["call", alias]).done();
    }
    assert_eq!(server.came().len(), whoami.aliases().len());
}
