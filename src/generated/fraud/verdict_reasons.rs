// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Which action follows from which reason of a verdict.
//!
//! | Operation | |
//! |---|---|
//! | [`list`](VerdictReasonsApi::list) | Lists the reasons a fingerprint verdict can have, with their default and overriding actions. |
//! | [`override`](VerdictReasonsApi::override) | Overrides the action that fingerprint lookups return for one verdict reason. |

use crate::wire::prelude::*;

resource! {
/// Which action follows from which reason of a verdict.
///
/// `client.fraud().verdict_reasons()`
pub struct VerdictReasonsApi: "fraud.verdict_reasons" {}

/// Lists the reasons a fingerprint verdict can have, with their default and overriding actions.
///
/// It has every reason that [`fraud.verdict_reasons.override`](crate::fraud::verdict_reasons::VerdictReasonsApi::override) takes. There are others, which cannot be overridden; all of them are in [Stytch's list](https://stytch.com/docs/fraud/guides/device-fingerprinting/reference/warning-flags-verdict-reasons).
#[doc(alias = "api_fraud_v1_fraud_verdict_reasons_List")]
POST "/v1/verdict_reasons/list" [telemetry, idempotent]
example r#"
use stytch_api::fraud::verdict_reasons::ListRequest;
let body = ListRequest::new();
let response = stytch.fraud().verdict_reasons().list(body).await?;
"#
fn list(body: ListRequest) -> ListResponse;

/// Overrides the action that fingerprint lookups return for one verdict reason.
///
/// For example, `VIRTUAL_MACHINE` leads to `CHALLENGE` by default. If many honest people of yours browse from virtual machines, override it with `ALLOW`.
#[doc(alias = "api_fraud_v1_fraud_verdict_reasons_Override")]
POST "/v1/verdict_reasons/override" [telemetry]
example r#"
use stytch_api::fraud::verdict_reasons::OverrideRequest;
let body = OverrideRequest::new("…", stytch_api::fraud::RuleAction::Allow);
let response = stytch.fraud().verdict_reasons().r#override(body).await?;
"#
fn r#override(body: OverrideRequest) -> OverrideResponse as "override";
}

object! {
/// The body of [`fraud.verdict_reasons.list`](crate::fraud::verdict_reasons::VerdictReasonsApi::list).
#[doc(alias = "api_fraud_v1_fraud_verdict_reasons_ListRequest")]
pub struct ListRequest [request] new() {
    /// Whether to list only the verdict reasons that have an override; by default all.
    overrides_only: Option<bool>,
} }

object! {
/// The response of [`fraud.verdict_reasons.list`](crate::fraud::verdict_reasons::VerdictReasonsApi::list).
#[doc(alias = "api_fraud_v1_fraud_verdict_reasons_ListResponse")]
pub struct ListResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The verdict reasons, each with its default action and any override.
    verdict_reason_actions: Vec<crate::fraud::VerdictReasonAction>,
} }

object! {
/// The body of [`fraud.verdict_reasons.override`](crate::fraud::verdict_reasons::VerdictReasonsApi::override).
#[doc(alias = "api_fraud_v1_fraud_verdict_reasons_OverrideRequest")]
pub struct OverrideRequest [request] new(verdict_reason: String, override_action: crate::fraud::RuleAction) {
    /// The action that the verdict reason is to lead to: `ALLOW`, `BLOCK` or `CHALLENGE`.
    override_action: crate::fraud::RuleAction,

    /// A note of your own on why the default is overridden.
    override_description: Option<String>,

    /// The verdict reason to override, any of [those of lookups](https://stytch.com/docs/fraud/guides/device-fingerprinting/reference/warning-flags-verdict-reasons) but `RULE_MATCH`.
    verdict_reason: String,
} }

object! {
/// The response of [`fraud.verdict_reasons.override`](crate::fraud::verdict_reasons::VerdictReasonsApi::override).
#[doc(alias = "api_fraud_v1_fraud_verdict_reasons_OverrideResponse")]
pub struct OverrideResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The verdict reason with its actions, now that the override is set.
    verdict_reason_action: crate::fraud::VerdictReasonAction,
} }
