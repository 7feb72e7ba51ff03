// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `fraud.rules`.
/// The operations of `fraud.rules`.
#[derive(Clone, Copy, Debug)]
pub struct RulesApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> RulesApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Lists the project's fraud rules, a page at a time.
    ///
    /// `POST /v1/rules/list`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn list(self, body: ListRequest) -> Result<ListResponse, crate::Error> {
        let answer = self.client.fraud_rules_list(&body).await?;
        Ok(answer.into_inner())
    }
    /// The pages of [`Self::list`], each fetched when it is asked for; [`items`](crate::Pages::items) has what is on them.
    pub fn list_pages(self, body: ListRequest) -> crate::Pages<'c, ListResponse> {
        crate::Pages::new(
            body.cursor.clone(),
            move |cursor| {
                let mut body = body.clone();
                body.cursor = cursor;
                Box::pin(async move { self.list(body).await })
            },
        )
    }
    /// Sets the action that fingerprint lookups give for one identifier, such as a visitor id or country. `NONE` removes the rule.
    ///
    /// `POST /v1/rules/set`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn set(self, body: SetRequest) -> Result<SetResponse, crate::Error> {
        let answer = self.client.fraud_rules_set(&body).await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl RulesApi<'_> {
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
            ["set"] => {
                let body = arguments.body()?;
                crate::dynamic::answer(self.set(body).await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
/// The body of `fraud.rules.list`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.rules.ListRequest")
)]
#[non_exhaustive]
pub struct ListRequest {
    /// Where the next page begins, as the page before it said; absent for the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// The most results that one page may hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
}
impl ListRequest {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { cursor: None, limit: None }
    }
    /// Where the next page begins, as the page before it said; absent for the first page.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
    /// The most results that one page may hold.
    #[must_use]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
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
            cursor: crate::decode::blank(),
            limit: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ListRequest {
    const NAME: &'static str = "fraud.rules.ListRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "cursor" => field.optional_text(&mut self.cursor),
            "limit" => field.optional(&mut self.limit),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ListRequest);
