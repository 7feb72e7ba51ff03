//! Emits a struct: open to new fields, made by `new` and chained setters.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::fields::{Field, Kind, Shape, Struct, generic_argument, last_generic_argument};

/// The struct with its constructor, default and setters.
pub(crate) fn emit(item: &Struct) -> TokenStream {
    let definition = definition(item);
    let constructor = constructor(item);
    let default = default(item);
    let setters = item.fields.iter().map(setter);
    let ident = item.name.ident();
    let methods = (item.is_request() || !item.fields.is_empty()).then(|| {
        quote! {
            impl #ident {
                #constructor
                #(#setters)*
            }
        }
    });
    quote! {
        #definition
        #methods
        #default
    }
}

/// Doc comment lines of a text.
pub(crate) fn doc(text: &str) -> TokenStream {
    let lines = text
        .lines()
        .map(|line| format!(" {line}").trim_end().to_owned());
    quote!(#(#[doc = #lines])*)
}

fn definition(item: &Struct) -> TokenStream {
    let ident = item.name.ident();
    let dotted = item.name.dotted();
    let doc = doc(item
        .description
        .as_deref()
        .unwrap_or(&format!("`{dotted}`.")));
    let fields = item.fields.iter().map(field_definition);
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema), schemars(rename = #dotted))]
        #[non_exhaustive]
        pub struct #ident {
            #(#fields)*
        }
    }
}

