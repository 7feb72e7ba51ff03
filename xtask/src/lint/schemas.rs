//! Defects of schemas.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use serde_json::Value;

use super::warning::{Class, Warning};
use crate::{
    document::{members, schemas, texts, visit_schema},
    pointer::Pointer,
    references,
};

/// Enums whose name was made of a schema's short name and a property, and which schemas of several
/// packages use. Their variants may have had different values; only the last survived. An enum that the
/// overlay gave a name was looked at.
pub fn shared_enums(document: &Value) -> Vec<Warning> {
    let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (schema, value) in schemas(document) {
        for (property, inner) in members(value.get("properties")) {
            for used in references::schema_names(inner) {
                if short(used) == format!("{}{}", short(schema), property.to_upper_camel_case()) {
                    users.entry(used).or_default().insert(schema);
                }
            }
        }
    }
    let known: BTreeMap<&str, &Value> = schemas(document).into_iter().collect();
    let is_unreviewed = |name: &str| {
        let schema = known.get(name);
        schema.is_some_and(|it| it.get("enum").is_some() && it.get("x-name").is_none())
    };
    users
        .into_iter()
        .filter(|(name, users)| users.len() > 1 && is_unreviewed(name))
        .map(|(name, users)| shared_enum(name, &users))
        .collect()
}

fn shared_enum(name: &str, users: &BTreeSet<&str>) -> Warning {
    let users: Vec<&str> = users.iter().copied().collect();
    Warning {
        class: Class::SharedEnum,
        at: at(name),
        what: format!("made for one property, used by {}", users.join(", ")),
        action:
            "if all have these values, say what it is with `x-name`; else add the lost enum and \
                 `update` the `$ref`"
                .into(),
    }
}

fn short(name: &str) -> &str {
    name.rsplit(['_', '.']).next().unwrap_or(name)
}

/// Required properties that may be null, written in place.
pub fn required_nullables(document: &Value) -> Vec<Warning> {
    let mut found = Vec::new();
    for (name, component) in schemas(document) {
        visit_schema(&at(name), component, &mut |place, schema| {
            let required = texts(schema.get("required"));
            let nullable = required.filter(|property| is_nullable(schema, property));
            found.extend(nullable.map(|property| Warning {
                class: Class::RequiredNullable,
                at: place.child("properties").child(property),
                what: "must be there, and may be null".into(),
                action: "`remove` its `nullable`, and take it out of `required`".into(),
            }));
        });
    }
    found
}

fn is_nullable(schema: &Value, property: &str) -> bool {
    let properties = schema.get("properties");
    let property = properties.and_then(|properties| properties.get(property));
    property.and_then(|property| property.get("nullable")) == Some(&Value::Bool(true))
}

/// Words beside a `$ref`.
pub fn beside_references(document: &Value) -> Vec<Warning> {
    let mut found = Vec::new();
    for (name, component) in schemas(document) {
        visit_schema(&at(name), component, &mut |place, schema| {
            if schema.get("$ref").is_some() && schema.get("description").is_some() {
                found.push(Warning {
                    class: Class::BesideReference,
                    at: place.clone(),
                    what: "OpenAPI 3.0 tools do not see these words".into(),
                    action: "`remove: true`".into(),
                });
            }
        });
    }
    found
}

fn at(name: &str) -> Pointer {
    Pointer::to(["components", "schemas", name])
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{beside_references, required_nullables, shared_enums};

    fn document(schemas: Value) -> Value {
        json!({"components": {"schemas": schemas}})
    }

    fn otp(shared: Value) -> Value {
        let request = json!({"properties": {"locale": {"$ref": "#/components/schemas/otp_SendRequestLocale"},
            "kind": {"$ref": "#/components/schemas/otp_Kind"}}});
        document(json!({
            "otp_sms_SendRequest": request, "otp_email_SendRequest": request,
            "otp_SendRequestLocale": shared, "otp_Kind": {"enum": ["a"]}}))
    }

    #[test]
    fn an_enum_shared_by_name_is_seen_until_it_has_a_name_of_ours() {
        let found = shared_enums(&otp(json!({"enum": ["en"]})));
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].at.to_string(),
            "#/components/schemas/otp_SendRequestLocale"
        );
        assert!(
            found[0]
                .what
                .contains("otp_email_SendRequest, otp_sms_SendRequest")
        );
        assert!(shared_enums(&otp(json!({"enum": ["en"], "x-name": "shared.Locale"}))).is_empty());
    }

    #[test]
    fn required_nullables_and_words_beside_references_are_located() {
        let document = document(json!({"A": {
            "required": ["a", "b"],
            "properties": {
                "a": {"type": "string", "nullable": true},
                "b": {"$ref": "#/components/schemas/A", "description": "d"},
                "c": {"type": "string", "nullable": true}}}}));
        let nullable = required_nullables(&document);
        assert_eq!(nullable.len(), 1);
        assert_eq!(
            nullable[0].at.to_string(),
            "#/components/schemas/A/properties/a"
        );
        let beside = beside_references(&document);
        assert_eq!(beside.len(), 1);
        assert_eq!(
            beside[0].at.to_string(),
            "#/components/schemas/A/properties/b"
        );
    }
}