/// The answer of `fraud.rules.list`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.rules.ListResponse")
)]
#[non_exhaustive]
pub struct ListResponse {
    /// Where the next page begins; absent on the last page.
    pub next_cursor: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The rules on this page.
    pub rules: Vec<crate::fraud::Rule>,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl ListResponse {
    /// Where the next page begins; absent on the last page.
    #[must_use]
    pub fn next_cursor(mut self, next_cursor: impl Into<String>) -> Self {
        self.next_cursor = next_cursor.into();
        self
    }
    /// Identifies the request; Stytch's support can find it by this.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }
    /// The rules on this page.
    #[must_use]
    pub fn rules(mut self, rules: impl IntoIterator<Item = crate::fraud::Rule>) -> Self {
        self.rules = rules.into_iter().collect();
        self
    }
    /// The HTTP status, repeated in the body.
    #[must_use]
    pub fn status_code(mut self, status_code: i32) -> Self {
        self.status_code = status_code;
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
            next_cursor: crate::decode::blank(),
            request_id: crate::decode::blank(),
            rules: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ListResponse {
    const NAME: &'static str = "fraud.rules.ListResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("next_cursor"),
        crate::decode::Promise::lax("rules"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "next_cursor" => field.promised(1).text(&mut self.next_cursor),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "rules" => field.promised(2).list(&mut self.rules),
            "status_code" => field.promised(3).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ListResponse);
impl crate::paging::Page for ListResponse {
    type Item = crate::fraud::Rule;
    fn next_cursor(&self) -> Option<&str> {
        Some(self.next_cursor.as_str())
    }
    fn into_items(self) -> Vec<crate::fraud::Rule> {
        self.rules
    }
}
/// The body of `fraud.rules.set`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.rules.SetRequest")
)]
#[non_exhaustive]
pub struct SetRequest {
    /// The verdict on requests that match; `NONE` removes the rule.
    pub action: crate::fraud::RuleAction,
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
    /// A note on the rule, for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// After how many minutes the rule ends; without it the rule stays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_in_minutes: Option<i32>,
    /// A fingerprint of the device's hardware.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hardware_fingerprint: Option<String>,
    /// The network fingerprint that the rule matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_fingerprint: Option<String>,
    /// The visitor fingerprint that the rule matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_fingerprint: Option<String>,
    /// The visitor id that the rule matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_id: Option<String>,
}
impl SetRequest {
    /// Makes one of what is required; the rest is unset.
    #[must_use]
    pub fn new(action: impl Into<crate::fraud::RuleAction>) -> Self {
        Self {
            action: action.into(),
            asn: None,
            browser_fingerprint: None,
            browser_id: None,
            cidr_block: None,
            country_code: None,
            description: None,
            expires_in_minutes: None,
            hardware_fingerprint: None,
            network_fingerprint: None,
            visitor_fingerprint: None,
            visitor_id: None,
        }
    }
    /// The verdict on requests that match; `NONE` removes the rule.
    #[must_use]
    pub fn action(mut self, action: impl Into<crate::fraud::RuleAction>) -> Self {
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
    /// A note on the rule, for people.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// After how many minutes the rule ends; without it the rule stays.
    #[must_use]
    pub fn expires_in_minutes(mut self, expires_in_minutes: i32) -> Self {
        self.expires_in_minutes = Some(expires_in_minutes);
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
    /// The network fingerprint that the rule matches.
    #[must_use]
    pub fn network_fingerprint(
        mut self,
        network_fingerprint: impl Into<String>,
    ) -> Self {
        self.network_fingerprint = Some(network_fingerprint.into());
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
impl crate::decode::Blank for SetRequest {
    fn blank() -> Self {
        Self {
            action: crate::decode::blank(),
            asn: crate::decode::blank(),
            browser_fingerprint: crate::decode::blank(),
            browser_id: crate::decode::blank(),
            cidr_block: crate::decode::blank(),
            country_code: crate::decode::blank(),
            description: crate::decode::blank(),
            expires_in_minutes: crate::decode::blank(),
            hardware_fingerprint: crate::decode::blank(),
            network_fingerprint: crate::decode::blank(),
            visitor_fingerprint: crate::decode::blank(),
            visitor_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SetRequest {
    const NAME: &'static str = "fraud.rules.SetRequest";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::strict("action"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "action" => field.promised(0).open(&mut self.action),
            "asn" => field.optional_text(&mut self.asn),
            "browser_fingerprint" => field.optional_text(&mut self.browser_fingerprint),
            "browser_id" => field.optional_text(&mut self.browser_id),
            "cidr_block" => field.optional_text(&mut self.cidr_block),
            "country_code" => field.optional_text(&mut self.country_code),
            "description" => field.optional_text(&mut self.description),
            "expires_in_minutes" => field.optional(&mut self.expires_in_minutes),
            "hardware_fingerprint" => field.optional_text(&mut self.hardware_fingerprint),
            "network_fingerprint" => field.optional_text(&mut self.network_fingerprint),
            "visitor_fingerprint" => field.optional_text(&mut self.visitor_fingerprint),
            "visitor_id" => field.optional_text(&mut self.visitor_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SetRequest);
/// The answer of `fraud.rules.set`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "fraud.rules.SetResponse")
)]
#[non_exhaustive]
pub struct SetResponse {
    /// The verdict on requests that match; `NONE` when the rule was removed.
    pub action: crate::fraud::RuleAction,
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
    /// When it stops being valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// A fingerprint of the device's hardware.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hardware_fingerprint: Option<String>,
    /// The network fingerprint that the rule matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_fingerprint: Option<String>,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
    /// The visitor fingerprint that the rule matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_fingerprint: Option<String>,
    /// The visitor id that the rule matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_id: Option<String>,
}
impl SetResponse {
    /// The verdict on requests that match; `NONE` when the rule was removed.
    #[must_use]
    pub fn action(mut self, action: impl Into<crate::fraud::RuleAction>) -> Self {
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
    /// The network fingerprint that the rule matches.
    #[must_use]
    pub fn network_fingerprint(
        mut self,
        network_fingerprint: impl Into<String>,
    ) -> Self {
        self.network_fingerprint = Some(network_fingerprint.into());
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
impl Default for SetResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for SetResponse {
    fn blank() -> Self {
        Self {
            action: crate::decode::blank(),
            asn: crate::decode::blank(),
            browser_fingerprint: crate::decode::blank(),
            browser_id: crate::decode::blank(),
            cidr_block: crate::decode::blank(),
            country_code: crate::decode::blank(),
            expires_at: crate::decode::blank(),
            hardware_fingerprint: crate::decode::blank(),
            network_fingerprint: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
            visitor_fingerprint: crate::decode::blank(),
            visitor_id: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for SetResponse {
    const NAME: &'static str = "fraud.rules.SetResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("action"),
        crate::decode::Promise::lax("status_code"),
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
            "expires_at" => field.timestamp(&mut self.expires_at),
            "hardware_fingerprint" => field.optional_text(&mut self.hardware_fingerprint),
            "network_fingerprint" => field.optional_text(&mut self.network_fingerprint),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(2).value(&mut self.status_code),
            "visitor_fingerprint" => field.optional_text(&mut self.visitor_fingerprint),
            "visitor_id" => field.optional_text(&mut self.visitor_id),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SetResponse);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<ListRequest>("fraud.rules.ListRequest"),
    crate::registry::Type::of::<ListResponse>("fraud.rules.ListResponse"),
    crate::registry::Type::of::<SetRequest>("fraud.rules.SetRequest"),
    crate::registry::Type::of::<SetResponse>("fraud.rules.SetResponse"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static LIST: crate::operation::Operation = crate::operation::Operation {
    id: "fraud.rules.list",
    method: "POST",
    path: "/v1/rules/list",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Telemetry,
    idempotent: true,
    member_session: false,
};
pub(crate) static SET: crate::operation::Operation = crate::operation::Operation {
    id: "fraud.rules.set",
    method: "POST",
    path: "/v1/rules/set",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Telemetry,
    idempotent: false,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&LIST, &SET];
impl crate::raw::Client {
    /// `POST /v1/rules/list`
    pub async fn fraud_rules_list<'a>(
        &'a self,
        body: &'a ListRequest,
    ) -> Result<ResponseValue<ListResponse>, crate::Error> {
        let request = self.request(&LIST, &[]).json(&body);
        self.send(&LIST, request).await?.decode()
    }
    /// `POST /v1/rules/set`
    pub async fn fraud_rules_set<'a>(
        &'a self,
        body: &'a SetRequest,
    ) -> Result<ResponseValue<SetResponse>, crate::Error> {
        let request = self.request(&SET, &[]).json(&body);
        self.send(&SET, request).await?.decode()
    }
}
