//! Compares types.

use std::collections::BTreeSet;

use super::{Change, Rule, Surface, code, codes, flag};
use crate::diff::surface::{Field, Struct, Surface as Types, Type, rust_path, shown_word};

pub fn changes(old: &Surface, new: &Surface) -> Vec<Change> {
    let mut changes = Vec::new();
    for (name, before) in &old.types {
        let place = Place(name);
        match (before, new.types.get(name)) {
            (_, None) => changes.push(place.change(Rule::TypeRemoved, "is gone".into())),
            (Type::Struct(before), Some(Type::Struct(after))) => {
                changes.extend(structs(&place, before, after));
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

fn added(old: &Types, new: &Types) -> Vec<Change> {
    new.types
        .iter()
        .filter(|(name, _)| !old.types.contains_key(*name))
        .map(|(name, of_type)| {
            Place(name).change(Rule::TypeAdded, format!("is new: {}", kind(of_type)))
        })
        .collect()
}

fn kind(of_type: &Type) -> &'static str {
    match of_type {
        Type::Struct(_) => "a struct",
        Type::Enum(_) => "an enum",
    }
}

/// A type, as the place of a change.
struct Place<'a>(&'a str);

impl Place<'_> {
    fn change(&self, rule: Rule, what: String) -> Change {
        Change {
            rule,
            at: rust_path(self.0),
            what,
        }
    }

    fn member(&self, member: &str, rule: Rule, what: String) -> Change {
        Change {
            rule,
            at: format!("{}::{}", rust_path(self.0), shown_word(member)),
            what,
        }
    }
}

fn enums(place: &Place<'_>, before: &BTreeSet<String>, after: &BTreeSet<String>) -> Vec<Change> {
    let removed = before.difference(after);
    let removed =
        removed.map(|value| place.change(Rule::ValueRemoved, format!("{} is gone", code(value))));
    let added = after.difference(before);
    let added =
        added.map(|value| place.change(Rule::ValueAdded, format!("{} is new", code(value))));
    removed.chain(added).collect()
}

fn structs(place: &Place<'_>, before: &Struct, after: &Struct) -> Vec<Change> {
    let mut changes = Vec::new();
    for (name, field) in &before.fields {
        match after.fields.get(name) {
            None => changes.push(place.member(&field.ident, Rule::FieldRemoved, "is gone".into())),
            Some(now) => changes.extend(fields(place, field, now)),
        }
    }
    for (name, field) in &after.fields {
        if !before.fields.contains_key(name) {
            let what = format!("is new: {}", code(&field.of_type));
            changes.push(place.member(&field.ident, Rule::FieldAdded, what));
        }
    }
    changes.extend(constructors(place, before, after));
    changes.extend(defaults(place, before, after));
    changes.extend(strictness(place, before, after));
    changes
}

fn fields(place: &Place<'_>, before: &Field, after: &Field) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut push = |rule, what| changes.push(place.member(&after.ident, rule, what));
    if before.ident != after.ident {
        push(Rule::FieldRenamed, format!("was {}", code(&before.ident)));
    }
    if before.of_type != after.of_type {
        let rule = match before.of_type.contains("Secret") && !after.of_type.contains("Secret") {
            true => Rule::SecretLost,
            false => Rule::FieldTypeChanged,
        };
        let what = format!(
            "is {} instead of {}",
            code(&after.of_type),
            code(&before.of_type)
        );
        push(rule, what);
    } else if before.required != after.required {
        let what = if after.required {
            "is required now"
        } else {
            "is no longer required"
        };
        push(Rule::PromiseChanged, what.into());
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

fn constructors(place: &Place<'_>, before: &Struct, after: &Struct) -> Option<Change> {
    match (&before.constructor, &after.constructor) {
        (Some(before), Some(after)) if before != after => {
            let what = format!("takes {} instead of {}", listed(after), listed(before));
            Some(place.member("new", Rule::ConstructorChanged, what))
        }
        (Some(_), None) => Some(place.member("new", Rule::ConstructorLost, "is gone".into())),
        (None, Some(arguments)) => {
            let what = format!("is new: takes {}", listed(arguments));
            Some(place.member("new", Rule::ConstructorGained, what))
        }
        _ => None,
    }
}

fn listed(arguments: &[(String, String)]) -> String {
    let arguments: Vec<String> = arguments
        .iter()
        .map(|(name, of_type)| format!("{name}: {of_type}"))
        .collect();
    codes(arguments.iter().map(String::as_str))
}

fn defaults(place: &Place<'_>, before: &Struct, after: &Struct) -> Option<Change> {
    let rule = flag(
        before.has_default,
        after.has_default,
        Rule::DefaultGained,
        Rule::DefaultLost,
    )?;
    Some(place.member("default", rule, rule.what().into()))
}

fn strictness(place: &Place<'_>, before: &Struct, after: &Struct) -> Vec<Change> {
    let both = before.strict.union(&after.strict);
    // A field that comes or goes says so itself.
    let both =
        both.filter(|name| before.fields.contains_key(*name) && after.fields.contains_key(*name));
    both.filter_map(|name| {
        let rule = flag(
            before.strict.contains(name),
            after.strict.contains(name),
            Rule::StrictGained,
            Rule::StrictLost,
        )?;
        Some(place.member(name, rule, rule.what().into()))
    })
    .collect()
}
