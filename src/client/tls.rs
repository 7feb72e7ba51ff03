//! How TLS is set up, by the library that is chosen.
//!
//! `own` is for an HTTP client of our own, `given` for one of the caller's, and `unused` for one whose hosts are all
//! reached without TLS: it is built where a system has no certificates too.

pub(super) use self::backend::{given, own, unused};

#[cfg(any(feature = "rustls", feature = "ring", feature = "native-tls"))]
pub(super) fn trust(
    builder: reqwest::ClientBuilder,
    roots: &[Vec<u8>],
) -> Result<reqwest::ClientBuilder, crate::Error> {
    roots.iter().try_fold(builder, |builder, pem| {
        let certificates = reqwest::Certificate::from_pem_bundle(pem).unwrap_or_default();
        Ok(builder.tls_certs_merge(some(certificates)?))
    })
}

#[cfg(any(feature = "rustls", feature = "ring", feature = "native-tls"))]
fn some<T>(certificates: Vec<T>) -> Result<Vec<T>, crate::Error> {
    match certificates.is_empty() {
        true => Err(crate::Error::config(
            "root_certificates",
            "holds no certificates in PEM form",
        )),
        false => Ok(certificates),
    }
}

/// By the HTTP client itself.
#[cfg(any(feature = "rustls", all(feature = "native-tls", not(feature = "ring"))))]
mod backend {
    use reqwest::ClientBuilder;

    use crate::Error;

    pub(in crate::client) use super::trust as given;

    pub(in crate::client) fn own(
        builder: ClientBuilder,
        roots: &[Vec<u8>],
    ) -> Result<ClientBuilder, Error> {
        // Another crate may enable the other one, which would then be the default.
        #[cfg(feature = "rustls")]
        let builder = builder.tls_backend_rustls();
        given(builder, roots)
    }

    pub(in crate::client) fn unused(builder: ClientBuilder) -> Result<ClientBuilder, Error> {
        Ok(builder.tls_certs_only([]))
    }
}

/// By rustls with ring. The provider is passed, not installed: that choice belongs to the application.
#[cfg(all(feature = "ring", not(feature = "rustls")))]
mod backend {
    use std::sync::Arc;

    use reqwest::ClientBuilder;
    use rustls::crypto::{CryptoProvider, ring};
    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject;
    use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier};
    use rustls_platform_verifier::Verifier;

    use crate::Error;

    pub(in crate::client) fn own(
        builder: ClientBuilder,
        roots: &[Vec<u8>],
    ) -> Result<ClientBuilder, Error> {
        let read = |pem: &Vec<u8>| CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>();
        let roots = roots
            .iter()
            .map(|pem| super::some(read(pem).unwrap_or_default()));
        let roots = roots.collect::<Result<Vec<_>, _>>()?;
        let verifier = verifier(roots.concat()).map_err(|error| {
            let reason = "may be needed: the system's cannot be used";
            Error::config_because("root_certificates", reason, error)
        })?;
        let config = config()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier));
        let mut config = config.with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(builder.tls_backend_preconfigured(config))
    }

    pub(in crate::client) fn given(
        builder: ClientBuilder,
        roots: &[Vec<u8>],
    ) -> Result<ClientBuilder, Error> {
        if cfg!(not(feature = "native-tls")) && CryptoProvider::get_default().is_none() {
            // The HTTP client would panic. If one were installed here, code that installs its own later would.
            let reason = "needs a crypto provider: call `rustls::crypto::ring::default_provider().install_default()` \
                          before, or enable the feature `rustls`";
            return Err(Error::config("http_client_builder", reason));
        }
        super::trust(builder, roots)
    }

    pub(in crate::client) fn unused(builder: ClientBuilder) -> Result<ClientBuilder, Error> {
        let config = config()?.with_root_certificates(RootCertStore::empty());
        Ok(builder.tls_backend_preconfigured(config.with_no_client_auth()))
    }

    fn config() -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, Error> {
        let config = ClientConfig::builder_with_provider(provider());
        let config = config.with_safe_default_protocol_versions();
        config.map_err(|error| Error::config_because("ring", "cannot be set up", error))
    }

    fn provider() -> Arc<CryptoProvider> {
        let installed = CryptoProvider::get_default().map(Arc::clone);
        installed.unwrap_or_else(|| Arc::new(ring::default_provider()))
    }

    #[cfg(not(target_os = "android"))]
    fn verifier(roots: Vec<CertificateDer<'static>>) -> Result<Verifier, rustls::Error> {
        Verifier::new_with_extra_roots(roots, provider())
    }

    #[cfg(target_os = "android")]
    fn verifier(roots: Vec<CertificateDer<'static>>) -> Result<Verifier, rustls::Error> {
        match roots.is_empty() {
            true => Verifier::new(provider()),
            false => Err(rustls::Error::General(
                "Android takes none from an application".to_owned(),
            )),
        }
    }
}

#[cfg(not(any(feature = "rustls", feature = "ring", feature = "native-tls")))]
mod backend {
    use reqwest::ClientBuilder;

    use crate::Error;

    pub(in crate::client) fn own(_: ClientBuilder, _: &[Vec<u8>]) -> Result<ClientBuilder, Error> {
        let reason =
            "is https, but none of the features `rustls`, `ring` and `native-tls` is enabled";
        Err(Error::config("base_url", reason))
    }

    pub(in crate::client) use self::own as given;

    #[expect(
        clippy::unnecessary_wraps,
        reason = "the same signature with every TLS library"
    )]
    pub(in crate::client) fn unused(builder: ClientBuilder) -> Result<ClientBuilder, Error> {
        Ok(builder)
    }
}
