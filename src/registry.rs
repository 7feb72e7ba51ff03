//! Generated types by their contract name: for tests over all of them, and for the command line.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// One generated type.
pub(crate) struct Type {
    /// The contract's name: `b2b.sso.saml.UpdateConnectionRequest`.
    pub name: &'static str,
    /// Reads an answer of this type.
    #[cfg(test)]
    pub read: Read,
    /// Its JSON Schema.
    #[cfg(feature = "schemars")]
    pub schema: fn() -> schemars::Schema,
}

/// Reads a value of some type.
#[cfg(test)]
type Read = fn(&[u8]) -> Result<Box<dyn Value>, crate::decode::Failure>;

impl Type {
    pub const fn of<T: Generated>(name: &'static str) -> Self {
        Self {
            name,
            #[cfg(test)]
            read: tests::read::<T>,
            #[cfg(feature = "schemars")]
            schema: || schemars::schema_for!(T),
        }
    }
}

/// Every generated type that is compiled in.
pub(crate) fn types() -> impl Iterator<Item = &'static Type> {
    crate::generated::TYPES
        .iter()
        .flat_map(|types| types.iter())
}

/// What every generated type can do.
#[cfg(feature = "schemars")]
pub(crate) trait Generated: Value + DeserializeOwned + schemars::JsonSchema {}

#[cfg(feature = "schemars")]
impl<T: Value + DeserializeOwned + schemars::JsonSchema> Generated for T {}

/// What every generated type can do.
#[cfg(not(feature = "schemars"))]
pub(crate) trait Generated: Value + DeserializeOwned {}

#[cfg(not(feature = "schemars"))]
impl<T: Value + DeserializeOwned> Generated for T {}

/// A value of some generated type.
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "only the tests look at values of any type")
)]
pub(crate) trait Value: 'static {
    fn json(&self) -> serde_json::Value;
    fn debug(&self) -> String;
}

impl<T: Serialize + Debug + 'static> Value for T {
    fn json(&self) -> serde_json::Value {
        serde_json::to_value(self).unwrap_or_default()
    }

    fn debug(&self) -> String {
        format!("{self:#?}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::{Failure, from_slice};

    pub(super) fn read<T: Generated>(bytes: &[u8]) -> Result<Box<dyn Value>, Failure> {
        let operation = crate::operation::Operation::all()
            .next()
            .expect("there are operations");
        from_slice::<T>(bytes, operation).map(|value| Box::new(value) as Box<dyn Value>)
    }
}
