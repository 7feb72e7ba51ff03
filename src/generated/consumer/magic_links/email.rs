// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Sending magic links by e-mail, and inviting users.
//!
//! | Operation | |
//! |---|---|
//! | [`invite`](EmailApi::invite) | Creates a pending user and e-mails them an invitation with a magic link. |
//! | [`login_or_create`](EmailApi::login_or_create) | Sends a magic link to an e-mail address, creating the user when missing. |
//! | [`revoke_invite`](EmailApi::revoke_invite) | Revokes an invitation that has not been accepted yet, by its e-mail address. |
//! | [`send`](EmailApi::send) | Sends a magic link to an existing user and never creates one; [`consumer.magic_links.email.login_or_create`](crate::consumer::magic_links::email::EmailApi::login_or_create) does. |

use crate::wire::prelude::*;

resource! {
/// Sending magic links by e-mail, and inviting users.
///
/// `client.consumer().magic_links().email()`
pub struct EmailApi: "consumer.magic_links.email" {}

/// Creates a pending user and e-mails them an invitation with a magic link.
///
/// The user stays `pending` until the link is followed. [`consumer.magic_links.email.revoke_invite`](crate::consumer::magic_links::email::EmailApi::revoke_invite) takes the invitation back.
///
/// The link leads to the redirect URL with a `token` in the query, which goes to [`consumer.magic_links.authenticate`](crate::consumer::magic_links::MagicLinksApi::authenticate). The redirect URL has to be registered with Stytch: <https://stytch.com/docs/guides/magic-links/email-magic-links/redirect-routing>.
#[doc(alias = "api_magic_v1_magic_links_email_Invite")]
POST "/v1/magic_links/email/invite"
errors r#"- `duplicate_email`: a user has it already.
- `email_template_not_found`: nothing has the given id.
- `inactive_email`: no messages reach this address: ask for another one.
- `invalid_email`: this is no e-mail address.
- `invalid_invite_magic_link_url`, `no_match_for_provided_magic_link_url`: a URL is malformed, or not one of the project's redirect URLs.
- `no_invite_redirect_urls_set`: no URL is given, and the project has no default for it."#
example r#"
use stytch_api::consumer::magic_links::email::InviteRequest;
let body = InviteRequest::new("ada@example.com")
    .name(stytch_api::consumer::users::Name::new());
let response = stytch.consumer().magic_links().email().invite(body).await?;
"#
fn invite(body: InviteRequest) -> InviteResponse;

/// Sends a magic link to an e-mail address, creating the user when missing.
///
/// Active users get a sign-in link, new and pending ones a sign-up link; the URL, the expiration and the template of either can be given. `create_user_as_pending` decides on the status of a new user.
///
/// The link leads to the redirect URL with a `token` in the query, which goes to [`consumer.magic_links.authenticate`](crate::consumer::magic_links::MagicLinksApi::authenticate). The redirect URL has to be registered with Stytch: <https://stytch.com/docs/guides/magic-links/email-magic-links/redirect-routing>.
///
/// Stytch: <https://stytch.com/docs/api/log-in-or-create-user-by-email>
#[doc(alias = "api_magic_v1_magic_links_email_LoginOrCreate")]
POST "/v1/magic_links/email/login_or_create"
errors r#"- `email_template_not_found`: nothing has the given id.
- `inactive_email`: no messages reach this address: ask for another one.
- `invalid_email`: this is no e-mail address.
- `invalid_login_magic_link_url`, `invalid_signup_magic_link_url`, `no_match_for_provided_magic_link_url`: a URL is malformed, or not one of the project's redirect URLs.
- `no_login_redirect_urls_set`, `no_signup_redirect_urls_set`: no URL is given, and the project has no default for it."#
example r#"
use stytch_api::consumer::magic_links::email::LoginOrCreateRequest;
let body = LoginOrCreateRequest::new("ada@example.com");
let response = stytch.consumer().magic_links().email().login_or_create(body).await?;
"#
fn login_or_create(body: LoginOrCreateRequest) -> LoginOrCreateResponse;

/// Revokes an invitation that has not been accepted yet, by its e-mail address. [`consumer.magic_links.email.invite`](crate::consumer::magic_links::email::EmailApi::invite) has sent it.
#[doc(alias = "api_magic_v1_magic_links_email_RevokeInvite")]
POST "/v1/magic_links/email/revoke_invite"
errors r#"- `email_not_found`: nobody has this e-mail address.
- `invalid_email`: this is no e-mail address."#
example r#"
use stytch_api::consumer::magic_links::email::RevokeInviteRequest;
let body = RevokeInviteRequest::new("ada@example.com");
let response = stytch.consumer().magic_links().email().revoke_invite(body).await?;
"#
fn revoke_invite(body: RevokeInviteRequest) -> RevokeInviteResponse;

/// Sends a magic link to an existing user and never creates one; [`consumer.magic_links.email.login_or_create`](crate::consumer::magic_links::email::EmailApi::login_or_create) does.
///
/// With exactly one of `user_id`, `session_token` and `session_jwt`, a new e-mail address is added to that user, unverified. It becomes verified and stays if the user authenticates with the link within 5 minutes. Otherwise it is removed again, and a later login with it creates a new user.
///
/// The link leads to the redirect URL with a `token` in the query, which goes to [`consumer.magic_links.authenticate`](crate::consumer::magic_links::MagicLinksApi::authenticate). The redirect URL has to be registered with Stytch: <https://stytch.com/docs/guides/magic-links/email-magic-links/redirect-routing>.
///
/// Stytch: <https://stytch.com/docs/api/send-by-email>
#[doc(alias = "api_magic_v1_magic_links_email_Send")]
POST "/v1/magic_links/email/send"
errors r#"- `duplicate_email`: another user has the e-mail address.
- `email_not_found`: no user has this e-mail address, and none is named.
- `email_template_not_found`, `user_not_found`: nothing has the given id.
- `inactive_email`: no messages reach this address: ask for another one.
- `invalid_email`: this is no e-mail address.
- `invalid_login_magic_link_url`, `invalid_signup_magic_link_url`, `no_match_for_provided_magic_link_url`: a URL is malformed, or not one of the project's redirect URLs.
- `no_login_redirect_urls_set`, `no_signup_redirect_urls_set`: no URL is given, and the project has no default for it.
- `session_not_found`: the session that is named has ended, was revoked, or never was."#
example r#"
use stytch_api::consumer::magic_links::email::SendRequest;
let body = SendRequest::new("ada@example.com");
let response = stytch.consumer().magic_links().email().send(body).await?;
"#
fn send(body: SendRequest) -> SendResponse;
}

