//! How people come in, and how they go.

use axum::Form;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::{Html, IntoResponse, Redirect};
use serde::Deserialize;
use stytch_api::b2b::magic_links::discovery::AuthenticateRequest;
use stytch_api::b2b::magic_links::email::discovery::SendRequest;
use stytch_api::b2b::sessions::RevokeRequest;
use stytch_api::b2b::sso;
use stytch_api::login::B2bRedirect;

use crate::Service;
use crate::failure::Failure;
use crate::organizations::let_in;
use crate::page::{escape, form, page};
use crate::session::{self, LoggedIn};

pub async fn start() -> Html<String> {
    let address = "<label>E-mail <input type=email name=email_address required></label>";
    page("Log in", &form("/login", address, "Send me a link"))
}

#[derive(Deserialize)]
pub struct Address {
    email_address: String,
}

/// Sends a link, to whoever it is: it tells nobody who has an account here.
pub async fn send_link(
    State(service): State<Service>,
    Form(Address { email_address }): Form<Address>,
) -> Result<Html<String>, Failure> {
    let back = format!("{}/authenticate", service.own_url);
    let request = SendRequest::new(email_address.as_str()).discovery_redirect_url(back);
    let links = service.stytch.b2b().magic_links();
    links.email().discovery().send(request).await?;
    let text = format!("A link is on its way to {}.", escape(&email_address));
    Ok(page("Look into your mail", &text))
}

/// Where people come back to: from their mail, or from the identity provider of their company.
pub async fn authenticate(
    State(service): State<Service>,
    headers: HeaderMap,
    url: Uri,
) -> Result<(HeaderMap, Redirect), Failure> {
    let b2b = service.stytch.b2b();
    match B2bRedirect::parse(&url.to_string()) {
        Ok(B2bRedirect::DiscoveryMagicLink(token)) => {
            let request = AuthenticateRequest::new(token);
            let found = b2b.magic_links().discovery().authenticate(request).await?;
            let proof = found.intermediate_session_token;
            let cookie = session::cookies().set_intermediate(&proof);
            Ok((session::set([cookie]), Redirect::to("/organizations")))
        }
        Ok(B2bRedirect::Sso(token)) => {
            let verifier = session::cookies().read(&headers).pkce_verifier;
            let verifier = verifier.ok_or(Failure::LoggedOut)?;
            let request = sso::AuthenticateRequest::new(token).pkce_code_verifier(verifier);
            let_in(b2b.sso().authenticate(request).await?.outcome())
        }
        _ => Err(Failure::Unusable("This link is for something else.")),
    }
}

/// Ends the session for all that use it. Its JWT lives on for up to five minutes where somebody has kept it.
pub async fn log_out(
    State(service): State<Service>,
    LoggedIn { session, .. }: LoggedIn,
) -> Result<impl IntoResponse, Failure> {
    let request = RevokeRequest::new().member_session_id(session.member_session_id.as_str());
    service.stytch.b2b().sessions().revoke(request).await?;
    let cleared = session::cookies().clear();
    Ok((session::set(cleared), Redirect::to("/")))
}
