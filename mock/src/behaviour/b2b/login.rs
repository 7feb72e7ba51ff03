//! How the login of a member ends: with a session, or with an intermediate session where a step is missing.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};
use stytch_api::Secret;
use stytch_api::b2b::mfa::{MemberOptions, MfaRequired};
use stytch_api::b2b::organizations::{Member, MemberStatus, Organization};
use stytch_api::b2b::sessions::{MemberSession, PrimaryRequired};
use stytch_api::shared::AuthenticationFactor;

use super::factors::{is_second, method, verifies_email, vouches};
use super::members::{organization, verify_email};
use super::messages::send_sms;
use super::proof::{Proof, consume};
use crate::call::Call;
use crate::fault::Fault;
use crate::sessions::{DEFAULT_MINUTES, Session, Who, presented};
use crate::state::State;
use crate::state::changes::Action;

/// What a request says about the session that it wants.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    pub(super) token: Option<Secret>,
    pub(super) jwt: Option<Secret>,
    pub(super) intermediate: Option<Secret>,
    pub(super) minutes: Option<i32>,
    pub(super) claims: Option<Map<String, Value>>,
}

/// A request says so in fields of the same names.
macro_rules! wanted {
    ($request:ident) => {
        $crate::behaviour::b2b::login::Wanted {
            intermediate: $request.intermediate_session_token.clone(),
            ..$crate::behaviour::b2b::login::wanted!($request, sessions only)
        }
    };
    ($request:ident, sessions only) => {
        $crate::behaviour::b2b::login::Wanted {
            token: $request.session_token.clone(),
            jwt: $request.session_jwt.clone(),
            minutes: $request.session_duration_minutes,
            claims: $request.session_custom_claims.clone(),
            intermediate: None,
        }
    };
}
pub(super) use wanted;

/// How a login ended.
#[derive(Debug, Default)]
pub(super) struct Login {
    pub(super) organization: Organization,
    pub(super) member: Member,
    pub(super) session: Option<MemberSession>,
    pub(super) token: Secret,
    pub(super) jwt: Secret,
    pub(super) intermediate: Secret,
    pub(super) intermediate_expires_at: Option<DateTime<Utc>>,
    pub(super) missing: Missing,
}

/// The steps that a login lacks.
#[derive(Debug, Default)]
pub(super) struct Missing {
    pub(super) primary: Option<PrimaryRequired>,
    pub(super) second: Option<MfaRequired>,
}

impl Missing {
    pub(super) fn is_nothing(&self) -> bool {
        self.primary.is_none() && self.second.is_none()
    }
}

/// A response shows the end in fields of the same names.
macro_rules! show_login {
    ($response:ident, $login:ident) => {
        $response.member_authenticated = $login.session.is_some();
        $response.intermediate_session_token = $login.intermediate;
        $response.intermediate_session_token_expires_at = $login.intermediate_expires_at;
        $response.mfa_required = $login.missing.second;
        $response.primary_required = $login.missing.primary;
        $crate::behaviour::b2b::login::show_session!($response, $login);
    };
}
pub(super) use show_login;

/// The same where there is always a session.
macro_rules! show_session {
    ($response:ident, $login:ident) => {
        $response.member_id.clone_from(&$login.member.member_id);
        $response.member = $login.member.into();
        $response.organization = $login.organization.into();
        $response.member_session = $login.session;
        $response.session_token = $login.token;
        $response.session_jwt = $login.jwt;
    };
}
pub(super) use show_session;

/// Logs a member in who has proven this now.
pub(super) fn log_in(
    state: &mut State,
    call: &Call,
    member: Member,
    factor: AuthenticationFactor,
    wanted: Wanted,
) -> Result<Login, Fault> {
    let attempt = Attempt::of(state, member, wanted)?;
    attempt.end(state, call, vec![factor])
}

