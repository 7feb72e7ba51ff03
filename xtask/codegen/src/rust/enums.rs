//! Makes every enum open: values that the contract does not know are kept and sent back unchanged.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::{Ident, ItemEnum};

use super::fields::serde_rename;
use super::structs::doc;
use crate::error::{Error, Result};
use crate::name::Name;

/// The catch-all variant, which no value of the contract may be called.
const CATCH_ALL: &str = "Other";

pub(crate) fn open(item: &ItemEnum, name: &Name, schema: &Value) -> Result<TokenStream> {
    let mut variants = Vec::new();
    for variant in &item.variants {
        let (rename, _) = serde_rename(&variant.attrs)?;
        let value = rename.unwrap_or_else(|| variant.ident.to_string());
        variants.push((variant.ident.clone(), value));
    }
    check(name, &variants)?;
    let description = schema.get("description").and_then(Value::as_str);
    let doc = doc(description.unwrap_or(&format!("`{}`.", name.dotted())));
    let (ident, dotted) = (name.ident(), name.dotted());
    let definitions = variants.iter().map(|(variant, value)| {
        let doc = format!(" `{value}`");
        quote!(#[doc = #doc] #variant,)
    });
    let values = variants.iter().map(|(_, value)| value);
    let texts = variants
        .iter()
        .map(|(variant, value)| quote!(Self::#variant => #value,));
    let known = variants
        .iter()
        .map(|(variant, value)| quote!(#value => Self::#variant,));
    Ok(quote! {
        #doc
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #ident {
            #(#definitions)*
            /// A value that the contract does not know, sent back as it came.
            Other(String),
        }
        impl #ident {
            /// The values of the contract.
            pub const VALUES: &'static [&'static str] = &[#(#values),*];
            /// The value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(#texts)*
                    Self::Other(value) => value,
                }
            }
            fn known(value: &str) -> Option<Self> {
                Some(match value {
                    #(#known)*
                    _ => return None,
                })
            }
        }
        crate::open_enum::open_enum!(#ident, #dotted);
    })
}

fn check(name: &Name, variants: &[(Ident, String)]) -> Result<()> {
    match variants.iter().find(|(variant, _)| variant == CATCH_ALL) {
        None => Ok(()),
        Some((_, value)) => Err(Error::contract(
            name.dotted(),
            format!("the value {value:?} takes the name of the catch-all variant `{CATCH_ALL}`"),
        )),
    }
}
