//! Prints a model as declarations: one file for each resource, types beside the methods that use them.

mod example;
mod links;
mod object;
mod open_enum;
mod resource;
mod search;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::GeneratedFile;
use crate::error::Result;
use crate::model::{Model, Operation, Type};
use crate::name::{Home, ident};

use resource::Resources;
use text::inner_docs;

/// Modules that a cargo feature of the same name can leave out.
const PRODUCTS: [&str; 2] = ["b2b", "consumer"];

const HEADER: &str = "\
// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.
";

/// All generated files.
pub(crate) fn print(model: &Model) -> Result<Vec<GeneratedFile>> {
    let model = &links::link(model);
    let modules = Modules::of(model);
    let resources = Resources::of(model)?;
    let mut files = vec![root(&modules, &resources)?];
    for home in &modules.homes {
        files.push(module(home, &modules, &resources)?);
    }
    Ok(files)
}

/// What lives where.
struct Modules<'a> {
    /// Every module: the homes of types and operations, and what is above them.
    homes: BTreeSet<Home>,
    types: BTreeMap<&'a Home, Vec<&'a Type>>,
}

impl<'a> Modules<'a> {
    fn of(model: &'a Model) -> Self {
        let mut types: BTreeMap<&Home, Vec<&Type>> = BTreeMap::new();
        for of in model.types.values() {
            types.entry(&of.name().home).or_default().push(of);
        }
        let operations = model
            .operations
            .values()
            .map(|operation: &Operation| &operation.name.home);
        let homes = types.keys().copied().chain(operations);
        Self {
            homes: homes.flat_map(Home::ancestry).collect(),
            types,
        }
    }

    fn below(&self, home: &Home) -> impl Iterator<Item = &Home> {
        self.homes
            .iter()
            .filter(move |other| other.parent().as_ref() == Some(home))
    }
}

fn root(modules: &Modules, resources: &Resources) -> Result<GeneratedFile> {
    let top = Home::default();
    let mut text = String::from("use crate::wire::prelude::*;\n\n");
    for home in modules.below(&top) {
        text += &product_attribute("", home);
        text += &format!("pub mod {};\n\n", ident(home.last()));
    }
    text += "products! {\n";
    for home in modules.below(&top) {
        if let Some(handle) = resources.handle(home) {
            text += &product_attribute("    ", home);
            text += &format!("    {}: {handle},\n", ident(home.last()));
        }
    }
    text += "}\n";
    file(PathBuf::from("mod.rs"), text)
}

fn module(home: &Home, modules: &Modules, resources: &Resources) -> Result<GeneratedFile> {
    let mut text = inner_docs(&resources.page(home)) + "\nuse crate::wire::prelude::*;\n";
    let children: Vec<String> = modules
        .below(home)
        .map(|child| format!("pub mod {};\n", ident(child.last())))
        .collect();
    let mut parts = Vec::new();
    if !children.is_empty() {
        parts.push(children.concat());
    }
    parts.extend(resources.declaration(home)?);
    for of in modules.types.get(home).into_iter().flatten() {
        parts.push(match of {
            Type::Object(object) if object.filters => search::filters(object),
            Type::Object(object) => object::declaration(object),
            Type::Enum(of) => open_enum::declaration(of),
        });
    }
    for part in parts {
        text += "\n";
        text += &part;
    }
    let mut path: PathBuf = home.0.iter().collect();
    path.set_extension("rs");
    file(path, text)
}

fn product_attribute(indent: &str, home: &Home) -> String {
    product(&home.dotted()).map_or_else(String::new, |product| {
        format!("{indent}#[cfg(feature = \"{product}\")]\n")
    })
}

/// The product that something belongs to, by its dotted name.
fn product(dotted: &str) -> Option<&'static str> {
    let first = dotted.split('.').next();
    PRODUCTS.into_iter().find(|product| first == Some(product))
}

/// A file that is Rust: what the passes print is parsed before it is handed out.
fn file(path: PathBuf, text: String) -> Result<GeneratedFile> {
    text::check(&path, &text)?;
    Ok(GeneratedFile {
        contents: format!("{HEADER}\n{text}"),
        path,
    })
}
