//! Where something is said: at an operation or a type, or at one of its parameters or fields.

use std::{fmt, str::FromStr};

/// An operation, a type, a parameter of the one or a field of the other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The dotted name of the operation or type.
    pub owner: String,
    /// The parameter or field.
    pub field: Option<String>,
}

impl Place {
    /// The operation or type itself.
    pub fn of(owner: impl Into<String>) -> Self {
        Self {
            owner: owner.into(),
            field: None,
        }
    }

    /// A parameter or field.
    pub fn field(owner: impl Into<String>, field: impl Into<String>) -> Self {
        Self {
            owner: owner.into(),
            field: Some(field.into()),
        }
    }

    /// The resource that the owner belongs to: `b2b.sso.saml`.
    #[must_use]
    pub fn resource(&self) -> &str {
        self.owner.rsplit_once('.').map_or("", |(home, _)| home)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.owner)?;
        match &self.field {
            Some(field) => write!(f, "/{field}"),
            None => Ok(()),
        }
    }
}

impl FromStr for Place {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text.split_once('/') {
            Some((owner, field)) => Self::field(owner, field),
            None => Self::of(text),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn text_and_back() {
        for place in [Place::of("b2b.sso.get"), Place::field("b2b.sso.Get", "id")] {
            assert_eq!(place.to_string().parse(), Ok(place.clone()));
            assert_eq!(place.resource(), "b2b.sso");
        }
    }
}
