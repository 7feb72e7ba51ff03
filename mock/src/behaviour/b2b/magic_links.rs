//! `b2b.magic_links`.

use serde_json::{Map, Value};
use stytch_api::b2b::magic_links::email::{
    InviteRequest, InviteResponse, LoginOrSignupRequest, LoginOrSignupResponse, discovery as email,
};
use stytch_api::b2b::magic_links::{AuthenticateRequest, AuthenticateResponse, discovery};
use stytch_api::b2b::organizations::{Member, MemberStatus, Organization};
use stytch_api::shared::AuthenticationFactorType;

use super::discovery::{discover, show_discovery};
use super::factors;
use super::login::{check_method, log_in, show_login, wanted};
use super::members::{
    add_role, any_member, by_email, create, email_id, is_of_domain, member_not_found, organization,
};
use super::messages::{Link, send_link};
use super::sandbox;
use super::signup::find_or_sign_up;
use crate::behaviour::flow::Flow;
use crate::behaviour::links::{page_url, said};
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;
use crate::tokens::pkce::{check_verifier, keep_challenge};
use crate::tokens::{Purpose, detail, details};

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("b2b.magic_links.authenticate", authenticate),
    (
        "b2b.magic_links.discovery.authenticate",
        discovery_authenticate,
    ),
    ("b2b.magic_links.email.discovery.send", discovery_send),
    ("b2b.magic_links.email.invite", invite),
    ("b2b.magic_links.email.login_or_signup", login_or_signup),
];

const METHOD: &str = "magic_link";
const MINUTES: u32 = 60;
const INVITE_MINUTES: u32 = 10_080;

fn login_or_signup(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: LoginOrSignupRequest = call.body()?;
    let organization = organization(state, &request.organization_id)?;
    let known = by_email(state, &request.organization_id, &request.email_address);
    check_method(&organization, known.as_ref(), METHOD)?;
    let is_login = known.is_some_and(|it| it.status == "active");
    let (page, minutes) = match is_login {
        true => (
            page_url(
                request.login_redirect_url.as_deref(),
                "invalid_login_redirect_url",
            )?,
            request.login_expiration_minutes,
        ),
        false => (
            page_url(
                request.signup_redirect_url.as_deref(),
                "invalid_signup_redirect_url",
            )?,
            request.signup_expiration_minutes,
        ),
    };
    let (member, is_new) = find_or_sign_up(state, &organization, &request.email_address)?;
    let challenge = request.pkce_code_challenge.as_deref();
    let link = member_link(page, &member, minutes.unwrap_or(MINUTES), challenge);
    send_link(state, call, &member.email_address, link)?;

    let mut response = LoginOrSignupResponse::default();
    response.member_id.clone_from(&member.member_id);
    response.member = member;
    response.member_created = is_new;
    response.organization = organization;
    respond(response)
}

fn member_link(page: url::Url, member: &Member, minutes: u32, challenge: Option<&str>) -> Link {
    let mut details = details([("member_id", member.member_id.as_str())]);
    keep_challenge(&mut details, challenge);
    Link {
        page,
        token_type: "multi_tenant_magic_links",
        purpose: Purpose::MemberMagicLink,
        minutes,
        details,
    }
}

/// Someone who was invited already, or never came, gets another link.
fn invite(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: InviteRequest = call.body()?;
    let organization = organization(state, &request.organization_id)?;
    check_invitation(&organization, &request.email_address)?;
    let known = by_email(state, &request.organization_id, &request.email_address);
    if known.as_ref().is_some_and(|it| it.status == "active") {
        return Err(Fault::bad_request(
            "duplicate_member_email",
            "An active member has this address.",
        ));
    }
    let page = page_url(
        request.invite_redirect_url.as_deref(),
        "invalid_invite_redirect_url",
    )?;
    let mut member = match known {
        Some(member) => member,
        None => create(state, &organization, &request.email_address, "", "invited"),
    };
    take_invitation(&mut member, &request);
    state.save(Action::Update, &member);
    let minutes = request.invite_expiration_minutes.unwrap_or(INVITE_MINUTES);
    let link = member_link(page, &member, minutes, None);
    send_link(state, call, &member.email_address, link)?;

    let mut response = InviteResponse::default();
    response.member_id.clone_from(&member.member_id);
    response.member = member;
    response.organization = organization;
    respond(response)
}

fn check_invitation(organization: &Organization, address: &str) -> Result<(), Fault> {
    let may = match organization.email_invites.as_str() {
        "ALL_ALLOWED" => true,
        "RESTRICTED" => is_of_domain(organization, address),
        _ => false,
    };
    match may {
        true => Ok(()),
        false => Err(Fault::bad_request(
            "invalid_email_for_invites",
            "The organization invites nobody with such an address.",
        )),
    }
}

fn take_invitation(member: &mut Member, request: &InviteRequest) {
    member.status = MemberStatus::Invited;
    if let Some(name) = &request.name {
        member.name.clone_from(name);
    }
    for role in request.roles.iter().flatten() {
        add_role(member, role, "direct_assignment", Map::new());
    }
    if let Some(metadata) = &request.trusted_metadata {
        member.trusted_metadata.clone_from(metadata);
    }
    if let Some(metadata) = &request.untrusted_metadata {
        member.untrusted_metadata.clone_from(metadata);
    }
}

fn authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: AuthenticateRequest = call.body()?;
    let token = request.magic_links_token.expose();
    let said = match sandbox::member_link(state, token) {
        Some(said) => said?,
        None => said(state, Purpose::MemberMagicLink, token)?,
    };
    check_verifier(&said, call.text("pkce_code_verifier"))?;
    let member = any_member(state, detail(&said, "member_id")).ok_or_else(member_not_found)?;
    let factor = factors::member_email(state, AuthenticationFactorType::MagicLink, &member);
    let login = log_in(state, call, member, factor, wanted!(request))?;
    state.redeem_token(Purpose::MemberMagicLink, token);

    let mut response = AuthenticateResponse::default();
    response.method_id = email_id(state, &login.member.member_id);
    response
        .organization_id
        .clone_from(&login.organization.organization_id);
    show_login!(response, login);
    respond(response)
}

fn discovery_send(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: email::SendRequest = call.body()?;
    let page = page_url(
        request.discovery_redirect_url.as_deref(),
        "invalid_discovery_redirect_url",
    )?;
    let mut details = details([("email_address", request.email_address.as_str())]);
    keep_challenge(&mut details, request.pkce_code_challenge.as_deref());
    let link = Link {
        page,
        token_type: "discovery",
        purpose: Purpose::DiscoveryMagicLink,
        minutes: request.discovery_expiration_minutes.unwrap_or(MINUTES),
        details,
    };
    send_link(state, call, &request.email_address, link)?;
    respond(email::SendResponse::default())
}

fn discovery_authenticate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: discovery::AuthenticateRequest = call.body()?;
    let token = request.discovery_magic_links_token.expose();
    let said = match sandbox::discovery_link(state, token) {
        Some(said) => said?,
        None => said(state, Purpose::DiscoveryMagicLink, token)?,
    };
    check_verifier(&said, call.text("pkce_code_verifier"))?;
    let address = detail(&said, "email_address");
    let id = state.ids.fresh("email");
    let factor = factors::email(state, AuthenticationFactorType::MagicLink, &id, address);
    let discovered = discover(state, address, "", vec![factor])?;
    state.redeem_token(Purpose::DiscoveryMagicLink, token);

    let mut response = discovery::AuthenticateResponse::default();
    show_discovery!(response, discovered);
    respond(response)
}
