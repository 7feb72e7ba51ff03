//! Where people belong.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{Html, Redirect};
use serde::Deserialize;
use stytch_api::Secret;
use stytch_api::b2b::discovery::intermediate_sessions;
use stytch_api::b2b::discovery::organizations::{CreateRequest, ListRequest};
use stytch_api::b2b::sessions::ExchangeRequest;
use stytch_api::login::MemberOutcome;

use crate::Service;
use crate::failure::Failure;
use crate::page::{escape, form, page};
use crate::session::{self, LoggedIn};

/// The organizations of a person who is about to log in, or who wants to switch.
pub async fn choose(
    State(service): State<Service>,
    headers: HeaderMap,
) -> Result<Html<String>, Failure> {
    let shown = session::cookies().read(&headers);
    let may_found = shown.intermediate_session_token.is_some();
    let request = match (shown.intermediate_session_token, shown.session_jwt) {
        (Some(proof), _) => ListRequest::new().intermediate_session_token(proof),
        (None, Some(jwt)) => ListRequest::new().session_jwt(Secret::from(jwt)),
        (None, None) => return Err(Failure::LoggedOut),
    };
    let organizations = service.stytch.b2b().discovery().organizations();
    let found = organizations.list(request).await?.discovered_organizations;
    let organizations = found.into_iter().filter_map(|it| it.organization);
    let mut body: String = organizations
        .map(|it| {
            form(
                &format!("/organizations/{}", it.organization_id),
                "",
                &it.organization_name,
            )
        })
        .collect();
    if may_found {
        let name = "<label>Name <input name=name required></label>";
        body += &form("/organizations", name, "Found an organization");
    }
    Ok(page("Your organizations", &body))
}

/// Into the organization that was chosen.
pub async fn enter(
    State(service): State<Service>,
    Path(organization_id): Path<String>,
    headers: HeaderMap,
) -> Result<(HeaderMap, Redirect), Failure> {
    let b2b = service.stytch.b2b();
    let shown = session::cookies().read(&headers);
    match (shown.intermediate_session_token, shown.session_jwt) {
        (Some(proof), _) => {
            let request = intermediate_sessions::ExchangeRequest::new(proof, organization_id);
            let exchange = b2b.discovery().intermediate_sessions().exchange(request);
            let_in(exchange.await?.outcome())
        }
        (None, Some(jwt)) => {
            let request = ExchangeRequest::new(organization_id).session_jwt(Secret::from(jwt));
            let_in(b2b.sessions().exchange(request).await?.outcome())
        }
        (None, None) => Err(Failure::LoggedOut),
    }
}

#[derive(Deserialize)]
pub struct NewOrganization {
    name: String,
}

/// Into an organization of one's own.
pub async fn found(
    State(service): State<Service>,
    headers: HeaderMap,
    Form(NewOrganization { name }): Form<NewOrganization>,
) -> Result<(HeaderMap, Redirect), Failure> {
    let shown = session::cookies().read(&headers);
    let proof = shown.intermediate_session_token.ok_or(Failure::LoggedOut)?;
    let request = CreateRequest::new(proof).organization_name(name);
    let organizations = service.stytch.b2b().discovery().organizations();
    let_in(organizations.create(request).await?.outcome())
}

/// Remembers the session, unless the organization asks for more than what was proven.
pub fn let_in(outcome: MemberOutcome) -> Result<(HeaderMap, Redirect), Failure> {
    let MemberOutcome::Session(new) = outcome else {
        let more = "This organization asks for another step, which is not a part of this example.";
        return Err(Failure::Unusable(more));
    };
    let cookies = session::cookies();
    let over = [cookies.clear_intermediate(), cookies.clear_verifier()];
    let all = cookies.set(&new).into_iter().chain(over);
    Ok((session::set(all), Redirect::to("/home")))
}

/// What is for members only.
pub async fn home(
    State(service): State<Service>,
    member: LoggedIn,
) -> Result<Html<String>, Failure> {
    let id = &member.session.organization_id;
    let organization = service
        .stytch
        .b2b()
        .organizations()
        .get(id)
        .await?
        .organization;
    let links = "<p><a href=/organizations>Switch</a> <a href=/sso>Single sign-on</a></p>";
    let text = format!("<p>You are {}.</p>", escape(&member.session.member_id));
    let body = text + links + &form("/logout", "", "Log out");
    Ok(page(&organization.organization_name, &body))
}
