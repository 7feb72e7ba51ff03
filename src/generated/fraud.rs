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
/// What speaks for or against an e-mail address, its domain apart.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.AddressInformation")
)]
#[non_exhaustive]
pub struct AddressInformation {
    /// Whether earlier mail to the address is known to have come back.
    pub has_known_bounces: bool,
    /// Whether the e-mail address is well-formed.
    pub has_valid_syntax: bool,
    /// Whether the address seems to be that of a function, such as `info`, and not of a person.
    pub is_suspected_role_address: bool,
    /// The e-mail address reduced to a normal form, so that variants of one mailbox compare equal.
    pub normalized_email: String,
    /// How many characters seem only to vary the address while the mailbox stays the same.
    pub tumbling_character_count: i32,
}
impl AddressInformation {
    /// Whether earlier mail to the address is known to have come back.
    #[must_use]
    pub fn has_known_bounces(mut self, has_known_bounces: bool) -> Self {
        self.has_known_bounces = has_known_bounces;
        self
    }
    /// Whether the e-mail address is well-formed.
    #[must_use]
    pub fn has_valid_syntax(mut self, has_valid_syntax: bool) -> Self {
        self.has_valid_syntax = has_valid_syntax;
        self
    }
    /// Whether the address seems to be that of a function, such as `info`, and not of a person.
    #[must_use]
    pub fn is_suspected_role_address(mut self, is_suspected_role_address: bool) -> Self {
        self.is_suspected_role_address = is_suspected_role_address;
        self
    }
    /// The e-mail address reduced to a normal form, so that variants of one mailbox compare equal.
    #[must_use]
    pub fn normalized_email(mut self, normalized_email: impl Into<String>) -> Self {
        self.normalized_email = normalized_email.into();
        self
    }
    /// How many characters seem only to vary the address while the mailbox stays the same.
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
/// The autonomous system that a visitor's IP address belongs to.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.AsnProperties")
)]
#[non_exhaustive]
pub struct AsnProperties {
    /// The number of an autonomous system, which is a network on the internet.
    pub asn: String,
    /// The name of the network that the IP address belongs to.
    pub name: String,
    /// The address range that the IP address belongs to, in CIDR notation.
    pub network: String,
}
impl AsnProperties {
    /// The number of an autonomous system, which is a network on the internet.
    #[must_use]
    pub fn asn(mut self, asn: impl Into<String>) -> Self {
        self.asn = asn.into();
        self
    }
    /// The name of the network that the IP address belongs to.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
    /// The address range that the IP address belongs to, in CIDR notation.
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
/// The browser of a visitor, as it names itself.
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
/// What speaks for or against the domain of an e-mail address.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.DomainInformation")
)]
#[non_exhaustive]
pub struct DomainInformation {
    /// Whether the DNS has an MX or A record for the domain.
    pub has_mx_or_a_record: bool,
    /// Whether the domain is one of throw-away addresses.
    pub is_disposable_domain: bool,
}
impl DomainInformation {
    /// Whether the DNS has an MX or A record for the domain.
    #[must_use]
    pub fn has_mx_or_a_record(mut self, has_mx_or_a_record: bool) -> Self {
        self.has_mx_or_a_record = has_mx_or_a_record;
        self
    }
    /// Whether the domain is one of throw-away addresses.
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
/// The ids and fingerprints by which a visitor, browser, device and network are told apart.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.Fingerprints")
)]
#[non_exhaustive]
pub struct Fingerprints {
    /// A fingerprint of the browser.
    pub browser_fingerprint: String,
    /// Identifies a browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser_id: Option<String>,
    /// A fingerprint of the device's hardware.
    pub hardware_fingerprint: String,
    /// A fingerprint of the network traits that the device showed.
    pub network_fingerprint: String,
    /// A fingerprint of the visitor that needs nothing stored on the device.
    pub visitor_fingerprint: String,
    /// Identifies a visitor from one visit to the next by what is stored on the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_id: Option<String>,
}
impl Fingerprints {
    /// A fingerprint of the browser.
    #[must_use]
    pub fn browser_fingerprint(
        mut self,
        browser_fingerprint: impl Into<String>,
    ) -> Self {
        self.browser_fingerprint = browser_fingerprint.into();
        self
    }
    /// Identifies a browser.
    #[must_use]
    pub fn browser_id(mut self, browser_id: impl Into<String>) -> Self {
        self.browser_id = Some(browser_id.into());
        self
    }
    /// A fingerprint of the device's hardware.
    #[must_use]
    pub fn hardware_fingerprint(
        mut self,
        hardware_fingerprint: impl Into<String>,
    ) -> Self {
        self.hardware_fingerprint = hardware_fingerprint.into();
        self
    }
    /// A fingerprint of the network traits that the device showed.
    #[must_use]
    pub fn network_fingerprint(
        mut self,
        network_fingerprint: impl Into<String>,
    ) -> Self {
        self.network_fingerprint = network_fingerprint.into();
        self
    }
    /// A fingerprint of the visitor that needs nothing stored on the device.
    #[must_use]
    pub fn visitor_fingerprint(
        mut self,
        visitor_fingerprint: impl Into<String>,
    ) -> Self {
        self.visitor_fingerprint = visitor_fingerprint.into();
        self
    }
    /// Identifies a visitor from one visit to the next by what is stored on the device.
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
/// The place that a visitor's IP address points to.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.IpGeoProperties")
)]
#[non_exhaustive]
pub struct IpGeoProperties {
    /// The city that the IP address points to.
    pub city: String,
    /// The country that the IP address points to.
    pub country: String,
    /// The state, province or region.
    pub region: String,
}
impl IpGeoProperties {
    /// The city that the IP address points to.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = city.into();
        self
    }
    /// The country that the IP address points to.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = country.into();
        self
    }
    /// The state, province or region.
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
/// Ids of your own and the user's action, given with a fingerprint lookup and returned with its result.
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
    /// What the person was doing, in your own words, such as `login`.
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
    /// What the person was doing, in your own words, such as `login`.
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
/// The network that a visitor comes from.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.NetworkProperties")
)]
#[non_exhaustive]
pub struct NetworkProperties {
    /// The autonomous system that the IP address belongs to.
    pub asn: AsnProperties,
    /// The IP address that the person comes from.
    pub ip_address: String,
    /// The place that the IP address points to.
    pub ip_geolocation: IpGeoProperties,
    /// Whether the IP address is that of a proxy.
    pub is_proxy: bool,
    /// Whether the IP address is that of a VPN.
    pub is_vpn: bool,
}
impl NetworkProperties {
    /// The autonomous system that the IP address belongs to.
    #[must_use]
    pub fn asn(mut self, asn: impl Into<AsnProperties>) -> Self {
        self.asn = asn.into();
        self
    }
    /// The IP address that the person comes from.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = ip_address.into();
        self
    }
    /// The place that the IP address points to.
    #[must_use]
    pub fn ip_geolocation(mut self, ip_geolocation: impl Into<IpGeoProperties>) -> Self {
        self.ip_geolocation = ip_geolocation.into();
        self
    }
    /// Whether the IP address is that of a proxy.
    #[must_use]
    pub fn is_proxy(mut self, is_proxy: bool) -> Self {
        self.is_proxy = is_proxy;
        self
    }
    /// Whether the IP address is that of a VPN.
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
/// What a fingerprint lookup tells about the browser and the network of a visitor.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.Properties")
)]
#[non_exhaustive]
pub struct Properties {
    /// What was found out about the browser.
    pub browser_properties: BrowserProperties,
    /// What is known about the network and the IP address.
    pub network_properties: NetworkProperties,
}
impl Properties {
    /// What was found out about the browser.
    #[must_use]
    pub fn browser_properties(
        mut self,
        browser_properties: impl Into<BrowserProperties>,
    ) -> Self {
        self.browser_properties = browser_properties.into();
        self
    }
    /// What is known about the network and the IP address.
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
/// A rule that fixes the action for visitors with a given id, fingerprint, network or country.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.Rule")
)]
#[non_exhaustive]
pub struct Rule {
    /// The verdict on requests that match the rule.
    pub action: RuleAction,
    /// The number of an autonomous system, which is a network on the internet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asn: Option<String>,
    /// A fingerprint of the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser_fingerprint: Option<String>,
    /// Identifies a browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser_id: Option<String>,
    /// A range of IP addresses in CIDR notation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr_block: Option<String>,
    /// The code of a country, such as `US`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// When it was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// A note on the rule, for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When it stops being valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// A fingerprint of the device's hardware.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hardware_fingerprint: Option<String>,
    /// When the rule was last changed; absent if it never was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The network fingerprint that the rule matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_fingerprint: Option<String>,
    /// What the rule matches by.
    pub rule_type: RuleType,
    /// The visitor fingerprint that the rule matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_fingerprint: Option<String>,
    /// The visitor id that the rule matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_id: Option<String>,
}
impl Rule {
    /// The verdict on requests that match the rule.
    #[must_use]
    pub fn action(mut self, action: impl Into<RuleAction>) -> Self {
        self.action = action.into();
        self
    }
    /// The number of an autonomous system, which is a network on the internet.
    #[must_use]
    pub fn asn(mut self, asn: impl Into<String>) -> Self {
        self.asn = Some(asn.into());
        self
    }
    /// A fingerprint of the browser.
    #[must_use]
    pub fn browser_fingerprint(
        mut self,
        browser_fingerprint: impl Into<String>,
    ) -> Self {
        self.browser_fingerprint = Some(browser_fingerprint.into());
        self
    }
    /// Identifies a browser.
    #[must_use]
    pub fn browser_id(mut self, browser_id: impl Into<String>) -> Self {
        self.browser_id = Some(browser_id.into());
        self
    }
    /// A range of IP addresses in CIDR notation.
    #[must_use]
    pub fn cidr_block(mut self, cidr_block: impl Into<String>) -> Self {
        self.cidr_block = Some(cidr_block.into());
        self
    }
    /// The code of a country, such as `US`.
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
    /// A note on the rule, for people.
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
    /// A fingerprint of the device's hardware.
    #[must_use]
    pub fn hardware_fingerprint(
        mut self,
        hardware_fingerprint: impl Into<String>,
    ) -> Self {
        self.hardware_fingerprint = Some(hardware_fingerprint.into());
        self
    }
    /// When the rule was last changed; absent if it never was.
    #[must_use]
    pub fn last_updated_at(
        mut self,
        last_updated_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.last_updated_at = Some(last_updated_at.into());
        self
    }
    /// The network fingerprint that the rule matches.
    #[must_use]
    pub fn network_fingerprint(
        mut self,
        network_fingerprint: impl Into<String>,
    ) -> Self {
        self.network_fingerprint = Some(network_fingerprint.into());
        self
    }
    /// What the rule matches by.
    #[must_use]
    pub fn rule_type(mut self, rule_type: impl Into<RuleType>) -> Self {
        self.rule_type = rule_type.into();
        self
    }
    /// The visitor fingerprint that the rule matches.
    #[must_use]
    pub fn visitor_fingerprint(
        mut self,
        visitor_fingerprint: impl Into<String>,
    ) -> Self {
        self.visitor_fingerprint = Some(visitor_fingerprint.into());
        self
    }
    /// The visitor id that the rule matches.
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
/// What a rule or an overridden verdict reason leads to; `NONE` stands for no action.
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
/// By what trait of a visitor a rule matches.
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
/// The judgement on a visitor: which action is advised, for which reasons, and by which rule if one matched.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.Verdict")
)]
#[non_exhaustive]
pub struct Verdict {
    /// What to do with the request, `ALLOW`, `CHALLENGE` or `BLOCK`.
    pub action: VerdictAction,
    /// What the device was found to be.
    pub detected_device_type: String,
    /// Whether the device is what it claims to be.
    pub is_authentic_device: bool,
    /// Codes that say why the verdict came out as it did.
    pub reasons: Vec<String>,
    /// The value that the matching rule was set for, such as a visitor id or a country code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_match_identifier: Option<String>,
    /// What the matching rule matches by; absent when no rule matched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_match_type: Option<RuleType>,
    /// The overrides that bore on the verdict.
    pub verdict_reason_overrides: Vec<VerdictReasonOverride>,
}
impl Verdict {
    /// What to do with the request, `ALLOW`, `CHALLENGE` or `BLOCK`.
    #[must_use]
    pub fn action(mut self, action: impl Into<VerdictAction>) -> Self {
        self.action = action.into();
        self
    }
    /// What the device was found to be.
    #[must_use]
    pub fn detected_device_type(
        mut self,
        detected_device_type: impl Into<String>,
    ) -> Self {
        self.detected_device_type = detected_device_type.into();
        self
    }
    /// Whether the device is what it claims to be.
    #[must_use]
    pub fn is_authentic_device(mut self, is_authentic_device: bool) -> Self {
        self.is_authentic_device = is_authentic_device;
        self
    }
    /// Codes that say why the verdict came out as it did.
    #[must_use]
    pub fn reasons(
        mut self,
        reasons: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reasons = reasons.into_iter().map(Into::into).collect();
        self
    }
    /// The value that the matching rule was set for, such as a visitor id or a country code.
    #[must_use]
    pub fn rule_match_identifier(
        mut self,
        rule_match_identifier: impl Into<String>,
    ) -> Self {
        self.rule_match_identifier = Some(rule_match_identifier.into());
        self
    }
    /// What the matching rule matches by; absent when no rule matched.
    #[must_use]
    pub fn rule_match_type(mut self, rule_match_type: impl Into<RuleType>) -> Self {
        self.rule_match_type = Some(rule_match_type.into());
        self
    }
    /// The overrides that bore on the verdict.
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
/// Whether to allow, challenge or block a visitor or an e-mail address.
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
/// The action that a verdict reason leads to: the default and, where there is one, your override.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.VerdictReasonAction")
)]
#[non_exhaustive]
pub struct VerdictReasonAction {
    /// The verdict that the reason leads to when nothing overrides it.
    pub default_action: VerdictAction,
    /// The action that the verdict reason leads to in place of its default; absent when there is no override.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_action: Option<VerdictAction>,
    /// When the override was set; absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Your note on why the default is overridden; absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_description: Option<String>,
    /// A code that can be among the reasons of a verdict.
    pub verdict_reason: String,
}
impl VerdictReasonAction {
    /// The verdict that the reason leads to when nothing overrides it.
    #[must_use]
    pub fn default_action(mut self, default_action: impl Into<VerdictAction>) -> Self {
        self.default_action = default_action.into();
        self
    }
    /// The action that the verdict reason leads to in place of its default; absent when there is no override.
    #[must_use]
    pub fn override_action(mut self, override_action: impl Into<VerdictAction>) -> Self {
        self.override_action = Some(override_action.into());
        self
    }
    /// When the override was set; absent when there is none.
    #[must_use]
    pub fn override_created_at(
        mut self,
        override_created_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.override_created_at = Some(override_created_at.into());
        self
    }
    /// Your note on why the default is overridden; absent when there is none.
    #[must_use]
    pub fn override_description(
        mut self,
        override_description: impl Into<String>,
    ) -> Self {
        self.override_description = Some(override_description.into());
        self
    }
    /// A code that can be among the reasons of a verdict.
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
/// An override that bears on a verdict: the reason, and the action set for it.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.VerdictReasonOverride")
)]
#[non_exhaustive]
pub struct VerdictReasonOverride {
    /// The action that the verdict reason leads to in place of its default.
    pub override_action: VerdictAction,
    /// A code that can be among the reasons of a verdict.
    pub verdict_reason: String,
}
impl VerdictReasonOverride {
    /// The action that the verdict reason leads to in place of its default.
    #[must_use]
    pub fn override_action(mut self, override_action: impl Into<VerdictAction>) -> Self {
        self.override_action = override_action.into();
        self
    }
    /// A code that can be among the reasons of a verdict.
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
