// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! Users with their details and factors.
//!
//! | Operation | |
//! |---|---|
//! | [`connected_apps`](UsersApi::connected_apps) | Lists the connected apps to which a user has granted access, with the scopes. |
//! | [`create`](UsersApi::create) | Creates a user without sending a message. |
//! | [`delete`](UsersApi::delete) | Deletes a user. |
//! | [`delete_biometric_registration`](UsersApi::delete_biometric_registration) | Removes a biometric registration from its user. |
//! | [`delete_crypto_wallet`](UsersApi::delete_crypto_wallet) | Removes a crypto wallet from its user. |
//! | [`delete_email`](UsersApi::delete_email) | Removes an e-mail address from its user. |
//! | [`delete_external_id`](UsersApi::delete_external_id) | Removes your own id from a user. |
//! | [`delete_oauth_registration`](UsersApi::delete_oauth_registration) | Removes the link between an OAuth provider's account and its user. |
//! | [`delete_password`](UsersApi::delete_password) | Removes a password from its user. |
//! | [`delete_phone_number`](UsersApi::delete_phone_number) | Removes a phone number from its user. |
//! | [`delete_totp`](UsersApi::delete_totp) | Removes a TOTP registration from its user. |
//! | [`delete_webauthn_registration`](UsersApi::delete_webauthn_registration) | Removes a WebAuthn registration, such as a passkey or security key, from its user. |
//! | [`exchange_primary_factor`](UsersApi::exchange_primary_factor) | Replaces a user's only e-mail address or phone number with another one of either kind. |
//! | [`get`](UsersApi::get) | Returns a user with their factors and metadata. |
//! | [`revoke`](UsersApi::revoke) | Takes back the access that a user granted to a connected app, and revokes the tokens it holds for the user. |
//! | [`search`](UsersApi::search) | Searches the users of the project, a page at a time. |
//! | [`update`](UsersApi::update) | Changes the given details of a user and leaves the others as they are. |

use crate::wire::prelude::*;

