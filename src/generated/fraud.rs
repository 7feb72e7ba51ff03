// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! What Stytch knows about devices and addresses that may be up to no good.

use crate::wire::prelude::*;

pub mod email;
pub mod fingerprint;
pub mod rules;
pub mod verdict_reasons;

resource! {
/// What Stytch knows about devices and addresses that may be up to no good.
///
/// `client.fraud()`
pub struct FraudApi: "fraud" {
    email: EmailApi;
    fingerprint: FingerprintApi;
    rules: RulesApi;
    verdict_reasons: VerdictReasonsApi;
}
}

object! {
/// What speaks for or against an e-mail address, its domain apart.
#[doc(alias = "api_fraud_v1_AddressInformation")]
pub struct AddressInformation {
    /// Whether earlier mail to the address is known to have come back.
    has_known_bounces: bool,

    /// Whether the e-mail address is well-formed.
    has_valid_syntax: bool,

    /// Whether the address seems to be that of a function, such as `info`, and not of a person.
    is_suspected_role_address: bool,

    /// The e-mail address without dots and without a `+` and what follows it, so that variants of one mailbox compare equal.
    normalized_email: String,

    /// How many `.` and `+` the e-mail address has, which vary it while the mailbox stays the same; many of them suggest fraud.
    tumbling_character_count: i32,
} }

object! {
/// The autonomous system that a visitor's IP address belongs to.
#[doc(alias = "api_fraud_v1_ASNProperties")]
pub struct AsnProperties {
    /// The number of an autonomous system, which is a network on the internet.
    asn: String,

    /// The public name of the network that the IP address belongs to.
    name: String,

    /// The address range that the IP address belongs to, in CIDR notation.
    network: String,
} }

object! {
/// The browser of a visitor, as it names itself.
#[doc(alias = "api_fraud_v1_BrowserProperties")]
pub struct BrowserProperties {
    /// The browser, as it names itself.
    user_agent: String,
} }

object! {
/// What speaks for or against the domain of an e-mail address.
#[doc(alias = "api_fraud_v1_DomainInformation")]
pub struct DomainInformation {
    /// Whether the DNS has an MX or A record for the domain, as mail needs to arrive.
    has_mx_or_a_record: bool,

    /// Whether the domain is one of throw-away addresses.
    is_disposable_domain: bool,
} }

object! {
/// The ids and fingerprints by which a visitor, browser, device and network are told apart.
#[doc(alias = "api_fraud_v1_Fingerprints")]
pub struct Fingerprints {
    /// A fingerprint of the browser and its version; many people can share one.
    browser_fingerprint: String,

    /// Identifies a browser, by the visitor id and the network fingerprint.
    browser_id: Option<String>,

    /// A fingerprint of the device's hardware, its operating system and architecture; many people can share one.
    hardware_fingerprint: String,

    /// A fingerprint of the network traits that the device showed, also known as TLS fingerprint; many people can share one.
    network_fingerprint: String,

    /// A fingerprint of the visitor that needs no cookie.
    visitor_fingerprint: String,

    /// Identifies a visitor from one visit to the next by a cookie stored on the device.
    visitor_id: Option<String>,
} }

object! {
/// The place that a visitor's IP address points to.
#[doc(alias = "api_fraud_v1_IPGeoProperties")]
pub struct IpGeoProperties {
    /// The city that the IP address points to.
    city: String,

    /// The country that the IP address points to.
    country: String,

    /// The state, province or region.
    region: String,
} }

object! {
/// Ids of your own and the user's action, given with a fingerprint lookup and returned with its result, by which results are found again in the dashboard. Each has up to 65 characters: letters, digits, `_`, `-`, `+`, `.` and `@`.
#[doc(alias = "api_fraud_v1_Metadata")]
pub struct Metadata new() {
    /// An external id, such as that of the user in your system.
    external_id: Option<String>,

    /// The id of the organization that the user belongs to.
    organization_id: Option<String>,

    /// What the person was doing, in your own words, such as `login`.
    user_action: Option<String>,
} }

object! {
/// The network that a visitor comes from.
#[doc(alias = "api_fraud_v1_NetworkProperties")]
pub struct NetworkProperties {
    /// The autonomous system that the IP address belongs to.
    asn: AsnProperties,

    /// The IP address that the person comes from.
    ip_address: String,

    /// The place that the IP address points to.
    ip_geolocation: IpGeoProperties,

    /// Whether the IP address is that of a proxy.
    is_proxy: bool,

    /// Whether the IP address is that of a VPN.
    is_vpn: bool,
} }

object! {
/// What a fingerprint lookup tells about the browser and the network of a visitor.
#[doc(alias = "api_fraud_v1_Properties")]
pub struct Properties {
    /// What was found out about the browser.
    browser_properties: BrowserProperties,

    /// What is known about the network and the IP address.
    network_properties: NetworkProperties,
} }

