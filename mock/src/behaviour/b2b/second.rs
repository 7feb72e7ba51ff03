//! Second factors: what completes a login that lacks one, or is added to a running session.

use stytch_api::b2b::organizations::{Member, Organization};
use stytch_api::shared::AuthenticationFactor;

use super::login::{Login, Wanted, log_in};
use super::proof::Proof;
use crate::call::Call;
use crate::fault::Fault;
use crate::sessions::presented;
use crate::state::State;
use crate::state::changes::Action;

/// What a request makes of the member's settings.
#[derive(Debug, Default)]
pub(super) struct Settings {
    /// `enroll` or `unenroll`.
    pub(super) enrollment: Option<String>,
    pub(super) is_default: bool,
}

/// Refuses a kind of second factor that the organization does not allow.
pub(super) fn check_allowed(organization: &Organization, kind: &str) -> Result<(), Fault> {
    let mut allowed = organization.allowed_mfa_methods.iter();
    match organization.mfa_methods != "RESTRICTED" || allowed.any(|it| it == kind) {
        true => Ok(()),
        false => Err(Fault::bad_request(
            "operation_restricted_by_organization_mfa_methods",
            "The organization does not allow this second factor.",
        )),
    }
}

/// Exactly one session is named, and it is the member's.
pub(super) fn check_named(state: &State, member: &Member, wanted: &Wanted) -> Result<(), Fault> {
    if !is_named(state, member, wanted)? {
        return Err(Fault::bad_request(
            "no_session_arguments",
            "A session or an intermediate session must be named.",
        ));
    }
    Ok(())
}

/// Whether a session is named. It must be the member's then.
pub(super) fn is_named(state: &State, member: &Member, wanted: &Wanted) -> Result<bool, Fault> {
    let intermediate = wanted.intermediate.as_ref().map(|it| it.expose());
    let intermediate = intermediate.filter(|it| !it.is_empty());
    let is_members = match (
        presented(wanted.token.clone(), wanted.jwt.clone())?,
        intermediate,
    ) {
        (None, None) => return Ok(false),
        (Some(_), Some(_)) => {
            return Err(Fault::bad_request(
                "too_many_session_arguments",
                "A session is named, or an intermediate session, not both.",
            ));
        }
        (Some(named), None) => {
            let session = state.find_member_session(&named)?;
            session.member_id() == Some(&member.member_id)
        }
        (None, Some(token)) => {
            let proof = Proof::find(state, token)?;
            proof
                .email_address
                .eq_ignore_ascii_case(&member.email_address)
        }
    };
    match is_members {
        true => Ok(true),
        false => Err(Fault::bad_request(
            "member_session_member_id_mismatch",
            "The session is another member's.",
        )),
    }
}

/// The member has proven a second factor of this kind.
pub(super) fn complete(
    state: &mut State,
    call: &Call,
    mut member: Member,
    proven: (&str, AuthenticationFactor),
    wanted: Wanted,
    settings: Settings,
) -> Result<Login, Fault> {
    let (kind, factor) = proven;
    let is_required = state
        .store
        .get(&member.organization_id)
        .is_some_and(|it: Organization| it.mfa_policy == "REQUIRED_FOR_ALL");
    match settings.enrollment.as_deref() {
        _ if is_required => member.mfa_enrolled = true,
        Some("enroll") => member.mfa_enrolled = true,
        Some("unenroll") => member.mfa_enrolled = false,
        _ => {}
    }
    if settings.is_default || member.default_mfa_method.is_empty() {
        member.default_mfa_method = kind.to_owned();
    }
    let login = log_in(state, call, member, factor, wanted)?;
    if login.session.is_none() {
        return Err(Fault::bad_request(
            "insufficient_factors",
            "The second factor is proven, but a first one is still missing.",
        ));
    }
    state.save(Action::Update, &login.member);
    Ok(login)
}

/// Whether the member has a second factor already, of which one was verified.
pub(super) fn has_one(member: &Member) -> bool {
    member.mfa_phone_number_verified || !member.totp_registration_id.is_empty()
}

/// Whoever has a second factor shows it before they get another one.
pub(super) fn check_may_add(state: &State, member: &Member, wanted: &Wanted) -> Result<(), Fault> {
    let is_named = is_named(state, member, wanted)?;
    if !has_one(member) {
        return Ok(());
    }
    let factors = match is_named {
        true => factors_of(state, wanted)?,
        false => Vec::new(),
    };
    match factors.iter().any(super::factors::is_second) {
        true => Ok(()),
        false => Err(Fault::bad_request(
            "insufficient_factors",
            "The member has a second factor, which the session does not have.",
        )),
    }
}

fn factors_of(state: &State, wanted: &Wanted) -> Result<Vec<AuthenticationFactor>, Fault> {
    match presented(wanted.token.clone(), wanted.jwt.clone())? {
        Some(named) => Ok(state.find_member_session(&named)?.factors),
        None => {
            let token = wanted.intermediate.as_ref().map(|it| it.expose());
            Ok(Proof::find(state, token.unwrap_or_default())?.factors)
        }
    }
}