resource! {
/// Users with their details and factors.
///
/// `client.consumer().users()`
pub struct UsersApi: "consumer.users" {}

/// Lists the connected apps to which a user has granted access, with the scopes. An app that [`consumer.users.revoke`](crate::consumer::users::UsersApi::revoke) has cut off is not listed.
///
/// Stytch: <https://stytch.com/docs/api/connected-app-user-get-all>
#[doc(alias = "api_user_v1_ConnectedApps")]
GET "/v1/users/{user_id}/connected_apps"
errors r#"- `user_not_found`: nothing has the given id."#
example r#"
let response = stytch.consumer().users().connected_apps("user-test-…").await?;
"#
fn connected_apps(user_id: &str) -> ConnectedAppsResponse;

/// Creates a user without sending a message. `email` or `phone_number` is required.
///
/// The `user_id` of the response names the user in other operations. `create_user_as_pending` decides on the status.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/users/create-user>
#[doc(alias = "api_user_v1_Create")]
POST "/v1/users"
errors r#"- `cannot_assign_default_rbac_role_id`, `invalid_role`: the RBAC policy does not have a role, or everybody has it anyway.
- `duplicate_email`, `duplicate_phone_number`, `duplicate_user_external_id`: a user has it already.
- `invalid_email`: this is no e-mail address.
- `invalid_phone_number`: this is no phone number of the form `+15005550006`."#
example r#"
use stytch_api::consumer::users::CreateRequest;
let body = CreateRequest::new().name(stytch_api::consumer::users::Name::new());
let response = stytch.consumer().users().create(body).await?;
"#
fn create(body: CreateRequest) -> CreateResponse;

/// Deletes a user. No call brings the user back.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user>
#[doc(alias = "api_user_v1_Delete")]
DELETE "/v1/users/{user_id}"
errors r#"- `user_not_found`: nothing has the given id."#
example r#"
let response = stytch.consumer().users().delete("user-test-…").await?;
"#
fn delete(user_id: &str) -> DeleteResponse;

/// Removes a biometric registration from its user. An unknown one is `biometric_registration_not_found` (404).
///
/// Stytch: <https://stytch.com/docs/api/delete-user-biometric-registration>
#[doc(alias = "api_user_v1_DeleteBiometricRegistration")]
DELETE "/v1/users/biometric_registrations/{biometric_registration_id}"
errors r#"- `biometric_registration_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .consumer()
    .users()
    .delete_biometric_registration("biometric-registration-test-…")
    .await?;
"#
fn delete_biometric_registration(
    biometric_registration_id: &str,
) -> DeleteBiometricRegistrationResponse;

/// Removes a crypto wallet from its user.
///
/// Stytch: <https://stytch.com/docs/api/delete-user-crypto-wallet>
#[doc(alias = "api_user_v1_DeleteCryptoWallet")]
DELETE "/v1/users/crypto_wallets/{crypto_wallet_id}"
errors r#"- `crypto_wallet_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .consumer()
    .users()
    .delete_crypto_wallet("crypto-wallet-test-…")
    .await?;
"#
fn delete_crypto_wallet(crypto_wallet_id: &str) -> DeleteCryptoWalletResponse;

/// Removes an e-mail address from its user. An unknown one is `email_not_found` (404).
///
/// Stytch: <https://stytch.com/docs/api/delete-user-email>
#[doc(alias = "api_user_v1_DeleteEmail")]
DELETE "/v1/users/emails/{email_id}"
errors r#"- `cannot_delete_last_primary_factor`: the user would have no way left to log in.
- `email_not_found`: nothing has the given id."#
example r#"
let response = stytch.consumer().users().delete_email("email-test-…").await?;
"#
fn delete_email(email_id: &str) -> DeleteEmailResponse;

/// Removes your own id from a user.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/users/delete/delete-user-external-id>
#[doc(alias = "api_user_v1_DeleteExternalId")]
DELETE "/v1/users/{user_id}/external_id"
errors r#"- `user_not_found`: nothing has the given id."#
example r#"
let response = stytch.consumer().users().delete_external_id("user-test-…").await?;
"#
fn delete_external_id(user_id: &str) -> DeleteExternalIdResponse;

/// Removes the link between an OAuth provider's account and its user.
///
/// Stytch: <https://stytch.com/docs/api/delete-user-oauth-registration>
#[doc(alias = "api_user_v1_DeleteOAuthRegistration")]
DELETE "/v1/users/oauth/{oauth_user_registration_id}"
errors r#"- `cannot_delete_last_primary_factor`: the user would have no way left to log in.
- `oauth_user_registration_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .consumer()
    .users()
    .delete_oauth_registration("oauth-user-registration-test-…")
    .await?;
"#
fn delete_oauth_registration(oauth_user_registration_id: &str) -> DeleteOAuthRegistrationResponse;

/// Removes a password from its user.
#[doc(alias = "api_user_v1_DeletePassword")]
DELETE "/v1/users/passwords/{password_id}"
errors r#"- `password_not_found`: nothing has the given id."#
example r#"
let response = stytch.consumer().users().delete_password("password-test-…").await?;
"#
fn delete_password(password_id: &str) -> DeletePasswordResponse;

/// Removes a phone number from its user. An unknown one is `phone_number_not_found` (404).
///
/// Stytch: <https://stytch.com/docs/api/delete-user-phone-number>
#[doc(alias = "api_user_v1_DeletePhoneNumber")]
DELETE "/v1/users/phone_numbers/{phone_id}"
errors r#"- `cannot_delete_last_primary_factor`: the user would have no way left to log in.
- `phone_number_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .consumer()
    .users()
    .delete_phone_number("phone-test-…")
    .await?;
"#
fn delete_phone_number(phone_id: &str) -> DeletePhoneNumberResponse;

/// Removes a TOTP registration from its user.
///
/// Stytch: <https://stytch.com/docs/api/delete-user-totp>
#[doc(alias = "api_user_v1_DeleteTOTP")]
DELETE "/v1/users/totps/{totp_id}"
errors r#"- `totp_not_found`: nothing has the given id."#
example r#"
let response = stytch.consumer().users().delete_totp("totp-test-…").await?;
"#
fn delete_totp(totp_id: &str) -> DeleteTotpResponse;

/// Removes a WebAuthn registration, such as a passkey or security key, from its user. An unknown one is `webauthn_registration_not_found` (404).
///
/// Stytch: <https://stytch.com/docs/api/delete-user-webauthn-registration>
#[doc(alias = "api_user_v1_DeleteWebAuthnRegistration")]
DELETE "/v1/users/webauthn_registrations/{webauthn_registration_id}"
errors r#"- `webauthn_registration_not_found`: nothing has the given id."#
example r#"
let response = stytch
    .consumer()
    .users()
    .delete_webauthn_registration("webauthn-registration-test-…")
    .await?;
"#
fn delete_webauthn_registration(
    webauthn_registration_id: &str,
) -> DeleteWebAuthnRegistrationResponse;

/// Replaces a user's only e-mail address or phone number with another one of either kind. Fails for a user who has more than one factor.
///
/// Either `email_address` or `phone_number` is required. This is an administrator's act, to be used with care.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/users/exchange-primary-factor>
#[doc(alias = "api_user_v1_ExchangePrimaryFactor")]
PUT "/v1/users/{user_id}/exchange_primary_factor"
errors r#"- `duplicate_email`, `duplicate_phone_number`: a user has it already.
- `invalid_email`: this is no e-mail address.
- `invalid_exchange_primary_factor_fields`: not exactly one of `email_address` and `phone_number` is given.
- `invalid_exchange_primary_factor_user`: the user does not have one address as the only factor.
- `invalid_phone_number`: this is no phone number of the form `+15005550006`.
- `user_not_found`: nothing has the given id."#
example r#"
use stytch_api::consumer::users::ExchangePrimaryFactorRequest;
let body = ExchangePrimaryFactorRequest::new();
let response = stytch
    .consumer()
    .users()
    .exchange_primary_factor("user-test-…", body)
    .await?;
"#
fn exchange_primary_factor(
    user_id: &str,
    body: ExchangePrimaryFactorRequest,
) -> ExchangePrimaryFactorResponse;

/// Returns a user with their factors and metadata.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/users/get-user>
#[doc(alias = "api_user_v1_Get")]
GET "/v1/users/{user_id}"
errors r#"- `user_not_found`: nothing has the given id."#
example r#"
let response = stytch.consumer().users().get("user-test-…").await?;
"#
fn get(user_id: &str) -> GetResponse;

/// Takes back the access that a user granted to a connected app, and revokes the tokens it holds for the user. New ones need a new authorization by the user.
///
/// Stytch: <https://stytch.com/docs/api/connected-app-user-revoke>
#[doc(alias = "api_user_v1_Revoke")]
POST "/v1/users/{user_id}/connected_apps/{connected_app_id}/revoke"
errors r#"- `connected_app_not_found`, `user_not_found`: nothing has the given id."#
example r#"
use stytch_api::consumer::users::RevokeRequest;
let body = RevokeRequest::new();
let response = stytch
    .consumer()
    .users()
    .revoke("user-test-…", "connected-app-test-…", body)
    .await?;
"#
fn revoke(user_id: &str, connected_app_id: &str, body: RevokeRequest) -> RevokeResponse;

/// Searches the users of the project, a page at a time. A page has 100 results unless `limit` says otherwise, up to 1000; the next is asked for with a `cursor`, the `next_cursor` of the `results_metadata`.
///
/// Not for logins: a search takes from 150 milliseconds to 9 seconds, depending on the query, and 150 requests a minute are the most. Without a `query`, or with one that has no operands, it finds all users, as for an export; Stytch has a tool that writes them to a CSV or JSON file: <https://github.com/stytchauth/stytch-node-export-users>. The filters of a query are those of `UserSearchOperand`.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/users/search-users>
#[doc(alias = "api_user_v1_Search")]
POST "/v1/users/search" [idempotent]
pages search_pages(body, results: User, |page| page.results_metadata.next_cursor.as_deref())
errors r#"- `search_timeout`: the search took too long: narrow it down.
- `user_search_filter_name_not_recognized`: no filter has this name. There is a type that begins like this one for each mistake in a query."#
example r#"
use stytch_api::consumer::users::SearchRequest;
let body = SearchRequest::new()
    .query(
        stytch_api::consumer::users::SearchUsersQuery::and([
            stytch_api::consumer::users::UserSearchOperand::CryptoWalletAddress(
                vec!["…".into()],
            ),
        ]),
    );
let response = stytch.consumer().users().search(body).await?;
"#
fn search(body: SearchRequest) -> SearchResponse;

/// Changes the given details of a user and leaves the others as they are. E-mail addresses and phone numbers are not changed here.
///
/// A new one is added by the `send` operation of a login method, such as [`consumer.magic_links.email.send`](crate::consumer::magic_links::email::EmailApi::send) or [`consumer.otps.sms.send`](crate::consumer::otps::sms::SmsApi::send), with the user's `user_id`. It is unverified at first, and stays if the user authenticates with it within 5 minutes; otherwise it is removed again, and a later login with it creates a new user. So nobody can take over an account by having an address added.
///
/// Stytch: <https://stytch.com/docs/api-reference/consumer/api/users/update-user>
#[doc(alias = "api_user_v1_Update")]
PUT "/v1/users/{user_id}"
errors r#"- `cannot_assign_default_rbac_role_id`, `invalid_role`: the RBAC policy does not have a role, or everybody has it anyway.
- `duplicate_user_external_id`: a user has it already.
- `user_not_found`: nothing has the given id."#
example r#"
use stytch_api::consumer::users::UpdateRequest;
let body = UpdateRequest::new().name(stytch_api::consumer::users::Name::new());
let response = stytch.consumer().users().update("user-test-…", body).await?;
"#
fn update(user_id: &str, body: UpdateRequest) -> UpdateResponse;
}

