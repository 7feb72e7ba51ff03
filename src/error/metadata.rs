//! Data of the application's own that does not fit.

use std::fmt;

/// Metadata or claims of the application's own do not have the type asked for.
///
/// Wherever Stytch keeps them, they are set and read in a type of yours. The error names the field and quotes nothing.
///
/// A null deletes a key of metadata, and serde writes `None` as null: give such fields
/// `#[serde(skip_serializing_if = "Option::is_none")]` where the key is to stay as it is.
///
/// ```
/// # #[cfg(feature = "b2b")]
/// # fn example() -> Result<(), stytch_api::Error> {
/// use serde::{Deserialize, Serialize};
/// use stytch_api::b2b::organizations::{Member, members::UpdateRequest};
///
/// #[derive(Serialize, Deserialize)]
/// struct Plan {
///     seats: u32,
/// }
///
/// let request = UpdateRequest::new().with_trusted_metadata(&Plan { seats: 3 })?;
/// # let mut member = Member::default();
/// # member.trusted_metadata = request.trusted_metadata.unwrap_or_default();
/// // … and from a response:
/// let plan: Plan = member.trusted_metadata_as()?;
/// assert_eq!(plan.seats, 3);
/// # Ok(())
/// # }
/// # #[cfg(feature = "b2b")]
/// # example().expect("a plan");
/// ```
#[derive(Debug)]
pub struct MetadataError {
    field: &'static str,
    reason: &'static str,
}

impl MetadataError {
    pub(super) fn new(field: &'static str, reason: &'static str) -> Self {
        Self { field, reason }
    }

    /// The field that holds them, such as `trusted_metadata`.
    pub fn field(&self) -> &'static str {
        self.field
    }
}

impl fmt::Display for MetadataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.field, self.reason)
    }
}

impl std::error::Error for MetadataError {}
