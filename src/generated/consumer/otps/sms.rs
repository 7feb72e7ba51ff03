// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Sending passcodes by SMS.
//!
//! | Operation | |
//! |---|---|
//! | [`login_or_create`](SmsApi::login_or_create) | Sends a passcode by SMS to a phone number, creating the user when missing. |
//! | [`send`](SmsApi::send) | Sends a passcode by SMS to an existing user and never creates one; [`consumer.otps.sms.login_or_create`](crate::consumer::otps::sms::SmsApi::login_or_create) does. |

use crate::wire::prelude::*;

resource! {
/// Sending passcodes by SMS.
///
/// `client.consumer().otps().sms()`
pub struct SmsApi: "consumer.otps.sms" {}

/// Sends a passcode by SMS to a phone number, creating the user when missing.
///
/// Hand the passcode as `code` to [`consumer.otps.authenticate`](crate::consumer::otps::OtpsApi::authenticate), with the `phone_id` of the response as `method_id`. `create_user_as_pending` decides on the status of a new user.
///
/// Messages cost money (<https://stytch.com/pricing>), so guard the operation against toll fraud: <https://stytch.com/docs/guides/passcodes/toll-fraud/overview>. Only the US and Canada are open by default to customers who sent no SMS before October 2023. Other countries have to be put on the project's allowlist, in the dashboard (<https://stytch.com/dashboard/country-code-allowlists>) or by Programmatic Workspace Actions (<https://stytch.com/docs/workspace-management/pwa/set-allowed-country-codes>), and a credit card has to be given (<https://stytch.com/dashboard/settings/billing>). Some countries get no SMS at all: <https://stytch.com/docs/guides/passcodes/unsupported-countries>.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/otp/via-sms/login-or-create-user>
#[doc(alias = "api_otp_v1_otp_sms_LoginOrCreate")]
POST "/v1/otps/sms/login_or_create"
errors r#"- `downstream_carrier_error`, `invalid_phone_number_country_code`, `unsubscribed_phone_number`: no message reaches this number, since its owner, the project or the carrier does not let it: offer another way.
- `invalid_phone_number`: this is no phone number of the form `+15005550006`.
- `too_few_tokens_authenticated`: too few of the codes sent before were used, which looks like abuse: wait."#
example r#"
use stytch_api::consumer::otps::sms::LoginOrCreateRequest;
let body = LoginOrCreateRequest::new("+15005550006");
let response = stytch.consumer().otps().sms().login_or_create(body).await?;
"#
fn login_or_create(body: LoginOrCreateRequest) -> LoginOrCreateResponse;

/// Sends a passcode by SMS to an existing user and never creates one; [`consumer.otps.sms.login_or_create`](crate::consumer::otps::sms::SmsApi::login_or_create) does.
///
/// Hand the passcode as `code` to [`consumer.otps.authenticate`](crate::consumer::otps::OtpsApi::authenticate), with the `phone_id` of the response as `method_id`. A passcode that was sent before and has not expired stops working.
///
/// With exactly one of `user_id`, `session_token` and `session_jwt`, a new phone number is added to that user, unverified. It becomes verified and stays if the user authenticates with the passcode within 5 minutes. Otherwise it is removed again, and a later login with it creates a new user.
///
/// Messages cost money (<https://stytch.com/pricing>), so guard the operation against toll fraud: <https://stytch.com/docs/guides/passcodes/toll-fraud/overview>. Only the US and Canada are open by default to customers who sent no SMS before October 2023. Other countries have to be put on the project's allowlist, in the dashboard (<https://stytch.com/dashboard/country-code-allowlists>) or by Programmatic Workspace Actions (<https://stytch.com/docs/workspace-management/pwa/set-allowed-country-codes>), and a credit card has to be given (<https://stytch.com/dashboard/settings/billing>). Some countries get no SMS at all: <https://stytch.com/docs/guides/passcodes/unsupported-countries>.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/otp/via-sms/send>
#[doc(alias = "api_otp_v1_otp_sms_Send")]
POST "/v1/otps/sms/send"
errors r#"- `downstream_carrier_error`, `invalid_phone_number_country_code`, `unsubscribed_phone_number`: no message reaches this number, since its owner, the project or the carrier does not let it: offer another way.
- `duplicate_phone_number`: another user has the phone number.
- `invalid_phone_number`: this is no phone number of the form `+15005550006`.
- `phone_number_not_found`: no user has this phone number, and none is named.
- `session_not_found`: the session that is named has ended, was revoked, or never was.
- `too_few_tokens_authenticated`: too few of the codes sent before were used, which looks like abuse: wait.
- `user_not_found`: nothing has the given id."#
example r#"
use stytch_api::consumer::otps::sms::SendRequest;
let body = SendRequest::new("+15005550006");
let response = stytch.consumer().otps().sms().send(body).await?;
"#
fn send(body: SendRequest) -> SendResponse;
}

