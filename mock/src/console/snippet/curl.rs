//! The call as `curl`.

use std::fmt::Write as _;

use serde_json::{Value, json};
use stytch_api::description::Operation;
use stytch_api::operation::Auth;

use super::variable;
use crate::call::Outgoing;
use crate::console::hidden::each_secret;
use crate::state::store::Object;

/// Stands around the name of a variable where a secret was. No form says it.
const MARK: char = '\u{0}';

/// A command for a shell. Credentials and secrets are variables of its environment.
pub(in crate::console) fn curl(
    base_url: &str,
    operation: &'static Operation,
    as_member: bool,
    arguments: Object,
) -> String {
    let contract = operation.operation();
    let mut arguments = Value::Object(arguments);
    if let Some(body) = operation.body() {
        each_secret(body, &mut arguments, &mut |name, secret| {
            *secret = json!(format!("{MARK}{}{MARK}", variable(name)));
        });
    }
    let arguments = arguments.as_object().cloned().unwrap_or_default();
    let outgoing = Outgoing::of(operation, arguments, "$STYTCH_PROJECT_ID");
    // Variables are read inside double quotes alone; a path and a query are encoded, and hold none of those.
    let mut text = format!(
        "curl --request {} \"{base_url}{}\"",
        contract.method,
        outgoing.uri()
    );
    let mut line = |line: &str| {
        let _ = write!(text, " \\\n  {line}");
    };
    if contract.auth != Auth::None {
        line("--user \"$STYTCH_PROJECT_ID:$STYTCH_SECRET\"");
    }
    if as_member {
        line("--header \"X-Stytch-Member-Session: $STYTCH_SESSION_TOKEN\"");
    }
    if operation.body().is_none() {
        return text;
    }
    if contract.form {
        for (name, value) in &outgoing.fields {
            let value = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            line(&format!(
                "--data-urlencode {}",
                quoted(&format!("{name}={value}"))
            ));
        }
        return text;
    }
    line("--header 'Content-Type: application/json'");
    line(&format!(
        "--data {}",
        quoted(&json!(outgoing.fields).to_string())
    ));
    text
}

/// A text for the shell, in which variables stand in the place of secrets.
fn quoted(text: &str) -> String {
    let text = text.replace('\'', r"'\''").replace("\\u0000", "\u{0}");
    let mut parts = text.split(MARK);
    let mut quoted = format!("'{}", parts.next().unwrap_or_default());
    while let (Some(name), Some(after)) = (parts.next(), parts.next()) {
        let _ = write!(quoted, "'\"${name}\"'{after}");
    }
    quoted.push('\'');
    quoted
}

#[cfg(test)]
mod tests {
    use super::curl;
    use crate::contract;
    use serde_json::{Value, json};

    fn said(id: &str, as_member: bool, arguments: Value) -> String {
        let operation = contract::operation(id).expect("an operation");
        let arguments = arguments.as_object().cloned().unwrap_or_default();
        curl("http://127.0.0.1:1", operation, as_member, arguments)
    }

    #[test]
    fn secrets_are_variables_and_the_shell_reads_nothing_else() {
        let arguments = json!({ "email": "o'hara $HOME `id`@x", "password": "hidden" });
        assert_eq!(
            said("consumer.passwords.create", false, arguments),
            "curl --request POST \"http://127.0.0.1:1/v1/passwords\" \\\n  \
             --user \"$STYTCH_PROJECT_ID:$STYTCH_SECRET\" \\\n  \
             --header 'Content-Type: application/json' \\\n  \
             --data '{\"email\":\"o'\\''hara $HOME `id`@x\",\"password\":\"'\"$PASSWORD\"'\"}'"
        );
    }

    #[test]
    fn forms_members_and_addresses_are_as_the_operation_has_them() {
        let token = json!({ "client_id": "c&d", "client_secret": "hidden", "grant_type": "client_credentials" });
        assert_eq!(
            said("m2m.token", false, token),
            "curl --request POST \"http://127.0.0.1:1/v1/public/$STYTCH_PROJECT_ID/oauth2/token\" \\\n  \
             --data-urlencode 'client_id=c&d' \\\n  --data-urlencode 'client_secret='\"$CLIENT_SECRET\"'' \\\n  \
             --data-urlencode 'grant_type=client_credentials'"
        );
        let listed = said(
            "b2b.sso.get_connections",
            true,
            json!({ "organization_id": "$(id)\"" }),
        );
        assert!(listed.contains("/v1/b2b/sso/%24%28id%29%22\""), "{listed}");
        assert!(listed.contains("X-Stytch-Member-Session: $STYTCH_SESSION_TOKEN"));
    }
}
