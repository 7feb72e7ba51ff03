//! Emits the table of operations: per operation what decides where it goes and with which credentials.

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use crate::contract::Operation;

/// The name of an operation's static in its resource module.
pub(crate) fn ident(operation: &Operation) -> Ident {
    format_ident!("{}", operation.name.last.to_shouty_snake_case())
}

pub(crate) fn emit(operation: &Operation) -> TokenStream {
    let ident = ident(operation);
    let (id, path) = (operation.name.dotted(), &operation.path);
    let method = operation.method.to_uppercase();
    let (idempotent, member_session) = (operation.idempotent, operation.member_session);
    let auth = match operation.authenticated {
        true => quote!(Project),
        false => quote!(None),
    };
    let host = match operation.telemetry {
        true => quote!(Telemetry),
        false => quote!(Api),
    };
    quote! {
        pub(crate) static #ident: crate::operation::Operation = crate::operation::Operation {
            id: #id,
            method: #method,
            path: #path,
            auth: crate::operation::Auth::#auth,
            host: crate::operation::Host::#host,
            idempotent: #idempotent,
            member_session: #member_session,
        };
    }
}
