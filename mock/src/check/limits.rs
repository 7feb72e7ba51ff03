//! Whether what is sent keeps to the limits of the contract, and to those that a contract cannot say.

use regex_lite::Regex;
use serde_json::Value;
use stytch_api::description::{Field, Object as Description};

use crate::fault::Fault;
use crate::state::store::Object;

/// The most bytes of metadata as JSON.
const METADATA_BYTES: usize = 4096;

/// Whether all values of an object, and of the objects in it, keep to their limits.
pub(super) fn check(
    operation: &str,
    described: &Description,
    object: &Object,
) -> Result<(), Fault> {
    check_at(operation, described, object, "")
}

fn check_at(
    operation: &str,
    described: &Description,
    object: &Object,
    above: &str,
) -> Result<(), Fault> {
    for field in described.fields() {
        let (name, value) = (field.name(), object.get(field.name()));
        let Some(value) = value else { continue };
        let refuse = |error_type, must: String| {
            Err(Fault::bad_request(
                error_type,
                format!("`{above}{name}` must {must}."),
            ))
        };
        if let Some(must) = excess(field, value) {
            return refuse(error_type(operation, name), must);
        }
        if is_metadata(name) && value.to_string().len() > METADATA_BYTES {
            return refuse("metadata_too_large", "take at most 4 KB".to_owned());
        }
        if let (Some(inner), Value::Object(value)) = (field.shape().as_object(), value) {
            check_at(operation, inner, value, &format!("{above}{name}."))?;
        }
    }
    Ok(())
}

/// What a value must do and does not. An empty text counts as absent, unless it is required or its length is limited.
fn excess(field: &Field, value: &Value) -> Option<String> {
    let limits = field.limits();
    let (size, verb, unit) = match value {
        // Of an integer, as was seen before.
        Value::Number(number) => (number.as_i64().unwrap_or(i64::MAX), "be", ""),
        Value::String(text) => (count(text.chars().count()), "have", " characters"),
        Value::Array(items) => (count(items.len()), "have", " items"),
        Value::Object(object) => (count(object.len()), "have", " keys"),
        Value::Null | Value::Bool(_) => return None,
    };
    let least = limits.min.filter(|min| size < *min);
    let most = limits.max.filter(|max| size > *max);
    let ends = [("at least", least), ("at most", most)];
    let end = ends.into_iter().find_map(|(end, it)| Some((end, it?)));
    if let Some((end, bound)) = end {
        return Some(format!("{verb} {end} {bound}{unit}"));
    }
    let given = |text: &&str| field.is_required() || !text.is_empty();
    let text = value.as_str().filter(given)?;
    let pattern = limits.pattern?;
    let differs = Regex::new(pattern).is_ok_and(|it| !it.is_match(text));
    differs.then(|| format!("match `{pattern}`"))
}

fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

fn is_metadata(field: &str) -> bool {
    matches!(field, "trusted_metadata" | "untrusted_metadata")
}

/// What Stytch calls the error.
fn error_type(operation: &str, field: &str) -> &'static str {
    match field {
        "client_secret" => "invalid_client_secret",
        "email" | "email_address" => "invalid_email",
        "limit" if operation == "consumer.users.search" => "user_search_invalid_limit",
        "organization_external_id" => "invalid_organization_external_id",
        "organization_name" => "invalid_organization_name",
        "organization_slug" => "invalid_organization_slug",
        "phone_number" | "mfa_phone_number" => "invalid_phone_number",
        "session_duration_minutes" => "invalid_session_duration_minutes",
        field if is_metadata(field) => "metadata_too_many_keys",
        field if !field.ends_with("expiration_minutes") => "bad_request",
        _ if operation.contains(".otps.") => "invalid_expiration_otp",
        _ => "invalid_expiration",
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::contract;
    use serde_json::{Value, json};

    fn refused(operation: &str, body: &Value) -> Option<(String, String)> {
        let described = contract::operation(operation).and_then(|it| it.body());
        let body = body.as_object().expect("an object");
        let fault = check(operation, described.expect("a body"), body).err()?;
        Some((fault.error_type.into_owned(), fault.message.into_owned()))
    }

    #[test]
    fn a_refusal_says_what_the_field_must_do() {
        let twenty_one: Value = (0..21).map(|it| (it.to_string(), json!(it))).collect();
        for (operation, body, error_type, message) in [
            (
                "b2b.sessions.authenticate",
                json!({ "session_duration_minutes": 4 }),
                "invalid_session_duration_minutes",
                "`session_duration_minutes` must be at least 5.",
            ),
            (
                "b2b.otps.email.login_or_signup",
                json!({ "login_expiration_minutes": 16 }),
                "invalid_expiration_otp",
                "`login_expiration_minutes` must be at most 15.",
            ),
            (
                "consumer.passwords.migrate",
                json!({ "scrypt_config": { "n_parameter": 1 } }),
                "bad_request",
                "`scrypt_config.n_parameter` must be at least 2.",
            ),
            (
                "consumer.users.create",
                json!({ "phone_number": "555" }),
                "invalid_phone_number",
                "`phone_number` must match `^\\+[0-9]{1,15}$`.",
            ),
            (
                "b2b.organizations.create",
                json!({ "organization_name": "" }),
                "invalid_organization_name",
                "`organization_name` must have at least 1 characters.",
            ),
            (
                "consumer.users.create",
                json!({ "trusted_metadata": twenty_one }),
                "metadata_too_many_keys",
                "`trusted_metadata` must have at most 20 keys.",
            ),
            (
                "consumer.users.create",
                json!({ "untrusted_metadata": { "a": "x".repeat(5000) } }),
                "metadata_too_large",
                "`untrusted_metadata` must take at most 4 KB.",
            ),
        ] {
            let expected = (error_type.to_owned(), message.to_owned());
            assert_eq!(refused(operation, &body), Some(expected));
        }
    }

    #[test]
    fn an_empty_text_is_an_address_to_check_only_where_one_is_required() {
        let body = json!({ "email": "", "phone_number": "" });
        assert_eq!(refused("consumer.users.create", &body), None);
        let refused = refused("consumer.magic_links.email.invite", &body);
        assert_eq!(refused.map(|(kind, _)| kind), Some("invalid_email".into()));
    }
}
