//! Operations and types as a reader of Rust sees them.

use stytch_api_codegen::model::{Argument, Field, Operation, RustType, Type};

use crate::diff::places::{codes, method_path, short_path, shown_word};

/// The method of an operation: `b2b::sso::SsoApi::get(organization_id: &str) -> b2b::sso::GetResponse`.
pub fn method(operation: &Operation) -> String {
    let arguments: Vec<String> = operation.arguments.iter().map(argument).collect();
    let signature = format!(
        "{}({}) -> {}",
        method_path(&operation.name).replacen("stytch_api::", "", 1),
        arguments.join(", "),
        short_path(&operation.response)
    );
    format!("`{}`", shown_word(&signature))
}

fn argument(argument: &Argument) -> String {
    let of_type = argument.object.as_ref();
    let of_type = of_type.map_or_else(|| "&str".into(), short_path);
    format!("{}: {of_type}", argument.name)
}

/// What a type holds: its fields, a line each, or its values in one.
pub fn members(of_type: &Type) -> Vec<String> {
    match of_type {
        Type::Object(object) => object.fields.iter().map(field).collect(),
        Type::Enum(of) => {
            let values = of.variants.iter().map(|(_, value)| value.as_str());
            vec![format!("values: {}", codes(values))]
        }
    }
}

/// A field with what is particular about it.
pub fn field(field: &Field) -> String {
    let of_type = shown_word(&format!("{}: {}", field.ident, field.of_type));
    format!("`{of_type}`{}", particulars(field))
}

/// What a reviewer should know of a field besides its type.
pub fn particulars(field: &Field) -> String {
    let mut text = String::new();
    for (holds, word) in [
        (field.required.is_some(), ", required"),
        (is_secret(field), ", a secret"),
        (field.strict, ", strict"),
        (field.deprecated, ", deprecated"),
    ] {
        text.push_str(if holds { word } else { "" });
    }
    let constant = field.constant.iter();
    text.extend(constant.map(|value| format!(", always `{}`", shown_word(value))));
    text
}

pub fn is_secret(field: &Field) -> bool {
    *field.of_type.innermost() == RustType::Secret
}
