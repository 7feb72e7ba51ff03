//! `b2b.passwords.discovery`: one password of a person, for all their organizations.

use serde_json::Value;
use stytch_api::b2b::organizations::Member;
use stytch_api::b2b::passwords::discovery::email::{
    ResetRequest, ResetResponse, ResetStartRequest, ResetStartResponse,
};
use stytch_api::b2b::passwords::discovery::{AuthenticateRequest, AuthenticateResponse};
use stytch_api::shared::AuthenticationFactorType;

use super::reset::{reset_link, unusable};
use super::wrong_password;
use crate::behaviour::b2b::discovery::{discover, show_discovery};
use crate::behaviour::b2b::factors;
use crate::behaviour::b2b::messages::send_link;
use crate::behaviour::flow::Flow;
use crate::behaviour::links::page_url;
use crate::call::Call;
use crate::fault::Fault;
use crate::passwords::strength::check_strength;
use crate::reply::respond;
use crate::state::State;
use crate::tokens::pkce::{check_verifier, keep_challenge};
use crate::tokens::{Purpose, detail, details};

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("b2b.passwords.discovery.authenticate", authenticate),
    ("b2b.passwords.discovery.email.reset", reset),
    ("b2b.passwords.discovery.email.reset_start", start),
];

/// Whose the one password is.
fn owner(address: &str) -> String {
    format!("discovery:{}", address.to_lowercase())
}

/// The one password, or that of any membership.
fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let (address, password) = (request.email_address.as_str(), request.password.expose());
    let is_members = |member: Member| {
        member.status != "deleted"
            && member.email_address.eq_ignore_ascii_case(address)
            && state.is_password(&member.member_password_id, password)
    };
    if !state.is_password(&owner(address), password) && !state.store.all().any(is_members) {
        return Err(wrong_password());
    }
    let factor = factors::password(state);
    let discovered = discover(state, address, "", vec![factor])?;
    let mut response = AuthenticateResponse::default();
    show_discovery!(response, discovered);
    respond(response)
}

fn start(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: ResetStartRequest = call.body()?;
    let page = page_url(
        request.reset_password_redirect_url.as_deref(),
        "invalid_password_reset_redirect_url",
    )?;
    let mut details = details([("email_address", request.email_address.as_str())]);
    keep_challenge(&mut details, request.pkce_code_challenge.as_deref());
    let minutes = request.reset_password_expiration_minutes;
    let link = reset_link(page, Purpose::DiscoveryPassword, minutes, details);
    send_link(state, call, &request.email_address, link)?;
    respond(ResetStartResponse::default())
}

/// The token proves the address too.
fn reset(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: ResetRequest = call.body()?;
    let (token, password) = (
        request.password_reset_token.expose(),
        request.password.expose(),
    );
    let said = state
        .token_details(Purpose::DiscoveryPassword, token)
        .ok_or_else(unusable)?;
    check_verifier(&said, call.text("pkce_code_verifier"))?;
    let address = detail(&said, "email_address");
    check_strength(password, address)?;
    state.keep_password(&owner(address), password)?;
    let id = state.ids.fresh("email");
    let mailed = factors::email(state, AuthenticationFactorType::MagicLink, &id, address);
    let proven = vec![factors::password(state), mailed];
    let discovered = discover(state, address, "", proven)?;
    state.redeem_token(Purpose::DiscoveryPassword, token);

    let mut response = ResetResponse::default();
    show_discovery!(response, discovered);
    respond(response)
}
