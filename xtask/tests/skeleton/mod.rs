//! A crate with the public shape of the generated code and nothing behind it: it needs no dependencies
//! and is documented in a second.

use std::{fs, path::Path};

use serde_json::Value;
use syn::{Attribute, ImplItem, Item, Visibility, parse_quote};

const LIB: &str = "\
#![allow(warnings)]
#[derive(Clone, Debug, PartialEq)] pub struct Client;
#[derive(Clone, Debug, PartialEq)] pub struct MemberScope;
#[derive(Clone, Debug, PartialEq)] pub struct Error;
#[derive(Clone, Debug, PartialEq)] pub struct Secret;
pub mod raw { #[derive(Clone, Debug, PartialEq)] pub struct Client; }
pub mod foreign {
    pub mod serde_json {
        #[derive(Clone, Debug, PartialEq)] pub struct Value;
        #[derive(Clone, Debug, PartialEq)] pub struct Map<K, V>(K, V);
    }
    pub mod chrono {
        #[derive(Clone, Debug, PartialEq)] pub struct DateTime<T>(T);
        pub mod offset { #[derive(Clone, Debug, PartialEq)] pub struct Utc; }
    }
}
#[path = \"generated/mod.rs\"] mod generated;
pub use generated::*;
";

const MANIFEST: &str = "\
[package]
name = \"skeleton\"
version = \"1.0.0\"
edition = \"2024\"

[workspace]
";

/// Writes the crate for a contract.
pub fn write(directory: &Path, contract: &Value) {
    let source = directory.join("src");
    fs::create_dir_all(&source).unwrap();
    fs::write(directory.join("Cargo.toml"), MANIFEST).unwrap();
    fs::write(source.join("lib.rs"), LIB).unwrap();
    for file in stytch_api_codegen::generate(contract).unwrap() {
        let path = source.join("generated").join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = match file.path.as_os_str() == "raw.rs" {
            true => "pub use crate::raw::Client;".into(),
            false => skeleton(&file.contents),
        };
        fs::write(path, text).unwrap();
    }
}

fn skeleton(code: &str) -> String {
    let mut file = syn::parse_file(code).unwrap();
    file.items = file.items.into_iter().filter_map(shape).collect();
    file.attrs.clear();
    let text = prettyplease::unparse(&file);
    text.replace("::serde_json::", "crate::foreign::serde_json::")
        .replace("::chrono::", "crate::foreign::chrono::")
}

/// The item with no more than its public shape.
fn shape(item: Item) -> Option<Item> {
    match item {
        Item::Struct(mut item) => {
            item.attrs = attributes(&item.attrs);
            item.fields.iter_mut().for_each(|field| field.attrs.clear());
            Some(Item::Struct(item))
        }
        Item::Enum(mut item) => {
            item.attrs = attributes(&item.attrs);
            Some(Item::Enum(item))
        }
        Item::Mod(mut item) => {
            item.attrs.clear();
            // The skeleton has a raw client of its own.
            (item.ident != "raw").then_some(Item::Mod(item))
        }
        Item::Impl(mut block) => {
            let is_default = |path: &syn::Path| path.is_ident("Default");
            let is_raw = quote::ToTokens::to_token_stream(&block.self_ty).to_string()
                == "crate :: raw :: Client";
            let stays = !is_raw
                && block
                    .trait_
                    .as_ref()
                    .is_none_or(|(path, _)| is_default(path));
            let in_trait = block.trait_.is_some();
            block.attrs.clear();
            block.items = block
                .items
                .into_iter()
                .filter_map(|item| body(item, in_trait))
                .collect();
            stays.then_some(Item::Impl(block))
        }
        _ => None,
    }
}

fn attributes(own: &[Attribute]) -> Vec<Attribute> {
    let mut attributes: Vec<Attribute> = vec![parse_quote!(#[derive(Clone, Debug, PartialEq)])];
    let open = own.iter().filter(|it| it.path().is_ident("non_exhaustive"));
    attributes.extend(open.cloned());
    attributes
}

fn body(item: ImplItem, in_trait: bool) -> Option<ImplItem> {
    match item {
        ImplItem::Fn(mut method) => {
            method.block = parse_quote!({ loop {} });
            (in_trait || matches!(method.vis, Visibility::Public(_)))
                .then_some(ImplItem::Fn(method))
        }
        other => Some(other),
    }
}
