//! Refuses every OpenAPI construct that regen and the code generator do not know.
//!
//! Nothing is silently ignored: what is not listed here stops regen, with the place and the kind of
//! overlay action that would help.

mod checks;
mod operation;
mod remedy;
mod schema;

use serde_json::Value;

use self::checks::{odd, only};
use crate::{
    document::{METHODS, members},
    error::{Error, Findings},
    pointer::Pointer,
    tolerance::Tolerance,
};

/// Passes the document on when it holds only known constructs.
///
/// # Errors
/// Names every construct that is not known.
pub fn check(document: Value, tolerance: &mut Tolerance) -> Result<Value, Error> {
    let mut findings = Findings::default();
    let root = Pointer::root();
    only(
        &root,
        &document,
        &[
            "openapi",
            "info",
            "servers",
            "security",
            "tags",
            "paths",
            "components",
            "x-homes",
        ],
        &mut findings,
    );
    check_paths(&document, &mut findings);
    check_components(&document, &mut findings);
    tolerance.judge(findings, document)
}

fn check_paths(document: &Value, findings: &mut Findings) {
    let at = Pointer::to(["paths"]);
    for (path, item) in members(document.get("paths")) {
        let at = at.child(path);
        if !path.starts_with('/') {
            findings.push(odd(&at, "a path that does not begin with `/`"));
        }
        only(&at, item, &METHODS, findings);
        for (method, value) in members(Some(item)) {
            operation::check(&at.child(method), path, value, findings);
        }
    }
}

fn check_components(document: &Value, findings: &mut Findings) {
    let at = Pointer::to(["components"]);
    let components = document.get("components").unwrap_or(&Value::Null);
    only(
        &at,
        components,
        &["schemas", "responses", "securitySchemes"],
        findings,
    );
    if let Some(responses) = components.get("responses") {
        only(&at.child("responses"), responses, &["Error"], findings);
    }
    let at = at.child("schemas");
    for (name, value) in members(components.get("schemas")) {
        let at = at.child(name);
        if !is_component_name(name) {
            findings.push(odd(
                &at,
                "a component name with other signs than letters, digits, `._-`",
            ));
        }
        schema::check_component(&at, value, findings);
    }
}

fn is_component_name(name: &str) -> bool {
    let allowed = |sign: char| sign.is_ascii_alphanumeric() || "._-".contains(sign);
    !name.is_empty() && name.chars().all(allowed)
}

#[cfg(test)]
mod tests {
    use crate::{error::Error, tolerance::Tolerance};
    use serde_json::{Value, json};

    fn check(document: Value) -> Result<Value, Error> {
        Tolerance::strict(|it| super::check(document, it))
    }

    /// A document in which `value` stands at `pointer`.
    fn with(pointer: &str, value: Value) -> Value {
        let mut document = json!({
            "paths": {"/a/{id}": {"post": {
                "operationId": "o",
                "parameters": [{"name": "id", "in": "path", "required": true,
                    "schema": {"type": "string"}}],
                "requestBody": {"required": true, "content": {"application/json":
                    {"schema": {"$ref": "#/components/schemas/A"}}}},
                "responses": {"200": {"description": "d", "content": {"application/json":
                    {"schema": {"$ref": "#/components/schemas/A"}}}},
                    "default": {"$ref": "#/components/responses/Error"}}}}},
            "components": {"schemas": {"A": {"type": "object", "properties": {
                "p": {"type": "string"}}}}}});
        *document.pointer_mut(pointer).unwrap() = value;
        document
    }

    const PARAMETER: &str = "/paths/~1a~1{id}/post/parameters/0";
    const BODY: &str = "/paths/~1a~1{id}/post/requestBody";
    const RESPONSES: &str = "/paths/~1a~1{id}/post/responses";
    const PROPERTY: &str = "/components/schemas/A/properties/p";

