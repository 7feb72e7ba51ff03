// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `fraud.verdict_reasons`.

use crate::wire::prelude::*;

resource! {
/// The operations of `fraud.verdict_reasons`.
pub struct VerdictReasonsApi: "fraud.verdict_reasons" {}

/// Lists the reasons a fingerprint verdict can have, with their default and overriding actions.
#[doc(alias = "api_fraud_v1_fraud_verdict_reasons_List")]
POST "/v1/verdict_reasons/list" [telemetry, idempotent]
example r#"
use stytch_api::fraud::verdict_reasons::ListRequest;
let body = ListRequest::new().overrides_only(true);
let response = stytch.fraud().verdict_reasons().list(body).await?;
"#
fn list(body: ListRequest) -> ListResponse;

/// Overrides the action that fingerprint lookups give for one verdict reason.
#[doc(alias = "api_fraud_v1_fraud_verdict_reasons_Override")]
POST "/v1/verdict_reasons/override" [telemetry]
example r#"
use stytch_api::fraud::verdict_reasons::OverrideRequest;
let body = OverrideRequest::new("…", stytch_api::fraud::RuleAction::Allow)
    .override_description("…");
let response = stytch.fraud().verdict_reasons().r#override(body).await?;
"#
fn r#override(body: OverrideRequest) -> OverrideResponse as "override";
}

object! {
/// The body of `fraud.verdict_reasons.list`.
#[doc(alias = "api_fraud_v1_fraud_verdict_reasons_ListRequest")]
pub struct ListRequest [request] new() {
    /// Whether to list only the verdict reasons that have an override.
    overrides_only: Option<bool>,
} }

object! {
/// The response of `fraud.verdict_reasons.list`.
#[doc(alias = "api_fraud_v1_fraud_verdict_reasons_ListResponse")]
pub struct ListResponse {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// The verdict reasons, each with its default action and any override.
    verdict_reason_actions: Vec<crate::fraud::VerdictReasonAction>,
} }

object! {
/// The body of `fraud.verdict_reasons.override`.
#[doc(alias = "api_fraud_v1_fraud_verdict_reasons_OverrideRequest")]
pub struct OverrideRequest [request] new(verdict_reason: String, override_action: crate::fraud::RuleAction) {
    /// The action that the verdict reason leads to in place of its default.
    override_action: crate::fraud::RuleAction,

    /// A note of your own on why the default is overridden.
    override_description: Option<String>,

    /// A code that can be among the reasons of a verdict.
    verdict_reason: String,
} }

object! {
/// The response of `fraud.verdict_reasons.override`.
#[doc(alias = "api_fraud_v1_fraud_verdict_reasons_OverrideResponse")]
pub struct OverrideResponse {
    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// The verdict reason with its actions, now that the override is set.
    verdict_reason_action: crate::fraud::VerdictReasonAction,
} }