/// Logs a member in by what was proven before, to another organization or to none. Whoever is new there must have proven
/// that they read the address.
pub(super) fn log_in_again(
    state: &mut State,
    call: &Call,
    member: Member,
    proof: Proof,
    wanted: Wanted,
) -> Result<Login, Fault> {
    let mut attempt = Attempt::of(state, member, wanted)?;
    attempt.session = None;
    attempt.proof = proof.for_organization(&attempt.member.organization_id);
    attempt.must_verify = !attempt.member.email_address_verified;
    attempt.end(state, call, Vec::new())
}

/// A member who logs in, with what was proven before.
struct Attempt {
    member: Member,
    proof: Proof,
    /// Whether only reading the address will do.
    must_verify: bool,
    /// The running session that goes on.
    session: Option<Session>,
    intermediate: Option<String>,
    minutes: Option<i32>,
    claims: Map<String, Value>,
}

impl Attempt {
    /// A session of another member does not count.
    fn of(state: &State, member: Member, wanted: Wanted) -> Result<Self, Fault> {
        let named = presented(wanted.token, wanted.jwt)?;
        let session = named.map(|it| state.find_member_session(&it)).transpose()?;
        let session = session.filter(|it| it.member_id() == Some(&member.member_id));
        let intermediate = wanted.intermediate.map(|it| it.expose().to_owned());
        let intermediate = intermediate.filter(|it| !it.is_empty());
        let proof = match &intermediate {
            Some(token) => Proof::find(state, token)?,
            None => Proof::default(),
        };
        if intermediate.is_some()
            && !proof
                .email_address
                .eq_ignore_ascii_case(&member.email_address)
        {
            return Err(Fault::bad_request(
                "invalid_intermediate_session_token_for_organization",
                "The intermediate session is another person's.",
            ));
        }
        let mut proof = proof.for_organization(&member.organization_id);
        proof.email_address.clone_from(&member.email_address);
        proof.name.clone_from(&member.name);
        Ok(Self {
            member,
            proof,
            must_verify: false,
            session,
            intermediate,
            minutes: wanted.minutes,
            claims: wanted.claims.unwrap_or_default(),
        })
    }

    fn end(
        mut self,
        state: &mut State,
        call: &Call,
        proven: Vec<AuthenticationFactor>,
    ) -> Result<Login, Fault> {
        let organization = organization(state, &self.member.organization_id)?;
        self.proof.factors.extend(proven.iter().cloned());
        // Who is logged in already has passed the steps.
        let missing = match self.session {
            Some(_) => Missing::default(),
            None => missing(
                &organization,
                &self.member,
                &self.proof.factors,
                self.must_verify,
            ),
        };
        match missing.is_nothing() {
            true => self.into_session(state, organization, proven),
            false => self.into_intermediate(state, call, organization, missing),
        }
    }

    fn into_session(
        mut self,
        state: &mut State,
        organization: Organization,
        proven: Vec<AuthenticationFactor>,
    ) -> Result<Login, Fault> {
        let session = match self.session.take() {
            Some(mut session) => {
                state.extend_session(&mut session, self.minutes, self.claims.clone())?;
                for factor in proven {
                    state.add_factor(&mut session, factor);
                }
                session
            }
            None => {
                let who = Who::Member {
                    organization_id: organization.organization_id.clone(),
                    member_id: self.member.member_id.clone(),
                };
                let minutes = self.minutes.unwrap_or(DEFAULT_MINUTES);
                let factors = self.proof.factors.clone();
                state.begin_session(who, factors, minutes, self.claims.clone())?
            }
        };
        if let Some(token) = &self.intermediate {
            consume(state, token);
        }
        self.welcome(state, &organization);
        Ok(Login {
            session: Some(state.member_session(&session)),
            jwt: state.issue_jwt(&session)?.into(),
            token: session.token.into(),
            organization,
            member: self.member,
            ..Login::default()
        })
    }

