//! TLS with a server whose certificate nobody trusts until its authority is named.

#![cfg(any(feature = "rustls", feature = "ring"))]
#![allow(missing_docs)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use stytch_api::{Client, ClientBuilder, Error, Method};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
#[cfg(feature = "rustls")]
use tokio_rustls::rustls::crypto::aws_lc_rs as crypto;
#[cfg(not(feature = "rustls"))]
use tokio_rustls::rustls::crypto::ring as crypto;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ServerConfig, SupportedProtocolVersion, version};

const AUTHORITY: &[u8] = include_bytes!("authority.pem");
const CERTIFICATE: &[u8] = include_bytes!("server.pem");
const KEY: &[u8] = include_bytes!("server.key");
const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}";

/// A server, and how often somebody connected to it.
struct Server {
    url: String,
    connections: Arc<AtomicUsize>,
}

impl Server {
    /// Speaks these versions of TLS; none at all when there are none.
    async fn start(versions: &[&'static SupportedProtocolVersion]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let connections = Arc::new(AtomicUsize::new(0));
        let (count, acceptor) = (Arc::clone(&connections), acceptor(versions));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(response(stream, acceptor.clone()));
            }
        });
        let url = format!("https://localhost:{port}");
        Self { url, connections }
    }

    fn settings(&self) -> ClientBuilder {
        Client::builder()
            .project_id("project-test-1")
            .secret("secret-test-1")
            .base_url(&self.url)
    }

    async fn error(&self, client: ClientBuilder) -> Error {
        error(client, Method::POST).await
    }
}

async fn error(client: ClientBuilder, method: Method) -> Error {
    let client = client.build().expect("a client");
    let outcome = client.request(method, "/v1/things").send().await;
    outcome.expect_err("a refusal")
}

fn acceptor(versions: &[&'static SupportedProtocolVersion]) -> Option<TlsAcceptor> {
    if versions.is_empty() {
        return None;
    }
    let certificate = CertificateDer::from_pem_slice(CERTIFICATE).expect("a certificate");
    let key = PrivateKeyDer::from_pem_slice(KEY).expect("a key");
    let config = ServerConfig::builder_with_provider(Arc::new(crypto::default_provider()))
        .with_protocol_versions(versions)
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key);
    Some(TlsAcceptor::from(Arc::new(
        config.expect("a configuration"),
    )))
}

async fn response(mut stream: TcpStream, acceptor: Option<TlsAcceptor>) {
    let Some(acceptor) = acceptor else {
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        return;
    };
    if let Ok(mut stream) = acceptor.accept(stream).await {
        let _ = stream.read(&mut [0; 4096]).await;
        let _ = stream.write_all(ANSWER).await;
        let _ = stream.shutdown().await;
    }
}

#[tokio::test]
async fn an_untrusted_certificate_is_not_tried_again_and_the_message_says_what_to_do() {
    let server = Server::start(&[&version::TLS13]).await;
    let error = server.error(server.settings()).await;
    let shown = error.to_string();
    assert!(
        matches!(&error, Error::Connection(error) if error.is_connect()),
        "{error:?}"
    );
    assert!(
        shown.contains("UnknownIssuer") && shown.contains("`ClientBuilder::root_certificates`"),
        "{shown}"
    );
    assert_eq!(
        (
            error.attempts(),
            error.is_retryable(),
            error.may_have_reached_server()
        ),
        (1, false, false)
    );
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn what_speaks_no_tls_is_not_tried_again() {
    let server = Server::start(&[]).await;
    let error = server.error(server.settings()).await;
    assert_eq!(
        (error.attempts(), error.is_retryable()),
        (1, false),
        "{error}"
    );
    assert!(!error.to_string().contains("root_certificates"), "{error}");
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn a_version_of_tls_that_one_side_does_not_speak_is_not_tried_again() {
    let server = Server::start(&[&version::TLS12]).await;
    let http = reqwest::Client::builder().tls_version_min(reqwest::tls::Version::TLS_1_3);
    let client = server
        .settings()
        .root_certificates(AUTHORITY)
        .http_client_builder(http);
    let error = server.error(client).await;
    assert_eq!(
        (error.attempts(), error.is_retryable()),
        (1, false),
        "{error}"
    );
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_certificate_is_trusted_when_its_authority_is_named() {
    let server = Server::start(&[&version::TLS13]).await;
    let mut clients = vec![server.settings().root_certificates(AUTHORITY)];
    if cfg!(feature = "rustls") {
        clients.push(
            server
                .settings()
                .root_certificates(AUTHORITY)
                .http_client_builder(reqwest::Client::builder()),
        );
    }
    for client in clients {
        let client = client.build().expect("a client");
        client
            .request(Method::GET, "/v1/things")
            .send()
            .await
            .expect("a response");
    }
}

#[tokio::test]
async fn one_host_may_be_plain_and_the_other_not() {
    let server = Server::start(&[&version::TLS13]).await;
    let settings = Client::builder()
        .project_id("project-test-1")
        .secret("secret-test-1");
    let settings = settings
        .base_url("http://127.0.0.1:1")
        .telemetry_url(&server.url)
        .root_certificates(AUTHORITY);
    let client = settings.build().expect("a client");
    let request = client.request(Method::GET, "/v1/things").telemetry();
    request.send().await.expect("a response");
}

/// Greets whoever connects with a text, before or after TLS is agreed upon.
async fn greeting(text: &'static [u8], acceptor: Option<TlsAcceptor>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            if let Some(acceptor) = &acceptor {
                let agreed = acceptor.accept(stream).await.expect("TLS");
                stream = agreed.into_inner().0;
            }
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(text).await;
        }
    });
    port
}

#[tokio::test]
async fn a_connection_whose_tls_breaks_later_is_tried_again_where_that_is_safe() {
    let port = greeting(
        b"no TLS any more, but something else",
        acceptor(&[&version::TLS13]),
    )
    .await;
    for (method, attempts) in [(Method::GET, 3), (Method::POST, 1)] {
        let settings = Client::builder()
            .project_id("project-test-1")
            .secret("secret-test-1");
        let settings = settings
            .base_url(format!("https://localhost:{port}"))
            .root_certificates(AUTHORITY);
        let error = error(settings, method).await;
        assert!(
            matches!(&error, Error::Connection(error) if !error.is_connect()),
            "{error:?}"
        );
        assert_eq!(error.attempts(), attempts, "{error}");
    }
}

#[cfg(feature = "rustls")]
#[tokio::test]
async fn a_proxy_that_has_no_way_just_now_is_asked_again() {
    let proxy = greeting(
        b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n",
        None,
    )
    .await;
    let proxy = reqwest::Proxy::all(format!("http://127.0.0.1:{proxy}")).expect("a proxy");
    let http = reqwest::Client::builder().tls_backend_rustls().proxy(proxy);
    let settings = Client::builder()
        .project_id("project-test-1")
        .secret("secret-test-1");
    let error = error(settings.http_client_builder(http), Method::POST).await;
    assert_eq!(
        (error.attempts(), error.may_have_reached_server()),
        (3, false),
        "{error}"
    );
}
