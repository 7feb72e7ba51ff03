//! A gRPC service for members: tonic behind the layers of `stytch_api::tower`.
//!
//! Callers send their session as metadata, `authorization: Bearer …`, with a session JWT or session token. Whoever has no
//! session is told `UNAUTHENTICATED`, whoever lacks the permission `PERMISSION_DENIED`, and where Stytch does not answer
//! `UNAVAILABLE`. It runs against a server in the same process, and needs no account:
//!
//! `cargo run --features tower --example tonic_session`

mod settings;
#[cfg(test)]
mod tests;

use std::error::Error;

use axum::http::Response;
use stytch_api::Client;
use stytch_api::identity::{B2b, VerifiedSession};
use stytch_api::tower::{Rejection, RequirePermission, SessionLayer};
use stytch_mock::Server;
use tokio::net::TcpListener;
use tonic::body::Body;
use tonic::service::LayerExt;
use tonic::transport::server::TcpIncoming;
use tonic::{Request, Status, transport};

use crate::settings::SettingsServer;

/// A handler: it finds the verified session in the request's extensions.
async fn rename(request: Request<String>) -> Result<tonic::Response<String>, Status> {
    let session = request.extensions().get::<VerifiedSession<B2b>>();
    let session = session.ok_or_else(|| Status::internal("no layer is in front of it"))?;
    let renamed = format!("{} by {}", request.get_ref(), session.member_id);
    Ok(tonic::Response::new(renamed))
}

/// What gRPC says where HTTP says 401, 403 and 503.
fn refuse(rejection: Rejection) -> Response<Body> {
    let status = match &rejection {
        Rejection::Unauthenticated(_) => Status::unauthenticated("log in and try again"),
        Rejection::Denied(_) => Status::permission_denied("you are not allowed to do this"),
        _ => Status::unavailable("try again later"),
    };
    // Why, is for the log alone.
    eprintln!("{status}: {}", rejection.error());
    status.into_http()
}

async fn serve(stytch: Client, listener: TcpListener) -> Result<(), transport::Error> {
    let admins = RequirePermission::b2b("stytch.organization", "update.info.name");
    let admins = admins.on_rejection(refuse);
    transport::Server::builder()
        // For every service, and outermost.
        .layer(SessionLayer::b2b(&stytch).on_rejection(refuse))
        // For this one; `named_layer` keeps the name by which tonic finds it.
        .add_service(admins.named_layer(SettingsServer))
        .serve_with_incoming(TcpIncoming::from(listener))
        .await
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // In a service: `Client::from_env()?`.
    let stytch = Server::start().await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("gRPC at http://{}", listener.local_addr()?);
    Ok(serve(stytch.client(), listener).await?)
}
