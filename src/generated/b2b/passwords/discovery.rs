// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Logins by password that name no organization.
//!
//! | Operation | |
//! |---|---|
//! | [`authenticate`](DiscoveryApi::authenticate) | Verifies an e-mail address and password without naming an organization and returns an intermediate session with the organizations open to the person. |

use crate::wire::prelude::*;

pub mod email;

resource! {
/// Logins by password that name no organization.
///
/// `client.b2b().passwords().discovery()`
pub struct DiscoveryApi: "b2b.passwords.discovery" {
    email: EmailApi;
}

/// Verifies an e-mail address and password without naming an organization and returns an intermediate session with the organizations open to the person.
///
/// Works only where passwords are shared across organizations. The `intermediate_session_token` is exchanged for a session in one of the `discovered_organizations` by [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange).
///
/// The error `member_reset_password` comes even with the right password when the password is known from a breach (HaveIBeenPwned) and the policy has breach detection on sign-in (<https://stytch.com/docs/b2b/guides/passwords/strength-policy>): whoever knows it need not be the owner of the address. A reset by e-mail ([`b2b.passwords.discovery.email.reset_start`](crate::b2b::passwords::discovery::email::EmailApi::reset_start)) helps then.
///
/// Stytch: <https://stytch.com/docs/b2b/api/passwords-discovery-authenticate>
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_Authenticate")]
POST "/v1/b2b/passwords/discovery/authenticate"
errors r#"- `cross_org_passwords_not_enabled`: a password of the project belongs to one organization.
- `email_not_found`: nobody has this e-mail address, or they have no password.
- `invalid_email`: this is no e-mail address.
- `member_reset_password`: the password has appeared in a breach, so that the member must set a new one, even if it is right.
- `unauthorized_credentials`: the password is wrong, unless it is the project's secret that is.
- `user_lock_limit_reached`: after too many failed tries, the person is locked for a while."#
example r#"
use stytch_api::b2b::passwords::discovery::AuthenticateRequest;
let body = AuthenticateRequest::new("ada@example.com", "…");
let response = stytch.b2b().passwords().discovery().authenticate(body).await?;
"#
fn authenticate(body: AuthenticateRequest) -> AuthenticateResponse;
}

object! {
/// The body of [`b2b.passwords.discovery.authenticate`](crate::b2b::passwords::discovery::DiscoveryApi::authenticate).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_AuthenticateRequest")]
pub struct AuthenticateRequest [request] new(email_address: String, password: Secret) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email_address: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The person's password, of any UTF-8 characters.
    password: Secret,
} }

object! {
/// The response of [`b2b.passwords.discovery.authenticate`](crate::b2b::passwords::discovery::DiscoveryApi::authenticate).
#[doc(alias = "api_b2b_password_v1_b2b_passwords_discovery_AuthenticateResponse")]
pub struct AuthenticateResponse {
    /// The organizations open to the person behind the `intermediate_session_token`, `session_token` or `session_jwt`, each a [`discovered_organization`](https://stytch.com/docs/b2b/api/discovered-organization-object).
    ///
    /// An organization is listed when the person (1) is its member, (2) is invited to it, or (3) may join it. By e-mail address a person may join when the organization lets people join by themselves, allows the domain of the address, and already has a member with a verified address of that domain, which keeps phishers out.
    discovered_organizations: Vec<crate::b2b::discovery::DiscoveredOrganization>,

    /// An e-mail address.
    email_address: String,

    /// Stands for a sign-in that still lacks a step, such as choosing an organization or a second factor. It holds what the person has proven so far and need not belong to one member yet. By default it expires after 10 minutes.
    ///
    /// A second factor completes it: [`b2b.otps.sms.authenticate`](crate::b2b::otps::sms::SmsApi::authenticate), [`b2b.totps.authenticate`](crate::b2b::totps::TotpsApi::authenticate) or [`b2b.recovery_codes.recover`](crate::b2b::recovery_codes::RecoveryCodesApi::recover). An organization is chosen with [`b2b.discovery.intermediate_sessions.exchange`](crate::b2b::discovery::intermediate_sessions::IntermediateSessionsApi::exchange), or made with [`b2b.discovery.organizations.create`](crate::b2b::discovery::organizations::OrganizationsApi::create). In another primary sign-in it takes up that factor too, and turns into a session once the factors suffice; until then the same token comes back.
    intermediate_session_token: Secret,

    /// Until when the sign-in that still lacks a step can be completed.
    intermediate_session_token_expires_at: Option<DateTime<Utc>>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }
