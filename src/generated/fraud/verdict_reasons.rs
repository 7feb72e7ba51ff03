// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `fraud.verdict_reasons`.
/// The operations of `fraud.verdict_reasons`.
#[derive(Clone, Copy, Debug)]
pub struct VerdictReasonsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> VerdictReasonsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Lists the reasons a fingerprint verdict can have, with their default and overriding actions.
    ///
    /// `POST /v1/verdict_reasons/list`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn list(self, body: ListRequest) -> Result<ListResponse, crate::Error> {
        let answer = self.client.fraud_verdict_reasons_list(&body).await?;
        Ok(answer.into_inner())
    }
    /// Overrides the action that fingerprint lookups give for one verdict reason.
    ///
    /// `POST /v1/verdict_reasons/override`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn r#override(
        self,
        body: OverrideRequest,
    ) -> Result<OverrideResponse, crate::Error> {
        let answer = self.client.fraud_verdict_reasons_override(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl VerdictReasonsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["list"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.list(body).await?)
            }
            ["override"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.r#override(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `fraud.verdict_reasons.list`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.verdict_reasons.ListRequest")
)]
#[non_exhaustive]
pub struct ListRequest {
    /// Whether to list only the verdict reasons that have an override.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overrides_only: Option<bool>,
}
impl ListRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { overrides_only: None }
    }
    /// Whether to list only the verdict reasons that have an override.
    #[must_use]
    pub fn overrides_only(mut self, overrides_only: bool) -> Self {
        self.overrides_only = Some(overrides_only);
        self
    }
}
impl Default for ListRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl crate::decode::Blank for ListRequest {
    fn blank() -> Self {
        Self {
            overrides_only: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ListRequest {
    const NAME: &'static str = "fraud.verdict_reasons.ListRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "overrides_only" => field.optional(&mut self.overrides_only),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ListRequest);
/// The answer of `fraud.verdict_reasons.list`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.verdict_reasons.ListResponse")
)]
#[non_exhaustive]
pub struct ListResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The verdict reasons, each with its default action and any override.
    pub verdict_reason_actions: Vec<crate::fraud::VerdictReasonAction>,
}
impl ListResponse {
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
    /// The verdict reasons, each with its default action and any override.
    #[must_use]
    pub fn verdict_reason_actions(
        mut self,
        verdict_reason_actions: impl IntoIterator<
            Item = crate::fraud::VerdictReasonAction,
        >,
    ) -> Self {
        self.verdict_reason_actions = verdict_reason_actions.into_iter().collect();
        self
    }
}
impl Default for ListResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ListResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            verdict_reason_actions: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ListResponse {
    const NAME: &'static str = "fraud.verdict_reasons.ListResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("verdict_reason_actions"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            "verdict_reason_actions" => {
                field.promised(1).list(&mut self.verdict_reason_actions)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ListResponse);
/// The body of `fraud.verdict_reasons.override`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.verdict_reasons.OverrideRequest")
)]
#[non_exhaustive]
pub struct OverrideRequest {
    /// The action that the verdict reason leads to in place of its default.
    pub override_action: crate::fraud::RuleAction,
    /// A note of your own on why the default is overridden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_description: Option<String>,
    /// A code that can be among the reasons of a verdict.
    pub verdict_reason: String,
}
impl OverrideRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(
        verdict_reason: impl Into<String>,
        override_action: impl Into<crate::fraud::RuleAction>,
    ) -> Self {
        Self {
            override_action: override_action.into(),
            override_description: None,
            verdict_reason: verdict_reason.into(),
        }
    }
    /// The action that the verdict reason leads to in place of its default.
    #[must_use]
    pub fn override_action(
        mut self,
        override_action: impl Into<crate::fraud::RuleAction>,
    ) -> Self {
        self.override_action = override_action.into();
        self
    }
    /// A note of your own on why the default is overridden.
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
impl crate::decode::Blank for OverrideRequest {
    fn blank() -> Self {
        Self {
            override_action: crate::decode::blank(),
            override_description: crate::decode::blank(),
            verdict_reason: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for OverrideRequest {
    const NAME: &'static str = "fraud.verdict_reasons.OverrideRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("verdict_reason"),
        crate::decode::Promise::strict("override_action"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "override_action" => field.promised(1).open(&mut self.override_action),
            "override_description" => field.optional_text(&mut self.override_description),
            "verdict_reason" => field.promised(0).text(&mut self.verdict_reason),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(OverrideRequest);
/// The answer of `fraud.verdict_reasons.override`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.verdict_reasons.OverrideResponse")
)]
#[non_exhaustive]
pub struct OverrideResponse {
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The verdict reason with its actions, now that the override is set.
    pub verdict_reason_action: crate::fraud::VerdictReasonAction,
}
impl OverrideResponse {
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
    /// The verdict reason with its actions, now that the override is set.
    #[must_use]
    pub fn verdict_reason_action(
        mut self,
        verdict_reason_action: impl Into<crate::fraud::VerdictReasonAction>,
    ) -> Self {
        self.verdict_reason_action = verdict_reason_action.into();
        self
    }
}
impl Default for OverrideResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for OverrideResponse {
    fn blank() -> Self {
        Self {
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            verdict_reason_action: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for OverrideResponse {
    const NAME: &'static str = "fraud.verdict_reasons.OverrideResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("verdict_reason_action"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            "verdict_reason_action" => {
                field.promised(1).value(&mut self.verdict_reason_action)
            }
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(OverrideResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<ListRequest>("fraud.verdict_reasons.ListRequest"),
    crate::registry::Type::of::<ListResponse>("fraud.verdict_reasons.ListResponse"),
    crate::registry::Type::of::<
        OverrideRequest,
    >("fraud.verdict_reasons.OverrideRequest"),
    crate::registry::Type::of::<
        OverrideResponse,
    >("fraud.verdict_reasons.OverrideResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static LIST: crate::operation::Operation = crate::operation::Operation {
    id: "fraud.verdict_reasons.list",
    method: "POST",
    path: "/v1/verdict_reasons/list",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Telemetry,
    idempotent: true,
    member_session: false,
};
pub(crate) static OVERRIDE: crate::operation::Operation = crate::operation::Operation {
    id: "fraud.verdict_reasons.override",
    method: "POST",
    path: "/v1/verdict_reasons/override",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Telemetry,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&LIST, &OVERRIDE];
impl crate::raw::Client {
    /// `POST /v1/verdict_reasons/list`
    pub async fn fraud_verdict_reasons_list<'a>(
        &'a self,
        body: &'a ListRequest,
    ) -> Result<ResponseValue<ListResponse>, crate::Error> {
        let request = self.request(&LIST, &[]).json(&body);
        self.send(&LIST, request).await?.decode()
    }
    /// `POST /v1/verdict_reasons/override`
    pub async fn fraud_verdict_reasons_override<'a>(
        &'a self,
        body: &'a OverrideRequest,
    ) -> Result<ResponseValue<OverrideResponse>, crate::Error> {
        let request = self.request(&OVERRIDE, &[]).json(&body);
        self.send(&OVERRIDE, request).await?.decode()
    }
}
