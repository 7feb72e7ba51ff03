//! A small service that people log in to: by a link in their mail, or by the single sign-on of their company.
//!
//! | Path | What happens there | File |
//! |---|---|---|
//! | `/`, `/login`, `/authenticate`, `/logout` | a person comes in and goes | `login.rs` |
//! | `/organizations` | they choose an organization, switch to another, or found one | `organizations.rs` |
//! | `/home` | what is for members only | `organizations.rs` |
//! | `/sso` | an admin changes a SAML connection, with their own permissions | `sso.rs` |
//! | `/report` | another program reads a report, with a token of its own | `machines.rs` |
//!
//! It runs against a server in the same process, needs no account, and prints the links that would be mailed:
//!
//! `cargo run --example axum_session`

mod failure;
mod login;
mod machines;
mod organizations;
mod page;
mod session;
mod sso;
#[cfg(test)]
mod tests;

use std::error::Error;
use std::time::Duration;

use axum::Router;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use stytch_api::Client;
use stytch_api::tower::{Rejection, SessionLayer};
use stytch_mock::Server;
use tokio::net::TcpListener;

use crate::failure::Failure;

/// What every request needs.
#[derive(Clone)]
struct Service {
    stytch: Client,
    /// Where browsers find this service.
    own_url: String,
}

fn app(service: Service) -> Router {
    // Sessions are verified here. Stytch is asked when a JWT ends, which is after five minutes.
    let sessions = SessionLayer::b2b(&service.stytch)
        .cookies(session::cookies())
        .on_rejection(|rejection: Rejection| Failure::from(rejection).into_response());
    let for_members = Router::new()
        .route("/logout", post(login::log_out))
        .route("/home", get(organizations::home))
        .route("/sso", get(sso::connections))
        .route("/sso/{connection_id}", post(sso::rename))
        .layer(sessions);
    for_members
        .route("/", get(login::start))
        .route("/login", post(login::send_link))
        .route("/login/sso/{connection_id}", get(sso::begin_login))
        .route("/authenticate", get(login::authenticate))
        .route(
            "/organizations",
            get(organizations::choose).post(organizations::found),
        )
        .route(
            "/organizations/{organization_id}",
            post(organizations::enter),
        )
        .route("/report", get(machines::report))
        .with_state(service)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // In a service: `Client::from_env()?`, and its own URL from its settings.
    let stytch = Server::start().await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let service = Service {
        stytch: stytch.client(),
        own_url: format!("http://{}", listener.local_addr()?),
    };
    println!("Log in at {} as ada.admin@acme.example.", service.own_url);
    println!("See what happens at {}", stytch.console_url());
    tokio::spawn(axum::serve(listener, app(service)).into_future());
    print_mail(&stytch).await;
    Ok(())
}

/// Shows each link that Stytch would have mailed.
async fn print_mail(stytch: &Server) {
    let mut shown = 0;
    loop {
        for message in stytch.outbox().iter().skip(shown) {
            println!(
                "Mail to {}: {}",
                message.to,
                message.link.as_deref().unwrap_or_default()
            );
            shown += 1;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}