object! {
/// A registration by which a user can sign in with biometrics.
#[doc(alias = "api_user_v1_BiometricRegistration")]
pub struct BiometricRegistration {
    /// Identifies a biometric registration.
    biometric_registration_id: String,

    /// Whether the user has shown control of it.
    verified: bool,
} }

object! {
/// The response of [`consumer.users.connected_apps`](crate::consumer::users::UsersApi::connected_apps).
#[doc(alias = "api_user_v1_ConnectedAppsResponse")]
pub struct ConnectedAppsResponse {
    /// The connected apps that the user gave access to.
    connected_apps: Vec<UserConnectedApp>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`consumer.users.create`](crate::consumer::users::UsersApi::create).
#[doc(alias = "api_user_v1_CreateRequest")]
pub struct CreateRequest [request] new() {
    /// The person's IP address and browser, as your application passes them on to help detect fraud.
    attributes: Option<crate::shared::Attributes>,

    /// Whether the user begins as `pending` and becomes `active` with the first sign-in, as when a phone number is to be verified first; `false` by default.
    create_user_as_pending: Option<bool>,

    /// An e-mail address. Matching `^\S+@[^\s@]+$`.
    email: Option<String> where { pattern: "^\\S+@[^\\s@]+$" },

    /// An id of your own for the user, which can stand for the `user_id` in requests; unique within the project. At most 128 characters, matching `^[A-Za-z0-9._|-]*$`.
    external_id: Option<String> where { max: 128, pattern: "^[A-Za-z0-9._|-]*$" },

