// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Numbers about the project.
//!
//! | Operation | |
//! |---|---|
//! | [`metrics`](ProjectApi::metrics) | Counts the users, organizations, members and M2M clients of the project. |

use crate::wire::prelude::*;

resource! {
/// Numbers about the project.
///
/// `client.project()`
pub struct ProjectApi: "project" {}

/// Counts the users, organizations, members and M2M clients of the project.
#[doc(alias = "api_project_v1_Metrics")]
GET "/v1/projects/metrics"
example r#"
let response = stytch.project().metrics().await?;
"#
fn metrics() -> MetricsResponse;
}

open_enum! {
/// What a metric of the project counts.
#[doc(alias = "api_project_v1_ProjectMetricMetricType")]
pub enum MetricType {
    Unknown = "UNKNOWN",
    UserCount = "USER_COUNT",
    OrganizationCount = "ORGANIZATION_COUNT",
    MemberCount = "MEMBER_COUNT",
    M2mClientCount = "M2M_CLIENT_COUNT",
} }

object! {
/// The response of [`project.metrics`](crate::project::ProjectApi::metrics).
#[doc(alias = "api_project_v1_MetricsResponse")]
pub struct MetricsResponse {
    /// The project's counts, one for each kind.
    metrics: Vec<ProjectMetric>,

    /// Identifies the project.
    project_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// A count over the project, such as of its users or members.
#[doc(alias = "api_project_v1_ProjectMetric")]
pub struct ProjectMetric {
    /// How many there are.
    count: u32,

    /// What is counted.
    metric_type: MetricType,
} }
