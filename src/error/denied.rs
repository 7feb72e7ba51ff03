use std::fmt;

use super::excerpt::excerpt;

/// What was missing for something to be allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Denial {
    /// The subject belongs to another organization than the one asked for.
    Tenancy {
        /// The organization of the subject.
        actual: String,
        /// The organization asked for.
        required: String,
    },
    /// Nothing that the subject holds permits the action on the resource.
    Permission {
        /// The resource.
        resource_id: String,
        /// The action.
        action: String,
    },
    /// The token lacks scopes.
    Scopes {
        /// The scopes it lacks.
        missing: Vec<String>,
    },
}

/// Someone who is known but not allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeniedError {
    denial: Denial,
}

impl DeniedError {
    pub(crate) fn new(denial: Denial) -> Self {
        Self { denial }
    }

    /// What was missing.
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