object! {
/// The body of [`consumer.otps.sms.login_or_create`](crate::consumer::otps::sms::SmsApi::login_or_create).
#[doc(alias = "api_otp_v1_otp_sms_LoginOrCreateRequest")]
pub struct LoginOrCreateRequest [request] new(phone_number: String) {
    /// The person's IP address and browser, as your application passes them on to help detect fraud.
    attributes: Option<crate::shared::Attributes>,

    /// Whether a new user begins as `pending` and becomes `active` with the first sign-in; by default users are `active` at once. It serves where somebody counts as a user only after the link or passcode has been used.
    create_user_as_pending: Option<bool>,

    /// How many minutes the passcode stays valid; 2 by default. From 1 to 10.
    expiration_minutes: Option<i32> where { min: 1, max: 10 },

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::Locale>,

    /// A phone number in E.164 form (`+1XXXXXXXXXX`). `+10000000000` is for tests, with the passcode `000000`: <https://stytch.com/docs/home#resources_testing>. Matching `^\+[0-9]{1,15}$`.
    phone_number: String where { pattern: "^\\+[0-9]{1,15}$" },
} }

object! {
/// The response of [`consumer.otps.sms.login_or_create`](crate::consumer::otps::sms::SmsApi::login_or_create).
#[doc(alias = "api_otp_v1_otp_sms_LoginOrCreateResponse")]
pub struct LoginOrCreateResponse {
    /// Identifies one phone number of a person.
    phone_id: String,

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
/// The body of [`consumer.otps.sms.send`](crate::consumer::otps::sms::SmsApi::send).
#[doc(alias = "api_otp_v1_otp_sms_SendRequest")]
pub struct SendRequest [request] new(phone_number: String) {
    /// The person's IP address and browser, as your application passes them on to help detect fraud.
    attributes: Option<crate::shared::Attributes>,

    /// How many minutes the passcode stays valid; 2 by default. From 1 to 10.
    expiration_minutes: Option<i32> where { min: 1, max: 10 },

    /// The language of the message that is sent, as an [IETF BCP 47 tag](https://www.w3.org/International/articles/language-tags/) such as `en`; English by default.
    ///
    /// In a sign-in it is the language of the passcode that Stytch sends by itself when a second factor is wanted and the member has a phone number.
    locale: Option<crate::shared::Locale>,

    /// A phone number in E.164 form (`+1XXXXXXXXXX`). `+10000000000` is for tests, with the passcode `000000`: <https://stytch.com/docs/home#resources_testing>. Matching `^\+[0-9]{1,15}$`.
    phone_number: String where { pattern: "^\\+[0-9]{1,15}$" },

    /// The session as a JWT that can be verified locally, valid for five minutes. In requests it names the session, in place of `session_token`, to use or extend rather than begin another; give only one of the two.
    session_jwt: Option<Secret>,

    /// The session as an opaque token, valid until the session ends. In requests it names the session, in place of `session_jwt`, to use or extend rather than begin another; give only one of the two.
    session_token: Option<Secret>,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: Option<String>,
} }

object! {
/// The response of [`consumer.otps.sms.send`](crate::consumer::otps::sms::SmsApi::send).
#[doc(alias = "api_otp_v1_otp_sms_SendResponse")]
pub struct SendResponse {
    /// Identifies one phone number of a person.
    phone_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }
