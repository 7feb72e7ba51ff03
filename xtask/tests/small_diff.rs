//! A small upstream change is a small diff, so that a reviewer sees what it is.

mod repository;

use std::collections::BTreeSet;

use repository::{Repository, UPSTREAM};

/// The files that a newer upstream changes, and how many lines in all.
fn diff(upstream: &str) -> (BTreeSet<String>, usize) {
    let repository = Repository::regenerated();
    let before = repository.files();
    let run = repository.regen_from(upstream, &["--check"]);
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert!(repository.files() == before, "--check writes nothing");
    let files = run
        .stdout
        .lines()
        .filter_map(|it| it.strip_prefix("+++ b/"));
    let files = files.map(str::to_owned).collect();
    let changed = run.stdout.lines().filter(|it| {
        (it.starts_with('+') && !it.starts_with("+++ "))
            || (it.starts_with('-') && !it.starts_with("--- "))
    });
    (files, changed.count())
}

fn set(files: &[&str]) -> BTreeSet<String> {
    files.iter().map(|file| (*file).to_owned()).collect()
}

#[test]
fn an_optional_field_changes_the_contract_and_one_file() {
    for (before, after) in [
        (
            "        keeper_key: {type: string}\n",
            "        keeper_key: {type: string}\n        age: {type: integer, format: int32}\n",
        ),
        (
            "        notes: {type: object}\n",
            "        notes: {type: object}\n        age: {type: integer, format: int32}\n",
        ),
    ] {
        let (files, lines) = diff(&UPSTREAM.replace(before, after));
        assert_eq!(
            files,
            set(&["openapi/stytch.json", "src/generated/b2b/zoo.rs"])
        );
        assert!(lines < 25, "{lines} lines");
    }
}

#[test]
fn an_operation_changes_its_resource_and_its_parent() {
    let operation = "  /v1/animals/close:
    post:
      operationId: api_zoo_v1_zoo_animals_CloseCage
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/api_zoo_v1_CloseCageRequest'}
      responses: *answers
components:\n";
    let schema =
        "    api_zoo_v1_CloseCageRequest:\n      type: object\n    api_zoo_v1_GetRequest:\n";
    let grown = UPSTREAM
        .replace("components:\n", operation)
        .replace("    api_zoo_v1_GetRequest:\n", schema);
    let (files, _) = diff(&grown);
    assert_eq!(
        files,
        set(&[
            "openapi/stytch.json",
            // The resource.
            "src/generated/b2b/zoo/animals.rs",
            // Its parent, where the request lives.
            "src/generated/b2b/zoo.rs",
        ])
    );
}
