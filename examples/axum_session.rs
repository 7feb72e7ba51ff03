//! A web application that lets members in by the session JWT in their cookie, and checks what their roles allow, without
//! asking Stytch on each request. It runs against a server in the same process, and needs no account:
//!
//! `cargo run --example axum_session`

use std::io;
use std::net::SocketAddr;

use axum::extract::{FromRequestParts, Path, State};
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, IntoResponse};
use axum::routing::get;
use axum::{Router, serve};
use stytch_api::b2b::sessions::AuthorizationCheck;
use stytch_api::identity::{B2b, JwtOptions, VerifiedSession};
use stytch_api::{Client, Error, SessionJwt};
use stytch_mock::Server;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const JWT_COOKIE: &str = "stytch_session_jwt";

/// A member who may update the single sign-on settings of the organization in the path.
///
/// Whoever has one was let in: there is no other way to get it.
struct SsoEditor(VerifiedSession<B2b>);

impl FromRequestParts<Client> for SsoEditor {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, stytch: &Client) -> Result<Self, StatusCode> {
        let Path(organization_id) = Path::<String>::from_request_parts(parts, stytch)
            .await
            .map_err(|_| StatusCode::NOT_FOUND)?;
        let jwt = cookie(&parts.headers, JWT_COOKIE).ok_or(StatusCode::UNAUTHORIZED)?;
        // The organization is the one that is asked for: a member of another one is denied.
        let check = AuthorizationCheck::new(organization_id, "stytch.sso", "update");
        let options = JwtOptions::new().authorization_check(check);
        let sessions = stytch.b2b().sessions();
        let verified = sessions
            .authenticate_jwt(SessionJwt::new(jwt), &options)
            .await;
        verified.map(Self).map_err(|error| rejection(&error))
    }
}

fn rejection(error: &Error) -> StatusCode {
    match error {
        _ if error.is_denied() => StatusCode::FORBIDDEN,
        Error::Token(_) | Error::Api(_) => StatusCode::UNAUTHORIZED,
        // Not the visitor's fault.
        _ => StatusCode::SERVICE_UNAVAILABLE,
    }
}

fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let texts = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let mut pairs = texts
        .flat_map(|text| text.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
}

async fn settings(SsoEditor(verified): SsoEditor) -> impl IntoResponse {
    let member = verified.session();
    let greeting = format!(
        "{} may edit the settings of {}",
        member.member_id, member.organization_id
    );
    // Stytch was asked because the JWT was about to end: the browser gets the fresh one.
    let fresh = verified.response().map(|_| {
        let jwt = verified.session_jwt().expose();
        (
            SET_COOKIE,
            format!("{JWT_COOKIE}={jwt}; Path=/; Secure; HttpOnly; SameSite=Lax"),
        )
    });
    (AppendHeaders(fresh), greeting)
}

async fn connections(
    SsoEditor(verified): SsoEditor,
    State(stytch): State<Client>,
) -> Result<String, StatusCode> {
    // What is done on behalf of the member is checked by Stytch again.
    let member = stytch
        .b2b()
        .as_verified_member(&verified)
        .map_err(|error| rejection(&error))?;
    let connections = member
        .sso()
        .get_connections()
        .await
        .map_err(|error| rejection(&error))?;
    Ok(format!(
        "{} SAML connections",
        connections.saml_connections.len()
    ))
}

fn app(stytch: Client) -> Router {
    Router::new()
        .route("/organizations/{organization_id}/sso", get(settings))
        .route(
            "/organizations/{organization_id}/sso/connections",
            get(connections),
        )
        .with_state(stytch)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // `Client::from_env()?` in an application.
    let server = Server::start().await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(serve(listener, app(server.client())).into_future());

    let (admin, member) = (server.admin().session_jwt(), server.member().session_jwt());
    let (own, other) = (server.organization_id(), "organization-test-0");
    for (visitor, jwt, organization, expected) in [
        ("nobody", None, own, StatusCode::UNAUTHORIZED),
        ("a forger", Some("eyJ.e30.x"), own, StatusCode::UNAUTHORIZED),
        (
            "a member",
            Some(member.expose()),
            own,
            StatusCode::FORBIDDEN,
        ),
        (
            "an admin",
            Some(admin.expose()),
            other,
            StatusCode::FORBIDDEN,
        ),
        ("an admin", Some(admin.expose()), own, StatusCode::OK),
    ] {
        for page in ["sso", "sso/connections"] {
            let path = format!("/organizations/{organization}/{page}");
            let response = visit(address, &path, jwt).await?;
            println!("{visitor} at {path}: {response}");
            assert!(
                response.starts_with(expected.as_str()),
                "expected {expected}"
            );
        }
    }
    Ok(())
}

/// What a browser with this cookie gets: status and text.
async fn visit(address: SocketAddr, path: &str, jwt: Option<&str>) -> io::Result<String> {
    let cookie = jwt.map(|jwt| format!("cookie: theme=dark; {JWT_COOKIE}={jwt}\r\n"));
    let cookie = cookie.unwrap_or_default();
    let request =
        format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n{cookie}\r\n");
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(request.as_bytes()).await?;
    let mut response = String::new();
    stream.read_to_string(&mut response).await?;
    let (head, text) = response.split_once("\r\n\r\n").unwrap_or_default();
    let status = head.split(' ').nth(1).unwrap_or_default();
    Ok(format!("{status} {text}"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn visitors_get_what_their_roles_allow() {
        super::main().expect("every visitor gets the expected response");
    }
}
