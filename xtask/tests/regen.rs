//! Regen on a good spec: what it writes, and that it writes nothing needlessly.

mod repository;
mod shuffle;

use std::{env, fs, path::Path};

use repository::{Repository, UPSTREAM};
use serde_json::{Value, json};
use similar::TextDiff;

const CONTRACT: &str = "openapi/stytch.json";

fn contract(repository: &Repository) -> Value {
    serde_json::from_str(&repository.read(CONTRACT)).unwrap()
}

#[test]
fn the_contract_is_complete_and_canonical() {
    let made = Repository::regenerated().read(CONTRACT);
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spec/stytch.json");
    if env::var_os("BLESS").is_some() {
        fs::write(&golden, &made).unwrap();
    }
    let golden = fs::read_to_string(golden).unwrap();
    let diff = TextDiff::from_lines(&golden, &made);
    let diff = diff.unified_diff().to_string();
    assert!(
        diff.is_empty(),
        "if this is meant, `BLESS=1 cargo test --package xtask --test regen` takes it over:\n{diff}"
    );
}

#[test]
fn provenance_is_recorded_and_kept() {
    let repository = Repository::regenerated();
    let recorded = repository.read("openapi/upstream.json");
    let provenance: Value = serde_json::from_str(&recorded).unwrap();
    assert_eq!(provenance["commit"], json!("abc"));
    assert_eq!(provenance["date"], json!("2026-01-01"));
    assert_eq!(provenance["sha256"].as_str().map(str::len), Some(64));
    repository.regen_from(UPSTREAM, &[]);
    assert_eq!(repository.read("openapi/upstream.json"), recorded);
}

#[test]
fn running_again_changes_nothing() {
    let repository = Repository::regenerated();
    let before = repository.files();
    for run in [
        repository.regen_from(UPSTREAM, &[]),
        repository.run(&["regen"]),
        repository.run(&["regen", "--check"]),
        repository.regen_from(UPSTREAM, &["--check"]),
    ] {
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        assert!(run.stdout.contains("0 files changed"), "{}", run.stdout);
    }
    assert!(repository.files() == before);
}

