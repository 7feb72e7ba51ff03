//! `b2b.sso.saml`.

use serde_json::{Map, Value};
use stytch_api::Secret;
use stytch_api::b2b::sso::ConnectionStatus;
use stytch_api::b2b::sso::saml::{
    DeleteVerificationCertificateResponse, EncryptionPrivateKey, SamlConnection,
    UpdateByUrlRequest, UpdateByUrlResponse, UpdateConnectionRequest, UpdateConnectionResponse,
};
use url::Url;

use super::connection::{connection_of, set};
use super::metadata::{Metadata, found};
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::certificates::{CERTIFICATE, signing_certificate, verification_certificate};
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::changes::Action;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    (
        "b2b.sso.saml.delete_verification_certificate",
        delete_certificate,
    ),
    ("b2b.sso.saml.update_by_url", update_by_url),
    ("b2b.sso.saml.update_connection", update_connection),
];

fn update_connection(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let mut connection: SamlConnection = connection_of(state, call)?;
    let change: UpdateConnectionRequest = call.body()?;
    if let Some(mapping) = change
        .attribute_mapping
        .as_ref()
        .filter(|it| !it.is_empty())
    {
        check_mapping(mapping)?;
    }
    if let Some(url) = change.idp_sso_url.as_ref().filter(|it| !it.is_empty()) {
        check_sso_url(url)?;
    }
    add_keys(state, &mut connection, &change);
    set_fields(&mut connection, change);
    connection.status = status(&connection);
    check_groups(&connection)?;
    state.save(Action::Update, &connection);
    let mut response = UpdateConnectionResponse::default();
    response.connection = Some(connection);
    respond(response)
}

fn update_by_url(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let mut connection: SamlConnection = connection_of(state, call)?;
    let request: UpdateByUrlRequest = call.body()?;
    let url = metadata_url(&request)?;
    match found(state, &request.metadata_url) {
        Some(metadata) => take_metadata(state, &mut connection, metadata?),
        None => make_metadata(state, &mut connection, &url),
    }
    connection.status = status(&connection);
    state.save(Action::Update, &connection);
    let mut response = UpdateByUrlResponse::default();
    response.connection = Some(connection);
    respond(response)
}

/// Keys and certificates are added to those that are there.
fn add_keys(state: &mut State, connection: &mut SamlConnection, change: &UpdateConnectionRequest) {
    if let Some(certificate) = &change.x509_certificate {
        let certificate = verification_certificate(state, certificate);
        connection.verification_certificates.push(certificate);
    }
    if change.signing_private_key.is_some() {
        connection
            .signing_certificates
            .push(signing_certificate(state));
    }
    if let Some(key) = &change.saml_encryption_private_key {
        connection
            .encryption_private_keys
            .push(encryption_key(state, key));
    }
}

fn encryption_key(state: &mut State, key: &Secret) -> EncryptionPrivateKey {
    let mut held = EncryptionPrivateKey::default();
    held.private_key_id = state.ids.fresh("saml-encryption-key");
    held.private_key = key.clone();
    held.created_at = Some(state.now());
    held
}

fn set_fields(connection: &mut SamlConnection, change: UpdateConnectionRequest) {
    set(&mut connection.identity_provider, change.identity_provider);
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
fn status(connection: &SamlConnection) -> ConnectionStatus {
    let is_pending = connection.idp_entity_id.is_empty()
        || connection.idp_sso_url.is_empty()
        || connection.attribute_mapping.is_empty()
        || connection.verification_certificates.is_empty();
    match is_pending {
        true => ConnectionStatus::Pending,
        false => ConnectionStatus::Active,
    }
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

/// What the document says stands for what was there.
fn take_metadata(state: &mut State, connection: &mut SamlConnection, metadata: Metadata) {
    connection.idp_entity_id = metadata.entity_id;
    connection.idp_sso_url = metadata.sso_url;
    let certificates = metadata.certificates.iter();
    connection.verification_certificates = certificates
        .map(|it| verification_certificate(state, it))
        .collect();
}

/// Plays that metadata was found at the URL; nothing is fetched.
fn make_metadata(state: &mut State, connection: &mut SamlConnection, url: &Url) {
    let beside = |name| {
        url.join(name)
            .map_or_else(|_| url.to_string(), String::from)
    };
    connection.idp_entity_id = url.to_string();
    connection.idp_sso_url = beside("sso");
    connection.verification_certificates = vec![verification_certificate(state, CERTIFICATE)];
}

/// A connection that works keeps one certificate at least.
fn delete_certificate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let mut connection: SamlConnection = connection_of(state, call)?;
    let id = call.parameter("certificate_id").unwrap_or_default();
    let mut held = connection.verification_certificates.iter();
    if !held.any(|it| it.certificate_id == id) {
        return Err(Fault::not_found(
            "sso_verification_key_not_found",
            "The connection has no such certificate.",
        ));
    }
    if connection.verification_certificates.len() == 1 {
        return Err(Fault::bad_request(
            "cannot_delete_last_sso_verification_key",
            "It is the last certificate of the connection.",
        ));
    }
    connection
        .verification_certificates
        .retain(|it| it.certificate_id != id);
    state.save(Action::Update, &connection);
    let mut response = DeleteVerificationCertificateResponse::default();
    response.certificate_id = id.to_owned();
    respond(response)
}

/// The mapping tells where the address and the name are found.
fn check_mapping(mapping: &Map<String, Value>) -> Result<(), Fault> {
    let has = |name: &str| mapping.contains_key(name);
    if !has("email") {
        return Err(Fault::bad_request(
            "saml_connection_email_mapping_required",
            "The attribute mapping needs the key `email`.",
        ));
    }
    match has("full_name") || (has("first_name") && has("last_name")) {
        true => Ok(()),
        false => Err(Fault::bad_request(
            "saml_connection_name_mapping_required",
            "The attribute mapping needs `full_name`, or `first_name` and `last_name`.",
        )),
    }
}

fn check_sso_url(url: &str) -> Result<(), Fault> {
    match Url::parse(url).ok().map(|url| url.scheme() == "https") {
        Some(true) => Ok(()),
        Some(false) => Err(Fault::bad_request(
            "saml_connection_idp_sso_url_not_https",
            "The URL of the identity provider must be https.",
        )),
        None => Err(Fault::bad_request(
            "saml_connection_idp_sso_url_invalid_format",
            "The URL of the identity provider is none.",
        )),
    }
}
