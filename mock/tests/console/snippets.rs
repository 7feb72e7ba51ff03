//! The call in Rust is one that compiles.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use stytch_api::description::{self, Argument, Object, Shape};
use stytch_mock::Server;

use crate::browser::{Browser, between, text};

/// The names and texts of a form.
type Fields = Vec<(String, String)>;

#[tokio::test]
async fn the_call_of_every_operation_compiles() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let mut code = String::from("#![allow(dead_code, deprecated)]\nfn main() {}\n");
    for (number, operation) in description::operations().enumerate() {
        let id = operation.operation().id;
        let every = filled(operation.arguments(), true);
        let mut forms = vec![
            ("untouched", Fields::new()),
            ("required", filled(operation.arguments(), false)),
            ("whole", every.clone()),
        ];
        if operation.member_arguments().is_some() {
            let caller = ("-as".to_owned(), server.admin().member_id().to_owned());
            forms.push(("member", [vec![caller], every].concat()));
        }
        for (name, fields) in forms {
            let path = format!("/console/try/{id}/snippet");
            let fields: Vec<_> = fields
                .iter()
                .map(|(name, text)| (name.as_str(), text.as_str()))
                .collect();
            let page = browser.post(&path, &fields).await;
            let rust = text(between(
                between(&page.html, "<pre class=\"rust\"", "</pre>"),
                ">",
                "\u{0}",
            ));
            assert!(
                rust.contains("async fn main()"),
                "{id} {name}: {}",
                page.html
            );
            let _ = write!(code, "// {id}\nmod {name}_{number} {{\n{rust}}}\n");
        }
    }
    check(&code);
}

/// Lets cargo look at it, in the directory where everything else of this build is.
fn check(code: &str) {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let package = scratch.join("snippets");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::create_dir_all(package.join("src")).expect("a directory");
    let manifest = format!(
        "[package]\nname = \"snippets\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         stytch-api = {{ path = {root:?}, default-features = false, features = [\"b2b\", \"consumer\"] }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
    );
    fs::write(package.join("Cargo.toml"), manifest).expect("written");
    // The versions that are at hand.
    fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock")).expect("copied");
    fs::write(package.join("src/main.rs"), code).expect("written");
    let checked = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--target-dir"])
        .arg(scratch.parent().expect("the target directory"))
        .arg("--manifest-path")
        .arg(package.join("Cargo.toml"))
        .output()
        .expect("cargo runs");
    let told = String::from_utf8_lossy(&checked.stderr);
    assert!(checked.status.success(), "{told}");
}

/// A form with all that is required, or with everything.
fn filled(arguments: &[Argument], everything: bool) -> Fields {
    let mut fields = Fields::new();
    for argument in arguments {
        match argument.shape().as_object() {
            Some(object) => fill(&mut fields, object, "", 1, everything),
            None => fields.push((argument.name().to_owned(), "a \"b\"\\".to_owned())),
        }
    }
    fields
}

fn fill(fields: &mut Fields, object: &Object, above: &str, depth: usize, everything: bool) {
    let wanted = object
        .fields()
        .iter()
        .filter(|it| everything || it.is_required());
    for field in wanted.filter(|it| !it.is_rest() && it.constant().is_none()) {
        let path = format!("{above}{}", field.name());
        match field.shape().inner() {
            Shape::Object(object) if depth <= 2 => {
                fill(fields, object(), &format!("{path}."), depth + 1, everything);
            }
            Shape::List(item)
                if !matches!(
                    item,
                    Shape::Object(_) | Shape::Json | Shape::List(_) | Shape::Map(_)
                ) =>
            {
                fields.push((path, format!("{0}\n{0}", plain(item))));
            }
            shape @ (Shape::Object(_) | Shape::List(_) | Shape::Map(_) | Shape::Json) => {
                fields.push((path, sample(shape, 0).to_string()));
            }
            scalar => fields.push((path, plain(scalar))),
        }
    }
}

/// A scalar as it is typed.
fn plain(shape: &Shape) -> String {
    match sample(shape, 0) {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

fn sample(shape: &Shape, depth: usize) -> Value {
    match shape {
        Shape::Optional(inner) => sample(inner, depth),
        Shape::Text | Shape::Secret => json!("é \"x\"\u{7}\n'"),
        Shape::Timestamp => json!("2030-01-31T12:00:00Z"),
        Shape::Bool => json!(true),
        Shape::Int32 | Shape::Uint32 | Shape::Int64 | Shape::Uint64 => json!(7),
        Shape::Number => json!(1.5),
        Shape::Enum(of) => json!(of().values()[0]),
        Shape::List(item) => json!([sample(item, depth + 1), sample(item, depth + 1)]),
        Shape::Map(item) => json!({ "k\"": sample(item, depth + 1) }),
        Shape::Object(object) if depth < 6 => {
            let fields = object().fields().iter().filter(|it| !it.is_rest());
            fields
                .map(|it| (it.name().to_owned(), sample(it.shape(), depth + 1)))
                .collect()
        }
        Shape::Object(_) => json!({}),
        _ => json!({ "a": [1, -99999999999_i64, 1.5, "\u{1}\"", null, true] }),
    }
}
