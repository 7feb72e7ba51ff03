//! Fields of objects that are filled in.

use serde_json::{Value, json};

use crate::state::State;
use crate::state::store::Object;

/// Sets fields.
pub(super) fn set<const N: usize>(object: &mut Object, fields: [(&str, Value); N]) {
    object.extend(fields.map(|(name, value)| (name.to_owned(), value)));
}

/// Sets those of the fields that are empty.
pub(super) fn set_empty<const N: usize>(object: &mut Object, fields: [(&str, Value); N]) {
    for (name, value) in fields {
        if object
            .get(name)
            .is_none_or(|held| held.is_null() || *held == json!(""))
        {
            object.insert(name.to_owned(), value);
        }
    }
}

pub(super) fn text<'a>(object: &'a Object, name: &str) -> &'a str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Whether another object of the collection says the same in a field, among those that say the same in `within` too.
pub(super) fn is_taken(
    state: &State,
    collection: &str,
    id: &str,
    object: &Object,
    field: &str,
    within: Option<&str>,
) -> bool {
    let same = |other: &Object, name: &str| text(other, name) == text(object, name);
    let is_there = |other: &Object| text(other, "status") != "deleted";
    let said = !text(object, field).is_empty();
    said && state.store.rows(collection).any(|other| {
        same(other, field)
            && !same(other, id)
            && is_there(other)
            && within.is_none_or(|it| same(other, it))
    })
}

/// The last four characters of a secret.
pub(super) fn last_four(secret: &str) -> String {
    let skipped = secret.chars().count().saturating_sub(4);
    secret.chars().skip(skipped).collect()
}
