use stytch_api::b2b::organizations::UpdateRequest;
use stytch_api::b2b::sessions::ExchangeRequest;
use stytch_api::b2b::sso::AuthenticateRequest;
use stytch_api::b2b::sso::external::CreateConnectionRequest as CreateExternal;
use stytch_api::b2b::sso::oidc::{
    CreateConnectionRequest as CreateOidc, UpdateConnectionRequest as UpdateOidc,
};
use stytch_api::b2b::sso::saml::{
    CreateConnectionRequest, SamlConnectionImplicitRoleAssignment, SamlGroupImplicitRoleAssignment,
    UpdateByUrlRequest, UpdateConnectionRequest,
};
use stytch_mock::Server;

use super::{browser, set, visit};
use crate::{assert_refused, start};

const METADATA: &str = r#"<EntityDescriptor entityID="https://idp.example/entity">
    <SingleSignOnService Binding="x:HTTP-Redirect" Location="https://idp.example/sso"/>
    <X509Certificate>MIICYQ==</X509Certificate></EntityDescriptor>"#;

/// Comes back from the identity provider with a token.
async fn from_provider(server: &Server, connection_id: &str, form: &str) -> String {
    let page = "login_redirect_url=https%3A%2F%2Fapp.example%2Fin";
    let path = format!("/v1/public/sso/start?connection_id={connection_id}&{page}");
    let (page, token) = visit(server, &path, form).await;
    assert_eq!(page, "https://app.example/in?stytch_token_type=sso");
    token
}

#[tokio::test]
async fn a_connection_is_set_up_and_lets_people_in_with_the_roles_of_their_groups() {
    let server = start().await;
    let (stytch, id) = (server.client(), server.organization_id());
    let sso = stytch.b2b().sso();
    let created = sso
        .saml()
        .create_connection(id, CreateConnectionRequest::new())
        .await;
    let connection = created.expect("created").connection.unwrap_or_default();
    assert_eq!(connection.status, "pending");
    let connection_id = connection.connection_id.as_str();
    let pending = format!(
        "{}/v1/public/sso/start?connection_id={connection_id}&public_token={}",
        server.base_url(),
        server.public_token()
    );
    let pending = browser().get(pending).send().await.expect("a response");
    assert_eq!(pending.status().as_u16(), 400);

    let url = "https://idp.example/metadata";
    server.give_saml_metadata(url, METADATA);
    let request = UpdateByUrlRequest::new(url);
    let updated = sso
        .saml()
        .update_by_url(id, connection_id, request)
        .await
        .expect("updated");
    let connection = updated.connection.clone().unwrap_or_default();
    assert_eq!(connection.idp_sso_url, "https://idp.example/sso");
    assert_eq!(connection.status, "pending");
    let mapping = |names: &[&str]| {
        let pairs = names.iter().map(|it| (it.to_string(), "x".into()));
        UpdateConnectionRequest::new().attribute_mapping(pairs.collect::<serde_json::Map<_, _>>())
    };
    let saml = sso.saml();
    let nameless = saml
        .update_connection(id, connection_id, mapping(&["email"]))
        .await;
    assert_refused(nameless, 400, "saml_connection_name_mapping_required");
    let request = mapping(&["email", "full_name", "groups"])
        .saml_connection_implicit_role_assignments([SamlConnectionImplicitRoleAssignment::new(
            "staff",
        )])
        .saml_group_implicit_role_assignments([
            SamlGroupImplicitRoleAssignment::new("editor", "editors"),
            SamlGroupImplicitRoleAssignment::new("boss", "bosses"),
        ]);
    let updated = saml
        .update_connection(id, connection_id, request)
        .await
        .expect("updated");
    let connection = updated.connection.unwrap_or_default();
    assert_eq!(connection.status, "active");
    let organization = stytch
        .b2b()
        .organizations()
        .get(id)
        .await
        .expect("there")
        .organization;
    let active = organization.sso_active_connections.iter();
    assert!(
        active
            .into_iter()
            .any(|it| it.connection_id == connection_id)
    );

    let form = "email=eve%40elsewhere.example&name=Eve&groups=editors%2C+readers";
    let token = from_provider(&server, connection_id, form).await;
    let request = || AuthenticateRequest::new(token.clone());
    let login = sso.authenticate(request()).await.expect("logged in");
    assert_eq!(
        (login.member.name.as_str(), login.member.status.as_str()),
        ("Eve", "active")
    );
    assert_eq!(login.member.sso_registrations.len(), 1);
    let session = login.member_session.expect("a session");
    assert_eq!(session.roles, ["stytch_member", "staff", "editor"]);
    let again = sso.authenticate(request()).await;
    assert_refused(again, 404, "sso_token_not_found");

    // The groups of today count, not those of yesterday.
    let form = "email=eve%40elsewhere.example&groups=bosses";
    let token = from_provider(&server, connection_id, form).await;
    let login = sso
        .authenticate(AuthenticateRequest::new(token))
        .await
        .expect("logged in");
    let roles = login.member_session.expect("a session").roles;
    assert_eq!(roles, ["stytch_member", "staff", "boss"]);

    let certificate = connection
        .verification_certificates
        .first()
        .cloned()
        .unwrap_or_default();
    let last = saml
        .delete_verification_certificate(id, connection_id, &certificate.certificate_id)
        .await;
    assert_refused(last, 400, "cannot_delete_last_sso_verification_key");
    set(
        &server,
        UpdateRequest::new().sso_default_connection_id(connection_id),
    )
    .await;
    let default = sso.delete_connection(id, connection_id).await;
    assert_refused(default, 400, "cannot_delete_default_sso_connection");
}

#[tokio::test]
async fn whom_the_organization_does_not_let_join_by_sso_stays_out() {
    let server = start().await;
    let (stytch, id) = (server.client(), server.saml_connection_id());
    let sso = stytch.b2b().sso();
    set(
        &server,
        UpdateRequest::new().sso_jit_provisioning("NOT_ALLOWED"),
    )
    .await;
    let token = from_provider(&server, id, "email=new%40acme.example").await;
    let refused = sso.authenticate(AuthenticateRequest::new(token)).await;
    assert_refused(refused, 400, "invalid_connection_for_jit_provisioning");
    let restricted = UpdateRequest::new()
        .sso_jit_provisioning("RESTRICTED")
        .sso_jit_provisioning_allowed_connections([id.to_owned()]);
    set(&server, restricted).await;
    let token = from_provider(&server, id, "email=new%40acme.example").await;
    let login = sso
        .authenticate(AuthenticateRequest::new(token))
        .await
        .expect("logged in");

    // What one identity provider says counts in its organization only.
    let other = server.add_organization("Globex").expect("added");
    server
        .add_member(&other, "new@acme.example")
        .log_in()
        .expect("added");
    let request = ExchangeRequest::new(other).session_token(login.session_token);
    let elsewhere = stytch
        .b2b()
        .sessions()
        .exchange(request)
        .await
        .expect("not quite");
    assert!(!elsewhere.member_authenticated && elsewhere.primary_required.is_some());
}

#[tokio::test]
async fn a_connection_by_oidc_lets_people_in_once_it_is_complete() {
    let server = start().await;
    let (stytch, id) = (server.client(), server.organization_id());
    let sso = stytch.b2b().sso();
    let created = sso
        .oidc()
        .create_connection(id, CreateOidc::new())
        .await
        .expect("created");
    let connection_id = created.connection.unwrap_or_default().connection_id;
    let complete = UpdateOidc::new()
        .client_id("client")
        .client_secret("secret")
        .issuer("https://idp.example");
    let updated = sso
        .oidc()
        .update_connection(id, &connection_id, complete)
        .await;
    assert_eq!(
        updated
            .expect("updated")
            .connection
            .unwrap_or_default()
            .status,
        "active"
    );
    let token = from_provider(&server, &connection_id, "email=ada.admin%40acme.example").await;
    let login = sso
        .authenticate(AuthenticateRequest::new(token))
        .await
        .expect("logged in");
    assert_eq!(login.member_id, server.admin().member_id());
    let session = login.member_session.expect("a session");
    assert_eq!(
        session.authentication_factors[0].delivery_method.as_str(),
        "sso_oidc"
    );
}

#[tokio::test]
async fn a_connection_of_another_organization_lets_people_in() {
    let server = start().await;
    let stytch = server.client();
    let sso = stytch.b2b().sso();
    let (owner, lent) = (server.organization_id(), server.saml_connection_id());
    let other = server.add_organization("Globex").expect("added");
    let own = sso
        .external()
        .create_connection(owner, CreateExternal::new(owner, lent))
        .await;
    assert_refused(own, 400, "external_organization_id_same_as_organization_id");
    let unknown = CreateExternal::new(owner, "unknown");
    let unknown = sso.external().create_connection(&other, unknown).await;
    assert_refused(unknown, 404, "external_connection_id_not_found");
    let request = CreateExternal::new(owner, lent)
        .connection_implicit_role_assignments([SamlConnectionImplicitRoleAssignment::new("guest")]);
    let created = sso
        .external()
        .create_connection(&other, request)
        .await
        .expect("created");
    let connection_id = created.connection.unwrap_or_default().connection_id;
    let token = from_provider(&server, &connection_id, "email=ada.admin%40acme.example").await;
    let login = sso
        .authenticate(AuthenticateRequest::new(token))
        .await
        .expect("logged in");
    assert_eq!(login.organization_id, other);
    let roles = login.member_session.expect("a session").roles;
    assert_eq!(roles, ["stytch_member", "guest"]);
}
