//! Whether a value is what its description says.

use serde_json::Value;
use stytch_api::chrono::DateTime;
use stytch_api::description::{Field, Object as Description, Shape};

use crate::fault::Fault;
use crate::state::store::Object;

/// Whether an object fits; the refusal names the field that does not.
pub(crate) fn check_object(described: &Description, object: &Object) -> Result<(), Fault> {
    object_at(described, object, "")
}

/// Whether a value fits.
pub(crate) fn fits(shape: &Shape, value: &Value) -> bool {
    value_at(shape, value, "").is_ok()
}

fn object_at(described: &Description, object: &Object, path: &str) -> Result<(), Fault> {
    let known = described.fields().iter().filter(|field| !field.is_rest());
    for field in known {
        field_at(field, object.get(field.name()), &below(path, field.name()))?;
    }
    Ok(())
}

/// A null counts as absent.
fn field_at(field: &Field, value: Option<&Value>, path: &str) -> Result<(), Fault> {
    match value.filter(|value| !value.is_null()) {
        None if field.is_required() && field.constant().is_none() => {
            Err(Fault::field(path, "is missing"))
        }
        None => Ok(()),
        Some(value) => match field.constant() {
            Some(constant) if value != constant => {
                Err(Fault::field(path, &format!("must be `{constant}`")))
            }
            _ => value_at(field.shape(), value, path),
        },
    }
}

fn value_at(shape: &Shape, value: &Value, path: &str) -> Result<(), Fault> {
    let must = |fits: bool, what: &str| match fits {
        true => Ok(()),
        false => Err(Fault::field(path, &format!("must be {what}"))),
    };
    match shape {
        Shape::Text | Shape::Secret => must(value.is_string(), "a text"),
        Shape::Bool => must(value.is_boolean(), "true or false"),
        Shape::Int32 => must(
            fits_in(value, i32::MIN.into(), i32::MAX.into()),
            "a whole number",
        ),
        Shape::Uint32 => must(
            fits_in(value, 0, u32::MAX.into()),
            "a whole number, not negative",
        ),
        Shape::Int64 => must(value.is_i64(), "a whole number"),
        Shape::Uint64 => must(value.is_u64(), "a whole number, not negative"),
        Shape::Number => must(value.is_number(), "a number"),
        Shape::Timestamp => must(is_timestamp(value), "an RFC 3339 timestamp"),
        Shape::Optional(inner) if value.is_null() => {
            let _ = inner;
            Ok(())
        }
        Shape::Optional(inner) => value_at(inner, value, path),
        Shape::List(inner) => list_at(inner, value, path),
        Shape::Map(inner) => map_at(inner, value, path),
        Shape::Object(described) => match value {
            Value::Object(object) => object_at(described(), object, path),
            _ => must(false, "an object"),
        },
        Shape::Enum(described) => {
            let values = described().values();
            let known = value.as_str().is_some_and(|text| values.contains(&text));
            must(known, &format!("one of `{}`", values.join("`, `")))
        }
        // Any JSON, and shapes to come.
        _ => Ok(()),
    }
}

fn list_at(inner: &Shape, value: &Value, path: &str) -> Result<(), Fault> {
    let Value::Array(items) = value else {
        return Err(Fault::field(path, "must be a list"));
    };
    let mut items = items.iter().enumerate();
    items.try_for_each(|(index, item)| value_at(inner, item, &format!("{path}[{index}]")))
}

fn map_at(inner: &Shape, value: &Value, path: &str) -> Result<(), Fault> {
    let Value::Object(object) = value else {
        return Err(Fault::field(path, "must be an object"));
    };
    // A null takes a key away.
    let mut held = object.iter().filter(|(_, value)| !value.is_null());
    held.try_for_each(|(name, value)| value_at(inner, value, &below(path, name)))
}

fn fits_in(value: &Value, least: i64, most: i64) -> bool {
    value
        .as_i64()
        .is_some_and(|number| (least..=most).contains(&number))
}

fn is_timestamp(value: &Value) -> bool {
    value
        .as_str()
        .is_some_and(|text| DateTime::parse_from_rfc3339(text).is_ok())
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

#[cfg(test)]
mod tests {
    use super::check_object;
    use crate::contract;
    use serde_json::{Value, json};

    fn refusal(body: &Value) -> Option<String> {
        let operation = contract::operation("b2b.sso.saml.update_connection").expect("known");
        let object = body.as_object().expect("an object");
        let checked = check_object(operation.body().expect("a body"), object);
        checked.err().map(|fault| fault.message.into_owned())
    }

    #[test]
    fn a_violation_names_the_field_with_its_path() {
        assert_eq!(
            refusal(&json!({ "display_name": "Acme", "unknown": 1, "idp_sso_url": null })),
            None
        );
        for (body, path) in [
            (json!({ "display_name": 1 }), "`display_name` must be"),
            (
                json!({ "identity_provider": "nobody" }),
                "`identity_provider` must be one of",
            ),
            (
                json!({ "attribute_mapping": [] }),
                "`attribute_mapping` must be",
            ),
            (
                json!({ "saml_connection_implicit_role_assignments": [{ "role_id": "a" }, {}] }),
                "`saml_connection_implicit_role_assignments[1].role_id` is missing",
            ),
        ] {
            let refusal = refusal(&body).expect("refused");
            assert!(refusal.starts_with(path), "{refusal}");
        }
    }
}
