//! Organizations with what belongs to them, users and clients.

use maud::{Markup, html};
use serde_json::{Value, json};

use super::{excerpt, first};
use crate::console::hidden;
use crate::contract;
use crate::objects::{KINDS, Kind};
use crate::state::State;
use crate::state::store::Object;

/// The field that says to which organization an object belongs.
const OWNER: &str = "organization_id";

/// What an object may be called by, the best first.
const NAMES: [&str; 6] = [
    "organization_name",
    "name",
    "display_name",
    "client_name",
    "email_address",
    "external_id",
];

/// Those that belong to nobody, and below each organization what belongs to it.
pub(super) fn all(state: &State) -> Markup {
    let (owned, free): (Vec<_>, Vec<_>) = KINDS.iter().partition(|kind| kind.is_owned);
    let mut rows = free
        .iter()
        .flat_map(|kind| state.store.rows(kind.collection));
    html! {
        @if rows.next().is_none() { p.empty { "Nothing yet." } }
        @for kind in free {
            @let mut rows = state.store.rows(kind.collection).rev().peekable();
            @if rows.peek().is_some() {
                h3 { (title(kind)) }
                (first(rows, |row| html! {
                    (shown(kind, row))
                    @if kind.id == OWNER { div.owned { (below(state, &owned, row.get(OWNER))) } }
                }))
            }
        }
    }
}

/// What belongs to the organization with this id.
fn below(state: &State, kinds: &[&Kind], id: Option<&Value>) -> Markup {
    let own = |row: &&Object| row.get(OWNER) == id;
    html! {
        @for kind in kinds {
            @let mut rows = state.store.rows(kind.collection).rev().filter(own).peekable();
            @if rows.peek().is_some() {
                h4 { (title(kind)) }
                (first(rows, |row| shown(kind, row)))
            }
        }
    }
}

/// `saml_connections` as a title.
fn title(kind: &Kind) -> String {
    let words = kind.collection.replace('_', " ");
    let mut letters = words.chars();
    let first = letters.next().map(|it| it.to_uppercase().to_string());
    let title = first.unwrap_or_default() + letters.as_str();
    ["Saml", "Oidc", "Scim", "M2m"]
        .iter()
        .fold(title, |title, word| {
            title.replace(word, &word.to_uppercase())
        })
}

fn shown(kind: &Kind, row: &Object) -> Markup {
    let id = row.get(kind.id).and_then(Value::as_str).unwrap_or_default();
    let described = contract::object(kind.type_name);
    let value = Value::Object(row.clone());
    let text = described.map(|it| hidden::object(it, &value));
    html! {
        details.object id={ "object-" (id) } {
            summary {
                span.name { (name(row).unwrap_or(id)) }
                @for tag in tags(row) { " " span.tag { (tag) } }
            }
            div.body {
                p { code { (id) } }
                pre tabindex="0" role="region" aria-label="As JSON" { (excerpt(text.unwrap_or_default())) }
            }
        }
    }
}

/// What people call it.
pub(in crate::console) fn name<'a>(row: &'a Object) -> Option<&'a str> {
    let text = |value: &'a Value| value.as_str().filter(|text| !text.is_empty());
    let mut names = NAMES.iter().filter_map(|name| row.get(*name));
    let of_user = |list, field| row.get(list)?.get(0)?.get(field).and_then(text);
    names
        .find_map(text)
        .or_else(|| of_user("emails", "email"))
        .or_else(|| of_user("phone_numbers", "phone_number"))
}

/// Status, address and roles.
fn tags(row: &Object) -> Vec<String> {
    let text = |name: &str| row.get(name).and_then(Value::as_str).map(str::to_owned);
    let roles = row
        .get("roles")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let roles = roles.filter_map(|role| role.as_str().or(role.get("role_id")?.as_str()));
    let locked = (row.get("is_locked") == Some(&json!(true))).then(|| "locked".to_owned());
    let texts = ["status", "organization_slug", "email_address"]
        .into_iter()
        .filter_map(text);
    texts
        .chain(locked)
        .chain(roles.map(str::to_owned))
        .filter(|tag| !tag.is_empty())
        .collect()
}
