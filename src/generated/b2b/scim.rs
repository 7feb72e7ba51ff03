// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.scim`.
/// `b2b.scim.connection`.
pub mod connection;
/// The operations of `b2b.scim`.
#[derive(Clone, Copy, Debug)]
pub struct ScimApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> ScimApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `b2b.scim.connection`.
    #[must_use]
    pub fn connection(self) -> connection::ConnectionApi<'c> {
        connection::ConnectionApi::new(self.client)
    }
}
#[cfg(feature = "dynamic")]
impl ScimApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["connection", rest @ ..] => {
                Box::pin(self.connection().dispatch(rest, arguments)).await
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// As a member, the operations of `b2b.scim`.
#[derive(Clone, Copy, Debug)]
pub struct MemberScimApi<'c> {
    pub(crate) scope: &'c crate::MemberScope,
}
impl<'c> MemberScimApi<'c> {
    pub(crate) fn new(scope: &'c crate::MemberScope) -> Self {
        Self { scope }
    }
    /// The operations of `b2b.scim.connection`.
    #[must_use]
    pub fn connection(self) -> connection::MemberConnectionApi<'c> {
        connection::MemberConnectionApi::new(self.scope)
    }
}
#[cfg(feature = "dynamic")]
impl MemberScimApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["connection", rest @ ..] => {
                Box::pin(self.connection().dispatch(rest, arguments)).await
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// `b2b.scim.Address`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Address")
)]
#[non_exhaustive]
pub struct Address {
    pub country: String,
    pub formatted: String,
    pub locality: String,
    pub postal_code: String,
    pub primary: bool,
    pub region: String,
    pub street_address: String,
    #[serde(rename = "type")]
    pub type_: String,
}
impl Address {
    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = country.into();
        self
    }
    /// Sets `formatted`.
    #[must_use]
    pub fn formatted(mut self, formatted: impl Into<String>) -> Self {
        self.formatted = formatted.into();
        self
    }
    /// Sets `locality`.
    #[must_use]
    pub fn locality(mut self, locality: impl Into<String>) -> Self {
        self.locality = locality.into();
        self
    }
    /// Sets `postal_code`.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = postal_code.into();
        self
    }
    /// Sets `primary`.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// Sets `region`.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }
    /// Sets `street_address`.
    #[must_use]
    pub fn street_address(mut self, street_address: impl Into<String>) -> Self {
        self.street_address = street_address.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
}
impl Default for Address {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Address {
    fn blank() -> Self {
        Self {
            country: crate::decode::blank(),
            formatted: crate::decode::blank(),
            locality: crate::decode::blank(),
            postal_code: crate::decode::blank(),
            primary: crate::decode::blank(),
            region: crate::decode::blank(),
            street_address: crate::decode::blank(),
            type_: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Address {
    const NAME: &'static str = "b2b.scim.Address";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("formatted"),
        crate::decode::Promise::lax("street_address"),
        crate::decode::Promise::lax("locality"),
        crate::decode::Promise::lax("region"),
        crate::decode::Promise::lax("postal_code"),
        crate::decode::Promise::lax("country"),
        crate::decode::Promise::lax("type"),
        crate::decode::Promise::lax("primary"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "country" => field.promised(5).text(&mut self.country),
            "formatted" => field.promised(0).text(&mut self.formatted),
            "locality" => field.promised(2).text(&mut self.locality),
            "postal_code" => field.promised(4).text(&mut self.postal_code),
            "primary" => field.promised(7).value(&mut self.primary),
            "region" => field.promised(3).text(&mut self.region),
            "street_address" => field.promised(1).text(&mut self.street_address),
            "type" => field.promised(6).text(&mut self.type_),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Address);
/// `b2b.scim.Email`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Email")
)]
#[non_exhaustive]
pub struct Email {
    pub primary: bool,
    #[serde(rename = "type")]
    pub type_: String,
    pub value: String,
}
impl Email {
    /// Sets `primary`.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
impl Default for Email {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Email {
    fn blank() -> Self {
        Self {
            primary: crate::decode::blank(),
            type_: crate::decode::blank(),
            value: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Email {
    const NAME: &'static str = "b2b.scim.Email";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("value"),
        crate::decode::Promise::lax("type"),
        crate::decode::Promise::lax("primary"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "primary" => field.promised(2).value(&mut self.primary),
            "type" => field.promised(1).text(&mut self.type_),
            "value" => field.promised(0).text(&mut self.value),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Email);
/// `b2b.scim.EnterpriseExtension`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.EnterpriseExtension")
)]
#[non_exhaustive]
pub struct EnterpriseExtension {
    pub cost_center: String,
    pub department: String,
    pub division: String,
    pub employee_number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manager: Option<Manager>,
    /// The organization.
    pub organization: String,
}
impl EnterpriseExtension {
    /// Sets `cost_center`.
    #[must_use]
    pub fn cost_center(mut self, cost_center: impl Into<String>) -> Self {
        self.cost_center = cost_center.into();
        self
    }
    /// Sets `department`.
    #[must_use]
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = department.into();
        self
    }
    /// Sets `division`.
    #[must_use]
    pub fn division(mut self, division: impl Into<String>) -> Self {
        self.division = division.into();
        self
    }
    /// Sets `employee_number`.
    #[must_use]
    pub fn employee_number(mut self, employee_number: impl Into<String>) -> Self {
        self.employee_number = employee_number.into();
        self
    }
    /// Sets `manager`.
    #[must_use]
    pub fn manager(mut self, manager: impl Into<Manager>) -> Self {
        self.manager = Some(manager.into());
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = organization.into();
        self
    }
}
impl Default for EnterpriseExtension {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for EnterpriseExtension {
    fn blank() -> Self {
        Self {
            cost_center: crate::decode::blank(),
            department: crate::decode::blank(),
            division: crate::decode::blank(),
            employee_number: crate::decode::blank(),
            manager: crate::decode::blank(),
            organization: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for EnterpriseExtension {
    const NAME: &'static str = "b2b.scim.EnterpriseExtension";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("employee_number"),
        crate::decode::Promise::lax("cost_center"),
        crate::decode::Promise::lax("division"),
        crate::decode::Promise::lax("department"),
        crate::decode::Promise::lax("organization"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "cost_center" => field.promised(1).text(&mut self.cost_center),
            "department" => field.promised(3).text(&mut self.department),
            "division" => field.promised(2).text(&mut self.division),
            "employee_number" => field.promised(0).text(&mut self.employee_number),
            "manager" => field.optional(&mut self.manager),
            "organization" => field.promised(4).text(&mut self.organization),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(EnterpriseExtension);
/// `b2b.scim.Entitlement`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Entitlement")
)]
#[non_exhaustive]
pub struct Entitlement {
    pub primary: bool,
    #[serde(rename = "type")]
    pub type_: String,
    pub value: String,
}
impl Entitlement {
    /// Sets `primary`.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
impl Default for Entitlement {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Entitlement {
    fn blank() -> Self {
        Self {
            primary: crate::decode::blank(),
            type_: crate::decode::blank(),
            value: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Entitlement {
    const NAME: &'static str = "b2b.scim.Entitlement";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("value"),
        crate::decode::Promise::lax("type"),
        crate::decode::Promise::lax("primary"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "primary" => field.promised(2).value(&mut self.primary),
            "type" => field.promised(1).text(&mut self.type_),
            "value" => field.promised(0).text(&mut self.value),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Entitlement);
/// `b2b.scim.Group`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Group")
)]
#[non_exhaustive]
pub struct Group {
    pub display: String,
    pub value: String,
}
impl Group {
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, display: impl Into<String>) -> Self {
        self.display = display.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
impl Default for Group {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Group {
    fn blank() -> Self {
        Self {
            display: crate::decode::blank(),
            value: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Group {
    const NAME: &'static str = "b2b.scim.Group";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("value"),
        crate::decode::Promise::lax("display"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "display" => field.promised(1).text(&mut self.display),
            "value" => field.promised(0).text(&mut self.value),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Group);
/// `b2b.scim.IMs`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.IMs")
)]
#[non_exhaustive]
pub struct IMs {
    pub primary: bool,
    #[serde(rename = "type")]
    pub type_: String,
    pub value: String,
}
impl IMs {
    /// Sets `primary`.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
impl Default for IMs {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for IMs {
    fn blank() -> Self {
        Self {
            primary: crate::decode::blank(),
            type_: crate::decode::blank(),
            value: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for IMs {
    const NAME: &'static str = "b2b.scim.IMs";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("value"),
        crate::decode::Promise::lax("type"),
        crate::decode::Promise::lax("primary"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "primary" => field.promised(2).value(&mut self.primary),
            "type" => field.promised(1).text(&mut self.type_),
            "value" => field.promised(0).text(&mut self.value),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(IMs);
/// `b2b.scim.IdentityProvider`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IdentityProvider {
    /// `generic`
    Generic,
    /// `okta`
    Okta,
    /// `microsoft-entra`
    MicrosoftEntra,
    /// `cyberark`
    Cyberark,
    /// `jumpcloud`
    Jumpcloud,
    /// `onelogin`
    Onelogin,
    /// `pingfederate`
    Pingfederate,
    /// `rippling`
    Rippling,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl IdentityProvider {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &[
        "generic",
        "okta",
        "microsoft-entra",
        "cyberark",
        "jumpcloud",
        "onelogin",
        "pingfederate",
        "rippling",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Generic => "generic",
            Self::Okta => "okta",
            Self::MicrosoftEntra => "microsoft-entra",
            Self::Cyberark => "cyberark",
            Self::Jumpcloud => "jumpcloud",
            Self::Onelogin => "onelogin",
            Self::Pingfederate => "pingfederate",
            Self::Rippling => "rippling",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "generic" => Self::Generic,
                "okta" => Self::Okta,
                "microsoft-entra" => Self::MicrosoftEntra,
                "cyberark" => Self::Cyberark,
                "jumpcloud" => Self::Jumpcloud,
                "onelogin" => Self::Onelogin,
                "pingfederate" => Self::Pingfederate,
                "rippling" => Self::Rippling,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(IdentityProvider, "b2b.scim.IdentityProvider");
/// `b2b.scim.Manager`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Manager")
)]
#[non_exhaustive]
pub struct Manager {
    pub display_name: String,
    #[serde(rename = "ref")]
    pub ref_: String,
    pub value: String,
}
impl Manager {
    /// Sets `display_name`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }
    /// Sets `ref`.
    #[must_use]
    pub fn ref_(mut self, ref_: impl Into<String>) -> Self {
        self.ref_ = ref_.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
impl Default for Manager {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Manager {
    fn blank() -> Self {
        Self {
            display_name: crate::decode::blank(),
            ref_: crate::decode::blank(),
            value: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Manager {
    const NAME: &'static str = "b2b.scim.Manager";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("value"),
        crate::decode::Promise::lax("ref"),
        crate::decode::Promise::lax("display_name"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "display_name" => field.promised(2).text(&mut self.display_name),
            "ref" => field.promised(1).text(&mut self.ref_),
            "value" => field.promised(0).text(&mut self.value),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Manager);
/// `b2b.scim.Name`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Name")
)]
#[non_exhaustive]
pub struct Name {
    pub family_name: String,
    pub formatted: String,
    pub given_name: String,
    pub honorific_prefix: String,
    pub honorific_suffix: String,
    pub middle_name: String,
}
impl Name {
    /// Sets `family_name`.
    #[must_use]
    pub fn family_name(mut self, family_name: impl Into<String>) -> Self {
        self.family_name = family_name.into();
        self
    }
    /// Sets `formatted`.
    #[must_use]
    pub fn formatted(mut self, formatted: impl Into<String>) -> Self {
        self.formatted = formatted.into();
        self
    }
    /// Sets `given_name`.
    #[must_use]
    pub fn given_name(mut self, given_name: impl Into<String>) -> Self {
        self.given_name = given_name.into();
        self
    }
    /// Sets `honorific_prefix`.
    #[must_use]
    pub fn honorific_prefix(mut self, honorific_prefix: impl Into<String>) -> Self {
        self.honorific_prefix = honorific_prefix.into();
        self
    }
    /// Sets `honorific_suffix`.
    #[must_use]
    pub fn honorific_suffix(mut self, honorific_suffix: impl Into<String>) -> Self {
        self.honorific_suffix = honorific_suffix.into();
        self
    }
    /// Sets `middle_name`.
    #[must_use]
    pub fn middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = middle_name.into();
        self
    }
}
impl Default for Name {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Name {
    fn blank() -> Self {
        Self {
            family_name: crate::decode::blank(),
            formatted: crate::decode::blank(),
            given_name: crate::decode::blank(),
            honorific_prefix: crate::decode::blank(),
            honorific_suffix: crate::decode::blank(),
            middle_name: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Name {
    const NAME: &'static str = "b2b.scim.Name";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("formatted"),
        crate::decode::Promise::lax("family_name"),
        crate::decode::Promise::lax("given_name"),
        crate::decode::Promise::lax("middle_name"),
        crate::decode::Promise::lax("honorific_prefix"),
        crate::decode::Promise::lax("honorific_suffix"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "family_name" => field.promised(1).text(&mut self.family_name),
            "formatted" => field.promised(0).text(&mut self.formatted),
            "given_name" => field.promised(2).text(&mut self.given_name),
            "honorific_prefix" => field.promised(4).text(&mut self.honorific_prefix),
            "honorific_suffix" => field.promised(5).text(&mut self.honorific_suffix),
            "middle_name" => field.promised(3).text(&mut self.middle_name),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Name);
/// `b2b.scim.PhoneNumber`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.PhoneNumber")
)]
#[non_exhaustive]
pub struct PhoneNumber {
    pub primary: bool,
    #[serde(rename = "type")]
    pub type_: String,
    pub value: String,
}
impl PhoneNumber {
    /// Sets `primary`.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
impl Default for PhoneNumber {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for PhoneNumber {
    fn blank() -> Self {
        Self {
            primary: crate::decode::blank(),
            type_: crate::decode::blank(),
            value: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for PhoneNumber {
    const NAME: &'static str = "b2b.scim.PhoneNumber";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("value"),
        crate::decode::Promise::lax("type"),
        crate::decode::Promise::lax("primary"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "primary" => field.promised(2).value(&mut self.primary),
            "type" => field.promised(1).text(&mut self.type_),
            "value" => field.promised(0).text(&mut self.value),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(PhoneNumber);
/// `b2b.scim.Photo`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Photo")
)]
#[non_exhaustive]
pub struct Photo {
    pub primary: bool,
    #[serde(rename = "type")]
    pub type_: String,
    pub value: String,
}
impl Photo {
    /// Sets `primary`.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
impl Default for Photo {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Photo {
    fn blank() -> Self {
        Self {
            primary: crate::decode::blank(),
            type_: crate::decode::blank(),
            value: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Photo {
    const NAME: &'static str = "b2b.scim.Photo";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("value"),
        crate::decode::Promise::lax("type"),
        crate::decode::Promise::lax("primary"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "primary" => field.promised(2).value(&mut self.primary),
            "type" => field.promised(1).text(&mut self.type_),
            "value" => field.promised(0).text(&mut self.value),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Photo);
/// `b2b.scim.Role`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Role")
)]
#[non_exhaustive]
pub struct Role {
    pub primary: bool,
    #[serde(rename = "type")]
    pub type_: String,
    pub value: String,
}
impl Role {
    /// Sets `primary`.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
impl Default for Role {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Role {
    fn blank() -> Self {
        Self {
            primary: crate::decode::blank(),
            type_: crate::decode::blank(),
            value: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Role {
    const NAME: &'static str = "b2b.scim.Role";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("value"),
        crate::decode::Promise::lax("type"),
        crate::decode::Promise::lax("primary"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "primary" => field.promised(2).value(&mut self.primary),
            "type" => field.promised(1).text(&mut self.type_),
            "value" => field.promised(0).text(&mut self.value),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Role);
/// `b2b.scim.ScimAttributes`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.ScimAttributes")
)]
#[non_exhaustive]
pub struct ScimAttributes {
    pub active: bool,
    pub addresses: Vec<Address>,
    pub display_name: String,
    pub emails: Vec<Email>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_extension: Option<EnterpriseExtension>,
    pub entitlements: Vec<Entitlement>,
    /// An id of your own, which can be used in place of Stytch's.
    pub external_id: String,
    pub groups: Vec<Group>,
    pub id: String,
    pub ims: Vec<IMs>,
    /// The language of the message that is sent.
    pub locale: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    pub nick_name: String,
    pub phone_numbers: Vec<PhoneNumber>,
    pub photos: Vec<Photo>,
    pub preferred_language: String,
    pub profile_url: String,
    pub roles: Vec<Role>,
    pub timezone: String,
    pub title: String,
    pub user_name: String,
    pub user_type: String,
    pub x509certificates: Vec<X509Certificate>,
}
impl ScimAttributes {
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = active;
        self
    }
    /// Sets `addresses`.
    #[must_use]
    pub fn addresses(mut self, addresses: impl IntoIterator<Item = Address>) -> Self {
        self.addresses = addresses.into_iter().collect();
        self
    }
    /// Sets `display_name`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }
    /// Sets `emails`.
    #[must_use]
    pub fn emails(mut self, emails: impl IntoIterator<Item = Email>) -> Self {
        self.emails = emails.into_iter().collect();
        self
    }
    /// Sets `enterprise_extension`.
    #[must_use]
    pub fn enterprise_extension(
        mut self,
        enterprise_extension: impl Into<EnterpriseExtension>,
    ) -> Self {
        self.enterprise_extension = Some(enterprise_extension.into());
        self
    }
    /// Sets `entitlements`.
    #[must_use]
    pub fn entitlements(
        mut self,
        entitlements: impl IntoIterator<Item = Entitlement>,
    ) -> Self {
        self.entitlements = entitlements.into_iter().collect();
        self
    }
    /// An id of your own, which can be used in place of Stytch's.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = external_id.into();
        self
    }
    /// Sets `groups`.
    #[must_use]
    pub fn groups(mut self, groups: impl IntoIterator<Item = Group>) -> Self {
        self.groups = groups.into_iter().collect();
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// Sets `ims`.
    #[must_use]
    pub fn ims(mut self, ims: impl IntoIterator<Item = IMs>) -> Self {
        self.ims = ims.into_iter().collect();
        self
    }
    /// The language of the message that is sent.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = locale.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<Name>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `nick_name`.
    #[must_use]
    pub fn nick_name(mut self, nick_name: impl Into<String>) -> Self {
        self.nick_name = nick_name.into();
        self
    }
    /// Sets `phone_numbers`.
    #[must_use]
    pub fn phone_numbers(
        mut self,
        phone_numbers: impl IntoIterator<Item = PhoneNumber>,
    ) -> Self {
        self.phone_numbers = phone_numbers.into_iter().collect();
        self
    }
    /// Sets `photos`.
    #[must_use]
    pub fn photos(mut self, photos: impl IntoIterator<Item = Photo>) -> Self {
        self.photos = photos.into_iter().collect();
        self
    }
    /// Sets `preferred_language`.
    #[must_use]
    pub fn preferred_language(mut self, preferred_language: impl Into<String>) -> Self {
        self.preferred_language = preferred_language.into();
        self
    }
    /// Sets `profile_url`.
    #[must_use]
    pub fn profile_url(mut self, profile_url: impl Into<String>) -> Self {
        self.profile_url = profile_url.into();
        self
    }
    /// Sets `roles`.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = Role>) -> Self {
        self.roles = roles.into_iter().collect();
        self
    }
    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = timezone.into();
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }
    /// Sets `user_name`.
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = user_name.into();
        self
    }
    /// Sets `user_type`.
    #[must_use]
    pub fn user_type(mut self, user_type: impl Into<String>) -> Self {
        self.user_type = user_type.into();
        self
    }
    /// Sets `x509certificates`.
    #[must_use]
    pub fn x509certificates(
        mut self,
        x509certificates: impl IntoIterator<Item = X509Certificate>,
    ) -> Self {
        self.x509certificates = x509certificates.into_iter().collect();
        self
    }
}
impl Default for ScimAttributes {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ScimAttributes {
    fn blank() -> Self {
        Self {
            active: crate::decode::blank(),
            addresses: crate::decode::blank(),
            display_name: crate::decode::blank(),
            emails: crate::decode::blank(),
            enterprise_extension: crate::decode::blank(),
            entitlements: crate::decode::blank(),
            external_id: crate::decode::blank(),
            groups: crate::decode::blank(),
            id: crate::decode::blank(),
            ims: crate::decode::blank(),
            locale: crate::decode::blank(),
            name: crate::decode::blank(),
            nick_name: crate::decode::blank(),
            phone_numbers: crate::decode::blank(),
            photos: crate::decode::blank(),
            preferred_language: crate::decode::blank(),
            profile_url: crate::decode::blank(),
            roles: crate::decode::blank(),
            timezone: crate::decode::blank(),
            title: crate::decode::blank(),
            user_name: crate::decode::blank(),
            user_type: crate::decode::blank(),
            x509certificates: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ScimAttributes {
    const NAME: &'static str = "b2b.scim.ScimAttributes";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("user_name"),
        crate::decode::Promise::lax("id"),
        crate::decode::Promise::lax("external_id"),
        crate::decode::Promise::lax("active"),
        crate::decode::Promise::lax("groups"),
        crate::decode::Promise::lax("display_name"),
        crate::decode::Promise::lax("nick_name"),
        crate::decode::Promise::lax("profile_url"),
        crate::decode::Promise::lax("user_type"),
        crate::decode::Promise::lax("title"),
        crate::decode::Promise::lax("preferred_language"),
        crate::decode::Promise::lax("locale"),
        crate::decode::Promise::lax("timezone"),
        crate::decode::Promise::lax("emails"),
        crate::decode::Promise::lax("phone_numbers"),
        crate::decode::Promise::lax("addresses"),
        crate::decode::Promise::lax("ims"),
        crate::decode::Promise::lax("photos"),
        crate::decode::Promise::lax("entitlements"),
        crate::decode::Promise::lax("roles"),
        crate::decode::Promise::lax("x509certificates"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "active" => field.promised(3).value(&mut self.active),
            "addresses" => field.promised(15).list(&mut self.addresses),
            "display_name" => field.promised(5).text(&mut self.display_name),
            "emails" => field.promised(13).list(&mut self.emails),
            "enterprise_extension" => field.optional(&mut self.enterprise_extension),
            "entitlements" => field.promised(18).list(&mut self.entitlements),
            "external_id" => field.promised(2).text(&mut self.external_id),
            "groups" => field.promised(4).list(&mut self.groups),
            "id" => field.promised(1).text(&mut self.id),
            "ims" => field.promised(16).list(&mut self.ims),
            "locale" => field.promised(11).text(&mut self.locale),
            "name" => field.optional(&mut self.name),
            "nick_name" => field.promised(6).text(&mut self.nick_name),
            "phone_numbers" => field.promised(14).list(&mut self.phone_numbers),
            "photos" => field.promised(17).list(&mut self.photos),
            "preferred_language" => field.promised(10).text(&mut self.preferred_language),
            "profile_url" => field.promised(7).text(&mut self.profile_url),
            "roles" => field.promised(19).list(&mut self.roles),
            "timezone" => field.promised(12).text(&mut self.timezone),
            "title" => field.promised(9).text(&mut self.title),
            "user_name" => field.promised(0).text(&mut self.user_name),
            "user_type" => field.promised(8).text(&mut self.user_type),
            "x509certificates" => field.promised(20).list(&mut self.x509certificates),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ScimAttributes);
/// `b2b.scim.ScimConnection`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.ScimConnection")
)]
#[non_exhaustive]
pub struct ScimConnection {
    pub base_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearer_token_expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    pub bearer_token_last_four: String,
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    pub display_name: String,
    pub identity_provider: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_bearer_token_expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    pub next_bearer_token_last_four: String,
    /// Identifies an organization.
    pub organization_id: String,
    pub scim_group_implicit_role_assignments: Vec<ScimGroupImplicitRoleAssignments>,
    pub status: String,
}
impl ScimConnection {
    /// Sets `base_url`.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }
    /// Sets `bearer_token_expires_at`.
    #[must_use]
    pub fn bearer_token_expires_at(
        mut self,
        bearer_token_expires_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.bearer_token_expires_at = Some(bearer_token_expires_at.into());
        self
    }
    /// Sets `bearer_token_last_four`.
    #[must_use]
    pub fn bearer_token_last_four(
        mut self,
        bearer_token_last_four: impl Into<String>,
    ) -> Self {
        self.bearer_token_last_four = bearer_token_last_four.into();
        self
    }
    /// Identifies an SSO or SCIM connection.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = connection_id.into();
        self
    }
    /// Sets `display_name`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }
    /// Sets `identity_provider`.
    #[must_use]
    pub fn identity_provider(mut self, identity_provider: impl Into<String>) -> Self {
        self.identity_provider = identity_provider.into();
        self
    }
    /// Sets `next_bearer_token_expires_at`.
    #[must_use]
    pub fn next_bearer_token_expires_at(
        mut self,
        next_bearer_token_expires_at: impl Into<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
    ) -> Self {
        self.next_bearer_token_expires_at = Some(next_bearer_token_expires_at.into());
        self
    }
    /// Sets `next_bearer_token_last_four`.
    #[must_use]
    pub fn next_bearer_token_last_four(
        mut self,
        next_bearer_token_last_four: impl Into<String>,
    ) -> Self {
        self.next_bearer_token_last_four = next_bearer_token_last_four.into();
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// Sets `scim_group_implicit_role_assignments`.
    #[must_use]
    pub fn scim_group_implicit_role_assignments(
        mut self,
        scim_group_implicit_role_assignments: impl IntoIterator<
            Item = ScimGroupImplicitRoleAssignments,
        >,
    ) -> Self {
        self.scim_group_implicit_role_assignments = scim_group_implicit_role_assignments
            .into_iter()
            .collect();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
}
impl Default for ScimConnection {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ScimConnection {
    fn blank() -> Self {
        Self {
            base_url: crate::decode::blank(),
            bearer_token_expires_at: crate::decode::blank(),
            bearer_token_last_four: crate::decode::blank(),
            connection_id: crate::decode::blank(),
            display_name: crate::decode::blank(),
            identity_provider: crate::decode::blank(),
            next_bearer_token_expires_at: crate::decode::blank(),
            next_bearer_token_last_four: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            scim_group_implicit_role_assignments: crate::decode::blank(),
            status: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ScimConnection {
    const NAME: &'static str = "b2b.scim.ScimConnection";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("organization_id"),
        crate::decode::Promise::lax("connection_id"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("display_name"),
        crate::decode::Promise::lax("identity_provider"),
        crate::decode::Promise::lax("base_url"),
        crate::decode::Promise::lax("bearer_token_last_four"),
        crate::decode::Promise::lax("scim_group_implicit_role_assignments"),
        crate::decode::Promise::lax("next_bearer_token_last_four"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "base_url" => field.promised(5).text(&mut self.base_url),
            "bearer_token_expires_at" => {
                field.timestamp(&mut self.bearer_token_expires_at)
            }
            "bearer_token_last_four" => {
                field.promised(6).text(&mut self.bearer_token_last_four)
            }
            "connection_id" => field.promised(1).text(&mut self.connection_id),
            "display_name" => field.promised(3).text(&mut self.display_name),
            "identity_provider" => field.promised(4).text(&mut self.identity_provider),
            "next_bearer_token_expires_at" => {
                field.timestamp(&mut self.next_bearer_token_expires_at)
            }
            "next_bearer_token_last_four" => {
                field.promised(8).text(&mut self.next_bearer_token_last_four)
            }
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "scim_group_implicit_role_assignments" => {
                field.promised(7).list(&mut self.scim_group_implicit_role_assignments)
            }
            "status" => field.promised(2).text(&mut self.status),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ScimConnection);
/// `b2b.scim.ScimConnectionWithNextToken`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.ScimConnectionWithNextToken")
)]
#[non_exhaustive]
pub struct ScimConnectionWithNextToken {
    pub base_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearer_token_expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    pub bearer_token_last_four: String,
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    pub display_name: String,
    pub identity_provider: String,
    pub next_bearer_token: crate::Secret,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_bearer_token_expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Identifies an organization.
    pub organization_id: String,
    pub scim_group_implicit_role_assignments: Vec<ScimGroupImplicitRoleAssignments>,
    pub status: String,
}
impl ScimConnectionWithNextToken {
    /// Sets `base_url`.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }
    /// Sets `bearer_token_expires_at`.
    #[must_use]
    pub fn bearer_token_expires_at(
        mut self,
        bearer_token_expires_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.bearer_token_expires_at = Some(bearer_token_expires_at.into());
        self
    }
    /// Sets `bearer_token_last_four`.
    #[must_use]
    pub fn bearer_token_last_four(
        mut self,
        bearer_token_last_four: impl Into<String>,
    ) -> Self {
        self.bearer_token_last_four = bearer_token_last_four.into();
        self
    }
    /// Identifies an SSO or SCIM connection.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = connection_id.into();
        self
    }
    /// Sets `display_name`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }
    /// Sets `identity_provider`.
    #[must_use]
    pub fn identity_provider(mut self, identity_provider: impl Into<String>) -> Self {
        self.identity_provider = identity_provider.into();
        self
    }
    /// Sets `next_bearer_token`.
    #[must_use]
    pub fn next_bearer_token(
        mut self,
        next_bearer_token: impl Into<crate::Secret>,
    ) -> Self {
        self.next_bearer_token = next_bearer_token.into();
        self
    }
    /// Sets `next_bearer_token_expires_at`.
    #[must_use]
    pub fn next_bearer_token_expires_at(
        mut self,
        next_bearer_token_expires_at: impl Into<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
    ) -> Self {
        self.next_bearer_token_expires_at = Some(next_bearer_token_expires_at.into());
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// Sets `scim_group_implicit_role_assignments`.
    #[must_use]
    pub fn scim_group_implicit_role_assignments(
        mut self,
        scim_group_implicit_role_assignments: impl IntoIterator<
            Item = ScimGroupImplicitRoleAssignments,
        >,
    ) -> Self {
        self.scim_group_implicit_role_assignments = scim_group_implicit_role_assignments
            .into_iter()
            .collect();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
}
impl Default for ScimConnectionWithNextToken {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ScimConnectionWithNextToken {
    fn blank() -> Self {
        Self {
            base_url: crate::decode::blank(),
            bearer_token_expires_at: crate::decode::blank(),
            bearer_token_last_four: crate::decode::blank(),
            connection_id: crate::decode::blank(),
            display_name: crate::decode::blank(),
            identity_provider: crate::decode::blank(),
            next_bearer_token: crate::decode::blank(),
            next_bearer_token_expires_at: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            scim_group_implicit_role_assignments: crate::decode::blank(),
            status: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ScimConnectionWithNextToken {
    const NAME: &'static str = "b2b.scim.ScimConnectionWithNextToken";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("organization_id"),
        crate::decode::Promise::lax("connection_id"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("display_name"),
        crate::decode::Promise::lax("base_url"),
        crate::decode::Promise::lax("identity_provider"),
        crate::decode::Promise::lax("bearer_token_last_four"),
        crate::decode::Promise::lax("next_bearer_token"),
        crate::decode::Promise::lax("scim_group_implicit_role_assignments"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "base_url" => field.promised(4).text(&mut self.base_url),
            "bearer_token_expires_at" => {
                field.timestamp(&mut self.bearer_token_expires_at)
            }
            "bearer_token_last_four" => {
                field.promised(6).text(&mut self.bearer_token_last_four)
            }
            "connection_id" => field.promised(1).text(&mut self.connection_id),
            "display_name" => field.promised(3).text(&mut self.display_name),
            "identity_provider" => field.promised(5).text(&mut self.identity_provider),
            "next_bearer_token" => field.promised(7).value(&mut self.next_bearer_token),
            "next_bearer_token_expires_at" => {
                field.timestamp(&mut self.next_bearer_token_expires_at)
            }
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "scim_group_implicit_role_assignments" => {
                field.promised(8).list(&mut self.scim_group_implicit_role_assignments)
            }
            "status" => field.promised(2).text(&mut self.status),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ScimConnectionWithNextToken);
/// `b2b.scim.ScimConnectionWithToken`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.ScimConnectionWithToken")
)]
#[non_exhaustive]
pub struct ScimConnectionWithToken {
    pub base_url: String,
    pub bearer_token: crate::Secret,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearer_token_expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    pub display_name: String,
    pub identity_provider: String,
    /// Identifies an organization.
    pub organization_id: String,
    pub scim_group_implicit_role_assignments: Vec<ScimGroupImplicitRoleAssignments>,
    pub status: String,
}
impl ScimConnectionWithToken {
    /// Sets `base_url`.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }
    /// Sets `bearer_token`.
    #[must_use]
    pub fn bearer_token(mut self, bearer_token: impl Into<crate::Secret>) -> Self {
        self.bearer_token = bearer_token.into();
        self
    }
    /// Sets `bearer_token_expires_at`.
    #[must_use]
    pub fn bearer_token_expires_at(
        mut self,
        bearer_token_expires_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.bearer_token_expires_at = Some(bearer_token_expires_at.into());
        self
    }
    /// Identifies an SSO or SCIM connection.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = connection_id.into();
        self
    }
    /// Sets `display_name`.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }
    /// Sets `identity_provider`.
    #[must_use]
    pub fn identity_provider(mut self, identity_provider: impl Into<String>) -> Self {
        self.identity_provider = identity_provider.into();
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// Sets `scim_group_implicit_role_assignments`.
    #[must_use]
    pub fn scim_group_implicit_role_assignments(
        mut self,
        scim_group_implicit_role_assignments: impl IntoIterator<
            Item = ScimGroupImplicitRoleAssignments,
        >,
    ) -> Self {
        self.scim_group_implicit_role_assignments = scim_group_implicit_role_assignments
            .into_iter()
            .collect();
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }
}
impl Default for ScimConnectionWithToken {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ScimConnectionWithToken {
    fn blank() -> Self {
        Self {
            base_url: crate::decode::blank(),
            bearer_token: crate::decode::blank(),
            bearer_token_expires_at: crate::decode::blank(),
            connection_id: crate::decode::blank(),
            display_name: crate::decode::blank(),
            identity_provider: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            scim_group_implicit_role_assignments: crate::decode::blank(),
            status: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ScimConnectionWithToken {
    const NAME: &'static str = "b2b.scim.ScimConnectionWithToken";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("organization_id"),
        crate::decode::Promise::lax("connection_id"),
        crate::decode::Promise::lax("status"),
        crate::decode::Promise::lax("display_name"),
        crate::decode::Promise::lax("identity_provider"),
        crate::decode::Promise::lax("base_url"),
        crate::decode::Promise::lax("bearer_token"),
        crate::decode::Promise::lax("scim_group_implicit_role_assignments"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "base_url" => field.promised(5).text(&mut self.base_url),
            "bearer_token" => field.promised(6).value(&mut self.bearer_token),
            "bearer_token_expires_at" => {
                field.timestamp(&mut self.bearer_token_expires_at)
            }
            "connection_id" => field.promised(1).text(&mut self.connection_id),
            "display_name" => field.promised(3).text(&mut self.display_name),
            "identity_provider" => field.promised(4).text(&mut self.identity_provider),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "scim_group_implicit_role_assignments" => {
                field.promised(7).list(&mut self.scim_group_implicit_role_assignments)
            }
            "status" => field.promised(2).text(&mut self.status),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ScimConnectionWithToken);
/// `b2b.scim.ScimGroup`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.ScimGroup")
)]
#[non_exhaustive]
pub struct ScimGroup {
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    pub group_id: String,
    pub group_name: String,
    /// Identifies an organization.
    pub organization_id: String,
}
impl ScimGroup {
    /// Identifies an SSO or SCIM connection.
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = connection_id.into();
        self
    }
    /// Sets `group_id`.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = group_id.into();
        self
    }
    /// Sets `group_name`.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = group_name.into();
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
}
impl Default for ScimGroup {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ScimGroup {
    fn blank() -> Self {
        Self {
            connection_id: crate::decode::blank(),
            group_id: crate::decode::blank(),
            group_name: crate::decode::blank(),
            organization_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ScimGroup {
    const NAME: &'static str = "b2b.scim.ScimGroup";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("group_id"),
        crate::decode::Promise::lax("group_name"),
        crate::decode::Promise::lax("organization_id"),
        crate::decode::Promise::lax("connection_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "connection_id" => field.promised(3).text(&mut self.connection_id),
            "group_id" => field.promised(0).text(&mut self.group_id),
            "group_name" => field.promised(1).text(&mut self.group_name),
            "organization_id" => field.promised(2).text(&mut self.organization_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ScimGroup);
/// `b2b.scim.ScimGroupImplicitRoleAssignments`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.ScimGroupImplicitRoleAssignments")
)]
#[non_exhaustive]
pub struct ScimGroupImplicitRoleAssignments {
    pub group_id: String,
    pub group_name: String,
    pub role_id: String,
}
impl ScimGroupImplicitRoleAssignments {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        role_id: impl Into<String>,
        group_id: impl Into<String>,
        group_name: impl Into<String>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            group_name: group_name.into(),
            role_id: role_id.into(),
        }
    }
    /// Sets `group_id`.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = group_id.into();
        self
    }
    /// Sets `group_name`.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = group_name.into();
        self
    }
    /// Sets `role_id`.
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = role_id.into();
        self
    }
}
impl crate::decode::Blank for ScimGroupImplicitRoleAssignments {
    fn blank() -> Self {
        Self {
            group_id: crate::decode::blank(),
            group_name: crate::decode::blank(),
            role_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ScimGroupImplicitRoleAssignments {
    const NAME: &'static str = "b2b.scim.ScimGroupImplicitRoleAssignments";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("role_id"),
        crate::decode::Promise::lax("group_id"),
        crate::decode::Promise::lax("group_name"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "group_id" => field.promised(1).text(&mut self.group_id),
            "group_name" => field.promised(2).text(&mut self.group_name),
            "role_id" => field.promised(0).text(&mut self.role_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ScimGroupImplicitRoleAssignments);
/// `b2b.scim.X509Certificate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.X509Certificate")
)]
#[non_exhaustive]
pub struct X509Certificate {
    pub primary: bool,
    #[serde(rename = "type")]
    pub type_: String,
    pub value: String,
}
impl X509Certificate {
    /// Sets `primary`.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
impl Default for X509Certificate {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for X509Certificate {
    fn blank() -> Self {
        Self {
            primary: crate::decode::blank(),
            type_: crate::decode::blank(),
            value: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for X509Certificate {
    const NAME: &'static str = "b2b.scim.X509Certificate";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("value"),
        crate::decode::Promise::lax("type"),
        crate::decode::Promise::lax("primary"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "primary" => field.promised(2).value(&mut self.primary),
            "type" => field.promised(1).text(&mut self.type_),
            "value" => field.promised(0).text(&mut self.value),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(X509Certificate);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<Address>("b2b.scim.Address"),
    crate::registry::Type::of::<Email>("b2b.scim.Email"),
    crate::registry::Type::of::<EnterpriseExtension>("b2b.scim.EnterpriseExtension"),
    crate::registry::Type::of::<Entitlement>("b2b.scim.Entitlement"),
    crate::registry::Type::of::<Group>("b2b.scim.Group"),
    crate::registry::Type::of::<IMs>("b2b.scim.IMs"),
    crate::registry::Type::of::<IdentityProvider>("b2b.scim.IdentityProvider"),
    crate::registry::Type::of::<Manager>("b2b.scim.Manager"),
    crate::registry::Type::of::<Name>("b2b.scim.Name"),
    crate::registry::Type::of::<PhoneNumber>("b2b.scim.PhoneNumber"),
    crate::registry::Type::of::<Photo>("b2b.scim.Photo"),
    crate::registry::Type::of::<Role>("b2b.scim.Role"),
    crate::registry::Type::of::<ScimAttributes>("b2b.scim.ScimAttributes"),
    crate::registry::Type::of::<ScimConnection>("b2b.scim.ScimConnection"),
    crate::registry::Type::of::<
        ScimConnectionWithNextToken,
    >("b2b.scim.ScimConnectionWithNextToken"),
    crate::registry::Type::of::<
        ScimConnectionWithToken,
    >("b2b.scim.ScimConnectionWithToken"),
    crate::registry::Type::of::<ScimGroup>("b2b.scim.ScimGroup"),
    crate::registry::Type::of::<
        ScimGroupImplicitRoleAssignments,
    >("b2b.scim.ScimGroupImplicitRoleAssignments"),
    crate::registry::Type::of::<X509Certificate>("b2b.scim.X509Certificate"),
];
