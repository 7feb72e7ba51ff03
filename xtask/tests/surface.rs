//! The surface that reports speak of is that of the generated code.

mod rust_items;

use std::{fs, path::Path};

use serde_json::Value;
use xtask::diff::surface::{Argument, Operation, Struct, Surface, Type};

use rust_items::{RustItems, RustStruct};

fn assert_agrees(contract: &Value) {
    let files = stytch_api_codegen::generate(contract).unwrap();
    let items = rust_items::read(&files);
    let surface = Surface::of(contract);
    for (name, of_type) in &surface.types {
        let path = name.replace('.', "::");
        match of_type {
            Type::Enum(values) => assert_eq!(items.enums.get(&path), Some(&values.len()), "{name}"),
            Type::Struct(expected) => assert_struct(name, expected, &items.structs[&path]),
        }
    }
    for (id, operation) in &surface.operations {
        assert_operation(id, operation, &items);
    }
}

fn assert_struct(name: &str, expected: &Struct, found: &RustStruct) {
    let fields = expected.fields.values();
    let fields = fields.map(|field| {
        let ident = match syn::parse_str::<syn::Ident>(&field.ident) {
            Ok(_) => field.ident.clone(),
            Err(_) => format!("r#{}", field.ident),
        };
        (ident, field.of_type.clone())
    });

    let found_fields: std::collections::BTreeMap<_, _> = found.fields.clone().into_iter().collect();
    let mut expected_fields: std::collections::BTreeMap<_, _> = fields.collect();
    // typify writes `type_` where Rust would take `r#type` as well.
    for keyword in ["type", "ref", "use"] {
        if let Some(of_type) = expected_fields.remove(&format!("r#{keyword}")) {
            expected_fields.insert(format!("{keyword}_"), of_type);
        }
    }
    assert_eq!(found_fields, expected_fields, "fields of {name}");
    assert_eq!(found.has_default, expected.has_default, "default of {name}");
    let arguments = expected.constructor.as_ref().map(Vec::len);
    assert_eq!(
        found.constructor.as_ref().map(Vec::len),
        arguments,
        "new of {name}"
    );
}

fn assert_operation(id: &str, operation: &Operation, items: &RustItems) {
    let place = xtask::diff::surface::method_path(id);
    let place = place.trim_start_matches("stytch_api::");
    let (home, method) = place.rsplit_once("::").unwrap();
    let method = match syn::parse_str::<syn::Ident>(method) {
        Ok(_) => method.to_owned(),
        Err(_) => format!("r#{method}"),
    };
    let (types, answer) = items
        .methods
        .get(&format!("{home}::{method}"))
        .unwrap_or_else(|| panic!("no {home}::{method}"));
    let mut expected = vec!["&str".to_owned(); operation.path_parameters.len()];
    expected.extend(written(&operation.arguments));
    assert_eq!(*types, expected, "arguments of {id}");
    assert_eq!(*answer, operation.answer, "answer of {id}");

    let (module, handle) = home.rsplit_once("::").unwrap();
    let member = items
        .methods
        .get(&format!("{module}::Member{handle}::{method}"));
    assert_eq!(
        member.is_some(),
        operation.member_arguments.is_some(),
        "member scope of {id}"
    );
    if let (Some((types, _)), Some(arguments)) = (member, &operation.member_arguments) {
        let own = operation
            .path_parameters
            .iter()
            .filter(|it| *it != "organization_id");
        let mut expected = vec!["&str".to_owned(); own.count()];
        expected.extend(written(arguments));
        assert_eq!(*types, expected, "member arguments of {id}");
    }
}

fn written(arguments: &[Argument]) -> impl Iterator<Item = String> {
    arguments.iter().map(|argument| argument.of_type.clone())
}

#[test]
fn of_the_made_up_api() {
    assert_agrees(&serde_json::from_str(include_str!("spec/stytch.json")).unwrap());
}

#[test]
fn of_the_contract() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/stytch.json");
    assert_agrees(&serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap());
}
