//! Emits the resource handles, `stytch.b2b().sso().saml()`, and their member-scoped twins.

use heck::ToPascalCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::paging;
use super::structs::doc;
use crate::contract::{Contract, Operation, QueryParameter};
use crate::error::{Error, Result};
use crate::name::{Home, ident};
use crate::spec::{DerivedTypes, query_type};

/// The product whose members have sessions.
pub(crate) const MEMBER_PRODUCT: &str = "b2b";

/// Whose rights a handle's calls run with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// The project's.
    Project,
    /// A member's.
    Member,
}

/// What a resource module offers.
pub(crate) struct Resource<'a> {
    pub home: &'a Home,
    /// The operations of this home.
    pub operations: Vec<&'a Operation>,
    /// The homes right below that have handles of the scope.
    pub children: Vec<Home>,
}

/// The name of a home's handle.
pub(crate) fn handle_ident(home: &Home, scope: Scope) -> Ident {
    let resource = home.last().to_pascal_case();
    match scope {
        Scope::Project => format_ident!("{resource}Api"),
        Scope::Member => format_ident!("Member{resource}Api"),
    }
}

/// The handle of a resource in a scope.
pub(crate) fn emit(
    resource: &Resource,
    scope: Scope,
    derived: &DerivedTypes,
    contract: &Contract,
) -> Result<TokenStream> {
    check(resource)?;
    let handle = handle_ident(resource.home, scope);
    let children = resource
        .children
        .iter()
        .map(|child| child_method(child, scope));
    let methods = resource
        .operations
        .iter()
        .map(|operation| method(operation, scope, derived, contract))
        .collect::<Result<Vec<_>>>()?;
    if scope == Scope::Member && resource.home.dotted() == MEMBER_PRODUCT {
        return Ok(quote! {
            impl crate::MemberScope {
                #(#children)*
                #(#methods)*
            }
        });
    }
    let (field, ty, text) = match scope {
        Scope::Project => (
            quote!(client),
            quote!(crate::raw::Client),
            "The operations of",
        ),
        Scope::Member => (
            quote!(scope),
            quote!(crate::MemberScope),
            "As a member, the operations of",
        ),
    };
    let doc = doc(&format!("{text} `{}`.", resource.home.dotted()));
    Ok(quote! {
        #doc
        #[derive(Clone, Copy, Debug)]
        pub struct #handle<'c> {
            pub(crate) #field: &'c #ty,
        }
        impl<'c> #handle<'c> {
            pub(crate) fn new(#field: &'c #ty) -> Self {
                Self { #field }
            }
            #(#children)*
            #(#methods)*
        }
    })
}

/// The way from the client to a product's handle.
pub(crate) fn entry(home: &Home) -> TokenStream {
    let handle = handle_ident(home, Scope::Project);
    let method = ident(home.last());
    let doc = doc(&format!("The operations of `{}`.", home.dotted()));
    quote! {
        impl crate::Client {
            #doc
            #[must_use]
            pub fn #method(&self) -> #handle<'_> {
                #handle::new(self.raw())
            }
        }
    }
}

fn check(resource: &Resource) -> Result<()> {
    let clash = resource.operations.iter().find(|operation| {
        resource
            .children
            .iter()
            .any(|child| child.last() == operation.name.last)
    });
    match clash {
        None => Ok(()),
        Some(operation) => Err(Error::contract(
            operation.name.dotted(),
            "is an operation and a resource; rename the operation in the names overlay",
        )),
    }
}

fn child_method(child: &Home, scope: Scope) -> TokenStream {
    let module = ident(child.last());
    let handle = handle_ident(child, scope);
    let doc = doc(&format!("The operations of `{}`.", child.dotted()));
    let is_member_root = child
        .parent()
        .is_some_and(|parent| parent.dotted() == MEMBER_PRODUCT)
        && scope == Scope::Member;
    match (is_member_root, scope) {
        (true, _) => quote! {
            #doc
            #[must_use]
            pub fn #module(&self) -> #module::#handle<'_> {
                #module::#handle::new(self)
            }
        },
        (false, Scope::Project) => quote! {
            #doc
            #[must_use]
            pub fn #module(self) -> #module::#handle<'c> {
                #module::#handle::new(self.client)
            }
        },
        (false, Scope::Member) => quote! {
            #doc
            #[must_use]
            pub fn #module(self) -> #module::#handle<'c> {
                #module::#handle::new(self.scope)
            }
        },
    }
}

/// The arguments of a handle's method and what it passes on, in the order of the raw method.
#[derive(Default)]
struct Call {
    arguments: Vec<TokenStream>,
    passed: Vec<TokenStream>,
}

