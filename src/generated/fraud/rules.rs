// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Actions that are set for one device, address or country.
//!
//! | Operation | |
//! |---|---|
//! | [`list`](RulesApi::list) | Lists the project's fraud rules, as [`fraud.rules.set`](crate::fraud::rules::RulesApi::set) made them, a page at a time. |
//! | [`set`](RulesApi::set) | Sets the action that fingerprint lookups return for one identifier, to allow or block a visitor, a device or a network. |

use crate::wire::prelude::*;

resource! {
/// Actions that are set for one device, address or country.
///
/// `client.fraud().rules()`
pub struct RulesApi: "fraud.rules" {}

/// Lists the project's fraud rules, as [`fraud.rules.set`](crate::fraud::rules::RulesApi::set) made them, a page at a time.
#[doc(alias = "api_fraud_v1_fraud_rules_List")]
POST "/v1/rules/list" [telemetry, idempotent]
pages list_pages(body, rules: crate::fraud::Rule, |page| Some(&page.next_cursor))
example r#"
use stytch_api::fraud::rules::ListRequest;
let body = ListRequest::new();
let response = stytch.fraud().rules().list(body).await?;
"#
fn list(body: ListRequest) -> ListResponse;

/// Sets the action that fingerprint lookups return for one identifier, to allow or block a visitor, a device or a network. `NONE` removes the rule.
///
/// Give exactly one identifier. Where several rules match, the first in this order decides: `visitor_id`, `browser_id`, `visitor_fingerprint`, `browser_fingerprint`, `hardware_fingerprint`, `network_fingerprint`, `cidr_block`, `asn`, `country_code`. So `ALLOW` for a visitor's id holds against `BLOCK` for their hardware.
///
/// - Fingerprints of browsers, hardware and networks can be the same for many people; a rule for one may hit more of them than you want.
/// - When an `ip_address` is in several ranges, the smallest range decides: `/32` comes before `/24`. Among ranges of one size `BLOCK` comes before `CHALLENGE`, and that before `ALLOW`.
/// - A country can be blocked or challenged, but not have `ALLOW`.
///
/// [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) says in its verdict which rule it followed, and [`fraud.rules.list`](crate::fraud::rules::RulesApi::list) lists them all.
#[doc(alias = "api_fraud_v1_fraud_rules_Set")]
POST "/v1/rules/set" [telemetry]
example r#"
use stytch_api::fraud::rules::SetRequest;
let body = SetRequest::new(stytch_api::fraud::RuleAction::Allow);
let response = stytch.fraud().rules().set(body).await?;
"#
fn set(body: SetRequest) -> SetResponse;
}

object! {
/// The body of [`fraud.rules.list`](crate::fraud::rules::RulesApi::list).
#[doc(alias = "api_fraud_v1_fraud_rules_ListRequest")]
pub struct ListRequest [request] new() {
    /// Where the next page begins: the `next_cursor` of the response before; left out for the first page. No page has more than 100 results; there are further pages until `next_cursor` is absent.
    cursor: Option<String>,

    /// How many results a page holds; by default 10, and never more than 100. Further results come with the next `cursor`. At most 100.
    limit: Option<i32> where { max: 100 },
} }

object! {
/// The response of [`fraud.rules.list`](crate::fraud::rules::RulesApi::list).
#[doc(alias = "api_fraud_v1_fraud_rules_ListResponse")]
pub struct ListResponse {
    /// Where the next page begins, to be sent as its `cursor`; absent on the last page.
    next_cursor: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The rules on this page.
    rules: Vec<crate::fraud::Rule>,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`fraud.rules.set`](crate::fraud::rules::RulesApi::set).
#[doc(alias = "api_fraud_v1_fraud_rules_SetRequest")]
pub struct SetRequest [request] new(action: crate::fraud::RuleAction) {
    /// The action that lookups return for what the rule matches, with the reason `RULE_MATCH`; `NONE` removes the rule, and a country cannot have `ALLOW`.
    action: crate::fraud::RuleAction,

    /// The number of the autonomous system, a network on the internet, that the rule matches: an integer from 0 to 4294967295, written as text.
    asn: Option<String>,

    /// The browser fingerprint that the rule matches; many people can share one.
    browser_fingerprint: Option<String>,

    /// The browser id that the rule matches.
    browser_id: Option<String>,

    /// The IP address, or the range of them in CIDR notation with a prefix of 16 to 32 bits, that the rule matches.
    cidr_block: Option<String>,

    /// The country that the rule matches, as an ISO 3166-1 alpha-2 code such as `US`; its action cannot be `ALLOW`.
    country_code: Option<String>,

    /// A note on the rule, for people.
    description: Option<String>,

    /// After how many minutes the rule ends; without it the rule stays.
    expires_in_minutes: Option<i32>,

    /// The hardware fingerprint that the rule matches; many people can share one.
    hardware_fingerprint: Option<String>,

    /// The network fingerprint that the rule matches; many people can share one.
    network_fingerprint: Option<String>,

    /// The visitor fingerprint that the rule matches.
    visitor_fingerprint: Option<String>,

    /// The visitor id that the rule matches.
    visitor_id: Option<String>,
} }

object! {
/// The response of [`fraud.rules.set`](crate::fraud::rules::RulesApi::set).
#[doc(alias = "api_fraud_v1_fraud_rules_SetResponse")]
pub struct SetResponse {
    /// The verdict on requests that match; `NONE` when the rule was removed.
    action: crate::fraud::RuleAction,

    /// The number of the autonomous system, a network on the internet, that the rule matches.
    asn: Option<String>,

    /// The browser fingerprint that the rule matches.
    browser_fingerprint: Option<String>,

    /// The browser id that the rule matches.
    browser_id: Option<String>,

    /// The range of IP addresses that the rule matches, in CIDR notation.
    cidr_block: Option<String>,

    /// The country that the rule matches, as an ISO 3166-1 alpha-2 code such as `US`.
    country_code: Option<String>,

    /// When the rule ends; absent when it stays.
    expires_at: Option<DateTime<Utc>>,

    /// The hardware fingerprint that the rule matches.
    hardware_fingerprint: Option<String>,

    /// The network fingerprint that the rule matches.
    network_fingerprint: Option<String>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The visitor fingerprint that the rule matches.
    visitor_fingerprint: Option<String>,

    /// The visitor id that the rule matches.
    visitor_id: Option<String>,
} }
