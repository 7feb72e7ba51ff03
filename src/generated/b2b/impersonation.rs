// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Sessions in which support staff see what a member sees.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](ImpersonationApi::authenticate) | Starts a session as the member that a single-use impersonation token stands for. |

use crate::wire::prelude::*;

resource! {
/// Sessions in which support staff see what a member sees.
///
/// `client.b2b().impersonation()`
pub struct ImpersonationApi: "b2b.impersonation" {}

/// Starts a session as the member that a single-use impersonation token stands for. The session cannot be extended.
///
/// The token comes from the `Impersonate Member` button on the member's page in Stytch's dashboard. The session lasts 60 minutes (there is no `session_duration_minutes` here), and no second factor is asked for. The `impersonation_token` is the `token` in the query of the redirect, beside a `stytch_token_type` of `multi_tenant_impersonation`; one that has expired or was used is refused. `outcome()` of the response is `Session`.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-impersonation-token>
#[doc(alias = "api_b2b_impersonation_v1_Authenticate")]
POST "/v1/b2b/impersonation/authenticate"
errors r#"- `member_impersonation_not_allowed`: the project does not allow it.
- `unable_to_auth_impersonation_token`: the token is unknown, was used, or has expired."#
example r#"
use stytch_api::login::MemberOutcome;
use stytch_api::b2b::impersonation::AuthenticateRequest;
let body = AuthenticateRequest::new("…");
let response = stytch.b2b().impersonation().authenticate(body).await?;
match response.outcome() {
    MemberOutcome::Session(new) => println!("{} is logged in", new.session.member_id),
    step => println!("a step is missing: {step:?}"),
}
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;
}

object! {
/// The body of [`b2b.impersonation.authenticate`](crate::b2b::impersonation::ImpersonationApi::authenticate).
#[doc(alias = "api_b2b_impersonation_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(impersonation_token: Secret) {
    /// The token that begins an impersonated session; by default it expires after 5 minutes.
    impersonation_token: Secret,
} }

object! {
/// The response of [`b2b.impersonation.authenticate`](crate::b2b::impersonation::ImpersonationApi::authenticate).
#[doc(alias = "api_b2b_impersonation_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [member_outcome(member_session)] {
    /// Empty here, since an impersonation begins with a whole session.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Always true here.
    member_authenticated: bool [strict],

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String [strict],

    /// The session of the impersonated member.
    member_session: Option<crate::b2b::sessions::MemberSession>,

    /// Absent here, since an impersonation requires no second factor.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String [strict],

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
