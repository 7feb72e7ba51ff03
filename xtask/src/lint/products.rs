//! Schemas that a second product uses although they were made for one.
//!
//! Upstream names schemas after packages; when two packages get one name, the later schema replaces
//! the earlier one without a trace, and one product's operations read the other's responses.

use std::collections::BTreeMap;

use serde_json::Value;

use super::warning::{Class, Warning};
use crate::{
    document::{Operation, operations},
    pointer::Pointer,
    references,
};

/// How a path and a schema say that they are B2B.
const B2B: &str = "b2b";

pub fn mixes(document: &Value) -> Vec<Warning> {
    let mut found = shared_bodies(document);
    found.extend(foreign_bodies(document));
    found
}

/// Bodies that operations of both products refer to.
fn shared_bodies(document: &Value) -> Vec<Warning> {
    let mut users: BTreeMap<&str, Vec<Operation<'_>>> = BTreeMap::new();
    for operation in operations(document) {
        for name in operation
            .members
            .values()
            .flat_map(references::schema_names)
        {
            users.entry(name).or_default().push(operation);
        }
    }
    users
        .into_iter()
        .filter_map(|(name, users)| shared_body(name, &users))
        .collect()
}

fn shared_body(name: &str, users: &[Operation<'_>]) -> Option<Warning> {
    let b2b = users.iter().find(|operation| is_b2b(operation))?;
    let other = users.iter().find(|operation| !is_b2b(operation))?;
    Some(Warning {
        class: Class::ProductMix,
        at: Pointer::to(["components", "schemas", name]),
        what: format!("the body of {} and of {}", b2b.at(), other.at()),
        action: "add the schema that one of the operations lost, and `update` its `$ref`".into(),
    })
}

/// Bodies whose name says B2B, of operations whose path does not.
fn foreign_bodies(document: &Value) -> Vec<Warning> {
    let mut found = Vec::new();
    for operation in operations(document) {
        if is_b2b(&operation) {
            continue;
        }
        for name in operation
            .members
            .values()
            .flat_map(references::schema_names)
        {
            if !words(name).any(|word| word == B2B) {
                continue;
            }
            found.push(Warning {
                class: Class::ProductMix,
                at: operation.at(),
                what: format!("uses `{name}`, which is named after another product"),
                action: "add the schema that the operation lost, and `update` its `$ref`".into(),
            });
        }
    }
    found
}

fn is_b2b(operation: &Operation<'_>) -> bool {
    operation.path.split('/').any(|part| part == B2B)
}

fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(['_', '.'])
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::mixes;

    fn uses(name: &str) -> Value {
        json!({"post": {"requestBody": {"$ref": format!("#/components/schemas/{name}")}}})
    }

    #[test]
    fn one_body_of_two_products_is_seen() {
        let document = json!({"paths": {
            "/v1/links/authenticate": uses("api_magic_v1_AuthenticateRequest"),
            "/v1/b2b/links/authenticate": uses("api_magic_v1_AuthenticateRequest")}});
        let found = mixes(&document);
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].at.to_string(),
            "#/components/schemas/api_magic_v1_AuthenticateRequest"
        );
    }

    #[test]
    fn a_body_named_after_another_product_is_seen() {
        let document = json!({"paths": {
            "/v1/otps": uses("api_b2b_otp_v1_SendRequest"),
            "/v1/b2b/otps": uses("api_b2b_otp_v1_Other"),
            "/v1/x": uses("api_otp_v1_SendRequest")}});
        let found = mixes(&document);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].at.to_string(), "#/paths/~1v1~1otps/post");
    }
}
