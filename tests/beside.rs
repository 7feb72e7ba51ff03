//! What this crate switches on does not break other HTTP clients of the same program.

#![allow(missing_docs)]

use stytch_api::{Client, Error};

fn client(builder: Option<reqwest::ClientBuilder>) -> Result<Client, Error> {
    let settings = Client::builder()
        .project_id("project-test-1")
        .secret("secret-test-1");
    match builder {
        Some(builder) => settings.http_client_builder(builder),
        None => settings,
    }
    .build()
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[test]
fn a_plain_http_client_is_built_beside_ours_and_below_it() {
    client(None).expect("a client");
    reqwest::Client::builder().build().expect("an HTTP client");
    client(Some(reqwest::Client::builder())).expect("a client");
}

/// One test, since there is one default provider in a process.
#[cfg(all(feature = "ring", not(any(feature = "rustls", feature = "native-tls"))))]
#[test]
fn with_ring_other_http_clients_need_one_line_and_ours_installs_nothing() {
    client(None).expect("a client");
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());

    let error = client(Some(reqwest::Client::builder())).expect_err("no provider");
    assert!(
        matches!(&error, Error::Config(error) if error.setting() == "http_client_builder"),
        "{error}"
    );
    assert!(
        error
            .to_string()
            .contains("rustls::crypto::ring::default_provider().install_default()")
    );

    rustls::crypto::ring::default_provider()
        .install_default()
        .expect("no other provider");
    reqwest::Client::builder().build().expect("an HTTP client");
    client(Some(reqwest::Client::builder())).expect("a client");
}

#[cfg(not(any(feature = "rustls", feature = "ring", feature = "native-tls")))]
#[test]
fn without_tls_only_plain_http_is_spoken() {
    reqwest::Client::builder().build().expect("an HTTP client");
    for builder in [None, Some(reqwest::Client::builder())] {
        let error = client(builder).expect_err("no TLS");
        assert!(
            matches!(&error, Error::Config(error) if error.setting() == "base_url"),
            "{error}"
        );
    }
    let local = Client::builder()
        .project_id("project-test-1")
        .secret("secret-test-1")
        .base_url("http://127.0.0.1:1");
    local.build().expect("a client");
}
