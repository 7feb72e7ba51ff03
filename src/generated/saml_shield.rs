// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! SAML Shield: looks at the SAML responses of services that do not use Stytch's SSO.
//!
//! | Operation | |
//! |---|---|
//! | [`validate`](SamlShieldApi::validate) | Looks for attacks in a SAML response that a service was sent, before the service reads it: whether its XML is malformed, or made to mislead the reader. |

use crate::wire::prelude::*;

resource! {
/// SAML Shield: looks at the SAML responses of services that do not use Stytch's SSO.
///
/// `client.saml_shield()`
pub struct SamlShieldApi: "saml_shield" {}

/// Looks for attacks in a SAML response that a service was sent, before the service reads it: whether its XML is malformed, or made to mislead the reader.
///
/// It is for services that take part in SAML themselves; Stytch's own SSO connections need no such call. It authenticates nobody: once it has passed, check the signature against your identity provider's certificate, the audience and the times as before. What does not pass fails the call, as in the official SDKs, so never read a SAML response when the call has failed, for whatever reason.
///
/// SAML Shield is a product of its own with a host of its own, `api.samlshield.com`. It takes the project's public token, [`ClientBuilder::public_token`](crate::ClientBuilder::public_token); the project's secret is not sent.
///
/// Stytch: <https://samlshield.com/docs/api-reference>
POST "/v1/saml/validate" [saml_shield, form]
example r#"
use stytch_api::saml_shield::ValidateRequest;
let body = ValidateRequest::new("…");
let response = stytch.saml_shield().validate(body).await?;
"#
fn validate(body: ValidateRequest) -> ValidateResponse;
}

object! {
/// The body of [`saml_shield.validate`](crate::saml_shield::SamlShieldApi::validate).
pub struct ValidateRequest [request] new(saml_response: Secret) {
    /// The SAML response as the identity provider sent it by the browser, in Base64.
    saml_response: Secret as "SAMLResponse",
} }

object! {
/// The response of [`saml_shield.validate`](crate::saml_shield::SamlShieldApi::validate).
pub struct ValidateResponse {
    /// What was found, in words for people.
    message: Option<String>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
