//! A web application that takes Stytch's webhooks: each is verified, typed, and acted on once. It runs against a server in
//! the same process, and needs no account:
//!
//! `cargo run --features webhooks --example axum_webhook`

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use axum::{Router, serve};
use stytch_api::b2b::organizations::members::CreateRequest;
use stytch_api::reqwest;
use stytch_api::webhooks::{Event, Object, Repeated, ReplayGuard, Verifier};
use stytch_mock::Server;
use tokio::net::TcpListener;
use tokio::time::{sleep, timeout};

/// The signing secret of the endpoint, as Stytch's dashboard shows it.
const SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

struct Application {
    verifier: Verifier,
    guard: ReplayGuard,
    /// What this application wants to know: who the members are.
    members: Mutex<BTreeSet<String>>,
}

impl Application {
    fn apply(&self, event: &Event) {
        let mut members = self.members.lock().unwrap_or_else(PoisonError::into_inner);
        println!("{} {}", event.event_type(), event.id);
        match &event.object {
            Object::Member(Some(member)) => members.insert(member.member_id.clone()),
            Object::Member(None) => members.remove(&event.id),
            _ => false,
        };
    }

    fn knows(&self, member_id: &str) -> bool {
        let members = self.members.lock().unwrap_or_else(PoisonError::into_inner);
        members.contains(member_id)
    }
}

/// The body is taken as bytes, since those are signed. axum reads 2 MB at most.
async fn receive(
    State(application): State<Arc<Application>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let event = match application.verifier.verify(&headers, &body) {
        Ok(event) => event,
        Err(error) => {
            println!("refused: {error}");
            return StatusCode::BAD_REQUEST;
        }
    };
    match application.guard.begin(&event) {
        Ok(handling) => {
            application.apply(&event);
            handling.done();
            StatusCode::NO_CONTENT
        }
        Err(Repeated::Handled) => StatusCode::NO_CONTENT,
        // It comes again, in case the other one fails.
        Err(Repeated::InProgress) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let application = Arc::new(Application {
        verifier: Verifier::new(SECRET)?,
        guard: ReplayGuard::new(10_000),
        members: Mutex::default(),
    });
    let app = Router::new()
        .route("/webhooks", post(receive))
        .with_state(application.clone());
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhooks", listener.local_addr()?);
    tokio::spawn(serve(listener, app).into_future());

    // In the place of Stytch. Its dashboard has the endpoint's URL and secret.
    let server = Server::start().await?;
    server.deliver_webhooks_to(&url, SECRET)?;
    let stytch = server.client();
    let members = stytch.b2b().organizations().members();
    let new = CreateRequest::new("grace@acme.example");
    let created = members.create(server.organization_id(), new).await?;
    let grace = created.member.member_id;
    until(|| application.knows(&grace)).await?;
    members.delete(server.organization_id(), &grace).await?;
    until(|| !application.knows(&grace)).await?;

    let forged = reqwest::Client::new()
        .post(&url)
        .header("svix-id", "msg_1")
        .header("svix-timestamp", "1700000000")
        .header("svix-signature", "v1,AAAA")
        .body("{}")
        .send()
        .await?;
    assert_eq!(forged.status(), StatusCode::BAD_REQUEST);
    Ok(())
}

/// Webhooks come after the call that causes them.
async fn until(condition: impl Fn() -> bool) -> Result<(), tokio::time::error::Elapsed> {
    let waiting = async {
        while !condition() {
            sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(Duration::from_secs(30), waiting).await
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_told_is_done_and_what_is_forged_is_not() {
        super::main().expect("every webhook gets the expected response");
    }
}
