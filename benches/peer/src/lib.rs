//! What is measured, for all benchmarks: tokens, clients that have all they need, and the official crate beside them.

use std::future::Future;
use std::hint::black_box;
use std::pin::pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::rsa::{KeyPair, PublicKeyComponents};
use serde_json::{Value, json};
use stytch_api::b2b::sessions::{AuthorizationCheck, MemberSession};
use stytch_api::identity::{JwtOptions, M2mTokenOptions};
use stytch_api::{Client, SessionJwt};
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

const PROJECT: &str = "project-test-0001";

/// Everything that is measured, warm.
pub struct Bench {
    pub key: PublicKeyComponents<Vec<u8>>,
    pub session: String,
    pub m2m: String,
    pub uncached: Client,
    pub cached: Client,
    pub official: stytch::consumer::client::Client,
    pub member: MemberSession,
    pub granted: AuthorizationCheck,
    pub denied: AuthorizationCheck,
    _server: MockServer,
}

/// Made once.
pub static BENCH: LazyLock<Bench> = LazyLock::new(Bench::start);

impl Bench {
    fn start() -> Self {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        let pair = key_pair();
        let key = PublicKeyComponents::from(pair.public());
        let server = runtime.block_on(serve(&key));
        let client = |tokens| {
            Client::builder()
                .project_id(PROJECT)
                .secret("secret-test-0001")
                .base_url(server.uri())
                .verified_token_cache(tokens)
                .build()
                .expect("a client")
        };
        let (uncached, cached) = (client(0), client(4096));
        let url = url::Url::parse(&server.uri()).expect("a URL");
        let http = || {
            let vertical = stytch::client::Vertical::Consumer;
            stytch::client::Client::new_with_base_url(
                PROJECT,
                "secret-test-0001",
                url.clone(),
                vertical,
            )
            .expect("a client")
        };
        let official = stytch::consumer::client::Client::new_with_http_client(http(), http());
        let bench = Self {
            session: sign(&pair, &session_claims()),
            m2m: sign(&pair, &m2m_claims()),
            key,
            uncached,
            cached,
            official,
            member: member(),
            granted: AuthorizationCheck::new("organization-test-0001", "resource-9", "edit"),
            denied: AuthorizationCheck::new("organization-test-0001", "resource-9", "burn"),
            _server: server,
        };
        runtime.block_on(bench.warm());
        // The server stays up; nothing is fetched any more.
        std::mem::forget(runtime);
        bench
    }

    async fn warm(&self) {
        for client in [&self.uncached, &self.cached] {
            self.session(client).await;
            self.m2m(client).await;
        }
        self.official_m2m().await;
        let rbac = self.cached.b2b().rbac();
        for (check, expected) in [(&self.granted, true), (&self.denied, false)] {
            let allowed = rbac.is_authorized(&self.member, check).await;
            assert_eq!(allowed.expect("a policy"), expected);
        }
    }
}

/// A member with three of the policy's roles.
fn member() -> MemberSession {
    let mut member = MemberSession::default();
    member.organization_id = "organization-test-0001".to_owned();
    member.roles = ["stytch_member", "role-7", "role-49"]
        .map(str::to_owned)
        .into();
    member
}

fn key_pair() -> KeyPair {
    let pem = include_str!("../../../tests/identity/keys/one.pem");
    let text: String = pem
        .lines()
        .filter(|line| !line.starts_with("-----"))
        .collect();
    KeyPair::from_pkcs8(&STANDARD.decode(text).expect("base64")).expect("an RSA key")
}

async fn serve(key: &PublicKeyComponents<Vec<u8>>) -> MockServer {
    let server = MockServer::start().await;
    let jwk = json!({
        "kid": "key-one", "kty": "RSA", "alg": "RS256", "use": "sig", "key_ops": ["verify"], "x5c": [], "x5tS256": "",
        "n": URL_SAFE_NO_PAD.encode(&key.n), "e": URL_SAFE_NO_PAD.encode(&key.e),
    });
    let keys = json!({ "keys": [jwk], "request_id": "r", "status_code": 200 });
    let permission = |n: usize| json!({ "resource_id": format!("resource-{n}"), "actions": ["read", "edit", "delete"] });
    let roles: Vec<_> = (0..50)
        .map(|n| json!({ "role_id": format!("role-{n}"), "permissions": (0..10).map(permission).collect::<Vec<_>>() }))
        .collect();
    let policy = json!({ "policy": { "roles": roles }, "request_id": "r", "status_code": 200 });
    let none = json!({ "org_policy": { "roles": [] }, "request_id": "r", "status_code": 200 });
    for (route, body) in [
        ("/v1/sessions/jwks/project-test-0001", &keys),
        ("/v1/b2b/sessions/jwks/project-test-0001", &keys),
        ("/v1/b2b/rbac/policy", &policy),
        ("/v1/b2b/rbac/organizations/organization-test-0001", &none),
    ] {
        let answer = ResponseTemplate::new(200).set_body_json(body);
        Mock::given(path(route))
            .respond_with(answer)
            .mount(&server)
            .await;
    }
    server
}

