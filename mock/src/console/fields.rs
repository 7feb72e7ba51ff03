//! What a form asks for: the arguments of an operation, each with the control that suits its type.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use stytch_api::description::{self, Argument, Object, Operation, Shape, Type};

/// How deep objects have fields of their own on the form. What is deeper is written as JSON.
const DEPTH: usize = 2;

/// A field of a form.
#[derive(Debug)]
pub(super) struct Field {
    /// Its name in the form: that on the wire, behind the names of the objects that it is in.
    pub(super) path: String,
    pub(super) name: &'static str,
    pub(super) docs: String,
    pub(super) is_required: bool,
    /// Whether the address needs it: without it there is no request.
    pub(super) is_in_path: bool,
    /// Whether it is the session's to say where a member calls.
    pub(super) is_members_own: bool,
    pub(super) control: Control,
}

/// With what a value is given.
#[derive(Debug)]
pub(super) enum Control {
    Text,
    Secret,
    /// A text of many lines.
    Pem {
        is_secret: bool,
    },
    Timestamp,
    Integer,
    Number,
    Flag,
    Choice(&'static [&'static str]),
    /// A list, an item in each line.
    Lines(&'static Shape),
    /// JSON, and what it has to be.
    Json(String),
    Group(Vec<Field>),
    /// It is filled in.
    Constant(&'static str),
}

/// What an operation takes, what is required first.
pub(super) fn of(operation: &'static Operation) -> Vec<Field> {
    let as_member = operation.member_arguments().map(names);
    let is_members_own = |name: &str| {
        as_member
            .as_ref()
            .is_some_and(|names| !names.contains(name))
    };
    let mut fields: Vec<Field> = all(operation.arguments());
    for field in &mut fields {
        field.is_members_own = is_members_own(field.name);
        field.is_in_path = operation.path_parameters().any(|name| name == field.name);
    }
    fields
}

/// The fields that the session says where a member calls.
pub(super) fn members_own(operation: &'static Operation) -> impl Iterator<Item = &'static str> {
    let fields = of(operation).into_iter();
    fields.filter(|it| it.is_members_own).map(|it| it.name)
}

fn names(arguments: &'static [Argument]) -> BTreeSet<&'static str> {
    all(arguments).iter().map(|field| field.name).collect()
}

fn all(arguments: &'static [Argument]) -> Vec<Field> {
    let fields = arguments
        .iter()
        .flat_map(|it| match it.shape().as_object() {
            Some(object) => of_object(object, "", 1),
            None => vec![parameter(it.name())],
        });
    let mut fields: Vec<Field> = fields.collect();
    fields.sort_by_key(|field| !field.is_required);
    fields
}

/// A parameter of the path, or the only one of the query.
fn parameter(name: &'static str) -> Field {
    Field {
        path: name.to_owned(),
        name,
        docs: meaning(name).unwrap_or_default(),
        is_required: true,
        is_in_path: false,
        is_members_own: false,
        control: Control::Text,
    }
}

fn of_object(object: &'static Object, above: &str, depth: usize) -> Vec<Field> {
    let named = object.fields().iter().filter(|field| !field.is_rest());
    let mut fields: Vec<Field> = named
        .map(|field| {
            let path = format!("{above}{}", field.name());
            let docs = field.description();
            let control = match field.constant() {
                Some(constant) => Control::Constant(constant),
                None => in_lines(control(field.shape(), &path, depth), &docs),
            };
            Field {
                path,
                name: field.name(),
                docs,
                is_required: field.is_required(),
                is_in_path: false,
                is_members_own: false,
                control,
            }
        })
        .collect();
    fields.sort_by_key(|field| !field.is_required);
    fields
}

/// Browsers take the line breaks out of what is pasted into a field of one line, and PEM is none without them. The contract
/// tells it from other texts in its words alone.
fn in_lines(control: Control, docs: &str) -> Control {
    match control {
        Control::Text if docs.contains("PEM") => Control::Pem { is_secret: false },
        Control::Secret if docs.contains("PEM") => Control::Pem { is_secret: true },
        control => control,
    }
}

fn control(shape: &'static Shape, path: &str, depth: usize) -> Control {
    match shape.inner() {
        Shape::Text => Control::Text,
        Shape::Secret => Control::Secret,
        Shape::Timestamp => Control::Timestamp,
        Shape::Bool => Control::Flag,
        Shape::Int32 | Shape::Uint32 | Shape::Int64 | Shape::Uint64 => Control::Integer,
        Shape::Number => Control::Number,
        Shape::Enum(of) => Control::Choice(of().values()),
        Shape::List(item) if is_scalar(item) => Control::Lines(item),
        Shape::List(item) => Control::Json(match item.as_object() {
            Some(object) => format!("a list such as [{}]", example(object)),
            None => "a list".to_owned(),
        }),
        Shape::Map(_) => Control::Json("an object".to_owned()),
        Shape::Object(object) if depth <= DEPTH => {
            Control::Group(of_object(object(), &format!("{path}."), depth + 1))
        }
        Shape::Object(object) => Control::Json(format!("an object such as {}", example(object()))),
        _ => Control::Json("anything".to_owned()),
    }
}

/// An object with what it requires.
fn example(object: &'static Object) -> Value {
    let required = object.fields().iter().filter(|field| field.is_required());
    let fields = required.map(|field| (field.name().to_owned(), placeholder(field.shape())));
    Value::Object(fields.collect())
}

fn placeholder(shape: &'static Shape) -> Value {
    match shape.inner() {
        Shape::Object(object) => example(object()),
        Shape::List(item) => json!([placeholder(item)]),
        Shape::Map(_) => json!({}),
        _ => json!("…"),
    }
}

fn is_scalar(shape: &Shape) -> bool {
    !matches!(
        shape.inner(),
        Shape::Json | Shape::List(_) | Shape::Map(_) | Shape::Object(_)
    )
}

/// What a parameter is: the words that all types with a field of its name agree on.
fn meaning(name: &str) -> Option<String> {
    let objects = description::types().filter_map(|it| match it {
        Type::Object(object) => Some(object),
        Type::Enum(_) => None,
    });
    let words = objects.filter_map(|object| Some(object.field(name)?.description()));
    let mut words: BTreeSet<String> = words.filter(|words| !words.is_empty()).collect();
    let first = words.pop_first();
    first.filter(|_| words.is_empty())
}
