//! A service, the Stytch that it talks to, and its visitors.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, CACHE_CONTROL, COOKIE, SET_COOKIE};
use axum::routing::get;
use axum::{Extension, Router};
use stytch_api::b2b::sessions::RevokeRequest;
use stytch_api::chrono::{TimeDelta, Utc};
use stytch_api::identity::{B2b, VerifiedSession};
use stytch_api::login::SessionCookies;
use stytch_api::reqwest::{self, Response};
use stytch_api::{Client, RetryPolicy, StatusCode};
use stytch_mock::Server;
use tokio::net::TcpListener;

pub const AUTHENTICATE: &str = "b2b.sessions.authenticate";

pub struct App {
    pub stytch: Server,
    http: reqwest::Client,
    url: String,
    /// How many seconds the service's clock is ahead.
    ahead: Arc<AtomicI64>,
}

/// Who is there, as the service sees it.
async fn who(session: Option<Extension<VerifiedSession<B2b>>>) -> String {
    session.map_or("nobody".to_owned(), |Extension(session)| {
        session.member_id.clone()
    })
}

async fn cached() -> (HeaderMap, &'static str) {
    let mut headers = HeaderMap::new();
    headers.insert(
        CACHE_CONTROL,
        "public, max-age=600".parse().expect("a header"),
    );
    (headers, "for all")
}

async fn log_out() -> HeaderMap {
    let mut headers = HeaderMap::new();
    SessionCookies::append(&mut headers, SessionCookies::new().clear());
    headers
}

impl App {
    /// A service whose routes are behind `layers`.
    pub async fn with(layers: impl FnOnce(Router, &Client) -> Router) -> Self {
        let stytch = Server::start().await.expect("a server");
        let ahead = Arc::new(AtomicI64::new(0));
        let seconds = Arc::clone(&ahead);
        let client = Client::builder()
            .project_id(stytch.project_id())
            .secret(stytch.secret())
            .base_url(stytch.base_url())
            .retry_policy(RetryPolicy::never())
            .clock(move || Utc::now() + TimeDelta::seconds(seconds.load(Ordering::SeqCst)))
            .build()
            .expect("a client");
        let routes = Router::new()
            .route("/", get(who))
            .route("/cached", get(cached))
            .route("/logout", get(log_out));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let service = layers(routes, &client);
        tokio::spawn(axum::serve(listener, service).into_future());
        let http = reqwest::Client::builder().no_proxy();
        Self {
            stytch,
            http: http.build().expect("a browser"),
            url,
            ahead,
        }
    }

    /// JWTs that there are have expired, and their sessions go on.
    pub fn expire_jwts(&self) {
        self.ahead.store(600, Ordering::SeqCst);
    }

    /// New JWTs are in time again.
    pub fn reset_clock(&self) {
        self.ahead.store(0, Ordering::SeqCst);
    }

    pub fn asked(&self) -> usize {
        self.stytch.calls(AUTHENTICATE).len()
    }

    pub async fn revoke_admin(&self) {
        let request = RevokeRequest::new().session_jwt(self.stytch.admin().session_jwt());
        let stytch = self.stytch.client();
        let sessions = stytch.b2b().sessions();
        sessions.revoke(request).await.expect("revoked");
    }

    pub fn admin_jwt(&self) -> String {
        let jwt = self.stytch.admin().session_jwt();
        format!("stytch_session_jwt={}", jwt.expose())
    }

    pub fn admin_token(&self) -> String {
        let token = self.stytch.admin().session_token();
        format!("stytch_session={}", token.expose())
    }

    pub fn request(&self, path: &str) -> reqwest::RequestBuilder {
        self.http.get(format!("{}{path}", self.url))
    }

    pub async fn with_cookie(&self, path: &str, cookie: &str) -> Seen {
        Seen::of(self.request(path).header(COOKIE, cookie)).await
    }

    pub async fn with_bearer(&self, text: &str) -> Seen {
        let header = format!("Bearer {text}");
        Seen::of(self.request("/").header(AUTHORIZATION, header)).await
    }

    pub async fn as_nobody(&self) -> Seen {
        Seen::of(self.request("/")).await
    }
}

/// What a visitor sees.
#[derive(Debug)]
pub struct Seen {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Seen {
    pub async fn of(request: reqwest::RequestBuilder) -> Self {
        let response = request.send().await.expect("a response");
        Self::read(response).await
    }

    async fn read(response: Response) -> Self {
        Self {
            status: response.status(),
            headers: response.headers().clone(),
            body: response.text().await.expect("a body"),
        }
    }

    #[track_caller]
    pub fn assert(&self, status: u16, body: &str) {
        assert_eq!((self.status.as_u16(), self.body.as_str()), (status, body));
    }

    #[track_caller]
    pub fn assert_rejected(&self, status: u16, error: &str) {
        assert_eq!(self.status.as_u16(), status, "{self:?}");
        let body: serde_json::Value = serde_json::from_str(&self.body).expect("JSON");
        assert_eq!(body.get("error").and_then(|it| it.as_str()), Some(error));
        assert_eq!(self.header("content-type"), "application/json");
        assert_eq!(self.header("cache-control"), "no-store");
        assert!(self.cookies().is_empty(), "{self:?}");
    }

    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name).and_then(|value| value.to_str().ok());
        value.unwrap_or_default()
    }

    /// The cookies that are set, as a browser sends them back.
    pub fn cookies(&self) -> Vec<String> {
        let set = self.headers.get_all(SET_COOKIE).iter();
        let texts = set.map(|value| value.to_str().expect("a text"));
        texts
            .map(|text| text.split(';').next().unwrap_or_default().to_owned())
            .collect()
    }
}
