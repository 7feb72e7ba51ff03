//! `b2b.sso.saml`.

use chrono::{TimeDelta, Utc};
use reqwest::Url;
use serde_json::Value;

use super::connections::set;
use super::sso::UPDATE;
use crate::b2b::sso::saml::{
    EncryptionPrivateKey, SamlConnection, UpdateByUrlRequest, UpdateByUrlResponse,
    UpdateConnectionRequest, UpdateConnectionResponse, X509Certificate,
};
use crate::mock::call::Call;
use crate::mock::fault::Fault;
use crate::mock::ids;
use crate::mock::project::Project;
use crate::mock::routes::answer;

/// Stands for a certificate that the mock cannot make.
const CERTIFICATE: &str = "-----BEGIN CERTIFICATE-----\nbW9jaw==\n-----END CERTIFICATE-----";

pub(super) fn update_connection(project: &mut Project, call: &Call) -> Result<Value, Fault> {
    let b2b = &mut project.b2b;
    let admitted = b2b.admit(call, UPDATE)?;
    let connection = b2b.saml_connections.named_by(call, &admitted)?;
    let changed = changed(connection.clone(), call.body()?);
    check_groups(&changed)?;
    *connection = changed.clone();
    answer(UpdateConnectionResponse::default().connection(changed))
}

pub(super) fn update_by_url(project: &mut Project, call: &Call) -> Result<Value, Fault> {
    let b2b = &mut project.b2b;
    let admitted = b2b.admit(call, UPDATE)?;
    let connection = b2b.saml_connections.named_by(call, &admitted)?;
    let request: UpdateByUrlRequest = call.body()?;
    read_metadata(connection, &metadata_url(&request)?);
    answer(UpdateByUrlResponse::default().connection(connection.clone()))
}

fn changed(mut connection: SamlConnection, change: UpdateConnectionRequest) -> SamlConnection {
    add_keys(&mut connection, &change);
    set_fields(&mut connection, change);
    let status = status(&connection);
    connection.status(status)
}

/// Keys and certificates are added to those that are there.
fn add_keys(connection: &mut SamlConnection, change: &UpdateConnectionRequest) {
    let verification = change.x509_certificate.iter().map(verification_certificate);
    connection.verification_certificates.extend(verification);
    let signing = change
        .signing_private_key
        .iter()
        .map(|_| signing_certificate());
    connection.signing_certificates.extend(signing);
    let encryption = change.saml_encryption_private_key.iter().map(|key| {
        EncryptionPrivateKey::default()
            .private_key_id(ids::fresh("saml-encryption-key-test"))
            .private_key(key.clone())
            .created_at(Utc::now())
    });
    connection.encryption_private_keys.extend(encryption);
}

fn set_fields(connection: &mut SamlConnection, change: UpdateConnectionRequest) {
    let provider = change.identity_provider.map(|it| it.as_str().to_owned());
    set(&mut connection.identity_provider, provider);
    set(&mut connection.display_name, change.display_name);
    set(&mut connection.idp_entity_id, change.idp_entity_id);
    set(&mut connection.idp_sso_url, change.idp_sso_url);
    set(&mut connection.attribute_mapping, change.attribute_mapping);
    set(&mut connection.nameid_format, change.nameid_format);
    set(
        &mut connection.alternative_acs_url,
        change.alternative_acs_url,
    );
    set(
        &mut connection.alternative_audience_uri,
        change.alternative_audience_uri,
    );
    set(
        &mut connection.allow_gateway_callback,
        change.allow_gateway_callback,
    );
    set(
        &mut connection.idp_initiated_auth_disabled,
        change.idp_initiated_auth_disabled,
    );
    set(
        &mut connection.saml_connection_implicit_role_assignments,
        change.saml_connection_implicit_role_assignments,
    );
    set(
        &mut connection.saml_group_implicit_role_assignments,
        change.saml_group_implicit_role_assignments,
    );
}

/// A connection works once the provider and the mapping are known.
fn status(connection: &SamlConnection) -> &'static str {
    let is_pending = connection.idp_entity_id.is_empty()
        || connection.idp_sso_url.is_empty()
        || connection.attribute_mapping.is_empty()
        || connection.verification_certificates.is_empty();
    if is_pending { "pending" } else { "active" }
}

/// Groups can only grant roles when the mapping says where they are found.
fn check_groups(connection: &SamlConnection) -> Result<(), Fault> {
    let assigned = !connection.saml_group_implicit_role_assignments.is_empty();
    match assigned && !connection.attribute_mapping.contains_key("groups") {
        false => Ok(()),
        true => Err(Fault::bad_request(
            "saml_connection_attribute_mapping_missing_groups_key",
            "Roles by group need the key `groups` in the attribute mapping.",
        )),
    }
}

fn metadata_url(request: &UpdateByUrlRequest) -> Result<Url, Fault> {
    let url = Url::parse(&request.metadata_url).ok();
    url.filter(|url| url.scheme() == "https").ok_or_else(|| {
        Fault::bad_request(
            "invalid_saml_metadata_url",
            "The metadata URL must be an https URL.",
        )
    })
}

/// Plays that metadata was found at the URL; nothing is fetched.
fn read_metadata(connection: &mut SamlConnection, url: &Url) {
    let beside = |name| {
        url.join(name)
            .map_or_else(|_| url.to_string(), String::from)
    };
    connection.idp_entity_id = url.to_string();
    connection.idp_sso_url = beside("sso");
    connection.verification_certificates = vec![verification_certificate(CERTIFICATE)];
    connection.status = status(connection).to_owned();
}

pub(super) fn verification_certificate(certificate: impl Into<String>) -> X509Certificate {
    x509("saml-verification-key-test", certificate)
}

pub(super) fn signing_certificate() -> X509Certificate {
    x509("saml-signing-key-test", CERTIFICATE).issuer("Stytch")
}

fn x509(kind: &str, certificate: impl Into<String>) -> X509Certificate {
    let now = Utc::now();
    X509Certificate::default()
        .certificate_id(ids::fresh(kind))
        .certificate(certificate)
        .created_at(now)
        .updated_at(now)
        .expires_at(now + TimeDelta::days(3650))
}