fn field_definition(field: &Field) -> TokenStream {
    let Field {
        ident, ty, wire, ..
    } = field;
    let doc = field.description.as_deref().map(doc);
    let rename =
        (ident != wire && field.shape != Shape::Rest).then(|| quote!(#[serde(rename = #wire)]));
    let skip = skip(field);
    quote! {
        #doc
        #rename
        #skip
        pub #ident: #ty,
    }
}

/// What is not set is not sent; `default` tells schemars that it may be absent.
fn skip(field: &Field) -> TokenStream {
    match field.shape {
        Shape::Rest => quote!(#[serde(flatten)]),
        Shape::Optional(_)
        | Shape::OptionalBox(_)
        | Shape::OptionalList(_)
        | Shape::OptionalMap => {
            quote!(#[serde(skip_serializing_if = "Option::is_none")])
        }
        Shape::List(_) if field.required.is_none() => {
            quote!(#[serde(default, skip_serializing_if = "Vec::is_empty")])
        }
        Shape::Map if field.required.is_none() => {
            let is_empty = match &field.ty {
                Type::Path(path)
                    if path
                        .path
                        .segments
                        .last()
                        .is_some_and(|last| last.ident == "BTreeMap") =>
                {
                    "::std::collections::BTreeMap::is_empty"
                }
                _ => "::serde_json::Map::is_empty",
            };
            quote!(#[serde(default, skip_serializing_if = #is_empty)])
        }
        _ => quote!(),
    }
}

fn constructor(item: &Struct) -> TokenStream {
    if !item.is_request() {
        return quote!();
    }
    let arguments = item.constructor_fields().map(|field| {
        let (ident, argument) = (&field.ident, argument(field));
        quote!(#ident: #argument)
    });
    let values = item.fields.iter().map(|field| {
        let (ident, value) = (&field.ident, initial_value(field));
        quote!(#ident: #value)
    });
    let doc = match item.has_required() {
        true => " Makes one of what is required; the rest is unset.",
        false => " Makes one with nothing set.",
    };
    quote! {
        #[doc = #doc]
        #[must_use]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values),* }
        }
    }
}

fn initial_value(field: &Field) -> TokenStream {
    match (&field.constant, field.required) {
        (Some(constant), _) => quote!(#constant.into()),
        (None, Some(_)) => conversion(field),
        _ => match field.shape {
            Shape::Optional(_)
            | Shape::OptionalBox(_)
            | Shape::OptionalList(_)
            | Shape::OptionalMap => quote!(None),
            _ => quote!(::core::default::Default::default()),
        },
    }
}

/// Answers are built by users only in tests, so all of them have a default; so has a request that requires nothing.
fn default(item: &Struct) -> TokenStream {
    let ident = item.name.ident();
    let value = match (item.is_request(), item.has_required()) {
        (true, true) => return quote!(),
        (true, false) => quote!(Self::new()),
        (false, _) => quote!(crate::decode::blank()),
    };
    quote! {
        impl Default for #ident {
            fn default() -> Self {
                #value
            }
        }
    }
}

fn setter(field: &Field) -> TokenStream {
    let Field { ident, wire, .. } = field;
    let (argument, value) = (argument(field), conversion(field));
    let doc = match field.description.as_deref() {
        Some(description) => doc(description),
        None => doc(&format!("Sets `{wire}`.")),
    };
    let value = match field.shape {
        Shape::Optional(_)
        | Shape::OptionalBox(_)
        | Shape::OptionalList(_)
        | Shape::OptionalMap => quote!(Some(#value)),
        _ => value,
    };
    quote! {
        #doc
        #[must_use]
        pub fn #ident(mut self, #ident: #argument) -> Self {
            self.#ident = #value;
            self
        }
    }
}

/// The type that a setter or constructor takes for a field.
fn argument(field: &Field) -> TokenStream {
    match &field.shape {
        Shape::Value(kind) | Shape::Optional(kind) | Shape::OptionalBox(kind) => {
            single_argument(*kind, inner(&field.ty))
        }
        Shape::List(kind) | Shape::OptionalList(kind) => {
            let item = generic_argument(inner(&field.ty), "Vec").unwrap_or(&field.ty);
            match kind {
                Kind::Text | Kind::Secret => quote!(impl IntoIterator<Item = impl Into<#item>>),
                _ => quote!(impl IntoIterator<Item = #item>),
            }
        }
        Shape::Map | Shape::OptionalMap | Shape::Rest => {
            let value = map_value(inner(&field.ty));
            quote!(impl IntoIterator<Item = (impl Into<String>, #value)>)
        }
    }
}

/// The type of a map's values.
fn map_value(map: &Type) -> TokenStream {
    match generic_argument(map, "BTreeMap") {
        Some(_) => last_generic_argument(map).map_or_else(|| quote!(#map), |value| quote!(#value)),
        None => quote!(::serde_json::Value),
    }
}

fn single_argument(kind: Kind, ty: &Type) -> TokenStream {
    match kind {
        Kind::Scalar => quote!(#ty),
        _ => quote!(impl Into<#ty>),
    }
}

/// The argument, converted to what the field holds below its `Option`.
fn conversion(field: &Field) -> TokenStream {
    let ident = &field.ident;
    match &field.shape {
        Shape::Value(Kind::Scalar) | Shape::Optional(Kind::Scalar) => quote!(#ident),
        Shape::OptionalBox(_) => quote!(Box::new(#ident.into())),
        Shape::List(Kind::Text | Kind::Secret) | Shape::OptionalList(Kind::Text | Kind::Secret) => {
            quote!(#ident.into_iter().map(Into::into).collect())
        }
        Shape::List(_) | Shape::OptionalList(_) => quote!(#ident.into_iter().collect()),
        Shape::Map | Shape::OptionalMap | Shape::Rest => {
            quote!(#ident.into_iter().map(|(key, value)| (key.into(), value)).collect())
        }
        _ => quote!(#ident.into()),
    }
}

/// The type below `Option` and `Box`.
fn inner(ty: &Type) -> &Type {
    let below = generic_argument(ty, "Option").unwrap_or(ty);
    generic_argument(below, "Box").unwrap_or(below)
}

/// `impl MemberXRequest`: the way from a member-scoped body to the one that is sent.
pub(crate) fn member_conversion(member: &Struct, full: &Struct, field: &str) -> TokenStream {
    let ident = member.name.ident();
    let target = full.name.path_from(&member.name.home);
    let fields = full.fields.iter().map(|f| {
        let ident = &f.ident;
        match (f.wire == field, &f.shape) {
            (false, _) => quote!(#ident: self.#ident),
            (true, Shape::List(_)) => quote!(#ident: vec![organization_id.into()]),
            (true, Shape::OptionalList(_)) => quote!(#ident: Some(vec![organization_id.into()])),
            (true, Shape::Optional(_)) => quote!(#ident: Some(organization_id.into())),
            (true, _) => quote!(#ident: organization_id.into()),
        }
    });
    quote! {
        impl #ident {
            pub(crate) fn in_organization(self, organization_id: &str) -> #target {
                #target { #(#fields),* }
            }
        }
    }
}
