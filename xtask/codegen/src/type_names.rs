//! The way from typify's flat type names to the contract's.

use std::collections::BTreeMap;

use crate::error::{Error, Result};
use crate::name::Name;

/// Names that generated modules use unqualified, hence no generated type may take.
const PRELUDE: [&str; 13] = [
    "BTreeMap",
    "Box",
    "Client",
    "DateTime",
    "Map",
    "MemberScope",
    "Option",
    "Result",
    "Secret",
    "Self",
    "String",
    "Value",
    "Vec",
];

/// Every generated type by typify's name.
#[derive(Clone, Debug)]
pub(crate) struct TypeNames(BTreeMap<String, Name>);

impl TypeNames {
    pub fn new(names: Vec<Name>) -> Result<Self> {
        let mut map: BTreeMap<String, Name> = BTreeMap::new();
        for name in names {
            if PRELUDE.contains(&name.last.as_str()) {
                return Err(Error::contract(
                    name.dotted(),
                    "the name is one that generated modules use for something else; rename it in the names overlay",
                ));
            }
            if let Some(other) = map.insert(name.typify(), name.clone()) {
                let problem = format!(
                    "and {} get one Rust name; rename one in the names overlay",
                    other.dotted()
                );
                return Err(Error::contract(name.dotted(), problem));
            }
        }
        Ok(Self(map))
    }

    /// The contract's name of a typify type.
    pub fn get(&self, typify: &str) -> Option<&Name> {
        self.0.get(typify)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_names_that_rust_cannot_tell_apart_are_refused() {
        let clash = ["a.b.CdE", "a.b_cd.E"].map(|name| Name::parse(name).unwrap());
        let error = TypeNames::new(clash.into()).unwrap_err().to_string();
        assert!(error.contains("one Rust name"), "{error}");
    }

    #[test]
    fn a_name_of_the_prelude_is_refused() {
        assert!(TypeNames::new(vec![Name::parse("a.Secret").unwrap()]).is_err());
    }
}
