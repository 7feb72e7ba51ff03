//! Who may do what: RBAC policies, cached and applied here.

#[cfg(feature = "b2b")]
mod b2b;
#[cfg(feature = "consumer")]
mod consumer;
mod grants;
#[cfg(feature = "b2b")]
mod org_policy;
mod policies;

#[cfg(feature = "b2b")]
pub(crate) use self::b2b::{authorize_member, authorize_member_token};
#[cfg(feature = "consumer")]
pub(crate) use self::consumer::{authorize_user, authorize_user_token};
#[cfg(feature = "b2b")]
pub use self::org_policy::{OrgPolicyFault, validate_org_policy};
pub(crate) use self::policies::Policies;

use crate::error::Denial;

/// The denial of something that no role and no scope permits.
pub(crate) fn lacking(resource_id: &str, action: &str) -> Denial {
    Denial::Permission {
        resource_id: resource_id.to_owned(),
        action: action.to_owned(),
    }
}
