//! Known parts of an operation.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{
    checks::{check_flags, check_given_names, odd, only},
    remedy, schema,
};
use crate::{
    document::{members, placeholders},
    error::{Finding, Findings, Kind},
    names,
    pointer::Pointer,
};

/// The member session travels in one of these headers; no other header is a parameter.
const HEADERS: [&str; 2] = ["X-Stytch-Member-Session", "X-Stytch-Member-SessionJWT"];

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

pub fn check(at: &Pointer, path: &str, operation: &Value, findings: &mut Findings) {
    let known = [
        "operationId",
        "description",
        "parameters",
        "requestBody",
        "responses",
        "security",
        "servers",
        "deprecated",
        "x-name",
        "x-upstream",
        "x-idempotent",
        "x-aliases",
        "x-errors",
        "x-rbac",
    ];
    let Some(operation) = only(at, operation, &known, findings) else {
        return;
    };
    check_given_names(at, operation, findings);
    check_flags(at, operation, &["deprecated", "x-idempotent"], findings);
    check_parameters(
        &at.child("parameters"),
        path,
        operation.get("parameters"),
        findings,
    );
    if let Some(body) = operation.get("requestBody") {
        check_body(&at.child("requestBody"), body, findings);
    }
    if let Some(rbac) = operation.get("x-rbac") {
        check_rbac(&at.child("x-rbac"), rbac, findings);
        if !accepts_member_session(operation) {
            findings.push(Finding::new(
                Kind::Construct,
                at,
                "an operation that accepts no member session has `x-rbac`",
                "upstream changed, or openapi/overlay/rbac.yaml has a mistake: correct it there",
            ));
        }
    }
    let none = Value::Null;
    let responses = operation.get("responses").unwrap_or(&none);
    check_responses(&at.child("responses"), responses, findings);
}

/// What Stytch asks of a member's roles: an action on a resource, or one action for each field.
fn check_rbac(at: &Pointer, rbac: &Value, findings: &mut Findings) {
    let Some(rbac) = only(at, rbac, &["resource", "action"], findings) else {
        return;
    };
    let is_word = |word: &Value| word.as_str().is_some_and(|word| !word.is_empty());
    if !rbac.get("resource").is_some_and(is_word) || !rbac.values().all(is_word) {
        findings.push(odd(
            at,
            "not the names of a resource and, where there is one, of an action",
        ));
    }
}

fn accepts_member_session(operation: &Map<String, Value>) -> bool {
    let parameters = operation.get("parameters").and_then(Value::as_array);
    parameters.into_iter().flatten().any(|parameter| {
        let name = parameter.get("name").and_then(Value::as_str);
        name.is_some_and(|name| HEADERS.contains(&name))
    })
}

fn check_parameters(at: &Pointer, path: &str, parameters: Option<&Value>, findings: &mut Findings) {
    let Some(parameters) =
        parameters.map_or(Some(&[][..]), |list| list.as_array().map(Vec::as_slice))
    else {
        findings.push(odd(at, "parameters that are not a list"));
        return;
    };
    for (index, parameter) in parameters.iter().enumerate() {
        check_parameter(&at.child(index), parameter, findings);
    }
    let identities: BTreeSet<_> = parameters.iter().map(identity).collect();
    if identities.len() != parameters.len() {
        findings.push(odd(at, "two parameters with one name"));
    }
    let mut declared: Vec<&str> = parameters
        .iter()
        .filter(|parameter| parameter.get("in").and_then(Value::as_str) == Some("path"))
        .filter_map(|parameter| parameter.get("name").and_then(Value::as_str))
        .collect();
    let mut written = placeholders(path);
    declared.sort_unstable();
    written.sort_unstable();
    if declared != written {
        findings.push(odd(at, "the path parameters are not those of the path"));
    }
}

fn identity(parameter: &Value) -> (Option<&str>, Option<&str>) {
    let text = |key: &str| parameter.get(key).and_then(Value::as_str);
    (text("in"), text("name"))
}

fn check_parameter(at: &Pointer, parameter: &Value, findings: &mut Findings) {
    let known = [
        "name",
        "in",
        "required",
        "schema",
        "description",
        "deprecated",
        "x-secret",
    ];
    let Some(parameter) = only(at, parameter, &known, findings) else {
        return;
    };
    let text = |key: &str| {
        parameter
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    check_flags(at, parameter, &["deprecated", "required"], findings);
    let required = parameter.get("required") == Some(&Value::Bool(true));
    if text("name").is_empty() {
        findings.push(odd(at, "a parameter without a name"));
    } else if text("in") != "header" && !names::is_method_word(text("name")) {
        findings.push(Finding::new(
            Kind::BadName,
            at,
            format!("`{}` cannot be the name of an argument", text("name")),
            "`remove` the parameter with an overlay action until codegen can write its name otherwise",
        ));
    }
    match text("in") {
        "path" if !required => findings.push(odd(at, "a path parameter that is not required")),
        "path" | "query" => {}
        "header" if HEADERS.contains(&text("name")) && !required => {}
        "header" => findings.push(odd(at, "a header that is not the member session")),
        _ => findings.push(odd(
            at,
            "a parameter that is in none of path, query and header",
        )),
    }
    let at = at.child("schema");
    let none = Value::Null;
    let schema = parameter.get("schema").unwrap_or(&none);
    let kinds: &[&str] = match text("in") {
        "query" => &["string", "integer", "number", "boolean"],
        _ => &["string"],
    };
    let kind = schema.get("type").and_then(Value::as_str);
    if !kind.is_some_and(|kind| kinds.contains(&kind)) || schema.get("enum").is_some() {
        findings.push(odd(
            &at,
            &format!("a parameter that is not a plain {}", kinds.join(" or ")),
        ));
    }
    schema::check(&at, schema, findings);
}

fn check_body(at: &Pointer, body: &Value, findings: &mut Findings) {
    let Some(body) = only(at, body, &["required", "content"], findings) else {
        return;
    };
    if body.get("required") != Some(&Value::Bool(true)) {
        findings.push(odd(at, "a request body that may be left out"));
    }
    check_content(
        &at.child("content"),
        body.get("content"),
        &[JSON, FORM],
        findings,
    );
}

fn check_responses(at: &Pointer, responses: &Value, findings: &mut Findings) {
    let Some(responses) = only(at, responses, &["200", "default"], findings) else {
        return;
    };
    let at = at.child("200");
    let none = Value::Null;
    let success = responses.get("200").unwrap_or(&none);
    if let Some(success) = only(&at, success, &["description", "content"], findings) {
        check_content(
            &at.child("content"),
            success.get("content"),
            &[JSON],
            findings,
        );
    }
}

fn media(at: &Pointer, what: String) -> Finding {
    Finding::new(Kind::Construct, at, what, remedy::for_key("content"))
}

fn check_content(at: &Pointer, content: Option<&Value>, known: &[&str], findings: &mut Findings) {
    let content: Vec<_> = members(content).collect();
    let [(media_type, body)] = content.as_slice() else {
        findings.push(media(at, "not exactly one media type".into()));
        return;
    };
    if !known.contains(media_type) {
        findings.push(media(at, format!("media type `{media_type}`")));
    }
    let at = at.child(media_type);
    let Some(body) = only(&at, body, &["schema"], findings) else {
        return;
    };
    let none = Value::Null;
    let schema = body.get("schema").unwrap_or(&none);
    schema::check_reference(&at.child("schema"), schema, findings);
}
