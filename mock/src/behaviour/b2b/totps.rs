//! `b2b.totps` and `b2b.recovery_codes`: authenticator apps, as a second factor.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::TimeDelta;
use serde_json::Value;
use stytch_api::Secret;
use stytch_api::b2b::organizations::{Member, Organization};
use stytch_api::b2b::recovery_codes::{
    GetResponse, RecoverRequest, RecoverResponse, RotateRequest, RotateResponse,
};
use stytch_api::b2b::totps::{
    AuthenticateRequest, AuthenticateResponse, CreateRequest, CreateResponse, MigrateRequest,
    MigrateResponse,
};

use super::factors;
use super::login::{Wanted, show_session, wanted};
use super::members::{member, organization};
use super::second::{Settings, check_allowed, check_may_add, check_named, complete};
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;
use crate::state::store::Stored;
use crate::totp::Verdict;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("b2b.recovery_codes.get", get_codes),
    ("b2b.recovery_codes.recover", recover),
    ("b2b.recovery_codes.rotate", rotate_codes),
    ("b2b.totps.authenticate", authenticate),
    ("b2b.totps.create", create),
    ("b2b.totps.migrate", migrate),
];

const KIND: &str = "totp";
const MINUTES: i32 = 60;

/// An app whose first passcode did not come yet. Until then the member does not have it.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
struct Pending {
    member_id: String,
    totp_id: String,
}

impl Stored for Pending {
    const COLLECTION: &'static str = "pending_member_totps";

    fn id(&self) -> &str {
        &self.member_id
    }
}

fn named(
    state: &State,
    organization_id: &str,
    member_id: &str,
) -> Result<(Organization, Member), Fault> {
    let organization = organization(state, organization_id)?;
    let member = member(state, &organization.organization_id, member_id)?;
    Ok((organization, member))
}

/// One that was never used gives way to the next.
fn create(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: CreateRequest = call.body()?;
    let (organization, member) = named(state, &request.organization_id, &request.member_id)?;
    check_allowed(&organization, KIND)?;
    check_has_none(&member)?;
    let wanted = Wanted {
        token: request.session_token,
        jwt: request.session_jwt,
        intermediate: request.intermediate_session_token,
        ..Wanted::default()
    };
    check_may_add(state, &member, &wanted)?;
    let minutes = request.expiration_minutes.unwrap_or(MINUTES);
    let totp = state.create_totp(TimeDelta::minutes(minutes.into()))?;
    if let Some(unused) = state.store.get::<Pending>(&member.member_id) {
        state.forget_totp(&unused.totp_id);
    }
    state.store.put(&Pending {
        member_id: member.member_id.clone(),
        totp_id: totp.id.clone(),
    });

    let mut response = CreateResponse::default();
    response.qr_code = qr_code(&member, &organization, &totp.secret).into();
    response.member_id.clone_from(&member.member_id);
    response.member = member;
    response.organization = organization;
    response.totp_registration_id = totp.id;
    response.secret = totp.secret.into();
    response.recovery_codes = secrets(totp.recovery_codes);
    respond(response)
}

fn check_has_none(member: &Member) -> Result<(), Fault> {
    match member.totp_registration_id.is_empty() {
        true => Ok(()),
        false => Err(Fault::bad_request(
            "active_totp_exists",
            "The member has an authenticator app already.",
        )),
    }
}

/// A data URL with what a QR code would say; nothing draws one here.
fn qr_code(member: &Member, organization: &Organization, secret: &str) -> String {
    let encoded =
        |text: &str| -> String { form_urlencoded::byte_serialize(text.as_bytes()).collect() };
    let text = format!(
        "otpauth://totp/{issuer}:{name}?secret={secret}&issuer={issuer}",
        issuer = encoded(&organization.organization_name),
        name = encoded(&member.email_address),
    );
    format!("data:text/plain;base64,{}", STANDARD.encode(text))
}

fn secrets(texts: Vec<String>) -> Vec<Secret> {
    texts.into_iter().map(Secret::from).collect()
}

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let (organization, mut member) = named(state, &request.organization_id, &request.member_id)?;
    check_allowed(&organization, KIND)?;
    let wanted = wanted!(request);
    check_named(state, &member, &wanted)?;
    let totp_id = app_of(state, &member)?;
    let code = request.code.expose();
    check_code(state, &totp_id, code)?;
    member.totp_registration_id.clone_from(&totp_id);
    let factor = factors::totp(state, &totp_id);
    let settings = Settings {
        enrollment: request.set_mfa_enrollment,
        is_default: request.set_default_mfa.unwrap_or_default(),
    };
    let login = complete(state, call, member, (KIND, factor), wanted, settings)?;
    state.use_totp(&totp_id, code);
    state.store.remove::<Pending>(&request.member_id);

    let mut response = AuthenticateResponse::default();
    show_session!(response, login);
    respond(response)
}

