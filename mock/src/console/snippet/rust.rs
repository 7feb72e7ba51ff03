//! The call in Rust, with `stytch-api`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};
use stytch_api::description::{Argument, Object as Description, Operation, Shape};

use super::variable;
use crate::state::store::Object;

/// A program that makes the call. What is required and was not said yet stands in it as `<its_name>`.
pub(in crate::console) fn rust(
    operation: &'static Operation,
    as_member: bool,
    arguments: &Object,
) -> String {
    let mut code = Code::default();
    let described = match as_member {
        true => operation.member_arguments().unwrap_or_default(),
        false => operation.arguments(),
    };
    let call = code.call(operation.operation().id, as_member, described, arguments);
    let client = match as_member {
        true => {
            code.import("stytch_api::SessionToken");
            "    let token = SessionToken::new(std::env::var(\"STYTCH_SESSION_TOKEN\")?);\n    \
             let member = stytch.b2b().as_member(token).await?;\n"
        }
        false => "",
    };
    code.import("stytch_api::Client");
    let mut paths: Vec<&String> = code.imports.values().collect();
    paths.sort();
    let mut imports = String::new();
    for path in paths {
        let _ = writeln!(imports, "use {path};");
    }
    format!(
        "{imports}\n#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n    \
         let stytch = Client::from_env()?;\n{client}    let response = {call}.await?;\n    \
         println!(\"{{response:#?}}\");\n    Ok(())\n}}\n"
    )
}

/// What a value is written for.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// An argument, which takes what can become of the type.
    Argument,
    /// An item, which has to be of the type.
    Item,
}

/// Code in the making.
#[derive(Default)]
struct Code {
    /// Paths by their last name.
    imports: BTreeMap<String, String>,
}

impl Code {
    /// The name for something with this path: the last one, unless that is taken.
    fn import(&mut self, path: &str) -> String {
        let name = path.rsplit("::").next().unwrap_or(path).to_owned();
        let held = self
            .imports
            .entry(name.clone())
            .or_insert_with(|| path.to_owned());
        match held == path {
            true => name,
            false => path.to_owned(),
        }
    }

    fn call(&mut self, id: &str, as_member: bool, described: &[Argument], said: &Object) -> String {
        let mut steps: Vec<&str> = id.split('.').collect();
        let method = steps.pop().unwrap_or_default();
        let first = if as_member { "member" } else { "stytch" };
        let handles = steps.iter().skip(usize::from(as_member));
        let handles: String = handles.map(|step| format!(".{}()", raw(step))).collect();
        let arguments: Vec<String> = described
            .iter()
            .map(|argument| match argument.shape().as_object() {
                Some(object) => self.object(object, said, 2),
                None => self.text(argument.name(), said.get(argument.name())),
            })
            .collect();
        let method = raw(method);
        let short = arguments.join(", ");
        let is_short = short.len() < 60 && !short.contains('\n');
        match is_short {
            true => format!("{first}{handles}.{method}({short})"),
            false => {
                let lines: String = arguments
                    .iter()
                    .map(|it| format!("        {it},\n"))
                    .collect();
                format!("{first}{handles}.{method}(\n{lines}    )")
            }
        }
    }

    /// A literal text; what was not said is named.
    fn text(&self, name: &str, said: Option<&Value>) -> String {
        match said {
            Some(Value::String(text)) => format!("{text:?}"),
            Some(other) => format!("{:?}", other.to_string()),
            None => format!("\"<{name}>\""),
        }
    }

