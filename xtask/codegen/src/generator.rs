//! The run of progenitor: a prepared document in, one Rust file out.

use std::panic::{AssertUnwindSafe, catch_unwind};

use progenitor::{GenerationSettings, Generator, HooksMode};
use quote::quote;
use schemars::schema::{InstanceType, SchemaObject};
use serde_json::Value;

use crate::error::{Error, Result};

/// What progenitor makes of a prepared document: `types`, `Client` and one method per operation.
pub(crate) fn run(document: Value) -> Result<syn::File> {
    let spec: openapiv3::OpenAPI =
        serde_json::from_value(document).map_err(|error| Error::Progenitor(error.to_string()))?;
    let mut generator = Generator::new(&settings());
    // progenitor panics on some documents; a broken contract is to be an error of regen.
    let tokens = catch_unwind(AssertUnwindSafe(|| generator.generate_tokens(&spec)))
        .map_err(|panic| Error::Progenitor(panic_message(&*panic)))?
        .map_err(|error| Error::Progenitor(error.to_string()))?;
    syn::parse2(tokens).map_err(|error| Error::Progenitor(error.to_string()))
}

fn settings() -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(crate::transport::Context))
        .with_map_type("::std::collections::BTreeMap")
        .with_conversion(password(), "crate::Secret", [].into_iter());
    settings
}

fn password() -> SchemaObject {
    SchemaObject {
        instance_type: Some(InstanceType::String.into()),
        format: Some("password".to_owned()),
        ..SchemaObject::default()
    }
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "it panicked".to_owned())
}
