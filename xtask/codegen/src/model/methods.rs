//! Operations, as progenitor decided their arguments, encoding and response, with what the contract says besides.

use syn::visit::Visit;
use syn::{
    ExprMethodCall, FnArg, GenericArgument, Ident, ImplItemFn, Pat, PathArguments, ReturnType,
    Type, TypePath,
};

use super::{Argument, Member, Model, Operation, Parameter, Reader, RustType, pages};
use crate::contract;
use crate::error::{Error, Result};
use crate::name::Name;
use crate::spec::query_type;

/// Where progenitor puts the body.
const BODY: &str = "body";

/// The path parameter that is none of the arguments: a client is of one project, and fills it in.
const PROJECT_ID: &str = "project_id";

impl Reader<'_> {
    pub(super) fn operation(&self, read: &contract::Operation, model: &Model) -> Result<Operation> {
        let method = self
            .output
            .methods
            .get(&read.name.progenitor())
            .ok_or_else(|| Error::shape(read.name.dotted(), "progenitor made no such method"))?;
        let signature = Signature::read(self, method, read)?;
        let mut operation = Operation {
            name: read.name.clone(),
            upstream: read.upstream.clone(),
            description: read.description.clone(),
            aliases: read.aliases.clone(),
            errors: read.errors.clone(),
            deprecated: read.deprecated,
            method: read.method.to_uppercase(),
            path: read.path.clone(),
            arguments: signature.arguments(read)?,
            query: signature.query,
            response: signature.response,
            credentials: read.credentials.clone(),
            servers: read.servers.clone(),
            host: read.host,
            form: signature.form,
            idempotent: read.idempotent,
            member: self.member(read),
            page: None,
        };
        operation.page = pages::page_of(&operation, model)?;
        Ok(operation)
    }

    fn member(&self, operation: &contract::Operation) -> Option<Member> {
        let body = self.derived.member_bodies.get(&operation.name.dotted());
        operation.member_session.then(|| Member {
            permission: operation.permission.clone(),
            body: body.map(|body| body.member.clone()),
        })
    }
}

/// What progenitor's method says of itself.
struct Signature {
    path: Vec<String>,
    query: Vec<Parameter>,
    body: Option<Name>,
    form: bool,
    response: Name,
}

impl Signature {
    fn read(
        reader: &Reader<'_>,
        method: &ImplItemFn,
        operation: &contract::Operation,
    ) -> Result<Self> {
        let place = operation.name.dotted();
        let shape = |problem: &str| Error::shape(&place, problem);
        let response = response_type(&method.sig.output)
            .ok_or_else(|| shape("no ResponseValue in its signature"))?;
        let mut signature = Self {
            path: Vec::new(),
            query: Vec::new(),
            body: None,
            form: calls(method, "form_urlencoded"),
            response: named(reader, response, &place)?,
        };
        for input in &method.sig.inputs {
            let FnArg::Typed(argument) = input else {
                continue;
            };
            let Pat::Ident(name) = &*argument.pat else {
                return Err(shape("an argument without a name"));
            };
            let name = plain(&name.ident);
            let ty = without_reference(&argument.ty);
            if name == BODY {
                signature.body = Some(named(reader, ty, &place)?);
            } else if operation.path_parameters.contains(&name) {
                signature.path.push(name);
            } else {
                let of_type = text_or(reader, ty, &format!("{place}.{name}"))?;
                signature.query.push(Parameter { name, of_type });
            }
        }
        Ok(signature)
    }

    /// Path parameters in the order of the URL, then the query, then the body.
    fn arguments(&self, operation: &contract::Operation) -> Result<Vec<Argument>> {
        if self.path != operation.path_parameters {
            return Err(Error::shape(
                operation.name.dotted(),
                format!(
                    "it takes {:?} where the path has {:?}",
                    self.path, operation.path_parameters
                ),
            ));
        }
        let text = |name: &String| Argument {
            name: name.clone(),
            object: None,
        };
        let object = |name: &str, of: Name| Argument {
            name: name.to_owned(),
            object: Some(of),
        };
        let given = self.path.iter().filter(|name| *name != PROJECT_ID);
        let mut arguments: Vec<Argument> = given.map(text).collect();
        match query_type(operation) {
            Some(query) => arguments.push(object("query", query)),
            None => {
                for parameter in &self.query {
                    if parameter.of_type != RustType::Text {
                        return Err(Error::contract(
                            operation.name.dotted(),
                            format!(
                                "the required query parameter `{}` is no text; make it optional in an overlay, \
                                 or teach codegen",
                                parameter.name
                            ),
                        ));
                    }
                    arguments.push(text(&parameter.name));
                }
            }
        }
        arguments.extend(self.body.clone().map(|body| object(BODY, body)));
        Ok(arguments)
    }
}

/// The name on the wire of an argument that may be a keyword.
fn plain(ident: &Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").unwrap_or(&name).to_owned()
}

fn without_reference(ty: &Type) -> &Type {
    match ty {
        Type::Reference(reference) => &reference.elem,
        other => other,
    }
}

/// Texts are `&str` in progenitor's signatures, optional or not.
fn text_or(reader: &Reader<'_>, ty: &Type, place: &str) -> Result<RustType> {
    if let Some(inner) = generic_argument(ty, "Option") {
        return Ok(RustType::Optional(Box::new(text_or(
            reader,
            without_reference(inner),
            place,
        )?)));
    }
    match ty {
        Type::Path(TypePath { path, .. }) if path.is_ident("str") => Ok(RustType::Text),
        other => RustType::read(other, &reader.names, place),
    }
}

fn named(reader: &Reader<'_>, ty: &Type, place: &str) -> Result<Name> {
    match RustType::read(ty, &reader.names, place)? {
        RustType::Named(name) => Ok(name),
        other => Err(Error::contract(
            place,
            format!("takes or returns {other}, which is no component"),
        )),
    }
}

fn response_type(output: &ReturnType) -> Option<&Type> {
    let ReturnType::Type(_, ty) = output else {
        return None;
    };
    generic_argument(generic_argument(ty, "Result")?, "ResponseValue")
}

/// The first argument of a generic type with the given name.
fn generic_argument<'a>(ty: &'a Type, generic: &str) -> Option<&'a Type> {
    let Type::Path(TypePath { path, .. }) = ty else {
        return None;
    };
    let last = path
        .segments
        .last()
        .filter(|segment| segment.ident == generic)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// Whether a method calls another by that name.
fn calls(method: &ImplItemFn, name: &'static str) -> bool {
    struct Calls {
        name: &'static str,
        found: bool,
    }

    impl Visit<'_> for Calls {
        fn visit_expr_method_call(&mut self, call: &ExprMethodCall) {
            self.found |= call.method == self.name;
            syn::visit::visit_expr_method_call(self, call);
        }
    }

    let mut calls = Calls { name, found: false };
    calls.visit_impl_item_fn(method);
    calls.found
}
