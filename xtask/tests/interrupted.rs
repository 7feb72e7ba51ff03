//! Regen that is killed leaves every file old or new, and `cargo xtask regen` completes what is missing.

mod repository;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
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

/// One value more in an enum that two schemas hold.
fn newer() -> String {
    UPSTREAM.replace("[owl, cat, bat]", "[owl, cat, bat, emu]")
}

/// A repository with a stale file, so that one goes as well.
fn old_repository() -> Repository {
    let repository = Repository::regenerated();
    repository.write("src/generated/gone.rs", "// was generated once");
    repository
}

fn regen(repository: &Repository, upstream: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("--root").arg(repository.path(""));
    command.args(["regen", "--upstream"]).arg(upstream);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

#[test]
fn killed_at_any_time_each_file_is_old_or_new_and_regen_completes() {
    let directory = tempfile::tempdir().unwrap();
    let upstream = directory.path().join("openapi.yml");
    fs::write(&upstream, newer()).unwrap();
    let old = files(&old_repository());
    let new = {
        let repository = old_repository();
        assert!(regen(&repository, &upstream).status().unwrap().success());
        files(&repository)
    };
    let contract = Path::new("openapi/stytch.json");
    assert_ne!(old[contract], new[contract]);
    for delay in (0..120).step_by(6) {
        let repository = old_repository();
        let mut child = regen(&repository, &upstream).spawn().unwrap();
        thread::sleep(Duration::from_millis(delay));
        let _ = child.kill();
        child.wait().unwrap();

        let now = files(&repository);
        for path in now.keys().chain(old.keys()).chain(new.keys()) {
            let [now, old, new] = [&now, &old, &new].map(|files| files.get(path));
            assert!(
                now == old || now == new,
                "{} after {delay} ms",
                path.display()
            );
        }
        let check = repository.run(&["regen", "--check"]);
        assert_eq!(
            check.code,
            Some(if now == new { 0 } else { 1 }),
            "{}",
            check.stderr
        );

        let run = repository.run(&["regen"]);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        let check = repository.run(&["regen", "--check"]);
        assert_eq!(check.code, Some(0), "{}", check.stderr);
        assert_eq!(
            files(&repository)[contract],
            now[contract],
            "the contract decides"
        );
        assert!(!repository.path(".regen").exists());

        assert!(regen(&repository, &upstream).status().unwrap().success());
        assert!(
            files(&repository) == new,
            "the same command again writes all"
        );
    }
}

#[test]
fn a_new_contract_beside_old_code_is_told_and_completed() {
    let new = Repository::regenerated();
    new.regen_from(&newer(), &[]);
    let repository = Repository::regenerated();
    repository.write("openapi/stytch.json", &new.read("openapi/stytch.json"));
    repository.write(".regen/0", "left by a run that was killed");
    let check = repository.run(&["regen", "--check"]);
    assert_eq!(check.code, Some(1), "{}", check.stderr);
    assert!(
        check.stderr.contains("run `cargo xtask regen`"),
        "{}",
        check.stderr
    );
    let run = repository.run(&["regen"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let kind = "src/generated/b2b/zoo.rs";
    assert_eq!(repository.read(kind), new.read(kind));
    assert!(!repository.path(".regen").exists());
}
