//! What the generated declarations are made of: how values are read, written, set and described.
//!
//! [`object!`], [`open_enum!`] and [`resource!`] turn declarations into types and methods. Everything they need is
//! here; the generated modules hold nothing else.

mod collections;
#[cfg_attr(not(feature = "descriptions"), allow(dead_code))]
pub mod description;
// Which of these macros are used, the products decide.
#[cfg_attr(not(feature = "b2b"), allow(unused_macros, unused_imports))]
pub(crate) mod object;
pub(crate) mod open_enum;
mod outcome;
mod read;
mod reader;
mod repair;
#[cfg_attr(not(feature = "b2b"), allow(unused_macros, unused_imports))]
pub(crate) mod resource;
mod scalar;
#[cfg(feature = "schemars")]
pub(crate) mod schema;
pub(crate) mod search;
mod secret;
pub(crate) mod segment;
pub(crate) mod setter;
mod timestamp;
pub(crate) mod typed_map;

pub(crate) use self::object::read_object;
#[cfg(test)]
pub(crate) use self::outcome::Kind;
pub(crate) use self::outcome::{Drift, Failure, Outcome};
#[cfg(feature = "dynamic")]
pub(crate) use self::read::from_arguments;
#[cfg(test)]
pub(crate) use self::read::round_trip;
pub(crate) use self::read::{from_claim, from_slice, public};
pub(crate) use self::reader::{Reader, Strictness, Wire};
pub(crate) use self::scalar::number;
pub use self::secret::Secret;

/// What generated modules name without a path.
#[allow(
    unused_imports,
    reason = "which of these are used, the contract decides"
)]
pub(crate) mod prelude {
    pub(crate) use std::collections::BTreeMap;

    pub(crate) use chrono::{DateTime, Utc};
    pub(crate) use serde_json::{Map, Value};

    pub(crate) use super::object::object;
    pub(crate) use super::open_enum::open_enum;
    pub(crate) use super::resource::{products, resource};
    pub(crate) use super::search::{search_filters, search_query};
    pub(crate) use super::secret::Secret;
    pub(crate) use super::typed_map::typed_maps;
}

/// The contract's name of a declared type, from its path in Rust: `b2b.sso.saml.IdentityProvider`.
pub(crate) fn contract_name(path: &str) -> String {
    let name = path
        .strip_prefix(concat!(env!("CARGO_CRATE_NAME"), "::"))
        .unwrap_or(path);
    let name = name.strip_prefix("generated::").unwrap_or(name);
    name.replace("r#", "").replace("::", ".")
}

#[cfg(test)]
mod tests {
    use super::contract_name;

    #[test]
    fn a_type_is_named_as_the_contract_names_it() {
        assert_eq!(
            contract_name("stytch_api::generated::b2b::sso::saml::X"),
            "b2b.sso.saml.X"
        );
        assert_eq!(contract_name("claims"), "claims");
    }
}
