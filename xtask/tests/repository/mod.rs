//! A repository in a temporary directory, with the made-up API and its overlay.

#![allow(dead_code, reason = "each file of tests uses another part of it")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

/// The made-up API.
pub const UPSTREAM: &str = include_str!("../spec/upstream.yml");

const OVERLAY: &str = include_str!("../spec/overlay.yaml");

pub struct Repository(TempDir);

/// What a run of `cargo xtask` left.
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Repository {
    pub fn new() -> Self {
        let repository = Self(tempfile::tempdir().unwrap());
        repository.write("openapi/overlay/fixes.yaml", OVERLAY);
        repository.write(
            "openapi/docs/fields.yaml",
            "request_id: Names the request.\n",
        );
        repository
    }

    /// A repository in which the made-up API was regenerated once.
    pub fn regenerated() -> Self {
        let repository = Self::new();
        let run = repository.regen_from(UPSTREAM, &["--commit", "abc", "--date", "2026-01-01"]);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        repository
    }

    /// A clone of a repository that is under git.
    pub fn cloned(origin: &Self, options: &[&str]) -> Self {
        let clone = Self(tempfile::tempdir().unwrap());
        let url = format!("file://{}", origin.path("").display());
        let run = Command::new("git")
            .args(["clone", "--quiet"])
            .args(options)
            .arg(url)
            .arg(clone.path(""))
            .output()
            .unwrap();
        assert!(
            run.status.success(),
            "{}",
            String::from_utf8_lossy(&run.stderr)
        );
        clone
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(self.0.path())
            .args(arguments)
            .output()
            .unwrap();
        Run {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Runs regen on an upstream file with this text, which is not in the repository.
    pub fn regen_from(&self, upstream: &str, more: &[&str]) -> Run {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("openapi.yml");
        fs::write(&file, upstream).unwrap();
        let file = file.to_str().unwrap();
        self.run(&[&["regen", "--upstream", file], more].concat())
    }

    /// All files with what they hold.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(self.0.path(), &mut files);
        files
    }
}

fn collect(directory: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
}
