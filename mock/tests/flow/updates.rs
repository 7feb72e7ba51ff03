//! What a member changes.

use serde_json::json;
use stytch_api::b2b::sso::external::{
    ConnectionImplicitRoleAssignment, GroupImplicitRoleAssignment,
    UpdateConnectionRequest as UpdateExternal,
};
use stytch_api::b2b::sso::saml::{
    IdentityProvider, SamlConnectionImplicitRoleAssignment, SamlGroupImplicitRoleAssignment,
    UpdateByUrlRequest, UpdateConnectionRequest,
};

use crate::{METADATA_URL, admin, assert_refused, renamed, saml_connection, start};

#[tokio::test]
async fn a_member_updates_a_saml_connection_by_fields() {
    let server = start().await;
    let before = saml_connection(&server).await;
    let change = renamed("Acme Okta")
        .identity_provider(IdentityProvider::Okta)
        .attribute_mapping(
            [
                ("email".into(), json!("mail")),
                ("full_name".into(), json!("name")),
                ("groups".into(), json!("groups")),
            ]
            .into_iter()
            .collect::<serde_json::Map<_, _>>(),
        )
        .saml_connection_implicit_role_assignments([SamlConnectionImplicitRoleAssignment::new(
            "editor",
        )])
        .saml_group_implicit_role_assignments([SamlGroupImplicitRoleAssignment::new(
            "owner", "staff",
        )])
        .idp_entity_id("https://okta.example/entity")
        .idp_sso_url("https://okta.example/sso")
        .nameid_format("urn:oasis:names:tc:SAML:2.0:nameid-format:persistent")
        .alternative_acs_url("https://acme.example/acs")
        .alternative_audience_uri("https://acme.example/audience")
        .allow_gateway_callback(true)
        .idp_initiated_auth_disabled(true)
        .x509_certificate("-----BEGIN CERTIFICATE-----\nb2t0YQ==\n-----END CERTIFICATE-----")
        .signing_private_key("signing key")
        .saml_encryption_private_key("encryption key");

    let member = admin(&server).await;
    assert_eq!(member.organization_id(), server.organization_id());
    assert_eq!(member.member_id(), server.admin().member_id());
    let updated = member
        .sso()
        .saml()
        .update_connection(server.saml_connection_id(), change)
        .await
        .expect("updated");

    assert_eq!(updated.status_code, 200);
    let connection = updated.connection.expect("a connection");
    assert_eq!(connection.display_name, "Acme Okta");
    assert_eq!(connection.identity_provider, "okta");
    assert_eq!(
        connection.attribute_mapping.get("email"),
        Some(&json!("mail"))
    );
    assert_eq!(
        connection.saml_connection_implicit_role_assignments,
        [SamlConnectionImplicitRoleAssignment::new("editor")]
    );
    assert_eq!(
        connection.saml_group_implicit_role_assignments,
        [SamlGroupImplicitRoleAssignment::new("owner", "staff")]
    );
    assert_eq!(connection.idp_entity_id, "https://okta.example/entity");
    assert_eq!(connection.idp_sso_url, "https://okta.example/sso");
    assert_eq!(
        connection.nameid_format,
        "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent"
    );
    assert_eq!(connection.alternative_acs_url, "https://acme.example/acs");
    assert_eq!(
        connection.alternative_audience_uri,
        "https://acme.example/audience"
    );
    assert!(connection.allow_gateway_callback);
    assert!(connection.idp_initiated_auth_disabled);
    assert_eq!(
        connection.verification_certificates.len(),
        before.verification_certificates.len() + 1
    );
    assert_eq!(
        connection.signing_certificates.len(),
        before.signing_certificates.len() + 1
    );
    assert_eq!(connection.encryption_private_keys.len(), 1);
    assert_eq!(connection.status, "active");
    assert_eq!(
        saml_connection(&server).await,
        connection,
        "the change is kept"
    );
}

