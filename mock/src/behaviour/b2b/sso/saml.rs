//! `b2b.sso.saml`.

use serde_json::Value;
use stytch_api::Secret;
use stytch_api::b2b::sso::saml::{
    EncryptionPrivateKey, SamlConnection, UpdateByUrlRequest, UpdateByUrlResponse,
    UpdateConnectionRequest, UpdateConnectionResponse,
};
use url::Url;

use super::connection::{connection_of, set};
use crate::behaviour::flow::Flow;
use crate::call::Call;
use crate::certificates::{CERTIFICATE, signing_certificate, verification_certificate};
use crate::fault::Fault;
use crate::reply::answer;
use crate::state::State;
use crate::state::changes::Action;

pub(in crate::behaviour) const FLOWS: &[Flow] = &[
    ("b2b.sso.saml.update_by_url", update_by_url),
    ("b2b.sso.saml.update_connection", update_connection),
];

fn update_connection(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let mut connection: SamlConnection = connection_of(state, call)?;
    let change: UpdateConnectionRequest = call.body()?;
    add_keys(state, &mut connection, &change);
    set_fields(&mut connection, change);
    connection.status = status(&connection).to_owned();
    check_groups(&connection)?;
    state.save(Action::Update, &connection);
    let mut response = UpdateConnectionResponse::default();
    response.connection = Some(connection);
    answer(response)
}

fn update_by_url(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let mut connection: SamlConnection = connection_of(state, call)?;
    let request: UpdateByUrlRequest = call.body()?;
    read_metadata(state, &mut connection, &metadata_url(&request)?);
    state.save(Action::Update, &connection);
    let mut response = UpdateByUrlResponse::default();
    response.connection = Some(connection);
    answer(response)
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
fn read_metadata(state: &mut State, connection: &mut SamlConnection, url: &Url) {
    let beside = |name| {
        url.join(name)
            .map_or_else(|_| url.to_string(), String::from)
    };
    connection.idp_entity_id = url.to_string();
    connection.idp_sso_url = beside("sso");
    connection.verification_certificates = vec![verification_certificate(state, CERTIFICATE)];
    connection.status = status(connection).to_owned();
}
