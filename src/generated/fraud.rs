// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `fraud`.

use crate::wire::prelude::*;

/// `fraud.email`.
pub mod email;
/// `fraud.fingerprint`.
pub mod fingerprint;
/// `fraud.rules`.
pub mod rules;
/// `fraud.verdict_reasons`.
pub mod verdict_reasons;

resource! {
/// The operations of `fraud`.
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

    /// The e-mail address reduced to a normal form, so that variants of one mailbox compare equal.
    normalized_email: String,

    /// How many characters seem only to vary the address while the mailbox stays the same.
    tumbling_character_count: i32,
} }

object! {
/// The autonomous system that a visitor's IP address belongs to.
#[doc(alias = "api_fraud_v1_ASNProperties")]
pub struct AsnProperties {
    /// The number of an autonomous system, which is a network on the internet.
    asn: String,

    /// The name of the network that the IP address belongs to.
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
    /// Whether the DNS has an MX or A record for the domain.
    has_mx_or_a_record: bool,

    /// Whether the domain is one of throw-away addresses.
    is_disposable_domain: bool,
} }

object! {
/// The ids and fingerprints by which a visitor, browser, device and network are told apart.
#[doc(alias = "api_fraud_v1_Fingerprints")]
pub struct Fingerprints {
    /// A fingerprint of the browser.
    browser_fingerprint: String,

    /// Identifies a browser.
    browser_id: Option<String>,

    /// A fingerprint of the device's hardware.
    hardware_fingerprint: String,

    /// A fingerprint of the network traits that the device showed.
    network_fingerprint: String,

    /// A fingerprint of the visitor that needs nothing stored on the device.
    visitor_fingerprint: String,

    /// Identifies a visitor from one visit to the next by what is stored on the device.
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
/// Ids of your own and the user's action, given with a fingerprint lookup and returned with its result.
#[doc(alias = "api_fraud_v1_Metadata")]
pub struct Metadata new() {
    /// An id of your own, which can be used in place of Stytch's.
    external_id: Option<String>,

    /// Identifies an organization.
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

    /// When it was created.
    created_at: Option<DateTime<Utc>> [required],

    /// A note on the rule, for people.
    description: Option<String>,

    /// When it stops being valid.
    expires_at: Option<DateTime<Utc>>,

    /// A fingerprint of the device's hardware.
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
    /// What to do with the request, `ALLOW`, `CHALLENGE` or `BLOCK`.
    action: VerdictAction,

    /// What the device was found to be.
    detected_device_type: String,

    /// Whether the device is what it claims to be.
    is_authentic_device: bool,

    /// Codes that say why the verdict came out as it did.
    reasons: Vec<String>,

    /// The value that the matching rule was set for, such as a visitor id or a country code.
    rule_match_identifier: Option<String>,

    /// What the matching rule matches by; absent when no rule matched.
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
    /// The verdict that the reason leads to when nothing overrides it.
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
