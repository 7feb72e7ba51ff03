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
/// A postal address in the SCIM attributes of a member.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Address")
)]
#[non_exhaustive]
pub struct Address {
    /// The country of the address.
    pub country: String,
    /// The whole address in one string.
    pub formatted: String,
    /// The town or city.
    pub locality: String,
    /// The postal code.
    pub postal_code: String,
    /// Whether it is the main one in its list.
    pub primary: bool,
    /// The state, province or region.
    pub region: String,
    /// The street and house number.
    pub street_address: String,
    /// What it is used for, such as `work` or `home`.
    #[serde(rename = "type")]
    pub type_: String,
}
impl Address {
    /// The country of the address.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = country.into();
        self
    }
    /// The whole address in one string.
    #[must_use]
    pub fn formatted(mut self, formatted: impl Into<String>) -> Self {
        self.formatted = formatted.into();
        self
    }
    /// The town or city.
    #[must_use]
    pub fn locality(mut self, locality: impl Into<String>) -> Self {
        self.locality = locality.into();
        self
    }
    /// The postal code.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = postal_code.into();
        self
    }
    /// Whether it is the main one in its list.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// The state, province or region.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = region.into();
        self
    }
    /// The street and house number.
    #[must_use]
    pub fn street_address(mut self, street_address: impl Into<String>) -> Self {
        self.street_address = street_address.into();
        self
    }
    /// What it is used for, such as `work` or `home`.
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
/// An e-mail address in the SCIM attributes of a member.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Email")
)]
#[non_exhaustive]
pub struct Email {
    /// Whether it is the main one in its list.
    pub primary: bool,
    /// What it is used for, such as `work` or `home`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The e-mail address.
    pub value: String,
}
impl Email {
    /// Whether it is the main one in its list.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// What it is used for, such as `work` or `home`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// The e-mail address.
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
/// The attributes of SCIM's enterprise extension, such as a member's department and manager.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.EnterpriseExtension")
)]
#[non_exhaustive]
pub struct EnterpriseExtension {
    /// The cost center that the person belongs to.
    pub cost_center: String,
    /// The department that the person works in.
    pub department: String,
    /// The division that the person works in.
    pub division: String,
    /// The person's number as an employee.
    pub employee_number: String,
    /// The person's manager.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manager: Option<Manager>,
    /// The organization.
    pub organization: String,
}
impl EnterpriseExtension {
    /// The cost center that the person belongs to.
    #[must_use]
    pub fn cost_center(mut self, cost_center: impl Into<String>) -> Self {
        self.cost_center = cost_center.into();
        self
    }
    /// The department that the person works in.
    #[must_use]
    pub fn department(mut self, department: impl Into<String>) -> Self {
        self.department = department.into();
        self
    }
    /// The division that the person works in.
    #[must_use]
    pub fn division(mut self, division: impl Into<String>) -> Self {
        self.division = division.into();
        self
    }
    /// The person's number as an employee.
    #[must_use]
    pub fn employee_number(mut self, employee_number: impl Into<String>) -> Self {
        self.employee_number = employee_number.into();
        self
    }
    /// The person's manager.
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
/// An entitlement in the SCIM attributes of a member.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Entitlement")
)]
#[non_exhaustive]
pub struct Entitlement {
    /// Whether it is the main one in its list.
    pub primary: bool,
    /// What kind it is.
    #[serde(rename = "type")]
    pub type_: String,
    /// The entitlement, as the directory names it.
    pub value: String,
}
impl Entitlement {
    /// Whether it is the main one in its list.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// What kind it is.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// The entitlement, as the directory names it.
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
/// A group in the SCIM attributes of a member.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Group")
)]
#[non_exhaustive]
pub struct Group {
    /// The name to show.
    pub display: String,
    /// Identifies the group.
    pub value: String,
}
impl Group {
    /// The name to show.
    #[must_use]
    pub fn display(mut self, display: impl Into<String>) -> Self {
        self.display = display.into();
        self
    }
    /// Identifies the group.
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
/// An instant-messaging address in the SCIM attributes of a member.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.IMs")
)]
#[non_exhaustive]
pub struct IMs {
    /// Whether it is the main one in its list.
    pub primary: bool,
    /// The messaging service, such as `xmpp`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The address at the messaging service.
    pub value: String,
}
impl IMs {
    /// Whether it is the main one in its list.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// The messaging service, such as `xmpp`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// The address at the messaging service.
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
/// The identity provider behind a SCIM connection.
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
/// The manager named in the SCIM attributes of a member.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Manager")
)]
#[non_exhaustive]
pub struct Manager {
    /// The manager's name.
    pub display_name: String,
    /// The URI of the manager's SCIM resource.
    #[serde(rename = "ref")]
    pub ref_: String,
    /// Identifies the manager in the directory.
    pub value: String,
}
impl Manager {
    /// The manager's name.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }
    /// The URI of the manager's SCIM resource.
    #[must_use]
    pub fn ref_(mut self, ref_: impl Into<String>) -> Self {
        self.ref_ = ref_.into();
        self
    }
    /// Identifies the manager in the directory.
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
/// The name in the SCIM attributes of a member, whole and in parts.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Name")
)]
#[non_exhaustive]
pub struct Name {
    /// The family name.
    pub family_name: String,
    /// The whole name in one string.
    pub formatted: String,
    /// The given name.
    pub given_name: String,
    /// A title before the name, such as `Dr.`.
    pub honorific_prefix: String,
    /// What follows the name, such as `III`.
    pub honorific_suffix: String,
    /// The person's middle name.
    pub middle_name: String,
}
impl Name {
    /// The family name.
    #[must_use]
    pub fn family_name(mut self, family_name: impl Into<String>) -> Self {
        self.family_name = family_name.into();
        self
    }
    /// The whole name in one string.
    #[must_use]
    pub fn formatted(mut self, formatted: impl Into<String>) -> Self {
        self.formatted = formatted.into();
        self
    }
    /// The given name.
    #[must_use]
    pub fn given_name(mut self, given_name: impl Into<String>) -> Self {
        self.given_name = given_name.into();
        self
    }
    /// A title before the name, such as `Dr.`.
    #[must_use]
    pub fn honorific_prefix(mut self, honorific_prefix: impl Into<String>) -> Self {
        self.honorific_prefix = honorific_prefix.into();
        self
    }
    /// What follows the name, such as `III`.
    #[must_use]
    pub fn honorific_suffix(mut self, honorific_suffix: impl Into<String>) -> Self {
        self.honorific_suffix = honorific_suffix.into();
        self
    }
    /// The person's middle name.
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
/// A phone number in the SCIM attributes of a member.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.PhoneNumber")
)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Whether it is the main one in its list.
    pub primary: bool,
    /// What it is used for, such as `work` or `home`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The phone number, as the directory writes it.
    pub value: String,
}
impl PhoneNumber {
    /// Whether it is the main one in its list.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// What it is used for, such as `work` or `home`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// The phone number, as the directory writes it.
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
/// A picture in the SCIM attributes of a member.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Photo")
)]
#[non_exhaustive]
pub struct Photo {
    /// Whether it is the main one in its list.
    pub primary: bool,
    /// What kind of picture it is, such as `photo` or `thumbnail`.
    #[serde(rename = "type")]
    pub type_: String,
    /// Where the picture is.
    pub value: String,
}
impl Photo {
    /// Whether it is the main one in its list.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// What kind of picture it is, such as `photo` or `thumbnail`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// Where the picture is.
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
/// A role in the SCIM attributes of a member, as the directory names it; not an RBAC role.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.Role")
)]
#[non_exhaustive]
pub struct Role {
    /// Whether it is the main one in its list.
    pub primary: bool,
    /// What kind it is.
    #[serde(rename = "type")]
    pub type_: String,
    /// The role, as the directory names it.
    pub value: String,
}
impl Role {
    /// Whether it is the main one in its list.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// What kind it is.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// The role, as the directory names it.
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
/// What the directory behind a SCIM connection says about a member.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.ScimAttributes")
)]
#[non_exhaustive]
pub struct ScimAttributes {
    /// Whether the person is active, according to the directory.
    pub active: bool,
    /// The person's postal addresses.
    pub addresses: Vec<Address>,
    /// The person's name, as it is shown.
    pub display_name: String,
    /// The person's e-mail addresses.
    pub emails: Vec<Email>,
    /// What the enterprise extension of SCIM adds about the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_extension: Option<EnterpriseExtension>,
    /// What the person is entitled to, according to the directory.
    pub entitlements: Vec<Entitlement>,
    /// An id of your own, which can be used in place of Stytch's.
    pub external_id: String,
    /// The groups that the person is in.
    pub groups: Vec<Group>,
    /// Identifies the person within SCIM.
    pub id: String,
    /// The person's addresses for instant messages.
    pub ims: Vec<IMs>,
    /// The language of the message that is sent.
    pub locale: String,
    /// The person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// What the person is casually called.
    pub nick_name: String,
    /// The person's phone numbers.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Pictures of the person.
    pub photos: Vec<Photo>,
    /// The language that the person prefers, as a language tag.
    pub preferred_language: String,
    /// Where the person's profile page is.
    pub profile_url: String,
    /// Roles that the directory ascribes to the person.
    pub roles: Vec<Role>,
    /// The person's time zone, such as `Europe/Berlin`.
    pub timezone: String,
    /// The person's job title.
    pub title: String,
    /// The person's user name in the directory.
    pub user_name: String,
    /// How the directory classes the person, such as `Employee`.
    pub user_type: String,
    /// The person's X.509 certificates.
    pub x509certificates: Vec<X509Certificate>,
}
impl ScimAttributes {
    /// Whether the person is active, according to the directory.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = active;
        self
    }
    /// The person's postal addresses.
    #[must_use]
    pub fn addresses(mut self, addresses: impl IntoIterator<Item = Address>) -> Self {
        self.addresses = addresses.into_iter().collect();
        self
    }
    /// The person's name, as it is shown.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }
    /// The person's e-mail addresses.
    #[must_use]
    pub fn emails(mut self, emails: impl IntoIterator<Item = Email>) -> Self {
        self.emails = emails.into_iter().collect();
        self
    }
    /// What the enterprise extension of SCIM adds about the person.
    #[must_use]
    pub fn enterprise_extension(
        mut self,
        enterprise_extension: impl Into<EnterpriseExtension>,
    ) -> Self {
        self.enterprise_extension = Some(enterprise_extension.into());
        self
    }
    /// What the person is entitled to, according to the directory.
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
    /// The groups that the person is in.
    #[must_use]
    pub fn groups(mut self, groups: impl IntoIterator<Item = Group>) -> Self {
        self.groups = groups.into_iter().collect();
        self
    }
    /// Identifies the person within SCIM.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }
    /// The person's addresses for instant messages.
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
    /// The person's name.
    #[must_use]
    pub fn name(mut self, name: impl Into<Name>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// What the person is casually called.
    #[must_use]
    pub fn nick_name(mut self, nick_name: impl Into<String>) -> Self {
        self.nick_name = nick_name.into();
        self
    }
    /// The person's phone numbers.
    #[must_use]
    pub fn phone_numbers(
        mut self,
        phone_numbers: impl IntoIterator<Item = PhoneNumber>,
    ) -> Self {
        self.phone_numbers = phone_numbers.into_iter().collect();
        self
    }
    /// Pictures of the person.
    #[must_use]
    pub fn photos(mut self, photos: impl IntoIterator<Item = Photo>) -> Self {
        self.photos = photos.into_iter().collect();
        self
    }
    /// The language that the person prefers, as a language tag.
    #[must_use]
    pub fn preferred_language(mut self, preferred_language: impl Into<String>) -> Self {
        self.preferred_language = preferred_language.into();
        self
    }
    /// Where the person's profile page is.
    #[must_use]
    pub fn profile_url(mut self, profile_url: impl Into<String>) -> Self {
        self.profile_url = profile_url.into();
        self
    }
    /// Roles that the directory ascribes to the person.
    #[must_use]
    pub fn roles(mut self, roles: impl IntoIterator<Item = Role>) -> Self {
        self.roles = roles.into_iter().collect();
        self
    }
    /// The person's time zone, such as `Europe/Berlin`.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = timezone.into();
        self
    }
    /// The person's job title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }
    /// The person's user name in the directory.
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = user_name.into();
        self
    }
    /// How the directory classes the person, such as `Employee`.
    #[must_use]
    pub fn user_type(mut self, user_type: impl Into<String>) -> Self {
        self.user_type = user_type.into();
        self
    }
    /// The person's X.509 certificates.
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
/// A SCIM connection of an organization; of its bearer tokens only the last four characters are seen.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.ScimConnection")
)]
#[non_exhaustive]
pub struct ScimConnection {
    /// The URL under which the identity provider reaches the SCIM API.
    pub base_url: String,
    /// When the bearer token of the SCIM connection stops being valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearer_token_expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The last four characters of the bearer token.
    pub bearer_token_last_four: String,
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    /// The connection's name, for people to read.
    pub display_name: String,
    /// The product that serves as identity provider, or `generic`.
    pub identity_provider: String,
    /// When the SCIM bearer token that is to take over stops being valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_bearer_token_expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The last four characters of the SCIM bearer token that is to take over.
    pub next_bearer_token_last_four: String,
    /// Identifies an organization.
    pub organization_id: String,
    /// Roles that members get by belonging to a SCIM group.
    pub scim_group_implicit_role_assignments: Vec<ScimGroupImplicitRoleAssignments>,
    /// The state it is in, such as `active`.
    pub status: String,
}
impl ScimConnection {
    /// The URL under which the identity provider reaches the SCIM API.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }
    /// When the bearer token of the SCIM connection stops being valid.
    #[must_use]
    pub fn bearer_token_expires_at(
        mut self,
        bearer_token_expires_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.bearer_token_expires_at = Some(bearer_token_expires_at.into());
        self
    }
    /// The last four characters of the bearer token.
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
    /// The connection's name, for people to read.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }
    /// The product that serves as identity provider, or `generic`.
    #[must_use]
    pub fn identity_provider(mut self, identity_provider: impl Into<String>) -> Self {
        self.identity_provider = identity_provider.into();
        self
    }
    /// When the SCIM bearer token that is to take over stops being valid.
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
    /// The last four characters of the SCIM bearer token that is to take over.
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
    /// Roles that members get by belonging to a SCIM group.
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
    /// The state it is in, such as `active`.
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
/// A SCIM connection whose token rotation has just begun, with the next bearer token, seen only then.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.ScimConnectionWithNextToken")
)]
#[non_exhaustive]
pub struct ScimConnectionWithNextToken {
    /// The URL under which the identity provider reaches the SCIM API.
    pub base_url: String,
    /// When the bearer token of the SCIM connection stops being valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearer_token_expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The last four characters of the bearer token.
    pub bearer_token_last_four: String,
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    /// The connection's name, for people to read.
    pub display_name: String,
    /// The product that serves as identity provider, or `generic`.
    pub identity_provider: String,
    /// The SCIM bearer token that takes over when the rotation is completed.
    pub next_bearer_token: crate::Secret,
    /// When the SCIM bearer token that is to take over stops being valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_bearer_token_expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Identifies an organization.
    pub organization_id: String,
    /// Roles that members get by belonging to a SCIM group.
    pub scim_group_implicit_role_assignments: Vec<ScimGroupImplicitRoleAssignments>,
    /// The state it is in, such as `active`.
    pub status: String,
}
impl ScimConnectionWithNextToken {
    /// The URL under which the identity provider reaches the SCIM API.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }
    /// When the bearer token of the SCIM connection stops being valid.
    #[must_use]
    pub fn bearer_token_expires_at(
        mut self,
        bearer_token_expires_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.bearer_token_expires_at = Some(bearer_token_expires_at.into());
        self
    }
    /// The last four characters of the bearer token.
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
    /// The connection's name, for people to read.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }
    /// The product that serves as identity provider, or `generic`.
    #[must_use]
    pub fn identity_provider(mut self, identity_provider: impl Into<String>) -> Self {
        self.identity_provider = identity_provider.into();
        self
    }
    /// The SCIM bearer token that takes over when the rotation is completed.
    #[must_use]
    pub fn next_bearer_token(
        mut self,
        next_bearer_token: impl Into<crate::Secret>,
    ) -> Self {
        self.next_bearer_token = next_bearer_token.into();
        self
    }
    /// When the SCIM bearer token that is to take over stops being valid.
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
    /// Roles that members get by belonging to a SCIM group.
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
    /// The state it is in, such as `active`.
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
/// A SCIM connection just created, with its bearer token, seen only then.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.ScimConnectionWithToken")
)]
#[non_exhaustive]
pub struct ScimConnectionWithToken {
    /// The URL under which the identity provider reaches the SCIM API.
    pub base_url: String,
    /// The token with which the identity provider calls the SCIM API.
    pub bearer_token: crate::Secret,
    /// When the bearer token of the SCIM connection stops being valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearer_token_expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Identifies an SSO or SCIM connection.
    pub connection_id: String,
    /// The connection's name, for people to read.
    pub display_name: String,
    /// The product that serves as identity provider, or `generic`.
    pub identity_provider: String,
    /// Identifies an organization.
    pub organization_id: String,
    /// Roles that members get by belonging to a SCIM group.
    pub scim_group_implicit_role_assignments: Vec<ScimGroupImplicitRoleAssignments>,
    /// The state it is in, such as `active`.
    pub status: String,
}
impl ScimConnectionWithToken {
    /// The URL under which the identity provider reaches the SCIM API.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }
    /// The token with which the identity provider calls the SCIM API.
    #[must_use]
    pub fn bearer_token(mut self, bearer_token: impl Into<crate::Secret>) -> Self {
        self.bearer_token = bearer_token.into();
        self
    }
    /// When the bearer token of the SCIM connection stops being valid.
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
    /// The connection's name, for people to read.
    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }
    /// The product that serves as identity provider, or `generic`.
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
    /// Roles that members get by belonging to a SCIM group.
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
    /// The state it is in, such as `active`.
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
/// A group in the directory behind a SCIM connection.
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
    /// Identifies a SCIM group.
    pub group_id: String,
    /// The SCIM group's name.
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
    /// Identifies a SCIM group.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = group_id.into();
        self
    }
    /// The SCIM group's name.
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
/// A role that members hold because they are in a group of a SCIM connection.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.ScimGroupImplicitRoleAssignments")
)]
#[non_exhaustive]
pub struct ScimGroupImplicitRoleAssignments {
    /// Identifies a SCIM group.
    pub group_id: String,
    /// The SCIM group's name.
    pub group_name: String,
    /// Identifies a role.
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
    /// Identifies a SCIM group.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = group_id.into();
        self
    }
    /// The SCIM group's name.
    #[must_use]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = group_name.into();
        self
    }
    /// Identifies a role.
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
/// An X.509 certificate in the SCIM attributes of a member.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.scim.X509Certificate")
)]
#[non_exhaustive]
pub struct X509Certificate {
    /// Whether it is the main one in its list.
    pub primary: bool,
    /// What kind it is.
    #[serde(rename = "type")]
    pub type_: String,
    /// The certificate, as base64 of its DER form.
    pub value: String,
}
impl X509Certificate {
    /// Whether it is the main one in its list.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }
    /// What kind it is.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// The certificate, as base64 of its DER form.
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
