// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.magic_links`.

use crate::wire::prelude::*;

/// `b2b.magic_links.discovery`.
pub mod discovery;
/// `b2b.magic_links.email`.
pub mod email;

resource! {
/// The operations of `b2b.magic_links`.
pub struct MagicLinksApi, MemberMagicLinksApi: "b2b.magic_links" {
    discovery: DiscoveryApi;
    email: EmailApi, MemberEmailApi;
}

/// Signs a member in with the single-use token of a magic link. Returns an intermediate session instead of a session when another step is missing.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-magic-link>
#[doc(alias = "api_magic_v1_Authenticate")]
POST "/v1/b2b/magic_links/authenticate"
example r#"
use stytch_api::b2b::magic_links::AuthenticateRequest;
let body = AuthenticateRequest::new("…").session_duration_minutes(60);
let outcome = stytch.b2b().magic_links().authenticate(body).await?.outcome();
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;
}

object! {
/// The body of `b2b.magic_links.authenticate`.
#[doc(alias = "api_magic_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(magic_links_token: Secret) {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Option<Secret>,

    /// The language of the message that is sent.
    locale: Option<crate::shared::EmailLocale>,

    /// The token from the link in the e-mail.
    magic_links_token: Secret,

    /// The PKCE code verifier, when the flow was started with its challenge.
    pkce_code_verifier: Option<Secret>,

    /// Claims of your own for the session; a null takes a claim away.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now; without it the operation's default applies. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends.
    session_token: Option<Secret>,

    /// Ties the request to a device fingerprint taken in the browser.
    telemetry_id: Option<String>,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of `b2b.magic_links.authenticate`.
#[doc(alias = "api_magic_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [member_outcome(member_session)] {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Whether the sign-in is complete; when it is not, a further factor is wanted.
    member_authenticated: bool [strict],

    /// The device that was used, and whether it is new for the member.
    member_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a member of an organization.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<crate::b2b::sessions::MemberSession>,

    /// Identifies what the link or passcode was delivered by, such as an e-mail address or a phone number.
    method_id: String,

    /// Present when a second factor is still wanted; says what the member has set up.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies an organization.
    organization_id: String [strict],

    /// Present when the person must first sign in by another method; names those that the organization allows.
    primary_required: Option<crate::b2b::sessions::PrimaryRequired>,

    /// Identifies the request; Stytch's support can find it by this.
    request_id: String,

    /// Whether the person's other sessions had to end; Stytch's own have, any that you keep elsewhere are yours to end.
    #[deprecated]
    reset_sessions: bool,

    /// The session as a short-lived JWT that can be verified locally.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body.
    status_code: i32,
} }