    fn refusal(pointer: &str, value: Value) -> String {
        match check(with(pointer, value)) {
            Ok(document) => panic!("accepted: {document}"),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn known_constructs_pass() {
        for schema in [
            json!({"type": "string", "format": "date-time"}),
            json!({"type": "integer", "format": "int32", "minimum": 1, "maximum": 9, "default": 2}),
            json!({"type": "string", "pattern": "a", "minLength": 1, "maxLength": 9, "x-secret": false}),
            json!({"type": "array", "items": {"type": "array", "items": {"type": "boolean"}}}),
            json!({"type": "object", "maxProperties": 9, "additionalProperties": {"$ref": "#/components/schemas/A"}}),
            json!({"type": "string", "enum": ["a", "b"]}),
            json!({"$ref": "#/components/schemas/A", "description": "ours"}),
        ] {
            check(with(PROPERTY, schema)).unwrap();
        }
    }

    #[test]
    fn one_mistake_is_told_once() {
        let response = format!("{RESPONSES}/200/content/application~1json/schema");
        for (pointer, schema, what) in [
            (
                response.as_str(),
                json!({"type": "array", "items": {"type": "string"}}),
                "not a `$ref` to a component schema",
            ),
            (
                PROPERTY,
                json!({"type": "integer", "enum": [1, 2]}),
                "`enum` is not known here",
            ),
        ] {
            let error = refusal(pointer, schema);
            assert!(error.contains(what), "{error}");
            assert_eq!(error.matches("\n  -> ").count(), 1, "{error}");
        }
    }

    #[test]
    fn unknown_schema_constructs_are_located() {
        for schema in [
            json!({"allOf": []}),
            json!({"oneOf": []}),
            json!({"anyOf": []}),
            json!({"not": {}}),
            json!({"type": "string", "nullable": true}),
            json!({"type": "string", "pattern": 1}),
            json!({"type": "string", "maxLength": -1}),
            json!({"type": "string", "x-secret": true}),
            json!({"type": "object", "discriminator": {}}),
            json!({"type": "object", "additionalProperties": false}),
            json!({"type": "object", "required": ["x"]}),
            json!({"type": "object", "properties": {"x": {}}, "required": ["x", "x"]}),
            json!({"type": "integer", "format": "int7"}),
            json!({"type": "integer", "minimum": "1"}),
            json!({"type": "integer", "enum": ["a"]}),
            json!({"type": "string", "enum": []}),
            json!({"type": "string", "enum": ["a", "a"]}),
            json!({"type": "string", "enum": ["a", 1]}),
            json!({"type": "array"}),
            json!({"type": "null"}),
            json!({"type": ["string", "null"]}),
            json!({"$ref": "#/components/schemas/A", "nullable": true}),
            json!([]),
            json!(null),
        ] {
            let error = refusal(PROPERTY, schema);
            assert!(
                error.starts_with("#/components/schemas/A/properties/p"),
                "{error}"
            );
        }
    }

    #[test]
    fn unknown_parameters_are_located() {
        for parameter in [
            json!({"$ref": "#/components/parameters/a"}),
            json!({"name": "id", "in": "cookie", "schema": {"type": "string"}}),
            json!({"name": "id", "in": "query", "content": {}}),
            json!({"name": "id", "in": "query", "schema": {"type": "string"}, "explode": false}),
            json!({"name": "id", "in": "query", "schema": {"type": "object"}}),
            json!({"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}),
            json!({"name": "id", "in": "path", "schema": {"type": "string"}}),
            json!({"name": "other", "in": "path", "required": true, "schema": {"type": "string"}}),
            json!({"name": "X-Other", "in": "header", "schema": {"type": "string"}}),
            json!("id"),
        ] {
            let error = refusal(PARAMETER, parameter);
            assert!(
                error.starts_with("#/paths/~1a~1{id}/post/parameters"),
                "{error}"
            );
        }
    }

    #[test]
    fn rbac_is_a_resource_with_an_action_on_an_operation_of_members() {
        let operation = "/paths/~1a~1{id}/post";
        let with_rbac = |rbac: Value| {
            let mut document = with(PROPERTY, json!({"type": "string"}));
            let members = document.pointer_mut(operation).unwrap();
            members["parameters"].as_array_mut().unwrap().push(json!(
                {"name": "X-Stytch-Member-Session", "in": "header", "schema": {"type": "string"}}));
            members["x-rbac"] = rbac;
            check(document)
        };
        for rbac in [
            json!({"resource": "stytch.sso", "action": "update"}),
            json!({"resource": "stytch.member"}),
        ] {
            with_rbac(rbac).unwrap();
        }
        for rbac in [
            json!({"action": "update"}),
            json!({"resource": "stytch.sso", "action": null}),
            json!({"resource": "", "action": "update"}),
            json!({"resource": "a", "actions": "update"}),
            json!("stytch.sso"),
        ] {
            let error = with_rbac(rbac).unwrap_err().to_string();
            assert!(
                error.starts_with(&format!("#{operation}/x-rbac")),
                "{error}"
            );
        }
    }

    #[test]
    fn rbac_of_an_operation_without_a_member_session_is_refused_by_name() {
        let mut document = with(PROPERTY, json!({"type": "string"}));
        let at = "/paths/~1a~1{id}/post";
        document.pointer_mut(at).unwrap()["x-rbac"] = json!({"resource": "a", "action": "b"});
        let error = check(document).unwrap_err().to_string();
        assert!(
            error.starts_with(&format!("#{at}\n")) && error.contains("member session"),
            "{error}"
        );
    }

    #[test]
    fn unknown_bodies_and_responses_are_located() {
        let json_and_form = json!({"application/json": {"schema": {}},
            "application/x-www-form-urlencoded": {"schema": {}}});
        for (place, value) in [
            (BODY, json!({"required": true, "content": json_and_form})),
            (BODY, json!({"required": false, "content": {}})),
            (
                BODY,
                json!({"required": true, "content": {"multipart/form-data": {"schema": {}}}}),
            ),
            (BODY, json!({"$ref": "#/components/requestBodies/A"})),
            (RESPONSES, json!({"200": {}, "204": {}})),
            (
                RESPONSES,
                json!({"200": {"content": {"text/html": {"schema": {}}}}}),
            ),
            (RESPONSES, json!({})),
        ] {
            let error = refusal(place, value);
            assert!(error.starts_with(&format!("#{place}")), "{error}");
        }
    }

    #[test]
    fn components_are_objects_or_enums() {
        for schema in [
            json!({"type": "string"}),
            json!({"$ref": "#/components/schemas/A"}),
        ] {
            let error = refusal("/components/schemas/A", schema);
            assert!(error.starts_with("#/components/schemas/A"), "{error}");
        }
    }
}
