//! The workflows keep to the rules that make them safe to run on strangers' pull requests.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::{Map, Value};

/// What must pass before anything lands.
const CHECKS: &str = ".ci/run";

/// The right to say who one is, for which the registry gives a token.
const IDENTITY: &str = "id-token";

/// The action that gets it.
const PUBLISHER: &str = "rust-lang/crates-io-auth-action";

/// A file of the repository.
fn text(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Each workflow with its name.
fn workflows() -> Vec<(String, Value)> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows");
    let entries = fs::read_dir(directory).unwrap();
    entries
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            let text = fs::read_to_string(path).unwrap();
            assert!(!text.contains("pull_request_target"), "{name}");
            assert!(!text.contains("secrets."), "{name}: no secret is kept");
            let source = xtask::yaml::Source {
                name: name.clone(),
                text,
            };
            (name, xtask::yaml::read(&source).unwrap())
        })
        .collect()
}

fn events(workflow: &Value) -> Vec<String> {
    match &workflow["on"] {
        Value::String(event) => vec![event.clone()],
        Value::Object(events) => events.keys().cloned().collect(),
        other => panic!("events: {other}"),
    }
}

fn jobs(workflow: &Value) -> &Map<String, Value> {
    workflow["jobs"].as_object().unwrap()
}

fn steps(job: &Value) -> &[Value] {
    job["steps"].as_array().unwrap()
}

fn script(step: &Value) -> &str {
    step.get("run").and_then(Value::as_str).unwrap_or_default()
}

fn scripts(workflow: &Value) -> Vec<&str> {
    let steps = jobs(workflow).values().flat_map(steps);
    steps.map(script).collect()
}

/// What a job may write.
fn written(workflow: &Value, job: &Value) -> Vec<String> {
    let permissions = job
        .get("permissions")
        .or_else(|| workflow.get("permissions"));
    let permissions = permissions
        .unwrap()
        .as_object()
        .expect("a list of permissions");
    let writes = permissions.iter().filter(|(_, right)| *right == "write");
    writes.map(|(name, _)| name.clone()).collect()
}

#[test]
fn all_are_there() {
    let mut names: Vec<_> = workflows().into_iter().map(|(name, _)| name).collect();
    names.sort();
    assert_eq!(
        names,
        ["ci.yml", "pr-diff.yml", "release.yml", "spec-update.yml"]
    );
}

#[test]
fn actions_are_pinned_by_commit_and_leave_no_credentials() {
    for (name, workflow) in workflows() {
        for step in jobs(&workflow).values().flat_map(steps) {
            let Some(uses) = step.get("uses").and_then(Value::as_str) else {
                continue;
            };
            let (action, commit) = uses.split_once('@').unwrap();
            let known = action.starts_with("actions/") || action == PUBLISHER;
            assert!(known, "{name}: {uses}");
            let is_commit = commit.len() == 40 && commit.bytes().all(|it| it.is_ascii_hexdigit());
            assert!(is_commit, "{name}: {uses}");
            if action == "actions/checkout" {
                assert_eq!(step["with"]["persist-credentials"], false, "{name}");
            }
        }
    }
}

#[test]
fn permissions_are_given_one_by_one() {
    for (name, workflow) in workflows() {
        let top = workflow["permissions"].as_object().expect(&name);
        assert!(top.values().all(|right| right == "read"), "{name}: {top:?}");
        for (job, value) in jobs(&workflow) {
            assert!(value.get("timeout-minutes").is_some(), "{name}: {job}");
            let strangers = events(&workflow)
                .iter()
                .any(|event| event == "pull_request");
            let writes = written(&workflow, value);
            assert!(!strangers || writes.is_empty(), "{name}: {job}: {writes:?}");
        }
    }
}

#[test]
fn scripts_take_no_text_of_strangers_but_through_the_environment() {
    for (name, workflow) in workflows() {
        for run in scripts(&workflow) {
            assert!(!run.contains("${{"), "{name}: {run}");
        }
    }
}