/// The id of the member's app, or of the one that they are about to have.
fn app_of(state: &State, member: &Member) -> Result<String, Fault> {
    if !member.totp_registration_id.is_empty() {
        return Ok(member.totp_registration_id.clone());
    }
    let pending: Option<Pending> = state.store.get(&member.member_id);
    pending
        .map(|it| it.totp_id)
        .ok_or_else(|| Fault::not_found("totp_not_found", "The member has no authenticator app."))
}

fn check_code(state: &State, totp_id: &str, code: &str) -> Result<(), Fault> {
    match state.check_totp(totp_id, code) {
        Verdict::Good => Ok(()),
        Verdict::Used => Err(Fault::unauthorized(
            "totp_code_already_authenticated",
            "The passcode was used already.",
        )),
        Verdict::Wrong if code.contains('-') => Err(Fault::bad_request(
            "recovery_code_used_as_totp_code",
            "This looks like a recovery code.",
        )),
        Verdict::Wrong => Err(Fault::unauthorized(
            "unable_to_authenticate_totp",
            "The app shows another passcode now.",
        )),
        Verdict::Expired => Err(Fault::bad_request(
            "expired_totp",
            "The app waited too long for its first passcode.",
        )),
    }
}

/// An app that the member has from elsewhere.
fn migrate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: MigrateRequest = call.body()?;
    let (organization, mut member) = named(state, &request.organization_id, &request.member_id)?;
    check_has_none(&member)?;
    let codes = request.recovery_codes.iter();
    let codes: Vec<_> = codes.map(|it| it.expose().to_owned()).collect();
    let id = state.migrate_totp(request.secret.expose(), codes);
    member.totp_registration_id.clone_from(&id);
    state.save(Action::Update, &member);

    let mut response = MigrateResponse::default();
    response.member_id.clone_from(&member.member_id);
    response.member = member;
    response.organization = organization;
    response.recovery_codes = request.recovery_codes;
    response.totp_registration_id = id;
    respond(response)
}

/// Forgets the member's app.
pub(super) fn forget(state: &mut State, member: &mut Member) {
    let id = std::mem::take(&mut member.totp_registration_id);
    state.forget_totp(&id);
    if let Some(pending) = state.store.remove::<Pending>(&member.member_id) {
        state.forget_totp(&pending.totp_id);
    }
}

fn codes_of(state: &State, member: &Member) -> Result<Vec<String>, Fault> {
    match member.totp_registration_id.as_str() {
        "" => Err(Fault::not_found(
            "recovery_codes_not_found",
            "The member has no authenticator app, and so no recovery codes.",
        )),
        id => Ok(state.recovery_codes(id)),
    }
}

fn get_codes(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let text = |name| call.parameter(name).unwrap_or_default();
    let (organization, member) = named(state, text("organization_id"), text("member_id"))?;
    let mut response = GetResponse::default();
    response.recovery_codes = secrets(codes_of(state, &member)?);
    response.member_id.clone_from(&member.member_id);
    response.member = member;
    response.organization = organization;
    respond(response)
}

fn rotate_codes(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: RotateRequest = call.body()?;
    let (organization, member) = named(state, &request.organization_id, &request.member_id)?;
    codes_of(state, &member)?;
    let codes = state.rotate_recovery_codes(&member.totp_registration_id)?;
    let mut response = RotateResponse::default();
    response.recovery_codes = secrets(codes);
    response.member_id.clone_from(&member.member_id);
    response.member = member;
    response.organization = organization;
    respond(response)
}

fn recover(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: RecoverRequest = call.body()?;
    let (_, member) = named(state, &request.organization_id, &request.member_id)?;
    let wanted = wanted!(request);
    check_named(state, &member, &wanted)?;
    let (codes, code) = (codes_of(state, &member)?, request.recovery_code.expose());
    if !codes.iter().any(|it| it == code) {
        return Err(not_a_recovery_code(code));
    }
    let totp_id = member.totp_registration_id.clone();
    let factor = factors::recovery_code(state, &totp_id);
    let settings = Settings::default();
    let login = complete(state, call, member, (KIND, factor), wanted, settings)?;
    state.use_recovery_code(&totp_id, code);

    let mut response = RecoverResponse::default();
    response.recovery_codes_remaining = i32::try_from(codes.len() - 1).unwrap_or_default();
    show_session!(response, login);
    respond(response)
}

fn not_a_recovery_code(code: &str) -> Fault {
    match code.len() == 6 && code.bytes().all(|it| it.is_ascii_digit()) {
        true => Fault::bad_request(
            "totp_code_used_as_recovery_code",
            "This looks like the passcode of an app.",
        ),
        false => Fault::unauthorized(
            "unable_to_authenticate_recovery_code",
            "It is none of the codes that are left.",
        ),
    }
}
