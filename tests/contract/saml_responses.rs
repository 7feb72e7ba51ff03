//! The responses that are documented for updating a SAML connection, field for field, with values of our own.

use serde_json::{Value, json};
use stytch_api::b2b::sso::saml::{UpdateByUrlRequest, UpdateByUrlResponse};
use stytch_api::{Error, RetryPolicy};
use wiremock::ResponseTemplate;

use super::recorder::Recorder;

const REQUEST_ID: &str = "request-id-test-0001";

/// It lacks fields that the contract requires, and holds empty texts for what there is not.
fn updated() -> Value {
    let certificate = |id: &str, issuer: &str| {
        json!({
            "certificate": "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
            "created_at": "2023-01-01T00:00:00Z",
            "expires_at": "2033-01-01T00:00:00Z",
            "id": id,
            "issuer": issuer
        })
    };
    json!({
        "connection": {
            "acs_url": "https://test.stytch.com/v1/b2b/sso/callback/saml-connection-test-0001",
            "alternative_acs_url": "",
            "attribute_mapping": {"email": "email", "full_name": "name"},
            "audience_uri": "https://test.stytch.com/v1/b2b/sso/callback/saml-connection-test-0001",
            "connection_id": "saml-connection-test-0001",
            "display_name": "Acme",
            "idp_entity_id": "https://idp.example.com/0001",
            "idp_sso_url": "https://idp.example.com/0001/sso/saml",
            "nameid_format": "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
            "organization_id": "organization-test-0001",
            "signing_certificates": [certificate("", "Stytch")],
            "identity_provider": "generic",
            "status": "active",
            "verification_certificates": [certificate("saml-verification-key-test-0001", "")],
            "idp_initiated_auth_disabled": false
        },
        "request_id": REQUEST_ID,
        "status_code": 200
    })
}

async fn update(status: u16, body: Value) -> Result<UpdateByUrlResponse, Error> {
    let recorder = Recorder::start().await;
    recorder
        .respond(ResponseTemplate::new(status).set_body_json(body))
        .await;
    let client = recorder.client().with_retry_policy(RetryPolicy::never());
    let request = UpdateByUrlRequest::new("https://idp.example.com/metadata");
    client
        .b2b()
        .sso()
        .saml()
        .update_by_url(
            "organization-test-0001",
            "saml-connection-test-0001",
            request,
        )
        .await
}

#[tokio::test]
async fn the_response_is_read_with_its_values() {
    let response = update(200, updated()).await.expect("a response");
    assert_eq!(
        (response.request_id.as_str(), response.status_code),
        (REQUEST_ID, 200)
    );
    let connection = response.connection.expect("a connection");
    assert_eq!(connection.status, "active");
    assert_eq!(connection.identity_provider, "generic");
    assert_eq!(connection.alternative_acs_url, "");
    assert!(!connection.idp_initiated_auth_disabled);
    assert_eq!(connection.attribute_mapping["full_name"], "name");
    assert_eq!(connection.verification_certificates[0].certificate_id, "");
    assert_eq!(connection.verification_certificates.len(), 1);
    let created = connection.signing_certificates[0]
        .created_at
        .expect("a time");
    assert_eq!(created.to_rfc3339(), "2023-01-01T00:00:00+00:00");
    // Required by the contract, absent from the response.
    assert!(
        connection
            .saml_connection_implicit_role_assignments
            .is_empty()
    );
    assert!(connection.encryption_private_keys.is_empty());
}

#[tokio::test]
async fn each_error_has_its_status_type_id_and_predicate() {
    type Failure = (u16, &'static str, fn(&Error) -> bool);
    let failures: [Failure; 4] = [
        (401, "unauthorized_credentials", |error| {
            matches!(error, Error::Api(_))
        }),
        (403, "session_authorization_error", |error| {
            matches!(error, Error::Api(_))
        }),
        (429, "too_many_requests", |error| {
            matches!(error, Error::RateLimited(_)) && error.is_retryable()
        }),
        (500, "internal_server_error", |error| {
            matches!(error, Error::Api(_))
        }),
    ];
    for (status, error_type, holds) in failures {
        let url = format!("https://stytch.com/docs/api/errors/{status}");
        let body = json!({
            "status_code": status,
            "request_id": REQUEST_ID,
            "error_type": error_type,
            "error_message": "It did not work.",
            "error_url": url
        });
        let error = update(status, body).await.expect_err("an error");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(
            error.error_type().map(ToString::to_string).as_deref(),
            Some(error_type)
        );
        assert_eq!(error.request_id(), Some(REQUEST_ID));
        assert_eq!(error.message(), Some("It did not work."));
        assert_eq!(error.url(), Some(url.as_str()));
        assert!(holds(&error), "{error:?}");
        let shown = error.to_string();
        for part in [
            "b2b.sso.saml.update_by_url",
            &status.to_string(),
            error_type,
            REQUEST_ID,
        ] {
            assert!(shown.contains(part), "{shown}");
        }
    }
}