#[test]
fn what_comments_on_pull_requests_runs_nothing_of_them() {
    let mut seen = 0;
    for (name, workflow) in workflows() {
        if !events(&workflow).iter().any(|it| it == "workflow_run") {
            continue;
        }
        for (job, value) in jobs(&workflow) {
            let writes = !written(&workflow, value).is_empty();
            seen += usize::from(writes);
            for step in steps(value) {
                assert!(
                    !writes || step.get("uses").is_none(),
                    "{name}: {job} checks out or runs an action"
                );
                // Without a ref it is the default branch.
                let with = step.get("with").and_then(Value::as_object);
                let chooses = with.is_some_and(|with| {
                    with.contains_key("ref") || with.contains_key("repository")
                });
                assert!(!chooses, "{name}: {job} checks out something else");
                let run = script(step);
                let words: &[&str] = match writes {
                    true => &["cargo", "git ", "source ", "bash", "sh ", "eval"],
                    false => &["git ", "gh pr checkout", "gh run download", "eval"],
                };
                for word in words {
                    assert!(!run.contains(word), "{name}: `{word}` in {run}");
                }
            }
        }
    }
    assert_eq!(seen, 1);
}

#[test]
fn what_may_push_builds_nothing() {
    for (name, workflow) in workflows() {
        for (job, value) in jobs(&workflow) {
            if written(&workflow, value)
                .iter()
                .all(|right| right == IDENTITY)
            {
                continue;
            }
            for run in steps(value).iter().map(script) {
                assert!(!run.contains("cargo"), "{name}: {job}: {run}");
                assert!(!run.contains(CHECKS), "{name}: {job}: {run}");
            }
        }
    }
}

#[test]
fn what_may_publish_is_started_by_hand_waits_and_compiles_nothing() {
    let mut seen = 0;
    for (name, workflow) in workflows() {
        for (job, value) in jobs(&workflow) {
            let writes = written(&workflow, value);
            if !writes.iter().any(|right| right == IDENTITY) {
                continue;
            }
            seen += 1;
            assert_eq!(writes, [IDENTITY], "{name}: {job}");
            assert_eq!(events(&workflow), ["workflow_dispatch"], "{name}");
            assert_eq!(value["environment"], "release", "{name}: {job}");
            assert_eq!(value["needs"], "check", "{name}: {job}");
            for run in steps(value).iter().map(script) {
                for line in run.lines().filter(|line| line.contains("cargo ")) {
                    let harmless = line.contains("cargo info")
                        || line.contains("cargo publish") && line.contains("--no-verify");
                    assert!(harmless, "{name}: {job}: {line}");
                }
            }
        }
    }
    assert_eq!(seen, 1);
}

#[test]
fn every_package_that_is_not_kept_private_is_published() {
    let manifest = text("Cargo.toml");
    let members = between(&manifest, "members = [", "]");
    let published: BTreeSet<String> = members
        .split(',')
        .map(|member| text(&format!("{}/Cargo.toml", member.trim().trim_matches('"'))))
        .filter(|manifest| !manifest.contains("publish = false"))
        .map(|manifest| between(&manifest, "\nname = \"", "\"").to_owned())
        .collect();
    let release = text(".github/workflows/release.yml");
    let listed = between(&release, "for package in ", ";").split(' ');
    assert_eq!(
        listed.map(str::to_owned).collect::<BTreeSet<_>>(),
        published
    );
}

#[test]
fn what_lands_is_what_the_checks_of_contributors_let_through() {
    for (name, workflow) in workflows() {
        let expected = name != "pr-diff.yml";
        let runs = scripts(&workflow).iter().any(|run| run.contains(CHECKS));
        assert_eq!(runs, expected, "{name}");
    }
}

#[test]
fn the_stated_rust_versions_are_those_of_the_manifests() {
    let version = |manifest| between(&text(manifest), "\nrust-version = \"", "\"").to_owned();
    let stated = |file, sentence: &str, version: &str| {
        let sentence = sentence.replace("{}", version);
        assert!(text(file).contains(&sentence), "{file}: {sentence}");
    };
    let users = version("Cargo.toml");
    stated(
        "README.md",
        "The minimum supported Rust version is {}.",
        &users,
    );
    stated("CONTRIBUTING.md", "the library needs Rust {}", &users);
    let contributors = version("xtask/Cargo.toml");
    stated("CONTRIBUTING.md", "Rust {} or newer", &contributors);
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    let (_, rest) = text.split_once(start).unwrap();
    rest.split_once(end).unwrap().0
}