    /// `Type::new(…)` with its setters. The fields that the object does not have are not meant for it.
    fn object(&mut self, described: &'static Description, said: &Object, depth: usize) -> String {
        let path = format!("stytch_api::{}", described.name().replace('.', "::"));
        let name = self.import(&path);
        let taken = described.constructor().unwrap_or_default();
        let field = |identifier: &str| {
            let mut fields = described.fields().iter();
            fields.find(|field| field.identifier() == identifier)
        };
        let required = taken.iter().filter_map(|identifier| field(identifier));
        let required: Vec<String> = required
            .map(|field| {
                let said = said.get(field.name()).filter(|value| !value.is_null());
                self.value(field.shape(), field.name(), said, Place::Argument, depth)
            })
            .collect();
        let mut code = format!("{name}::new({})", required.join(", "));
        for field in described.fields() {
            let identifier = field.identifier();
            let value = said.get(field.name()).filter(|value| !value.is_null());
            let is_set = taken.contains(&identifier) || field.constant().is_some();
            if let Some(value) = value.filter(|_| !is_set) {
                let value = self.value(
                    field.shape(),
                    field.name(),
                    Some(value),
                    Place::Argument,
                    depth + 1,
                );
                let _ = write!(code, "\n{}.{identifier}({value})", "    ".repeat(depth + 1));
            }
        }
        code
    }

    fn value(
        &mut self,
        shape: &'static Shape,
        name: &str,
        said: Option<&Value>,
        place: Place,
        depth: usize,
    ) -> String {
        let into = if place == Place::Item { ".into()" } else { "" };
        match shape {
            Shape::Optional(inner) => self.value(inner, name, said, place, depth),
            Shape::Text | Shape::Enum(_) => format!("{}{into}", self.text(name, said)),
            Shape::Secret => format!("std::env::var({:?})?{into}", variable(name)),
            Shape::Timestamp => {
                let time = self.import("stytch_api::chrono::DateTime");
                let zone = self.import("stytch_api::chrono::Utc");
                format!("{}.parse::<{time}<{zone}>>()?", self.text(name, said))
            }
            Shape::Bool => said
                .and_then(Value::as_bool)
                .unwrap_or_default()
                .to_string(),
            Shape::Int32 | Shape::Uint32 | Shape::Int64 | Shape::Uint64 => {
                integer(shape, name, said)
            }
            Shape::Number => match said.map(Value::as_f64) {
                Some(Some(number)) => format!("{number:?}"),
                Some(None) => format!("todo!(\"{name} is a number\")"),
                None => "0.0".to_owned(),
            },
            Shape::List(item) => self.list(item, name, said, place, depth),
            Shape::Map(item) => self.map(item, name, said, place, depth),
            Shape::Object(object) => {
                let none = Object::new();
                let fields = said.and_then(Value::as_object).unwrap_or(&none);
                self.object(object(), fields, depth)
            }
            _ => {
                let json = self.import("stytch_api::serde_json::json");
                format!("{json}!({})", literal(said.unwrap_or(&Value::Null)))
            }
        }
    }

    fn list(
        &mut self,
        item: &'static Shape,
        name: &str,
        said: Option<&Value>,
        place: Place,
        depth: usize,
    ) -> String {
        // Of texts and secrets an argument takes what can become of them, item by item.
        let takes_any = place == Place::Argument && matches!(item, Shape::Text | Shape::Secret);
        let item_place = if takes_any {
            Place::Argument
        } else {
            Place::Item
        };
        let items = said
            .and_then(Value::as_array)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let items: Vec<String> = items
            .iter()
            .map(|value| self.value(item, name, Some(value), item_place, depth + 1))
            .collect();
        match (items.is_empty(), place) {
            (true, _) if takes_any => "Vec::<String>::new()".to_owned(),
            (_, Place::Argument) => format!("[{}]", items.join(", ")),
            (_, Place::Item) => format!("vec![{}]", items.join(", ")),
        }
    }

