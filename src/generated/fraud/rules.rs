// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `fraud.rules`.

use crate::wire::prelude::*;

resource! {
/// The operations of `fraud.rules`.
pub struct RulesApi: "fraud.rules" {}

/// Lists the project's fraud rules, a page at a time.
#[doc(alias = "api_fraud_v1_fraud_rules_List")]
POST "/v1/rules/list" [telemetry, idempotent]
pages list_pages(body, rules: crate::fraud::Rule, |page| Some(&page.next_cursor))
example r#"
use stytch_api::fraud::rules::ListRequest;
let body = ListRequest::new().cursor("…");
let response = stytch.fraud().rules().list(body).await?;
"#
fn list(body: ListRequest) -> ListResponse;

/// Sets the action that fingerprint lookups give for one identifier, such as a visitor id or country. `NONE` removes the rule.
#[doc(alias = "api_fraud_v1_fraud_rules_Set")]
POST "/v1/rules/set" [telemetry]
example r#"
use stytch_api::fraud::rules::SetRequest;
let body = SetRequest::new(stytch_api::fraud::RuleAction::Allow).asn("…");
let response = stytch.fraud().rules().set(body).await?;
"#
fn set(body: SetRequest) -> SetResponse;
}

object! {
/// The body of `fraud.rules.list`.
#[doc(alias = "api_fraud_v1_fraud_rules_ListRequest")]
pub struct ListRequest [request] new() {
    /// Where the next page begins, as the page before it said; absent for the first page.
    cursor: Option<String>,

    /// The most results that one page may hold. At most 100.
    limit: Option<i32> where { max: 100 },
} }

object! {
/// The response of `fraud.rules.list`.
#[doc(alias = "api_fraud_v1_fraud_rules_ListResponse")]
pub struct ListResponse {
    /// Where the next page begins; absent on the last page.
    next_cursor: String,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The rules on this page.
    rules: Vec<crate::fraud::Rule>,

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }

object! {
/// The body of `fraud.rules.set`.
#[doc(alias = "api_fraud_v1_fraud_rules_SetRequest")]
pub struct SetRequest [request] new(action: crate::fraud::RuleAction) {
    /// The verdict on requests that match; `NONE` removes the rule.
    action: crate::fraud::RuleAction,

    /// The number of an autonomous system, which is a network on the internet.
    asn: Option<String>,

    /// A fingerprint of the browser.
    browser_fingerprint: Option<String>,

    /// Identifies a browser.
    browser_id: Option<String>,

    /// A range of IP addresses in CIDR notation.
    cidr_block: Option<String>,

    /// The code of a country, such as `US`.
    country_code: Option<String>,

    /// A note on the rule, for people.
    description: Option<String>,

    /// After how many minutes the rule ends; without it the rule stays.
    expires_in_minutes: Option<i32>,

    /// A fingerprint of the device's hardware.
    hardware_fingerprint: Option<String>,

    /// The network fingerprint that the rule matches.
    network_fingerprint: Option<String>,

    /// The visitor fingerprint that the rule matches.
    visitor_fingerprint: Option<String>,

    /// The visitor id that the rule matches.
    visitor_id: Option<String>,
} }

object! {
/// The response of `fraud.rules.set`.
#[doc(alias = "api_fraud_v1_fraud_rules_SetResponse")]
pub struct SetResponse {
    /// The verdict on requests that match; `NONE` when the rule was removed.
    action: crate::fraud::RuleAction,

    /// The number of an autonomous system, which is a network on the internet.
    asn: Option<String>,

    /// A fingerprint of the browser.
    browser_fingerprint: Option<String>,

    /// Identifies a browser.
    browser_id: Option<String>,

    /// A range of IP addresses in CIDR notation.
    cidr_block: Option<String>,

    /// The code of a country, such as `US`.
    country_code: Option<String>,

    /// When it stops being valid.
    expires_at: Option<DateTime<Utc>>,

    /// A fingerprint of the device's hardware.
    hardware_fingerprint: Option<String>,

    /// The network fingerprint that the rule matches.
    network_fingerprint: Option<String>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body.
    status_code: i32,

    /// The visitor fingerprint that the rule matches.
    visitor_fingerprint: Option<String>,

    /// The visitor id that the rule matches.
    visitor_id: Option<String>,
} }
