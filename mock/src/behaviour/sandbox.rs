//! The values that test projects accept from everyone, as often as they come.

use super::links;
use crate::fault::Fault;
use crate::state::State;

pub(super) const EMAIL: &str = "sandbox@stytch.com";
pub(super) const GOOD_LINK: &str = "DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=";
pub(super) const USED_LINK: &str = "3pzjQpgksDlGKWEwUq2Up--hCHC_0oamfLHyfspKDFU=";
pub(super) const UNKNOWN_LINK: &str = "CprTtwhnRNiMBiUS2jSLcWYrfuO2POeBNdo5HhW6qTM=";

/// Whether the token of a link is good; `None` if it is none of these.
pub(super) fn link(state: &State, token: &str) -> Option<Result<(), Fault>> {
    match token {
        _ if state.project.is_live => None,
        GOOD_LINK => Some(Ok(())),
        USED_LINK => Some(Err(links::unusable())),
        UNKNOWN_LINK => Some(Err(links::unknown())),
        _ => None,
    }
}
