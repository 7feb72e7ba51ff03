//! What upstream may add without breaking a user: a field in a response, required or not, an optional field in a
//! request, an enum value, an operation. The same user code compiles before and after.
#![cfg(feature = "codegen")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::{Value, json};

const USER: &str = include_str!("user.rs");

fn before() -> Value {
    let contract = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi/stytch.json");
    let contract = fs::read_to_string(contract).expect("the contract");
    serde_json::from_str(&contract).expect("JSON")
}

fn after() -> Value {
    let mut contract = before();
    let schemas = &mut contract["components"]["schemas"];
    push(
        &mut schemas["m2m.clients.ClientStatus"]["enum"],
        "suspended",
    );
    let client = &mut schemas["m2m.M2mClient"];
    client["properties"]["color"] = json!({"type": "string"});
    client["properties"]["made_at"] = json!({"type": "string", "format": "date-time"});
    client["properties"]["siblings"] =
        json!({"type": "array", "items": {"$ref": "#/components/schemas/m2m.M2mClient"}});
    push(&mut client["required"], "color");
    push(&mut client["required"], "made_at");
    let labels = json!({"type": "object", "additionalProperties": true});
    schemas["m2m.clients.UpdateRequest"]["properties"]["labels"] = labels;
    let mut pause = contract["paths"]["/v1/m2m/clients/{client_id}"]["delete"].clone();
    pause["operationId"] = json!("m2m.clients.pause");
    contract["paths"]["/v1/m2m/clients/{client_id}/pause"]["post"] = pause;
    contract
}

fn push(list: &mut Value, item: &str) {
    list.as_array_mut().expect("a list").push(json!(item));
}

/// A copy of the crate with another contract and the user's program in it.
fn package(contract: &Value) -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("additive");
    for part in ["src", "xtask/codegen"] {
        // A file that has moved since the last run must not stand beside itself.
        let _ = fs::remove_dir_all(root.join(part));
        copy(&here.join(part), &root.join(part));
    }
    for file in ["build.rs", "Cargo.lock"] {
        fs::copy(here.join(file), root.join(file)).expect("a copy");
    }
    let manifest = fs::read_to_string(here.join("Cargo.toml")).expect("the manifest");
    let manifest: String = without_targets(&manifest);
    write(&root.join("Cargo.toml"), &manifest);
    write(&root.join("openapi/stytch.json"), &contract.to_string());
    write(&root.join("examples/user.rs"), USER);
    root
}

/// The manifest without the other workspace member and the targets that are not copied.
fn without_targets(manifest: &str) -> String {
    let mut kept = String::new();
    let mut skipping = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            skipping = ["[[test]]", "[[example]]", "[dev-dependencies]"].contains(&line);
        }
        if !skipping {
            kept += &line.replace(
                r#"members = [".", "cli", "mock", "xtask", "xtask/codegen"]"#,
                r#"members = ["xtask/codegen"]"#,
            );
            kept.push('\n');
        }
    }
    kept
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
    fs::write(path, text).expect("a file");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a directory");
    for entry in fs::read_dir(from).expect("a directory") {
        let entry = entry.expect("an entry").path();
        let target = to.join(entry.file_name().expect("a name"));
        if entry.is_dir() {
            copy(&entry, &target);
        } else {
            fs::copy(&entry, &target).expect("a copy");
        }
    }
}

fn compile_and_run(contract: &Value) {
    let root = package(contract);
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(&root)
        .env("CARGO_TARGET_DIR", root.join("target"))
        .args(["run", "--offline", "--quiet", "--example", "user"])
        .args(["--no-default-features", "--features", "codegen,rustls"])
        .output()
        .expect("cargo");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
}

#[test]
fn the_same_user_code_compiles_before_and_after_what_upstream_adds() {
    compile_and_run(&before());
    compile_and_run(&after());
}
