//! What the mock tells of changes is verified and typed.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use axum::{Router, serve};
use stytch_api::b2b::organizations::{CreateRequest, members};
use stytch_api::b2b::scim::connection::CreateRequest as CreateScim;
use stytch_api::b2b::sso::oidc::CreateConnectionRequest as CreateOidc;
use stytch_api::b2b::sso::saml::CreateConnectionRequest as CreateSaml;
use stytch_api::consumer::users;
use stytch_api::webhooks::{Action, Event, Object, Product, Source, Verifier, WebhookError};
use stytch_mock::Server;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

const SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const OTHER_SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

type Outcome = Result<Event, WebhookError>;

struct Receiver {
    verifier: Verifier,
    tell: UnboundedSender<Outcome>,
}

async fn receive(receiver: State<Arc<Receiver>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let _ = receiver
        .tell
        .send(receiver.verifier.verify(&headers, &body));
    StatusCode::NO_CONTENT
}

/// A server that signs with one secret, and what whoever verifies with another sees of it.
async fn listening(secret: &str) -> (Server, UnboundedReceiver<Outcome>) {
    let (tell, told) = unbounded_channel();
    let verifier = Verifier::new(secret).expect("a secret");
    let receiver = Arc::new(Receiver { verifier, tell });
    let app = Router::new().route("/", post(receive)).with_state(receiver);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    tokio::spawn(serve(listener, app).into_future());
    let server = Server::start().await.expect("a server");
    server.deliver_webhooks_to(&url, SECRET).expect("it can");
    (server, told)
}

#[tokio::test]
async fn every_kind_of_object_is_told_with_its_type() {
    let (server, mut told) = listening(SECRET).await;
    let (stytch, id) = (server.client(), server.organization_id());
    let organizations = stytch.b2b().organizations();
    let (sso, scim) = (stytch.b2b().sso(), stytch.b2b().scim());
    organizations
        .create(CreateRequest::new("Globex"))
        .await
        .expect("created");
    let new = members::CreateRequest::new("eve@acme.example");
    let member = organizations
        .members()
        .create(id, new)
        .await
        .expect("created");
    sso.saml()
        .create_connection(id, CreateSaml::new())
        .await
        .expect("created");
    sso.oidc()
        .create_connection(id, CreateOidc::new())
        .await
        .expect("created");
    scim.connection()
        .create(id, CreateScim::new())
        .await
        .expect("created");
    let user = users::CreateRequest::new().email("eve@example.com");
    stytch
        .consumer()
        .users()
        .create(user)
        .await
        .expect("created");
    let gone = organizations.members().delete(id, &member.member_id);
    gone.await.expect("deleted");

    let mut kinds = Vec::new();
    let last = loop {
        let event = told.recv().await.expect("an event").expect("a genuine one");
        assert_eq!(event.project_id, server.project_id());
        assert_eq!(event.source, Source::Direct);
        assert!(event.timestamp.is_some());
        let kind = match &event.object {
            Object::Organization(Some(it)) => ("organization", it.organization_id.clone()),
            Object::Member(Some(it)) => ("member", it.member_id.clone()),
            Object::SamlConnection(Some(it)) => ("saml", it.connection_id.clone()),
            Object::OidcConnection(Some(it)) => ("oidc", it.connection_id.clone()),
            Object::ScimConnection(Some(it)) => ("scim", it.connection_id.clone()),
            Object::User(Some(it)) => ("user", it.user_id.clone()),
            _ if event.action == Action::Delete => break event,
            other => panic!("no object: {other:?}"),
        };
        let product = if kind.0 == "user" {
            Product::Consumer
        } else {
            Product::B2b
        };
        assert_eq!(event.product, Some(product));
        assert_eq!(kind.1, event.id);
        kinds.push(kind.0);
    };
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(
        kinds,
        ["member", "oidc", "organization", "saml", "scim", "user"]
    );
    assert_eq!(last.object, Object::Member(None));
    assert_eq!(last.id, member.member_id);
    assert_eq!(last.event_type(), "direct.member.delete");
}

#[tokio::test]
async fn another_endpoints_secret_verifies_nothing() {
    let (server, mut told) = listening(OTHER_SECRET).await;
    let stytch = server.client();
    let users = stytch.consumer().users();
    users
        .create(users::CreateRequest::new())
        .await
        .expect("created");
    let outcome = told.recv().await.expect("a webhook");
    assert_eq!(outcome, Err(WebhookError::NoMatchingSignature));
}
