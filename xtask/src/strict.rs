//! What may not be missing from a response: `x-strict`, and which objects are boxed: `x-boxed`.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::{
    document,
    error::{Error, Finding, Findings, Kind},
    pointer::Pointer,
    tolerance::Tolerance,
};

/// The document with `x-strict` sorted and free of repetition.
///
/// # Errors
/// When a strict property is not required, or a declaration stands where it means nothing.
pub fn settle(mut document: Value, tolerance: &mut Tolerance) -> Result<Value, Error> {
    let mut findings = Findings::default();
    if let Some(schemas) = document::schemas_mut(&mut document) {
        for (name, schema) in schemas.iter_mut() {
            let at = Pointer::to(["components", "schemas", name]);
            settle_component(&at, schema, &mut findings);
        }
    }
    tolerance.judge(findings, document)
}

fn settle_component(at: &Pointer, schema: &mut Value, findings: &mut Findings) {
    findings.extend(misplaced(at, schema));
    let Value::Object(schema) = schema else {
        return;
    };
    if schema
        .get("x-boxed")
        .is_some_and(|boxed| *boxed != Value::Bool(true))
    {
        findings.push(mistake(
            at,
            "`x-boxed` is not `true`",
            "write `x-boxed: true`",
        ));
    }
    if let Some(strict) = schema.remove("x-strict") {
        findings.extend(unrequired(at, &strict, schema));
        let required: BTreeSet<&str> = document::texts(schema.get("required")).collect();
        let names = document::texts(Some(&strict)).filter(|name| required.contains(name));
        let names: BTreeSet<&str> = names.collect();
        let names = names.into_iter().map(Value::from).collect();
        schema.insert("x-strict".into(), names);
    }
}

fn unrequired(at: &Pointer, strict: &Value, schema: &Map<String, Value>) -> Vec<Finding> {
    let required: BTreeSet<&str> = document::texts(schema.get("required")).collect();
    document::texts(Some(strict))
        .filter(|name| !required.contains(name))
        .map(|name| {
            Finding::new(
                Kind::StaleStrict,
                at,
                format!("`{name}` is strict but not required"),
                "upstream changed, or openapi/overlay/decoding.yaml has a mistake: correct it there",
            )
        })
        .collect()
}

fn misplaced(at: &Pointer, component: &Value) -> Vec<Finding> {
    let mut found = Vec::new();
    document::visit_schema(at, component, &mut |place, schema| {
        let declares = ["x-strict", "x-boxed"]
            .iter()
            .any(|key| schema.get(key).is_some());
        if declares && place != at {
            let what = "`x-strict` or `x-boxed` inside a component";
            found.push(mistake(place, what, "write it on the component itself"));
        }
    });
    found
}

fn mistake(at: &Pointer, what: &str, fix: &str) -> Finding {
    Finding::new(Kind::Decoding, at, what, fix)
}

#[cfg(test)]
mod tests {
    use crate::{error::Error, tolerance::Tolerance};
    use serde_json::{Value, json};

    fn settle(document: Value) -> Result<Value, Error> {
        Tolerance::strict(|it| super::settle(document, it))
    }

    fn component(schema: Value) -> Value {
        json!({"components": {"schemas": {"a.A": schema}}})
    }

    #[test]
    fn strict_is_sorted() {
        let settled = settle(component(
            json!({"required": ["b", "a"], "x-strict": ["b", "a", "b"]}),
        ));
        let expected = component(json!({"required": ["b", "a"], "x-strict": ["a", "b"]}));
        assert_eq!(settled.unwrap(), expected);
    }

    #[test]
    fn strict_must_be_required_and_on_the_component() {
        for schema in [
            json!({"required": ["b"], "x-strict": ["a"]}),
            json!({"properties": {"p": {"x-strict": ["a"], "required": ["a"]}}}),
            json!({"properties": {"p": {"x-boxed": true}}}),
            json!({"x-boxed": "yes"}),
        ] {
            let error = settle(component(schema)).unwrap_err().to_string();
            assert!(error.starts_with("#/components/schemas/a.A"), "{error}");
        }
    }
}
