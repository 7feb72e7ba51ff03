//! Local verification beside the bare RSA verification it rests on, and beside the official crate's M2M verification,
//! which is the only local one it has.
//!
//! `cargo bench` in this directory; `cargo bench -- rbac` for a part.

use std::future::Future;
use std::hint::black_box;
use std::pin::pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use divan::{Bencher, counter::ItemsCount};
use ring::rsa::{KeyPair, PublicKeyComponents};
use serde_json::{Value, json};
use stytch_api::b2b::sessions::{AuthorizationCheck, MemberSession};
use stytch_api::identity::{JwtOptions, M2mTokenOptions};
use stytch_api::{Client, SessionJwt};
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

const PROJECT: &str = "project-test-0001";
const THREADS: [usize; 2] = [1, 0];

fn main() {
    LazyLock::force(&BENCH);
    divan::main();
}

/// Everything that is measured, warm.
struct Bench {
    key: PublicKeyComponents<Vec<u8>>,
    session: String,
    m2m: String,
    uncached: Client,
    cached: Client,
    official: stytch::consumer::client::Client,
    member: MemberSession,
    granted: AuthorizationCheck,
    denied: AuthorizationCheck,
    _server: MockServer,
}

static BENCH: LazyLock<Bench> = LazyLock::new(Bench::start);

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
            member: MemberSession::default()
                .organization_id("organization-test-0001")
                .roles(["stytch_member", "role-7", "role-49"]),
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
        assert!(
            rbac.is_authorized(&self.member, &self.granted)
                .await
                .expect("a policy")
        );
        assert!(
            !rbac
                .is_authorized(&self.member, &self.denied)
                .await
                .expect("a policy")
        );
    }
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

fn m2m_claims() -> Value {
    json!({
        "aud": [PROJECT], "iss": format!("stytch.com/{PROJECT}"), "sub": "m2m-client-test-0001",
        "iat": 1_700_000_000, "nbf": 1_700_000_000, "exp": 4_000_000_000_i64, "scope": "read:users write:books",
    })
}

fn session_claims() -> Value {
    let mut claims = m2m_claims();
    claims["sub"] = json!("member-test-0001");
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
    async fn session(&self, client: &Client) {
        let jwt = SessionJwt::new(&*self.session);
        let verified = client
            .b2b()
            .sessions()
            .authenticate_jwt_local(jwt, &JwtOptions::new())
            .await;
        black_box(verified).expect("a session");
    }

    async fn m2m(&self, client: &Client) {
        let access = client
            .m2m()
            .authenticate_token(&self.m2m, &M2mTokenOptions::new())
            .await;
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

    fn parts(token: &str) -> (&[u8], Vec<u8>) {
        let (signed, signature) = token.rsplit_once('.').expect("three parts");
        (
            signed.as_bytes(),
            URL_SAFE_NO_PAD.decode(signature).expect("base64url"),
        )
    }
}

/// What is warm is ready at once: no runtime is measured.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("something was fetched"),
    }
}

fn measure(bencher: Bencher, routine: impl Fn() + Sync) {
    bencher.counter(ItemsCount::new(1_u32)).bench(routine);
}

#[divan::bench(threads = THREADS)]
fn a_bare_rsa_of_ring_on_the_session(bencher: Bencher) {
    let (signed, signature) = Bench::parts(&BENCH.session);
    let params = &ring::signature::RSA_PKCS1_2048_8192_SHA256;
    measure(bencher, || {
        BENCH
            .key
            .verify(params, black_box(signed), black_box(&signature))
            .expect("valid")
    });
}

#[divan::bench(threads = THREADS)]
fn a_bare_rsa_of_aws_lc_on_the_session(bencher: Bencher) {
    let (signed, signature) = Bench::parts(&BENCH.session);
    let params = &aws_lc_rs::signature::RSA_PKCS1_2048_8192_SHA256;
    let key = aws_lc_rs::rsa::PublicKeyComponents {
        n: &BENCH.key.n,
        e: &BENCH.key.e,
    };
    measure(bencher, || {
        key.verify(params, black_box(signed), black_box(&signature))
            .expect("valid")
    });
}

#[divan::bench(threads = THREADS)]
fn b_session_uncached(bencher: Bencher) {
    measure(bencher, || now(BENCH.session(&BENCH.uncached)));
}

#[divan::bench(threads = THREADS)]
fn c_session_cached(bencher: Bencher) {
    measure(bencher, || now(BENCH.session(&BENCH.cached)));
}

#[divan::bench(threads = THREADS)]
fn d_m2m_uncached(bencher: Bencher) {
    measure(bencher, || now(BENCH.m2m(&BENCH.uncached)));
}

#[divan::bench(threads = THREADS)]
fn e_m2m_cached(bencher: Bencher) {
    measure(bencher, || now(BENCH.m2m(&BENCH.cached)));
}

#[divan::bench(threads = THREADS)]
fn f_m2m_of_the_official_crate(bencher: Bencher) {
    measure(bencher, || now(BENCH.official_m2m()));
}

#[divan::bench]
fn g_rbac_granted(bencher: Bencher) {
    let rbac = BENCH.cached.b2b().rbac();
    measure(bencher, || {
        black_box(
            now(rbac.is_authorized(black_box(&BENCH.member), black_box(&BENCH.granted)))
                .expect("a policy"),
        );
    });
}

#[divan::bench]
fn g_rbac_denied_by_project_and_organization(bencher: Bencher) {
    let rbac = BENCH.cached.b2b().rbac();
    measure(bencher, || {
        black_box(
            now(rbac.is_authorized(black_box(&BENCH.member), black_box(&BENCH.denied)))
                .expect("a policy"),
        );
    });
}
