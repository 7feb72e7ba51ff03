//! What is public in generated Rust, read by syn.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{FnArg, ImplItem, Item, Type};

/// A struct of the generated code.
#[derive(Debug, Default)]
pub struct RustStruct {
    /// Names and types.
    pub fields: BTreeMap<String, String>,
    /// The argument names of `new`.
    pub constructor: Option<Vec<String>>,
    pub has_default: bool,
}

/// What the files hold, by path: `b2b::zoo::Animal`, `b2b::zoo::animals::AnimalsApi::get`.
#[derive(Debug, Default)]
pub struct RustItems {
    pub structs: BTreeMap<String, RustStruct>,
    /// Variants but for the catch-all, by how many there are.
    pub enums: BTreeMap<String, usize>,
    /// Argument types of public async methods.
    pub methods: BTreeMap<String, (Vec<String>, String)>,
}

pub fn read(files: &[stytch_api_codegen::GeneratedFile]) -> RustItems {
    let mut items = RustItems::default();
    for file in files {
        let home = file.path.with_extension("");
        let home: Vec<_> = home.iter().map(|part| part.to_str().unwrap()).collect();
        let home = home.join("::");
        for item in syn::parse_file(&file.contents).unwrap().items {
            items.add(&home, item);
        }
    }
    items
}

impl RustItems {
    fn add(&mut self, home: &str, item: Item) {
        match item {
            Item::Struct(item) => {
                let of = self.structs.entry(format!("{home}::{}", item.ident));
                of.or_default().fields = item
                    .fields
                    .iter()
                    .filter_map(|field| Some((field.ident.as_ref()?, &field.ty)))
                    .map(|(name, ty)| (name.to_string(), short(home, ty)))
                    .collect();
            }
            Item::Enum(item) => {
                let name = format!("{home}::{}", item.ident);
                self.enums.insert(name, item.variants.len() - 1);
            }
            Item::Impl(block) => {
                let name = short(home, &block.self_ty);
                let name = name.split('<').next().unwrap().to_owned();
                match &block.trait_ {
                    Some((path, _)) if path.to_token_stream().to_string() == "Default" => {
                        self.structs.entry(name).or_default().has_default = true;
                    }
                    Some(_) => {}
                    None => block
                        .items
                        .into_iter()
                        .for_each(|item| self.add_method(home, &name, item)),
                }
            }
            _ => {}
        }
    }

    fn add_method(&mut self, home: &str, of: &str, item: ImplItem) {
        let ImplItem::Fn(method) = item else { return };
        if !matches!(method.vis, syn::Visibility::Public(_)) {
            return;
        }
        let typed = method.sig.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(argument) => Some(argument),
            FnArg::Receiver(_) => None,
        });
        if method.sig.ident == "new" {
            let names = typed
                .map(|it| it.pat.to_token_stream().to_string())
                .collect();
            self.structs.entry(of.to_owned()).or_default().constructor = Some(names);
        } else if method.sig.asyncness.is_some() {
            let types = typed.map(|it| short(home, &it.ty)).collect();
            let output = method.sig.output.to_token_stream().to_string();
            let answer: syn::ReturnType = syn::parse_str(&output).unwrap();
            let syn::ReturnType::Type(_, answer) = answer else {
                return;
            };
            let answer = short(home, &answer);
            let answer = answer.trim_start_matches("Result<");
            let answer = answer.split(',').next().unwrap().to_owned();
            self.methods
                .insert(format!("{of}::{}", method.sig.ident), (types, answer));
        }
    }
}

/// A type as the surface writes it.
fn short(home: &str, ty: &Type) -> String {
    let text = ty.to_token_stream().to_string().replace(' ', "");
    let mut text = text.replace(",>", ">");
    for (from, to) in [
        ("::serde_json::", ""),
        ("::std::collections::", ""),
        ("::chrono::offset::", ""),
        ("::chrono::", ""),
        ("crate::Secret", "Secret"),
    ] {
        text = text.replace(from, to);
    }
    qualify(home, &text)
        .replace("crate::", "")
        .replace(",", ", ")
        .replace(",  ", ", ")
}

/// Types of the module itself are written without a path there.
fn qualify(home: &str, text: &str) -> String {
    const KNOWN: [&str; 22] = [
        "Option",
        "Vec",
        "Box",
        "String",
        "Secret",
        "DateTime",
        "Utc",
        "Map",
        "Value",
        "BTreeMap",
        "i32",
        "u32",
        "i64",
        "u64",
        "f32",
        "f64",
        "bool",
        "str",
        "Result",
        "ResponseValue",
        "Error",
        "impl",
    ];
    let mut whole = String::new();
    let mut word = String::new();
    for sign in text.chars().chain(['\0']) {
        if sign.is_alphanumeric() || sign == '_' || sign == ':' || sign == '#' {
            word.push(sign);
            continue;
        }
        let is_lifetime = whole.ends_with('\'');
        if !word.is_empty()
            && !word.contains("::")
            && !KNOWN.contains(&word.as_str())
            && !is_lifetime
        {
            whole.push_str(&format!("{home}::"));
        }
        whole.push_str(&word);
        word.clear();
        if sign != '\0' {
            whole.push(sign);
        }
    }
    whole
}