    /// The person's name.
    name: Option<Name>,

    /// A phone number in E.164 form (`+1XXXXXXXXXX`). `+10000000000` is for tests: <https://stytch.com/docs/home#resources_testing>. Matching `^\+[0-9]{1,15}$`.
    phone_number: Option<String> where { pattern: "^\\+[0-9]{1,15}$" },

    /// Ids of the roles to assign to the user. How roles are assigned: <https://stytch.com/docs/guides/rbac/role-assignment>.
    roles: Option<Vec<String>>,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },

    /// Data of your own, a JSON object, that the person can change too through the frontend SDKs, so nothing may rest on it; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    untrusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { CreateRequest {
    set with_trusted_metadata: trusted_metadata,
    set with_untrusted_metadata: untrusted_metadata,
} }

object! {
/// The response of [`consumer.users.create`](crate::consumer::users::UsersApi::create).
#[doc(alias = "api_user_v1_CreateResponse")]
pub struct CreateResponse {
    /// Identifies one e-mail address of a person.
    email_id: String,

    /// Identifies one phone number of a person.
    phone_id: String,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// Whether the user is `active` or still `pending`.
    status: UserStatus,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: User [strict],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// A span of time in which users were created.
pub struct CreatedAtBetween [request] new(greater_than: DateTime<Utc>, less_than: DateTime<Utc>) {
    /// The users were created after this.
    greater_than: DateTime<Utc>,

    /// The users were created before this.
    less_than: DateTime<Utc>,
} }

object! {
/// A crypto wallet of a user.
#[doc(alias = "api_user_v1_CryptoWallet")]
pub struct CryptoWallet {
    /// The address of a crypto wallet.
    crypto_wallet_address: String,

    /// Identifies a crypto wallet of a user.
    crypto_wallet_id: String,

    /// The kind of crypto wallet, `ethereum` or `solana`.
    crypto_wallet_type: String,

