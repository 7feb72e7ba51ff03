//! Finds the repository and names the files in it.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use crate::{error::Error, yaml::Source};

/// The repository.
#[derive(Clone, Debug)]
pub struct Root(PathBuf);

impl Root {
    /// The given directory, or the nearest one at or above this crate or the working directory, that
    /// holds `openapi`.
    ///
    /// # Errors
    /// When there is none.
    pub fn find(given: Option<PathBuf>) -> Result<Self, Error> {
        let is_root = |directory: &&Path| directory.join("openapi").is_dir();
        let from = match given {
            Some(given) if is_root(&given.as_path()) => return Ok(Self(given)),
            Some(given) => return Err(Error::NoRoot { from: given }),
            None => start(),
        };
        match from.ancestors().find(is_root) {
            Some(root) => Ok(Self(root.to_owned())),
            None => Err(Error::NoRoot { from }),
        }
    }

    /// A path in the repository.
    #[must_use]
    pub fn join(&self, path: impl AsRef<Path>) -> PathBuf {
        self.0.join(path)
    }

    /// `path` as it is written in messages: relative to the repository.
    #[must_use]
    pub fn relative<'a>(&self, path: &'a Path) -> &'a Path {
        path.strip_prefix(&self.0).unwrap_or(path)
    }

    /// A file of the repository, under its relative name.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn source(&self, path: &str) -> Result<Source, Error> {
        let text = read(&self.join(path))?;
        Ok(Source {
            name: path.to_owned(),
            text,
        })
    }

    /// A file of the repository that may be missing.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn optional_source(&self, path: &str) -> Result<Option<Source>, Error> {
        match self.join(path).try_exists() {
            Ok(false) => Ok(None),
            _ => self.source(path).map(Some),
        }
    }

    /// The YAML files of a directory, in the order of their names. No directory has no files.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn yaml_sources(&self, directory: &str) -> Result<Vec<Source>, Error> {
        let mut names = Vec::new();
        for path in files_below(&self.join(directory))? {
            let path = self.relative(&path);
            let is_yaml = path
                .extension()
                .is_some_and(|it| it == "yaml" || it == "yml");
            if let Some(name) = path.to_str().filter(|_| is_yaml) {
                names.push(name.replace('\\', "/"));
            }
        }
        names.sort();
        names.iter().map(|name| self.source(name)).collect()
    }
}

/// Cargo says where this crate is; run on its own, the program is inside the repository.
fn start() -> PathBuf {
    let crate_directory = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    crate_directory
        .or_else(|| env::current_dir().ok())
        .unwrap_or_default()
}

/// The text of a file.
///
/// # Errors
/// When it cannot be read, or is not UTF-8.
pub fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|source| Error::Read {
        path: path.to_owned(),
        source,
    })
}

/// All files at any depth below a directory, which may be missing.
///
/// # Errors
/// When a directory cannot be read.
pub fn files_below(directory: &Path) -> Result<Vec<PathBuf>, Error> {
    let failure = |source| Error::Read {
        path: directory.to_owned(),
        source,
    };
    let entries = match fs::read_dir(directory) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(failure)?,
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.map_err(failure)?;
        if entry.file_type().map_err(failure)?.is_dir() {
            files.extend(files_below(&entry.path())?);
        } else {
            files.push(entry.path());
        }
    }
    files.sort();
    Ok(files)
}
