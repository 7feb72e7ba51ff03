//! Who is asked for the project's secret, and what may change about that.
//!
//! The contract decides where the secret goes, so an operation with its own `security`, and any
//! operation whose security or host differs from the contract already here, must be confirmed by the
//! overlay with the very value it ends up with: `x-confirmed-security` or `x-confirmed-servers`. An
//! operation is known by its id upstream as well as by method and path, so that moving it hides nothing.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::{
    document::{self, Operation},
    error::{Error, Finding, Findings, Kind},
    pointer::Pointer,
    servers,
    tolerance::Tolerance,
};

const SECURITY: &str = "x-confirmed-security";
const SERVERS: &str = "x-confirmed-servers";

/// What decides where the secret goes: the security and the hosts of an operation.
type Exposure = (Value, Vec<String>);

/// Passes the document on, without the confirmations, when nothing is unconfirmed.
///
/// # Errors
/// Names each operation whose security or host the overlay would have to confirm.
pub fn check(
    mut document: Value,
    previous: Option<&Value>,
    tolerance: &mut Tolerance,
) -> Result<Value, Error> {
    let known = previous.map(exposures).unwrap_or_default();
    let mut findings: Findings = scheme_mistake(&document).into_iter().collect();
    for operation in document::operations(&document) {
        let keys = keys(&operation);
        let known: Vec<&Exposure> = keys.iter().filter_map(|key| known.get(key)).collect();
        findings.extend(security_mistake(&operation, &known));
        findings.extend(servers_mistake(&operation, &known));
        findings.extend(public_token_mistake(&operation));
    }
    document::for_each_operation(&mut document, |_, operation| {
        operation.remove(SECURITY);
        operation.remove(SERVERS);
        // Written out or not, the document's own security is the same thing.
        if operation.get("security") == Some(&basic()) {
            operation.remove("security");
        }
    });
    tolerance.judge(findings, document)
}

fn scheme_mistake(document: &Value) -> Option<Finding> {
    let basic_alone = json!({"basicAuth": {"type": "http", "scheme": "basic"}});
    let mut with_public_token = basic_alone.clone();
    with_public_token["publicToken"] = json!({"type": "http", "scheme": "bearer"});
    let schemes = document.pointer("/components/securitySchemes");
    let expected = [Some(&basic_alone), Some(&with_public_token)].contains(&schemes)
        && document.get("security") == Some(&basic());
    (!expected).then(|| {
        Finding::new(
            Kind::Security,
            Pointer::to(["security"]),
            "the document does not ask for HTTP basic authentication, or knows other credentials than \
             that and the public token",
            "the client sends project id and secret that way: find out what changed before anything \
             is regenerated",
        )
    })
}

/// SAML Shield takes the public token, and nobody else does: confirmed or not.
fn public_token_mistake(operation: &Operation<'_>) -> Option<Finding> {
    let takes_token = security_of(operation) == json!([{"publicToken": []}]);
    let hosts = servers::of(operation);
    let at_shield = hosts == [servers::SAML_SHIELD];
    (takes_token != at_shield).then(|| {
        Finding::new(
            Kind::Security,
            operation.at(),
            format!(
                "`{}` sends {} to {}",
                operation.id(),
                security_of(operation),
                hosts.join(" or ")
            ),
            format!(
                "{} takes the public token, and no other host does",
                servers::SAML_SHIELD
            ),
        )
    })
}

fn security_mistake(operation: &Operation<'_>, known: &[&Exposure]) -> Option<Finding> {
    let own = operation.members.get("security");
    let before = known
        .iter()
        .find(|(security, _)| *security != security_of(operation));
    let confirmed = operation.members.get(SECURITY) == Some(&security_of(operation));
    let doubtful = own.is_some_and(|own| *own != basic()) || before.is_some();
    (doubtful && !confirmed).then(|| {
        let now = security_of(operation);
        Finding::new(
            Kind::Security,
            operation.at(),
            match before {
                Some((before, _)) => {
                    format!(
                        "`security` of `{}` was {before}, and is now {now}",
                        operation.id()
                    )
                }
                None => format!("`{}` has a `security` of its own: {now}", operation.id()),
            },
            format!("if that is right, confirm it with an overlay action: `{SECURITY}: {now}`"),
        )
    })
}

fn servers_mistake(operation: &Operation<'_>, known: &[&Exposure]) -> Option<Finding> {
    let hosts = servers::of(operation);
    let (_, before) = known.iter().find(|(_, known)| *known != hosts)?;
    let confirmed = operation.members.get(SERVERS) == Some(&json!(hosts));
    // A host that is not known has a finding of its own, and no confirmation helps it.
    let are_known = hosts
        .iter()
        .all(|host| servers::ALLOWED.contains(&host.as_str()));
    (are_known && !confirmed).then(|| {
        Finding::new(
            Kind::Security,
            operation.at(),
            format!(
                "`{}` was sent to {}, and is now sent to {}",
                operation.id(),
                before.join(" or "),
                hosts.join(" or ")
            ),
            format!(
                "if that is right, confirm it with an overlay action: `{SERVERS}: {}`",
                json!(hosts)
            ),
        )
    })
}

