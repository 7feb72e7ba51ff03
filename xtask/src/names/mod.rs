//! Gives operations and component schemas their dotted names: `b2b.sso.saml.update_connection`.
//!
//! A name says where the thing lives in Rust. Upstream's `api_sso_v1_sso_saml_UpdateConnection` is a
//! package and a short name; the package's home is declared, the short name is put into Rust's case.
//! `x-name` gives a name outright; names with a dot, which only our overlay writes, stay as they are.
//! The name that is replaced is kept as `x-upstream`, so that who knows it finds the thing. An overlay
//! action that replaces it before says `x-upstream` itself.

mod dotted;
mod fields;
mod variants;

pub use dotted::{check, is_method_word};
pub use fields::check as check_fields;
pub use variants::check as check_variants;

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::{Map, Value};

use crate::{
    document,
    error::{Error, Finding, Findings, Kind},
    homes::{Homeless, Homes, short},
    pointer::Pointer,
    references,
    tolerance::Tolerance,
};

/// The document with dotted names everywhere.
///
/// # Errors
/// When a package has no home, a name is not one in Rust, two things get one name, or a declaration
/// went stale.
pub fn rename(mut document: Value, tolerance: &mut Tolerance) -> Result<Value, Error> {
    let mut homes = Homes::take(&mut document)?;
    let mut findings = Findings::default();
    name_operations(&mut document, &mut homes, &mut findings);
    let names = type_names(&document, &mut homes, &mut findings);
    tolerance.judge(findings, ())?;
    tolerance.judge(homes.stale(), ())?;
    references::rename(&mut document, &names);
    let document = name_types(document, &names, tolerance)?;
    dotted::check(document, tolerance)
}

fn name_operations(document: &mut Value, homes: &mut Homes, findings: &mut Findings) {
    document::for_each_operation(document, |path, operation| {
        let id = operation.get("operationId").and_then(Value::as_str);
        let id = id.unwrap_or_default().to_owned();
        keep_upstream(operation, &id);
        let name = match given_name(operation) {
            Some(name) => Ok(name),
            None if id.contains('.') => Ok(id.clone()),
            None => homes
                .of_operation(&id)
                .map(|(home, short)| format!("{home}.{}", short.to_snake_case())),
        };
        match name {
            Ok(name) => {
                operation.insert("operationId".into(), name.into());
            }
            Err(homeless) => {
                operation.insert(
                    "operationId".into(),
                    format!("{}.{}", homeless.stand_in(), short(&id).to_snake_case()).into(),
                );
                findings.push(no_home(&Pointer::to(["paths", path]), homeless));
            }
        }
    });
}

/// Names with a dot are ours.
fn keep_upstream(members: &mut Map<String, Value>, name: &str) {
    if !name.contains('.') {
        let upstream = members.entry("x-upstream");
        upstream.or_insert_with(|| name.into());
    }
}

fn given_name(members: &mut Map<String, Value>) -> Option<String> {
    match members.remove("x-name") {
        Some(Value::String(name)) => Some(name),
        _ => None,
    }
}

fn type_names(
    document: &Value,
    homes: &mut Homes,
    findings: &mut Findings,
) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for (schema, value) in document::schemas(document) {
        let given = value
            .get("x-name")
            .and_then(Value::as_str)
            .map(str::to_owned);
        let name = match given.or_else(|| homes.type_name(schema)) {
            Some(name) => Ok(name),
            None if schema.contains('.') => Ok(schema.to_owned()),
            None => homes
                .of_type(schema)
                .map(|(home, short)| format!("{home}.{}", short.to_upper_camel_case())),
        };
        match name {
            Ok(name) => {
                names.insert(schema.to_owned(), name);
            }
            Err(homeless) => {
                let short = short(schema).to_upper_camel_case();
                names.insert(
                    schema.to_owned(),
                    format!("{}.{short}", homeless.stand_in()),
                );
                findings.push(no_home(&schema_at(schema), homeless));
            }
        }
    }
    names
}

fn schema_at(name: &str) -> Pointer {
    Pointer::to(["components", "schemas", name])
}

fn no_home(at: &Pointer, homeless: Homeless) -> Finding {
    match homeless {
        Homeless::NoPackage => Finding::new(
            Kind::UnknownPackage,
            at,
            "the name has no package",
            "give it a dotted name with `x-name` in openapi/overlay/names.yaml",
        ),
        Homeless::Package(package) => Finding::new(
            Kind::UnknownPackage,
            at,
            format!("package `{package}` has no home"),
            format!(
                "add `{package}: <dotted home>` to x-homes.packages in openapi/overlay/names.yaml"
            ),
        ),
    }
}

/// Moves the schemas to their names. Two may share one only if both were given it and are equal.
fn name_types(
    mut document: Value,
    names: &BTreeMap<String, String>,
    tolerance: &mut Tolerance,
) -> Result<Value, Error> {
    let Some(schemas) = document::schemas_mut(&mut document) else {
        return Ok(document);
    };
    let mut findings = Findings::default();
    let mut named: BTreeMap<&str, Named> = BTreeMap::new();
    let sorted: BTreeMap<String, Value> = std::mem::take(schemas).into_iter().collect();
    for (schema, mut value) in sorted {
        let Some((schema, name)) = names.get_key_value(&schema) else {
            continue;
        };
        let given = value.as_object_mut().and_then(given_name).is_some() || schema.contains('.');
        let new = Named {
            schema,
            given,
            value,
        };
        match named.get(name.as_str()) {
            Some(first) => findings.extend(clash(name, first, &new)),
            None => {
                named.insert(name, new);
            }
        }
    }
    *schemas = named
        .into_iter()
        .map(|(name, named)| (name.to_owned(), named.with_upstream()))
        .collect();
    tolerance.judge(findings, document)
}

