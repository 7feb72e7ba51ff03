//! Who may join an organization by logging in.

use stytch_api::b2b::organizations::{Member, Organization};

use super::members::{by_email, create, may_join_by_email};
use crate::fault::Fault;
use crate::state::State;

/// The member who has the address, or a new one who is pending, where the organization lets such people join. Whether the
/// member is new is told too.
pub(super) fn find_or_sign_up(
    state: &mut State,
    organization: &Organization,
    address: &str,
) -> Result<(Member, bool), Fault> {
    if let Some(member) = by_email(state, &organization.organization_id, address) {
        return Ok((member, false));
    }
    if !may_join_by_email(organization, address) {
        return Err(not_allowed());
    }
    Ok((create(state, organization, address, "", "pending"), true))
}

pub(super) fn not_allowed() -> Fault {
    Fault::bad_request(
        "email_jit_provisioning_not_allowed",
        "Nobody with this address is a member, and the organization does not let them join by it.",
    )
}
