//! Certificates of SAML connections.

use chrono::{TimeDelta, Utc};
use stytch_api::b2b::sso::saml::X509Certificate;

use crate::ids;

/// Stands for a certificate that the mock cannot make.
pub(super) const CERTIFICATE: &str =
    "-----BEGIN CERTIFICATE-----\nbW9jaw==\n-----END CERTIFICATE-----";

/// The identity provider's.
pub(super) fn verification_certificate(certificate: &str) -> X509Certificate {
    x509("saml-verification-key-test", certificate)
}

/// Stytch's own.
pub(super) fn signing_certificate() -> X509Certificate {
    let mut certificate = x509("saml-signing-key-test", CERTIFICATE);
    certificate.issuer = "Stytch".to_owned();
    certificate
}

fn x509(kind: &str, certificate: &str) -> X509Certificate {
    let now = Utc::now();
    let mut x509 = X509Certificate::default();
    x509.certificate_id = ids::fresh(kind);
    x509.certificate = certificate.to_owned();
    x509.created_at = Some(now);
    x509.updated_at = Some(now);
    x509.expires_at = Some(now + TimeDelta::days(3650));
    x509
}
