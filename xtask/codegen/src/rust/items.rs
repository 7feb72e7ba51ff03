//! Takes progenitor's one file apart and makes sure that nothing in it is lost.

use std::collections::BTreeMap;

use syn::{
    Fields, File, ImplItem, ImplItemFn, Item, ItemEnum, ItemImpl, ItemMod, ItemStruct, Type,
};

use super::type_names::{TypeNames, last_ident};
use crate::error::{Error, Result};

/// What the passes use of progenitor's file.
#[derive(Default)]
pub(crate) struct Items {
    /// By typify's name.
    pub structs: BTreeMap<String, ItemStruct>,
    /// By typify's name.
    pub enums: BTreeMap<String, ItemEnum>,
    /// By progenitor's method name.
    pub methods: BTreeMap<String, ImplItemFn>,
    /// The client struct.
    pub client: Option<ItemStruct>,
}

/// Sorts the items of the file; an item that no pass would use is an error.
pub(crate) fn sort(file: File, names: &TypeNames) -> Result<Items> {
    let mut items = Items::default();
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => sort_types(module, names, &mut items)?,
            Item::Struct(client) if client.ident == "Client" => items.client = Some(client),
            Item::Impl(block) if block.trait_.is_none() => sort_methods(block, &mut items),
            // Imports, the hook assertion, `ClientInfo` and the prelude: the hand-written layer has its own.
            Item::Use(_) | Item::Const(_) | Item::Impl(_) => {}
            Item::Mod(module) if module.ident == "prelude" => {}
            other => {
                return Err(Error::shape(
                    "the client",
                    format!("unexpected item {other:?}"),
                ));
            }
        }
    }
    Ok(items)
}

fn sort_types(module: ItemMod, names: &TypeNames, items: &mut Items) -> Result<()> {
    for item in module.content.map(|(_, items)| items).unwrap_or_default() {
        match item {
            Item::Struct(item) => {
                let name = known(item.ident.to_string(), names)?;
                if !matches!(item.fields, Fields::Named(_)) {
                    return Err(Error::contract(
                        name,
                        "the schema would become a bare newtype; give it properties",
                    ));
                }
                items.structs.insert(name, item);
            }
            Item::Enum(item) => {
                let name = known(item.ident.to_string(), names)?;
                items.enums.insert(name, item);
            }
            // Conversions: the enum and struct passes make their own.
            Item::Impl(block) if implements_for_known(&block, names) => {}
            Item::Mod(module) if module.ident == "error" => {}
            other => return Err(Error::shape("a type", format!("no pass places {other:?}"))),
        }
    }
    Ok(())
}

fn sort_methods(block: ItemImpl, items: &mut Items) {
    for item in block.items {
        if let ImplItem::Fn(method) = item
            && method.sig.asyncness.is_some()
        {
            items.methods.insert(method.sig.ident.to_string(), method);
        }
    }
}

fn known(typify: String, names: &TypeNames) -> Result<String> {
    match names.get(&typify) {
        Some(_) => Ok(typify),
        None => Err(Error::contract(
            &typify,
            "an inline schema became a type of its own; name it as a component in an overlay",
        )),
    }
}

fn implements_for_known(block: &ItemImpl, names: &TypeNames) -> bool {
    let Type::Path(target) = &*block.self_ty else {
        return false;
    };
    last_ident(&target.path).is_some_and(|ident| names.get(&ident).is_some())
}
