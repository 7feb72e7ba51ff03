//! The call as `curl`.

use std::fmt::Write as _;

use serde_json::{Value, json};
use stytch_api::description::Operation;
use stytch_api::operation::Auth;

use super::variable;
use crate::call::Outgoing;
use crate::console::hidden::each_secret;
use crate::state::store::Object;

/// A command for a shell. Credentials and secrets are variables of its environment.
pub(in crate::console) fn curl(
    base_url: &str,
    operation: &'static Operation,
    as_member: bool,
    arguments: Object,
) -> String {
    let contract = operation.operation();
    let mut arguments = Value::Object(arguments);
    let mark = mark(&arguments);
    if let Some(body) = operation.body() {
        each_secret(body, &mut arguments, &mut |name, secret| {
            *secret = json!(format!("{mark}{}{mark}", variable(name)));
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
    match contract.auth {
        Auth::None => {}
        Auth::PublicToken => line("--header \"Authorization: Bearer $STYTCH_PUBLIC_TOKEN\""),
        _ => line("--user \"$STYTCH_PROJECT_ID:$STYTCH_SECRET\""),
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
                quoted(&format!("{name}={value}"), &mark)
            ));
        }
        return text;
    }
    line("--header 'Content-Type: application/json'");
    line(&format!(
        "--data {}",
        quoted(&json!(outgoing.fields).to_string(), &mark)
    ));
    text
}

/// What stands around the name of a variable where a secret was: a text that nothing else holds.
fn mark(arguments: &Value) -> String {
    let said = arguments.to_string();
    let mut marks = (0..).map(|number: u32| format!("@{number}@"));
    marks.find(|mark| !said.contains(mark)).unwrap_or_default()
}

/// A text for the shell, in which variables stand in the place of secrets.
fn quoted(text: &str, mark: &str) -> String {
    let text = text.replace('\'', r"'\''");
    let mut parts = text.split(mark);
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
        let shield = said("saml_shield.validate", false, json!({}));
        assert!(
            shield.contains("Bearer $STYTCH_PUBLIC_TOKEN") && !shield.contains("SECRET"),
            "{shield}"
        );
    }

    /// The arguments that a shell hands to `curl`, with `$PASSWORD` and the like set.
    #[cfg(unix)]
    fn handed_over(command: &str) -> Vec<String> {
        let printing = format!("curl() {{ printf '%s\\0' \"$@\"; }}\n{command}");
        let mut shell = std::process::Command::new("sh");
        let shell = shell.args(["-c", &printing]).env_clear();
        let output = shell
            .env("PASSWORD", "the password")
            .env("CLIENT_SECRET", "the secret")
            .output();
        let output = output.expect("a shell");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success() && told.is_empty(),
            "{command}: {told}"
        );
        let printed = String::from_utf8(output.stdout).expect("a text");
        let arguments = printed.split('\0').map(str::to_owned);
        arguments.collect()
    }

    #[cfg(unix)]
    #[test]
    fn a_shell_reads_what_was_typed_and_runs_none_of_it() {
        for hostile in [
            "$(echo run) `echo run` $HOME",
            "'; echo run; '",
            "\\'; echo run; \\'\\",
            "\"; echo run; \"",
            "\u{0}(echo run)\u{0}",
            r"\u0000(echo run)\u0000",
            "@0@(echo run)@0@ @1@(echo run)@1@",
            "line\nanother\r\ttab \u{1b}[31m !! ~ * ? # & | < > é \u{202e}",
        ] {
            let arguments = json!({ "email": hostile, "password": hostile });
            let handed = handed_over(&said("consumer.passwords.create", false, arguments));
            let body = json!({ "email": hostile, "password": "the password" });
            assert!(
                handed.contains(&body.to_string()),
                "{hostile:?}: {handed:?}"
            );

            // No argument of a program holds a NUL.
            let id = hostile.replace('\0', "");
            let arguments = json!({ "client_id": id, "client_secret": hostile });
            let handed = handed_over(&said("m2m.token", false, arguments));
            let secret = "client_secret=the secret".to_owned();
            let id = format!("client_id={id}");
            assert!(
                handed.contains(&secret) && handed.contains(&id),
                "{hostile:?}: {handed:?}"
            );
        }
    }
}
