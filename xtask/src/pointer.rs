//! JSON pointers: how every message says where in a document something is.

use std::fmt;

/// A JSON pointer (RFC 6901), written as a URI fragment: `#/paths/~1v1~1users/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    #[must_use]
    pub fn root() -> Self {
        Self::default()
    }

    /// The pointer that follows `keys` from the root.
    #[must_use]
    pub fn to<const N: usize>(keys: [&str; N]) -> Self {
        keys.iter().fold(Self::root(), |at, key| at.child(key))
    }

    /// The member or element `key` of what this points at.
    #[must_use]
    pub fn child(&self, key: impl fmt::Display) -> Self {
        let key = key.to_string().replace('~', "~0").replace('/', "~1");
        Self(format!("{}/{key}", self.0))
    }

    /// The form `serde_json::Value::pointer` takes, without the leading `#`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Pointer {
    fn from(pointer: String) -> Self {
        Self(pointer)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Pointer;

    #[test]
    fn separators_in_keys_are_escaped() {
        let at = Pointer::to(["paths", "/v1/a~b"]).child("get").child(0);
        assert_eq!(at.to_string(), "#/paths/~1v1~1a~0b/get/0");
    }
}
