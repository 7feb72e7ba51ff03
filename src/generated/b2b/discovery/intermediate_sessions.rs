// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! The step from a discovery login into the organization that was chosen.
//!
//! | Operation | |
//! |---|---|
//! | [`exchange`](IntermediateSessionsApi::exchange) | Exchanges an intermediate session for a session in the chosen organization, creating the member where the person may join. |

use crate::wire::prelude::*;

resource! {
/// The step from a discovery login into the organization that was chosen.
///
/// `client.b2b().discovery().intermediate_sessions()`
pub struct IntermediateSessionsApi: "b2b.discovery.intermediate_sessions" {}

/// Exchanges an intermediate session for a session in the chosen organization, creating the member where the person may join. Returns an intermediate session again when a step is missing.
///
/// It is also how a person accepts an invitation, and how one joins whose e-mail domain or OAuth tenant the organization admits. `outcome()` of the response is `Session`, `PrimaryRequired`, `MfaRequired` or `Incomplete`.
///
/// With `member_authenticated: true`, the person has done all that the organization asks for and has proven the e-mail address on the way: `session_token` and `session_jwt` are there. With `member_authenticated: false`, a first or second factor is missing, or a person who is only now joining signed in by a method that proves no e-mail address; there is an `intermediate_session_token` instead.
///
/// - Look first at `primary_required`: the person has to sign in by one of the methods in `primary_required.allowed_auth_methods`.
/// - If that is null and `mfa_required` is set, `mfa_required.member_options` says whether the member has a phone number for SMS passcodes or an authenticator app, and `mfa_required.secondary_auth_initiated` whether a passcode has gone out by SMS already.
///
/// Either way, give the `intermediate_session_token`, which is that of the request again, to the `authenticate()` operation of the method, such as [`b2b.magic_links.authenticate`](crate::b2b::magic_links::MagicLinksApi::authenticate) or [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate); the session comes once nothing is missing. The token may also go to [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create), to found an organization in place of joining one.
///
/// Stytch: <https://stytch.com/docs/api-reference/b2b/api/discovery/exchange-intermediate-session>
#[doc(alias = "api_discovery_v1_discovery_intermediate_sessions_Exchange")]
POST "/v1/b2b/discovery/intermediate_sessions/exchange"
errors r#"- `email_jit_provisioning_not_allowed`: the person is no member, and the organization lets nobody join by this address.
- `intermediate_session_not_found`: the login that was begun is over: log in again.
- `invalid_intermediate_session_token_for_organization`: the intermediate session is another person's.
- `oauth_tenant_jit_provisioning_not_allowed`: the person is no member, and the organization lets nobody join by this OAuth tenant.
- `organization_not_found`: nothing has the given id."#
example r#"
use stytch_api::login::MemberOutcome;
use stytch_api::b2b::discovery::intermediate_sessions::ExchangeRequest;
let body = ExchangeRequest::new("…", "organization-test-…")
    .session_duration_minutes(60);
let response = stytch
    .b2b()
    .discovery()
    .intermediate_sessions()
    .exchange(body)
    .await?;
match response.outcome() {
    MemberOutcome::Session(new) => println!("{} is logged in", new.session.member_id),
    step => println!("a step is missing: {step:?}"),
}
"#
fn exchange(body: ExchangeRequest) -> ExchangeResponse;
}

object! {
/// The body of [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange).
#[doc(alias = "api_discovery_v1_discovery_intermediate_sessions_ExchangeRequest")]
pub struct ExchangeRequest [request] new(intermediate_session_token: Secret, organization_id: String) {
    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Secret,

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::Locale>,

    /// Identifies an organization. Requests take its slug (`organization_slug`) or its `organization_external_id` as well.
    organization_id: String,

    /// Claims of your own, to be added to the session and its JWT, at most 4 KB in all; a new value replaces the old one, and a null takes the claim away. New claims need a session, begun with `session_duration_minutes`. The registered names `aud`, `exp`, `iat`, `iss`, `jti`, `nbf` and `sub` are ignored.
    session_custom_claims: Option<Map<String, Value>>,

    /// How many minutes the session lasts from now. A new session begins, and its `session_token` and `session_jwt` are in the response; a session that the request names is extended instead.
    ///
    /// Without it, a sign-in gives a member a session of 60 minutes and a user none. However long a session lasts, which is up to 366 days, its JWT is valid for five minutes and has to be renewed. From 5 to 527040.
    session_duration_minutes: Option<i32> where { min: 5, max: 527040 },

    /// Ties the request to a device fingerprint taken in the browser. Stytch looks it up, as [`fraud.fingerprint.lookup`](crate::fraud::fingerprint::FingerprintApi::lookup) does, and keeps the fingerprints and the place of the IP address with the person. Device fingerprinting has to be enabled for the workspace.
    telemetry_id: Option<String>,
} }

typed_maps! { ExchangeRequest {
    set with_session_custom_claims: session_custom_claims,
} }

object! {
/// The response of [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange).
#[doc(alias = "api_discovery_v1_discovery_intermediate_sessions_ExchangeResponse")]
pub struct ExchangeResponse [member_outcome(member_session)] {
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

    /// Present when a second factor is still wanted; says what the member has set up.
    mfa_required: Option<crate::b2b::mfa::MfaRequired>,

    /// The organization.
    organization: crate::b2b::organizations::Organization [strict],

    /// Present when the person must first sign in by another method; names those that the organization allows.
    primary_required: Option<crate::b2b::sessions::PrimaryRequired>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Secret [strict],

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Secret [strict],

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
