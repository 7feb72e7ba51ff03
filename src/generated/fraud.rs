// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `fraud`.
/// `fraud.email`.
pub mod email;
/// `fraud.fingerprint`.
pub mod fingerprint;
/// `fraud.rules`.
pub mod rules;
/// `fraud.verdict_reasons`.
pub mod verdict_reasons;
/// The operations of `fraud`.
#[derive(Clone, Copy, Debug)]
pub struct FraudApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> FraudApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `fraud.email`.
    #[must_use]
    pub fn email(self) -> email::EmailApi<'c> {
        email::EmailApi::new(self.client)
    }
    /// The operations of `fraud.fingerprint`.
    #[must_use]
    pub fn fingerprint(self) -> fingerprint::FingerprintApi<'c> {
        fingerprint::FingerprintApi::new(self.client)
    }
    /// The operations of `fraud.rules`.
    #[must_use]
    pub fn rules(self) -> rules::RulesApi<'c> {
        rules::RulesApi::new(self.client)
    }
    /// The operations of `fraud.verdict_reasons`.
    #[must_use]
    pub fn verdict_reasons(self) -> verdict_reasons::VerdictReasonsApi<'c> {
        verdict_reasons::VerdictReasonsApi::new(self.client)
    }
}
#[cfg(feature = "dynamic")]
impl FraudApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["email", rest @ ..] => {
                Box::pin(self.email().dispatch(rest, arguments)).await
            }
            ["fingerprint", rest @ ..] => {
                Box::pin(self.fingerprint().dispatch(rest, arguments)).await
            }
            ["rules", rest @ ..] => {
                Box::pin(self.rules().dispatch(rest, arguments)).await
            }
            ["verdict_reasons", rest @ ..] => {
                Box::pin(self.verdict_reasons().dispatch(rest, arguments)).await
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
impl crate::Client {
    /// The operations of `fraud`.
    #[must_use]
    pub fn fraud(&self) -> FraudApi<'_> {
        FraudApi::new(self.raw())
    }
}
/// `fraud.AddressInformation`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.AddressInformation")
)]
#[non_exhaustive]
pub struct AddressInformation {
    pub has_known_bounces: bool,
    pub has_valid_syntax: bool,
    pub is_suspected_role_address: bool,
    pub normalized_email: String,
    pub tumbling_character_count: i32,
}
impl AddressInformation {
    /// Sets `has_known_bounces`.
    #[must_use]
    pub fn has_known_bounces(mut self, has_known_bounces: bool) -> Self {
        self.has_known_bounces = has_known_bounces;
        self
    }
    /// Sets `has_valid_syntax`.
    #[must_use]
    pub fn has_valid_syntax(mut self, has_valid_syntax: bool) -> Self {
        self.has_valid_syntax = has_valid_syntax;
        self
    }
    /// Sets `is_suspected_role_address`.
    #[must_use]
    pub fn is_suspected_role_address(mut self, is_suspected_role_address: bool) -> Self {
        self.is_suspected_role_address = is_suspected_role_address;
        self
    }
    /// Sets `normalized_email`.
    #[must_use]
    pub fn normalized_email(mut self, normalized_email: impl Into<String>) -> Self {
        self.normalized_email = normalized_email.into();
        self
    }
    /// Sets `tumbling_character_count`.
    #[must_use]
    pub fn tumbling_character_count(mut self, tumbling_character_count: i32) -> Self {
        self.tumbling_character_count = tumbling_character_count;
        self
    }
}
impl Default for AddressInformation {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AddressInformation {
    fn blank() -> Self {
        Self {
            has_known_bounces: crate::decode::blank(),
            has_valid_syntax: crate::decode::blank(),
            is_suspected_role_address: crate::decode::blank(),
            normalized_email: crate::decode::blank(),
            tumbling_character_count: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AddressInformation {
    const NAME: &'static str = "fraud.AddressInformation";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("has_known_bounces"),
        crate::decode::Promise::lax("has_valid_syntax"),
        crate::decode::Promise::lax("is_suspected_role_address"),
        crate::decode::Promise::lax("normalized_email"),
        crate::decode::Promise::lax("tumbling_character_count"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "has_known_bounces" => field.promised(0).value(&mut self.has_known_bounces),
            "has_valid_syntax" => field.promised(1).value(&mut self.has_valid_syntax),
            "is_suspected_role_address" => {
                field.promised(2).value(&mut self.is_suspected_role_address)
            }
            "normalized_email" => field.promised(3).text(&mut self.normalized_email),
            "tumbling_character_count" => {
                field.promised(4).value(&mut self.tumbling_character_count)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AddressInformation);
/// `fraud.AsnProperties`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.AsnProperties")
)]
#[non_exhaustive]
pub struct AsnProperties {
    pub asn: String,
    pub name: String,
    pub network: String,
}
impl AsnProperties {
    /// Sets `asn`.
    #[must_use]
    pub fn asn(mut self, asn: impl Into<String>) -> Self {
        self.asn = asn.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// Sets `network`.
    #[must_use]
    pub fn network(mut self, network: impl Into<String>) -> Self {
        self.network = network.into();
        self
    }
}
impl Default for AsnProperties {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for AsnProperties {
    fn blank() -> Self {
        Self {
            asn: crate::decode::blank(),
            name: crate::decode::blank(),
            network: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for AsnProperties {
    const NAME: &'static str = "fraud.AsnProperties";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("asn"),
        crate::decode::Promise::lax("name"),
        crate::decode::Promise::lax("network"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "asn" => field.promised(0).text(&mut self.asn),
            "name" => field.promised(1).text(&mut self.name),
            "network" => field.promised(2).text(&mut self.network),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(AsnProperties);
/// `fraud.BrowserProperties`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.BrowserProperties")
)]
#[non_exhaustive]
pub struct BrowserProperties {
    /// The browser, as it names itself.
    pub user_agent: String,
}
impl BrowserProperties {
    /// The browser, as it names itself.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }
}
impl Default for BrowserProperties {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for BrowserProperties {
    fn blank() -> Self {
        Self {
            user_agent: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for BrowserProperties {
    const NAME: &'static str = "fraud.BrowserProperties";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("user_agent"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "user_agent" => field.promised(0).text(&mut self.user_agent),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(BrowserProperties);
/// `fraud.DomainInformation`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.DomainInformation")
)]
#[non_exhaustive]
pub struct DomainInformation {
    pub has_mx_or_a_record: bool,
    pub is_disposable_domain: bool,
}
impl DomainInformation {
    /// Sets `has_mx_or_a_record`.
    #[must_use]
    pub fn has_mx_or_a_record(mut self, has_mx_or_a_record: bool) -> Self {
        self.has_mx_or_a_record = has_mx_or_a_record;
        self
    }
    /// Sets `is_disposable_domain`.
    #[must_use]
    pub fn is_disposable_domain(mut self, is_disposable_domain: bool) -> Self {
        self.is_disposable_domain = is_disposable_domain;
        self
    }
}
impl Default for DomainInformation {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DomainInformation {
    fn blank() -> Self {
        Self {
            has_mx_or_a_record: crate::decode::blank(),
            is_disposable_domain: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DomainInformation {
    const NAME: &'static str = "fraud.DomainInformation";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("has_mx_or_a_record"),
        crate::decode::Promise::lax("is_disposable_domain"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "has_mx_or_a_record" => field.promised(0).value(&mut self.has_mx_or_a_record),
            "is_disposable_domain" => {
                field.promised(1).value(&mut self.is_disposable_domain)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DomainInformation);
/// `fraud.Fingerprints`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.Fingerprints")
)]
#[non_exhaustive]
pub struct Fingerprints {
    pub browser_fingerprint: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser_id: Option<String>,
    pub hardware_fingerprint: String,
    pub network_fingerprint: String,
    pub visitor_fingerprint: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_id: Option<String>,
}
impl Fingerprints {
    /// Sets `browser_fingerprint`.
    #[must_use]
    pub fn browser_fingerprint(
        mut self,
        browser_fingerprint: impl Into<String>,
    ) -> Self {
        self.browser_fingerprint = browser_fingerprint.into();
        self
    }
    /// Sets `browser_id`.
    #[must_use]
    pub fn browser_id(mut self, browser_id: impl Into<String>) -> Self {
        self.browser_id = Some(browser_id.into());
        self
    }
    /// Sets `hardware_fingerprint`.
    #[must_use]
    pub fn hardware_fingerprint(
        mut self,
        hardware_fingerprint: impl Into<String>,
    ) -> Self {
        self.hardware_fingerprint = hardware_fingerprint.into();
        self
    }
    /// Sets `network_fingerprint`.
    #[must_use]
    pub fn network_fingerprint(
        mut self,
        network_fingerprint: impl Into<String>,
    ) -> Self {
        self.network_fingerprint = network_fingerprint.into();
        self
    }
    /// Sets `visitor_fingerprint`.
    #[must_use]
    pub fn visitor_fingerprint(
        mut self,
        visitor_fingerprint: impl Into<String>,
    ) -> Self {
        self.visitor_fingerprint = visitor_fingerprint.into();
        self
    }
    /// Sets `visitor_id`.
    #[must_use]
    pub fn visitor_id(mut self, visitor_id: impl Into<String>) -> Self {
        self.visitor_id = Some(visitor_id.into());
        self
    }
}
impl Default for Fingerprints {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Fingerprints {
    fn blank() -> Self {
        Self {
            browser_fingerprint: crate::decode::blank(),
            browser_id: crate::decode::blank(),
            hardware_fingerprint: crate::decode::blank(),
            network_fingerprint: crate::decode::blank(),
            visitor_fingerprint: crate::decode::blank(),
            visitor_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Fingerprints {
    const NAME: &'static str = "fraud.Fingerprints";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("network_fingerprint"),
        crate::decode::Promise::lax("hardware_fingerprint"),
        crate::decode::Promise::lax("browser_fingerprint"),
        crate::decode::Promise::lax("visitor_fingerprint"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "browser_fingerprint" => {
                field.promised(2).text(&mut self.browser_fingerprint)
            }
            "browser_id" => field.optional_text(&mut self.browser_id),
            "hardware_fingerprint" => {
                field.promised(1).text(&mut self.hardware_fingerprint)
            }
            "network_fingerprint" => {
                field.promised(0).text(&mut self.network_fingerprint)
            }
            "visitor_fingerprint" => {
                field.promised(3).text(&mut self.visitor_fingerprint)
            }
            "visitor_id" => field.optional_text(&mut self.visitor_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Fingerprints);
/// `fraud.IpGeoProperties`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.IpGeoProperties")
)]
#[non_exhaustive]
pub struct IpGeoProperties {
    pub city: String,
    pub country: String,
    pub region: String,
}
impl IpGeoProperties {
    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = city.into();
        self
    }
    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = country.into();
        self
    }
    /// Sets `region`.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }
}
impl Default for IpGeoProperties {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for IpGeoProperties {
    fn blank() -> Self {
        Self {
            city: crate::decode::blank(),
            country: crate::decode::blank(),
            region: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for IpGeoProperties {
    const NAME: &'static str = "fraud.IpGeoProperties";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("city"),
        crate::decode::Promise::lax("region"),
        crate::decode::Promise::lax("country"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "city" => field.promised(0).text(&mut self.city),
            "country" => field.promised(2).text(&mut self.country),
            "region" => field.promised(1).text(&mut self.region),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(IpGeoProperties);
/// `fraud.Metadata`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.Metadata")
)]
#[non_exhaustive]
pub struct Metadata {
    /// An id of your own, which can be used in place of Stytch's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Identifies an organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_action: Option<String>,
}
impl Metadata {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            external_id: None,
            organization_id: None,
            user_action: None,
        }
    }
    /// An id of your own, which can be used in place of Stytch's.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
    /// Sets `user_action`.
    #[must_use]
    pub fn user_action(mut self, user_action: impl Into<String>) -> Self {
        self.user_action = Some(user_action.into());
        self
    }
}
impl Default for Metadata {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for Metadata {
    fn blank() -> Self {
        Self {
            external_id: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            user_action: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Metadata {
    const NAME: &'static str = "fraud.Metadata";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "external_id" => field.optional_text(&mut self.external_id),
            "organization_id" => field.optional_text(&mut self.organization_id),
            "user_action" => field.optional_text(&mut self.user_action),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Metadata);
/// `fraud.NetworkProperties`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.NetworkProperties")
)]
#[non_exhaustive]
pub struct NetworkProperties {
    pub asn: AsnProperties,
    pub ip_address: String,
    pub ip_geolocation: IpGeoProperties,
    pub is_proxy: bool,
    pub is_vpn: bool,
}
impl NetworkProperties {
    /// Sets `asn`.
    #[must_use]
    pub fn asn(mut self, asn: impl Into<AsnProperties>) -> Self {
        self.asn = asn.into();
        self
    }
    /// Sets `ip_address`.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = ip_address.into();
        self
    }
    /// Sets `ip_geolocation`.
    #[must_use]
    pub fn ip_geolocation(mut self, ip_geolocation: impl Into<IpGeoProperties>) -> Self {
        self.ip_geolocation = ip_geolocation.into();
        self
    }
    /// Sets `is_proxy`.
    #[must_use]
    pub fn is_proxy(mut self, is_proxy: bool) -> Self {
        self.is_proxy = is_proxy;
        self
    }
    /// Sets `is_vpn`.
    #[must_use]
    pub fn is_vpn(mut self, is_vpn: bool) -> Self {
        self.is_vpn = is_vpn;
        self
    }
}
impl Default for NetworkProperties {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for NetworkProperties {
    fn blank() -> Self {
        Self {
            asn: crate::decode::blank(),
            ip_address: crate::decode::blank(),
            ip_geolocation: crate::decode::blank(),
            is_proxy: crate::decode::blank(),
            is_vpn: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for NetworkProperties {
    const NAME: &'static str = "fraud.NetworkProperties";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("ip_address"),
        crate::decode::Promise::lax("asn"),
        crate::decode::Promise::lax("ip_geolocation"),
        crate::decode::Promise::lax("is_proxy"),
        crate::decode::Promise::lax("is_vpn"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "asn" => field.promised(1).value(&mut self.asn),
            "ip_address" => field.promised(0).text(&mut self.ip_address),
            "ip_geolocation" => field.promised(2).value(&mut self.ip_geolocation),
            "is_proxy" => field.promised(3).value(&mut self.is_proxy),
            "is_vpn" => field.promised(4).value(&mut self.is_vpn),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(NetworkProperties);
/// `fraud.Properties`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.Properties")
)]
#[non_exhaustive]
pub struct Properties {
    pub browser_properties: BrowserProperties,
    pub network_properties: NetworkProperties,
}
impl Properties {
    /// Sets `browser_properties`.
    #[must_use]
    pub fn browser_properties(
        mut self,
        browser_properties: impl Into<BrowserProperties>,
    ) -> Self {
        self.browser_properties = browser_properties.into();
        self
    }
    /// Sets `network_properties`.
    #[must_use]
    pub fn network_properties(
        mut self,
        network_properties: impl Into<NetworkProperties>,
    ) -> Self {
        self.network_properties = network_properties.into();
        self
    }
}
impl Default for Properties {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Properties {
    fn blank() -> Self {
        Self {
            browser_properties: crate::decode::blank(),
            network_properties: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Properties {
    const NAME: &'static str = "fraud.Properties";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("network_properties"),
        crate::decode::Promise::lax("browser_properties"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "browser_properties" => field.promised(1).value(&mut self.browser_properties),
            "network_properties" => field.promised(0).value(&mut self.network_properties),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Properties);
/// `fraud.Rule`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.Rule")
)]
#[non_exhaustive]
pub struct Rule {
    pub action: RuleAction,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser_fingerprint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// When it was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When it stops being valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hardware_fingerprint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_fingerprint: Option<String>,
    pub rule_type: RuleType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_fingerprint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_id: Option<String>,
}
impl Rule {
    /// Sets `action`.
    #[must_use]
    pub fn action(mut self, action: impl Into<RuleAction>) -> Self {
        self.action = action.into();
        self
    }
    /// Sets `asn`.
    #[must_use]
    pub fn asn(mut self, asn: impl Into<String>) -> Self {
        self.asn = Some(asn.into());
        self
    }
    /// Sets `browser_fingerprint`.
    #[must_use]
    pub fn browser_fingerprint(
        mut self,
        browser_fingerprint: impl Into<String>,
    ) -> Self {
        self.browser_fingerprint = Some(browser_fingerprint.into());
        self
    }
    /// Sets `browser_id`.
    #[must_use]
    pub fn browser_id(mut self, browser_id: impl Into<String>) -> Self {
        self.browser_id = Some(browser_id.into());
        self
    }
    /// Sets `cidr_block`.
    #[must_use]
    pub fn cidr_block(mut self, cidr_block: impl Into<String>) -> Self {
        self.cidr_block = Some(cidr_block.into());
        self
    }
    /// Sets `country_code`.
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }
    /// When it was created.
    #[must_use]
    pub fn created_at(
        mut self,
        created_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// When it stops being valid.
    #[must_use]
    pub fn expires_at(
        mut self,
        expires_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
    /// Sets `hardware_fingerprint`.
    #[must_use]
    pub fn hardware_fingerprint(
        mut self,
        hardware_fingerprint: impl Into<String>,
    ) -> Self {
        self.hardware_fingerprint = Some(hardware_fingerprint.into());
        self
    }
    /// Sets `last_updated_at`.
    #[must_use]
    pub fn last_updated_at(
        mut self,
        last_updated_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.last_updated_at = Some(last_updated_at.into());
        self
    }
    /// Sets `network_fingerprint`.
    #[must_use]
    pub fn network_fingerprint(
        mut self,
        network_fingerprint: impl Into<String>,
    ) -> Self {
        self.network_fingerprint = Some(network_fingerprint.into());
        self
    }
    /// Sets `rule_type`.
    #[must_use]
    pub fn rule_type(mut self, rule_type: impl Into<RuleType>) -> Self {
        self.rule_type = rule_type.into();
        self
    }
    /// Sets `visitor_fingerprint`.
    #[must_use]
    pub fn visitor_fingerprint(
        mut self,
        visitor_fingerprint: impl Into<String>,
    ) -> Self {
        self.visitor_fingerprint = Some(visitor_fingerprint.into());
        self
    }
    /// Sets `visitor_id`.
    #[must_use]
    pub fn visitor_id(mut self, visitor_id: impl Into<String>) -> Self {
        self.visitor_id = Some(visitor_id.into());
        self
    }
}
impl Default for Rule {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Rule {
    fn blank() -> Self {
        Self {
            action: crate::decode::blank(),
            asn: crate::decode::blank(),
            browser_fingerprint: crate::decode::blank(),
            browser_id: crate::decode::blank(),
            cidr_block: crate::decode::blank(),
            country_code: crate::decode::blank(),
            created_at: crate::decode::blank(),
            description: crate::decode::blank(),
            expires_at: crate::decode::blank(),
            hardware_fingerprint: crate::decode::blank(),
            last_updated_at: crate::decode::blank(),
            network_fingerprint: crate::decode::blank(),
            rule_type: crate::decode::blank(),
            visitor_fingerprint: crate::decode::blank(),
            visitor_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Rule {
    const NAME: &'static str = "fraud.Rule";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("rule_type"),
        crate::decode::Promise::lax("action"),
        crate::decode::Promise::lax("created_at"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "action" => field.promised(1).open(&mut self.action),
            "asn" => field.optional_text(&mut self.asn),
            "browser_fingerprint" => field.optional_text(&mut self.browser_fingerprint),
            "browser_id" => field.optional_text(&mut self.browser_id),
            "cidr_block" => field.optional_text(&mut self.cidr_block),
            "country_code" => field.optional_text(&mut self.country_code),
            "created_at" => field.promised(2).timestamp(&mut self.created_at),
            "description" => field.optional_text(&mut self.description),
            "expires_at" => field.timestamp(&mut self.expires_at),
            "hardware_fingerprint" => field.optional_text(&mut self.hardware_fingerprint),
            "last_updated_at" => field.timestamp(&mut self.last_updated_at),
            "network_fingerprint" => field.optional_text(&mut self.network_fingerprint),
            "rule_type" => field.promised(0).open(&mut self.rule_type),
            "visitor_fingerprint" => field.optional_text(&mut self.visitor_fingerprint),
            "visitor_id" => field.optional_text(&mut self.visitor_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Rule);
/// `fraud.RuleAction`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleAction {
    /// `ALLOW`
    Allow,
    /// `CHALLENGE`
    Challenge,
    /// `BLOCK`
    Block,
    /// `NONE`
    None,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl RuleAction {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &["ALLOW", "CHALLENGE", "BLOCK", "NONE"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allow => "ALLOW",
            Self::Challenge => "CHALLENGE",
            Self::Block => "BLOCK",
            Self::None => "NONE",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "ALLOW" => Self::Allow,
                "CHALLENGE" => Self::Challenge,
                "BLOCK" => Self::Block,
                "NONE" => Self::None,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(RuleAction, "fraud.RuleAction");
/// `fraud.RuleType`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RuleType {
    /// `VISITOR_ID`
    VisitorId,
    /// `BROWSER_ID`
    BrowserId,
    /// `VISITOR_FINGERPRINT`
    VisitorFingerprint,
    /// `BROWSER_FINGERPRINT`
    BrowserFingerprint,
    /// `HARDWARE_FINGERPRINT`
    HardwareFingerprint,
    /// `NETWORK_FINGERPRINT`
    NetworkFingerprint,
    /// `CIDR_BLOCK`
    CidrBlock,
    /// `ASN`
    Asn,
    /// `COUNTRY_CODE`
    CountryCode,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl RuleType {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &[
        "VISITOR_ID",
        "BROWSER_ID",
        "VISITOR_FINGERPRINT",
        "BROWSER_FINGERPRINT",
        "HARDWARE_FINGERPRINT",
        "NETWORK_FINGERPRINT",
        "CIDR_BLOCK",
        "ASN",
        "COUNTRY_CODE",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::VisitorId => "VISITOR_ID",
            Self::BrowserId => "BROWSER_ID",
            Self::VisitorFingerprint => "VISITOR_FINGERPRINT",
            Self::BrowserFingerprint => "BROWSER_FINGERPRINT",
            Self::HardwareFingerprint => "HARDWARE_FINGERPRINT",
            Self::NetworkFingerprint => "NETWORK_FINGERPRINT",
            Self::CidrBlock => "CIDR_BLOCK",
            Self::Asn => "ASN",
            Self::CountryCode => "COUNTRY_CODE",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "VISITOR_ID" => Self::VisitorId,
                "BROWSER_ID" => Self::BrowserId,
                "VISITOR_FINGERPRINT" => Self::VisitorFingerprint,
                "BROWSER_FINGERPRINT" => Self::BrowserFingerprint,
                "HARDWARE_FINGERPRINT" => Self::HardwareFingerprint,
                "NETWORK_FINGERPRINT" => Self::NetworkFingerprint,
                "CIDR_BLOCK" => Self::CidrBlock,
                "ASN" => Self::Asn,
                "COUNTRY_CODE" => Self::CountryCode,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(RuleType, "fraud.RuleType");
/// `fraud.Verdict`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.Verdict")
)]
#[non_exhaustive]
pub struct Verdict {
    pub action: VerdictAction,
    pub detected_device_type: String,
    pub is_authentic_device: bool,
    pub reasons: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_match_identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_match_type: Option<RuleType>,
    pub verdict_reason_overrides: Vec<VerdictReasonOverride>,
}
impl Verdict {
    /// Sets `action`.
    #[must_use]
    pub fn action(mut self, action: impl Into<VerdictAction>) -> Self {
        self.action = action.into();
        self
    }
    /// Sets `detected_device_type`.
    #[must_use]
    pub fn detected_device_type(
        mut self,
        detected_device_type: impl Into<String>,
    ) -> Self {
        self.detected_device_type = detected_device_type.into();
        self
    }
    /// Sets `is_authentic_device`.
    #[must_use]
    pub fn is_authentic_device(mut self, is_authentic_device: bool) -> Self {
        self.is_authentic_device = is_authentic_device;
        self
    }
    /// Sets `reasons`.
    #[must_use]
    pub fn reasons(
        mut self,
        reasons: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reasons = reasons.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `rule_match_identifier`.
    #[must_use]
    pub fn rule_match_identifier(
        mut self,
        rule_match_identifier: impl Into<String>,
    ) -> Self {
        self.rule_match_identifier = Some(rule_match_identifier.into());
        self
    }
    /// Sets `rule_match_type`.
    #[must_use]
    pub fn rule_match_type(mut self, rule_match_type: impl Into<RuleType>) -> Self {
        self.rule_match_type = Some(rule_match_type.into());
        self
    }
    /// Sets `verdict_reason_overrides`.
    #[must_use]
    pub fn verdict_reason_overrides(
        mut self,
        verdict_reason_overrides: impl IntoIterator<Item = VerdictReasonOverride>,
    ) -> Self {
        self.verdict_reason_overrides = verdict_reason_overrides.into_iter().collect();
        self
    }
}
impl Default for Verdict {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Verdict {
    fn blank() -> Self {
        Self {
            action: crate::decode::blank(),
            detected_device_type: crate::decode::blank(),
            is_authentic_device: crate::decode::blank(),
            reasons: crate::decode::blank(),
            rule_match_identifier: crate::decode::blank(),
            rule_match_type: crate::decode::blank(),
            verdict_reason_overrides: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Verdict {
    const NAME: &'static str = "fraud.Verdict";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("action"),
        crate::decode::Promise::lax("reasons"),
        crate::decode::Promise::lax("detected_device_type"),
        crate::decode::Promise::lax("is_authentic_device"),
        crate::decode::Promise::lax("verdict_reason_overrides"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "action" => field.promised(0).open(&mut self.action),
            "detected_device_type" => {
                field.promised(2).text(&mut self.detected_device_type)
            }
            "is_authentic_device" => {
                field.promised(3).value(&mut self.is_authentic_device)
            }
            "reasons" => field.promised(1).list(&mut self.reasons),
            "rule_match_identifier" => {
                field.optional_text(&mut self.rule_match_identifier)
            }
            "rule_match_type" => field.optional_open(&mut self.rule_match_type),
            "verdict_reason_overrides" => {
                field.promised(4).list(&mut self.verdict_reason_overrides)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Verdict);
/// `fraud.VerdictAction`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum VerdictAction {
    /// `ALLOW`
    Allow,
    /// `CHALLENGE`
    Challenge,
    /// `BLOCK`
    Block,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl VerdictAction {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &["ALLOW", "CHALLENGE", "BLOCK"];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allow => "ALLOW",
            Self::Challenge => "CHALLENGE",
            Self::Block => "BLOCK",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "ALLOW" => Self::Allow,
                "CHALLENGE" => Self::Challenge,
                "BLOCK" => Self::Block,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(VerdictAction, "fraud.VerdictAction");
/// `fraud.VerdictReasonAction`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.VerdictReasonAction")
)]
#[non_exhaustive]
pub struct VerdictReasonAction {
    pub default_action: VerdictAction,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_action: Option<VerdictAction>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_description: Option<String>,
    pub verdict_reason: String,
}
impl VerdictReasonAction {
    /// Sets `default_action`.
    #[must_use]
    pub fn default_action(mut self, default_action: impl Into<VerdictAction>) -> Self {
        self.default_action = default_action.into();
        self
    }
    /// Sets `override_action`.
    #[must_use]
    pub fn override_action(mut self, override_action: impl Into<VerdictAction>) -> Self {
        self.override_action = Some(override_action.into());
        self
    }
    /// Sets `override_created_at`.
    #[must_use]
    pub fn override_created_at(
        mut self,
        override_created_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.override_created_at = Some(override_created_at.into());
        self
    }
    /// Sets `override_description`.
    #[must_use]
    pub fn override_description(
        mut self,
        override_description: impl Into<String>,
    ) -> Self {
        self.override_description = Some(override_description.into());
        self
    }
    /// Sets `verdict_reason`.
    #[must_use]
    pub fn verdict_reason(mut self, verdict_reason: impl Into<String>) -> Self {
        self.verdict_reason = verdict_reason.into();
        self
    }
}
impl Default for VerdictReasonAction {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for VerdictReasonAction {
    fn blank() -> Self {
        Self {
            default_action: crate::decode::blank(),
            override_action: crate::decode::blank(),
            override_created_at: crate::decode::blank(),
            override_description: crate::decode::blank(),
            verdict_reason: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for VerdictReasonAction {
    const NAME: &'static str = "fraud.VerdictReasonAction";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("verdict_reason"),
        crate::decode::Promise::lax("default_action"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "default_action" => field.promised(1).open(&mut self.default_action),
            "override_action" => field.optional_open(&mut self.override_action),
            "override_created_at" => field.timestamp(&mut self.override_created_at),
            "override_description" => field.optional_text(&mut self.override_description),
            "verdict_reason" => field.promised(0).text(&mut self.verdict_reason),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(VerdictReasonAction);
/// `fraud.VerdictReasonOverride`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.VerdictReasonOverride")
)]
#[non_exhaustive]
pub struct VerdictReasonOverride {
    pub override_action: VerdictAction,
    pub verdict_reason: String,
}
impl VerdictReasonOverride {
    /// Sets `override_action`.
    #[must_use]
    pub fn override_action(mut self, override_action: impl Into<VerdictAction>) -> Self {
        self.override_action = override_action.into();
        self
    }
    /// Sets `verdict_reason`.
    #[must_use]
    pub fn verdict_reason(mut self, verdict_reason: impl Into<String>) -> Self {
        self.verdict_reason = verdict_reason.into();
        self
    }
}
impl Default for VerdictReasonOverride {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for VerdictReasonOverride {
    fn blank() -> Self {
        Self {
            override_action: crate::decode::blank(),
            verdict_reason: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for VerdictReasonOverride {
    const NAME: &'static str = "fraud.VerdictReasonOverride";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("verdict_reason"),
        crate::decode::Promise::lax("override_action"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "override_action" => field.promised(1).open(&mut self.override_action),
            "verdict_reason" => field.promised(0).text(&mut self.verdict_reason),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(VerdictReasonOverride);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<AddressInformation>("fraud.AddressInformation"),
    crate::registry::Type::of::<AsnProperties>("fraud.AsnProperties"),
    crate::registry::Type::of::<BrowserProperties>("fraud.BrowserProperties"),
    crate::registry::Type::of::<DomainInformation>("fraud.DomainInformation"),
    crate::registry::Type::of::<Fingerprints>("fraud.Fingerprints"),
    crate::registry::Type::of::<IpGeoProperties>("fraud.IpGeoProperties"),
    crate::registry::Type::of::<Metadata>("fraud.Metadata"),
    crate::registry::Type::of::<NetworkProperties>("fraud.NetworkProperties"),
    crate::registry::Type::of::<Properties>("fraud.Properties"),
    crate::registry::Type::of::<Rule>("fraud.Rule"),
    crate::registry::Type::of::<RuleAction>("fraud.RuleAction"),
    crate::registry::Type::of::<RuleType>("fraud.RuleType"),
    crate::registry::Type::of::<Verdict>("fraud.Verdict"),
    crate::registry::Type::of::<VerdictAction>("fraud.VerdictAction"),
    crate::registry::Type::of::<VerdictReasonAction>("fraud.VerdictReasonAction"),
    crate::registry::Type::of::<VerdictReasonOverride>("fraud.VerdictReasonOverride"),
];