#[tokio::test]
async fn what_is_not_set_stays_and_an_empty_list_clears() {
    let server = start().await;
    let saml = admin(&server).await;
    let saml = saml.sso().saml();
    let id = server.saml_connection_id();
    let roles = || [SamlConnectionImplicitRoleAssignment::new("editor")];

    let granted = UpdateConnectionRequest::new().saml_connection_implicit_role_assignments(roles());
    saml.update_connection(id, granted).await.expect("granted");
    saml.update_connection(id, renamed("Renamed"))
        .await
        .expect("renamed");
    let connection = saml_connection(&server).await;
    assert_eq!(
        connection.saml_connection_implicit_role_assignments,
        roles()
    );

    let cleared = UpdateConnectionRequest::new().saml_connection_implicit_role_assignments([]);
    saml.update_connection(id, cleared).await.expect("cleared");
    let connection = saml_connection(&server).await;
    assert_eq!(connection.saml_connection_implicit_role_assignments, []);
    assert_eq!(connection.display_name, "Renamed");
}

#[tokio::test]
async fn a_member_updates_a_saml_connection_by_metadata_url() {
    let server = start().await;
    let member = admin(&server).await;
    let saml = member.sso().saml();
    let update =
        |url: &str| saml.update_by_url(server.saml_connection_id(), UpdateByUrlRequest::new(url));

    let updated = update(METADATA_URL).await.expect("updated");
    let connection = updated.connection.expect("a connection");
    assert_eq!(connection.idp_entity_id, METADATA_URL);
    assert_eq!(connection.idp_sso_url, "https://idp.acme.example/saml/sso");
    assert_eq!(connection.status, "active");
    assert_eq!(
        saml_connection(&server).await,
        connection,
        "the change is kept"
    );

    for url in ["", "nonsense", "http://idp.acme.example/metadata"] {
        assert_refused(update(url).await, 400, "invalid_saml_metadata_url");
    }
}

#[tokio::test]
async fn a_member_updates_an_external_connection() {
    let server = start().await;
    let member = admin(&server).await;
    let external = member.sso().external();
    let id = server.external_connection_id();
    let roles = [ConnectionImplicitRoleAssignment::new("editor")];
    let groups = [GroupImplicitRoleAssignment::new("owner", "staff")];
    let change = UpdateExternal::new()
        .display_name("Globex")
        .external_connection_implicit_role_assignments(roles.clone())
        .external_group_implicit_role_assignments(groups.clone());

    let updated = external
        .update_connection(id, change)
        .await
        .expect("updated");
    let connection = updated.connection.expect("a connection");
    assert_eq!(connection.display_name, "Globex");
    assert_eq!(
        connection.external_connection_implicit_role_assignments,
        roles
    );
    assert_eq!(connection.external_group_implicit_role_assignments, groups);

    let cleared = UpdateExternal::new()
        .external_connection_implicit_role_assignments([])
        .external_group_implicit_role_assignments([]);
    external
        .update_connection(id, cleared)
        .await
        .expect("cleared");
    let all = member.sso().get_connections().await.expect("connections");
    let [connection] = all.external_connections.try_into().expect("one");
    assert_eq!(connection.external_connection_implicit_role_assignments, []);
    assert_eq!(connection.external_group_implicit_role_assignments, []);
    assert_eq!(connection.display_name, "Globex");
}

#[tokio::test]
async fn the_project_itself_needs_no_session() {
    let server = start().await;
    let stytch = server.client();
    let saml = stytch.b2b().sso().saml();
    let updated = saml.update_connection(
        server.organization_id(),
        server.saml_connection_id(),
        renamed("By the server"),
    );
    updated.await.expect("updated");
    assert_eq!(saml_connection(&server).await.display_name, "By the server");
    let elsewhere = saml.update_connection(
        "organization-test-none",
        server.saml_connection_id(),
        renamed("x"),
    );
    assert_refused(elsewhere.await, 404, "organization_not_found");
}

#[tokio::test]
async fn roles_by_group_need_a_groups_mapping_and_a_refusal_changes_nothing() {
    let server = start().await;
    let before = saml_connection(&server).await;
    let change =
        renamed("x").saml_group_implicit_role_assignments([SamlGroupImplicitRoleAssignment::new(
            "owner", "staff",
        )]);
    let member = admin(&server).await;
    let outcome = member
        .sso()
        .saml()
        .update_connection(server.saml_connection_id(), change)
        .await;
    assert_refused(
        outcome,
        400,
        "saml_connection_attribute_mapping_missing_groups_key",
    );
    assert_eq!(saml_connection(&server).await, before);
}
