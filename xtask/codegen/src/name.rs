//! Dotted contract names: `b2b.sso.saml.UpdateConnectionRequest` says where the thing lives in Rust.

use heck::{ToPascalCase, ToSnakeCase};
use syn::Ident;

use crate::error::{Error, Result};

/// A dotted name, split into its home and its last part.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// Where it lives.
    pub home: Home,
    /// The type or method.
    pub last: String,
}

/// A module path below the crate root: `["b2b", "sso", "saml"]`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Home(pub Vec<String>);

impl Name {
    pub(crate) fn parse(dotted: &str) -> Result<Self> {
        let mut parts: Vec<String> = dotted.split('.').map(str::to_owned).collect();
        let last = parts.pop().unwrap_or_default();
        let valid = !parts.is_empty()
            && parts.iter().all(|part| is_module_name(part))
            && (syn::parse_str::<Ident>(&last).is_ok() || is_keyword(&last));
        match valid {
            true => Ok(Self {
                home: Home(parts),
                last,
            }),
            false => Err(Error::contract(
                dotted,
                "not a dotted name such as b2b.sso.saml.UpdateConnectionRequest; declare one in the names overlay",
            )),
        }
    }

    /// The contract's spelling.
    #[must_use]
    pub fn dotted(&self) -> String {
        format!("{}.{}", self.home.dotted(), self.last)
    }

    /// The name that typify makes of it.
    pub(crate) fn typify(&self) -> String {
        self.dotted().replace('.', "-").to_pascal_case()
    }

    /// The name that progenitor makes of it for a method.
    pub(crate) fn progenitor(&self) -> String {
        self.dotted().replace('.', "-").to_snake_case()
    }

    /// The last part as an identifier, raw when it is a keyword.
    #[must_use]
    pub fn ident(&self) -> String {
        ident(&self.last)
    }

    /// A path to it from a module.
    #[must_use]
    pub fn path_from(&self, home: &Home) -> String {
        match self.home == *home {
            true => self.ident(),
            false => format!("{}::{}", self.home.path(), self.ident()),
        }
    }
}

impl Home {
    /// The contract's spelling.
    #[must_use]
    pub fn dotted(&self) -> String {
        self.0.join(".")
    }

    /// `crate::b2b::sso::saml`.
    #[must_use]
    pub fn path(&self) -> String {
        let parts = self.0.iter().map(|part| format!("::{}", ident(part)));
        format!("crate{}", parts.collect::<String>())
    }

    /// The last part, or an empty text for the crate root.
    #[must_use]
    pub fn last(&self) -> &str {
        self.0.last().map_or("", String::as_str)
    }

    /// The home right above.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let (_, rest) = self.0.split_last()?;
        Some(Self(rest.to_vec()))
    }

    /// The homes from the first part down to this one.
    pub fn ancestry(&self) -> impl Iterator<Item = Self> + '_ {
        (1..=self.0.len()).map(|depth| Self(self.0.iter().take(depth).cloned().collect()))
    }
}

/// An identifier for a word, raw when it is a keyword.
pub(crate) fn ident(word: &str) -> String {
    match is_keyword(word) {
        true => format!("r#{word}"),
        false => word.to_owned(),
    }
}

fn is_module_name(part: &str) -> bool {
    syn::parse_str::<Ident>(part).is_ok() && part == part.to_snake_case()
}

fn is_keyword(word: &str) -> bool {
    syn::parse_str::<Ident>(word).is_err() && syn::parse_str::<Ident>(&format!("r#{word}")).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_knows_its_home_and_its_spellings() {
        let name = Name::parse("b2b.sso.saml.UpdateConnectionRequest").unwrap();
        assert_eq!(name.typify(), "B2bSsoSamlUpdateConnectionRequest");
        assert_eq!(name.path_from(&name.home), "UpdateConnectionRequest");
        assert_eq!(
            name.path_from(&Home::default()),
            "crate::b2b::sso::saml::UpdateConnectionRequest"
        );
    }

    #[test]
    fn a_keyword_becomes_a_raw_identifier() {
        assert_eq!(Name::parse("fraud.override").unwrap().ident(), "r#override");
    }

    #[test]
    fn what_is_no_dotted_name_is_refused() {
        for bad in ["", "X", "b2b.", ".X", "B2b.X", "b2b.a b", "a.b c"] {
            assert!(Name::parse(bad).is_err(), "{bad:?}");
        }
    }
}
