//! Regen that is killed leaves the old files or the new ones, and the next run tidies up.

mod repository;

use std::{
    collections::BTreeMap,
    fs,
    path::PathBuf,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use repository::{Repository, UPSTREAM};

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// The files by name, but for what is being prepared.
fn files(repository: &Repository) -> Files {
    let root = repository.path("");
    let files = repository.files().into_iter();
    files
        .map(|(path, text)| (path.strip_prefix(&root).unwrap().to_owned(), text))
        .filter(|(path, _)| !path.starts_with(".regen"))
        .collect()
}

fn newer() -> String {
    UPSTREAM
        .replace("born_at", "hatched_at")
        .replace("cat, bat", "cat, bat, emu")
}

fn old_repository() -> Repository {
    let repository = Repository::regenerated();
    // The overlay of both versions.
    let overlay = repository.read("openapi/overlay/fixes.yaml");
    repository.write(
        "openapi/overlay/fixes.yaml",
        &overlay.replace("born_at", "hatched_at"),
    );
    repository
}

#[test]
fn killed_at_any_time_it_is_old_or_new_after_the_next_run() {
    let directory = tempfile::tempdir().unwrap();
    let upstream = directory.path().join("openapi.yml");
    let grown = newer().replace(
        "    api_zoo_v1_CreateRequestKind:\n      type: string\n      enum: [owl, cat, bat]\n",
        "    api_zoo_v1_CreateRequestKind:\n      type: string\n      enum: [owl, cat, bat, emu]\n",
    );
    fs::write(&upstream, grown).unwrap();
    let old = files(&old_repository());
    let new = {
        let repository = old_repository();
        let run = repository.run(&["regen", "--upstream", upstream.to_str().unwrap()]);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        files(&repository)
    };
    for delay in (0..120).step_by(6) {
        let repository = old_repository();
        let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(repository.path(""))
            .args(["regen", "--upstream"])
            .arg(&upstream)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(Duration::from_millis(delay));
        let _ = child.kill();
        child.wait().unwrap();
        let decided = repository.path(".regen/journal.json").exists();
        let now = files(&repository);
        assert!(
            decided || now == old || now == new,
            "a mixture after {delay} ms"
        );
        let run = repository.run(&["regen"]);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        let now = files(&repository);
        assert!(
            now == old || now == new,
            "a mixture after the next run, {delay} ms"
        );
        assert!(!repository.path(".regen").exists());
    }
}

#[test]
fn an_interrupted_run_is_told_and_finished() {
    let repository = Repository::regenerated();
    repository.write(".regen/files/0", "# Changelog\n");
    repository.write(
        ".regen/journal.json",
        r#"{"files": [{"from": "files/0", "to": "CHANGELOG.md"}], "tree": null}"#,
    );
    for arguments in [&["regen", "--check"][..], &["operations"], &["diff"]] {
        let run = repository.run(arguments);
        assert_eq!(run.code, Some(2), "{}", run.stdout);
        assert!(
            run.stderr.contains("`cargo xtask regen` finishes it"),
            "{}",
            run.stderr
        );
    }
    let run = repository.run(&["regen"]);
    assert!(
        run.stderr
            .contains("finished what an interrupted run had begun"),
        "{}",
        run.stderr
    );
    assert_eq!(repository.read("CHANGELOG.md"), "# Changelog\n");
    assert!(!repository.path(".regen").exists());
}

#[test]
fn a_broken_journal_is_located() {
    let repository = Repository::regenerated();
    repository.write(".regen/journal.json", "{");
    let run = repository.run(&["regen"]);
    assert_eq!(run.code, Some(2), "{}", run.stdout);
    assert!(run.stderr.contains("journal.json:1:1: "), "{}", run.stderr);
}
