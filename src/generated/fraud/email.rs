// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! The risk of an e-mail address.
//!
//! | Operation | |
//! |---|---|
//! | [`risk`](EmailApi::risk) | Assesses how risky an e-mail address is and recommends an action. |

use crate::wire::prelude::*;

resource! {
/// The risk of an e-mail address.
///
/// `client.fraud().email()`
pub struct EmailApi: "fraud.email" {}

/// Assesses how risky an e-mail address is and recommends an action.
///
/// `action` is the advice, and `risk_score` tells more finely how risky the address is. `address_information` and `domain_information` say what this rests on. The feature is in beta, and Stytch gives access to it on request.
#[doc(alias = "api_fraud_v1_fraud_email_Risk")]
POST "/v1/email/risk" [telemetry]
errors r#"- `invalid_email`: this is no e-mail address."#
example r#"
use stytch_api::fraud::email::RiskRequest;
let body = RiskRequest::new("ada@example.com");
let response = stytch.fraud().email().risk(body).await?;
"#
fn risk(body: RiskRequest) -> RiskResponse;
}

object! {
/// The body of [`fraud.email.risk`](crate::fraud::email::EmailApi::risk).
#[doc(alias = "api_fraud_v1_fraud_email_RiskRequest")]
pub struct RiskRequest [request] new(email_address: String) {
    /// An e-mail address.
    email_address: String,
} }

object! {
/// The response of [`fraud.email.risk`](crate::fraud::email::EmailApi::risk).
#[doc(alias = "api_fraud_v1_fraud_email_RiskResponse")]
pub struct RiskResponse {
    /// What to do with the e-mail address: `ALLOW` it, as it is most likely honest and safe to write to; `BLOCK` it, as it is invalid or shows signs of fraud; or `CHALLENGE` the person to prove more first, for example by 2FA, as something about it is suspicious.
    action: crate::fraud::VerdictAction,

    /// What was found out about the e-mail address itself.
    address_information: crate::fraud::AddressInformation,

    /// What was found out about the domain of the e-mail address.
    domain_information: crate::fraud::DomainInformation,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// How risky the e-mail address is, from 0 to 100, which is the riskiest.
    risk_score: i32,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