fn method(
    operation: &Operation,
    scope: Scope,
    derived: &DerivedTypes,
    contract: &Contract,
) -> Result<TokenStream> {
    let mut call = Call::default();
    add_path(&mut call, operation, scope);
    add_query(&mut call, operation)?;
    add_body(&mut call, operation, scope, derived);
    let Call { arguments, passed } = call;
    let path = argument_path(operation, scope);
    let pages = paging::emit_method(operation, &arguments, &path, contract)?;
    let receiver = match scope {
        Scope::Project => quote!(self.client),
        Scope::Member => quote!(self.scope.raw()),
    };
    let answer = operation.response.path_from(&operation.name.home);
    let name = operation.name.ident();
    let raw = format_ident!("{}", operation.name.progenitor());
    let doc = doc(&documentation(operation));
    Ok(quote! {
        #doc
        pub async fn #name(self, #(#arguments),*) -> Result<#answer, crate::Error> {
            let answer = #receiver.#raw(#(#passed),*).await?;
            Ok(answer.into_inner())
        }
        #pages
    })
}

/// The path parameters that a method takes.
fn argument_path(operation: &Operation, scope: Scope) -> Vec<Ident> {
    let parameters = operation.path_parameters.iter();
    let taken = parameters.filter(|name| scope == Scope::Project || *name != "organization_id");
    taken.map(|name| ident(name)).collect()
}

fn documentation(operation: &Operation) -> String {
    let call = format!("`{} {}`", operation.method.to_uppercase(), operation.path);
    let errors = "# Errors\n\nAs for every operation: see [`crate::Error`].";
    match &operation.description {
        Some(description) => format!("{description}\n\n{call}\n\n{errors}"),
        None => format!("{call}\n\n{errors}"),
    }
}

fn add_path(call: &mut Call, operation: &Operation, scope: Scope) {
    for parameter in &operation.path_parameters {
        let name = ident(parameter);
        if scope == Scope::Member && parameter == "organization_id" {
            call.passed.push(quote!(self.scope.organization_id()));
        } else {
            call.arguments.push(quote!(#name: &str));
            call.passed.push(quote!(#name));
        }
    }
}

fn add_query(call: &mut Call, operation: &Operation) -> Result<()> {
    let Some(query) = query_type(operation) else {
        for parameter in &operation.query {
            let (name, by_reference) = (ident(&parameter.name), is_text(parameter)?);
            call.arguments.push(match by_reference {
                true => quote!(#name: &str),
                false => return Err(unsupported(operation, parameter)),
            });
            call.passed.push(quote!(#name));
        }
        return Ok(());
    };
    let ty = query.path_from(&operation.name.home);
    call.arguments.push(quote!(query: #ty));
    let mut sorted: Vec<&QueryParameter> = operation.query.iter().collect();
    sorted.sort_by(|a, b| a.name.cmp(&b.name));
    for parameter in sorted {
        let name = ident(&parameter.name);
        call.passed
            .push(match (is_text(parameter)?, parameter.required) {
                (true, true) => quote!(&query.#name),
                (true, false) => quote!(query.#name.as_deref()),
                (false, _) => quote!(query.#name),
            });
    }
    Ok(())
}

fn is_text(parameter: &QueryParameter) -> Result<bool> {
    match parameter
        .schema
        .get("type")
        .and_then(serde_json::Value::as_str)
    {
        Some("string") if parameter.schema.get("format").is_none() => Ok(true),
        Some("integer" | "boolean" | "number") => Ok(false),
        _ => Err(Error::contract(
            &parameter.name,
            format!(
                "query parameters of this schema are not supported: {}",
                parameter.schema
            ),
        )),
    }
}

fn unsupported(operation: &Operation, parameter: &QueryParameter) -> Error {
    Error::contract(
        operation.name.dotted(),
        format!(
            "the required query parameter `{}` is no text",
            parameter.name
        ),
    )
}

fn add_body(call: &mut Call, operation: &Operation, scope: Scope, derived: &DerivedTypes) {
    let Some(body) = &operation.body else {
        return;
    };
    let home = &operation.name.home;
    let member_body = derived.member_bodies.get(&operation.name.dotted());
    match member_body.filter(|_| scope == Scope::Member) {
        Some(names) => {
            let ty = names.member.path_from(home);
            call.arguments.push(quote!(body: #ty));
            call.passed
                .push(quote!(&body.in_organization(self.scope.organization_id())));
        }
        None => {
            let ty = body.schema.path_from(home);
            call.arguments.push(quote!(body: #ty));
            call.passed.push(quote!(&body));
        }
    }
}