    /// Whether the user has shown control of it.
    verified: bool,
} }

object! {
/// The response of [`consumer.users.delete_biometric_registration`](crate::consumer::users::UsersApi::delete_biometric_registration).
#[doc(alias = "api_user_v1_DeleteBiometricRegistrationResponse")]
pub struct DeleteBiometricRegistrationResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: User [strict],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The response of [`consumer.users.delete_crypto_wallet`](crate::consumer::users::UsersApi::delete_crypto_wallet).
#[doc(alias = "api_user_v1_DeleteCryptoWalletResponse")]
pub struct DeleteCryptoWalletResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: User [strict],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The response of [`consumer.users.delete_email`](crate::consumer::users::UsersApi::delete_email).
#[doc(alias = "api_user_v1_DeleteEmailResponse")]
pub struct DeleteEmailResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: User [strict],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The response of [`consumer.users.delete_external_id`](crate::consumer::users::UsersApi::delete_external_id).
#[doc(alias = "api_user_v1_DeleteExternalIdResponse")]
pub struct DeleteExternalIdResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: User [strict],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The response of [`consumer.users.delete_oauth_registration`](crate::consumer::users::UsersApi::delete_oauth_registration).
#[doc(alias = "api_user_v1_DeleteOAuthRegistrationResponse")]
pub struct DeleteOAuthRegistrationResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: User [strict],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The response of [`consumer.users.delete_password`](crate::consumer::users::UsersApi::delete_password).
#[doc(alias = "api_user_v1_DeletePasswordResponse")]
pub struct DeletePasswordResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: User [strict],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The response of [`consumer.users.delete_phone_number`](crate::consumer::users::UsersApi::delete_phone_number).
#[doc(alias = "api_user_v1_DeletePhoneNumberResponse")]
pub struct DeletePhoneNumberResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: User [strict],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The response of [`consumer.users.delete`](crate::consumer::users::UsersApi::delete).
#[doc(alias = "api_user_v1_DeleteResponse")]
pub struct DeleteResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The response of [`consumer.users.delete_totp`](crate::consumer::users::UsersApi::delete_totp).
#[doc(alias = "api_user_v1_DeleteTOTPResponse")]
pub struct DeleteTotpResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: User [strict],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The response of [`consumer.users.delete_webauthn_registration`](crate::consumer::users::UsersApi::delete_webauthn_registration).
#[doc(alias = "api_user_v1_DeleteWebAuthnRegistrationResponse")]
pub struct DeleteWebAuthnRegistrationResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: User [strict],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// An e-mail address of a user, and whether it is verified.
#[doc(alias = "api_user_v1_Email")]
pub struct Email {
    /// An e-mail address.
    email: String,

    /// Identifies one e-mail address of a person.
    email_id: String,

    /// Whether the user has shown control of it.
    verified: bool,
} }

object! {
/// The body of [`consumer.users.exchange_primary_factor`](crate::consumer::users::UsersApi::exchange_primary_factor).
#[doc(alias = "api_user_v1_ExchangePrimaryFactorRequest")]
pub struct ExchangePrimaryFactorRequest [request] new() {
    /// The e-mail address that takes the place. Matching `^\S+@[^\s@]+$`.
    email_address: Option<String> where { pattern: "^\\S+@[^\\s@]+$" },

    /// The phone number that takes the place, in E.164 form (`+1XXXXXXXXXX`). Matching `^\+[0-9]{1,15}$`.
    phone_number: Option<String> where { pattern: "^\\+[0-9]{1,15}$" },
} }

object! {
/// The response of [`consumer.users.exchange_primary_factor`](crate::consumer::users::UsersApi::exchange_primary_factor).
#[doc(alias = "api_user_v1_ExchangePrimaryFactorResponse")]
pub struct ExchangePrimaryFactorResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: User [strict],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// The response of [`consumer.users.get`](crate::consumer::users::UsersApi::get).
#[doc(alias = "api_user_v1_GetResponse")]
pub struct GetResponse {
    /// The user's biometric registrations.
    biometric_registrations: Vec<BiometricRegistration>,

    /// When it was created.
    created_at: Option<DateTime<Utc>>,

    /// The user's crypto wallets.
    crypto_wallets: Vec<CryptoWallet>,

    /// The person's e-mail addresses.
    emails: Vec<Email>,

    /// An id of your own for the user, which can stand for the `user_id` in requests; unique within the project, up to 128 letters, digits and the characters `.`, `_`, `-` and `|`.
    external_id: Option<String>,

    /// Whether the user is locked out for now, after too many failed attempts: <https://stytch.com/docs/resources/platform/user-locks>.
    is_locked: bool,

    /// When the user was locked out; absent when not locked.
    lock_created_at: Option<DateTime<Utc>>,

    /// When the lock ends by itself; absent when not locked.
    lock_expires_at: Option<DateTime<Utc>>,

    /// The person's name.
    name: Option<Name>,

    /// The user's password, without its text; absent when there is none.
    password: Option<Password>,

    /// The person's phone numbers.
    phone_numbers: Vec<PhoneNumber>,

    /// The user's accounts at OAuth providers.
    providers: Vec<OAuthProvider>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// Ids of the user's roles. How roles are assigned: <https://stytch.com/docs/guides/rbac/role-assignment>.
    roles: Vec<String>,

