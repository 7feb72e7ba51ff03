//! What the descriptions do not tell about new and changed objects.

mod clients;
mod connections;
mod people;

use serde_json::{Value, json};

pub(super) use self::clients::{connected_app, m2m_client};
pub(super) use self::connections::{
    external_connection, oidc_connection, saml_connection, scim_connection,
};
pub(super) use self::people::{member, organization, user};
use crate::fault::Fault;
use crate::state::State;
use crate::state::store::Object;

/// Completes an object that took over what the request says, which is the third argument; the last tells whether the
/// object is new. What is returned is shown in this answer and not kept.
pub(super) type Fill = fn(&mut State, &mut Object, &Object, bool) -> Result<Object, Fault>;

/// Sets fields.
fn set<const N: usize>(object: &mut Object, fields: [(&str, Value); N]) {
    object.extend(fields.map(|(name, value)| (name.to_owned(), value)));
}

/// Sets those of the fields that are empty.
fn set_empty<const N: usize>(object: &mut Object, fields: [(&str, Value); N]) {
    for (name, value) in fields {
        if object
            .get(name)
            .is_none_or(|held| held.is_null() || *held == json!(""))
        {
            object.insert(name.to_owned(), value);
        }
    }
}

fn text<'a>(object: &'a Object, name: &str) -> &'a str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Whether another object of the collection says the same in a field, among those that say the same in `within` too.
fn is_taken(
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
fn last_four(secret: &str) -> String {
    let skipped = secret.chars().count().saturating_sub(4);
    secret.chars().skip(skipped).collect()
}
