//! Finds the operations that answer page by page, and emits their streams.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::fields::{Kind, Shape, Struct, generic_argument};
use super::structs::doc;
use crate::contract::{Contract, Operation, properties, reference};
use crate::error::{Error, Result};
use crate::name::ident;

const CURSOR: &str = "cursor";
const NEXT_CURSOR: &str = "next_cursor";

/// How an answer is a page.
pub(crate) struct Page {
    items: String,
    /// The property that holds the next cursor, unless the answer does itself.
    metadata: Option<String>,
}

/// Where a request says which page it wants.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Query,
    Body,
}

/// How the answer of an operation is a page; `None` when it takes no cursor.
pub(crate) fn page_of(operation: &Operation, contract: &Contract) -> Result<Option<Page>> {
    if place(operation, contract)?.is_none() {
        return Ok(None);
    }
    let answer = contract.schema(&operation.response)?;
    let lists: Vec<&String> = properties(answer)
        .filter(|(_, property)| {
            property
                .get("items")
                .is_some_and(|items| reference(items).is_some())
        })
        .map(|(name, _)| name)
        .collect();
    let holder = properties(answer)
        .find(|(name, property)| *name == NEXT_CURSOR || has_next_cursor(property, contract));
    match (lists.as_slice(), holder) {
        ([items], Some((holder, _))) => Ok(Some(Page {
            items: (*items).clone(),
            metadata: (holder != NEXT_CURSOR).then(|| holder.clone()),
        })),
        _ => Err(Error::contract(
            operation.name.dotted(),
            "takes a cursor, but its answer has not one list of objects and one `next_cursor`; teach the paging pass",
        )),
    }
}

fn has_next_cursor(property: &Value, contract: &Contract) -> bool {
    let schema = reference(property).and_then(|name| contract.schemas.get(name));
    schema.is_some_and(|schema| properties(schema).any(|(name, _)| name == NEXT_CURSOR))
}

fn place(operation: &Operation, contract: &Contract) -> Result<Option<Place>> {
    if operation
        .query
        .iter()
        .any(|parameter| parameter.name == CURSOR)
    {
        return Ok(Some(Place::Query));
    }
    let Some(body) = &operation.body else {
        return Ok(None);
    };
    let takes = properties(contract.schema(&body.schema)?).any(|(name, _)| name == CURSOR);
    Ok(takes.then_some(Place::Body))
}

/// `impl Page` for the answers of a module.
pub(crate) fn emit_page(
    answer: &Struct,
    page: &Page,
    structs: &BTreeMap<String, Struct>,
    contract: &Contract,
) -> Result<TokenStream> {
    let shape = |problem: &str| Error::shape(answer.name.dotted(), problem);
    let field = |name: &str| answer.fields.iter().find(|field| field.wire == name);
    let items = field(&page.items).ok_or_else(|| shape("its items are no field"))?;
    let item = generic_argument(&items.ty, "Vec").ok_or_else(|| shape("its items are no list"))?;
    let cursor = match &page.metadata {
        None => text(
            &quote!(self),
            &field(NEXT_CURSOR).ok_or_else(|| shape("no cursor"))?.shape,
        ),
        Some(name) => {
            let metadata = field(name).ok_or_else(|| shape("its metadata is no field"))?;
            let described = properties(contract.schema(&answer.name)?)
                .find(|(property, _)| *property == name)
                .and_then(|(_, property)| structs.get(reference(property)?))
                .ok_or_else(|| shape("its metadata is no object"))?;
            let next = described
                .fields
                .iter()
                .find(|field| field.wire == NEXT_CURSOR);
            let next = next.ok_or_else(|| shape("its metadata has no cursor"))?;
            let name = &metadata.ident;
            match metadata.shape {
                Shape::Value(_) => text(&quote!(self.#name), &next.shape),
                _ => {
                    let inner = text(&quote!(metadata), &next.shape);
                    quote!(self.#name.as_ref().and_then(|metadata| #inner))
                }
            }
        }
    };
    let (answer, items) = (answer.name.ident(), &items.ident);
    Ok(quote! {
        impl crate::paging::Page for #answer {
            type Item = #item;
            fn next_cursor(&self) -> Option<&str> {
                #cursor
            }
            fn into_items(self) -> Vec<#item> {
                self.#items
            }
        }
    })
}

fn text(holder: &TokenStream, shape: &Shape) -> TokenStream {
    match shape {
        Shape::Value(Kind::Text) => quote!(Some(#holder.next_cursor.as_str())),
        _ => quote!(#holder.next_cursor.as_deref()),
    }
}

/// The method beside a paged operation's that streams its pages.
pub(crate) fn emit_method(
    operation: &Operation,
    arguments: &[TokenStream],
    path: &[syn::Ident],
    contract: &Contract,
) -> Result<TokenStream> {
    let Some(place) = place(operation, contract)? else {
        return Ok(TokenStream::new());
    };
    let request = match place {
        Place::Query => ident("query"),
        Place::Body => ident("body"),
    };
    let rest = match (place, operation.body.is_some()) {
        (Place::Query, true) => {
            return Err(Error::contract(
                operation.name.dotted(),
                "pages by query and has a body",
            ));
        }
        _ => quote!(#request),
    };
    let method = operation.name.ident();
    let pages = format_ident!("{}_pages", operation.name.last);
    let answer = operation.response.path_from(&operation.name.home);
    let doc = doc(&format!(
        "The pages of [`Self::{}`], each fetched when it is asked for; [`items`](crate::Pages::items) has what is on them.",
        operation.name.last
    ));
    Ok(quote! {
        #doc
        pub fn #pages(self, #(#arguments),*) -> crate::Pages<'c, #answer> {
            #(let #path = #path.to_owned();)*
            crate::Pages::new(#request.cursor.clone(), move |cursor| {
                #(let #path = #path.clone();)*
                let mut #request = #request.clone();
                #request.cursor = cursor;
                Box::pin(async move { self.#method(#(&#path,)* #rest).await })
            })
        }
    })
}
