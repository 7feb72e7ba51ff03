//! `b2b.sso.authenticate`: the end of a login by SSO.

use serde_json::{Map, Value, json};
use stytch_api::b2b::organizations::{Member, Organization, SsoRegistration};
use stytch_api::b2b::sso::{AuthenticateRequest, AuthenticateResponse};

use super::grants::{Provider, grant_roles};
use crate::behaviour::b2b::factors;
use crate::behaviour::b2b::login::{log_in, show_login, wanted};
use crate::behaviour::b2b::members::{by_email, create, organization};
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;
use crate::state::store::Object;
use crate::tokens::pkce::check_verifier;
use crate::tokens::{Purpose, detail};

pub(in crate::behaviour) const FLOWS: &[Flow] = &[("b2b.sso.authenticate", authenticate)];

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let token = request.sso_token.expose();
    let said = state
        .token_details(Purpose::Sso, token)
        .ok_or_else(not_found)?;
    check_verifier(&said, call.text("pkce_code_verifier"))?;
    let provider = Provider::find(state, detail(&said, "connection_id"))
        .ok_or_else(Fault::sso_connection_not_found)?;
    let organization = organization(state, &provider.organization_id)?;
    let mut member = find_or_join(state, &organization, &provider, &said)?;
    let registration = register(state, &mut member, &provider, &said);
    grant_roles(&mut member, &provider, &groups(&said));
    state.save(Action::Update, &member);
    let factor = factors::sso(
        state,
        &provider.connection_id,
        &registration,
        provider.is_oidc,
    );
    let login = log_in(state, call, member, factor, wanted!(request))?;
    state.redeem_token(Purpose::Sso, token);

    let mut response = AuthenticateResponse::default();
    response
        .organization_id
        .clone_from(&login.organization.organization_id);
    show_login!(response, login);
    respond(response)
}

fn not_found() -> Fault {
    Fault::not_found(
        "sso_token_not_found",
        "The token was used already, expired, or never was.",
    )
}

fn groups(said: &Object) -> Vec<String> {
    let groups = said.get("groups").and_then(Value::as_array);
    let texts = groups.into_iter().flatten().filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}

/// The member whom the identity provider names, or a new one, where the organization lets such people join.
fn find_or_join(
    state: &mut State,
    organization: &Organization,
    provider: &Provider,
    said: &Object,
) -> Result<Member, Fault> {
    let address = detail(said, "email_address");
    if let Some(member) = by_email(state, &organization.organization_id, address) {
        return Ok(member);
    }
    let mut allowed = organization.sso_jit_provisioning_allowed_connections.iter();
    let may_join = match organization.sso_jit_provisioning.as_str() {
        "ALL_ALLOWED" => true,
        "RESTRICTED" => allowed.any(|it| *it == provider.connection_id),
        _ => false,
    };
    match may_join {
        true => Ok(create(
            state,
            organization,
            address,
            detail(said, "name"),
            "pending",
        )),
        false => Err(Fault::bad_request(
            "invalid_connection_for_jit_provisioning",
            "Nobody with this address is a member, and the organization does not let them join by this connection.",
        )),
    }
}

/// That the member is known to the identity provider.
fn register(
    state: &mut State,
    member: &mut Member,
    provider: &Provider,
    said: &Object,
) -> SsoRegistration {
    let id = provider.connection_id.as_str();
    let held = member
        .sso_registrations
        .iter()
        .find(|it| it.connection_id == id);
    let mut registration = held.cloned().unwrap_or_default();
    if registration.registration_id.is_empty() {
        registration.registration_id = state.ids.fresh("sso-registration");
    }
    registration.connection_id = id.to_owned();
    registration.external_id = detail(said, "email_address").to_owned();
    registration.sso_attributes = attributes(said);
    member.sso_registrations.retain(|it| it.connection_id != id);
    member.sso_registrations.push(registration.clone());
    if member.name.is_empty() {
        member.name = detail(said, "name").to_owned();
    }
    registration
}

fn attributes(said: &Object) -> Map<String, Value> {
    let pairs = [
        ("email", json!(detail(said, "email_address"))),
        ("name", json!(detail(said, "name"))),
        ("groups", json!(groups(said))),
    ];
    pairs
        .map(|(name, value)| (name.to_owned(), value))
        .into_iter()
        .collect()
}
