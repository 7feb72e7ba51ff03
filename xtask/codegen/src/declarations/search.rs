//! The filters of searches as declarations.

use heck::ToPascalCase;

use super::text::{attributes, docs};
use crate::model::{Field, Object};
use crate::name::Home;

const INDENT: &str = "    ";

pub(super) fn filters(object: &Object) -> String {
    let fallback = format!("`{}`.", object.name.dotted());
    let home = &object.name.home;
    let variants: String = object.fields.iter().map(|it| variant(it, home)).collect();
    format!(
        "search_filters! {{\n{docs}{attributes}pub enum {name} {{\n{variants}}} }}\n",
        docs = docs("", Some(object.description.as_deref().unwrap_or(&fallback))),
        attributes = attributes("", object.upstream.as_deref(), false),
        name = object.name.ident(),
    )
}

fn variant(field: &Field, home: &Home) -> String {
    format!(
        "{docs}{attributes}{INDENT}{variant}({of_type}) = {wire:?},\n",
        docs = docs(INDENT, field.description.as_deref()),
        attributes = attributes(INDENT, None, field.deprecated),
        variant = field.wire.to_pascal_case(),
        of_type = field.of_type.inner().written_in(home),
        wire = field.wire,
    )
}

/// How a query is made of its operands, where an object is one.
pub(super) fn query(object: &Object) -> String {
    let operands = object.operands.as_ref();
    operands.map_or_else(String::new, |operands| {
        let operand = operands.path_from(&object.name.home);
        format!("\nsearch_query! {{ {}: {operand} }}\n", object.name.ident())
    })
}