object! {
/// A rule that fixes the action for visitors with a given id, fingerprint, network or country.
#[doc(alias = "api_fraud_v1_Rule")]
pub struct Rule {
    /// The verdict on requests that match the rule.
    action: RuleAction,

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

    /// When it was created.
    created_at: Option<DateTime<Utc>> [required],

    /// A note on the rule, for people.
    description: Option<String>,

    /// When the rule ends; absent when it stays.
    expires_at: Option<DateTime<Utc>>,

    /// The hardware fingerprint that the rule matches.
    hardware_fingerprint: Option<String>,

    /// When the rule was last changed; absent if it never was.
    last_updated_at: Option<DateTime<Utc>>,

    /// The network fingerprint that the rule matches.
    network_fingerprint: Option<String>,

    /// What the rule matches by.
    rule_type: RuleType,

    /// The visitor fingerprint that the rule matches.
    visitor_fingerprint: Option<String>,

    /// The visitor id that the rule matches.
    visitor_id: Option<String>,
} }

open_enum! {
/// What a rule or an overridden verdict reason leads to; `NONE` stands for no action.
#[doc(alias = "api_fraud_v1_OverrideRequestAction")]
pub enum RuleAction {
    Allow = "ALLOW",
    Challenge = "CHALLENGE",
    Block = "BLOCK",
    None = "NONE",
} }

open_enum! {
/// By what trait of a visitor a rule matches.
#[doc(alias = "api_fraud_v1_RuleType")]
pub enum RuleType {
    VisitorId = "VISITOR_ID",
    BrowserId = "BROWSER_ID",
    VisitorFingerprint = "VISITOR_FINGERPRINT",
    BrowserFingerprint = "BROWSER_FINGERPRINT",
    HardwareFingerprint = "HARDWARE_FINGERPRINT",
    NetworkFingerprint = "NETWORK_FINGERPRINT",
    CidrBlock = "CIDR_BLOCK",
    Asn = "ASN",
    CountryCode = "COUNTRY_CODE",
} }

object! {
/// The judgement on a visitor: which action is advised, for which reasons, and by which rule if one matched.
#[doc(alias = "api_fraud_v1_Verdict")]
pub struct Verdict {
    /// What to do with the request: `ALLOW` it, since the device is known and authentic, or like those that Stytch allows by default; `BLOCK` it, since the device is known to be malicious; or `CHALLENGE` it, since the device is unknown or suspicious and should first prove more, for example by 2FA.
    action: VerdictAction,

    /// The operating system and architecture on which the fingerprint was taken.
    detected_device_type: String,

    /// Whether the device is what it claims to be; false when it was found to deceive about its hardware or browser.
    is_authentic_device: bool,

    /// Codes that say what speaks for a `CHALLENGE` or a `BLOCK`, such as `VIRTUAL_MACHINE`; see [the list of them](https://stytch.com/docs/fraud/guides/device-fingerprinting/reference/warning-flags-verdict-reasons). `RULE_MATCH` says that a rule of yours decided.
    reasons: Vec<String>,

    /// The value that the matching rule was set for, such as a visitor id or a country code; absent unless `RULE_MATCH` is among the reasons.
    rule_match_identifier: Option<String>,

    /// What the matching rule matches by, such as `VISITOR_ID`; absent unless `RULE_MATCH` is among the reasons.
    rule_match_type: Option<RuleType>,

    /// The overrides that bore on the verdict.
    verdict_reason_overrides: Vec<VerdictReasonOverride>,
} }

open_enum! {
/// Whether to allow, challenge or block a visitor or an e-mail address.
#[doc(alias = "api_fraud_v1_RiskResponseAction")]
pub enum VerdictAction {
    Allow = "ALLOW",
    Challenge = "CHALLENGE",
    Block = "BLOCK",
} }

object! {
/// The action that a verdict reason leads to: the default and, where there is one, your override.
#[doc(alias = "api_fraud_v1_VerdictReasonAction")]
pub struct VerdictReasonAction {
    /// The action that lookups recommend for the reason when nothing overrides it.
    default_action: VerdictAction,

    /// The action that the verdict reason leads to in place of its default; absent when there is no override.
    override_action: Option<VerdictAction>,

    /// When the override was set; absent when there is none.
    override_created_at: Option<DateTime<Utc>>,

    /// Your note on why the default is overridden; absent when there is none.
    override_description: Option<String>,

    /// A code that can be among the reasons of a verdict.
    verdict_reason: String,
} }

object! {
/// An override that bears on a verdict: the reason, and the action set for it.
#[doc(alias = "api_fraud_v1_VerdictReasonOverride")]
pub struct VerdictReasonOverride {
    /// The action that the verdict reason leads to in place of its default.
    override_action: VerdictAction,

    /// A code that can be among the reasons of a verdict.
    verdict_reason: String,
} }
