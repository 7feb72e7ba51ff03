use std::fmt;

use super::error_type::ErrorType;
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
    error_type: ErrorType,
}

impl DeniedError {
    pub(super) fn new(denial: Denial) -> Self {
        let error_type = ErrorType::new(match denial {
            Denial::Tenancy { .. } => ErrorType::SESSION_AUTHORIZATION_TENANCY_ERROR,
            Denial::Permission { .. } => ErrorType::SESSION_AUTHORIZATION_ERROR,
            // RFC 6750, 3.1: Stytch does not decide about scopes.
            Denial::Scopes { .. } => "insufficient_scope",
        });
        Self { denial, error_type }
    }

    /// The consumer product has a word of its own for a lack of permission.
    #[cfg(feature = "consumer")]
    pub(super) fn of_user(denial: Denial) -> Self {
        let error_type = ErrorType::new(ErrorType::CONSUMER_SESSION_AUTHORIZATION_ERROR);
        Self { denial, error_type }
    }

    /// The error type that Stytch gives when it denies the same. For scopes, about which it does not decide, OAuth's
    /// `insufficient_scope`.
    pub fn error_type(&self) -> &ErrorType {
        &self.error_type
    }

    /// What to say of it, without naming anyone.
    pub fn message(&self) -> &'static str {
        match self.denial {
            Denial::Tenancy { .. } => {
                "The session belongs to another organization than the one asked for."
            }
            Denial::Permission { .. } => {
                "The roles of the session do not allow this action on this resource."
            }
            Denial::Scopes { .. } => "The token lacks scopes that this action needs.",
        }
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
