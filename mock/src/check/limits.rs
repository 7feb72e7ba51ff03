//! How large, small or long the fields of requests may be.

use serde_json::Value;

use crate::fault::Fault;
use crate::state::store::Object;

/// What a field must keep to.
enum Limit {
    /// From the least to the most.
    Range(i64, i64),
    /// Between so many characters, of letters, digits and these.
    Text(usize, usize, &'static str),
    /// At least so many characters.
    AtLeast(usize),
    /// An address with something on both sides of an `@`.
    Email,
    /// `+` and up to fifteen digits.
    Phone,
    /// At most twenty keys and four kilobytes.
    Metadata,
}

struct Rule {
    /// The beginning of the ids of the operations that it holds for.
    operations: &'static str,
    /// The name of the field, or its end where it begins with a star.
    field: &'static str,
    limit: Limit,
    error_type: &'static str,
}

const fn rule(
    operations: &'static str,
    field: &'static str,
    limit: Limit,
    error_type: &'static str,
) -> Rule {
    Rule {
        operations,
        field,
        limit,
        error_type,
    }
}

/// The first that fits the operation and the field holds.
const RULES: &[Rule] = &[
    rule(
        "",
        "session_duration_minutes",
        Limit::Range(5, 527_040),
        "invalid_session_duration_minutes",
    ),
    rule(
        "b2b.otps.",
        "*_expiration_minutes",
        Limit::Range(2, 15),
        "invalid_expiration_otp",
    ),
    rule(
        "consumer.otps.",
        "expiration_minutes",
        Limit::Range(1, 10),
        "invalid_expiration_otp",
    ),
    rule(
        "b2b.totps.",
        "expiration_minutes",
        Limit::Range(5, 1440),
        "invalid_expiration",
    ),
    rule(
        "consumer.totps.",
        "expiration_minutes",
        Limit::Range(5, 1440),
        "invalid_expiration",
    ),
    rule(
        "",
        "*expiration_minutes",
        Limit::Range(5, 10_080),
        "invalid_expiration",
    ),
    rule(
        "b2b.organizations.",
        "organization_name",
        Limit::Text(1, 128, ANYTHING),
        "invalid_organization_name",
    ),
    rule(
        "b2b.discovery.",
        "organization_name",
        Limit::Text(0, 128, ANYTHING),
        "invalid_organization_name",
    ),
    rule(
        "b2b.organizations.",
        "organization_slug",
        Limit::Text(2, 128, "-._~"),
        "invalid_organization_slug",
    ),
    rule(
        "",
        "organization_external_id",
        Limit::Text(0, 128, "._-|"),
        "invalid_organization_external_id",
    ),
    rule(
        "",
        "external_id",
        Limit::Text(0, 128, "._-|"),
        "bad_request",
    ),
    rule(
        "fraud.rules.list",
        "limit",
        Limit::Range(0, 100),
        "bad_request",
    ),
    rule(
        "consumer.users.search",
        "limit",
        Limit::Range(0, 1000),
        "user_search_invalid_limit",
    ),
    rule("", "limit", Limit::Range(0, 1000), "bad_request"),
    rule(
        "m2m.clients.",
        "client_secret",
        Limit::AtLeast(8),
        "invalid_client_secret",
    ),
    rule(
        "fraud.",
        "email_address",
        Limit::Text(0, usize::MAX, ANYTHING),
        "bad_request",
    ),
    rule("", "email_address", Limit::Email, "invalid_email"),
    rule("consumer.", "email", Limit::Email, "invalid_email"),
    rule("", "phone_number", Limit::Phone, "invalid_phone_number"),
    rule("", "mfa_phone_number", Limit::Phone, "invalid_phone_number"),
    rule(
        "",
        "trusted_metadata",
        Limit::Metadata,
        "metadata_too_large",
    ),
    rule(
        "",
        "untrusted_metadata",
        Limit::Metadata,
        "metadata_too_large",
    ),
];

/// Stands for all characters.
const ANYTHING: &str = "*";

/// Whether all fields keep to their limits; an empty text counts as absent.
pub(super) fn check(operation: &str, body: &Object) -> Result<(), Fault> {
    for (name, value) in body {
        let rule = RULES.iter().find(|rule| rule.holds_for(operation, name));
        if let Some(rule) = rule {
            rule.check(name, value)?;
        }
    }
    Ok(())
}

impl Rule {
    fn holds_for(&self, operation: &str, name: &str) -> bool {
        let named = match self.field.strip_prefix('*') {
            Some(end) => name.ends_with(end),
            None => name == self.field,
        };
        named && operation.starts_with(self.operations)
    }

