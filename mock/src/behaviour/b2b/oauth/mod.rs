//! `b2b.oauth`.

pub(in crate::behaviour) mod start;

use chrono::TimeDelta;
use serde_json::Value;
use stytch_api::b2b::oauth::discovery as discovering;
use stytch_api::b2b::oauth::{AuthenticateRequest, AuthenticateResponse, ProviderValues};
use stytch_api::b2b::organizations::{Member, OAuthRegistration, Organization};
use stytch_api::shared::AuthenticationFactor;

use super::discovery::{discover, show_discovery};
use super::factors;
use super::login::{log_in, show_login, wanted};
use super::members::{by_email, create, may_join_by_email, organization};
use super::signup::not_allowed;
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;
use crate::state::random;
use crate::state::store::Object;
use crate::tokens::pkce::check_verifier;
use crate::tokens::{Purpose, detail};

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("b2b.oauth.authenticate", authenticate),
    ("b2b.oauth.discovery.authenticate", discovery_authenticate),
];

fn not_found() -> Fault {
    Fault::not_found(
        "oauth_token_not_found",
        "The token was used already, expired, or never was.",
    )
}

/// What responses call a provider.
fn type_of(provider: &str) -> &'static str {
    match provider {
        "google" => "Google",
        "microsoft" => "Microsoft",
        "hubspot" => "HubSpot",
        "slack" => "Slack",
        _ => "GitHub",
    }
}

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let token = request.oauth_token.expose();
    let said = state
        .token_details(Purpose::MemberOauth, token)
        .ok_or_else(not_found)?;
    check_verifier(&said, call.text("pkce_code_verifier"))?;
    let organization = organization(state, detail(&said, "organization_id"))?;
    let registration = registration(state, &said);
    let factor = factors::oauth(state, detail(&said, "provider"), &registration);
    let mut member = find_or_join(state, &organization, &factor, &said)?;
    let registration = register(&mut member, registration);
    state.save(Action::Update, &member);
    let login = log_in(state, call, member, factor, wanted!(request))?;
    state.redeem_token(Purpose::MemberOauth, token);

    let mut response = AuthenticateResponse::default();
    response.provider_type = registration.provider_type;
    response.provider_subject = registration.provider_subject;
    response.provider_values = Some(provider_values(state)?);
    response
        .organization_id
        .clone_from(&login.organization.organization_id);
    show_login!(response, login);
    respond(response)
}

/// Whose address the provider vouches for may join, where the organization lets them.
fn find_or_join(
    state: &mut State,
    organization: &Organization,
    factor: &AuthenticationFactor,
    said: &Object,
) -> Result<Member, Fault> {
    let address = detail(said, "email_address");
    if let Some(member) = by_email(state, &organization.organization_id, address) {
        return Ok(member);
    }
    if !may_join_by_email(organization, address) || !factors::verifies_email(factor) {
        return Err(not_allowed());
    }
    Ok(create(
        state,
        organization,
        address,
        detail(said, "name"),
        "pending",
    ))
}

fn registration(state: &mut State, said: &Object) -> OAuthRegistration {
    let mut registration = OAuthRegistration::default();
    registration.member_oauth_registration_id = state.ids.fresh("oauth-member");
    registration.provider_type = type_of(detail(said, "provider")).to_owned();
    registration.provider_subject = detail(said, "email_address").to_owned();
    registration
}

/// That the member is known to the provider; a registration there is already stays.
fn register(member: &mut Member, new: OAuthRegistration) -> OAuthRegistration {
    let same = |it: &&OAuthRegistration| {
        it.provider_type == new.provider_type && it.provider_subject == new.provider_subject
    };
    if let Some(held) = member.oauth_registrations.iter().find(same) {
        return held.clone();
    }
    member.oauth_registrations.push(new.clone());
    new
}

/// Nobody takes these tokens.
fn provider_values(state: &State) -> Result<ProviderValues, Fault> {
    let mut values = ProviderValues::default();
    values.access_token = Some(random::token()?.into());
    values.id_token = Some(random::token()?.into());
    values.refresh_token = Some(random::token()?.into());
    values.scopes = ["openid", "email", "profile"].map(str::to_owned).to_vec();
    values.expires_at = Some(state.now() + TimeDelta::hours(1));
    Ok(values)
}

fn discovery_authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: discovering::AuthenticateRequest = call.body()?;
    let token = request.discovery_oauth_token.expose();
    let said = state
        .token_details(Purpose::DiscoveryOauth, token)
        .ok_or_else(not_found)?;
    check_verifier(&said, call.text("pkce_code_verifier"))?;
    let (address, name) = (detail(&said, "email_address"), detail(&said, "name"));
    let registration = registration(state, &said);
    let factor = factors::oauth(state, detail(&said, "provider"), &registration);
    let discovered = discover(state, address, name, vec![factor])?;
    state.redeem_token(Purpose::DiscoveryOauth, token);

    let mut response = discovering::AuthenticateResponse::default();
    response.provider_type = registration.provider_type;
    response.full_name = name.to_owned();
    show_discovery!(response, discovered);
    respond(response)
}
