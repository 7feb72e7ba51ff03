//! How long a server takes to start, and how many calls it takes: `cargo run --release --example speed`.

use std::time::{Duration, Instant};

use stytch_api::b2b::sessions::AuthenticateRequest;
use stytch_mock::Server;

const STARTS: usize = 20;
const CALLS: u32 = 5_000;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        let began = Instant::now();
        let server = Server::start().await?;
        starts.push(began.elapsed());
        drop(server);
    }
    let first = starts.first().copied().unwrap_or_default();
    starts.sort();
    let median = starts.get(STARTS / 2).copied().unwrap_or_default();
    println!("start: the first {first:.1?}, median {median:.1?}");

    let server = Server::start().await?;
    let b2b = server.client();
    let b2b = b2b.b2b();
    let organizations = b2b.organizations();
    let began = Instant::now();
    for _ in 0..CALLS {
        organizations.get(server.organization_id()).await?;
    }
    report("get an organization", began.elapsed());

    let sessions = b2b.sessions();
    let began = Instant::now();
    for _ in 0..CALLS {
        let token = server.admin().session_token();
        let request = AuthenticateRequest::new().session_token(token.expose());
        sessions.authenticate(request).await?;
    }
    report("authenticate a session", began.elapsed());
    Ok(())
}

fn report(what: &str, took: Duration) {
    let a_second = f64::from(CALLS) / took.as_secs_f64();
    println!("{what}: {a_second:.0} calls a second, one after the other");
}
