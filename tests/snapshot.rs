//! The committed snapshot is what the build generates, byte for byte.
#![cfg(feature = "codegen")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn files(root: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut pending = vec![root.to_owned()];
    while let Some(directory) = pending.pop() {
        for entry in fs::read_dir(directory).expect("a directory") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                pending.push(path);
            } else {
                let name = path.strip_prefix(root).expect("below the root").to_owned();
                found.insert(name, fs::read_to_string(path).expect("a text"));
            }
        }
    }
    found
}

#[test]
fn the_snapshot_is_what_the_build_generates() {
    let built = files(&Path::new(env!("OUT_DIR")).join("generated"));
    let committed = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated"));
    let names = |files: &BTreeMap<PathBuf, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&built), names(&committed), "run `cargo xtask regen`");
    for (name, text) in &built {
        assert!(
            committed[name] == *text,
            "{} is stale: run `cargo xtask regen`",
            name.display()
        );
    }
}
