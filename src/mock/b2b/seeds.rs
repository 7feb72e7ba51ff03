//! What is there at the start: one organization, two logged-in members, two connections.

use std::sync::Arc;

use chrono::Utc;
use serde_json::{Map, Value};

use super::connections::Connections;
use super::saml::{signing_certificate, verification_certificate};
use super::sessions::{Session, Sessions};
use super::{B2b, MemberLogin};
use crate::b2b::organizations::{Member, MemberRole, Organization};
use crate::b2b::sso::external::Connection as ExternalConnection;
use crate::b2b::sso::saml::SamlConnection;
use crate::mock::ids;

/// Where to find what was there at the start.
#[derive(Debug)]
pub(in crate::mock) struct Seeds {
    pub(super) organization_id: String,
    pub(super) admin: MemberLogin,
    pub(super) member: MemberLogin,
    pub(super) saml_connection_id: String,
    pub(super) external_connection_id: String,
}

impl B2b {
    pub(in crate::mock) fn seeded(project_id: &str) -> Self {
        let organization = organization();
        let id = &organization.organization_id;
        let mut admin = Seeded::member(
            project_id,
            &organization,
            "Ada Admin",
            &["stytch_member", "stytch_admin"],
        );
        let mut member = Seeded::member(project_id, &organization, "Mo Member", &["stytch_member"]);
        let saml = saml_connection(id);
        let external = external_connection(id);
        let seeds = Seeds {
            organization_id: id.clone(),
            admin: admin.login(),
            member: member.login(),
            saml_connection_id: saml.connection_id.clone(),
            external_connection_id: external.connection_id.clone(),
        };
        let key = |connection_id: &str| (id.clone(), connection_id.to_owned());
        Self {
            saml_connections: Connections::new([(key(&saml.connection_id), saml)]),
            external_connections: Connections::new([(key(&external.connection_id), external)]),
            organizations: [(id.clone(), organization.clone())].into(),
            sessions: Sessions::new([admin.session, member.session]),
            members: [admin.member, member.member]
                .map(|member| (member.member_id.clone(), member))
                .into(),
            seeds: Arc::new(seeds),
        }
    }
}

/// A member with a session.
struct Seeded {
    member: Member,
    session: Session,
}

impl Seeded {
    fn member(project_id: &str, organization: &Organization, name: &str, roles: &[&str]) -> Self {
        let role = |id: &&str| MemberRole::default().role_id(*id);
        let local = name.to_lowercase().replace(' ', ".");
        let member = Member::default()
            .organization_id(&organization.organization_id)
            .member_id(ids::fresh("member-test"))
            .name(name)
            .email_address(format!("{local}@acme.example"))
            .email_address_verified(true)
            .status("active")
            .is_admin(roles.contains(&"stytch_admin"))
            .roles(roles.iter().map(role))
            .created_at(Utc::now());
        let session = Session::begin(project_id, organization, &member);
        Self { member, session }
    }

    fn login(&mut self) -> MemberLogin {
        MemberLogin {
            member_id: self.member.member_id.clone(),
            session_token: self.session.token(),
            session_jwt: self.session.issue_jwt(),
        }
    }
}

fn organization() -> Organization {
    Organization::default()
        .organization_id(ids::fresh("organization-test"))
        .organization_name("Acme")
        .organization_slug("acme")
        .email_allowed_domains(["acme.example".to_owned()])
        .created_at(Utc::now())
}

fn saml_connection(organization_id: &str) -> SamlConnection {
    let id = ids::fresh("saml-connection-test");
    let callback = format!("https://test.stytch.com/v1/b2b/sso/callback/{id}");
    SamlConnection::default()
        .organization_id(organization_id)
        .connection_id(id)
        .display_name("Acme SAML")
        .identity_provider("generic")
        .status("active")
        .acs_url(&callback)
        .audience_uri(&callback)
        .idp_entity_id("https://idp.acme.example/entity")
        .idp_sso_url("https://idp.acme.example/sso")
        .nameid_format("urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress")
        .attribute_mapping(mapping([("email", "email"), ("full_name", "name")]))
        .signing_certificates([signing_certificate()])
        .verification_certificates([verification_certificate(
            "-----BEGIN CERTIFICATE-----\nYWNtZQ==\n-----END CERTIFICATE-----",
        )])
}

fn mapping<const N: usize>(pairs: [(&str, &str); N]) -> Map<String, Value> {
    let pairs = pairs.into_iter();
    pairs
        .map(|(key, value)| (key.to_owned(), value.into()))
        .collect()
}

fn external_connection(organization_id: &str) -> ExternalConnection {
    ExternalConnection::default()
        .organization_id(organization_id)
        .connection_id(ids::fresh("external-connection-test"))
        .external_organization_id(ids::fresh("organization-test"))
        .external_connection_id(ids::fresh("saml-connection-test"))
        .display_name("Acme, by way of Globex")
        .status("active")
}
