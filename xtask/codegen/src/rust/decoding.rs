//! Emits how a struct is read: one match per type over the shared streaming visitor, in place of serde's derive, which
//! is most of what such a crate takes to compile.

use proc_macro2::TokenStream;
use quote::quote;

use super::fields::{Field, Kind, Shape, Struct};
use crate::error::{Error, Result};

/// How many promised fields the visitor's bit set can hold.
const MOST_PROMISED: usize = 64;

pub(crate) fn emit(item: &Struct) -> Result<TokenStream> {
    let promised = item.promised();
    if promised.len() > MOST_PROMISED {
        return Err(Error::contract(
            item.name.dotted(),
            format!(
                "more than {MOST_PROMISED} required properties; widen the bit set of `decode::Object`"
            ),
        ));
    }
    let ident = item.name.ident();
    let dotted = item.name.dotted();
    let promises = promised.iter().map(|field| promise(field));
    let blanks = item.fields.iter().map(|field| {
        let ident = &field.ident;
        match &field.constant {
            Some(constant) => quote!(#ident: #constant.into()),
            None => quote!(#ident: crate::decode::blank()),
        }
    });
    let set = set(item, &promised);
    Ok(quote! {
        impl crate::decode::Blank for #ident {
            fn blank() -> Self {
                Self { #(#blanks),* }
            }
        }
        impl crate::decode::Object for #ident {
            const NAME: &'static str = #dotted;
            const PROMISED: &'static [crate::decode::Promise] = &[#(#promises),*];
            #set
        }
        crate::decode::deserialize!(#ident);
    })
}

fn promise(field: &Field) -> TokenStream {
    let wire = &field.wire;
    match field.strict {
        true => quote!(crate::decode::Promise::strict(#wire)),
        false => quote!(crate::decode::Promise::lax(#wire)),
    }
}

fn set(item: &Struct, promised: &[&Field]) -> TokenStream {
    let arms = item
        .fields
        .iter()
        .filter(|field| field.shape != Shape::Rest)
        .map(|field| {
            let (wire, ident, method) = (&field.wire, &field.ident, method(&field.shape));
            let promise = promised
                .iter()
                .position(|other| other.wire == field.wire)
                .map(|bit| {
                    let bit = proc_macro2::Literal::usize_unsuffixed(bit);
                    quote!(.promised(#bit))
                });
            quote!(#wire => field #promise .#method(&mut self.#ident),)
        });
    let rest = item.fields.iter().find(|field| field.shape == Shape::Rest);
    let rest = match rest {
        Some(field) => {
            let ident = &field.ident;
            quote!(_ => field.rest(&mut self.#ident))
        }
        None => quote!(_ => field.unknown()),
    };
    let value = match item.fields.is_empty() {
        true => quote!(field.unknown()),
        false => quote! {
            match field.key() {
                #(#arms)*
                #rest,
            }
        },
    };
    quote! {
        fn set<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            field: crate::decode::Field<'_, A>,
        ) -> Result<(), A::Error> {
            #value
        }
    }
}

/// The method of `decode::Field` that reads a shape.
fn method(shape: &Shape) -> TokenStream {
    match shape {
        Shape::Value(Kind::Enum) => quote!(open),
        Shape::Value(Kind::Text) => quote!(text),
        Shape::Value(_) => quote!(value),
        Shape::Optional(Kind::Enum) => quote!(optional_open),
        Shape::Optional(Kind::Text) => quote!(optional_text),
        Shape::Optional(Kind::Timestamp) => quote!(timestamp),
        Shape::Optional(_) | Shape::OptionalBox(_) => quote!(optional),
        Shape::List(Kind::Enum) => quote!(open_list),
        Shape::List(_) => quote!(list),
        Shape::OptionalList(Kind::Enum) => quote!(optional_open_list),
        Shape::OptionalList(_) => quote!(optional_list),
        Shape::Map => quote!(map),
        Shape::OptionalMap => quote!(optional),
        Shape::Rest => quote!(rest),
    }
}
