//! What passcodes say.

use crate::fault::Fault;
use crate::state::State;
use crate::state::store::Object;
use crate::tokens::Purpose;

/// What a passcode says, which stays good; refused is one that is not the newest of its recipient, or is used up or expired.
pub(super) fn said(
    state: &State,
    purpose: Purpose,
    recipient: &str,
    code: &str,
) -> Result<Object, Fault> {
    let said = state.code_details(purpose, recipient, code);
    said.ok_or_else(|| match state.knows_code(purpose, recipient, code) {
        true => unusable(),
        false => Fault::not_found(
            "otp_code_not_found",
            "It is not the passcode that was sent last.",
        ),
    })
}

/// The refusal of a passcode that was good.
pub(super) fn unusable() -> Fault {
    Fault::unauthorized(
        "unable_to_auth_otp_code",
        "The passcode was used already, or expired.",
    )
}
