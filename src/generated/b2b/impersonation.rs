// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.impersonation`.

use crate::wire::prelude::*;

resource! {
/// The operations of `b2b.impersonation`.
pub struct ImpersonationApi: "b2b.impersonation" {}

/// Starts a session as the member that a single-use impersonation token stands for. The session cannot be extended.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-impersonation-token>
#[doc(alias = "api_b2b_impersonation_v1_Authenticate")]
POST "/v1/b2b/impersonation/authenticate"
example r#"
use stytch_api::b2b::impersonation::AuthenticateRequest;
let body = AuthenticateRequest::new("…");
let outcome = stytch.b2b().impersonation().authenticate(body).await?.outcome();
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;
}

object! {
/// The body of `b2b.impersonation.authenticate`.
#[doc(alias = "api_b2b_impersonation_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(impersonation_token: Secret) {
    /// The token that begins an impersonated session.
    impersonation_token: Secret,
} }

object! {
/// The response of `b2b.impersonation.authenticate`.
#[doc(alias = "api_b2b_impersonation_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [member_outcome(member_session)] {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Whether the sign-in is complete; when it is not, a further factor is wanted.
    member_authenticated: bool [strict],

    /// Identifies a member of an organization.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<crate::b2b::sessions::MemberSession>,

    /// Present when a second factor is still wanted; says what the member has set up.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies an organization.
    organization_id: String [strict],

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