    fn into_intermediate(
        mut self,
        state: &mut State,
        call: &Call,
        organization: Organization,
        mut missing: Missing,
    ) -> Result<Login, Fault> {
        let intermediate = self.proof.keep(state, self.intermediate.as_deref())?;
        if missing.primary.is_none() {
            self.welcome(state, &organization);
            if let Some(required) = missing.second.as_mut().filter(|_| has_sms(&self.member)) {
                send_sms(state, call, &self.member)?;
                required.secondary_auth_initiated = Some("sms_otp".to_owned());
            }
        }
        Ok(Login {
            intermediate: intermediate.token.into(),
            intermediate_expires_at: intermediate.expires_at,
            organization,
            member: self.member,
            missing,
            ..Login::default()
        })
    }

    /// Who has proven who they are is active from then on.
    fn welcome(&mut self, state: &mut State, organization: &Organization) {
        let before = self.member.clone();
        self.member.status = MemberStatus::Active;
        if self.proof.factors.iter().any(vouches) {
            verify_email(&mut self.member, organization);
        }
        if self.member != before {
            state.save(Action::Update, &self.member);
        }
    }
}

/// What a member still has to prove to the organization.
pub(super) fn missing(
    organization: &Organization,
    member: &Member,
    factors: &[AuthenticationFactor],
    must_verify: bool,
) -> Missing {
    Missing {
        primary: missing_primary(organization, member, factors, must_verify),
        second: missing_second(organization, member, factors),
    }
}

/// Any method will do, unless the organization restricts them. A break-glass member is above that.
fn missing_primary(
    organization: &Organization,
    member: &Member,
    factors: &[AuthenticationFactor],
    must_verify: bool,
) -> Option<PrimaryRequired> {
    let allows = |method: &str| member.is_breakglass || allows(organization, method);
    let counts = |factor: &AuthenticationFactor| {
        method(factor).is_some_and(|it| allows(&it)) && (!must_verify || verifies_email(factor))
    };
    if factors.iter().any(counts) {
        return None;
    }
    let verifying = VERIFYING.map(str::to_owned).into_iter();
    let mut required = PrimaryRequired::default();
    required.allowed_auth_methods = match organization.auth_methods.as_str() {
        "RESTRICTED" => organization.allowed_auth_methods.clone(),
        _ => verifying.collect(),
    };
    Some(required)
}

/// What proves that one reads an address.
const VERIFYING: [&str; 4] = ["magic_link", "email_otp", "google_oauth", "microsoft_oauth"];

/// Whether the organization allows the method.
pub(super) fn allows(organization: &Organization, method: &str) -> bool {
    organization.auth_methods != "RESTRICTED"
        || organization
            .allowed_auth_methods
            .iter()
            .any(|it| it == method)
}

/// Refuses a method that the organization does not allow.
pub(super) fn check_method(
    organization: &Organization,
    member: Option<&Member>,
    method: &str,
) -> Result<(), Fault> {
    let is_above = member.is_some_and(|it| it.is_breakglass);
    match is_above || allows(organization, method) {
        true => Ok(()),
        false => Err(Fault::bad_request(
            "operation_restricted_by_organization_auth_methods",
            "The organization does not allow this way to log in.",
        )),
    }
}

fn missing_second(
    organization: &Organization,
    member: &Member,
    factors: &[AuthenticationFactor],
) -> Option<MfaRequired> {
    let is_required = organization.mfa_policy == "REQUIRED_FOR_ALL" || member.mfa_enrolled;
    if !is_required || factors.iter().any(is_second) {
        return None;
    }
    let mut required = MfaRequired::default();
    if !member.mfa_phone_number.is_empty() || !member.totp_registration_id.is_empty() {
        let mut options = MemberOptions::default();
        options
            .mfa_phone_number
            .clone_from(&member.mfa_phone_number);
        options
            .totp_registration_id
            .clone_from(&member.totp_registration_id);
        required.member_options = Some(options);
    }
    Some(required)
}

/// Whether a passcode goes out by itself.
fn has_sms(member: &Member) -> bool {
    !member.mfa_phone_number.is_empty() && member.default_mfa_method != "totp"
}
