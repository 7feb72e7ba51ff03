// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `fraud.fingerprint`.

use crate::wire::prelude::*;

resource! {
/// The operations of `fraud.fingerprint`.
pub struct FingerprintApi: "fraud.fingerprint" {}

/// Returns the verdict and the fingerprints of the device behind a telemetry id.
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
/// The body of `fraud.fingerprint.lookup`.
#[doc(alias = "api_fraud_v1_fraud_fingerprint_LookupRequest")]
pub struct LookupRequest [request] new(telemetry_id: String) {
    /// What you know of the request yourself, such as who it came from and what for.
    external_metadata: Option<crate::fraud::Metadata>,

    /// Ties the request to a device fingerprint taken in the browser.
    telemetry_id: String,
} }

object! {
/// The response of `fraud.fingerprint.lookup`.
#[doc(alias = "api_fraud_v1_fraud_fingerprint_LookupResponse")]
pub struct LookupResponse {
    /// When it was created.
    created_at: Option<DateTime<Utc>> [required],

    /// When it stops being valid.
    expires_at: Option<DateTime<Utc>> [required],

    /// What you know of the request yourself, such as who it came from and what for.
    external_metadata: crate::fraud::Metadata,

    /// The fingerprints and ids of the visitor's device and browser.
    fingerprints: crate::fraud::Fingerprints,

    /// What was seen of the browser and the network.
    properties: Option<crate::fraud::Properties>,

    /// The signals that the result rests on; the keys are Stytch's.
    raw_signals: Map<String, Value> [optional],

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// Ties the request to a device fingerprint taken in the browser.
    telemetry_id: String,

    /// What to do about the device, and why.
    verdict: crate::fraud::Verdict,
} }
