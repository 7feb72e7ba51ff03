//! Emits the way from an operation id and a JSON object to the typed method, for feature `dynamic`.

use proc_macro2::TokenStream;
use quote::quote;

use super::handles::{MEMBER_PRODUCT, Resource, Scope};
use crate::contract::{Contract, Operation, properties};
use crate::name::ident;
use crate::spec::query_type;

/// The `dispatch` method of a handle: the rest of the operation id selects a child or a method.
pub(crate) fn emit(resource: &Resource, scope: Scope, contract: &Contract) -> TokenStream {
    let children = resource.children.iter().map(|child| {
        let (word, method) = (child.last(), ident(child.last()));
        quote!([#word, rest @ ..] => Box::pin(self.#method().dispatch(rest, arguments)).await,)
    });
    let operations = resource
        .operations
        .iter()
        .map(|operation| arm(operation, scope, contract));
    let receiver = match scope == Scope::Member && resource.home.dotted() == MEMBER_PRODUCT {
        true => quote!(&self),
        false => quote!(self),
    };
    let takes = |operation: &&&Operation| {
        operation.body.is_some()
            || !operation.path_parameters.is_empty()
            || !operation.query.is_empty()
    };
    let mutable = resource.operations.iter().find(takes).map(|_| quote!(mut));
    quote! {
        pub(crate) async fn dispatch(
            #receiver,
            path: &[&str],
            #mutable arguments: crate::dynamic::Arguments,
        ) -> Result<::serde_json::Value, crate::Error> {
            match path {
                #(#children)*
                #(#operations)*
                _ => Err(arguments.unknown_operation()),
            }
        }
    }
}

fn arm(operation: &Operation, scope: Scope, contract: &Contract) -> TokenStream {
    let (word, method) = (&operation.name.last, operation.name.ident());
    let mut takes = Vec::new();
    let mut passes = Vec::new();
    for parameter in &operation.path_parameters {
        if scope == Scope::Member && parameter == "organization_id" {
            continue;
        }
        takes.push(take_text(operation, parameter, contract));
        let name = ident(parameter);
        passes.push(quote!(&#name));
    }
    add_query(operation, contract, &mut takes, &mut passes);
    takes.push(match operation.body {
        Some(_) => {
            passes.push(quote!(body));
            quote!(let body = arguments.body()?;)
        }
        None => quote!(arguments.finish()?;),
    });
    quote! {
        [#word] => {
            #(#takes)*
            crate::dynamic::answer(self.#method(#(#passes),*).await?)
        }
    }
}

fn add_query(
    operation: &Operation,
    contract: &Contract,
    takes: &mut Vec<TokenStream>,
    passes: &mut Vec<TokenStream>,
) {
    if query_type(operation).is_some() {
        let names = operation.query.iter().map(|parameter| &parameter.name);
        takes.push(quote!(let query = arguments.query(&[#(#names),*])?;));
        passes.push(quote!(query));
        return;
    }
    for parameter in &operation.query {
        takes.push(take_text(operation, &parameter.name, contract));
        let name = ident(&parameter.name);
        passes.push(quote!(&#name));
    }
}

/// A parameter that the body has as well is read twice.
fn take_text(operation: &Operation, parameter: &str, contract: &Contract) -> TokenStream {
    let name = ident(parameter);
    let body = operation
        .body
        .as_ref()
        .and_then(|body| contract.schema(&body.schema).ok());
    let shared =
        body.is_some_and(|schema| properties(schema).any(|(property, _)| property == parameter));
    match shared {
        true => quote!(let #name = arguments.shared_text(#parameter)?;),
        false => quote!(let #name = arguments.text(#parameter)?;),
    }
}
