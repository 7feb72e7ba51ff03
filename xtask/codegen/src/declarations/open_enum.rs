//! Enums as declarations.

use super::text::{attributes, docs};
use crate::model::Enum;

pub(super) fn declaration(of: &Enum) -> String {
    let fallback = format!("`{}`.", of.name.dotted());
    let variants: String = of
        .variants
        .iter()
        .map(|(name, value)| format!("    {name} = {value:?},\n"))
        .collect();
    format!(
        "open_enum! {{\n{docs}{attributes}pub enum {name} {{\n{variants}}} }}\n",
        docs = docs("", Some(of.description.as_deref().unwrap_or(&fallback))),
        attributes = attributes("", of.upstream.as_deref(), false),
        name = of.name.ident(),
    )
}
