// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `project`.
/// The operations of `project`.
#[derive(Clone, Copy, Debug)]
pub struct ProjectApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> ProjectApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// Counts the users, organizations, members and M2M clients of the project.
    ///
    /// `GET /v1/projects/metrics`
    ///
    /// # Errors
    ///
    /// As for every operation: see [`crate::Error`].
    pub async fn metrics(self) -> Result<MetricsResponse, crate::Error> {
        let answer = self.client.project_metrics().await?;
        Ok(answer.into_inner())
    }
}
#[cfg(feature = "dynamic")]
impl ProjectApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["metrics"] => {
                arguments.finish()?;
                crate::dynamic::answer(self.metrics().await?)
            }
            _ => Err(arguments.unknown_operation()),
        }
    }
}
impl crate::Client {
    /// The operations of `project`.
    #[must_use]
    pub fn project(&self) -> ProjectApi<'_> {
        ProjectApi::new(self.raw())
    }
}
/// What a metric of the project counts.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MetricType {
    /// `UNKNOWN`
    Unknown,
    /// `USER_COUNT`
    UserCount,
    /// `ORGANIZATION_COUNT`
    OrganizationCount,
    /// `MEMBER_COUNT`
    MemberCount,
    /// `M2M_CLIENT_COUNT`
    M2mClientCount,
    /// A value that the contract does not know, sent back as it came.
    Other(String),
}
impl MetricType {
    /// The values of the contract.
    pub const VALUES: &'static [&'static str] = &[
        "UNKNOWN",
        "USER_COUNT",
        "ORGANIZATION_COUNT",
        "MEMBER_COUNT",
        "M2M_CLIENT_COUNT",
    ];
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "UNKNOWN",
            Self::UserCount => "USER_COUNT",
            Self::OrganizationCount => "ORGANIZATION_COUNT",
            Self::MemberCount => "MEMBER_COUNT",
            Self::M2mClientCount => "M2M_CLIENT_COUNT",
            Self::Other(value) => value,
        }
    }
    fn known(value: &str) -> Option<Self> {
        Some(
            match value {
                "UNKNOWN" => Self::Unknown,
                "USER_COUNT" => Self::UserCount,
                "ORGANIZATION_COUNT" => Self::OrganizationCount,
                "MEMBER_COUNT" => Self::MemberCount,
                "M2M_CLIENT_COUNT" => Self::M2mClientCount,
                _ => return None,
            },
        )
    }
}
crate::open_enum::open_enum!(MetricType, "project.MetricType");
/// The answer of `project.metrics`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "project.MetricsResponse")
)]
#[non_exhaustive]
pub struct MetricsResponse {
    /// The project's counts, one for each kind.
    pub metrics: Vec<ProjectMetric>,
    /// Identifies the project.
    pub project_id: String,
    /// Identifies the request; Stytch's support can find it by this.
    pub request_id: String,
    /// The HTTP status, repeated in the body.
    pub status_code: i32,
}
impl MetricsResponse {
    /// The project's counts, one for each kind.
    #[must_use]
    pub fn metrics(mut self, metrics: impl IntoIterator<Item = ProjectMetric>) -> Self {
        self.metrics = metrics.into_iter().collect();
        self
    }
    /// Identifies the project.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = project_id.into();
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
impl Default for MetricsResponse {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for MetricsResponse {
    fn blank() -> Self {
        Self {
            metrics: crate::decode::blank(),
            project_id: crate::decode::blank(),
            request_id: crate::decode::blank(),
            status_code: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for MetricsResponse {
    const NAME: &'static str = "project.MetricsResponse";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("request_id"),
        crate::decode::Promise::lax("project_id"),
        crate::decode::Promise::lax("metrics"),
        crate::decode::Promise::lax("status_code"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "metrics" => field.promised(2).list(&mut self.metrics),
            "project_id" => field.promised(1).text(&mut self.project_id),
            "request_id" => field.promised(0).text(&mut self.request_id),
            "status_code" => field.promised(3).value(&mut self.status_code),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(MetricsResponse);
/// A count over the project, such as of its users or members.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
#[cfg_attr(
    feature = "schemars",
    derive(::schemars::JsonSchema),
    schemars(rename = "project.ProjectMetric")
)]
#[non_exhaustive]
pub struct ProjectMetric {
    /// How many there are.
    pub count: u32,
    /// What is counted.
    pub metric_type: MetricType,
}
impl ProjectMetric {
    /// How many there are.
    #[must_use]
    pub fn count(mut self, count: u32) -> Self {
        self.count = count;
        self
    }
    /// What is counted.
    #[must_use]
    pub fn metric_type(mut self, metric_type: impl Into<MetricType>) -> Self {
        self.metric_type = metric_type.into();
        self
    }
}
impl Default for ProjectMetric {
    fn default() -> Self {
        crate::decode::blank()
    }
}
impl crate::decode::Blank for ProjectMetric {
    fn blank() -> Self {
        Self {
            count: crate::decode::blank(),
            metric_type: crate::decode::blank(),
        }
    }
}
impl crate::decode::Object for ProjectMetric {
    const NAME: &'static str = "project.ProjectMetric";
    const PROMISED: &'static [crate::decode::Promise] = &[
        crate::decode::Promise::lax("metric_type"),
        crate::decode::Promise::lax("count"),
    ];
    fn set<'de, A: ::serde::de::MapAccess<'de>>(
        &mut self,
        field: crate::decode::Field<'_, A>,
    ) -> Result<(), A::Error> {
        match field.key() {
            "count" => field.promised(1).value(&mut self.count),
            "metric_type" => field.promised(0).open(&mut self.metric_type),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(ProjectMetric);
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[crate::registry::Type] = &[
    crate::registry::Type::of::<MetricType>("project.MetricType"),
    crate::registry::Type::of::<MetricsResponse>("project.MetricsResponse"),
    crate::registry::Type::of::<ProjectMetric>("project.ProjectMetric"),
];
use ::progenitor_client::ResponseValue;
pub(crate) static METRICS: crate::operation::Operation = crate::operation::Operation {
    id: "project.metrics",
    method: "GET",
    path: "/v1/projects/metrics",
    auth: crate::operation::Auth::Project,
    host: crate::operation::Host::Api,
    idempotent: true,
    member_session: false,
};
pub(crate) static OPERATIONS: &[&crate::operation::Operation] = &[&METRICS];
impl crate::raw::Client {
    /// `GET /v1/projects/metrics`
    pub async fn project_metrics<'a>(
        &'a self,
    ) -> Result<ResponseValue<MetricsResponse>, crate::Error> {
        let request = self.request(&METRICS, &[]);
        self.send(&METRICS, request).await?.decode()
    }
}
