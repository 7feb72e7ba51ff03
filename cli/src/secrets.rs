//! Secrets inside JSON, by the contract.

use serde_json::Value;
use stytch_api::description::{Object, Operation, Shape};

const HIDDEN: &str = "***";

/// Replaces every secret of a response.
pub fn hide_in_response(operation: &Operation, response: &mut Value) {
    match operation.response() {
        Some(object) => hide_in_object(object, response),
        // Without a description nothing is known to be harmless.
        None => *response = Value::Null,
    }
}

/// Whether a value holds a secret. What is null or empty holds none.
pub fn are_in(shape: &Shape, value: &Value) -> bool {
    let mut hidden = value.clone();
    hide(shape, &mut hidden);
    hidden != *value
}

fn hide(shape: &Shape, value: &mut Value) {
    match shape {
        Shape::Secret => hide_text(value),
        Shape::Optional(inner) => hide(inner, value),
        Shape::Object(object) => hide_in_object(object(), value),
        Shape::List(item) => {
            let items = value.as_array_mut().into_iter().flatten();
            items.for_each(|value| hide(item, value));
        }
        Shape::Map(item) => {
            let entries = value.as_object_mut().into_iter().flatten();
            entries.for_each(|(_, value)| hide(item, value));
        }
        _ => {}
    }
}

fn hide_in_object(object: &Object, value: &mut Value) {
    for (name, value) in value.as_object_mut().into_iter().flatten() {
        if let Some(field) = object.field(name) {
            hide(field.shape(), value);
        }
    }
}

/// What is null or empty stays, since that is worth seeing.
fn hide_text(value: &mut Value) {
    let is_empty = value.is_null() || value.as_str() == Some("");
    if !is_empty {
        *value = Value::from(HIDDEN);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use stytch_api::description::{self, Operation, Shape};

    use super::{are_in, hide, hide_in_response};

    fn operation(id: &str) -> &'static Operation {
        description::operation(id).expect("an operation")
    }

    fn shown(shape: &Shape, mut value: Value) -> Value {
        hide(shape, &mut value);
        value
    }

    #[test]
    fn secrets_are_hidden_in_fields_and_lists_and_other_fields_are_kept() {
        let mut response = json!({
            "secret": "t", "recovery_codes": ["a", "b"], "totp_registration_id": "i",
            "member": { "trusted_metadata": { "token": "kept" } }, "new": "kept",
        });
        hide_in_response(operation("b2b.totps.create"), &mut response);
        let hidden = json!({
            "secret": "***", "recovery_codes": ["***", "***"], "totp_registration_id": "i",
            "member": { "trusted_metadata": { "token": "kept" } }, "new": "kept",
        });
        assert_eq!(response, hidden);
    }

    #[test]
    fn secrets_are_hidden_in_maps_and_optional_values() {
        let shape = Shape::Optional(&Shape::Map(&Shape::List(&Shape::Secret)));
        let value = json!({ "k": ["a", ""], "l": null });
        assert_eq!(shown(&shape, value), json!({ "k": ["***", ""], "l": null }));
    }

    #[test]
    fn any_value_in_the_place_of_a_secret_is_hidden() {
        assert_eq!(shown(&Shape::Secret, json!(123_456)), "***");
        assert_eq!(shown(&Shape::Secret, json!({ "x": "y" })), "***");
    }

    #[test]
    fn null_and_empty_values_hold_no_secret() {
        let codes = Shape::List(&Shape::Secret);
        for (shape, value) in [
            (&Shape::Secret, json!(null)),
            (&Shape::Secret, json!("")),
            (&codes, json!([])),
            (&codes, json!("text")),
        ] {
            assert!(!are_in(shape, &value), "{value}");
        }
        assert!(are_in(&codes, &json!(["", "a"])));
    }
}
