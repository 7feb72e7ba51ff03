//! Objects as declarations.

use super::search;
use super::text::{attributes, docs};
use crate::direction::Direction;
use crate::model::{Field, Limits, Login, Object};
use crate::name::Home;

const INDENT: &str = "    ";

pub(super) fn declaration(object: &Object) -> String {
    let fallback = format!("`{}`.", object.name.dotted());
    let fields: Vec<String> = object.fields.iter().map(|it| field(it, object)).collect();
    let body = match fields.is_empty() {
        true => "{}".to_owned(),
        false => format!("{{\n{}}}", fields.join("\n")),
    };
    let declared = format!(
        "object! {{\n{docs}{attributes}pub struct {name}{head} {body} }}\n",
        docs = docs("", Some(object.description.as_deref().unwrap_or(&fallback))),
        attributes = attributes("", object.upstream.as_deref(), false),
        name = object.name.ident(),
        head = head(object),
    );
    declared + &own_maps(object) + &search::query(object)
}

/// The methods for maps of the application's own data, where there are any.
fn own_maps(object: &Object) -> String {
    let methods: String = object
        .own_maps()
        .into_iter()
        .map(|field| {
            let name = &field.ident;
            let get = format!("{INDENT}get {name}_as: {name},\n");
            let set = format!("{INDENT}set with_{name}: {name},\n");
            match object.direction {
                Direction::Request => set,
                Direction::Response => get,
                Direction::Both => get + &set,
            }
        })
        .collect();
    match methods.is_empty() {
        true => methods,
        false => format!(
            "\ntyped_maps! {{ {} {{\n{methods}}} }}\n",
            object.name.ident()
        ),
    }
}

/// Which way it travels, and how it is made.
fn head(object: &Object) -> String {
    if !object.is_sent() {
        return object.login.as_ref().map_or_else(String::new, login);
    }
    let request = match object.direction {
        Direction::Request => " [request]",
        _ => "",
    };
    let arguments: Vec<String> = object
        .constructor()
        .iter()
        .map(|field| {
            format!(
                "{}: {}",
                field.ident,
                field.of_type.written_in(&object.name.home)
            )
        })
        .collect();
    let without = object.without.as_ref().map_or_else(String::new, |without| {
        format!(
            " without {}.{}",
            without.full.path_from(&object.name.home),
            without.field
        )
    });
    format!("{request} new({}){without}", arguments.join(", "))
}

fn login(login: &Login) -> String {
    let (mark, field) = match login {
        Login::MemberSession(field) => ("member_session", field),
        Login::MemberOutcome(field) => ("member_outcome", field),
        Login::UserOutcome(field) => ("user_outcome", field),
    };
    format!(" [{mark}({field})]")
}

fn field(field: &Field, object: &Object) -> String {
    format!(
        "{docs}{attributes}{INDENT}{line},\n",
        docs = docs(INDENT, Some(&description(field))),
        attributes = attributes(INDENT, None, field.deprecated),
        line = line(field, object, &object.name.home),
    )
}

/// What it is, and what it must keep to.
fn description(field: &Field) -> String {
    let mut limits = field.limits.to_string();
    if let Some(first) = limits.get_mut(..1) {
        first.make_ascii_uppercase();
        limits.push('.');
    }
    let parts = [field.description.as_deref().unwrap_or_default(), &limits];
    parts.join(" ").trim().to_owned()
}

fn line(field: &Field, object: &Object, home: &Home) -> String {
    let mark = mark(field, object).map(|mark| format!(" [{mark}]"));
    let constant = field
        .constant
        .as_ref()
        .map(|constant| format!(" = {constant:?}"));
    let wire = (field.ident != field.wire && !field.rest).then(|| format!(" as {:?}", field.wire));
    let limits = limits(&field.limits).map(|limits| format!(" where {limits}"));
    let parts = [mark, constant, wire, limits];
    let after: String = parts.into_iter().flatten().collect();
    format!("{}: {}{after}", field.ident, field.of_type.written_in(home))
}

/// `{ min: 5, pattern: "a" }`, if there is anything to keep to.
fn limits(limits: &Limits) -> Option<String> {
    let min = limits.min.map(|min| format!("min: {min}"));
    let max = limits.max.map(|max| format!("max: {max}"));
    let pattern = &limits.pattern;
    let pattern = pattern.as_ref().map(|it| format!("pattern: {it:?}"));
    let parts: Vec<String> = [min, max, pattern].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| format!("{{ {} }}", parts.join(", ")))
}

/// What the type alone does not tell. Of what is only sent, everything required is strict.
fn mark(field: &Field, object: &Object) -> Option<&'static str> {
    let strict = field.strict && object.direction != Direction::Request;
    if field.constant.is_some() {
        return None;
    }
    match (
        field.rest,
        strict,
        field.required.is_some(),
        field.of_type.is_optional(),
    ) {
        (true, ..) => Some("rest"),
        (_, true, ..) => Some("strict"),
        (_, _, true, true) => Some("required"),
        (_, _, false, false) => Some("optional"),
        _ => None,
    }
}
