//! What is told with something else, so that nothing is told twice.

use std::collections::BTreeSet;

use stytch_api_codegen::{
    Model, Name,
    model::{RustType, Type},
};

/// The types that are told with an operation, by name.
pub type Told = BTreeSet<String>;

/// The types of one model that the other lacks and these names lead to, each told once.
pub fn only_in<'a>(
    model: &'a Model,
    other: &Model,
    names: &[&Name],
    told: &mut Told,
) -> Vec<&'a Type> {
    let mut found = Vec::new();
    for name in names.iter().map(|name| name.dotted()) {
        let Some(of_type) = model.types.get(&name) else {
            continue;
        };
        if !other.types.contains_key(&name) && told.insert(name) {
            found.push(of_type);
            found.extend(only_in(model, other, &named_by(of_type), told));
        }
    }
    found
}

/// The types of the fields of a type.
fn named_by(of_type: &Type) -> Vec<&Name> {
    let Type::Object(object) = of_type else {
        return Vec::new();
    };
    let fields = object.fields.iter();
    let types = fields.map(|field| field.of_type.innermost());
    types
        .filter_map(|of_type| match of_type {
            RustType::Named(name) => Some(name),
            _ => None,
        })
        .collect()
}
