//! The calls of a logged-in member, over real HTTP, against the server that plays Stytch.

mod access;
mod b2b;
mod consumer;
mod logins;
mod objects;
mod paused_time;
mod requests;
mod runtimes;
mod scripts;
mod sessions;
mod updates;
mod webhooks;

use stytch_api::b2b::sso::saml::{SamlConnection, UpdateConnectionRequest};
use stytch_api::{Error, MemberScope};
use stytch_mock::Server;

const METADATA_URL: &str = "https://idp.acme.example/saml/metadata";

async fn start() -> Server {
    Server::start().await.expect("a server on loopback")
}

async fn admin(server: &Server) -> MemberScope {
    let token = server.admin().session_token();
    let scope = server.client().b2b().as_member(token).await;
    scope.expect("the admin is logged in")
}

fn renamed(name: &str) -> UpdateConnectionRequest {
    UpdateConnectionRequest::new().display_name(name)
}

/// The SAML connection as it is now, asked for as the project itself.
async fn saml_connection(server: &Server) -> SamlConnection {
    let stytch = server.client();
    let sso = stytch.b2b().sso();
    let all = sso.get_connections(server.organization_id()).await;
    let [connection] = all
        .expect("connections")
        .saml_connections
        .try_into()
        .expect("one");
    connection
}

#[track_caller]
fn assert_refused<T: std::fmt::Debug>(outcome: Result<T, Error>, status: u16, error_type: &str) {
    let error = outcome.expect_err("refused");
    assert_eq!(
        error.status().map(|status| status.as_u16()),
        Some(status),
        "{error}"
    );
    assert_eq!(
        error.error_type().map(AsRef::as_ref),
        Some(error_type),
        "{error}"
    );
    let url = format!("/api/errors/{status}#{error_type}");
    assert!(error.url().is_some_and(|it| it.ends_with(&url)), "{error}");
    assert!(error.message().is_some_and(|message| !message.is_empty()));
    assert!(
        error
            .request_id()
            .is_some_and(|id| id.starts_with("request-id-test-"))
    );
    assert_eq!(error.attempts(), 1);
}