object! {
/// The body of [`consumer.magic_links.email.invite`](crate::consumer::magic_links::email::EmailApi::invite).
#[doc(alias = "api_magic_v1_magic_links_email_InviteRequest")]
pub struct InviteRequest [request] new(email: String) {
    /// The person's IP address and browser, as your application passes them on to help detect fraud.
    attributes: Option<crate::shared::Attributes>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// How many minutes the invitation stays valid; 60 (1 hour) by default, 7 days at most. From 5 to 10080.
    invite_expiration_minutes: Option<i32> where { min: 5, max: 10080 },

    /// Where the link in the invitation leads, a page of yours that takes the token; the project's default when absent, and an error when there is none.
    invite_magic_link_url: Option<String>,

    /// The template of the invitation, of the type "Magic links - Invite" (<https://stytch.com/dashboard/templates>); the project's default template when absent.
    invite_template_id: Option<String>,

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// The person's name.
    name: Option<crate::consumer::users::Name>,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },

    /// Data of your own, a JSON object, that the person can change too through the frontend SDKs, so nothing may rest on it; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    untrusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { InviteRequest {
    set with_trusted_metadata: trusted_metadata,
    set with_untrusted_metadata: untrusted_metadata,
} }

object! {
/// The response of [`consumer.magic_links.email.invite`](crate::consumer::magic_links::email::EmailApi::invite).
#[doc(alias = "api_magic_v1_magic_links_email_InviteResponse")]
pub struct InviteResponse {
    /// Identifies one e-mail address of a person.
    email_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The body of [`consumer.magic_links.email.login_or_create`](crate::consumer::magic_links::email::EmailApi::login_or_create).
#[doc(alias = "api_magic_v1_magic_links_email_LoginOrCreateRequest")]
pub struct LoginOrCreateRequest [request] new(email: String) {
    /// The person's IP address and browser, as your application passes them on to help detect fraud.
    attributes: Option<crate::shared::Attributes>,

    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    code_challenge: Option<String>,

