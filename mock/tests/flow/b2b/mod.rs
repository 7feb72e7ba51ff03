//! Logins of members, as an application plays them.

mod discovery;
mod links;
mod second_factors;

use stytch_api::b2b::organizations::UpdateRequest;
use stytch_api::b2b::sessions::AuthenticateRequest;
use stytch_api::{Error, Secret};
use stytch_mock::Server;

/// What the last message has: a token, or a passcode.
fn token(server: &Server) -> String {
    let outbox = server.outbox();
    let message = outbox.last().expect("a message");
    let token = message.token.clone().or_else(|| message.code.clone());
    token.expect("a token or a passcode")
}

/// Changes the settings of the organization.
async fn set(server: &Server, change: UpdateRequest) {
    let stytch = server.client();
    let organizations = stytch.b2b().organizations();
    let updated = organizations.update(server.organization_id(), change).await;
    updated.expect("updated");
}

/// Another organization, in which people of the same domain may join by proving their address.
async fn other_organization(server: &Server) -> String {
    let request = stytch_api::b2b::organizations::CreateRequest::new("Globex")
        .email_jit_provisioning("RESTRICTED")
        .email_allowed_domains(["acme.example".to_owned()]);
    let created = server.client().b2b().organizations().create(request).await;
    created.expect("created").organization.organization_id
}

async fn check_session(server: &Server, token: &Secret) -> Result<(), Error> {
    let request = AuthenticateRequest::new().session_token(token.clone());
    let stytch = server.client();
    stytch
        .b2b()
        .sessions()
        .authenticate(request)
        .await
        .map(drop)
}
