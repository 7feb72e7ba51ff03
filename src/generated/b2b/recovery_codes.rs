// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.recovery_codes`.
/// The operations of `b2b.recovery_codes`.
#[derive(Clone, Copy, Debug)]
pub struct RecoveryCodesApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> RecoveryCodesApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Returns the recovery codes that a member has not used yet.
    ///
    /// `GET /v1/b2b/recovery_codes/{organization_id}/{member_id}`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn get(
        self,
        organization_id: &str,
        member_id: &str,
    ) -> Result<GetResponse, crate::Error> {
        let answer = self
            .client
            .b2b_recovery_codes_get(organization_id, member_id)
            .await?;
        Ok(answer.into_inner())
    }
    /// Completes a member's sign-in with a recovery code in place of the second factor. Each code works once.
    ///
    /// `POST /v1/b2b/recovery_codes/recover`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn recover(
        self,
        body: RecoverRequest,
    ) -> Result<RecoverResponse, crate::Error> {
        let answer = self.client.b2b_recovery_codes_recover(&body).await?;
        Ok(answer.into_inner())
    }
    /// Replaces a member's recovery codes and returns the new ones. The old ones stop working.
    ///
    /// `POST /v1/b2b/recovery_codes/rotate`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn rotate(
        self,
        body: RotateRequest,
    ) -> Result<RotateResponse, crate::Error> {
        let answer = self.client.b2b_recovery_codes_rotate(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl RecoveryCodesApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["get"] => {
                let organization_id = arguments.text("organization_id")?;
                let member_id = arguments.text("member_id")?;
                arguments.finish()?;
                crate::dynamic::answer(self.get(&organization_id, &member_id).await?)
            }
            ["recover"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.recover(body).await?)
            }
            ["rotate"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.rotate(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The answer of `b2b.recovery_codes.get`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.recovery_codes.GetResponse")
)]
#[non_exhaustive]
pub struct GetResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Codes that each stand in for the second factor once.
    pub recovery_codes: Vec<crate::Secret>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl GetResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
        self
    }
    /// Codes that each stand in for the second factor once.
    #[must_use]
    pub fn recovery_codes(
        mut self,
        recovery_codes: impl IntoIterator<Item = impl Into<crate::Secret>>,
    ) -> Self {
        self.recovery_codes = recovery_codes.into_iter().map(Into::into).collect();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for GetResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for GetResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            recovery_codes: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for GetResponse {
    const NAME: &'static str = "b2b.recovery_codes.GetResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("recovery_codes"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(2).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(3).value(&mut self.organization),
            "recovery_codes" => field.promised(4).list(&mut self.recovery_codes),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(5).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(GetResponse);
/// The body of `b2b.recovery_codes.recover`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.recovery_codes.RecoverRequest")
)]
#[non_exhaustive]
pub struct RecoverRequest {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_session_token: Option<crate::Secret>,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// Identifies an organization.
    pub organization_id: String,
    /// A one-time recovery code of the person.
    pub recovery_code: crate::Secret,
    /// Claims of your own for the session; a null takes a claim away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_custom_claims: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// How many minutes the session lasts from now; without it the operation's default applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_duration_minutes: Option<i32>,
    /// The session as a short-lived JWT that can be verified locally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_jwt: Option<crate::Secret>,
    /// The session as an opaque token, valid until the session ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<crate::Secret>,
    /// Ties the request to a device fingerprint taken in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telemetry_id: Option<String>,
}
impl RecoverRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        organization_id: impl Into<String>,
        member_id: impl Into<String>,
        recovery_code: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            intermediate_session_token: None,
            member_id: member_id.into(),
            organization_id: organization_id.into(),
            recovery_code: recovery_code.into(),
            session_custom_claims: None,
            session_duration_minutes: None,
            session_jwt: None,
            session_token: None,
            telemetry_id: None,
        }
    }
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    #[must_use]
    pub fn intermediate_session_token(
        mut self,
        intermediate_session_token: impl Into<crate::Secret>,
    ) -> Self {
        self.intermediate_session_token = Some(intermediate_session_token.into());
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
    /// A one-time recovery code of the person.
    #[must_use]
    pub fn recovery_code(mut self, recovery_code: impl Into<crate::Secret>) -> Self {
        self.recovery_code = recovery_code.into();
        self
    }
    /// Claims of your own for the session; a null takes a claim away.
    #[must_use]
    pub fn session_custom_claims(
        mut self,
        session_custom_claims: impl IntoIterator<
            Item = (impl Into<String>, ::serde_json::Value),
        >,
    ) -> Self {
        self.session_custom_claims = Some(
            session_custom_claims
                .into_iter()
                .map(|(key, value)| (key.into(), value))
                .collect(),
        );
        self
    }
    /// How many minutes the session lasts from now; without it the operation's default applies.
    #[must_use]
    pub fn session_duration_minutes(mut self, session_duration_minutes: i32) -> Self {
        self.session_duration_minutes = Some(session_duration_minutes);
        self
    }
    /// The session as a short-lived JWT that can be verified locally.
    #[must_use]
    pub fn session_jwt(mut self, session_jwt: impl Into<crate::Secret>) -> Self {
        self.session_jwt = Some(session_jwt.into());
        self
    }
    /// The session as an opaque token, valid until the session ends.
    #[must_use]
    pub fn session_token(mut self, session_token: impl Into<crate::Secret>) -> Self {
        self.session_token = Some(session_token.into());
        self
    }
    /// Ties the request to a device fingerprint taken in the browser.
    #[must_use]
    pub fn telemetry_id(mut self, telemetry_id: impl Into<String>) -> Self {
        self.telemetry_id = Some(telemetry_id.into());
        self
    }
}
impl crate::decode::Blank for RecoverRequest {
    fn blank() -> Self {
        Self {
            intermediate_session_token: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization_id: crate::decode::blank(),
            recovery_code: crate::decode::blank(),
            session_custom_claims: crate::decode::blank(),
            session_duration_minutes: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RecoverRequest {
    const NAME: &'static str = "b2b.recovery_codes.RecoverRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::strict("recovery_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "intermediate_session_token" => {
                field.optional(&mut self.intermediate_session_token)
            }
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            "recovery_code" => field.promised(2).value(&mut self.recovery_code),
            "session_custom_claims" => field.optional(&mut self.session_custom_claims),
            "session_duration_minutes" => {
                field.optional(&mut self.session_duration_minutes)
            }
            "session_jwt" => field.optional(&mut self.session_jwt),
            "session_token" => field.optional(&mut self.session_token),
            "telemetry_id" => field.optional_text(&mut self.telemetry_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RecoverRequest);
/// The answer of `b2b.recovery_codes.recover`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.recovery_codes.RecoverResponse")
)]
#[non_exhaustive]
pub struct RecoverResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// The device that was used, and whether it is new for the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_device: Option<crate::shared::DeviceInfo>,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The member's session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_session: Option<crate::b2b::sessions::MemberSession>,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// How many recovery codes are left.
    pub recovery_codes_remaining: i32,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The session as a short-lived JWT that can be verified locally.
    pub session_jwt: crate::Secret,
    /// The session as an opaque token, valid until the session ends.
    pub session_token: crate::Secret,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl RecoverResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// The device that was used, and whether it is new for the member.
    #[must_use]
    pub fn member_device(
        mut self,
        member_device: impl Into<crate::shared::DeviceInfo>,
    ) -> Self {
        self.member_device = Some(member_device.into());
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The member's session.
    #[must_use]
    pub fn member_session(
        mut self,
        member_session: impl Into<crate::b2b::sessions::MemberSession>,
    ) -> Self {
        self.member_session = Some(member_session.into());
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
        self
    }
    /// How many recovery codes are left.
    #[must_use]
    pub fn recovery_codes_remaining(mut self, recovery_codes_remaining: i32) -> Self {
        self.recovery_codes_remaining = recovery_codes_remaining;
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The session as a short-lived JWT that can be verified locally.
    #[must_use]
    pub fn session_jwt(mut self, session_jwt: impl Into<crate::Secret>) -> Self {
        self.session_jwt = session_jwt.into();
        self
    }
    /// The session as an opaque token, valid until the session ends.
    #[must_use]
    pub fn session_token(mut self, session_token: impl Into<crate::Secret>) -> Self {
        self.session_token = session_token.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for RecoverResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RecoverResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_device: crate::decode::blank(),
            member_id: crate::decode::blank(),
            member_session: crate::decode::blank(),
            organization: crate::decode::blank(),
            recovery_codes_remaining: crate::decode::blank(),
            request_id: crate::decode::blank(),
            session_jwt: crate::decode::blank(),
            session_token: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RecoverResponse {
    const NAME: &'static str = "b2b.recovery_codes.RecoverResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::strict("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::strict("organization"),
        crate::decode::Promise::strict("session_token"),
        crate::decode::Promise::strict("session_jwt"),
        crate::decode::Promise::lax("recovery_codes_remaining"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(2).value(&mut self.member),
            "member_device" => field.optional(&mut self.member_device),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "member_session" => field.optional(&mut self.member_session),
            "organization" => field.promised(3).value(&mut self.organization),
            "recovery_codes_remaining" => {
                field.promised(6).value(&mut self.recovery_codes_remaining)
            }
            "request_id" => field.promised(0).text(&mut self.request_id),
            "session_jwt" => field.promised(5).value(&mut self.session_jwt),
            "session_token" => field.promised(4).value(&mut self.session_token),
            "status_code" => field.promised(7).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RecoverResponse);
/// The body of `b2b.recovery_codes.rotate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.recovery_codes.RotateRequest")
)]
#[non_exhaustive]
pub struct RotateRequest {
    /// Identifies a member of an organization.
    pub member_id: String,
    /// Identifies an organization.
    pub organization_id: String,
}
impl RotateRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        organization_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            member_id: member_id.into(),
            organization_id: organization_id.into(),
        }
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// Identifies an organization.
    #[must_use]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = organization_id.into();
        self
    }
}
impl crate::decode::Blank for RotateRequest {
    fn blank() -> Self {
        Self {
            member_id: crate::decode::blank(),
            organization_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RotateRequest {
    const NAME: &'static str = "b2b.recovery_codes.RotateRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("organization_id"),
        crate::decode::Promise::strict("member_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization_id" => field.promised(0).text(&mut self.organization_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RotateRequest);
/// The answer of `b2b.recovery_codes.rotate`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "b2b.recovery_codes.RotateResponse")
)]
#[non_exhaustive]
pub struct RotateResponse {
    /// The member.
    pub member: crate::b2b::organizations::Member,
    /// Identifies a member of an organization.
    pub member_id: String,
    /// The organization.
    pub organization: crate::b2b::organizations::Organization,
    /// Codes that each stand in for the second factor once.
    pub recovery_codes: Vec<crate::Secret>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl RotateResponse {
    /// The member.
    #[must_use]
    pub fn member(
        mut self,
        member: impl Into<crate::b2b::organizations::Member>,
    ) -> Self {
        self.member = member.into();
        self
    }
    /// Identifies a member of an organization.
    #[must_use]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = member_id.into();
        self
    }
    /// The organization.
    #[must_use]
    pub fn organization(
        mut self,
        organization: impl Into<crate::b2b::organizations::Organization>,
    ) -> Self {
        self.organization = organization.into();
        self
    }
    /// Codes that each stand in for the second factor once.
    #[must_use]
    pub fn recovery_codes(
        mut self,
        recovery_codes: impl IntoIterator<Item = impl Into<crate::Secret>>,
    ) -> Self {
        self.recovery_codes = recovery_codes.into_iter().map(Into::into).collect();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for RotateResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RotateResponse {
    fn blank() -> Self {
        Self {
            member: crate::decode::blank(),
            member_id: crate::decode::blank(),
            organization: crate::decode::blank(),
            recovery_codes: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RotateResponse {
    const NAME: &'static str = "b2b.recovery_codes.RotateResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("member_id"),
        crate::decode::Promise::lax("member"),
        crate::decode::Promise::lax("organization"),
        crate::decode::Promise::lax("recovery_codes"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "member" => field.promised(2).value(&mut self.member),
            "member_id" => field.promised(1).text(&mut self.member_id),
            "organization" => field.promised(3).value(&mut self.organization),
            "recovery_codes" => field.promised(4).list(&mut self.recovery_codes),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(5).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RotateResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<GetResponse>("b2b.recovery_codes.GetResponse"),
    crate::registry::Type::of::<RecoverRequest>("b2b.recovery_codes.RecoverRequest"),
    crate::registry::Type::of::<RecoverResponse>("b2b.recovery_codes.RecoverResponse"),
    crate::registry::Type::of::<RotateRequest>("b2b.recovery_codes.RotateRequest"),
    crate::registry::Type::of::<RotateResponse>("b2b.recovery_codes.RotateResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static GET: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.recovery_codes.get",
    method: "GET",
    path: "/v1/b2b/recovery_codes/{organization_id}/{member_id}",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static RECOVER: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.recovery_codes.recover",
    method: "POST",
    path: "/v1/b2b/recovery_codes/recover",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static ROTATE: crate::operation::Operation = crate::operation::Operation {
    id: "b2b.recovery_codes.rotate",
    method: "POST",
    path: "/v1/b2b/recovery_codes/rotate",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[
    &GET,
    &RECOVER,
    &ROTATE,
];
impl crate::raw::Client {
    /// `GET /v1/b2b/recovery_codes/{organization_id}/{member_id}`
    pub async fn b2b_recovery_codes_get<'a>(
        &'a self,
        organization_id: &'a str,
        member_id: &'a str,
    ) -> Result<ResponseValue<GetResponse>, crate::Error> {
        let request = self.request(&GET, &[organization_id, member_id]);
        self.send(&GET, request).await?.decode()
    }
    /// `POST /v1/b2b/recovery_codes/recover`
    pub async fn b2b_recovery_codes_recover<'a>(
        &'a self,
        body: &'a RecoverRequest,
    ) -> Result<ResponseValue<RecoverResponse>, crate::Error> {
        let request = self.request(&RECOVER, &[]).json(&body);
        self.send(&RECOVER, request).await?.decode()
    }
    /// `POST /v1/b2b/recovery_codes/rotate`
    pub async fn b2b_recovery_codes_rotate<'a>(
        &'a self,
        body: &'a RotateRequest,
    ) -> Result<ResponseValue<RotateResponse>, crate::Error> {
        let request = self.request(&ROTATE, &[]).json(&body);
        self.send(&ROTATE, request).await?.decode()
    }
}
