//! `src/generated/`: what the code generator makes of the contract.

use std::path::{Component, Path};

use stytch_api_codegen::{GeneratedFile, Model};

use crate::error::Error;

/// The files that a contract becomes, with paths relative to `src/generated/`.
///
/// # Errors
/// When the code generator refuses the contract, or makes what cannot be a snapshot.
pub fn of(model: &Model) -> Result<Vec<GeneratedFile>, Error> {
    let files = stytch_api_codegen::print(model)?;
    check(&files).map(|()| files)
}

/// Files that are not in the snapshot are removed, so an empty one would remove everything.
fn check(files: &[GeneratedFile]) -> Result<(), Error> {
    if files.is_empty() {
        return Err(Error::Snapshot {
            problem: "it is empty".into(),
        });
    }
    match files.iter().find(|file| !stays_below(&file.path)) {
        Some(file) => Err(Error::Snapshot {
            problem: format!("{} is outside of it", file.path.display()),
        }),
        None => Ok(()),
    }
}

fn stays_below(path: &Path) -> bool {
    path.components()
        .all(|part| matches!(part, Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use stytch_api_codegen::GeneratedFile;

    use super::check;

    fn file(path: &str) -> GeneratedFile {
        GeneratedFile {
            path: path.into(),
            contents: String::new(),
        }
    }

    #[test]
    fn a_snapshot_has_files_and_they_stay_inside() {
        assert!(check(&[file("mod.rs"), file("b2b/sso.rs")]).is_ok());
        assert!(check(&[]).is_err());
        for path in ["../lib.rs", "/etc/a", "b2b/../../lib.rs"] {
            assert!(check(&[file(path)]).is_err(), "{path}");
        }
    }
}
