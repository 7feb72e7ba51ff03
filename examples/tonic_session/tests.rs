//! What callers see, over HTTP/2.

use axum::http::uri::PathAndQuery;
use stytch_mock::Server;
use tokio::net::TcpListener;
use tonic::client::Grpc;
use tonic::transport::Endpoint;
use tonic::{Code, Request, Status};
use tonic_prost::ProstCodec;

use crate::serve;
use crate::settings::RENAME;

struct App {
    stytch: Server,
    url: String,
}

impl App {
    async fn start() -> Self {
        let stytch = Server::start().await.expect("a server");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(serve(stytch.client(), listener));
        Self { stytch, url }
    }

    /// Renames something with this `authorization`.
    async fn rename(&self, authorization: Option<&str>) -> Result<String, Status> {
        let endpoint = Endpoint::from_shared(self.url.clone()).expect("a URL");
        let mut grpc = Grpc::new(endpoint.connect().await.expect("a connection"));
        grpc.ready().await.expect("ready");
        let mut request = Request::new("Acme".to_owned());
        if let Some(text) = authorization {
            let value = text.parse().expect("metadata");
            request.metadata_mut().insert("authorization", value);
        }
        let codec = ProstCodec::<String, String>::default();
        let response = grpc.unary(request, PathAndQuery::from_static(RENAME), codec);
        Ok(response.await?.into_inner())
    }

    async fn refused(&self, authorization: Option<&str>) -> Code {
        let status = self.rename(authorization).await.expect_err("a refusal");
        // Of gRPC itself, not made by the client of what HTTP said.
        assert!(status.metadata().contains_key("content-type"), "{status:?}");
        status.code()
    }
}

fn bearer(text: &str) -> String {
    format!("Bearer {text}")
}

#[tokio::test]
async fn a_member_with_the_permission_is_known_to_the_handler() {
    let app = App::start().await;
    let admin = app.stytch.admin();
    let (jwt, token) = (admin.session_jwt(), admin.session_token());
    for credential in [jwt.expose(), token.expose()] {
        let renamed = app.rename(Some(&bearer(credential))).await;
        let expected = format!("Acme by {}", admin.member_id());
        assert_eq!(renamed.expect("renamed"), expected);
    }
}

#[tokio::test]
async fn without_a_session_callers_are_unauthenticated() {
    let app = App::start().await;
    for authorization in [None, Some("Bearer a.b.c"), Some("Bearer unknown")] {
        assert_eq!(app.refused(authorization).await, Code::Unauthenticated);
    }
}

#[tokio::test]
async fn without_the_permission_members_are_denied() {
    let app = App::start().await;
    let jwt = app.stytch.member().session_jwt();
    let code = app.refused(Some(&bearer(jwt.expose()))).await;
    assert_eq!(code, Code::PermissionDenied);
}

#[tokio::test]
async fn where_stytch_does_not_answer_callers_may_try_again() {
    let app = App::start().await;
    let down = app.stytch.on("b2b.sessions.authenticate").times(5);
    down.fail(500, "internal_server_error").expect("scripted");
    let token = app.stytch.admin().session_token();
    let code = app.refused(Some(&bearer(token.expose()))).await;
    assert_eq!(code, Code::Unavailable);
}