    /// Whether the user is `active` or still `pending`.
    status: UserStatus,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user's authenticator apps.
    totps: Vec<Totp>,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata).
    trusted_metadata: Map<String, Value> [optional],

    /// Data of your own, a JSON object, that the person can change too through the frontend SDKs, so nothing may rest on it; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata).
    untrusted_metadata: Map<String, Value> [optional],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String [strict],

    /// The user's passkeys and security keys.
    webauthn_registrations: Vec<WebAuthnRegistration>,
} }

typed_maps! { GetResponse {
    get trusted_metadata_as: trusted_metadata,
    get untrusted_metadata_as: untrusted_metadata,
} }

object! {
/// The name of a user, in parts.
#[doc(alias = "api_user_v1_Name")]
pub struct Name new() {
    /// The first name.
    first_name: Option<String>,

    /// The last name.
    last_name: Option<String>,

    /// The person's middle name or names.
    middle_name: Option<String>,
} }

object! {
/// The link between a user and an account at an OAuth provider.
#[doc(alias = "api_user_v1_OAuthProvider")]
pub struct OAuthProvider {
    /// The user's locale at the OAuth provider, if that told it.
    locale: String,

    /// Identifies a user's account at an OAuth provider.
    oauth_user_registration_id: String,

    /// Where the user's picture at the OAuth provider is, if that told it.
    profile_picture_url: String,

    /// The person's id at the provider, which OAuth calls `sub` or "Subject field".
    provider_subject: String,

    /// Which OAuth provider it is.
    provider_type: String,
} }

object! {
/// Says that a user has a password, and whether it must be reset; the password itself is never seen.
#[doc(alias = "api_user_v1_Password")]
pub struct Password {
    /// Identifies a user's password.
    password_id: String,

    /// Whether the password must be reset before it can be used again.
    requires_reset: bool,
} }

object! {
/// A phone number of a user, and whether it is verified.
#[doc(alias = "api_user_v1_PhoneNumber")]
pub struct PhoneNumber {
    /// Identifies one phone number of a person.
    phone_id: String,

    /// A phone number in E.164 form (`+1XXXXXXXXXX`). For tests there is `+10000000000`, see [Stytch's page on testing](https://stytch.com/docs/home#resources_testing).
    phone_number: String,

    /// Whether the user has shown control of it.
    verified: bool,
} }

object! {
/// How many users a search found, and where the next page begins.
#[doc(alias = "api_user_v1_ResultsMetadata")]
pub struct ResultsMetadata {
    /// Where the next page begins, to be sent as its `cursor`; absent on the last page.
    next_cursor: Option<String>,

    /// How many results there are in all; always -1 where the workspace has totals switched off, which speeds searches up.
    total: i32,
} }

object! {
/// The body of [`consumer.users.revoke`](crate::consumer::users::UsersApi::revoke).
#[doc(alias = "api_user_v1_RevokeRequest")]
pub struct RevokeRequest [request] new() {} }

object! {
/// The response of [`consumer.users.revoke`](crate::consumer::users::UsersApi::revoke).
#[doc(alias = "api_user_v1_RevokeResponse")]
pub struct RevokeResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// The body of [`consumer.users.search`](crate::consumer::users::UsersApi::search).
#[doc(alias = "api_user_v1_SearchRequest")]
pub struct SearchRequest [request] new() {
    /// Where the next page begins: the `next_cursor` of the response before, from its `results_metadata` where it has one; left out for the first page. No page has more than 1000 results; there are further pages until `next_cursor` is absent.
    cursor: Option<String>,

    /// How many results a page holds; by default 100, and never more than 1000. Further results come with the next `cursor`. At most 1000.
    limit: Option<u32> where { max: 1000 },

    /// What to search for; everything when left out or without operands.
    query: Option<SearchUsersQuery>,
} }

object! {
/// The response of [`consumer.users.search`](crate::consumer::users::UsersApi::search).
#[doc(alias = "api_user_v1_SearchResponse")]
pub struct SearchResponse {
    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The users found on this page.
    results: Vec<User>,

    /// How many results there are, and where the next page begins.
    results_metadata: ResultsMetadata,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,
} }

object! {
/// Which users to find: conditions, and how they combine.
#[doc(alias = "api_user_v1_SearchUsersQuery")]
pub struct SearchUsersQuery [request] new(operator: crate::shared::SearchOperator, operands: Vec<UserSearchOperand>) {
    /// The conditions of the search.
    operands: Vec<UserSearchOperand>,

