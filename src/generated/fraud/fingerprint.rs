// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `fraud.fingerprint`.
/// The operations of `fraud.fingerprint`.
#[derive(Clone, Copy, Debug)]
pub struct FingerprintApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> FingerprintApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Returns the verdict and the fingerprints of the device behind a telemetry id.
    ///
    /// `POST /v1/fingerprint/lookup`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn lookup(
        self,
        body: LookupRequest,
    ) -> Result<LookupResponse, crate::Error> {
        let answer = self.client.fraud_fingerprint_lookup(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl FingerprintApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["lookup"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.lookup(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `fraud.fingerprint.lookup`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.fingerprint.LookupRequest")
)]
#[non_exhaustive]
pub struct LookupRequest {
    /// What you know of the request yourself, such as who it came from and what for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_metadata: Option<crate::fraud::Metadata>,
    /// Ties the request to a device fingerprint taken in the browser.
    pub telemetry_id: String,
}
impl LookupRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(telemetry_id: impl Into<String>) -> Self {
        Self {
            external_metadata: None,
            telemetry_id: telemetry_id.into(),
        }
    }
    /// What you know of the request yourself, such as who it came from and what for.
    #[must_use]
    pub fn external_metadata(
        mut self,
        external_metadata: impl Into<crate::fraud::Metadata>,
    ) -> Self {
        self.external_metadata = Some(external_metadata.into());
        self
    }
    /// Ties the request to a device fingerprint taken in the browser.
    #[must_use]
    pub fn telemetry_id(mut self, telemetry_id: impl Into<String>) -> Self {
        self.telemetry_id = telemetry_id.into();
        self
    }
}
impl crate::decode::Blank for LookupRequest {
    fn blank() -> Self {
        Self {
            external_metadata: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for LookupRequest {
    const NAME: &'static str = "fraud.fingerprint.LookupRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("telemetry_id"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "external_metadata" => field.optional(&mut self.external_metadata),
            "telemetry_id" => field.promised(0).text(&mut self.telemetry_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(LookupRequest);
/// The answer of `fraud.fingerprint.lookup`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.fingerprint.LookupResponse")
)]
#[non_exhaustive]
pub struct LookupResponse {
    /// When it was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When it stops being valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// What you know of the request yourself, such as who it came from and what for.
    pub external_metadata: crate::fraud::Metadata,
    /// The fingerprints and ids of the visitor's device and browser.
    pub fingerprints: crate::fraud::Fingerprints,
    /// What was seen of the browser and the network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<crate::fraud::Properties>,
    /// The signals that the result rests on; the keys are Stytch's.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub raw_signals: ::serde_json::Map<String, ::serde_json::Value>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// Ties the request to a device fingerprint taken in the browser.
    pub telemetry_id: String,
    /// What to do about the device, and why.
    pub verdict: crate::fraud::Verdict,
}
impl LookupResponse {
    /// When it was created.
    #[must_use]
    pub fn created_at(
        mut self,
        created_at: impl Into<::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Self {
        self.created_at = Some(created_at.into());
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
    /// What you know of the request yourself, such as who it came from and what for.
    #[must_use]
    pub fn external_metadata(
        mut self,
        external_metadata: impl Into<crate::fraud::Metadata>,
    ) -> Self {
        self.external_metadata = external_metadata.into();
        self
    }
    /// The fingerprints and ids of the visitor's device and browser.
    #[must_use]
    pub fn fingerprints(
        mut self,
        fingerprints: impl Into<crate::fraud::Fingerprints>,
    ) -> Self {
        self.fingerprints = fingerprints.into();
        self
    }
    /// What was seen of the browser and the network.
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl Into<crate::fraud::Properties>,
    ) -> Self {
        self.properties = Some(properties.into());
        self
    }
    /// The signals that the result rests on; the keys are Stytch's.
    #[must_use]
    pub fn raw_signals(
        mut self,
        raw_signals: impl IntoIterator<Item = (impl Into<String>, ::serde_json::Value)>,
    ) -> Self {
        self.raw_signals = raw_signals
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
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
    /// Ties the request to a device fingerprint taken in the browser.
    #[must_use]
    pub fn telemetry_id(mut self, telemetry_id: impl Into<String>) -> Self {
        self.telemetry_id = telemetry_id.into();
        self
    }
    /// What to do about the device, and why.
    #[must_use]
    pub fn verdict(mut self, verdict: impl Into<crate::fraud::Verdict>) -> Self {
        self.verdict = verdict.into();
        self
    }
}
impl Default for LookupResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for LookupResponse {
    fn blank() -> Self {
        Self {
            created_at: crate::decode::blank(),
            expires_at: crate::decode::blank(),
            external_metadata: crate::decode::blank(),
            fingerprints: crate::decode::blank(),
            properties: crate::decode::blank(),
            raw_signals: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            telemetry_id: crate::decode::blank(),
            verdict: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for LookupResponse {
    const NAME: &'static str = "fraud.fingerprint.LookupResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("telemetry_id"),
        crate::decode::Promise::lax("fingerprints"),
        crate::decode::Promise::lax("verdict"),
        crate::decode::Promise::lax("external_metadata"),
        crate::decode::Promise::lax("created_at"),
        crate::decode::Promise::lax("expires_at"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "created_at" => field.promised(5).timestamp(&mut self.created_at),
            "expires_at" => field.promised(6).timestamp(&mut self.expires_at),
            "external_metadata" => field.promised(4).value(&mut self.external_metadata),
            "fingerprints" => field.promised(2).value(&mut self.fingerprints),
            "properties" => field.optional(&mut self.properties),
            "raw_signals" => field.map(&mut self.raw_signals),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(7).value(&mut self.status_code),
            "telemetry_id" => field.promised(1).text(&mut self.telemetry_id),
            "verdict" => field.promised(3).value(&mut self.verdict),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(LookupResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<LookupRequest>("fraud.fingerprint.LookupRequest"),
    crate::registry::Type::of::<LookupResponse>("fraud.fingerprint.LookupResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static LOOKUP: crate::operation::Operation = crate::operation::Operation {
    id: "fraud.fingerprint.lookup",
    method: "POST",
    path: "/v1/fingerprint/lookup",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Telemetry,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&LOOKUP];
impl crate::raw::Client {
    /// `POST /v1/fingerprint/lookup`
    pub async fn fraud_fingerprint_lookup<'a>(
        &'a self,
        body: &'a LookupRequest,
    ) -> Result<ResponseValue<LookupResponse>, crate::Error> {
        let request = self.request(&LOOKUP, &[]).json(&body);
        self.send(&LOOKUP, request).await?.decode()
    }
}
