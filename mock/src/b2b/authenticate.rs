//! `b2b.sessions`.

use chrono::{TimeDelta, Utc};
use serde_json::Value;
use stytch_api::b2b::sessions::{AuthenticateRequest, AuthenticateResponse};

use super::sessions::presented;
use super::state::B2b;
use crate::call::Call;
use crate::fault::Fault;
use crate::identity::SIGNER;
use crate::reply::answer;

/// From five minutes to a year and a day.
const DURATION_MINUTES: std::ops::RangeInclusive<i32> = 5..=527_040;

pub(super) fn authenticate(b2b: &mut B2b, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let duration = duration(request.session_duration_minutes)?;
    let credential = presented(request.session_token, request.session_jwt)?
        .ok_or_else(|| Fault::bad_request("no_session_arguments", "No session is named."))?;
    let session = b2b.sessions.find_mut(&credential)?;
    let check = request.authorization_check.as_ref();
    let verdict = check.map(|check| session.verdict(check)).transpose()?;
    session.access(Utc::now(), duration);
    session.merge_claims(request.session_custom_claims.unwrap_or_default());

    let shown = session.shown();
    let organization = b2b.organizations.get(&shown.organization_id);
    let member = b2b.members.get(&shown.member_id);
    let mut response = AuthenticateResponse::default();
    response.organization = organization.cloned().unwrap_or_default();
    response.member = member.cloned().unwrap_or_default();
    response.member_session = shown.clone();
    response.session_token = session.token().into();
    response.session_jwt = session.issue_jwt().into();
    response.verdict = verdict;
    answer(response)
}

/// `b2b.sessions.get_jwks`: the same key for every project.
#[expect(clippy::unnecessary_wraps, reason = "the signature of every handler")]
pub(super) fn get_jwks(_: &mut B2b, _: &Call) -> Result<Value, Fault> {
    Ok(SIGNER.keys())
}

fn duration(minutes: Option<i32>) -> Result<Option<TimeDelta>, Fault> {
    match minutes {
        None => Ok(None),
        Some(minutes) if DURATION_MINUTES.contains(&minutes) => {
            Ok(Some(TimeDelta::minutes(minutes.into())))
        }
        Some(_) => Err(Fault::bad_request(
            "invalid_session_duration_minutes",
            "A session lasts from 5 to 527040 minutes.",
        )),
    }
}