    /// Whether all operands must match (`AND`) or any one of them (`OR`). In searches for organizations, members and users `OR` is deprecated and kept for old uses only; make several searches instead.
    operator: crate::shared::SearchOperator,
} }

search_query! { SearchUsersQuery: UserSearchOperand }

object! {
/// An authenticator app of a user, without its recovery codes.
#[doc(alias = "api_user_v1_TOTP")]
pub struct Totp {
    /// Identifies a person's authenticator app.
    totp_id: String,

    /// Whether the user has entered a passcode from the authenticator app.
    verified: bool,
} }

object! {
/// The body of [`consumer.users.update`](crate::consumer::users::UsersApi::update).
#[doc(alias = "api_user_v1_UpdateRequest")]
pub struct UpdateRequest [request] new() {
    /// The person's IP address and browser, as your application passes them on to help detect fraud.
    attributes: Option<crate::shared::Attributes>,

    /// An id of your own for the user, which can stand for the `user_id` in requests; unique within the project. At most 128 characters, matching `^[A-Za-z0-9._|-]*$`.
    external_id: Option<String> where { max: 128, pattern: "^[A-Za-z0-9._|-]*$" },

    /// The person's name.
    name: Option<Name>,

    /// Ids of all roles assigned to the user from now on; an empty list takes them away. How roles are assigned: <https://stytch.com/docs/guides/rbac/role-assignment>.
    roles: Option<Vec<String>>,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    trusted_metadata: Option<Map<String, Value>> where { max: 20 },

    /// Data of your own, a JSON object, that the person can change too through the frontend SDKs, so nothing may rest on it; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata). At most 20 keys.
    untrusted_metadata: Option<Map<String, Value>> where { max: 20 },
} }

typed_maps! { UpdateRequest {
    set with_trusted_metadata: trusted_metadata,
    set with_untrusted_metadata: untrusted_metadata,
} }

object! {
/// The response of [`consumer.users.update`](crate::consumer::users::UsersApi::update).
#[doc(alias = "api_user_v1_UpdateResponse")]
pub struct UpdateResponse {
    /// The user's crypto wallets.
    crypto_wallets: Vec<CryptoWallet>,

    /// The person's e-mail addresses.
    emails: Vec<Email>,

    /// The person's phone numbers.
    phone_numbers: Vec<PhoneNumber>,

    /// Identifies the request; worth keeping in a log, as Stytch's support can find it by this.
    request_id: String,

    /// The HTTP status, repeated in the body: 2XX is success, 3XX a redirect, 4XX a mistake of the client and 5XX one of the server.
    status_code: i32,

    /// The user, as [`consumer.users.get`](crate::consumer::users::UsersApi::get) returns it.
    user: User [strict],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String,
} }

object! {
/// A user of a consumer project.
#[doc(alias = "api_user_v1_User")]
pub struct User {
    /// The user's biometric registrations.
    biometric_registrations: Vec<BiometricRegistration>,

    /// When it was created.
    created_at: Option<DateTime<Utc>>,

    /// The user's crypto wallets.
    crypto_wallets: Vec<CryptoWallet>,

    /// The person's e-mail addresses.
    emails: Vec<Email>,

    /// An id of your own for the user, which can stand for the `user_id` in requests; unique within the project, up to 128 letters, digits and the characters `.`, `_`, `-` and `|`.
    external_id: Option<String>,

    /// Whether the user is locked out for now, after too many failed attempts: <https://stytch.com/docs/resources/platform/user-locks>.
    is_locked: bool,

    /// When the user was locked out; absent when not locked.
    lock_created_at: Option<DateTime<Utc>>,

    /// When the lock ends by itself; absent when not locked.
    lock_expires_at: Option<DateTime<Utc>>,

    /// The person's name.
    name: Option<Name>,

    /// The user's password, without its text; absent when there is none.
    password: Option<Password>,

    /// The person's phone numbers.
    phone_numbers: Vec<PhoneNumber>,

    /// The user's accounts at OAuth providers.
    providers: Vec<OAuthProvider>,

    /// Ids of the user's roles. How roles are assigned: <https://stytch.com/docs/guides/rbac/role-assignment>.
    roles: Vec<String>,

    /// Whether the user is `active` or still `pending`.
    status: UserStatus,

    /// The user's authenticator apps.
    totps: Vec<Totp>,

    /// Data of your own, a JSON object, that only the backend can change; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata).
    trusted_metadata: Map<String, Value> [optional],