fn exposures(contract: &Value) -> BTreeMap<String, Exposure> {
    let mut exposures = BTreeMap::new();
    for operation in document::operations(contract) {
        for key in keys(&operation) {
            let exposure = (security_of(&operation), servers::of(&operation));
            exposures.insert(key, exposure);
        }
    }
    exposures
}

/// What an operation is known by: where it is, and what it is called upstream or else here.
fn keys(operation: &Operation<'_>) -> [String; 2] {
    let upstream = operation.members.get("x-upstream").and_then(Value::as_str);
    let id = upstream.unwrap_or(operation.id());
    [
        format!("{} {}", operation.method, operation.path),
        id.to_owned(),
    ]
}

fn security_of(operation: &Operation<'_>) -> Value {
    operation
        .members
        .get("security")
        .cloned()
        .unwrap_or_else(basic)
}

fn basic() -> Value {
    json!([{"basicAuth": []}])
}

#[cfg(test)]
mod tests {
    use crate::{error::Error, tolerance::Tolerance};
    use serde_json::{Value, json};

    fn check(document: Value, previous: Option<&Value>) -> Result<Value, Error> {
        Tolerance::strict(|it| super::check(document, previous, it))
    }

    fn document(operation: Value) -> Value {
        json!({
            "security": [{"basicAuth": []}],
            "components": {"securitySchemes": {"basicAuth": {"type": "http", "scheme": "basic"}}},
            "paths": {"/a": {"get": operation}},
        })
    }

    #[test]
    fn open_operations_are_confirmed_and_the_confirmation_goes() {
        let confirmed = document(json!({"security": [], "x-confirmed-security": []}));
        assert_eq!(
            check(confirmed, None).unwrap(),
            document(json!({"security": []}))
        );
    }

    #[test]
    fn the_security_of_the_document_needs_no_repetition() {
        let repeated = document(json!({"security": [{"basicAuth": []}]}));
        assert_eq!(check(repeated, None).unwrap(), document(json!({})));
    }

    #[test]
    fn unconfirmed_security_is_refused() {
        for operation in [
            json!({"security": []}),
            json!({"security": [{"other": []}], "x-confirmed-security": []}),
        ] {
            let error = check(document(operation), None).unwrap_err().to_string();
            assert!(error.starts_with("#/paths/~1a/get"), "{error}");
        }
    }

    #[test]
    fn changes_against_the_contract_are_refused() {
        let open = document(json!({"security": []}));
        let telemetry = document(json!({"servers": [{"url": "https://telemetry.stytch.com"}]}));
        for previous in [open, telemetry] {
            assert!(check(document(json!({})), Some(&previous)).is_err());
        }
        let confirmed = json!({"x-confirmed-security": [{"basicAuth": []}]});
        let previous = document(json!({"security": []}));
        assert!(check(document(confirmed), Some(&previous)).is_ok());
    }

    #[test]
    fn an_operation_that_moved_is_known_by_its_id_upstream() {
        let previous = json!({"paths": {"/old": {"post": {
            "operationId": "a.get", "x-upstream": "api_a_Get",
            "servers": [{"url": "https://telemetry.stytch.com"}]}}}});
        let moved = document(json!({"operationId": "api_a_Get"}));
        let error = check(moved, Some(&previous)).unwrap_err().to_string();
        let what = "`api_a_Get` was sent to https://telemetry.stytch.com, and is now sent to \
                    https://api.stytch.com or https://test.stytch.com";
        assert!(error.contains(what), "{error}");
        let other = document(json!({"operationId": "api_a_List"}));
        assert!(check(other, Some(&previous)).is_ok());
    }

    #[test]
    fn nobody_is_asked_to_confirm_a_host_that_is_not_known() {
        let elsewhere = document(json!({"servers": [{"url": "https://new.example.com"}]}));
        assert!(check(elsewhere, Some(&document(json!({})))).is_ok());
    }

    #[test]
    fn saml_shield_and_nobody_else_is_sent_the_public_token() {
        let shield = json!([{"url": "https://api.samlshield.com"}]);
        let token = json!([{"publicToken": []}]);
        let both = json!({"security": token, "x-confirmed-security": token, "servers": shield});
        assert!(check(document(both), None).is_ok());
        for one in [
            json!({"servers": shield}),
            json!({"servers": shield, "security": [], "x-confirmed-security": []}),
            json!({"security": token, "x-confirmed-security": token}),
        ] {
            let error = check(document(one), None).unwrap_err().to_string();
            assert!(
                error.contains("takes the public token, and no other host does"),
                "{error}"
            );
        }
    }

    #[test]
    fn another_scheme_is_refused() {
        let mut bearer = document(json!({}));
        bearer["components"]["securitySchemes"]["basicAuth"]["scheme"] = json!("bearer");
        assert!(check(bearer, None).is_err());
        let mut third = document(json!({}));
        third["components"]["securitySchemes"]["other"] =
            json!({"type": "http", "scheme": "bearer"});
        assert!(check(third, None).is_err());
        let mut none = document(json!({}));
        none["security"] = json!([]);
        assert!(check(none, None).is_err());
    }
}
