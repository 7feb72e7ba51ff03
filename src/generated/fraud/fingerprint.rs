// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! The verdict on a device.
//!
//! | Operation | |
//! |---|---|
//! | [`lookup`](FingerprintApi::lookup) | Returns the verdict and the fingerprints of the device behind a telemetry id. |

use crate::wire::prelude::*;

resource! {
/// The verdict on a device.
///
/// `client.fraud().fingerprint()`
pub struct FingerprintApi: "fraud.fingerprint" {}

/// Returns the verdict and the fingerprints of the device behind a telemetry id.
///
/// The telemetry id is what `GetTelemetryID()` returned in the browser. [Stytch's overview](https://stytch.com/docs/fraud/guides/device-fingerprinting/overview) explains the fingerprints and the verdicts.
///
/// Decide by the verdict's `action`: `ALLOW` the request, `BLOCK` it, or `CHALLENGE` the person to prove more first, for example by 2FA. What is recommended by default can be changed for single visitors, devices and networks with [`fraud.rules.set`](crate::fraud::rules::RulesApi::set), and for single reasons with [`fraud.verdict_reasons.override`](crate::fraud::verdict_reasons::VerdictReasonsApi::override).
///
/// A telemetry id that is unknown or has expired leads to HTTP 404 with the error type [`telemetry_id_not_found`](https://stytch.com/docs/fraud/api/errors/404). Treat that as `BLOCK`: it may be an attacker who [made the id up](https://stytch.com/docs/fraud/guides/device-fingerprinting/integration-steps/test-your-integration) to get around the fingerprint.
///
/// Stytch: <https://stytch.com/docs/fraud/api/fingerprint-lookup>
#[doc(alias = "api_fraud_v1_fraud_fingerprint_Lookup")]
POST "/v1/fingerprint/lookup" [telemetry]
example r#"
use stytch_api::fraud::fingerprint::LookupRequest;
let body = LookupRequest::new("telemetry-test-…");
let response = stytch.fraud().fingerprint().lookup(body).await?;
"#
fn lookup(body: LookupRequest) -> LookupResponse;
}

object! {
/// The body of [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup).
#[doc(alias = "api_fraud_v1_fraud_fingerprint_LookupRequest")]
pub struct LookupRequest [request] new(telemetry_id: String) {
    /// What you know of the request yourself, such as who it came from and what for.
    external_metadata: Option<crate::fraud::Metadata>,

    /// The telemetry id to look up, which `GetTelemetryID()` returned in the browser.
    telemetry_id: String,
} }

object! {
/// The response of [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup).
#[doc(alias = "api_fraud_v1_fraud_fingerprint_LookupResponse")]
pub struct LookupResponse {
    /// When the fingerprint was taken.
    created_at: Option<DateTime<Utc>> [required],

    /// When the fingerprint expires.
    expires_at: Option<DateTime<Utc>> [required],

    /// What you know of the request yourself, such as who it came from and what for.
    external_metadata: crate::fraud::Metadata,

    /// The fingerprints and ids of the visitor's device and browser.
    fingerprints: crate::fraud::Fingerprints,

    /// What else is known of the browser and the network.
    properties: Option<crate::fraud::Properties>,

    /// What was collected from the device, such as the size of its screen; [the keys](https://stytch.com/docs/fraud/guides/device-fingerprinting/reference/raw-signals) are Stytch's. It is there only where the feature is enabled for you.
    raw_signals: Map<String, Value> [optional],

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The telemetry id that was looked up.
    telemetry_id: String,

    /// What to do about the device, and why.
    verdict: crate::fraud::Verdict,
} }
