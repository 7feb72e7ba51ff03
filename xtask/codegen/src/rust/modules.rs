//! Puts everything where it lives: one file per resource, types beside the methods that use them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::fields::{self, Struct};
use super::handles::{self, MEMBER_PRODUCT, Resource, Scope};
use super::items::{self, Items};
use super::type_names::TypeNames;
use super::{decoding, dynamic, enums, methods, operations, paging, structs};
use crate::GeneratedFile;
use crate::contract::{Contract, Operation};
use crate::direction::Directions;
use crate::error::{Error, Result};
use crate::name::{Home, Name, ident};
use crate::spec::DerivedTypes;

/// Modules that a cargo feature of the same name can leave out.
const PRODUCTS: [&str; 2] = ["b2b", "consumer"];

const HEADER: &str = "\
// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

";

/// What the modules are made of.
pub(crate) struct Input<'a> {
    /// With the derived types.
    pub contract: &'a Contract,
    pub derived: &'a DerivedTypes,
    pub directions: &'a Directions,
    pub file: syn::File,
}

/// All generated files.
pub(crate) fn build(input: Input) -> Result<Vec<GeneratedFile>> {
    let names = TypeNames::new(input.contract.names()?)?;
    let items = items::sort(input.file, &names)?;
    let builder = Builder {
        contract: input.contract,
        derived: input.derived,
        directions: input.directions,
        names,
        items,
        structs: BTreeMap::new(),
    };
    builder.describe_structs()?.files()
}

struct Builder<'a> {
    contract: &'a Contract,
    derived: &'a DerivedTypes,
    directions: &'a Directions,
    names: TypeNames,
    items: Items,
    /// By dotted name.
    structs: BTreeMap<String, Struct>,
}

