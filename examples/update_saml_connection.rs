//! A logged-in member changes the SSO connections of their own organization.
//!
//! ```sh
//! cargo run --example update_saml_connection
//! ```
//!
//! With nothing configured this talks to a server of its own, on loopback. With `STYTCH_PROJECT_ID` and `STYTCH_SECRET`
//! set it talks to Stytch, and **changes the connections it is pointed at**:
//!
//! - `STYTCH_SESSION_TOKEN` or `STYTCH_SESSION_JWT`: the session of a member who may update SSO connections
//! - `STYTCH_SAML_CONNECTION_ID` and `STYTCH_SAML_METADATA_URL`
//! - `STYTCH_EXTERNAL_CONNECTION_ID`

use std::error::Error;
use std::process::ExitCode;

use stytch_api::b2b::sso::external::UpdateConnectionRequest as UpdateExternal;
use stytch_api::b2b::sso::saml::{
    IdentityProvider, SamlConnection, UpdateByUrlRequest, UpdateConnectionRequest,
};
use stytch_api::{Client, MemberScope, SessionCredential, SessionJwt, SessionToken};
use stytch_mock::Server;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    if asks_for_stytch(variable) {
        let stytch = Client::from_env()?;
        let targets = Targets::from_variables(variable)?;
        println!("Talking to Stytch, project {}.", stytch.project_id());
        return update_connections(&stytch, targets).await;
    }
    let server = Server::start().await?;
    println!("Talking to an embedded server at {}.", server.base_url());
    println!("Set STYTCH_PROJECT_ID and STYTCH_SECRET to talk to Stytch.");
    let stytch = server.client();
    update_connections(&stytch, Targets::of(&server)).await?;
    be_refused(&stytch, &server).await
}

/// Updates a SAML connection by fields and by metadata URL, and an external connection.
async fn update_connections(stytch: &Client, targets: Targets) -> Result<(), Box<dyn Error>> {
    let member = stytch.b2b().as_member(targets.session).await?;
    section("Logged in");
    line("member", member.member_id());
    line("organization", member.organization_id());

    // No call below names the organization: it is that of the session.
    update_saml(&member, &targets.saml_connection_id).await?;
    update_saml_by_url(
        &member,
        &targets.saml_connection_id,
        targets.saml_metadata_url,
    )
    .await?;
    update_external(&member, &targets.external_connection_id).await
}

async fn update_saml(member: &MemberScope, connection_id: &str) -> Result<(), Box<dyn Error>> {
    let change = UpdateConnectionRequest::new()
        .display_name("Acme Okta")
        .identity_provider(IdentityProvider::Okta);
    let saml = member.sso().saml();
    let updated = saml.update_connection(connection_id, change).await?;
    section("SAML connection, by fields");
    show_saml(&updated.connection.unwrap_or_default());
    line("request id", &updated.request_id);
    Ok(())
}

async fn update_saml_by_url(
    member: &MemberScope,
    connection_id: &str,
    metadata_url: String,
) -> Result<(), Box<dyn Error>> {
    let change = UpdateByUrlRequest::new(metadata_url);
    let saml = member.sso().saml();
    let updated = saml.update_by_url(connection_id, change).await?;
    section("SAML connection, by metadata URL");
    show_saml(&updated.connection.unwrap_or_default());
    line("request id", &updated.request_id);
    Ok(())
}

async fn update_external(member: &MemberScope, connection_id: &str) -> Result<(), Box<dyn Error>> {
    let change = UpdateExternal::new().display_name("Acme, through Globex");
    let external = member.sso().external();
    let updated = external.update_connection(connection_id, change).await?;
    section("External connection");
    let connection = updated.connection.unwrap_or_default();
    line("display name", &connection.display_name);
    line("status", connection.status.as_str());
    line("request id", &updated.request_id);
    Ok(())
}

