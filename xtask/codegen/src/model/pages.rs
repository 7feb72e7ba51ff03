//! Operations that answer page by page.

use super::{Model, Object, Operation, RustType};
use crate::error::{Error, Result};

const CURSOR: &str = "cursor";
const NEXT_CURSOR: &str = "next_cursor";

/// How an operation answers page by page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The method that streams them.
    pub method: String,
    /// The argument that holds the cursor: `query` or `body`.
    pub argument: String,
    /// The response's field that lists the items, by name in Rust.
    pub items: String,
    /// What the items are.
    pub item: RustType,
    /// The field with the next cursor, and on the way there the one that holds it; each with whether it may be absent.
    pub cursor: Vec<(String, bool)>,
}

/// How the response of an operation is a page; `None` when it takes no cursor.
pub(super) fn page_of(operation: &Operation, model: &Model) -> Result<Option<Page>> {
    let takes_cursor = |name: &&str| {
        let object = operation.argument(name).and_then(|name| model.object(name));
        object.is_some_and(|object| object.field(CURSOR).is_some())
    };
    let Some(argument) = ["query", "body"].into_iter().find(takes_cursor) else {
        return Ok(None);
    };
    let unknown = || {
        Error::contract(
            operation.name.dotted(),
            "takes a cursor, but its response has not one list of objects and one `next_cursor`; teach the paging pass",
        )
    };
    let response = model.object(&operation.response).ok_or_else(unknown)?;
    let mut lists = response
        .fields
        .iter()
        .filter_map(|field| match &field.of_type {
            RustType::List(item) if matches!(**item, RustType::Named(_)) => Some((field, item)),
            _ => None,
        });
    match (lists.next(), lists.next(), cursor(response, model)) {
        (Some((items, item)), None, Some(cursor)) => Ok(Some(Page {
            method: format!("{}_pages", operation.name.last),
            argument: argument.to_owned(),
            items: items.ident.clone(),
            item: (**item).clone(),
            cursor,
        })),
        _ => Err(unknown()),
    }
}

fn cursor(response: &Object, model: &Model) -> Option<Vec<(String, bool)>> {
    if let Some(own) = response.field(NEXT_CURSOR) {
        return Some(vec![(own.ident.clone(), own.of_type.is_optional())]);
    }
    response.fields.iter().find_map(|holder| {
        let RustType::Named(name) = holder.of_type.inner() else {
            return None;
        };
        let next = model.object(name)?.field(NEXT_CURSOR)?;
        let step = |ident: &String, of_type: &RustType| (ident.clone(), of_type.is_optional());
        Some(vec![
            step(&holder.ident, &holder.of_type),
            step(&next.ident, &next.of_type),
        ])
    })
}