    /// Whether a new user begins as `pending` and becomes `active` with the first sign-in; by default users are `active` at once. It serves where somebody counts as a user only after the link or passcode has been used.
    create_user_as_pending: Option<bool>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// How many minutes a sign-in link works; 60 (1 hour) by default, 7 days at most. From 5 to 10080.
    login_expiration_minutes: Option<i32> where { min: 5, max: 10080 },

    /// Where the link leads an active user, a page of yours that takes the token; the project's default when absent, and an error when there is none.
    login_magic_link_url: Option<String>,

    /// The template of the sign-in e-mail, of the type "Magic links - Login" (<https://stytch.com/dashboard/templates>); the project's default template when absent.
    login_template_id: Option<String>,

    /// How many minutes a sign-up link works; 10080 (1 week) by default, which is the most: 7 days. From 5 to 10080.
    signup_expiration_minutes: Option<i32> where { min: 5, max: 10080 },

    /// Where the link leads a new or pending user, a page of yours that takes the token; the project's default when absent, and an error when there is none.
    signup_magic_link_url: Option<String>,

    /// The template of the sign-up e-mail, of the type "Magic links - Sign-up" (<https://stytch.com/dashboard/templates>); the project's default template when absent.
    signup_template_id: Option<String>,
} }

object! {
/// The response of [`consumer.magic_links.email.login_or_create`](crate::consumer::magic_links::email::EmailApi::login_or_create).
#[doc(alias = "api_magic_v1_magic_links_email_LoginOrCreateResponse")]
pub struct LoginOrCreateResponse {
    /// Identifies one e-mail address of a person.
    email_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// Whether the request created the user, as `login_or_create` operations do for an unknown one.
    user_created: bool,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The body of [`consumer.magic_links.email.revoke_invite`](crate::consumer::magic_links::email::EmailApi::revoke_invite).
#[doc(alias = "api_magic_v1_magic_links_email_RevokeInviteRequest")]
pub struct RevokeInviteRequest [request] new(email: String) {
    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },
} }

object! {
/// The response of [`consumer.magic_links.email.revoke_invite`](crate::consumer::magic_links::email::EmailApi::revoke_invite).
#[doc(alias = "api_magic_v1_magic_links_email_RevokeInviteResponse")]
pub struct RevokeInviteResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`consumer.magic_links.email.send`](crate::consumer::magic_links::email::EmailApi::send).
#[doc(alias = "api_magic_v1_magic_links_email_SendRequest")]
pub struct SendRequest [request] new(email: String) {
    /// The person's IP address and browser, as your application passes them on to help detect fraud.
    attributes: Option<crate::shared::Attributes>,

    /// The PKCE challenge, which is the SHA-256 hash of the code verifier in base64url.
    code_challenge: Option<String>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: String where { pattern: "^\\S+@[^\\s@]+$" },

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::EmailLocale>,

    /// How many minutes a sign-in link works; 60 (1 hour) by default, 7 days at most. From 5 to 10080.
    login_expiration_minutes: Option<i32> where { min: 5, max: 10080 },

    /// Where the link leads an active user, a page of yours that takes the token; the project's default when absent, and an error when there is none.
    login_magic_link_url: Option<String>,

    /// The template of the sign-in e-mail, of the type "Magic links - Login" (<https://stytch.com/dashboard/templates>); the project's default template when absent.
    login_template_id: Option<String>,

    /// The session, as a JWT, of the user to whom the e-mail address is added.
    session_jwt: Option<Secret>,

    /// The session, as a token, of the user to whom the e-mail address is added.
    session_token: Option<Secret>,

    /// How many minutes a sign-up link works; 10080 (1 week) by default, which is the most: 7 days. From 5 to 10080.
    signup_expiration_minutes: Option<i32> where { min: 5, max: 10080 },

    /// Where the link leads a new or pending user, a page of yours that takes the token; the project's default when absent, and an error when there is none.
    signup_magic_link_url: Option<String>,

    /// The template of the sign-up e-mail, of the type "Magic links - Sign-up" (<https://stytch.com/dashboard/templates>); the project's default template when absent.
    signup_template_id: Option<String>,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: Option<String>,
} }

object! {
/// The response of [`consumer.magic_links.email.send`](crate::consumer::magic_links::email::EmailApi::send).
#[doc(alias = "api_magic_v1_magic_links_email_SendResponse")]
pub struct SendResponse {
    /// Identifies one e-mail address of a person.
    email_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }
