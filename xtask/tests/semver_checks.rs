//! The verdicts of the report against those of `cargo semver-checks` on the generated code.
//!
//! Not part of the default run: it builds two crates for each pair. With cargo-semver-checks installed,
//! `cargo test -p xtask --test semver_checks -- --ignored --nocapture`.

mod pairs;
mod skeleton;

use std::process::Command;

use pairs::{base, pairs};
use tempfile::TempDir;
use xtask::diff::{Report, Rule, Step};

/// What cargo semver-checks does not look at: types of fields, arguments and answers, the order of
/// arguments, and implementations written out, such as `Default`.
const UNSEEN: [Rule; 7] = [
    Rule::PathParametersChanged,
    Rule::FieldTypeChanged,
    Rule::SecretLost,
    Rule::AnswerChanged,
    Rule::ArgumentsChanged,
    Rule::ConstructorChanged,
    Rule::DefaultLost,
];

/// Whether cargo semver-checks takes the change for one that breaks nobody.
fn is_minor(directory: &TempDir) -> bool {
    let output = Command::new("cargo-semver-checks")
        .arg("semver-checks")
        .arg("--manifest-path")
        .arg(directory.path().join("new/Cargo.toml"))
        .arg("--baseline-root")
        .arg(directory.path().join("old"))
        .args(["--release-type", "minor"])
        .env("CARGO_TARGET_DIR", directory.path().join("target"))
        .output()
        .expect("cargo-semver-checks is installed");
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    let judged =
        said.contains("requires new major version") || said.contains("no semver update required");
    assert!(judged, "{said}");
    output.status.success()
}

#[test]
#[ignore = "needs cargo-semver-checks, and some minutes"]
fn cargo_semver_checks_agrees() {
    let mut broken_for_both = 0;
    for pair in pairs() {
        let changed = pair.changed();
        let verdict = Report::of(&base(), &changed).verdict();
        if verdict == Step::None && pair.name == "nothing" {
            continue;
        }
        let directory = tempfile::tempdir().unwrap();
        skeleton::write(&directory.path().join("old"), &base());
        skeleton::write(&directory.path().join("new"), &changed);
        let theirs = if is_minor(&directory) {
            "minor"
        } else {
            "major"
        };
        println!("{:50} {verdict:6} {theirs}", pair.name);
        match (verdict, theirs) {
            (Step::Major, "major") => broken_for_both += 1,
            (Step::Major, _) => {
                let breaking = pair.rules.iter().filter(|rule| rule.step() == Step::Major);
                let unseen = breaking.clone().all(|rule| UNSEEN.contains(rule));
                assert!(unseen, "{}: {:?}", pair.name, breaking.collect::<Vec<_>>());
            }
            (_, theirs) => assert_eq!(theirs, "minor", "{}", pair.name),
        }
    }
    assert!(broken_for_both >= 10, "{broken_for_both}");
}
