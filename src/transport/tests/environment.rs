//! What the environment of the process must not change. Each test runs a part of itself in a process of its own.

use std::net::TcpListener;
use std::process::Command;
use std::time::Duration;

use super::super::fault_server::{FaultServer, Reply};
use super::{GET, THING, call, settings};
#[cfg(all(target_os = "linux", any(feature = "rustls", feature = "ring")))]
use crate::Error;
use crate::{Client, ClientBuilder, RetryPolicy};

/// Whether a test of this program succeeds in another environment.
fn succeeds(test: &str, environment: &[(&str, &str)]) -> bool {
    let name = format!(
        "{}::{test}",
        module_path!().split_once("::").expect("a crate").1
    );
    let mut program = Command::new(std::env::current_exe().expect("this program"));
    program.args(["--exact", &name, "--ignored"]);
    program.env_remove("NO_PROXY").env_remove("no_proxy");
    program.envs(environment.iter().copied());
    program.status().is_ok_and(|status| status.success())
}

/// A client of our own making, and one on top of a builder that was given.
fn both(url: &str) -> [ClientBuilder; 2] {
    let hasty = || {
        let settings = settings(url).attempt_timeout(Duration::from_secs(5));
        settings.retry_policy(RetryPolicy::never())
    };
    [
        hasty(),
        hasty().http_client_builder(reqwest::Client::builder()),
    ]
}

#[test]
fn plain_http_goes_through_no_proxy_of_the_environment() {
    let proxy = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", proxy.local_addr().expect("an address"));
    let names = ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
    let environment = names.map(|name| (name, url.as_str()));
    for test in [
        "clients_of_plain_http_reach_their_host",
        #[cfg(feature = "rustls")]
        "a_client_of_two_kinds_of_hosts_reaches_the_plain_one",
    ] {
        assert!(succeeds(test, &environment), "{test}");
    }
    proxy.set_nonblocking(true).expect("a socket");
    assert!(proxy.accept().is_err(), "something went to the proxy");
}

#[test]
fn a_client_is_what_the_environment_says() {
    assert!(succeeds(
        "the_environment_makes_a_client",
        &[
            ("STYTCH_PROJECT_ID", "project-test-7"),
            ("STYTCH_SECRET", "secret-test-7"),
            ("STYTCH_BASE_URL", "http://127.0.0.1:7"),
        ]
    ));
}

#[test]
#[ignore = "others run it in an environment of theirs"]
fn the_environment_makes_a_client() {
    let client = Client::from_env().expect("a client");
    assert_eq!(client.project_id(), "project-test-7");
}

/// One plain host is enough: the proxy would see what goes there.
#[cfg(feature = "rustls")]
#[tokio::test]
#[ignore = "others run it in an environment of theirs"]
async fn a_client_of_two_kinds_of_hosts_reaches_the_plain_one() {
    let server = FaultServer::start([Reply::json(200, THING)]).await;
    for builder in both(server.url()) {
        let builder = builder.telemetry_url("https://telemetry.stytch.com");
        let client = builder.build().expect("a client");
        call(&client, &GET).await.expect("a response");
    }
}

#[test]
fn plain_http_needs_no_root_certificates() {
    assert!(succeeds(
        "clients_of_plain_http_reach_their_host",
        &NO_CERTIFICATES
    ));
}

const NO_CERTIFICATES: [(&str, &str); 2] = [
    ("SSL_CERT_FILE", "/nonexistent"),
    ("SSL_CERT_DIR", "/nonexistent"),
];

#[tokio::test]
#[ignore = "others run it in an environment of theirs"]
async fn clients_of_plain_http_reach_their_host() {
    let server = FaultServer::start([Reply::json(200, THING)]).await;
    for builder in both(server.url()) {
        let client = builder.build().expect("a client");
        call(&client, &GET).await.expect("a response");
    }
}

#[cfg(all(target_os = "linux", any(feature = "rustls", feature = "ring")))]
#[test]
fn without_root_certificates_https_says_what_is_missing_and_takes_some() {
    assert!(succeeds(
        "https_asks_for_root_certificates",
        &NO_CERTIFICATES
    ));
}

#[cfg(all(target_os = "linux", any(feature = "rustls", feature = "ring")))]
#[test]
#[ignore = "others run it in an environment of theirs"]
fn https_asks_for_root_certificates() {
    let https = || {
        Client::builder()
            .project_id("project-test-1")
            .secret("secret-test-1")
    };
    let error = https().build().expect_err("no certificates");
    assert!(
        matches!(&error, Error::Config(error) if error.setting() == "root_certificates"),
        "{error}"
    );
    let authority = include_str!("../../../tests/tls/authority.pem");
    https()
        .root_certificates(authority)
        .build()
        .expect("a client");
}
