//! Compares types.

use std::collections::{BTreeMap, BTreeSet};

use stytch_api_codegen::{
    Model, Name,
    model::{Direction, Enum, Field, Object, RustType, Type},
};

use super::{signature, told::Told};
use crate::diff::{
    change::{Change, flag},
    places::{code, codes, rust_path, short_path, shown_word},
    rules::Rule,
};

pub fn changes(old: &Model, new: &Model, told: &Told) -> Vec<Change> {
    let mut changes = Vec::new();
    let untold = |(name, _): &(&String, &Type)| !told.contains(*name);
    for (name, before) in old.types.iter().filter(untold) {
        let place = Place(before.name());
        match (before, new.types.get(name)) {
            (_, None) => changes.push(place.change(Rule::TypeRemoved, gone(before, old, new))),
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
    changes.extend(added(old, new, told));
    changes
}

/// That a type is gone, and which new one holds the same: upstream may only call it otherwise.
fn gone(before: &Type, old: &Model, new: &Model) -> String {
    let mut fresh = new.types.iter();
    let same = fresh.find(|(name, of_type)| {
        let is_empty = members(of_type).is_empty();
        !old.types.contains_key(*name) && !is_empty && members(of_type) == members(before)
    });
    match same {
        Some((_, of_type)) => format!(
            "is gone; {} is new and holds the same",
            code(&short_path(of_type.name()))
        ),
        None => "is gone".into(),
    }
}

/// The names or values on the wire that make a type what it is.
fn members(of_type: &Type) -> BTreeSet<&str> {
    match of_type {
        Type::Object(object) => object.fields.iter().map(|it| it.wire.as_str()).collect(),
        Type::Enum(of) => of
            .variants
            .iter()
            .map(|(_, value)| value.as_str())
            .collect(),
    }
}

fn added(old: &Model, new: &Model, told: &Told) -> Vec<Change> {
    let fresh = new.types.iter();
    fresh
        .filter(|(name, _)| !old.types.contains_key(*name) && !told.contains(*name))
        .map(|(_, of_type)| {
            let what = format!("is new: {}", kind(of_type));
            let change = Place(of_type.name()).change(Rule::TypeAdded, what);
            change.with(signature::declaration(of_type, &of_type.name().home))
        })
        .collect()
}

fn kind(of_type: &Type) -> &'static str {
    match of_type {
        Type::Object(object) if object.filters => "an enum of filters",
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
    let constructor = Constructor::of(before, after);
    for (name, field) in &old {
        match new.get(name) {
            None if constructor.tells(name) => {}
            None => changes.push(place.member(&field.ident, Rule::FieldRemoved, "is gone".into())),
            Some(now) => {
                let mut differences = fields(place, field, now);
                differences.retain(|change| {
                    change.rule != Rule::FieldTypeChanged || !constructor.tells(name)
                });
                changes.extend(differences);
            }
        }
    }
    for (name, field) in &new {
        if !old.contains_key(name) && !constructor.tells(name) {
            let of_type = code(&field.of_type.to_string());
            let what = format!("is new: {of_type}{}", signature::particulars(field, after));
            changes.push(place.member(&field.ident, Rule::FieldAdded, what));
        }
    }
    match constructor.differing.is_empty() && !constructor.is_reordered {
        true => changes.extend(defaults(place, before, after)),
        false => changes.push(constructor.change(place)),
    }
    changes.extend(constructors(place, before, after));
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
    if before.limits != after.limits {
        let limits = |field: &Field| match field.limits.is_empty() {
            true => "anything".into(),
            false => code(&field.limits.to_string()),
        };
        let what = format!("takes {} instead of {}", limits(after), limits(before));
        push(Rule::LimitsChanged, what);
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

/// What becomes of `new`, where there was one and is one.
struct Constructor<'a> {
    before: &'a Object,
    after: &'a Object,
    /// The fields, by name on the wire, that only one of the two takes, or of another type.
    differing: BTreeSet<&'a str>,
    /// Whether they take the same in another order.
    is_reordered: bool,
}

impl<'a> Constructor<'a> {
    fn of(before: &'a Object, after: &'a Object) -> Self {
        let (mut differing, mut is_reordered) = (BTreeSet::new(), false);
        if before.is_sent() && after.is_sent() {
            let [old, new] = [before, after].map(taken);
            let only = old.iter().filter(|it| !new.contains(it));
            let only = only.chain(new.iter().filter(|it| !old.contains(it)));
            differing = only.map(|(name, _)| *name).collect();
            is_reordered = old != new;
        }
        Self {
            before,
            after,
            differing,
            is_reordered,
        }
    }

    /// Whether what became of this field is told with `new`.
    fn tells(&self, name: &str) -> bool {
        self.differing.contains(name)
    }

    fn change(&self, place: &Place<'_>) -> Change {
        let [old, new] = [self.before, self.after].map(signature::constructor);
        let mut what = format!("is {} instead of {}", code(&new), code(&old));
        for name in &self.differing {
            what.extend(self.became(name).map(|became| format!("; {became}")));
        }
        match (has_default(self.before), has_default(self.after)) {
            (true, false) => what.push_str("; there is no `Default` any more"),
            (false, true) => what.push_str("; there is a `Default` now"),
            _ => {}
        }
        place.member("new", Rule::ConstructorChanged, what)
    }

    /// What the two signatures do not say of a field.
    fn became(&self, name: &str) -> Option<String> {
        let (before, after) = (self.before.field(name), self.after.field(name));
        let ident = &after.or(before)?.ident;
        let became = match (before, after) {
            (Some(_), None) => "is gone".into(),
            (None, Some(after)) => {
                let particulars = signature::particulars(after, self.after);
                format!("is new{}", particulars.replacen(", required", "", 1))
            }
            (Some(before), Some(after)) => match (before.required, after.required) {
                (Some(_), None) => "is optional now".into(),
                (None, Some(_)) => "is required now".into(),
                _ => return None,
            },
            (None, None) => return None,
        };
        Some(format!("{} {became}", code(ident)))
    }
}

/// The fields that `new` takes: names on the wire and types.
fn taken(object: &Object) -> Vec<(&str, &RustType)> {
    let fields = object.constructor().into_iter();
    fields
        .map(|field| (field.wire.as_str(), &field.of_type))
        .collect()
}

/// `new` that comes or goes.
fn constructors(place: &Place<'_>, before: &Object, after: &Object) -> Option<Change> {
    match (before.is_sent(), after.is_sent()) {
        (true, false) => Some(place.member("new", Rule::ConstructorLost, "is gone".into())),
        (false, true) => {
            let what = format!("is new: {}", code(&signature::constructor(after)));
            Some(place.member("new", Rule::ConstructorGained, what))
        }
        _ => None,
    }
}

fn has_default(object: &Object) -> bool {
    !object.is_sent() || object.constructor().is_empty()
}

fn defaults(place: &Place<'_>, before: &Object, after: &Object) -> Option<Change> {
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