impl Builder<'_> {
    fn describe_structs(mut self) -> Result<Self> {
        for (typify, item) in &self.items.structs {
            let name = self.name(typify)?;
            let dotted = name.dotted();
            let schema = self.contract.schema(name)?;
            let direction = self.directions.get(&dotted);
            let described =
                fields::describe(item, name, schema, direction, self.contract, &self.names)?;
            self.structs.insert(dotted, described);
        }
        Ok(self)
    }

    fn name(&self, typify: &str) -> Result<&Name> {
        self.names
            .get(typify)
            .ok_or_else(|| Error::shape(typify, "a type of no schema"))
    }

    fn files(&self) -> Result<Vec<GeneratedFile>> {
        let mut files = vec![self.root()?, self.raw()?];
        for home in self.homes() {
            files.push(self.module(&home)?);
        }
        Ok(files)
    }

    /// Every module: the homes of types and operations, and what is above them.
    fn homes(&self) -> BTreeSet<Home> {
        let types = self.structs.values().map(|item| &item.name.home);
        let enums = self
            .items
            .enums
            .keys()
            .filter_map(|typify| Some(&self.names.get(typify)?.home));
        let operations = self
            .contract
            .operations
            .iter()
            .map(|operation| &operation.name.home);
        types
            .chain(enums)
            .chain(operations)
            .flat_map(Home::ancestry)
            .collect()
    }

    /// The homes that have a handle of a scope.
    fn handle_homes(&self, scope: Scope) -> BTreeSet<Home> {
        let offered = self.offered(scope);
        offered
            .flat_map(|operation| operation.name.home.ancestry().collect::<Vec<_>>())
            .collect()
    }

    fn offered(&self, scope: Scope) -> impl Iterator<Item = &Operation> {
        let operations = self.contract.operations.iter();
        operations.filter(move |operation| scope == Scope::Project || operation.member_session)
    }

    fn resource<'h>(&'h self, home: &'h Home, scope: Scope) -> Option<Resource<'h>> {
        let homes = self.handle_homes(scope);
        homes.contains(home).then(|| Resource {
            home,
            operations: self
                .offered(scope)
                .filter(|operation| operation.name.home == *home)
                .collect(),
            children: homes
                .iter()
                .filter(|other| other.parent().as_ref() == Some(home))
                .cloned()
                .collect(),
        })
    }

    fn root(&self) -> Result<GeneratedFile> {
        let homes = self.homes();
        let modules = homes.iter().filter(|home| home.0.len() == 1).map(|home| {
            let module = ident(home.last());
            let product = product_attribute(home);
            let doc = structs::doc(&format!("`{}`: its operations and types.", home.dotted()));
            quote!(#doc #product pub mod #module;)
        });
        let with_operations: BTreeSet<&Home> = self
            .contract
            .operations
            .iter()
            .map(|o| &o.name.home)
            .collect();
        let tables = with_operations.iter().map(|home| {
            let (product, parts) = (
                product_attribute(home),
                home.0.iter().map(|part| ident(part)),
            );
            quote!(#product #(#parts::)*OPERATIONS)
        });
        let typed = homes
            .iter()
            .filter(|home| !self.type_names(home).is_empty());
        let registries = typed.map(|home| {
            let (product, parts) = (
                product_attribute(home),
                home.0.iter().map(|part| ident(part)),
            );
            quote!(#product #(#parts::)*TYPES)
        });
        let products = self
            .handle_homes(Scope::Project)
            .into_iter()
            .filter(|home| home.0.len() == 1);
        let dispatch = products.map(|home| {
            let (word, method, product) = (
                home.last().to_owned(),
                ident(home.last()),
                product_attribute(&home),
            );
            quote!(#product [#word, rest @ ..] => self.#method().dispatch(rest, arguments).await,)
        });
        let tokens = quote! {
            pub mod raw;
            #(#modules)*
            /// The operations of every resource.
            pub(crate) static OPERATIONS: &[&[&crate::operation::Operation]] = &[#(#tables),*];
            /// The types of every resource.
            #[cfg(any(test, feature = "cli"))]
            pub(crate) static TYPES: &[&[crate::registry::Type]] = &[#(#registries),*];
            impl crate::Client {
                #[cfg(feature = "dynamic")]
                pub(crate) async fn dispatch(
                    &self,
                    path: &[&str],
                    arguments: crate::dynamic::Arguments,
                ) -> Result<::serde_json::Value, crate::Error> {
                    match path {
                        #(#dispatch)*
                        _ => Err(arguments.unknown_operation()),
                    }
                }
            }
        };
        print(PathBuf::from("mod.rs"), tokens)
    }

    /// The client that progenitor's methods are on.
    fn raw(&self) -> Result<GeneratedFile> {
        let mut client = self
            .items
            .client
            .clone()
            .ok_or_else(|| Error::shape("Client", "no client struct"))?;
        client.attrs.clear();
        let tokens = quote! {
            //! The progenitor client: one flat method per operation, beside its resource's types.
            /// The client that the resource handles call. It shares credentials, limits, retries and errors with them.
            ///
            /// Its methods take query parameters one by one, as the contract lists them, so a new one changes their
            /// arguments: this module is outside of the promise that additions are minor releases.
            #[derive(Clone, Debug)]
            #client
        };
        print(PathBuf::from("raw.rs"), tokens)
    }

    fn module(&self, home: &Home) -> Result<GeneratedFile> {
        let doc = format!(" `{}`.", home.dotted());
        let children = self
            .homes()
            .into_iter()
            .filter(|other| other.parent().as_ref() == Some(home));
        let children = children.map(|child| {
            let (module, doc) = (
                ident(child.last()),
                structs::doc(&format!("`{}`.", child.dotted())),
            );
            quote!(#doc pub mod #module;)
        });
        let handles = self.handles(home)?;
        let types = self.types(home)?;
        let registry = self.registry(home);
        let operations = self.operations(home)?;
        let tokens = quote! {
            #![doc = #doc]
            #(#children)*
            #handles
            #types
            #registry
            #operations
        };
        let mut path: PathBuf = home.0.iter().collect();
        path.set_extension("rs");
        print(path, tokens)
    }

    fn handles(&self, home: &Home) -> Result<TokenStream> {
        let mut tokens = TokenStream::new();
        for scope in [Scope::Project, Scope::Member] {
            let Some(resource) = self.resource(home, scope) else {
                continue;
            };
            self.check(&resource, scope)?;
            tokens.extend(handles::emit(
                &resource,
                scope,
                self.derived,
                self.contract,
            )?);
            tokens.extend(self.dynamic(&resource, scope));
        }
        if home.0.len() == 1 && self.resource(home, Scope::Project).is_some() {
            tokens.extend(handles::entry(home));
        }
        Ok(tokens)
    }

    fn dynamic(&self, resource: &Resource, scope: Scope) -> TokenStream {
        let call = dynamic::emit(resource, scope, self.contract);
        let handle = match scope == Scope::Member && resource.home.dotted() == MEMBER_PRODUCT {
            true => quote!(crate::MemberScope),
            false => {
                let handle = handles::handle_ident(resource.home, scope);
                quote!(#handle<'_>)
            }
        };
        quote!(#[cfg(feature = "dynamic")] impl #handle { #call })
    }

    fn check(&self, resource: &Resource, scope: Scope) -> Result<()> {
        let handle = handles::handle_ident(resource.home, scope).to_string();
        let dotted = format!("{}.{handle}", resource.home.dotted());
        if self.contract.schemas.contains_key(&dotted) {
            return Err(Error::contract(
                dotted,
                "takes the name of a resource handle; rename the schema",
            ));
        }
        let product = resource.home.0.first().map_or("", String::as_str);
        let at_root = resource.home.0.len() == 1 && !resource.operations.is_empty();
        if scope == Scope::Member && (product != MEMBER_PRODUCT || at_root) {
            let problem = "accepts a member session outside the resources of b2b; the member scope does not know it";
            return Err(Error::contract(resource.home.dotted(), problem));
        }
        Ok(())
    }

    fn types(&self, home: &Home) -> Result<TokenStream> {
        let mut by_name: BTreeMap<&str, TokenStream> = BTreeMap::new();
        for item in self.structs.values().filter(|item| item.name.home == *home) {
            let mut tokens = structs::emit(item);
            tokens.extend(decoding::emit(item)?);
            by_name.insert(&item.name.last, tokens);
        }
        for (typify, item) in &self.items.enums {
            let name = self.name(typify)?;
            if name.home == *home {
                by_name.insert(
                    &name.last,
                    enums::open(item, name, self.contract.schema(name)?)?,
                );
            }
        }
        for body in self
            .derived
            .member_bodies
            .values()
            .filter(|body| body.member.home == *home)
        {
            let conversion = structs::member_conversion(
                self.described(&body.member)?,
                self.described(&body.full)?,
                body.field,
            );
            by_name
                .entry(&body.member.last)
                .or_default()
                .extend(conversion);
        }
        for operation in &self.contract.operations {
            if operation.response.home == *home
                && let Some(page) = paging::page_of(operation, self.contract)?
            {
                let answer = self.described(&operation.response)?;
                let page = paging::emit_page(answer, &page, &self.structs, self.contract)?;
                by_name.entry(&answer.name.last).or_default().extend(page);
            }
        }
        Ok(by_name.into_values().collect())
    }

    /// The types of a home by name, for tests over all of them and for the command line.
    fn registry(&self, home: &Home) -> TokenStream {
        let here = self.type_names(home);
        let entries = here.iter().map(|name| {
            let (ident, dotted) = (name.ident(), name.dotted());
            quote!(crate::registry::Type::of::<#ident>(#dotted))
        });
        if here.is_empty() {
            return TokenStream::new();
        }
        quote! {
            #[cfg(any(test, feature = "cli"))]
            pub(crate) static TYPES: &[crate::registry::Type] = &[#(#entries),*];
        }
    }

    fn type_names(&self, home: &Home) -> BTreeSet<&Name> {
        let structs = self.structs.values().map(|item| &item.name);
        let enums = self
            .items
            .enums
            .keys()
            .filter_map(|typify| self.names.get(typify));
        structs
            .chain(enums)
            .filter(|name| name.home == *home)
            .collect()
    }

    fn described(&self, name: &Name) -> Result<&Struct> {
        let dotted = name.dotted();
        self.structs
            .get(&dotted)
            .ok_or_else(|| Error::shape(dotted, "typify made no struct of it"))
    }

    fn operations(&self, home: &Home) -> Result<TokenStream> {
        let here: Vec<&Operation> = self
            .contract
            .operations
            .iter()
            .filter(|o| o.name.home == *home)
            .collect();
        if here.is_empty() {
            return Ok(TokenStream::new());
        }
        let tables = here.iter().map(|operation| operations::emit(operation));
        let idents = here.iter().map(|operation| operations::ident(operation));
        let methods = here
            .iter()
            .map(|operation| self.method(operation))
            .collect::<Result<Vec<_>>>()?;
        Ok(quote! {
            use ::progenitor_client::ResponseValue;
            #(#tables)*
            pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[#(&#idents),*];
            impl crate::raw::Client {
                #(#methods)*
            }
        })
    }

    fn method(&self, operation: &Operation) -> Result<syn::ImplItemFn> {
        let name = operation.name.progenitor();
        let method = self.items.methods.get(&name).cloned();
        let method = method.ok_or_else(|| {
            Error::shape(format_ident!("{name}"), "progenitor made no such method")
        })?;
        methods::shorten(method, operation, &self.names)
    }
}

fn product_attribute(home: &Home) -> Option<TokenStream> {
    let product = home
        .0
        .first()
        .filter(|first| PRODUCTS.contains(&first.as_str()))?;
    Some(quote!(#[cfg(feature = #product)]))
}

fn print(path: PathBuf, tokens: TokenStream) -> Result<GeneratedFile> {
    let file: syn::File = syn::parse2(tokens).map_err(|error| {
        Error::shape(path.display(), format!("the passes made no Rust: {error}"))
    })?;
    Ok(GeneratedFile {
        contents: format!("{HEADER}{}", prettyplease::unparse(&file)),
        path,
    })
}
