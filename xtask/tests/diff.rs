//! `cargo xtask diff`: what can be compared, and how it is written.

mod repository;

use std::process::Command;

use repository::{Repository, UPSTREAM};
use serde_json::Value;

const CONTRACT: &str = "openapi/stytch.json";

/// Runs git as nobody in particular.
fn git(repository: &Repository, arguments: &[&str]) {
    let run = Command::new("git")
        .arg("-C")
        .arg(repository.path(""))
        .args(["-c", "user.name=n", "-c", "user.email=e@example.com"])
        .args(arguments)
        .output()
        .unwrap();
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
}

fn committed() -> Repository {
    let repository = Repository::regenerated();
    git(&repository, &["init", "--quiet"]);
    git(&repository, &["add", "."]);
    git(&repository, &["commit", "--quiet", "--message", "first"]);
    repository
}

/// Gives the made-up API one more value and one field less.
fn grown() -> String {
    UPSTREAM
        .replace("[owl, cat, bat]", "[owl, cat, bat, emu]")
        .replace("        notes: {type: object}\n", "")
}

#[test]
fn the_last_commit_is_compared_with_the_working_tree() {
    let repository = committed();
    let run = repository.run(&["diff"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(
        run.stdout.contains("nothing changed for callers"),
        "{}",
        run.stdout
    );

    let run = repository.regen_from(&grown(), &[]);
    assert!(
        run.stdout.contains("changed: semver step: major"),
        "{}",
        run.stdout
    );
    let run = repository.run(&["diff"]);
    for part in [
        "HEAD:openapi/stytch.json -> openapi/stytch.json\n",
        "semver step: major (1 breaking, 1 additions, 0 other)",
        "\nbreaking\n  stytch_api::b2b::zoo::Animal::notes\n    is gone (major: ",
        "\nadditions\n  stytch_api::b2b::zoo::Kind\n    `emu` is new (minor: ",
    ] {
        assert!(run.stdout.contains(part), "no {part} in {}", run.stdout);
    }
    let run = repository.run(&["diff", "HEAD", "HEAD"]);
    assert!(run.stdout.contains("nothing changed"), "{}", run.stdout);
}

#[test]
fn programs_read_json() {
    let repository = committed();
    repository.regen_from(&grown(), &[]);
    let run = repository.run(&["diff", "--format", "json"]);
    let report: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(report["verdict"], "major");
    assert_eq!(report["changes"][0]["rule"], "FieldRemoved");
    assert_eq!(report["changes"][0]["breaking"], true);
}

#[test]
fn upstream_files_go_through_the_overlay_leniently() {
    let repository = committed();
    let moved = UPSTREAM
        .replace("https://telemetry.stytch.com", "https://new.example.com")
        .replace("        born_at: {type: string}\n", "")
        .replace("zoo_animals_OpenCage", "cages_Open");
    repository.write("new.yml", &moved);
    let new = repository.path("new.yml");
    let before = repository.files();
    let run = repository.run(&[
        "diff",
        "HEAD",
        new.to_str().unwrap(),
        "--format",
        "markdown",
    ]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    for part in [
        "> [!CAUTION]\n> `cargo xtask regen` would refuse this until somebody decides.\n> - `#/paths/~1v1~1animals/servers/0`: `https://new.example.com` is not a host",
        "> [!WARNING]\n> Look at these first.\n\n_a host that no operation was sent to before_: the project's secret goes there.\n\n- `stytch_api` operations are sent to `https://new.example.com`",
        "`unplaced::api_zoo_v1_cages::ApiZooV1CagesApi::open` was `b2b::zoo::animals::",
        "`b2b::zoo::Animal::born_at` is gone",
    ] {
        assert!(run.stdout.contains(part), "no {part} in {}", run.stdout);
    }
    assert!(run.stderr.contains("action 4"), "{}", run.stderr);
    assert!(repository.files() == before);
    assert!(!run.stdout.contains("All about animals"), "{}", run.stdout);
}

#[test]
fn the_report_says_which_upstream_file_the_contract_was_made_from() {
    let repository = committed();
    let made_from = "upstream: `openapi.yml at abc of 2026-01-01, sha256 ";
    let upstream = repository.path("same.yml");
    repository.write("same.yml", UPSTREAM);
    let contract = repository.path(CONTRACT);
    for new in [None, Some("HEAD"), contract.to_str(), upstream.to_str()] {
        let arguments = ["diff", "HEAD"].into_iter().chain(new);
        let run = repository.run(&arguments.collect::<Vec<_>>());
        assert!(run.stdout.contains(made_from), "{new:?}: {}", run.stdout);
        assert!(
            run.stdout.contains("without words: "),
            "{new:?}: {}",
            run.stdout
        );
    }
    let run = repository.run(&["diff", "HEAD", upstream.to_str().unwrap()]);
    assert!(run.stdout.contains("lint: 0 open"), "{}", run.stdout);
}

#[test]
fn lint_lists_what_has_no_words() {
    let repository = committed();
    repository.write("new.yml", &grown());
    let run = repository.run(&["lint", repository.path("new.yml").to_str().unwrap()]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.starts_with("0 open"), "{}", run.stdout);
    let words = "without words: \n  openapi/docs/operations.yaml: b2b.zoo.animals.create";
    assert!(run.stdout.contains(words), "{}", run.stdout);
}

#[test]
fn a_revision_without_a_contract_is_an_empty_one() {
    let repository = Repository::regenerated();
    git(&repository, &["init", "--quiet"]);
    git(&repository, &["add", "openapi/docs"]);
    git(&repository, &["commit", "--quiet", "--message", "first"]);
    let run = repository.run(&["diff"]);
    assert!(run.stdout.contains("semver step: minor"), "{}", run.stdout);
}

#[test]
fn what_is_neither_file_nor_revision_is_refused() {
    let repository = committed();
    for given in ["no-such-thing", "HEAD~9", "http://example.com/a.yml"] {
        let run = repository.run(&["diff", given]);
        assert_eq!(run.code, Some(2), "{}", run.stdout);
        assert!(run.stderr.contains(given), "{}", run.stderr);
    }
    let run = repository.run(&["diff", "--", "--output=stolen"]);
    assert_eq!(run.code, Some(2), "{}", run.stdout);
    assert!(!repository.path("stolen").exists());
}

/// The contract of the made-up API with one text replaced, as a file.
fn contract_with(repository: &Repository, name: &str, from: &str, to: &str) -> String {
    let contract = repository.read(CONTRACT);
    assert!(contract.contains(from), "{from}");
    repository.write(name, &contract.replacen(from, to, 1));
    repository.path(name).to_str().unwrap().to_owned()
}

#[test]
fn what_has_no_model_is_refused_by_name() {
    let repository = committed();
    let with = |name: &str, to: &str| {
        let parents = r##""type": "array",
            "description": "Not described yet: `parents`.",
            "items": {
              "$ref": "#/components/schemas/b2b.zoo.Animal"
            }"##;
        contract_with(&repository, name, parents, to)
    };
    repository.write(
        "foreign.json",
        r#"{"openapi": "3.0.3", "paths": {"/pets": {"get": {"operationId": "listPets"}}}}"#,
    );
    let foreign = repository.path("foreign.json").to_str().unwrap().to_owned();
    repository.write(
        "pets.json",
        r#"{"openapi": "3.0.3", "components": {}, "paths": {"/pets": {"get": {"operationId": "pets.list"}}}}"#,
    );
    let other_api = repository.path("pets.json").to_str().unwrap().to_owned();
    let newer = contract_with(&repository, "newer.json", "\"3.0.3\"", "\"3.1.0\"");
    for (given, part) in [
        (with("odd.json", r#""type": "beast""#), "beast"),
        (
            with(
                "inline.json",
                r#""type": "object", "properties": {"x": {"type": "string"}}"#,
            ),
            "b2b.zoo.Animal.parents",
        ),
        (
            with(
                "dangling.json",
                r##""$ref": "#/components/schemas/b2b.zoo.Gone""##,
            ),
            "b2b.zoo.Gone",
        ),
        (foreign, "`components` is missing"),
        (other_api, "another API"),
        (newer, "OpenAPI 3.1.0: only 3.0.x"),
    ] {
        for sides in [[given.as_str(), "HEAD"], ["HEAD", given.as_str()]] {
            let run = repository.run(&[&["diff"], &sides[..]].concat());
            assert_eq!(run.code, Some(2), "{given}: {}", run.stdout);
            let refusal = format!("error: {given} cannot be compared:\n");
            for part in [refusal.as_str(), part] {
                assert!(run.stderr.contains(part), "no {part} in {}", run.stderr);
            }
            assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
        }
    }
}

#[test]
fn two_sides_that_cannot_be_compared_are_both_named() {
    let repository = committed();
    repository.write("a.json", "{");
    repository.write("b.json", "[]");
    let [a, b] = ["a.json", "b.json"].map(|it| repository.path(it).to_str().unwrap().to_owned());
    let run = repository.run(&["diff", &a, &b]);
    assert_eq!(run.code, Some(2), "{}", run.stdout);
    for given in [a, b] {
        let refusal = format!("{given} cannot be compared:\n");
        assert!(run.stderr.contains(&refusal), "{}", run.stderr);
    }
}

#[test]
fn the_changelog_tells_what_changed_since_the_last_release() {
    let repository = committed();
    let run = repository.regen_from(&grown(), &["--changelog"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let first = repository.read("CHANGELOG.md");
    assert!(
        first.contains("## Unreleased\n\n### API changes\n\n#### Breaking\n"),
        "{first}"
    );
    let run = repository.regen_from(&grown(), &["--changelog"]);
    assert!(run.stdout.contains("0 files changed"), "{}", run.stdout);

    // Released, and then nothing new.
    repository.write(
        "CHANGELOG.md",
        &first.replace("## Unreleased", "## [0.2.0]"),
    );
    git(&repository, &["add", "."]);
    git(&repository, &["commit", "--quiet", "--message", "release"]);
    git(&repository, &["tag", "v0.2.0"]);
    repository.regen_from(UPSTREAM, &["--changelog"]);
    let text = repository.read("CHANGELOG.md");
    let (unreleased, released) = text.split_once("## [0.2.0]").unwrap();
    assert!(unreleased.contains("`emu` is gone"), "{text}");
    assert!(released.contains("`emu` is new"), "{text}");
    assert!(repository.read(CONTRACT).contains("notes"));
}

#[test]
fn without_the_tag_of_the_last_release_no_entry_is_lost() {
    let repository = committed();
    repository.regen_from(&grown(), &["--changelog"]);
    let released = "\n## [0.2.0] - 2026-01-01\n";
    let changelog = repository.read("CHANGELOG.md") + released;
    repository.write("CHANGELOG.md", &changelog);
    git(&repository, &["add", "."]);
    git(
        &repository,
        &["commit", "--quiet", "--message", "unreleased changes"],
    );

    let more = grown().replace("[owl, cat, bat, emu]", "[owl, cat, bat, emu, gnu]");
    let run = repository.regen_from(&more, &["--changelog"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(
        run.stderr.contains("the tag v0.2.0 is not in this clone"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("`git fetch --tags`"), "{}", run.stderr);
    let text = repository.read("CHANGELOG.md");
    let (unreleased, _) = text.split_once(released.trim()).unwrap();
    for entry in ["Animal::notes` is gone", "`emu` is new", "`gnu` is new"] {
        assert_eq!(unreleased.matches(entry).count(), 1, "{entry} in {text}");
    }
}

#[test]
fn what_regen_would_refuse_is_told_with_its_name() {
    let repository = committed();
    let new = |from: &str, to: &str| {
        repository.write("new.yml", &UPSTREAM.replace(from, to));
        repository.run(&["diff", "HEAD", repository.path("new.yml").to_str().unwrap()])
    };
    let run = new(
        "        notes: {type: object}\n",
        "        code: {type: string}\n",
    );
    for part in [
        "regen would refuse this: 1 finding",
        "`code` looks like a credential",
    ] {
        assert!(run.stdout.contains(part), "no {part} in {}", run.stdout);
    }
    let run = new("[owl, cat, bat]", "[owl, cat, bat, other]");
    assert_eq!(run.code, Some(2), "{}", run.stdout);
    assert!(
        run.stderr.contains("the value \"other\" takes the name"),
        "{}",
        run.stderr
    );
    assert!(!run.stdout.contains("nothing changed"), "{}", run.stdout);
}
