// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.mfa`.
/// `b2b.mfa.MemberOptions`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.mfa.MemberOptions")
)]
#[non_exhaustive]
pub struct MemberOptions {
    pub mfa_phone_number: String,
    pub totp_registration_id: String,
}
impl MemberOptions {
    /// Sets `mfa_phone_number`.
    #[must_use]
    pub fn mfa_phone_number(mut self, mfa_phone_number: impl Into<String>) -> Self {
        self.mfa_phone_number = mfa_phone_number.into();
        self
    }
    /// Sets `totp_registration_id`.
    #[must_use]
    pub fn totp_registration_id(
        mut self,
        totp_registration_id: impl Into<String>,
    ) -> Self {
        self.totp_registration_id = totp_registration_id.into();
        self
    }
}
impl Default for MemberOptions {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for MemberOptions {
    fn blank() -> Self {
        Self {
            mfa_phone_number: crate::decode::blank(),
            totp_registration_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MemberOptions {
    const NAME: &'static str = "b2b.mfa.MemberOptions";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("mfa_phone_number"),
        crate::decode::Promise::lax("totp_registration_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "mfa_phone_number" => field.promised(0).text(&mut self.mfa_phone_number),
            "totp_registration_id" => {
                field.promised(1).text(&mut self.totp_registration_id)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MemberOptions);
/// `b2b.mfa.MfaRequired`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.mfa.MfaRequired")
)]
#[non_exhaustive]
pub struct MfaRequired {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_options: Option<MemberOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_auth_initiated: Option<String>,
}
impl MfaRequired {
    /// Sets `member_options`.
    #[must_use]
    pub fn member_options(mut self, member_options: impl Into<MemberOptions>) -> Self {
        self.member_options = Some(member_options.into());
        self
    }
    /// Sets `secondary_auth_initiated`.
    #[must_use]
    pub fn secondary_auth_initiated(
        mut self,
        secondary_auth_initiated: impl Into<String>,
    ) -> Self {
        self.secondary_auth_initiated = Some(secondary_auth_initiated.into());
        self
    }
}
impl Default for MfaRequired {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for MfaRequired {
    fn blank() -> Self {
        Self {
            member_options: crate::decode::blank(),
            secondary_auth_initiated: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MfaRequired {
    const NAME: &'static str = "b2b.mfa.MfaRequired";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member_options" => field.optional(&mut self.member_options),
            "secondary_auth_initiated" => {
                field.optional_text(&mut self.secondary_auth_initiated)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MfaRequired);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<MemberOptions>("b2b.mfa.MemberOptions"),
    crate::registry::Type::of::<MfaRequired>("b2b.mfa.MfaRequired"),
];
