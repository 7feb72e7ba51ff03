//! Who may do what.

use stytch_api::Client;
use stytch_api::b2b::sso::external::UpdateConnectionRequest as UpdateExternal;
use stytch_api::b2b::sso::saml::UpdateByUrlRequest;
use stytch_mock::Server;

use crate::{METADATA_URL, admin, assert_refused, renamed, saml_connection, start};

#[tokio::test]
async fn a_wrong_secret_is_refused() {
    let server = start().await;
    let stytch = Client::builder()
        .project_id(server.project_id())
        .secret("secret-test-wrong")
        .base_url(server.base_url())
        .build()
        .expect("a client");
    let outcome = stytch.b2b().as_member(server.admin().session_token()).await;
    assert_refused(outcome, 401, "unauthorized_credentials");
}

#[tokio::test]
async fn a_member_without_the_permission_changes_nothing() {
    let server = start().await;
    let before = saml_connection(&server).await;
    let member = server
        .client()
        .b2b()
        .as_member(server.member().session_token())
        .await
        .expect("logged in");
    let (sso, saml_id) = (member.sso(), server.saml_connection_id());
    let denied = "session_authorization_error";
    assert_refused(sso.get_connections().await, 403, denied);
    assert_refused(
        sso.saml().update_connection(saml_id, renamed("x")).await,
        403,
        denied,
    );
    assert_refused(
        sso.saml()
            .update_by_url(saml_id, UpdateByUrlRequest::new(METADATA_URL))
            .await,
        403,
        denied,
    );
    assert_refused(
        sso.external()
            .update_connection(server.external_connection_id(), UpdateExternal::new())
            .await,
        403,
        denied,
    );
    assert_refused(
        sso.saml().update_connection("unknown", renamed("x")).await,
        403,
        denied,
    );
    assert_eq!(saml_connection(&server).await, before);
}

#[tokio::test]
async fn a_connection_is_found_only_by_its_own_kind_and_id() {
    let server = start().await;
    let member = admin(&server).await;
    let missing = "sso_connection_not_found";
    for id in ["saml-connection-test-none", server.external_connection_id()] {
        let saml = member.sso().saml();
        assert_refused(saml.update_connection(id, renamed("x")).await, 404, missing);
        assert_refused(
            saml.update_by_url(id, UpdateByUrlRequest::new(METADATA_URL))
                .await,
            404,
            missing,
        );
    }
    let external = member.sso().external();
    let outcome = external
        .update_connection(server.saml_connection_id(), UpdateExternal::new())
        .await;
    assert_refused(outcome, 404, missing);
}

/// A client that sends session headers of its own, which the crate's own scope never would.
fn client_with_headers(server: &Server, headers: &[(&'static str, &str)]) -> Client {
    let headers = headers.iter().map(|(name, value)| {
        let value = reqwest::header::HeaderValue::from_str(value).expect("a header value");
        (reqwest::header::HeaderName::from_static(name), value)
    });
    Client::builder()
        .project_id(server.project_id())
        .secret(server.secret())
        .base_url(server.base_url())
        .http_client_builder(
            reqwest::Client::builder()
                .default_headers(headers.collect())
                .no_proxy(),
        )
        .build()
        .expect("a client")
}

#[tokio::test]
async fn a_session_opens_no_other_organization() {
    let server = start().await;
    let token = server.admin().session_token();
    let stytch = client_with_headers(&server, &[("x-stytch-member-session", token.expose())]);
    let saml = stytch.b2b().sso().saml();
    let own = saml.update_connection(
        server.organization_id(),
        server.saml_connection_id(),
        renamed("Own"),
    );
    own.await.expect("the session's own organization");
    let other = saml.update_connection(
        "organization-test-other",
        server.saml_connection_id(),
        renamed("x"),
    );
    assert_refused(other.await, 403, "session_authorization_tenancy_error");
    assert_eq!(saml_connection(&server).await.display_name, "Own");
}

#[tokio::test]
async fn session_headers_are_checked_like_session_arguments() {
    let server = start().await;
    let (token, jwt) = (server.admin().session_token(), server.admin().session_jwt());
    let (token_header, jwt_header) = ("x-stytch-member-session", "x-stytch-member-sessionjwt");
    let list = |headers: Vec<(&'static str, &str)>| {
        let stytch = client_with_headers(&server, &headers);
        let organization = server.organization_id().to_owned();
        async move { stytch.b2b().sso().get_connections(&organization).await }
    };
    list(vec![(jwt_header, jwt.expose())]).await.expect("a JWT");
    assert_refused(
        list(vec![(token_header, "unknown")]).await,
        404,
        "session_not_found",
    );
    assert_refused(
        list(vec![(jwt_header, token.expose())]).await,
        404,
        "session_not_found",
    );
    let both = vec![(token_header, token.expose()), (jwt_header, jwt.expose())];
    assert_refused(list(both).await, 400, "too_many_session_arguments");
}

#[tokio::test]
async fn of_several_organizations_none_may_be_another_than_the_members() {
    let server = start().await;
    let own = server.organization_id().to_owned();
    let other = server.add_organization("Other").expect("added");
    for (organizations, status) in [(vec![&own], 200), (vec![&own, &other], 403)] {
        let body = serde_json::json!({ "organization_ids": organizations });
        let url = server.base_url().to_owned() + "/v1/b2b/organizations/members/search";
        let token = server.admin().session_token();
        let request = reqwest::Client::new()
            .post(url)
            .basic_auth(server.project_id(), Some(server.secret().expose()))
            .header("X-Stytch-Member-Session", token.expose())
            .body(body.to_string());
        let response = request.send().await.expect("a response");
        assert_eq!(response.status().as_u16(), status, "{body}");
    }
}
