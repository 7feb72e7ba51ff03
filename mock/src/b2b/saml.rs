//! `b2b.sso.saml`.

use chrono::Utc;
use serde_json::Value;
use stytch_api::Secret;
use stytch_api::b2b::sso::saml::{
    EncryptionPrivateKey, SamlConnection, UpdateByUrlRequest, UpdateByUrlResponse,
    UpdateConnectionRequest, UpdateConnectionResponse,
};
use url::Url;

use super::certificates::{CERTIFICATE, signing_certificate, verification_certificate};
use super::connections::set;
use super::state::B2b;
use crate::call::Call;
use crate::fault::Fault;
use crate::ids;
use crate::reply::answer;

pub(super) fn update_connection(b2b: &mut B2b, call: &Call) -> Result<Value, Fault> {
    let admitted = b2b.admit(call)?;
    let connection = b2b.saml_connections.named_by(call, &admitted)?;
    let changed = changed(connection.clone(), call.body()?);
    check_groups(&changed)?;
    *connection = changed.clone();
    let mut response = UpdateConnectionResponse::default();
    response.connection = Some(changed);
    answer(response)
}

pub(super) fn update_by_url(b2b: &mut B2b, call: &Call) -> Result<Value, Fault> {
    let admitted = b2b.admit(call)?;
    let connection = b2b.saml_connections.named_by(call, &admitted)?;
    let request: UpdateByUrlRequest = call.body()?;
    read_metadata(connection, &metadata_url(&request)?);
    let mut response = UpdateByUrlResponse::default();
    response.connection = Some(connection.clone());
    answer(response)
}

fn changed(mut connection: SamlConnection, change: UpdateConnectionRequest) -> SamlConnection {
    add_keys(&mut connection, &change);
    set_fields(&mut connection, change);
    connection.status = status(&connection).to_owned();
    connection
}

/// Keys and certificates are added to those that are there.
fn add_keys(connection: &mut SamlConnection, change: &UpdateConnectionRequest) {
    let verification = change
        .x509_certificate
        .iter()
        .map(|it| verification_certificate(it));
    connection.verification_certificates.extend(verification);
    let signing = change
        .signing_private_key
        .iter()
        .map(|_| signing_certificate());
    connection.signing_certificates.extend(signing);
    let encryption = change
        .saml_encryption_private_key
        .iter()
        .map(encryption_key);
    connection.encryption_private_keys.extend(encryption);
}

fn encryption_key(key: &Secret) -> EncryptionPrivateKey {
    let mut held = EncryptionPrivateKey::default();
    held.private_key_id = ids::fresh("saml-encryption-key-test");
    held.private_key = key.clone();
    held.created_at = Some(Utc::now());
    held
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
