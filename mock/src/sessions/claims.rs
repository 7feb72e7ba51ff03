//! The claims of their own that applications put into sessions.

use serde_json::{Map, Value};

use crate::fault::Fault;

const RESERVED: [&str; 7] = ["aud", "exp", "iat", "iss", "jti", "nbf", "sub"];
const BYTES: usize = 4 * 1024;

/// Merges claims into those that are there; a null takes one away. A refusal changes nothing.
pub(crate) fn merge(
    held: &mut Map<String, Value>,
    claims: Map<String, Value>,
) -> Result<(), Fault> {
    claims.keys().try_for_each(|name| check_name(name))?;
    let mut merged = held.clone();
    for (name, value) in claims {
        match value {
            Value::Null => merged.remove(&name),
            value => merged.insert(name, value),
        };
    }
    if Value::Object(merged.clone()).to_string().len() > BYTES {
        let message = "The custom claims take more than 4 KB.";
        return Err(Fault::bad_request("custom_claims_too_large", message));
    }
    *held = merged;
    Ok(())
}

fn check_name(name: &str) -> Result<(), Fault> {
    if RESERVED.contains(&name) {
        let message = format!("`{name}` is a claim that tokens have anyway.");
        return Err(Fault::bad_request(
            "reserved_claims_in_custom_claims",
            message,
        ));
    }
    if name.starts_with("https://stytch.com/") {
        let message = format!("`{name}` is a claim of Stytch's.");
        return Err(Fault::bad_request(
            "stytch_claims_in_custom_claims",
            message,
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::merge;
    use serde_json::{Map, Value, json};

    fn map(value: Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn claims_are_merged_and_what_stytch_says_itself_is_refused() {
        let mut held = map(json!({ "a": 1, "b": 2 }));
        merge(&mut held, map(json!({ "a": null, "c": 3 }))).expect("merged");
        assert_eq!(Value::Object(held.clone()), json!({ "b": 2, "c": 3 }));
        for (claims, error_type) in [
            (json!({ "sub": "x" }), "reserved_claims_in_custom_claims"),
            (
                json!({ "https://stytch.com/x": 1 }),
                "stytch_claims_in_custom_claims",
            ),
            (json!({ "d": "x".repeat(5000) }), "custom_claims_too_large"),
        ] {
            let refused = merge(&mut held, map(claims)).expect_err("refused");
            assert_eq!(refused.error_type, error_type);
        }
        assert_eq!(Value::Object(held), json!({ "b": 2, "c": 3 }));
    }
}
