//! Makes progenitor's methods begin and end in the hand-written transport, where URLs, credentials, limits, retries and
//! errors live. What progenitor decides stays: arguments, query parameters, body and answer.

use quote::ToTokens;
use syn::visit_mut::{VisitMut, visit_expr_mut};
use syn::{
    Expr, ExprMethodCall, FnArg, Ident, ImplItemFn, Pat, ReturnType, Stmt, Type, parse_quote,
};

use super::fields::generic_argument;
use super::operations;
use super::type_names::TypeNames;
use crate::contract::Operation;
use crate::error::{Error, Result};
use crate::name::ident;

pub(crate) fn shorten(
    mut method: ImplItemFn,
    operation: &Operation,
    names: &TypeNames,
) -> Result<ImplItemFn> {
    let shape = |problem: &str| Error::shape(operation.name.dotted(), problem);
    let home = &operation.name.home;
    check_arguments(&method, operation)?;
    for input in &mut method.sig.inputs {
        if let FnArg::Typed(argument) = input {
            *argument.ty = names.localize((*argument.ty).clone(), home);
        }
    }
    let answer = answer_type(&method.sig.output)
        .ok_or_else(|| shape("no ResponseValue in its signature"))?;
    let answer = names.localize(answer, home);
    let built = built_request(&method).ok_or_else(|| shape("no request is built in its body"))?;
    let request =
        rebase(built, operation).ok_or_else(|| shape("the request is not built as known"))?;
    let table = operations::ident(operation);
    method.sig.output = parse_quote!(-> Result<ResponseValue<#answer>, crate::Error>);
    method.block = parse_quote!({
        let request = #request;
        self.send(&#table, request).await?.decode()
    });
    let doc = format!(" `{} {}`", operation.method.to_uppercase(), operation.path);
    method.attrs = vec![parse_quote!(#[doc = #doc])];
    Ok(method)
}

/// The handles pass their arguments by position: path parameters in URL order, query parameters by name, the body.
fn check_arguments(method: &ImplItemFn, operation: &Operation) -> Result<()> {
    let mut query: Vec<&String> = operation
        .query
        .iter()
        .map(|parameter| &parameter.name)
        .collect();
    query.sort();
    let body = operation.body.as_ref().map(|_| "body".to_owned());
    let expected: Vec<String> = operation
        .path_parameters
        .iter()
        .chain(query)
        .cloned()
        .chain(body)
        .collect();
    let found: Vec<String> = method.sig.inputs.iter().filter_map(argument_name).collect();
    match found == expected {
        true => Ok(()),
        false => Err(Error::shape(
            operation.name.dotted(),
            format!("its arguments are {found:?} where {expected:?} were expected"),
        )),
    }
}

fn argument_name(input: &FnArg) -> Option<String> {
    match input {
        FnArg::Typed(argument) => match &*argument.pat {
            Pat::Ident(name) => Some(name.ident.to_string()),
            other => Some(other.to_token_stream().to_string()),
        },
        FnArg::Receiver(_) => None,
    }
}

fn answer_type(output: &ReturnType) -> Option<Type> {
    let ReturnType::Type(_, ty) = output else {
        return None;
    };
    generic_argument(generic_argument(ty, "Result")?, "ResponseValue").cloned()
}

/// The expression that ends in `.build()?`.
fn built_request(method: &ImplItemFn) -> Option<Expr> {
    method
        .block
        .stmts
        .iter()
        .find_map(|statement| match statement {
            Stmt::Local(local) => match &*local.init.as_ref()?.expr {
                Expr::Try(tried) if is_call(&tried.expr, "build") => Some((*tried.expr).clone()),
                _ => None,
            },
            _ => None,
        })
}

/// `self.client.put(url).header(ACCEPT, …)….headers(header_map).build()`, begun by `self.request(…)` and unbuilt.
fn rebase(built: Expr, operation: &Operation) -> Option<Expr> {
    let mut request = receiver(receiver(built, "build")?, "headers")?;
    ReqwestForm.visit_expr_mut(&mut request);
    let mut start = Start {
        operation,
        found: false,
    };
    start.visit_expr_mut(&mut request);
    start.found.then_some(request)
}

fn is_call(expression: &Expr, method: &str) -> bool {
    matches!(expression, Expr::MethodCall(call) if call.method == method)
}

fn receiver(expression: Expr, method: &str) -> Option<Expr> {
    match expression {
        Expr::MethodCall(call) if call.method == method => Some(*call.receiver),
        _ => None,
    }
}

/// Replaces progenitor's form encoding, which has an error of its own, by reqwest's.
struct ReqwestForm;

impl VisitMut for ReqwestForm {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_expr_mut(self, expression);
        if let Expr::Try(tried) = expression
            && is_call(&tried.expr, "form_urlencoded")
            && let Expr::MethodCall(mut call) = (*tried.expr).clone()
        {
            call.method = parse_quote!(form);
            *expression = Expr::MethodCall(call);
        }
    }
}

/// Replaces the start of the chain, up to the Accept header.
struct Start<'a> {
    operation: &'a Operation,
    found: bool,
}

impl VisitMut for Start<'_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if self.is_start(expression) {
            let table = operations::ident(self.operation);
            let parameters: Vec<Ident> = self
                .operation
                .path_parameters
                .iter()
                .map(|name| ident(name))
                .collect();
            *expression = parse_quote!(self.request(&#table, &[#(#parameters),*]));
            self.found = true;
        } else {
            visit_expr_mut(self, expression);
        }
    }
}

impl Start<'_> {
    fn is_start(&self, expression: &Expr) -> bool {
        let Expr::MethodCall(ExprMethodCall {
            method, receiver, ..
        }) = expression
        else {
            return false;
        };
        method == "header" && is_call(receiver, &self.operation.method)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::contract::Contract;

    fn operation() -> Operation {
        let contract = Contract::read(&json!({"paths": {"/a/{id}": {"put": {
            "operationId": "a.go",
            "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/a.Req"}}}},
            "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/a.Res"}}}}}
        }}}}));
        contract.unwrap().operations.remove(0)
    }

    fn method(arguments: proc_macro2::TokenStream) -> ImplItemFn {
        parse_quote! {
            pub async fn a_go<'a>(&'a self, #arguments) -> Result<ResponseValue<types::ARes>, Error<()>> {
                let url = format!("{}/a/{}", self.baseurl, encode_path(&id.to_string()));
                let mut request = self.client.put(url).header(A, B).json(&body).headers(header_map).build()?;
                let result = self.exec(request, &info).await;
            }
        }
    }

    #[test]
    fn a_method_ends_in_the_transport() {
        let names = TypeNames::new(vec![crate::name::Name::parse("a.Res").unwrap()]).unwrap();
        let short = shorten(
            method(quote::quote!(id: &'a str, body: &'a types::AReq)),
            &operation(),
            &names,
        )
        .unwrap();
        let expected: syn::Block = parse_quote!({
            let request = self.request(&GO, &[id]).json(&body);
            self.send(&GO, request).await?.decode()
        });
        assert_eq!(short.block, expected);
    }

    #[test]
    fn arguments_in_another_order_are_refused() {
        let names = TypeNames::new(Vec::new()).unwrap();
        let swapped = method(quote::quote!(body: &'a types::AReq, id: &'a str));
        assert!(shorten(swapped, &operation(), &names).is_err());
    }
}