#[test]
fn re_ordering_upstream_changes_nothing() {
    let repository = Repository::regenerated();
    let before = repository.read(CONTRACT);
    let run = repository.regen_from(&shuffle::reversed(UPSTREAM), &[]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(repository.read(CONTRACT), before);
    assert!(
        run.stdout.contains("1 file changed"),
        "only the hash: {}",
        run.stdout
    );
}

#[test]
fn re_wording_upstream_changes_nothing() {
    let repository = Repository::regenerated();
    let before = repository.read(CONTRACT);
    let reworded = UPSTREAM
        .replace("The animal.", "One of the animals.")
        .replace("lang: curl", "lang: go")
        .replace("tags: [Animals]", "tags: [Beasts]")
        .replace("summary: Get an animal", "description: Fetches an animal");
    assert_ne!(reworded, UPSTREAM);
    let run = repository.regen_from(&reworded, &["--check"]);
    assert_eq!(run.code, Some(0), "{}", run.stdout);
    let run = repository.regen_from(&reworded, &[]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(repository.read(CONTRACT), before);
}

#[test]
fn facts_of_upstream_are_recorded_and_our_words_held_to_them() {
    let repository = Repository::regenerated();
    let recorded = repository.read("openapi/facts.json");
    assert!(
        recorded.contains(r#""b2b.zoo.Animal/name": ["code Lisbeth"]"#),
        "{recorded}"
    );
    let facts = |arguments: &[&str]| {
        let run = repository.run(&[&["facts", "--check"], arguments].concat());
        assert!(!run.stderr.contains("error"), "{}", run.stderr);
        run
    };
    let run = facts(&[]);
    assert_eq!(run.code, Some(1), "{}", run.stdout);
    assert!(
        run.stdout.contains("lacks     [code Lisbeth]"),
        "{}",
        run.stdout
    );
    repository.write(
        "openapi/docs/exceptions.yaml",
        "- {facts: [code Lisbeth], reason: An animal may have any name.}\n",
    );
    let run = facts(&["--summary"]);
    assert_eq!(run.code, Some(0), "{}", run.stdout);
    // Another fact is news, and leaves the exception without use.
    let other = UPSTREAM.replace("Lisbeth", "Karl");
    let run = repository.regen_from(&other, &[]);
    assert_eq!(run.code, Some(2), "{}", run.stdout);
    assert!(
        run.stderr.contains("no place lacks `code Lisbeth`"),
        "{}",
        run.stderr
    );
}

#[test]
fn no_upstream_sentence_enters() {
    let text = Repository::regenerated().read(CONTRACT);
    for words in [
        "about animals",
        "Lisbeth",
        "Live",
        "Good",
        "Broken",
        "Animals",
        "curl",
    ] {
        assert!(!text.contains(words), "{words}");
    }
}

#[test]
fn arguments_keep_their_order_when_upstream_grows() {
    let repository = Repository::regenerated();
    let grown = UPSTREAM
        .replace("required: [name, keeper_key, kind]", "required: [age, kind, aim, name, keeper_key]")
        .replace("        keeper_key: {type: string}", "        keeper_key: {type: string}\n        age: {type: string}\n        aim: {type: string}");
    let run = repository.regen_from(&grown, &[]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(
        contract(&repository)["components"]["schemas"]["b2b.zoo.CreateRequest"]["required"],
        json!(["name", "keeper_key", "kind", "age", "aim"])
    );
}

#[test]
fn stale_generated_files_go() {
    let repository = Repository::regenerated();
    repository.write("src/generated/gone/old.rs", "// was generated once");
    repository.write("src/kept.rs", "// is not generated");
    let run = repository.run(&["regen"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(!repository.path("src/generated/gone").exists());
    assert!(repository.path("src/kept.rs").exists());
}

#[test]
fn check_shows_the_difference_and_writes_nothing() {
    let repository = Repository::regenerated();
    repository.write("src/generated/mod.rs", "// edited\n");
    let before = repository.files();
    let run = repository.run(&["regen", "--check"]);
    assert_eq!(run.code, Some(1));
    assert!(
        run.stdout.contains("--- a/src/generated/mod.rs\n"),
        "{}",
        run.stdout
    );
    assert!(run.stdout.contains("\n-// edited\n"), "{}", run.stdout);
    assert!(
        run.stderr.contains("run `cargo xtask regen`"),
        "{}",
        run.stderr
    );

    let newer = UPSTREAM.replace("born_at", "hatched_at");
    let overlay = repository.read("openapi/overlay/fixes.yaml");
    repository.write(
        "openapi/overlay/fixes.yaml",
        &overlay.replace("born_at", "hatched_at"),
    );
    let run = repository.regen_from(&newer, &["--check"]);
    assert_eq!(run.code, Some(1));
    assert!(
        run.stdout.contains("--- a/openapi/stytch.json\n"),
        "{}",
        run.stdout
    );
    assert!(
        run.stderr.contains("run `cargo xtask regen --upstream "),
        "{}",
        run.stderr
    );
    repository.write("openapi/overlay/fixes.yaml", &overlay);
    assert!(repository.files() == before);
}

#[test]
fn operations_are_listed() {
    let run = Repository::regenerated().run(&["operations"]);
    assert_eq!(
        run.stdout,
        "b2b.zoo.animals.create     POST    /v1/animals\n\
         b2b.zoo.animals.get        GET     /v1/zoos/{organization_id}/animals/{animal_id}\n\
         b2b.zoo.animals.open_cage  POST    /v1/animals/open\n"
    );
}

#[test]
fn a_dry_run_says_what_would_be_done_and_does_not_do_it() {
    let repository = Repository::regenerated();
    let before = repository.files();
    let newer = UPSTREAM.replace("[owl, cat, bat]", "[owl, cat, bat, emu]");
    let run = repository.regen_from(&newer, &["--dry-run"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    for part in [
        "minor: stytch_api::b2b::zoo::Kind `emu` is new\n",
        "3 files changed",
        "nothing was written",
    ] {
        assert!(run.stdout.contains(part), "no {part} in {}", run.stdout);
    }
    assert!(repository.files() == before);
}

#[test]
fn what_an_older_upstream_lacks_can_be_tolerated() {
    let older = UPSTREAM.replace("        born_at: {type: string}\n", "");
    let repository = Repository::new();
    let run = repository.regen_from(&older, &[]);
    assert_eq!(run.code, Some(2), "{}", run.stdout);
    let run = repository.regen_from(&older, &["--allow-stale"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("tolerated: 1\n"), "{}", run.stdout);
    assert!(run.stdout.contains("action 4"), "{}", run.stdout);
    assert!(!repository.read(CONTRACT).contains("born_at"));
}

#[test]
fn hosts_and_security_are_never_tolerated() {
    let moved = UPSTREAM.replace(
        "https://telemetry.stytch.com",
        "https://telemetry.example.com",
    );
    let run = Repository::new().regen_from(&moved, &["--allow-stale"]);
    assert_eq!(run.code, Some(2), "{}", run.stdout);
    let open = UPSTREAM.replace("_Create\n", "_Create\n      security: []\n");
    let run = Repository::new().regen_from(&open, &["--allow-stale"]);
    assert_eq!(run.code, Some(2), "{}", run.stdout);
}

#[test]
fn what_looks_wrong_upstream_is_told() {
    let shared = UPSTREAM
        .replace("/v1/animals:", "/v1/b2b/animals:")
        .replace("api_zoo_v1_OpenCageRequest'", "api_zoo_v1_CreateRequest'");
    let repository = Repository::new();
    let run = repository.regen_from(&shared, &["--dry-run"]);
    assert!(
        run.stdout
            .contains("lint: 2 open; 1 × servers on a path: moved"),
        "{}",
        run.stdout
    );
    let place = "#/components/schemas/api_zoo_v1_CreateRequest: schema shared by two products\n";
    assert!(run.stdout.contains(place), "{}", run.stdout);
    repository.write("new.yml", &shared);
    let run = repository.run(&["lint", repository.path("new.yml").to_str().unwrap()]);
    assert!(run.stdout.contains(place), "{}", run.stdout);
    assert!(
        run.stdout.contains("description beside `$ref`"),
        "{}",
        run.stdout
    );
}

#[test]
fn a_release_waits_for_words_and_an_update_does_not() {
    let repository = Repository::regenerated();
    let run = repository.run(&["releasable"]);
    assert_eq!(run.code, Some(1), "{}", run.stdout);
    for name in ["b2b.zoo.animals.open_cage", "b2b.zoo.Animal", "born_at"] {
        assert!(run.stderr.contains(name), "{name} in {}", run.stderr);
    }
    let described = repository
        .read(CONTRACT)
        .replace("Not described yet: ", "The thing ");
    repository.write(CONTRACT, &described);
    let run = repository.run(&["releasable"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
}
