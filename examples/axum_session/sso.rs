//! Single sign-on: how people come in by it, and who may change it.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{Html, Redirect};
use serde::Deserialize;
use stytch_api::b2b::sso::saml::UpdateConnectionRequest;
use stytch_api::login::Pkce;

use crate::Service;
use crate::failure::Failure;
use crate::page::{escape, form, page};
use crate::session::{self, LoggedIn};

/// To the identity provider of a company. No other browser can finish this login.
pub async fn begin_login(
    State(service): State<Service>,
    Path(connection_id): Path<String>,
) -> Result<(HeaderMap, Redirect), Failure> {
    let back = format!("{}/authenticate", service.own_url);
    let (sso, pkce) = (service.stytch.b2b().sso(), Pkce::new());
    let start = sso.start_url(&connection_id).login_redirect_url(back);
    let url = start.pkce(&pkce).url()?;
    let verifier = session::cookies().set_verifier(&pkce);
    Ok((session::set([verifier]), Redirect::to(url.as_str())))
}

/// The SAML connections of the member's organization. Stytch decides who may see them.
pub async fn connections(member: LoggedIn) -> Result<Html<String>, Failure> {
    let connections = member.scope.sso().get_connections().await?;
    let forms = connections.saml_connections.iter().map(|it| {
        let name = escape(&it.display_name);
        let field = format!("<label>Name <input name=display_name value=\"{name}\"></label>");
        let id = escape(&it.connection_id);
        form(&format!("/sso/{id}"), &field, "Rename")
            + &format!("<a href=\"/login/sso/{id}\">Log in</a>")
    });
    let body: String = forms.collect();
    Ok(page("Single sign-on", &body))
}

#[derive(Deserialize)]
pub struct Rename {
    display_name: String,
}

/// Changes a connection, on behalf of the member: Stytch decides whether their roles allow it.
pub async fn rename(
    member: LoggedIn,
    Path(connection_id): Path<String>,
    Form(Rename { display_name }): Form<Rename>,
) -> Result<Redirect, Failure> {
    let change = UpdateConnectionRequest::new().display_name(display_name);
    let saml = member.scope.sso().saml();
    saml.update_connection(&connection_id, change).await?;
    Ok(Redirect::to("/sso"))
}
