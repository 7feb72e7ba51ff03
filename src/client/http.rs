//! The HTTP client underneath.

use std::time::Duration;

use reqwest::redirect::Policy;

use crate::Error;
use crate::transport::{BaseUrl, ConnectLimit, Limits};

/// Shorter than what load balancers usually allow (60 s), so that they seldom close a connection just as a request
/// goes out on it: such a request, if it is not idempotent, could not be tried again.
const IDLE: Duration = Duration::from_secs(45);

/// The HTTP client for `hosts`, on top of the caller's own settings if there are any.
pub(super) fn build(
    given: Option<reqwest::ClientBuilder>,
    limits: &Limits,
    hosts: &[&BaseUrl],
) -> Result<reqwest::Client, Error> {
    let plain = hosts.iter().any(|host| !host.is_https());
    let encrypted = hosts.iter().any(|host| host.is_https());
    if encrypted && cfg!(not(any(feature = "rustls", feature = "native-tls"))) {
        return Err(Error::config(
            "base_url",
            "is https, but neither `rustls` nor `native-tls` is enabled",
        ));
    }
    let builder = match given {
        Some(builder) => tls::prepare(builder),
        None => own(plain)?,
    };
    // Last, so that nothing overrides them.
    let builder = builder
        .connector_layer(ConnectLimit::new(limits))
        .connect_timeout(Duration::MAX)
        .redirect(Policy::none())
        .retry(reqwest::retry::never())
        .referer(false);
    builder.build().map_err(|error| {
        Error::config_because("http_client_builder", "builds no HTTP client", error)
    })
}

fn own(plain: bool) -> Result<reqwest::ClientBuilder, Error> {
    // Another crate may enable decompression for all: it would ask for it here too.
    let builder = reqwest::Client::builder()
        .pool_idle_timeout(IDLE)
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate();
    let builder = tls::configure(builder)?;
    // Plain HTTP through a proxy of the environment would show the credentials to it.
    Ok(if plain { builder.no_proxy() } else { builder })
}

/// rustls with `ring` and the certificates the platform trusts. The provider is passed, not installed: that choice
/// belongs to the application.
#[cfg(feature = "rustls")]
mod tls {
    use std::sync::Arc;

    use rustls::ClientConfig;
    use rustls::crypto::{CryptoProvider, ring};
    use rustls_platform_verifier::BuilderVerifierExt;

    use crate::Error;

    pub(super) fn configure(
        builder: reqwest::ClientBuilder,
    ) -> Result<reqwest::ClientBuilder, Error> {
        let provider = match CryptoProvider::get_default() {
            Some(installed) => Arc::clone(installed),
            None => Arc::new(ring::default_provider()),
        };
        let mut config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .and_then(BuilderVerifierExt::with_platform_verifier)
            .map_err(|error| {
                Error::config_because("rustls", "finds no trusted certificates", error)
            })?
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(builder.tls_backend_preconfigured(config))
    }

    /// The caller's own TLS settings stay; without any provider the HTTP client would panic.
    pub(super) fn prepare(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        if CryptoProvider::get_default().is_none() {
            // Fails only if someone else installs one meanwhile, which is as good.
            let _ = ring::default_provider().install_default();
        }
        builder
    }
}

#[cfg(not(feature = "rustls"))]
mod tls {
    use crate::Error;

    #[expect(
        clippy::unnecessary_wraps,
        reason = "the same signature with every TLS choice"
    )]
    pub(super) fn configure(
        builder: reqwest::ClientBuilder,
    ) -> Result<reqwest::ClientBuilder, Error> {
        Ok(builder)
    }

    pub(super) fn prepare(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder
    }
}
