//! Compares types.

use std::collections::{BTreeMap, BTreeSet};

use stytch_api_codegen::{
    Model, Name,
    model::{Direction, Enum, Field, Object, Type},
};

use super::signature;
use crate::diff::{
    change::{Change, flag},
    places::{code, codes, rust_path, shown_word},
    rules::Rule,
};

pub fn changes(old: &Model, new: &Model) -> Vec<Change> {
    let mut changes = Vec::new();
    for (name, before) in &old.types {
        let place = Place(before.name());
        match (before, new.types.get(name)) {
            (_, None) => changes.push(place.change(Rule::TypeRemoved, "is gone".into())),
            (Type::Object(before), Some(Type::Object(after))) => {
                changes.extend(objects(&place, before, after));
            }
            (Type::Enum(before), Some(Type::Enum(after))) => {
                changes.extend(enums(&place, before, after));
            }
            (_, Some(after)) => {
                let what = format!("is {} now", kind(after));
                changes.push(place.change(Rule::TypeKindChanged, what));
            }
        }
    }
    changes.extend(added(old, new));
    changes
}

fn added(old: &Model, new: &Model) -> Vec<Change> {
    let fresh = new.types.iter();
    fresh
        .filter(|(name, _)| !old.types.contains_key(*name))
        .map(|(_, of_type)| {
            let what = format!("is new: {}", kind(of_type));
            let change = Place(of_type.name()).change(Rule::TypeAdded, what);
            change.with(signature::members(of_type))
        })
        .collect()
}

fn kind(of_type: &Type) -> &'static str {
    match of_type {
        Type::Object(_) => "a struct",
        Type::Enum(_) => "an enum",
    }
}

/// A type, as the place of a change.
struct Place<'a>(&'a Name);

impl Place<'_> {
    fn change(&self, rule: Rule, what: String) -> Change {
        Change::new(rule, rust_path(self.0), what)
    }

    fn member(&self, member: &str, rule: Rule, what: String) -> Change {
        let at = format!("{}::{}", rust_path(self.0), shown_word(member));
        Change::new(rule, at, what)
    }
}

fn enums(place: &Place<'_>, before: &Enum, after: &Enum) -> Vec<Change> {
    let values = |of: &'_ Enum| -> BTreeSet<String> {
        of.variants.iter().map(|(_, value)| value.clone()).collect()
    };
    let (before, after) = (values(before), values(after));
    let removed = before.difference(&after);
    let removed =
        removed.map(|value| place.change(Rule::ValueRemoved, format!("{} is gone", code(value))));
    let added = after.difference(&before);
    let added =
        added.map(|value| place.change(Rule::ValueAdded, format!("{} is new", code(value))));
    removed.chain(added).collect()
}

/// Fields by their names on the wire; the one for all other properties has none.
fn by_name(object: &Object) -> BTreeMap<&str, &Field> {
    let fields = object.fields.iter();
    fields
        .map(|field| (if field.rest { "" } else { field.wire.as_str() }, field))
        .collect()
}

fn objects(place: &Place<'_>, before: &Object, after: &Object) -> Vec<Change> {
    let mut changes = Vec::new();
    let (old, new) = (by_name(before), by_name(after));
    for (name, field) in &old {
        match new.get(name) {
            None => changes.push(place.member(&field.ident, Rule::FieldRemoved, "is gone".into())),
            Some(now) => changes.extend(fields(place, field, now)),
        }
    }
    for (name, field) in &new {
        if !old.contains_key(name) {
            let of_type = code(&field.of_type.to_string());
            let what = format!("is new: {of_type}{}", signature::particulars(field));
            changes.push(place.member(&field.ident, Rule::FieldAdded, what));
        }
    }
    changes.extend(constructors(place, before, after));
    changes.extend(defaults(place, before, after));
    changes.extend(reading(place, before, after));
    changes
}

fn fields(place: &Place<'_>, before: &Field, after: &Field) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut push = |rule, what| changes.push(place.member(&after.ident, rule, what));
    if before.ident != after.ident {
        push(Rule::FieldRenamed, format!("was {}", code(&before.ident)));
    }
    if before.of_type != after.of_type {
        let rule = match signature::is_secret(before) && !signature::is_secret(after) {
            true => Rule::SecretLost,
            false => Rule::FieldTypeChanged,
        };
        let of_type = |field: &Field| code(&field.of_type.to_string());
        push(
            rule,
            format!("is {} instead of {}", of_type(after), of_type(before)),
        );
    } else if before.required.is_some() != after.required.is_some() {
        let what = match after.required {
            Some(_) => "is required now",
            None => "is no longer required",
        };
        push(Rule::PromiseChanged, what.into());
    }
    if let Some(rule) = flag(
        before.strict,
        after.strict,
        Rule::StrictGained,
        Rule::StrictLost,
    ) {
        push(rule, rule.what().into());
    }
    if before.constant != after.constant {
        let value = |field: &Field| codes(field.constant.as_deref());
        let what = format!("is always {} instead of {}", value(after), value(before));
        push(Rule::ConstantChanged, what);
    }
    if before.deprecated != after.deprecated {
        let what = if after.deprecated {
            "is deprecated"
        } else {
            "is no longer deprecated"
        };
        push(Rule::Deprecated, what.into());
    }
    changes
}

/// What `new` takes, where there is one: names on the wire and types.
fn arguments(object: &Object) -> Option<Vec<String>> {
    let fields = object.is_sent().then(|| object.constructor())?;
    let written = fields
        .iter()
        .map(|it| format!("{}: {}", it.wire, it.of_type));
    Some(written.collect())
}

fn constructors(place: &Place<'_>, before: &Object, after: &Object) -> Option<Change> {
    let listed = |arguments: &[String]| codes(arguments.iter().map(String::as_str));
    match (arguments(before), arguments(after)) {
        (Some(before), Some(after)) if before != after => {
            let what = format!("takes {} instead of {}", listed(&after), listed(&before));
            Some(place.member("new", Rule::ConstructorChanged, what))
        }
        (Some(_), None) => Some(place.member("new", Rule::ConstructorLost, "is gone".into())),
        (None, Some(arguments)) => {
            let what = format!("is new: takes {}", listed(&arguments));
            Some(place.member("new", Rule::ConstructorGained, what))
        }
        _ => None,
    }
}

fn defaults(place: &Place<'_>, before: &Object, after: &Object) -> Option<Change> {
    let has_default = |object: &Object| !object.is_sent() || object.constructor().is_empty();
    let rule = flag(
        has_default(before),
        has_default(after),
        Rule::DefaultGained,
        Rule::DefaultLost,
    )?;
    let what = match (rule, before.is_sent(), after.is_sent()) {
        (Rule::DefaultGained, _, true) => "there is one: nothing is required any more",
        (Rule::DefaultGained, _, false) => "there is one: it is only received now",
        (_, true, _) => "is gone: it has required fields now",
        (_, false, _) => "is gone: it is sent now, and has required fields",
    };
    Some(place.member("default", rule, what.into()))
}

fn reading(place: &Place<'_>, before: &Object, after: &Object) -> Option<Change> {
    let is_strict = |object: &Object| object.direction == Direction::Request;
    let what = match is_strict(after) {
        true => "only sent now: read strictly",
        false => "also received now: read tolerantly",
    };
    // One that is sent no longer, or was not before, says so by its constructor.
    let is_sent = before.is_sent() && after.is_sent();
    (is_sent && is_strict(before) != is_strict(after))
        .then(|| place.change(Rule::ReadingChanged, what.into()))
}
