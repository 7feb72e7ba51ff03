//! Searches: filters, and the queries that combine them.

use std::collections::BTreeSet;

use heck::ToPascalCase;
use serde_json::Value;

use super::{Model, RustType, Type};
use crate::contract::properties;
use crate::error::{Error, Result};
use crate::name::Name;

/// The fields of a query: how it combines, and what.
const OPERATOR: &str = "operator";
const OPERANDS: &str = "operands";

/// The variant for filters that the contract does not know.
const CATCH_ALL: &str = "Other";

/// Whether the properties of a schema are the filters of a search.
pub(super) fn are_filters(name: &Name, schema: &Value) -> Result<bool> {
    if schema.get("x-filters") != Some(&Value::Bool(true)) {
        return Ok(false);
    }
    let clash = properties(schema).find(|(filter, _)| filter.to_pascal_case() == CATCH_ALL);
    match clash {
        None => Ok(true),
        Some((filter, _)) => Err(Error::contract(
            name.dotted(),
            format!("the filter `{filter}` takes the name of the catch-all variant `{CATCH_ALL}`"),
        )),
    }
}

/// Tells queries by their fields: an operator, and a list of operands that are filters.
pub(super) fn mark_queries(model: &mut Model) {
    let filters: BTreeSet<String> = model
        .objects()
        .filter(|object| object.filters)
        .map(|object| object.name.dotted())
        .collect();
    for of in model.types.values_mut() {
        let Type::Object(object) = of else {
            continue;
        };
        let operands = object
            .field(OPERANDS)
            .map(|field| field.of_type.innermost());
        object.operands = match (object.field(OPERATOR), operands) {
            (Some(_), Some(RustType::Named(name))) if filters.contains(&name.dotted()) => {
                Some(name.clone())
            }
            _ => None,
        };
    }
}
