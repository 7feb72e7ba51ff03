//! The upstream file: on disk, or fetched over HTTPS.

use std::{path::PathBuf, time::Duration};

use ureq::{
    Agent,
    tls::{RootCerts, TlsConfig},
};

use crate::{error::Error, root, yaml::Source};

/// More than this is not an OpenAPI file but a mistake, or somebody's joke.
const LIMIT: u64 = 64 << 20;

/// Long enough for a slow line; then the run ends with an error instead of hanging.
const TIMEOUT: Duration = Duration::from_secs(120);

/// Where the upstream file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// On disk.
    File(PathBuf),
    /// At an `https` URL.
    Url(String),
}

impl Origin {
    /// What was given on the command line.
    ///
    /// # Errors
    /// When it is a URL that is not `https`.
    pub fn parse(given: &str) -> Result<Self, Error> {
        match given.split_once("://") {
            Some(("https", _)) => Ok(Self::Url(given.to_owned())),
            Some(_) => Err(Error::Fetch {
                url: given.to_owned(),
                problem: "anybody on the way could change it: give an https URL or a file".into(),
            }),
            None => Ok(Self::File(given.into())),
        }
    }

    /// How it is named in messages and commands.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Url(url) => url.clone(),
        }
    }

    /// The commit that a URL to a file in a repository names.
    #[must_use]
    pub fn commit(&self) -> Option<String> {
        let Self::Url(url) = self else { return None };
        let is_commit =
            |part: &&str| part.len() == 40 && part.bytes().all(|sign| sign.is_ascii_hexdigit());
        url.split('/').find(is_commit).map(str::to_ascii_lowercase)
    }

    /// Reads or fetches it.
    ///
    /// # Errors
    /// When that fails.
    pub fn read(&self) -> Result<Source, Error> {
        let text = match self {
            Self::File(path) => root::read(path)?,
            Self::Url(url) => fetch(url).map_err(|error| Error::Fetch {
                url: url.clone(),
                problem: error.to_string(),
            })?,
        };
        Ok(Source {
            name: self.name(),
            text,
        })
    }
}

fn fetch(url: &str) -> Result<String, ureq::Error> {
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::PlatformVerifier)
        .build();
    let agent: Agent = Agent::config_builder()
        .https_only(true)
        .max_redirects(3)
        .timeout_global(Some(TIMEOUT))
        .tls_config(tls)
        .build()
        .into();
    let mut response = agent.get(url).call()?;
    response
        .body_mut()
        .with_config()
        .limit(LIMIT)
        .read_to_string()
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn only_https_is_fetched() {
        assert!(matches!(Origin::parse("a/b.yml"), Ok(Origin::File(_))));
        assert!(matches!(
            Origin::parse("https://example.com/a.yml"),
            Ok(Origin::Url(_))
        ));
        for url in ["http://example.com/a.yml", "file:///a.yml", "ftp://a/b"] {
            let error = Origin::parse(url).unwrap_err().to_string();
            assert!(error.contains("https"), "{error}");
        }
    }

    #[test]
    fn a_failed_fetch_names_the_url() {
        let url = "https://127.0.0.1:9/openapi.yml";
        let error = Origin::parse(url).unwrap().read().unwrap_err().to_string();
        assert!(
            error.starts_with(&format!("cannot fetch {url}: ")),
            "{error}"
        );
    }

    #[test]
    fn a_url_may_name_its_commit() {
        let commit = "0123456789abcdef0123456789abcdef01234567";
        let url = format!("https://example.com/owner/repository/{commit}/openapi.yml");
        assert_eq!(
            Origin::parse(&url).unwrap().commit().as_deref(),
            Some(commit)
        );
        let url = "https://example.com/owner/repository/main/openapi.yml";
        assert_eq!(Origin::parse(url).unwrap().commit(), None);
    }
}
