//! Certificates of SAML connections.

use chrono::TimeDelta;
use stytch_api::b2b::sso::saml::X509Certificate;

use crate::state::State;

/// Stands for a certificate that the mock cannot make.
pub(crate) const CERTIFICATE: &str =
    "-----BEGIN CERTIFICATE-----\nbW9jaw==\n-----END CERTIFICATE-----";

/// The identity provider's.
pub(crate) fn verification_certificate(state: &mut State, certificate: &str) -> X509Certificate {
    x509(state, "saml-verification-key", certificate)
}

/// Stytch's own.
pub(crate) fn signing_certificate(state: &mut State) -> X509Certificate {
    let mut certificate = x509(state, "saml-signing-key", CERTIFICATE);
    certificate.issuer = "Stytch".to_owned();
    certificate
}

fn x509(state: &mut State, prefix: &str, certificate: &str) -> X509Certificate {
    let now = state.now();
    let mut x509 = X509Certificate::default();
    x509.certificate_id = state.ids.fresh(prefix);
    x509.certificate = certificate.to_owned();
    x509.created_at = Some(now);
    x509.updated_at = Some(now);
    x509.expires_at = Some(now + TimeDelta::days(3650));
    x509
}
