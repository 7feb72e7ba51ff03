//! Makes the peer: the types that progenitor itself generates from the same contract, with serde's derives.

use std::path::Path;
use std::{env, fs};

use progenitor::{GenerationSettings, Generator};
use schemars::schema::{InstanceType, SchemaObject};
use serde_json::Value;

const CONTRACT: &str = "../../openapi/stytch.json";

fn main() {
    println!("cargo::rerun-if-changed={CONTRACT}");
    let text = fs::read_to_string(CONTRACT).expect("the contract");
    let mut contract: Value = serde_json::from_str(&text).expect("JSON");
    keep_types(&mut contract);
    let spec = serde_json::from_value(contract).expect("OpenAPI");
    let mut settings = GenerationSettings::new();
    settings.with_conversion(password(), "stytch_api::Secret", [].into_iter());
    let tokens = Generator::new(&settings)
        .generate_tokens(&spec)
        .expect("code");
    let file = syn::parse2(tokens).expect("Rust");
    let out = Path::new(&env::var_os("OUT_DIR").expect("OUT_DIR")).join("derived.rs");
    fs::write(out, prettyplease::unparse(&file)).expect("a file");
}

/// Only the types matter here.
fn keep_types(contract: &mut Value) {
    contract["paths"] = serde_json::json!({});
    if let Some(components) = contract["components"].as_object_mut() {
        components.remove("responses");
    }
}

fn password() -> SchemaObject {
    SchemaObject {
        instance_type: Some(InstanceType::String.into()),
        format: Some("password".to_owned()),
        ..SchemaObject::default()
    }
}
