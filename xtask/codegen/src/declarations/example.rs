//! A call of each operation, as users would write it.

use heck::ToPascalCase;
use proc_macro2::TokenStream;
use quote::quote;

use crate::error::{Error, Result};
use crate::model::{Argument, Field, Login, Model, Object, Operation, RustType, Type};
use crate::name::{Home, Name, ident};

/// Optional fields that tell most, where a request has them: the first is shown.
const TELLING: [&str; 5] = [
    "query",
    "session_duration_minutes",
    "display_name",
    "name",
    "pkce_code_verifier",
];

/// What most requests that require nothing are about.
const SESSION: &str = "session_token";

/// How deep values of objects are made.
const DEPTH: usize = 4;

/// The lines of an example. `stytch` is the client.
pub(super) fn example(operation: &Operation, model: &Model) -> Result<String> {
    let as_project = printed(operation, &as_project(operation, model))?;
    let Some(statements) = as_member(operation, model) else {
        return Ok(as_project);
    };
    let as_member = printed(operation, &statements)?;
    Ok(format!(
        "{as_project}\n\n// As a member, in their own organization:\n{as_member}"
    ))
}

/// Statements, as prettyplease prints them.
fn printed(operation: &Operation, statements: &str) -> Result<String> {
    let statements = statements
        .parse::<TokenStream>()
        .map_err(|error| unreadable(operation, &error.to_string()))?;
    let file: syn::File = syn::parse2(quote! { fn example() { #statements } })
        .map_err(|error| unreadable(operation, &error.to_string()))?;
    let printed = prettyplease::unparse(&file);
    let body = printed.lines().skip(1).take_while(|line| *line != "}");
    let lines: Vec<&str> = body
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect();
    Ok(lines.join("\n"))
}

fn unreadable(operation: &Operation, why: &str) -> Error {
    Error::contract(
        operation.name.dotted(),
        format!("the example of it is no Rust: {why}"),
    )
}

fn as_project(operation: &Operation, model: &Model) -> String {
    let response = model.object(&operation.response);
    let login = response.and_then(|it| it.login.as_ref());
    let (import, then) = login.map(then).unwrap_or_default();
    let handles = handles(&operation.name.home.0);
    format!(
        "{import} {objects} let response = stytch{handles}.{method}({arguments}).await?; {then}",
        objects = objects(&operation.arguments, &[], model),
        method = operation.name.ident(),
        arguments = given(&operation.arguments),
    )
}

/// The same on behalf of a member, whose session names the organization.
fn as_member(operation: &Operation, model: &Model) -> Option<String> {
    let arguments = operation.member_arguments()?;
    let handles = handles(operation.name.home.0.get(1..)?);
    Some(format!(
        "use stytch_api::SessionToken;
        let member = stytch.b2b().as_member(SessionToken::new(\"…\")).await?;
        {objects}
        let response = member{handles}.{method}({arguments}).await?;",
        objects = objects(&arguments, &operation.arguments, model),
        method = operation.name.ident(),
        arguments = given(&arguments),
    ))
}

/// What to do with a response that logs somebody in, and what is imported for it.
fn then(login: &Login) -> (&'static str, &'static str) {
    match login {
        Login::MemberSession(_) => ("", "let session = response.new_session();"),
        Login::MemberOutcome(_) => (
            "use stytch_api::login::MemberOutcome;",
            r#"match response.outcome() {
                MemberOutcome::Session(new) => println!("{} is logged in", new.session.member_id),
                step => println!("a step is missing: {step:?}"),
            }"#,
        ),
        Login::UserOutcome(_) => (
            "use stytch_api::login::UserOutcome;",
            r#"match response.outcome() {
                UserOutcome::Session(new) => println!("{} is logged in", new.session.user_id),
                once => println!("no session: {once:?}"),
            }"#,
        ),
    }
}

/// The arguments that are objects, made. The types of those before are imported already.
fn objects(arguments: &[Argument], before: &[Argument], model: &Model) -> String {
    let objects = arguments.iter().filter_map(|argument| {
        let name = argument.object.as_ref()?;
        let (path, request) = (path(name), request(name, model));
        let imported = before
            .iter()
            .any(|argument| argument.object.as_ref() == Some(name));
        let import = if imported {
            String::new()
        } else {
            format!("use {path};")
        };
        Some(format!("{import} let {} = {request};", argument.name))
    });
    objects.collect()
}

fn handles(home: &[String]) -> String {
    let parts = home.iter().map(|part| format!(".{}()", ident(part)));
    parts.collect()
}

fn given(arguments: &[Argument]) -> String {
    let arguments = arguments.iter().map(|argument| match argument.object {
        Some(_) => argument.name.clone(),
        None => format!("{:?}", sample(&argument.name)),
    });
    arguments.collect::<Vec<_>>().join(", ")
}

fn path(name: &Name) -> String {
    name.path_from(&Home::default())
        .replacen("crate", "stytch_api", 1)
}

/// What is required, and the optional field that tells most.
fn request(name: &Name, model: &Model) -> String {
    let Some(object) = model.object(name) else {
        return format!("{}::default()", name.ident());
    };
    let new = new(&name.ident(), object, model, DEPTH);
    match telling(object) {
        Some(field) => format!("{new}.{}({})", field.ident, value(field, model, DEPTH)),
        None => new,
    }
}

fn new(written: &str, object: &Object, model: &Model, depth: usize) -> String {
    let fields = object.constructor();
    let arguments: Vec<String> = fields
        .into_iter()
        .map(|field| value(field, model, depth))
        .collect();
    format!("{written}::new({})", arguments.join(", "))
}

/// None but these, so that a new field changes no example. Where nothing is required, a session has to be named.
fn telling(object: &Object) -> Option<&Field> {
    let optional = |name: &&str| object.field(name).filter(|it| it.required.is_none());
    let is_free = object.constructor().is_empty();
    let session = is_free.then(|| optional(&SESSION)).flatten();
    session.or_else(|| TELLING.iter().find_map(optional))
}

fn value(field: &Field, model: &Model, depth: usize) -> String {
    of_type(field.of_type.inner(), field, model, depth)
}

fn of_type(of: &RustType, field: &Field, model: &Model, depth: usize) -> String {
    match of {
        RustType::Text | RustType::Secret => format!("{:?}", sample(&field.wire)),
        RustType::Scalar("bool") => "true".to_owned(),
        RustType::Scalar("f32" | "f64") => "0.5".to_owned(),
        RustType::Scalar(_) => number(field).to_string(),
        RustType::Timestamp => "stytch_api::chrono::Utc::now()".to_owned(),
        RustType::Json => "stytch_api::serde_json::Value::Null".to_owned(),
        RustType::Named(name) => named(name, model, depth),
        RustType::List(inner) => format!("[{}]", of_type(inner, field, model, depth)),
        RustType::Map(inner) => format!("[(\"key\", {})]", of_type(inner, field, model, depth)),
        RustType::Optional(inner) | RustType::Boxed(inner) => of_type(inner, field, model, depth),
    }
}

fn named(name: &Name, model: &Model, depth: usize) -> String {
    let path = path(name);
    match model.types.get(&name.dotted()) {
        Some(Type::Enum(of)) => {
            let variant = of.variants.first().map_or("Other", |(variant, _)| variant);
            format!("{path}::{variant}")
        }
        Some(Type::Object(object)) if object.operands.is_some() => {
            let filter = object.operands.as_ref().and_then(|it| filter(it, model));
            format!("{path}::and([{}])", filter.unwrap_or_default())
        }
        Some(Type::Object(object)) if depth > 0 => new(&path, object, model, depth - 1),
        _ => format!("{path}::default()"),
    }
}

/// The first filter of a search that is by a text.
fn filter(operand: &Name, model: &Model) -> Option<String> {
    let fields = model.object(operand)?.fields.iter();
    let mut filters = fields.filter_map(|field| {
        let text = format!("{:?}.into()", sample(&field.wire));
        let value = match field.of_type.inner() {
            RustType::Text => text,
            RustType::List(item) if **item == RustType::Text => format!("vec![{text}]"),
            _ => return None,
        };
        let variant = field.wire.to_pascal_case();
        Some(format!("{}::{variant}({value})", path(operand)))
    });
    filters.next()
}

/// An hour where nothing else is said.
fn number(field: &Field) -> i64 {
    let (min, max) = (field.limits.min, field.limits.max);
    let usual = 60;
    usual.max(min.unwrap_or(usual)).min(max.unwrap_or(usual))
}

/// A text that a field of this name may hold.
fn sample(name: &str) -> String {
    let name = name.strip_suffix("_fuzzy").unwrap_or(name);
    let known = match name {
        "email_address" | "email" => "ada@example.com",
        "phone_number" | "mfa_phone_number" => "+15005550006",
        "code" => "123456",
        "locale" => "en",
        "ip_address" => "203.0.113.7",
        "user_agent" => "Mozilla/5.0",
        "domain" => "app.example.com",
        "name" | "display_name" | "organization_name" => "Acme",
        "organization_slug" | "slug" => "acme",
        _ if name.ends_with("_email") || name.ends_with("_email_address") => "ada@example.com",
        _ if name.ends_with("_url") || name.ends_with("_uri") => "https://app.example.com/in",
        _ if name.ends_with("_timestamp") => "2026-01-01T00:00:00Z",
        _ => "",
    };
    let of = name.strip_suffix("_id").or(name.strip_suffix("_ids"));
    match (known, of) {
        ("", Some(of)) => format!("{}-test-…", of.replace('_', "-")),
        ("", None) => "…".to_owned(),
        (known, _) => known.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::example;
    use crate::model::Model;

    /// The example of a POST that takes `request`.
    fn printed(path: &str, id: &str, parameters: &Value, request: &str) -> String {
        let text = json!({"type": "string"});
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let body = |name: &str| json!({"application/json": {"schema": to(name)}});
        let operation = json!({"post": {
            "operationId": id,
            "parameters": parameters,
            "requestBody": {"required": true, "content": body(request)},
            "responses": {"200": {"description": "", "content": body("b2b.things.MakeResponse")}},
        }});
        let document = json!({
            "openapi": "3.0.3", "info": {"title": "t", "version": "1"},
            "servers": [{"url": "https://test.stytch.com"}],
            "security": [{"basicAuth": []}],
            "paths": {path: operation},
            "components": {
                "securitySchemes": {"basicAuth": {"type": "http", "scheme": "basic"}},
                "schemas": {
                    "b2b.things.MakeRequest": {
                        "type": "object", "required": ["email_address"],
                        "properties": {"email_address": text, "nick_name": text, "display_name": text},
                    },
                    "b2b.things.MakeResponse": {"type": "object", "properties": {"request_id": text}},
                    "b2b.things.EndRequest": {
                        "type": "object",
                        "properties": {"session_duration_minutes": {"type": "integer"}, "session_token": text},
                    },
                    "b2b.things.SearchRequest": {"type": "object", "properties": {"query": to("b2b.things.Query")}},
                    "b2b.things.Query": {
                        "type": "object", "required": ["operator", "operands"],
                        "properties": {
                            "operator": to("b2b.things.Operator"),
                            "operands": {"type": "array", "items": to("b2b.things.Operand")},
                        },
                    },
                    "b2b.things.Operator": {"type": "string", "enum": ["AND", "OR"]},
                    "b2b.things.Operand": {
                        "type": "object", "x-filters": true,
                        "properties": {"is_new": {"type": "boolean"}, "name_fuzzy": text},
                    },
                },
            },
        });
        let model = Model::of(&document).expect("a model");
        let operation = model.operations.values().next().expect("an operation");
        example(operation, &model).expect("an example")
    }

    #[test]
    fn an_example_gives_what_is_required_and_one_thing_more() {
        let example = printed(
            "/v1/b2b/things/{thing_id}",
            "b2b.things.make",
            &json!([{"name": "thing_id", "in": "path", "required": true, "schema": {"type": "string"}}]),
            "b2b.things.MakeRequest",
        );
        assert_eq!(
            example,
            "use stytch_api::b2b::things::MakeRequest;\n\
             let body = MakeRequest::new(\"ada@example.com\").display_name(\"Acme\");\n\
             let response = stytch.b2b().things().make(\"thing-test-…\", body).await?;"
        );
    }

    #[test]
    fn the_example_of_a_search_has_a_filter() {
        let example = printed(
            "/v1/b2b/things/search",
            "b2b.things.search",
            &json!([]),
            "b2b.things.SearchRequest",
        );
        let words: String = example.split_whitespace().collect();
        assert!(
            words.contains(
                "Query::and([stytch_api::b2b::things::Operand::NameFuzzy(\"Acme\".into())"
            ),
            "{example}"
        );
    }

    #[test]
    fn the_example_of_a_request_without_required_fields_names_the_session() {
        let example = printed(
            "/v1/b2b/things/end",
            "b2b.things.end",
            &json!([]),
            "b2b.things.EndRequest",
        );
        assert!(
            example.contains("EndRequest::new().session_token(\"…\");"),
            "{example}"
        );
    }
}
