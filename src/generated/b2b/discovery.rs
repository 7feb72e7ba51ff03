// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.discovery`.
/// `b2b.discovery.intermediate_sessions`.
pub mod intermediate_sessions;
/// `b2b.discovery.organizations`.
pub mod organizations;
/// The operations of `b2b.discovery`.
#[derive(Clone, Copy, Debug)]
pub struct DiscoveryApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> DiscoveryApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `b2b.discovery.intermediate_sessions`.
    #[must_use]
    pub fn intermediate_sessions(
        self,
    ) -> intermediate_sessions::IntermediateSessionsApi<'c> {
        intermediate_sessions::IntermediateSessionsApi::new(self.client)
    }
    /// The operations of `b2b.discovery.organizations`.
    #[must_use]
    pub fn organizations(self) -> organizations::OrganizationsApi<'c> {
        organizations::OrganizationsApi::new(self.client)
    }
}
#[cfg(feature = "dynamic")]
impl DiscoveryApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["intermediate_sessions", rest @ ..] => {
                Box::pin(self.intermediate_sessions().dispatch(rest, arguments)).await
            }
            ["organizations", rest @ ..] => {
                Box::pin(self.organizations().dispatch(rest, arguments)).await
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// An organization that a person belongs to or may join, with what signing in to it still takes.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.discovery.DiscoveredOrganization")
)]
#[non_exhaustive]
pub struct DiscoveredOrganization {
    /// Whether the sign-in is complete; when it is not, a further factor is wanted.
    pub member_authenticated: bool,
    /// How the person belongs to the organization, or could come to belong to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership: Option<Membership>,
    /// Present when a second factor is still wanted; says what the member has set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mfa_required: Option<crate::b2b::mfa::MfaRequired>,
    /// The organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<crate::b2b::organizations::Organization>,
    /// Present when the person must first sign in by another method; names those that the organization allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_required: Option<crate::b2b::sessions::PrimaryRequired>,
}
impl DiscoveredOrganization {
    /// Whether the sign-in is complete; when it is not, a further factor is wanted.
    #[must_use]
    pub fn member_authenticated(mut self, member_authenticated: bool) -> Self {
        self.member_authenticated = member_authenticated;
        self
    }
    /// How the person belongs to the organization, or could come to belong to it.
    #[must_use]
    pub fn membership(mut self, membership: impl Into<Membership>) -> Self {
        self.membership = Some(membership.into());
        self
    }
    /// Present when a second factor is still wanted; says what the member has set up.
    #[must_use]
    pub fn mfa_required(
        mut self,
        mfa_required: impl Into<crate::b2b::mfa::MfaRequired>,
    ) -> Self {
        self.mfa_required = Some(mfa_required.into());
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = Some(organization.into());
        self
    }
    /// Present when the person must first sign in by another method; names those that the organization allows.
    #[must_use]
    pub fn primary_required(
        mut self,
        primary_required: impl Into<crate::b2b::sessions::PrimaryRequired>,
    ) -> Self {
        self.primary_required = Some(primary_required.into());
        self
    }
}
impl Default for DiscoveredOrganization {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for DiscoveredOrganization {
    fn blank() -> Self {
        Self {
            member_authenticated: crate::decode::blank(),
            membership: crate::decode::blank(),
            mfa_required: crate::decode::blank(),
            organization: crate::decode::blank(),
            primary_required: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for DiscoveredOrganization {
    const NAME: &'static str = "b2b.discovery.DiscoveredOrganization";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("member_authenticated"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member_authenticated" => {
                field.promised(0).value(&mut self.member_authenticated)
            }
            "membership" => field.optional(&mut self.membership),
            "mfa_required" => field.optional(&mut self.mfa_required),
            "organization" => field.optional(&mut self.organization),
            "primary_required" => field.optional(&mut self.primary_required),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(DiscoveredOrganization);
/// How a person stands to a discovered organization: as its member, or by what right they may become one.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.discovery.Membership")
)]
#[non_exhaustive]
pub struct Membership {
    /// More about the membership, depending on `type`; the keys are Stytch's.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub details: ::serde_json::Map<String, ::serde_json::Value>,
    /// The member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<crate::b2b::organizations::Member>,
    /// The kind of membership, such as `active_member`, `invited_member` or `eligible_to_join_by_email_domain`.
    #[serde(rename = "type")]
    pub type_: String,
}
impl Membership {
    /// More about the membership, depending on `type`; the keys are Stytch's.
    #[must_use]
    pub fn details(
        mut self,
        details: impl IntoIterator<Item = (impl Into<String>, ::serde_json::Value)>,
    ) -> Self {
        self.details = details
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self
    }
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = Some(member.into());
        self
    }
    /// The kind of membership, such as `active_member`, `invited_member` or `eligible_to_join_by_email_domain`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }
}
impl Default for Membership {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for Membership {
    fn blank() -> Self {
        Self {
            details: crate::decode::blank(),
            member: crate::decode::blank(),
            type_: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for Membership {
    const NAME: &'static str = "b2b.discovery.Membership";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("type"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "details" => field.map(&mut self.details),
            "member" => field.optional(&mut self.member),
            "type" => field.promised(0).text(&mut self.type_),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(Membership);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<
        DiscoveredOrganization,
    >("b2b.discovery.DiscoveredOrganization"),
    crate::registry::Type::of::<Membership>("b2b.discovery.Membership"),
];