    fn check(&self, name: &str, value: &Value) -> Result<(), Fault> {
        let reason = match (&self.limit, value) {
            (Limit::Range(least, most), Value::Number(number)) => {
                let fits = number
                    .as_i64()
                    .is_some_and(|it| (*least..=*most).contains(&it));
                (!fits).then(|| format!("must be from {least} to {most}"))
            }
            (Limit::Metadata, Value::Object(object)) => return metadata(name, object),
            (limit, Value::String(text)) => limit.refuses(text),
            _ => None,
        };
        reason.map_or(Ok(()), |reason| {
            Err(Fault::bad_request(
                self.error_type,
                format!("`{name}` {reason}."),
            ))
        })
    }
}

impl Limit {
    /// What a text must be and is not.
    fn refuses(&self, text: &str) -> Option<String> {
        let length = text.chars().count();
        match self {
            Self::Text(least, most, others) => {
                let is_good = |c: char| {
                    *others == ANYTHING || c.is_ascii_alphanumeric() || others.contains(c)
                };
                let fits = (*least..=*most).contains(&length) && text.chars().all(is_good);
                (!fits).then(|| format!("must have from {least} to {most} characters, all allowed"))
            }
            Self::AtLeast(least) => {
                (length < *least).then(|| format!("must have at least {least} characters"))
            }
            Self::Email => (!is_email(text)).then(|| "must be an e-mail address".to_owned()),
            Self::Phone => {
                (!is_phone(text)).then(|| "must be a phone number in E.164 form".to_owned())
            }
            Self::Range(..) | Self::Metadata => None,
        }
    }
}

fn metadata(name: &str, object: &Object) -> Result<(), Fault> {
    if object.len() > 20 {
        let message = format!("`{name}` has more than 20 keys.");
        return Err(Fault::bad_request("metadata_too_many_keys", message));
    }
    if serde_json::to_string(object).is_ok_and(|text| text.len() > 4096) {
        let message = format!("`{name}` takes more than 4 KB.");
        return Err(Fault::bad_request("metadata_too_large", message));
    }
    Ok(())
}

fn is_email(text: &str) -> bool {
    let parts = text.rsplit_once('@');
    let good = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
    text.is_empty() || parts.is_some_and(|(local, domain)| good(local) && good(domain))
}

fn is_phone(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    let is_good = (1..=15).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit());
    text.is_empty() || is_good
}

#[cfg(test)]
mod tests {
    use super::check;
    use serde_json::{Value, json};

    fn refused(operation: &str, body: &Value) -> Option<String> {
        let checked = check(operation, body.as_object().expect("an object"));
        checked.err().map(|fault| fault.error_type.into_owned())
    }

    #[test]
    fn fields_keep_to_the_limits_of_their_operation() {
        for (operation, body, error_type) in [
            (
                "b2b.x",
                json!({ "session_duration_minutes": 4 }),
                Some("invalid_session_duration_minutes"),
            ),
            ("b2b.x", json!({ "session_duration_minutes": 5 }), None),
            (
                "b2b.otps.email.x",
                json!({ "login_expiration_minutes": 16 }),
                Some("invalid_expiration_otp"),
            ),
            (
                "b2b.magic_links.x",
                json!({ "login_expiration_minutes": 16 }),
                None,
            ),
            (
                "consumer.users.create",
                json!({ "email": "nobody" }),
                Some("invalid_email"),
            ),
            (
                "consumer.users.create",
                json!({ "email": "a@b", "phone_number": "+1" }),
                None,
            ),
            (
                "consumer.users.create",
                json!({ "phone_number": "555" }),
                Some("invalid_phone_number"),
            ),
            (
                "b2b.organizations.create",
                json!({ "organization_slug": "a b" }),
                Some("invalid_organization_slug"),
            ),
            (
                "b2b.organizations.create",
                json!({ "organization_name": "" }),
                Some("invalid_organization_name"),
            ),
            (
                "m2m.clients.create",
                json!({ "client_secret": "short" }),
                Some("invalid_client_secret"),
            ),
            (
                "x",
                json!({ "trusted_metadata": { "a": "x".repeat(5000) } }),
                Some("metadata_too_large"),
            ),
        ] {
            assert_eq!(refused(operation, &body).as_deref(), error_type, "{body}");
        }
    }
}
