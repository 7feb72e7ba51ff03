use std::fmt;

use super::excerpt::excerpt;

/// Why something was not allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Denial {
    /// The member belongs to another organization than the one in the request.
    Tenancy {
        /// The member's organization.
        actual: String,
        /// The organization in the request.
        required: String,
    },
    /// No role or scope allows the action on the resource.
    Permission {
        /// The resource.
        resource_id: String,
        /// The action.
        action: String,
    },
    /// The token lacks scopes.
    Scopes {
        /// The missing scopes.
        missing: Vec<String>,
    },
}

/// Someone is known, but not allowed to do something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeniedError {
    denial: Denial,
}

impl DeniedError {
    pub(crate) fn new(denial: Denial) -> Self {
        Self { denial }
    }

    /// Why it was not allowed.
    pub fn denial(&self) -> &Denial {
        &self.denial
    }
}

impl fmt::Display for DeniedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("denied: ")?;
        match &self.denial {
            Denial::Tenancy { actual, required } => write!(
                f,
                "the session is of organization `{}`, not of `{}`",
                excerpt(actual),
                excerpt(required)
            ),
            Denial::Permission {
                resource_id,
                action,
            } => write!(
                f,
                "no permission for `{}` on `{}`",
                excerpt(action),
                excerpt(resource_id)
            ),
            Denial::Scopes { missing } => {
                write!(
                    f,
                    "the token lacks the scopes `{}`",
                    excerpt(&missing.join(" "))
                )
            }
        }
    }
}

impl std::error::Error for DeniedError {}
