//! The run of progenitor: a prepared document in, what it decided out.
//!
//! What the model uses of its output are the fields of every struct, the values of every enum, and the arguments, the
//! response and the encoding of every method. Method bodies, its client, its error type, hooks and conversions are
//! dropped here, and nowhere else: URLs, credentials, limits, retries and errors are the hand-written layer's.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use progenitor::{GenerationSettings, Generator};
use quote::ToTokens;
use schemars::schema::{InstanceType, SchemaObject};
use serde_json::Value;
use syn::{File, ImplItem, ImplItemFn, Item, ItemEnum, ItemImpl, ItemMod, ItemStruct, Type};

use crate::error::{Error, Result};

/// What progenitor and typify decided.
#[derive(Debug, Default)]
pub(crate) struct Output {
    /// By typify's name.
    pub structs: BTreeMap<String, ItemStruct>,
    /// By typify's name.
    pub enums: BTreeMap<String, ItemEnum>,
    /// By progenitor's method name.
    pub methods: BTreeMap<String, ImplItemFn>,
}

/// What progenitor makes of a prepared document.
pub(crate) fn run(document: Value, settings: &GenerationSettings) -> Result<Output> {
    let spec: openapiv3::OpenAPI =
        serde_json::from_value(document).map_err(|error| Error::Progenitor(error.to_string()))?;
    let mut generator = Generator::new(settings);
    // progenitor panics on some documents; a broken contract is to be an error of regen.
    let tokens = catch_unwind(AssertUnwindSafe(|| generator.generate_tokens(&spec)))
        .map_err(|panic| Error::Progenitor(panic_message(&*panic)))?
        .map_err(|error| Error::Progenitor(error.to_string()))?;
    let file = syn::parse2(tokens).map_err(|error| Error::Progenitor(error.to_string()))?;
    sort(file)
}

/// Positional arguments, and secrets as `Secret`.
pub(crate) fn settings() -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_map_type("::std::collections::BTreeMap")
        .with_conversion(password(), "Secret", [].into_iter());
    settings
}

fn password() -> SchemaObject {
    SchemaObject {
        instance_type: Some(InstanceType::String.into()),
        format: Some("password".to_owned()),
        ..SchemaObject::default()
    }
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "it panicked".to_owned())
}

/// Takes progenitor's one file apart; an item that would be lost unawares is an error.
fn sort(file: File) -> Result<Output> {
    let mut output = Output::default();
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => sort_types(module, &mut output)?,
            Item::Impl(block) if block.trait_.is_none() => sort_methods(block, &mut output),
            Item::Mod(module) if module.ident == "prelude" => {}
            Item::Use(_) | Item::Const(_) | Item::Impl(_) => {}
            Item::Struct(client) if client.ident == "Client" => {}
            other => return Err(unplaced("the client", &other)),
        }
    }
    Ok(output)
}

fn sort_types(module: ItemMod, output: &mut Output) -> Result<()> {
    let items = module.content.map(|(_, items)| items).unwrap_or_default();
    let names: Vec<String> = items.iter().filter_map(type_name).collect();
    for item in items {
        match item {
            Item::Struct(item) => {
                output.structs.insert(item.ident.to_string(), item);
            }
            Item::Enum(item) => {
                output.enums.insert(item.ident.to_string(), item);
            }
            // Conversions, of which the declarations make their own.
            Item::Impl(block) if is_of(&block, &names) => {}
            Item::Mod(module) if module.ident == "error" => {}
            other => return Err(unplaced("a type", &other)),
        }
    }
    Ok(())
}

fn type_name(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        _ => None,
    }
}

fn is_of(block: &ItemImpl, names: &[String]) -> bool {
    let Type::Path(target) = &*block.self_ty else {
        return false;
    };
    let last = target.path.segments.last();
    last.is_some_and(|last| names.contains(&last.ident.to_string()))
}

fn sort_methods(block: ItemImpl, output: &mut Output) {
    for item in block.items {
        if let ImplItem::Fn(method) = item
            && method.sig.asyncness.is_some()
        {
            output.methods.insert(method.sig.ident.to_string(), method);
        }
    }
}

fn unplaced(whose: &str, item: &Item) -> Error {
    Error::shape(whose, format!("no pass knows {}", item.to_token_stream()))
}