    fn map(
        &mut self,
        item: &'static Shape,
        name: &str,
        said: Option<&Value>,
        place: Place,
        depth: usize,
    ) -> String {
        if place == Place::Item {
            // Filters of searches are described as maps, and have types of their own.
            let read = self.import("stytch_api::serde_json::from_value");
            let json = self.import("stytch_api::serde_json::json");
            return format!("{read}({json}!({}))?", literal(said.unwrap_or(&json!({}))));
        }
        let entries = said.and_then(Value::as_object).into_iter().flatten();
        let entries: Vec<String> = entries
            .map(|(key, value)| {
                let value = self.value(item, name, Some(value), Place::Item, depth + 1);
                format!("({key:?}, {value})")
            })
            .collect();
        match entries.is_empty() {
            true => "std::iter::empty::<(String, _)>()".to_owned(),
            false => format!("[{}]", entries.join(", ")),
        }
    }
}

/// An integer that the type holds.
fn integer(shape: &Shape, name: &str, said: Option<&Value>) -> String {
    let Some(said) = said else {
        return "0".to_owned();
    };
    let (signed, unsigned) = (said.as_i64(), said.as_u64());
    let fits = match shape {
        Shape::Int32 => signed.is_some_and(|it| i32::try_from(it).is_ok()),
        Shape::Uint32 => unsigned.is_some_and(|it| u32::try_from(it).is_ok()),
        Shape::Int64 => signed.is_some(),
        _ => unsigned.is_some(),
    };
    match fits {
        true => said.to_string(),
        false => format!("todo!(\"{name} is an integer that fits\")"),
    }
}

/// JSON as `json!` takes it. Its texts are those of Rust, and large integers say their type.
fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{text:?}"),
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(literal).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(entries) => {
            let entries = entries.iter();
            let entries: Vec<_> = entries
                .map(|(key, value)| format!("{key:?}: {}", literal(value)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(small), _) if i32::try_from(small).is_ok() => small.to_string(),
            (Some(large), _) => format!("{large}i64"),
            (None, Some(huge)) => format!("{huge}u64"),
            (None, None) => format!("{:?}", number.as_f64().unwrap_or_default()),
        },
        plain => json!(plain).to_string(),
    }
}

/// A name of the contract as Rust writes it.
fn raw(name: &str) -> String {
    /// The words that no method can be called by, of those that could be an operation.
    const KEYWORDS: [&str; 26] = [
        "as", "async", "await", "break", "const", "continue", "do", "else", "enum", "final", "fn",
        "for", "if", "impl", "in", "loop", "macro", "match", "mod", "move", "override", "try",
        "type", "use", "where", "yield",
    ];
    match KEYWORDS.contains(&name) {
        true => format!("r#{name}"),
        false => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::rust;
    use crate::contract;
    use serde_json::{Value, json};

    fn said(id: &str, as_member: bool, arguments: Value) -> String {
        let operation = contract::operation(id).expect("an operation");
        let arguments = arguments.as_object().cloned().unwrap_or_default();
        rust(operation, as_member, &arguments)
    }

    #[test]
    fn it_reads_as_one_would_write_it() {
        let change = json!({ "connection_id": "saml-1", "display_name": "Acme \"Okta\"" });
        assert_eq!(
            said("b2b.sso.saml.update_connection", true, change),
            r#"use stytch_api::Client;
use stytch_api::SessionToken;
use stytch_api::b2b::sso::saml::UpdateConnectionRequest;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let stytch = Client::from_env()?;
    let token = SessionToken::new(std::env::var("STYTCH_SESSION_TOKEN")?);
    let member = stytch.b2b().as_member(token).await?;
    let response = member.sso().saml().update_connection(
        "saml-1",
        UpdateConnectionRequest::new()
            .display_name("Acme \"Okta\""),
    ).await?;
    println!("{response:#?}");
    Ok(())
}
"#
        );
    }

    #[test]
    fn secrets_come_from_the_environment() {
        let code = said(
            "consumer.passwords.create",
            false,
            json!({ "email": "a", "password": "hidden" }),
        );
        assert!(
            code.contains(r#"CreateRequest::new("a", std::env::var("PASSWORD")?)"#),
            "{code}"
        );
        assert!(!code.contains("hidden"));
    }
}