struct Named<'a> {
    schema: &'a str,
    given: bool,
    value: Value,
}

impl Named<'_> {
    fn with_upstream(self) -> Value {
        let Self {
            schema, mut value, ..
        } = self;
        if let Value::Object(members) = &mut value {
            keep_upstream(members, schema);
        }
        value
    }
}

fn clash(name: &str, first: &Named<'_>, second: &Named<'_>) -> Option<Finding> {
    let (what, fix) = if !first.given || !second.given {
        (
            format!("`{name}` is also the name of `{}`", first.schema),
            "if they are one thing, give both this `x-name`; else give one another name",
        )
    } else if !same(&first.value, &second.value) {
        (
            format!(
                "shares `{name}` with `{}` but is not equal to it{}",
                first.schema,
                only_one_value(&first.value, &second.value)
            ),
            "they are two things, or one of them is out of date: look, then mend it or rename it",
        )
    } else {
        return None;
    };
    Some(Finding::new(
        Kind::NameClash,
        schema_at(second.schema),
        what,
        fix,
    ))
}

/// The values of two enums that only one of them has.
fn only_one_value(first: &Value, second: &Value) -> String {
    let values = |of: &Value| -> BTreeSet<String> {
        let values = document::texts(of.get("enum"));
        values.map(|value| format!("`{value}`")).collect()
    };
    let [first, second] = [first, second].map(values);
    let differing: Vec<String> = first.symmetric_difference(&second).cloned().collect();
    match differing.is_empty() {
        true => String::new(),
        false => format!(": only one of them has {}", differing.join(", ")),
    }
}

/// Equal but for the order of lists that are sets.
fn same(first: &Value, second: &Value) -> bool {
    match (first, second) {
        (Value::Array(first), Value::Array(second)) => {
            first.len() == second.len() && first.iter().all(|item| second.contains(item))
        }
        (Value::Object(first), Value::Object(second)) => {
            first.len() == second.len()
                && first
                    .iter()
                    .all(|(key, value)| second.get(key).is_some_and(|other| same(value, other)))
        }
        _ => first == second,
    }
}

#[cfg(test)]
mod tests {
    use crate::{error::Error, tolerance::Tolerance};
    use serde_json::{Value, json};

    fn rename(document: Value) -> Result<Value, Error> {
        Tolerance::strict(|it| super::rename(document, it))
    }

    fn document(schemas: Value) -> Value {
        json!({
            "x-homes": {"packages": {"api_sso_v1": "b2b.sso", "api_sso_v1_sso_saml": "b2b.sso.saml"}},
            "paths": {"/a": {"get": {"operationId": "api_sso_v1_sso_saml_GetJWKS"}}},
            "components": {"schemas": schemas},
        })
    }

    fn refusal(schemas: Value) -> String {
        rename(document(schemas)).unwrap_err().to_string()
    }

    #[test]
    fn names_follow_homes_and_references_follow_names() {
        let renamed = rename(document(json!({
            "api_sso_v1_SAMLConnection": {"properties": {
                "a": {"$ref": "#/components/schemas/api_sso_v1_A"}}},
            "api_sso_v1_A": {"enum": ["a", "b"], "x-name": "shared.Letter"},
            "api_sso_v1_B": {"enum": ["b", "a"], "x-name": "shared.Letter"},
            "m2m.Token": {"type": "object"},
        })))
        .unwrap();
        assert_eq!(
            renamed,
            json!({
                "paths": {"/a": {"get": {
                    "operationId": "b2b.sso.saml.get_jwks",
                    "x-upstream": "api_sso_v1_sso_saml_GetJWKS"}}},
                "components": {"schemas": {
                    "b2b.sso.SamlConnection": {
                        "x-upstream": "api_sso_v1_SAMLConnection",
                        "properties": {"a": {"$ref": "#/components/schemas/shared.Letter"}}},
                    "shared.Letter": {
                        "x-upstream": "api_sso_v1_A",
                        "enum": renamed["components"]["schemas"]["shared.Letter"]["enum"]},
                    "m2m.Token": {"type": "object"}}},
            })
        );
    }

    #[test]
    fn an_overlay_that_replaces_a_name_says_what_it_was() {
        let renamed = rename(document(json!({
            "api_sso_v1_Ours": {"x-upstream": "api_sso_v1_Theirs"}})))
        .unwrap();
        assert_eq!(
            renamed["components"]["schemas"]["b2b.sso.Ours"]["x-upstream"],
            json!("api_sso_v1_Theirs")
        );
    }

    #[test]
    fn an_unknown_package_says_which_line_to_add() {
        let error = refusal(json!({"api_sso_v1_A": {}, "api_new_v1_A": {}}));
        assert!(
            error.contains("add `api_new_v1: <dotted home>` to x-homes.packages"),
            "{error}"
        );
    }

    #[test]
    fn two_schemas_with_one_name_are_refused() {
        let error = refusal(json!({"api_sso_v1_A": {}, "api_sso_v1_B": {"x-name": "b2b.sso.A"}}));
        assert!(error.contains("`b2b.sso.A` is also the name of"), "{error}");
        let error = refusal(json!({
            "api_sso_v1_C": {},
            "api_sso_v1_A": {"enum": ["a"], "x-name": "b2b.sso.A"},
            "api_sso_v1_B": {"enum": ["b"], "x-name": "b2b.sso.A"}}));
        assert!(
            error.contains("not equal to it: only one of them has `a`, `b`"),
            "{error}"
        );
    }

    #[test]
    fn stale_homes_are_refused() {
        let error = refusal(json!({}));
        assert!(
            error.starts_with("x-homes.packages.api_sso_v1\n"),
            "{error}"
        );
    }
}
