// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `fraud.email`.
/// The operations of `fraud.email`.
#[derive(Clone, Copy, Debug)]
pub struct EmailApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> EmailApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Assesses how risky an e-mail address is and recommends an action.
    ///
    /// `POST /v1/email/risk`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn risk(self, body: RiskRequest) -> Result<RiskResponse, crate::Error> {
        let answer = self.client.fraud_email_risk(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl EmailApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        mut arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["risk"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.risk(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `fraud.email.risk`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.email.RiskRequest")
)]
#[non_exhaustive]
pub struct RiskRequest {
    /// An e-mail address.
    pub email_address: String,
}
impl RiskRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            email_address: email_address.into(),
        }
    }
    /// An e-mail address.
    #[must_use]
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = email_address.into();
        self
    }
}
impl crate::decode::Blank for RiskRequest {
    fn blank() -> Self {
        Self {
            email_address: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RiskRequest {
    const NAME: &'static str = "fraud.email.RiskRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("email_address"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "email_address" => field.promised(0).text(&mut self.email_address),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RiskRequest);
/// The answer of `fraud.email.risk`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.email.RiskResponse")
)]
#[non_exhaustive]
pub struct RiskResponse {
    /// What to do with the e-mail address, `ALLOW`, `CHALLENGE` or `BLOCK`.
    pub action: crate::fraud::VerdictAction,
    /// What was found out about the e-mail address itself.
    pub address_information: crate::fraud::AddressInformation,
    /// What was found out about the domain of the e-mail address.
    pub domain_information: crate::fraud::DomainInformation,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// How risky the e-mail address is; higher is riskier.
    pub risk_score: i32,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl RiskResponse {
    /// What to do with the e-mail address, `ALLOW`, `CHALLENGE` or `BLOCK`.
    #[must_use]
    pub fn action(mut self, action: impl Into<crate::fraud::VerdictAction>) -> Self {
        self.action = action.into();
        self
    }
    /// What was found out about the e-mail address itself.
    #[must_use]
    pub fn address_information(
        mut self,
        address_information: impl Into<crate::fraud::AddressInformation>,
    ) -> Self {
        self.address_information = address_information.into();
        self
    }
    /// What was found out about the domain of the e-mail address.
    #[must_use]
    pub fn domain_information(
        mut self,
        domain_information: impl Into<crate::fraud::DomainInformation>,
    ) -> Self {
        self.domain_information = domain_information.into();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// How risky the e-mail address is; higher is riskier.
    #[must_use]
    pub fn risk_score(mut self, risk_score: i32) -> Self {
        self.risk_score = risk_score;
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
        self
    }
}
impl Default for RiskResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for RiskResponse {
    fn blank() -> Self {
        Self {
            action: crate::decode::blank(),
            address_information: crate::decode::blank(),
            domain_information: crate::decode::blank(),
            request_id: crate::decode::blank(),
            risk_score: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for RiskResponse {
    const NAME: &'static str = "fraud.email.RiskResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("address_information"),
        crate::decode::Promise::lax("domain_information"),
        crate::decode::Promise::lax("action"),
        crate::decode::Promise::lax("risk_score"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "action" => field.promised(3).open(&mut self.action),
            "address_information" => {
                field.promised(1).value(&mut self.address_information)
            }
            "domain_information" => field.promised(2).value(&mut self.domain_information),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "risk_score" => field.promised(4).value(&mut self.risk_score),
            "status_code" => field.promised(5).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(RiskResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<RiskRequest>("fraud.email.RiskRequest"),
    crate::registry::Type::of::<RiskResponse>("fraud.email.RiskResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static RISK: crate::operation::Operation = crate::operation::Operation {
    id: "fraud.email.risk",
    method: "POST",
    path: "/v1/email/risk",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Telemetry,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&RISK];
impl crate::raw::Client {
    /// `POST /v1/email/risk`
    pub async fn fraud_email_risk<'a>(
        &'a self,
        body: &'a RiskRequest,
    ) -> Result<ResponseValue<RiskResponse>, crate::Error> {
        let request = self.request(&RISK, &[]).json(&body);
        self.send(&RISK, request).await?.decode()
    }
}
