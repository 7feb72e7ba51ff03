// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.mfa`.
/// What a member has set up for the second factor: a phone number, an authenticator app, or both.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.mfa.MemberOptions")
)]
#[non_exhaustive]
pub struct MemberOptions {
    /// The phone number for the member's second factor, in E.164 form.
    pub mfa_phone_number: String,
    /// Identifies a member's authenticator app.
    pub totp_registration_id: String,
}
impl MemberOptions {
    /// The phone number for the member's second factor, in E.164 form.
    #[must_use]
    pub fn mfa_phone_number(mut self, mfa_phone_number: impl Into<String>) -> Self {
        self.mfa_phone_number = mfa_phone_number.into();
        self
    }
    /// Identifies a member's authenticator app.
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
/// The second factor that a sign-in still lacks: the member's choices, and what was already started.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.mfa.MfaRequired")
)]
#[non_exhaustive]
pub struct MfaRequired {
    /// The second factors that the member has set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_options: Option<MemberOptions>,
    /// The second factor that a passcode was sent for already, such as `sms_otp`; absent when none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_auth_initiated: Option<String>,
}
impl MfaRequired {
    /// The second factors that the member has set up.
    #[must_use]
    pub fn member_options(mut self, member_options: impl Into<MemberOptions>) -> Self {
        self.member_options = Some(member_options.into());
        self
    }
    /// The second factor that a passcode was sent for already, such as `sms_otp`; absent when none was.
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