/// Shows what a member gets whose roles do not allow the change.
async fn be_refused(stytch: &Client, server: &Server) -> Result<(), Box<dyn Error>> {
    let token = server.member().session_token();
    let member = stytch.b2b().as_member(token).await?;
    let change = UpdateConnectionRequest::new().display_name("Not mine to change");
    let saml = member.sso().saml();
    let outcome = saml.update_connection(server.saml_connection_id(), change);
    let Err(error) = outcome.await else {
        return Err("a member without the permission was let through".into());
    };
    match error.error_type() {
        Some(kind) if kind.is_session_authorization_error() => {
            section("A member without the permission is refused");
            line("member", member.member_id());
            line("error type", kind.as_str());
            line("message", error.message().unwrap_or_default());
            line("request id", error.request_id().unwrap_or_default());
            Ok(())
        }
        _ => Err(error.into()),
    }
}

fn show_saml(connection: &SamlConnection) {
    line("display name", &connection.display_name);
    line("provider", connection.identity_provider.as_str());
    line("entity id", &connection.idp_entity_id);
    line("status", connection.status.as_str());
}

fn section(title: &str) {
    println!("\n{title}");
}

fn line(name: &str, value: &str) {
    println!("  {name:<13} {value}");
}

/// Whose session it is, and which connections are changed.
struct Targets {
    session: SessionCredential,
    saml_connection_id: String,
    saml_metadata_url: String,
    external_connection_id: String,
}

impl Targets {
    fn of(server: &Server) -> Self {
        Self {
            session: server.admin().session_token().into(),
            saml_connection_id: server.saml_connection_id().to_owned(),
            saml_metadata_url: "https://idp.acme.example/saml/metadata".to_owned(),
            external_connection_id: server.external_connection_id().to_owned(),
        }
    }

    fn from_variables(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, String> {
        let required = |name| lookup(name).ok_or_else(|| format!("{name} is not set"));
        let token = lookup("STYTCH_SESSION_TOKEN").map(|token| SessionToken::new(token).into());
        let jwt = || lookup("STYTCH_SESSION_JWT").map(|jwt| SessionJwt::new(jwt).into());
        Ok(Self {
            session: token
                .or_else(jwt)
                .ok_or("neither STYTCH_SESSION_TOKEN nor STYTCH_SESSION_JWT is set")?,
            saml_connection_id: required("STYTCH_SAML_CONNECTION_ID")?,
            saml_metadata_url: required("STYTCH_SAML_METADATA_URL")?,
            external_connection_id: required("STYTCH_EXTERNAL_CONNECTION_ID")?,
        })
    }
}

/// With only one of the two set, the client says which is missing.
fn asks_for_stytch(lookup: impl Fn(&str) -> Option<String>) -> bool {
    lookup("STYTCH_PROJECT_ID").is_some() || lookup("STYTCH_SECRET").is_some()
}

/// A variable of the environment; one that is empty counts as not set.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Targets, asks_for_stytch, be_refused, update_connections};
    use stytch_mock::Server;

    #[tokio::test]
    async fn the_example_succeeds_with_the_embedded_server() {
        let server = Server::start().await.expect("a server");
        let stytch = server.client();
        let updated = update_connections(&stytch, Targets::of(&server)).await;
        updated.expect("updates succeed");
        be_refused(&stytch, &server)
            .await
            .expect("refused as expected");
    }

    #[test]
    fn a_missing_variable_is_named() {
        let all = [
            "STYTCH_SESSION_TOKEN",
            "STYTCH_SAML_CONNECTION_ID",
            "STYTCH_SAML_METADATA_URL",
            "STYTCH_EXTERNAL_CONNECTION_ID",
        ];
        assert!(Targets::from_variables(|_| Some("x".to_owned())).is_ok());
        for missing in all {
            let lookup =
                |name: &str| (all.contains(&name) && name != missing).then(|| name.to_owned());
            let message = Targets::from_variables(lookup).err().expect("incomplete");
            assert!(message.contains(missing), "{message}");
        }
    }

    #[test]
    fn half_a_configuration_is_not_taken_for_none() {
        assert!(!asks_for_stytch(|_| None));
        for name in ["STYTCH_PROJECT_ID", "STYTCH_SECRET"] {
            assert!(asks_for_stytch(
                |asked| (asked == name).then(|| "x".to_owned())
            ));
        }
    }
}
