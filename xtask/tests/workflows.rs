//! The workflows keep to the rules that make them safe to run on strangers' pull requests.

use std::{fs, path::Path};

use serde_json::{Map, Value};

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
        ["ci.yml", "pr-comment.yml", "pr-diff.yml", "spec-update.yml"]
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
            assert!(action.starts_with("actions/"), "{name}: {uses}");
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
        for step in jobs(&workflow).values().flat_map(steps) {
            let run = step.get("run").and_then(Value::as_str).unwrap_or_default();
            assert!(!run.contains("${{"), "{name}: {run}");
        }
    }
}

#[test]
fn what_comments_on_pull_requests_runs_nothing_of_them() {
    let mut seen = 0;
    for (name, workflow) in workflows() {
        if !events(&workflow)
            .iter()
            .any(|event| event == "workflow_run")
        {
            continue;
        }
        seen += 1;
        for step in jobs(&workflow).values().flat_map(steps) {
            assert!(
                step.get("uses").is_none(),
                "{name} checks out or runs an action"
            );
            let run = step["run"].as_str().unwrap();
            for word in ["cargo", "git ", "source ", "bash", "sh ", "eval"] {
                assert!(!run.contains(word), "{name}: `{word}` in {run}");
            }
        }
    }
    assert_eq!(seen, 1);
}

#[test]
fn what_may_push_builds_nothing() {
    for (name, workflow) in workflows() {
        for (job, value) in jobs(&workflow) {
            if written(&workflow, value).is_empty() {
                continue;
            }
            for step in steps(value) {
                let run = step.get("run").and_then(Value::as_str).unwrap_or_default();
                assert!(!run.contains("cargo"), "{name}: {job}: {run}");
            }
        }
    }
}
