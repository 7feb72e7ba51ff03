//! What is there at the start: one organization, two logged-in members, two connections.

use std::io;

use chrono::Utc;
use serde_json::{Map, Value};
use stytch_api::b2b::organizations::{Member, MemberRole, Organization};
use stytch_api::b2b::sso::external::Connection as ExternalConnection;
use stytch_api::b2b::sso::saml::SamlConnection;

use super::certificates::{signing_certificate, verification_certificate};
use super::connections::Connections;
use super::member_login::MemberLogin;
use super::sessions::{Session, Sessions};
use super::state::B2b;
use crate::ids;

/// Where to find what was there at the start.
#[derive(Debug)]
pub(crate) struct Seeds {
    pub(crate) organization_id: String,
    pub(crate) admin: MemberLogin,
    pub(crate) member: MemberLogin,
    pub(crate) saml_connection_id: String,
    pub(crate) external_connection_id: String,
}

impl Seeds {
    /// The seeds of a project, and where they were sown.
    pub(crate) fn sow(project_id: &str) -> io::Result<(Self, B2b)> {
        let organization = organization();
        let id = &organization.organization_id;
        let seed = |name, roles| Seeded::member(project_id, &organization, name, roles);
        let mut admin = seed("Ada Admin", &["stytch_member", "stytch_admin"])?;
        let mut member = seed("Mo Member", &["stytch_member"])?;
        let saml = saml_connection(id);
        let external = external_connection(id);
        let seeds = Self {
            organization_id: id.clone(),
            admin: admin.login(),
            member: member.login(),
            saml_connection_id: saml.connection_id.clone(),
            external_connection_id: external.connection_id.clone(),
        };
        let key = |connection_id: &str| (id.clone(), connection_id.to_owned());
        let b2b = B2b {
            saml_connections: Connections::new([(key(&saml.connection_id), saml)]),
            external_connections: Connections::new([(key(&external.connection_id), external)]),
            organizations: [(id.clone(), organization.clone())].into(),
            sessions: Sessions::new([admin.session, member.session]),
            members: [admin.member, member.member]
                .map(|member| (member.member_id.clone(), member))
                .into(),
        };
        Ok((seeds, b2b))
    }
}

/// A member with a session.
struct Seeded {
    member: Member,
    session: Session,
}

impl Seeded {
    fn member(
        project_id: &str,
        organization: &Organization,
        name: &str,
        roles: &[&str],
    ) -> io::Result<Self> {
        let local = name.to_lowercase().replace(' ', ".");
        let mut member = Member::default();
        member
            .organization_id
            .clone_from(&organization.organization_id);
        member.member_id = ids::fresh("member-test");
        member.name = name.to_owned();
        member.email_address = format!("{local}@acme.example");
        member.email_address_verified = true;
        member.status = "active".to_owned();
        member.is_admin = roles.contains(&"stytch_admin");
        member.roles = roles.iter().map(|id| role(id)).collect();
        member.created_at = Some(Utc::now());
        let session = Session::begin(project_id, organization, &member)?;
        Ok(Self { member, session })
    }

    fn login(&mut self) -> MemberLogin {
        MemberLogin {
            member_id: self.member.member_id.clone(),
            session_token: self.session.token(),
            session_jwt: self.session.issue_jwt(),
        }
    }
}

fn role(id: &str) -> MemberRole {
    let mut role = MemberRole::default();
    role.role_id = id.to_owned();
    role
}

fn organization() -> Organization {
    let mut organization = Organization::default();
    organization.organization_id = ids::fresh("organization-test");
    organization.organization_name = "Acme".to_owned();
    organization.organization_slug = "acme".to_owned();
    organization.email_allowed_domains = vec!["acme.example".to_owned()];
    organization.created_at = Some(Utc::now());
    organization
}

fn saml_connection(organization_id: &str) -> SamlConnection {
    let id = ids::fresh("saml-connection-test");
    let callback = format!("https://test.stytch.com/v1/b2b/sso/callback/{id}");
    let certificate = "-----BEGIN CERTIFICATE-----\nYWNtZQ==\n-----END CERTIFICATE-----";
    let mut connection = SamlConnection::default();
    connection.organization_id = organization_id.to_owned();
    connection.connection_id = id;
    connection.display_name = "Acme SAML".to_owned();
    connection.identity_provider = "generic".to_owned();
    connection.status = "active".to_owned();
    connection.acs_url.clone_from(&callback);
    connection.audience_uri = callback;
    connection.idp_entity_id = "https://idp.acme.example/entity".to_owned();
    connection.idp_sso_url = "https://idp.acme.example/sso".to_owned();
    connection.nameid_format = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress".to_owned();
    connection.attribute_mapping = mapping([("email", "email"), ("full_name", "name")]);
    connection.signing_certificates = vec![signing_certificate()];
    connection.verification_certificates = vec![verification_certificate(certificate)];
    connection
}

fn mapping<const N: usize>(pairs: [(&str, &str); N]) -> Map<String, Value> {
    let pairs = pairs.into_iter();
    pairs
        .map(|(key, value)| (key.to_owned(), value.into()))
        .collect()
}

fn external_connection(organization_id: &str) -> ExternalConnection {
    let mut connection = ExternalConnection::default();
    connection.organization_id = organization_id.to_owned();
    connection.connection_id = ids::fresh("external-connection-test");
    connection.external_organization_id = ids::fresh("organization-test");
    connection.external_connection_id = ids::fresh("saml-connection-test");
    connection.display_name = "Acme, by way of Globex".to_owned();
    connection.status = "active".to_owned();
    connection
}