fn sign(pair: &KeyPair, claims: &Value) -> String {
    let header = json!({ "alg": "RS256", "kid": "key-one", "typ": "JWT" });
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(&header), part(claims));
    let mut signature = vec![0; pair.public().modulus_len()];
    let random = ring::rand::SystemRandom::new();
    pair.sign(
        &ring::signature::RSA_PKCS1_SHA256,
        &random,
        signed.as_bytes(),
        &mut signature,
    )
    .expect("a signature");
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

fn claims(subject: &str) -> Value {
    json!({
        "aud": [PROJECT], "iss": format!("stytch.com/{PROJECT}"), "sub": subject,
        "iat": 1_700_000_000, "nbf": 1_700_000_000, "exp": 4_000_000_000_i64,
    })
}

fn m2m_claims() -> Value {
    let mut claims = claims("m2m-client-test-0001");
    claims["scope"] = json!("read:users write:books");
    claims
}

fn session_claims() -> Value {
    let mut claims = claims("member-test-0001");
    claims["https://stytch.com/organization"] =
        json!({ "organization_id": "organization-test-0001", "slug": "acme" });
    claims["https://stytch.com/session"] = json!({
        "id": "member-session-test-0001", "started_at": "2027-01-15T07:00:00Z",
        "last_accessed_at": "2027-01-15T07:59:50Z", "expires_at": "2090-01-16T07:00:00Z",
        "attributes": { "user_agent": "Browser", "ip_address": "203.0.113.7" },
        "authentication_factors": [{
            "type": "magic_link", "delivery_method": "email", "last_authenticated_at": "2027-01-15T07:00:00Z",
            "email_factor": { "email_id": "email-test-1", "email_address": "ada@example.com" },
        }],
        "roles": ["stytch_member", "editor"],
    });
    claims
}

impl Bench {
    /// Our verification of the session JWT.
    pub fn verify_session(&self, client: &Client) {
        now(self.session(client));
    }

    /// Our verification of the M2M token.
    pub fn verify_m2m(&self, client: &Client) {
        now(self.m2m(client));
    }

    /// The official crate's verification of the M2M token.
    pub fn verify_m2m_officially(&self) {
        in_time(self.official_m2m());
    }

    async fn session(&self, client: &Client) {
        let jwt = SessionJwt::new(&*self.session);
        let options = JwtOptions::new();
        let sessions = client.b2b().sessions();
        let verified = sessions.authenticate_jwt_local(jwt, &options).await;
        black_box(verified).expect("a session");
    }

    async fn m2m(&self, client: &Client) {
        let options = M2mTokenOptions::new();
        let access = client.m2m().authenticate_token(&self.m2m, &options).await;
        black_box(access).expect("a client");
    }

    async fn official_m2m(&self) {
        let request = stytch::consumer::m2m::AuthenticateTokenRequest {
            access_token: self.m2m.clone(),
            ..Default::default()
        };
        let access = self.official.m2m.authenticate_token(request).await;
        black_box(access.expect("a client").client_id);
    }

    /// Whether the member may do what is asked.
    pub fn check(&self, check: &AuthorizationCheck) {
        let rbac = self.cached.b2b().rbac();
        let allowed = now(rbac.is_authorized(black_box(&self.member), black_box(check)));
        black_box(allowed.expect("a policy"));
    }
}

/// What a token signs, and its signature.
pub fn parts(token: &str) -> (&[u8], Vec<u8>) {
    let (signed, signature) = token.rsplit_once('.').expect("three parts");
    let signature = URL_SAFE_NO_PAD.decode(signature).expect("base64url");
    (signed.as_bytes(), signature)
}

/// The official crate has callers wait for one another, even when it has all it needs.
fn in_time<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(value) = future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            return value;
        }
        std::thread::yield_now();
    }
}

/// What is warm is ready at once: no runtime is measured.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("something was fetched"),
    }
}