    /// Data of your own, a JSON object, that the person can change too through the frontend SDKs, so nothing may rest on it; a null deletes a key. It has up to 20 top-level keys and 4 KB; see metadata for [users](https://stytch.com/docs/api/metadata) and [B2B](https://stytch.com/docs/b2b/api/metadata).
    untrusted_metadata: Map<String, Value> [optional],

    /// Identifies a user. Requests take the user's `external_id`, where one is set, in its place.
    user_id: String [strict],

    /// The user's passkeys and security keys.
    webauthn_registrations: Vec<WebAuthnRegistration>,
} }

typed_maps! { User {
    get trusted_metadata_as: trusted_metadata,
    get untrusted_metadata_as: untrusted_metadata,
} }

object! {
/// A connected app to which a user has granted access, with the granted scopes.
#[doc(alias = "api_user_v1_UserConnectedApp")]
pub struct UserConnectedApp {
    /// The kind of app, `first_party`, `first_party_public`, `third_party` or `third_party_public`.
    client_type: crate::connected_app::clients::ClientType,

    /// Identifies a connected app.
    connected_app_id: String,

    /// What it is, in words for people.
    description: String,

    /// Where the app's logo lies.
    logo_url: Option<String>,

    /// The connected app's name.
    name: String,

    /// The OAuth scopes that the person has granted to the app.
    scopes_granted: String,
} }

search_filters! {
/// A condition of a search for users; [`consumer.users.SearchUsersQuery`](crate::consumer::users::SearchUsersQuery) combines them.
pub enum UserSearchOperand {
    /// Created between two points in time.
    CreatedAtBetween(CreatedAtBetween) = "created_at_between",
    /// Created after this.
    CreatedAtGreaterThan(DateTime<Utc>) = "created_at_greater_than",
    /// Created before this.
    CreatedAtLessThan(DateTime<Utc>) = "created_at_less_than",
    /// One of these wallet addresses.
    CryptoWalletAddress(Vec<String>) = "crypto_wallet_address",
    /// One of these wallets.
    CryptoWalletId(Vec<String>) = "crypto_wallet_id",
    /// Whether a wallet is verified.
    CryptoWalletVerified(bool) = "crypto_wallet_verified",
    /// One of these e-mail addresses.
    EmailAddress(Vec<String>) = "email_address",
    /// Part of an e-mail address.
    EmailAddressFuzzy(String) = "email_address_fuzzy",
    /// One of these e-mail addresses, by id.
    EmailId(Vec<String>) = "email_id",
    /// Whether an e-mail address is verified.
    EmailVerified(bool) = "email_verified",
    /// Part of the name.
    FullNameFuzzy(String) = "full_name_fuzzy",
    /// An account at one of these OAuth providers.
    OauthProvider(Vec<String>) = "oauth_provider",
    /// Whether the user has a password.
    PasswordExists(bool) = "password_exists",
    /// One of these phone numbers, by id.
    PhoneId(Vec<String>) = "phone_id",
    /// One of these phone numbers.
    PhoneNumber(Vec<String>) = "phone_number",
    /// Part of a phone number.
    PhoneNumberFuzzy(String) = "phone_number_fuzzy",
    /// Whether a phone number is verified.
    PhoneVerified(bool) = "phone_verified",
    /// In this state.
    Status(UserStatus) = "status",
    /// One of these TOTP registrations.
    TotpId(Vec<String>) = "totp_id",
    /// Whether a TOTP registration is verified.
    TotpVerified(bool) = "totp_verified",
    /// One of these users.
    UserId(Vec<String>) = "user_id",
    /// One of these WebAuthn registrations.
    WebauthnRegistrationId(Vec<String>) = "webauthn_registration_id",
    /// Whether a WebAuthn registration is verified.
    WebauthnRegistrationVerified(bool) = "webauthn_registration_verified",
} }

open_enum! {
/// The state a user is in. One that is `pending` has not signed in yet.
pub enum UserStatus {
    Active = "active",
    Pending = "pending",
} }

object! {
/// A WebAuthn registration of a user, such as a passkey or a security key.
#[doc(alias = "api_user_v1_WebAuthnRegistration")]
pub struct WebAuthnRegistration {
    /// The kind of authenticator that was asked for, `platform` or `cross-platform`; empty when either would do.
    authenticator_type: String,

    /// The domain that the WebAuthn registration is for.
    domain: String,

    /// A name by which the user recognizes the passkey or security key.
    name: String,

    /// The browser, as it names itself.
    user_agent: String,

    /// Whether the user has shown control of it.
    verified: bool,

    /// Identifies a WebAuthn registration, a passkey or security key of a user.
    webauthn_registration_id: String,
} }
