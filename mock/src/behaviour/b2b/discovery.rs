//! `b2b.discovery`: which organizations a person can log in to, and logging in to one of them.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use stytch_api::Secret;
use stytch_api::b2b::discovery::intermediate_sessions::{ExchangeRequest, ExchangeResponse};
use stytch_api::b2b::discovery::organizations::{
    CreateRequest, CreateResponse, ListRequest, ListResponse,
};
use stytch_api::b2b::discovery::{DiscoveredOrganization, Membership, MembershipType};
use stytch_api::b2b::organizations::{Member, Organization};
use stytch_api::shared::AuthenticationFactor;

use super::login::{Wanted, log_in_again, missing, show_login};
use super::members::{
    add_role, any_member, by_email, create, domain, may_join_by_email, organization,
};
use super::proof::Proof;
use super::signup::find_or_sign_up;
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::objects;
use crate::reply::respond;
use crate::sessions::presented;
use crate::state::State;
use crate::state::changes::Action;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("b2b.discovery.intermediate_sessions.exchange", exchange),
    ("b2b.discovery.organizations.create", create_organization),
    ("b2b.discovery.organizations.list", list),
];

/// What a person finds who has proven an address.
#[derive(Debug)]
pub(super) struct Discovered {
    pub(super) email_address: String,
    pub(super) intermediate: Secret,
    pub(super) expires_at: Option<DateTime<Utc>>,
    pub(super) organizations: Vec<DiscoveredOrganization>,
}

/// A response shows it in fields of the same names.
macro_rules! show_discovery {
    ($response:ident, $discovered:ident) => {
        $response.email_address = $discovered.email_address;
        $response.intermediate_session_token = $discovered.intermediate;
        $response.intermediate_session_token_expires_at = $discovered.expires_at;
        $response.discovered_organizations = $discovered.organizations;
    };
}
pub(super) use show_discovery;

/// Begins an intermediate session for who has proven this of the address.
pub(super) fn discover(
    state: &mut State,
    address: &str,
    name: &str,
    factors: Vec<AuthenticationFactor>,
) -> Result<Discovered, Fault> {
    let proof = Proof {
        email_address: address.to_owned(),
        name: name.to_owned(),
        organization_id: String::new(),
        factors,
    };
    let intermediate = proof.keep(state, None)?;
    Ok(Discovered {
        organizations: organizations(state, &proof),
        email_address: proof.email_address,
        intermediate: intermediate.token.into(),
        expires_at: intermediate.expires_at,
    })
}

fn organizations(state: &State, proof: &Proof) -> Vec<DiscoveredOrganization> {
    let all = state.store.all::<Organization>();
    all.filter_map(|it| discovered(state, it, proof)).collect()
}

fn discovered(
    state: &State,
    organization: Organization,
    proof: &Proof,
) -> Option<DiscoveredOrganization> {
    let member = by_email(state, &organization.organization_id, &proof.email_address);
    let membership = match &member {
        Some(member) => membership_of(member),
        None => eligible(&organization, &proof.email_address)?,
    };
    let member = member.unwrap_or_default();
    let proof = proof
        .clone()
        .for_organization(&organization.organization_id);
    let must_verify = !member.email_address_verified;
    let missing = missing(&organization, &member, &proof.factors, must_verify);
    let mut discovered = DiscoveredOrganization::default();
    discovered.member_authenticated = missing.is_nothing();
    discovered.primary_required = missing.primary;
    discovered.mfa_required = missing.second;
    discovered.membership = Some(membership);
    discovered.organization = Some(organization);
    Some(discovered)
}

fn membership_of(member: &Member) -> Membership {
    let mut membership = Membership::default();
    membership.type_ = format!("{}_member", member.status).into();
    membership.member = Some(member.clone());
    membership
}

fn eligible(organization: &Organization, address: &str) -> Option<Membership> {
    if !may_join_by_email(organization, address) {
        return None;
    }
    let mut membership = Membership::default();
    membership.type_ = MembershipType::EligibleToJoinByEmailDomain;
    membership
        .details
        .insert("domain".to_owned(), json!(domain(address)));
    Some(membership)
}

fn list(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: ListRequest = call.body()?;
    let intermediate = request
        .intermediate_session_token
        .filter(|it| !it.expose().is_empty());
    let proof = match (
        presented(request.session_token, request.session_jwt)?,
        intermediate,
    ) {
        (None, Some(token)) => Proof::find(state, token.expose())?,
        (Some(named), None) => {
            let session = state.find_member_session(&named)?;
            let member = any_member(state, session.member_id().unwrap_or_default());
            Proof {
                email_address: member.unwrap_or_default().email_address,
                organization_id: session.organization_id().unwrap_or_default().to_owned(),
                factors: session.factors,
                ..Proof::default()
            }
        }
        (None, None) => {
            return Err(Fault::no_session_arguments());
        }
        (Some(_), Some(_)) => {
            return Err(Fault::bad_request(
                "too_many_session_arguments",
                "One session is named, or one intermediate session, not both.",
            ));
        }
    };
    let mut response = ListResponse::default();
    response.discovered_organizations = organizations(state, &proof);
    response.email_address = proof.email_address;
    respond(response)
}

/// Logs in to an organization; who is invited accepts, and who may join does.
fn exchange(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: ExchangeRequest = call.body()?;
    let proof = Proof::find(state, request.intermediate_session_token.expose())?;
    let organization = organization(state, &request.organization_id)?;
    let (member, _) = find_or_sign_up(state, &organization, &proof.email_address)?;
    let wanted = Wanted {
        intermediate: Some(request.intermediate_session_token),
        minutes: request.session_duration_minutes,
        claims: request.session_custom_claims,
        ..Wanted::default()
    };
    let login = log_in_again(state, call, member, proof, wanted)?;
    let mut response = ExchangeResponse::default();
    show_login!(response, login);
    respond(response)
}

/// The first member of an organization is its admin. Only who reads the address now may found one.
fn create_organization(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: CreateRequest = call.body()?;
    let proof = Proof::find(state, request.intermediate_session_token.expose())?;
    let mut fields = call.json.clone();
    if call.text("organization_name").is_none() {
        fields.insert(
            "organization_name".to_owned(),
            json!(default_name(&proof.email_address)),
        );
    }
    let organization: Organization = objects::create(state, "b2b.organizations", None, &fields)?;
    let mut member = create(
        state,
        &organization,
        &proof.email_address,
        &proof.name,
        "pending",
    );
    add_role(&mut member, "stytch_admin", "direct_assignment", Map::new());
    state.save(Action::Update, &member);
    let wanted = Wanted {
        intermediate: Some(request.intermediate_session_token),
        minutes: request.session_duration_minutes,
        claims: request.session_custom_claims,
        ..Wanted::default()
    };
    let login = log_in_again(state, call, member, proof, wanted)?;
    let mut response = CreateResponse::default();
    show_login!(response, login);
    respond(response)
}

/// The name of who founds it, where the domain says nothing.
fn default_name(address: &str) -> String {
    const COMMON: [&str; 4] = ["gmail.com", "outlook.com", "yahoo.com", "icloud.com"];
    let domain = domain(address);
    let (local, _) = address.rsplit_once('@').unwrap_or((address, ""));
    match COMMON.contains(&domain) || domain.ends_with(".edu") {
        true => local.to_owned(),
        false => domain.to_owned(),
    }
}
