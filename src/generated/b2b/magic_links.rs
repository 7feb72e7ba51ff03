// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Logins of members by a link in an e-mail.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](MagicLinksApi::authenticate) | Signs a member in with the single-use token of a magic link. |

use crate::wire::prelude::*;

pub mod discovery;
pub mod email;

resource! {
/// Logins of members by a link in an e-mail.
///
/// `client.b2b().magic_links()`
pub struct MagicLinksApi, MemberMagicLinksApi: "b2b.magic_links" {
    discovery: DiscoveryApi;
    email: EmailApi, MemberEmailApi;
}

/// Signs a member in with the single-use token of a magic link. Returns an intermediate session instead of a session when another step is missing.
///
/// A `pending` or `invited` member becomes `active` by it. The `magic_links_token` is the `token` in the query of the redirect, beside a `stytch_token_type` of `multi_tenant_magic_links`; one that has expired or was used is refused. `outcome()` of the response is `Session`, `PrimaryRequired`, `MfaRequired` or `Incomplete`.
///
/// A new session lasts 60 minutes, unless `session_duration_minutes` says otherwise. A `session_token` or `session_jwt` that is still valid may be given too; no second factor is asked for then.
///
/// Where a second factor is due, `member_authenticated` is false, `session_duration_minutes` and `session_custom_claims` have no effect, and the `intermediate_session_token` goes to [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover), which completes the sign-in. It is good as well for [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), to join another organization, and [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create), to found one.
///
/// Stytch: <https://stytch.com/docs/b2b/api/authenticate-magic-link>
#[doc(alias = "api_magic_v1_Authenticate")]
POST "/v1/b2b/magic_links/authenticate"
errors r#"- `intermediate_session_not_found`: the login that was begun is over: log in again.
- `magic_link_not_found`: nobody was sent a link with this token.
- `operation_restricted_by_organization_auth_methods`: the organization does not allow this way of logging in.
- `pkce_expected_code_verifier`, `pkce_mismatch`: the login began with PKCE, and its code verifier is missing or another one.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `unable_to_auth_magic_link`: the link was used, or has ended."#
example r#"
use stytch_api::login::MemberOutcome;
use stytch_api::b2b::magic_links::AuthenticateRequest;
let body = AuthenticateRequest::new("…").session_duration_minutes(60);
let response = stytch.b2b().magic_links().authenticate(body).await?;
match response.outcome() {
    MemberOutcome::Session(new) => println!("{} is logged in", new.session.member_id),
    step => println!("a step is missing: {step:?}"),
}
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;
}

object! {
/// The body of [`b2b.magic_links.authenticate`](crate::b2b::magic_links::MagicLinksApi::authenticate).
#[doc(alias = "api_magic_v1_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(magic_links_token: Secret) {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Option<Secret>,

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// The token from the link in the e-mail.
    magic_links_token: Secret,

    /// The PKCE code verifier, a random secret in base64url form, when the flow was started with its challenge. It shows that the flow ends on the device where it began.
    pkce_code_verifier: Option<Secret>,

    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now. A new session begins, and its `session_token` and `session_jwt` are in the response; a session that the request names is extended instead.
    ///
    /// Without it, a sign-in gives a member a session of 60 minutes and a user none. However long a session lasts, which is up to 366 days, its JWT is valid for five minutes and has to be renewed. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// The session as a JWT that can be verified locally, valid for five minutes. It names a running session, in place of `session_token`, to add this sign-in to rather than begin another; give only one of the two. That of another member is ignored.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. It names a running session, in place of `session_jwt`, to add this sign-in to rather than begin another; give only one of the two. That of another member is ignored.
    session_token: Option<Secret>,

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,
} }

typed_maps! { AuthenticateRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`b2b.magic_links.authenticate`](crate::b2b::magic_links::MagicLinksApi::authenticate).
#[doc(alias = "api_magic_v1_AuthenticateResponse")]
pub struct AuthenticateResponse [member_outcome(member_session)] {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// The member.
    member: crate::b2b::organizations::Member [strict],

    /// Whether the sign-in is complete; when it is not, `primary_required` or `mfa_required` says which factor is wanted.
    member_authenticated: bool [strict],

    /// The device that was used, and whether it is new for the member; present when the request had a valid `telemetry_id` and [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) knows it.
    member_device: Option<crate::shared::DeviceInfo>,

    /// Identifies a member of an organization. Most requests take the member's `external_id`, where it has one, in its place.
    member_id: String [strict],

    /// The member's session.
    member_session: Option<crate::b2b::sessions::MemberSession>,

    /// Identifies what the link or passcode was delivered by, such as an e-mail address or a phone number.
    method_id: String,

    /// Present when a second factor is still wanted; says what the member has set up.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

    /// The organization.
    organization: crate::b2b::organizations::Organization,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String [strict],

    /// Present when the person must first sign in by another method; names those that the organization allows.
    primary_required: Option<crate::b2b::sessions::PrimaryRequired>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// Whether the person's other sessions had to end; Stytch's own have, any that you keep elsewhere are yours to end.
    #[deprecated]
    reset_sessions: bool,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
