//! What is there at the start: one organization with two logged-in members and two connections, and a user.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use stytch_api::b2b::organizations::{
    ConnectedAppsAllowedType, Member, MemberRole, MemberStatus, Organization,
};
use stytch_api::b2b::sso::ConnectionStatus;
use stytch_api::b2b::sso::external::Connection as ExternalConnection;
use stytch_api::b2b::sso::saml::{IdentityProvider, SamlConnection};
use stytch_api::consumer::users::{Email, User, UserStatus};

use super::member_login::MemberLogin;
use super::new;
use crate::certificates::{signing_certificate, verification_certificate};
use crate::fault::Fault;
use crate::state::State;
use crate::state::active_connections;

/// Where to find what was there at the start.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Seeds {
    pub(crate) organization_id: String,
    pub(crate) admin: MemberLogin,
    pub(crate) member: MemberLogin,
    pub(crate) saml_connection_id: String,
    pub(crate) external_connection_id: String,
    pub(crate) user_id: String,
}

impl Seeds {
    /// Nothing.
    pub(crate) fn none() -> Self {
        Self {
            organization_id: String::new(),
            admin: MemberLogin::nobody(),
            member: MemberLogin::nobody(),
            saml_connection_id: String::new(),
            external_connection_id: String::new(),
            user_id: String::new(),
        }
    }

    /// Sows the seeds.
    pub(crate) fn sow(state: &mut State) -> Result<Self, Fault> {
        let organization = organization(state);
        let id = organization.organization_id.as_str();
        let (saml, external) = (saml_connection(state, id), external_connection(state, id));
        let user = user(state);
        state.store.put(&organization);
        state.store.put(&saml);
        state.store.put(&external);
        state.store.put(&user);
        active_connections::refresh(&mut state.store);
        Ok(Self {
            admin: login(state, id, "Ada Admin", &["stytch_member", "stytch_admin"])?,
            member: login(state, id, "Mo Member", &["stytch_member"])?,
            organization_id: id.to_owned(),
            saml_connection_id: saml.connection_id,
            external_connection_id: external.connection_id,
            user_id: user.user_id,
        })
    }
}

/// A member who is logged in.
fn login(
    state: &mut State,
    organization_id: &str,
    name: &str,
    roles: &[&str],
) -> Result<MemberLogin, Fault> {
    let local = name.to_lowercase().replace(' ', ".");
    let mut member = Member::default();
    member.organization_id = organization_id.to_owned();
    member.member_id = state.ids.fresh("member");
    member.name = name.to_owned();
    member.email_address = format!("{local}@acme.example");
    member.email_address_verified = true;
    member.status = MemberStatus::Active;
    member.is_admin = roles.contains(&"stytch_admin");
    member.roles = roles.iter().map(|id| role(id)).collect();
    member.created_at = Some(state.now());
    state.store.put(&member);
    new::log_in(state, &member)
}

fn role(id: &str) -> MemberRole {
    let mut role = MemberRole::default();
    role.role_id = id.to_owned();
    role
}

fn organization(state: &mut State) -> Organization {
    let mut organization = Organization::default();
    organization.organization_id = state.ids.fresh("organization");
    organization.organization_name = "Acme".to_owned();
    organization.organization_slug = "acme".to_owned();
    organization.email_allowed_domains = vec!["acme.example".to_owned()];
    organization.sso_jit_provisioning = "ALL_ALLOWED".to_owned();
    organization.email_jit_provisioning = "NOT_ALLOWED".to_owned();
    organization.email_invites = "ALL_ALLOWED".to_owned();
    organization.auth_methods = "ALL_ALLOWED".to_owned();
    organization.mfa_policy = "OPTIONAL".to_owned();
    organization.mfa_methods = "ALL_ALLOWED".to_owned();
    organization.oauth_tenant_jit_provisioning = "NOT_ALLOWED".to_owned();
    organization.first_party_connected_apps_allowed_type = ConnectedAppsAllowedType::AllAllowed;
    organization.third_party_connected_apps_allowed_type = ConnectedAppsAllowedType::AllAllowed;
    organization.created_at = Some(state.now());
    organization
}

fn user(state: &mut State) -> User {
    let mut email = Email::default();
    email.email_id = state.ids.fresh("email");
    email.email = "uma.user@example.com".to_owned();
    email.verified = true;
    let mut user = User::default();
    user.user_id = state.ids.fresh("user");
    user.emails = vec![email];
    user.status = UserStatus::Active;
    user.roles = vec!["stytch_user".to_owned()];
    user.created_at = Some(state.now());
    user
}

fn saml_connection(state: &mut State, organization_id: &str) -> SamlConnection {
    let id = state.ids.fresh("saml-connection");
    let callback = format!("{}/v1/b2b/sso/callback/{id}", state.project.host());
    let certificate = "-----BEGIN CERTIFICATE-----\nYWNtZQ==\n-----END CERTIFICATE-----";
    let mut connection = SamlConnection::default();
    connection.organization_id = organization_id.to_owned();
    connection.connection_id = id;
    connection.display_name = "Acme SAML".to_owned();
    connection.identity_provider = IdentityProvider::Generic;
    connection.status = ConnectionStatus::Active;
    connection.acs_url.clone_from(&callback);
    connection.audience_uri = callback;
    connection.idp_entity_id = "https://idp.acme.example/entity".to_owned();
    connection.idp_sso_url = "https://idp.acme.example/sso".to_owned();
    connection.nameid_format = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress".to_owned();
    connection.attribute_mapping = mapping([("email", "email"), ("full_name", "name")]);
    connection.signing_certificates = vec![signing_certificate(state)];
    connection.verification_certificates = vec![verification_certificate(state, certificate)];
    connection
}

fn mapping<const N: usize>(pairs: [(&str, &str); N]) -> Map<String, Value> {
    let pairs = pairs.into_iter();
    pairs
        .map(|(key, value)| (key.to_owned(), json!(value)))
        .collect()
}

fn external_connection(state: &mut State, organization_id: &str) -> ExternalConnection {
    let mut connection = ExternalConnection::default();
    connection.organization_id = organization_id.to_owned();
    connection.connection_id = state.ids.fresh("external-connection");
    connection.external_organization_id = state.ids.fresh("organization");
    connection.external_connection_id = state.ids.fresh("saml-connection");
    connection.display_name = "Acme, by way of Globex".to_owned();
    connection.status = ConnectionStatus::Active;
    connection
}
