//! `stytch describe`: what a page of documentation would say.

use std::collections::BTreeSet;
use std::fmt::Write;

use stytch_api::description::{Enum, Object, Operation, Shape, Type};
use stytch_api::operation::{self, Auth, Host, Permission};

use crate::failure::Failure;
use crate::fields::{self, Direction, Field};
use crate::lookup::{self, Named};
use crate::{output, session};

/// Prints what an operation takes and gives back, or what a type holds.
pub fn print(name: &str) -> Result<(), Failure> {
    let mut page = Page::default();
    match lookup::either(name)? {
        Named::Operation(operation) => page.operation(operation),
        Named::Type(Type::Object(object)) => page.object(object),
        Named::Type(Type::Enum(open_enum)) => page.open_enum(open_enum),
    }
    output::write(&page.text)
}

#[derive(Default)]
struct Page {
    text: String,
    /// The types whose fields are on the page.
    known: BTreeSet<String>,
}

impl Page {
    fn line(&mut self, text: impl AsRef<str>) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.text, "{}", text.as_ref().trim_end());
    }

    fn operation(&mut self, operation: &'static Operation) {
        self.head(operation);
        self.takes(operation);
        if let Some(object) = operation.response() {
            let title = format!("response: {}", object.name());
            self.types(&title, object, Direction::Received);
        }
    }

    fn object(&mut self, object: &'static Object) {
        self.line(object.name());
        self.line(object.description());
        self.types("fields", object, fields::direction_of(object));
    }

    fn open_enum(&mut self, open_enum: &Enum) {
        self.line(open_enum.name());
        self.line(open_enum.description());
        self.line("\nvalues");
        for value in open_enum.values() {
            self.line(format!("  {value}"));
        }
    }

    fn head(&mut self, described: &'static Operation) {
        let operation = described.operation();
        self.line(operation.id);
        self.line(described.description());
        self.line(format!("\n  {} {}\n", operation.method, operation.path));
        self.line(format!("  host            {}", host(operation)));
        self.line(format!("  credentials     {}", credentials(operation)));
        self.line(format!("  idempotent      {}", idempotent(operation)));
        self.line(format!("  member session  {}", member_session(described)));
        if let Some(permission) = operation.permission {
            self.line(format!("  permission      {}", asked(permission)));
        }
    }

    fn takes(&mut self, operation: &'static Operation) {
        let path: Vec<Field> = operation.path_parameters().map(fields::parameter).collect();
        if !path.is_empty() {
            self.section("path", &path);
        }
        if let Some(name) = operation.query_parameter() {
            self.section("query", &[fields::parameter(name)]);
        }
        if let Some(object) = operation.query() {
            self.section("query", &fields::of_object(object, Direction::Sent));
        }
        if let Some(object) = operation.body() {
            let title = format!("body: {} ({})", object.name(), media(operation.operation()));
            self.types(&title, object, Direction::Sent);
        }
    }

    /// A type and those below it, except for those that are on the page already.
    fn types(&mut self, title: &str, object: &'static Object, direction: Direction) {
        let mut types = fields::with_types_below(object, direction).into_iter();
        if let Some(first) = types.next() {
            self.section(title, &fields::of_object(first, direction));
        }
        for object in types {
            if self.known.insert(object.name()) {
                self.section(&object.name(), &fields::of_object(object, direction));
            }
        }
    }

    fn section(&mut self, title: &str, fields: &[Field]) {
        self.line(format!("\n{title}"));
        if fields.is_empty() {
            self.line("  no fields");
        }
        let names = fields.iter().map(|field| field.name.len());
        let width = names.max().unwrap_or_default();
        for field in fields {
            self.field(field, width);
        }
    }

    fn field(&mut self, field: &Field, width: usize) {
        let required = match field.required {
            true => ", required",
            false => "",
        };
        let kind = kind(field.shape);
        self.line(format!("  {:width$}  {kind}{required}", field.name));
        if !field.description.is_empty() {
            self.line(format!("      {}", field.description));
        }
        if let Shape::Enum(open_enum) = field.shape.innermost() {
            self.line(format!("      one of {}", open_enum().values().join(", ")));
        }
    }
}

/// A word or two for what a value is.
fn kind(shape: &Shape) -> String {
    let word = match shape {
        Shape::Optional(inner) => return kind(inner),
        Shape::List(item) => return format!("array of {}", kind(item)),
        Shape::Map(item) if !matches!(item, Shape::Json) => {
            return format!("map of {}", kind(item));
        }
        Shape::Object(object) => return object().name(),
        Shape::Map(_) => "object",
        Shape::Text | Shape::Enum(_) => "string",
        Shape::Secret => "secret",
        Shape::Timestamp => "timestamp",
        Shape::Bool => "boolean",
        Shape::Int32 | Shape::Uint32 | Shape::Int64 | Shape::Uint64 => "integer",
        Shape::Number => "number",
        _ => "any",
    };
    word.to_owned()
}

fn host(operation: &operation::Operation) -> &'static str {
    match operation.host {
        Host::Telemetry => "telemetry.stytch.com",
        Host::SamlShield => "api.samlshield.com",
        _ => "api.stytch.com or test.stytch.com, by the project",
    }
}

fn credentials(operation: &operation::Operation) -> &'static str {
    match operation.auth {
        Auth::PublicToken => "public token",
        Auth::None => "none",
        _ => "project id and secret",
    }
}

fn idempotent(operation: &operation::Operation) -> &'static str {
    match operation.idempotent {
        true => "yes: sent again when an attempt fails",
        false => "no: sent again only when it cannot have arrived",
    }
}

fn media(operation: &operation::Operation) -> &'static str {
    match operation.form {
        true => "application/x-www-form-urlencoded",
        false => "application/json",
    }
}

fn member_session(operation: &'static Operation) -> String {
    if !operation.operation().member_session {
        return "not accepted".to_owned();
    }
    match session::filled(operation).first() {
        Some(name) => format!("accepted; `{name}` is then the session's own"),
        None => "accepted".to_owned(),
    }
}

/// What Stytch asks of a member's roles.
fn asked(permission: Permission) -> String {
    let resource = permission.resource;
    match permission.action {
        Some(action) => format!("the member needs a role that allows `{action}` on `{resource}`"),
        None => format!(
            "for each field that is sent, the member needs a role that allows its change, on `{resource}`"
        ),
    }
}
