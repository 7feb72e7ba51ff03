//! Operations and types as a reader of Rust sees them.

use stytch_api_codegen::{
    Home, Name,
    model::{Argument, Direction, Enum, Field, Object, Operation, RustType, Type},
};

use crate::diff::places::shown_word;

/// The method of an operation: `get(organization_id: &str) -> GetResponse`.
pub fn method(operation: &Operation) -> String {
    taking(&operation.arguments, operation)
}

/// Its method in the scope of a member, where it has one.
pub fn member_method(operation: &Operation) -> Option<String> {
    let arguments = operation.member_arguments()?;
    Some(taking(&arguments, operation))
}

fn taking(arguments: &[Argument], operation: &Operation) -> String {
    let home = &operation.name.home;
    let arguments: Vec<String> = arguments.iter().map(|it| argument(it, home)).collect();
    let signature = format!(
        "{}({}) -> {}",
        operation.name.ident(),
        arguments.join(", "),
        name_in(&operation.response, home)
    );
    shown_word(&signature)
}

fn argument(argument: &Argument, home: &Home) -> String {
    let of_type = argument.object.as_ref();
    let of_type = of_type.map_or_else(|| "&str".into(), |name| name_in(name, home));
    format!("{}: {of_type}", argument.name)
}

/// The constructor of an object that is sent: `new(name: String)`.
pub fn constructor(object: &Object) -> String {
    let fields = object.constructor();
    let arguments = fields.iter().map(|it| typed(it, &object.name.home));
    format!("new({})", arguments.collect::<Vec<_>>().join(", "))
}

/// The types that the method of an operation names, in the scope of a member too.
pub fn names(operation: &Operation) -> Vec<&Name> {
    let arguments = operation.arguments.iter();
    let arguments = arguments.filter_map(|argument| argument.object.as_ref());
    let as_member = operation.member.iter().flat_map(|member| &member.body);
    arguments
        .chain([&operation.response])
        .chain(as_member)
        .collect()
}

/// A type as it is declared, with what a reviewer should know of each field beside it.
pub fn declaration(of_type: &Type, home: &Home) -> Vec<String> {
    match of_type {
        Type::Object(object) => structure(object, home),
        Type::Enum(of) => enumeration(of, home),
    }
}

fn structure(object: &Object, home: &Home) -> Vec<String> {
    let head = format!("struct {}", name_in(&object.name, home));
    if let Some(without) = &object.without {
        let full = name_in(&without.full, home);
        return vec![format!("{head} // {full} without {}", without.field)];
    }
    let way = match object.direction {
        Direction::Request => "sent",
        Direction::Response => "received",
        Direction::Both => "sent and received",
    };
    if object.fields.is_empty() {
        return vec![format!("{head} {{}} // {way}")];
    }
    let fields = object.fields.iter().map(|field| {
        let particulars = particulars(field, object);
        let beside = particulars.trim_start_matches(", ");
        let mark = if beside.is_empty() { "" } else { " // " };
        format!("    {},{mark}{beside}", typed(field, home))
    });
    let head = format!("{head} {{ // {way}");
    [head]
        .into_iter()
        .chain(fields)
        .chain(["}".into()])
        .collect()
}

/// How many values of an enum stand on a line.
const VALUES: usize = 6;

fn enumeration(of: &Enum, home: &Home) -> Vec<String> {
    let head = format!("enum {}", name_in(&of.name, home));
    let values = of.variants.iter();
    let values: Vec<String> = values
        .map(|(_, value)| format!("\"{}\"", shown_word(value)))
        .collect();
    if values.len() <= VALUES {
        return vec![format!("{head} {{ {} }}", values.join(", "))];
    }
    let lines = values.chunks(VALUES);
    let lines = lines.map(|line| format!("    {},", line.join(", ")));
    let head = format!("{head} {{");
    [head]
        .into_iter()
        .chain(lines)
        .chain(["}".into()])
        .collect()
}

fn typed(field: &Field, home: &Home) -> String {
    let of_type = field.of_type.written_in(home).replace("crate::", "");
    shown_word(&format!("{}: {of_type}", field.ident))
}

/// A name as it is written here: by itself at home, else by its path.
pub fn name_in(name: &Name, home: &Home) -> String {
    name.path_from(home).replacen("crate::", "", 1)
}

/// What a reviewer should know of a field besides its type.
pub fn particulars(field: &Field, of: &Object) -> String {
    let mut text = String::new();
    for (holds, word) in [
        (of.is_sent() && field.required.is_some(), ", required"),
        (is_secret(field), ", a secret"),
        (field.strict, ", strict"),
        (field.deprecated, ", deprecated"),
    ] {
        text.push_str(if holds { word } else { "" });
    }
    if !field.limits.is_empty() {
        text.push_str(&format!(", {}", shown_word(&field.limits.to_string())));
    }
    let constant = field.constant.iter();
    text.extend(constant.map(|value| format!(", always `{}`", shown_word(value))));
    text
}

pub fn is_secret(field: &Field) -> bool {
    *field.of_type.innermost() == RustType::Secret
}
