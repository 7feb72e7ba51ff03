use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// The machine-readable reason of an API error, as Stytch wrote it.
///
/// Stytch has about 800 of them and adds more, so this is an open text: compare it, match on it, or ask one of the
/// predicates. Those that applications decide by are constants, so that the compiler sees a typing error.
///
/// ```
/// # fn reply(error: &stytch_api::Error) -> &'static str {
/// use stytch_api::ErrorType;
///
/// match error.error_type().map(ErrorType::as_str) {
///     Some(ErrorType::WEAK_PASSWORD | ErrorType::BREACHED_PASSWORD) => "Choose another password.",
///     Some(ErrorType::DUPLICATE_EMAIL) => "There is an account with this address.",
///     Some("some_type_without_a_constant") => "…",
///     _ => "That did not work.",
/// }
/// # }
/// ```
///
/// # Which to expect
///
/// The docs of each operation list the likely ones, by which a program decides or of which a person is told. There may be
/// others: Stytch documents few of its types, so most names are from its SDKs, and which operation answers with them is
/// our guess.
///
/// What any call can end with is not in these lists:
/// - `unauthorized_credentials`, `too_many_requests`, `bad_request`, `internal_server_error` and `server_unavailable`;
/// - as a member, that the session does not hold: `session_not_found`, `session_authorization_tenancy_error`;
/// - logging in to an organization, `organization_suspended`;
/// - metadata and claims of your own that are too much: `metadata_too_large`, `metadata_too_many_keys`,
///   `custom_claims_too_large`; a session that is to last too long or not long enough: `invalid_session_duration_minutes`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ErrorType(Cow<'static, str>);

impl ErrorType {
    pub(crate) fn new(text: impl Into<Cow<'static, str>>) -> Self {
        Self(text.into())
    }

    /// Whether it is one of the constants.
    pub(super) fn is_known(text: &str) -> bool {
        KNOWN.contains(&text)
    }

    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `unauthorized_credentials`: the project id and secret do not fit together, or not to this host.
    pub fn is_unauthorized_credentials(&self) -> bool {
        self == "unauthorized_credentials"
    }

    /// `session_authorization_error`: the roles of the session do not allow the action.
    pub fn is_session_authorization_error(&self) -> bool {
        self == "session_authorization_error"
    }

    /// `session_authorization_tenancy_error`: the session belongs to another organization.
    pub fn is_session_authorization_tenancy_error(&self) -> bool {
        self == "session_authorization_tenancy_error"
    }

    /// `session_not_found`: the session expired, was revoked, or never was.
    pub fn is_session_not_found(&self) -> bool {
        self == "session_not_found"
    }

    /// `too_many_requests`: a rate limit was reached.
    pub fn is_too_many_requests(&self) -> bool {
        self == "too_many_requests"
    }

    /// `internal_server_error`: a fault on Stytch's side.
    pub fn is_internal_server_error(&self) -> bool {
        self == "internal_server_error"
    }

    /// Any `unable_to_auth_…` and `unable_to_authenticate_…`: the link, code, token or device shown to log in is wrong,
    /// used up or expired.
    pub fn is_unable_to_authenticate(&self) -> bool {
        let rest = self.0.strip_prefix("unable_to_auth");
        rest.is_some_and(|rest| rest.starts_with('_') || rest.starts_with("enticate_"))
    }

    /// Whether the session, or the token shown for it, does not hold: see
    /// [`Error::is_unauthenticated`](crate::Error::is_unauthenticated).
    pub(crate) fn refuses_the_session(&self) -> bool {
        const OF_SESSIONS: [&str; 6] = [
            ErrorType::SESSION_NOT_FOUND,
            ErrorType::INTERMEDIATE_SESSION_NOT_FOUND,
            ErrorType::INVALID_SESSION_TOKEN,
            ErrorType::NO_SESSION_ARGUMENTS,
            ErrorType::UNABLE_TO_PARSE_SESSION_JWT,
            ErrorType::USER_UNAUTHENTICATED,
        ];
        OF_SESSIONS.contains(&self.as_str()) || self.0.starts_with("jwt_invalid_")
    }

    /// Whether a known caller lacks the permission: see [`Error::is_denied`](crate::Error::is_denied).
    pub(super) fn denies(&self) -> bool {
        const DENIALS: [&str; 3] = [
            ErrorType::CONSUMER_SESSION_AUTHORIZATION_ERROR,
            ErrorType::SESSION_AUTHORIZATION_ERROR,
            ErrorType::SESSION_AUTHORIZATION_TENANCY_ERROR,
        ];
        DENIALS.contains(&self.as_str())
    }

    /// Any `…_not_found`: what the request names does not exist.
    pub fn is_not_found(&self) -> bool {
        self.0.ends_with("_not_found")
    }

    /// Any `invalid_…`: a field of the request is not acceptable.
    pub fn is_invalid(&self) -> bool {
        self.0.starts_with("invalid_")
    }

    /// Any `duplicate_…`: what the request would create exists already.
    pub fn is_duplicate(&self) -> bool {
        self.0.starts_with("duplicate_")
    }
}

macro_rules! known {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// Types that applications decide by, whose meaning is sure. What Stytch has besides them is compared as text.
        impl ErrorType {
            $($(#[$doc])* pub const $name: &'static str = $text;)*
        }

        const KNOWN: &[&str] = &[$($text),*];
        #[cfg(test)]
        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

known! {
    /// There is an authenticator app already.
    ACTIVE_TOTP_EXISTS = "active_totp_exists",
    /// IP address or user agent are others than those the login began with.
    ATTRIBUTE_MISMATCH = "attribute_mismatch",
    /// The request cannot be right; the message says why.
    BAD_REQUEST = "bad_request",
    /// The password is in a list of stolen ones.
    BREACHED_PASSWORD = "breached_password",
    /// The visitor did not pass the captcha.
    CAPTCHA_FAILED = "captcha_failed",
    /// A captcha has to be passed first.
    CAPTCHA_REQUIRED = "captcha_required",
    /// The roles of the user's session do not allow the action.
    CONSUMER_SESSION_AUTHORIZATION_ERROR = "consumer_session_authorization_error",
    /// Someone has this e-mail address already.
    DUPLICATE_EMAIL = "duplicate_email",
    /// A member of the organization has this e-mail address already.
    DUPLICATE_MEMBER_EMAIL = "duplicate_member_email",
    /// A member of the organization has this phone number already.
    DUPLICATE_MEMBER_PHONE_NUMBER = "duplicate_member_phone_number",
    /// Someone has this phone number already.
    DUPLICATE_PHONE_NUMBER = "duplicate_phone_number",
    /// The organization lets nobody join by this e-mail address.
    EMAIL_JIT_PROVISIONING_NOT_ALLOWED = "email_jit_provisioning_not_allowed",
    /// Nobody has this e-mail address.
    EMAIL_NOT_FOUND = "email_not_found",
    /// The e-mail address has to be proven first.
    EMAIL_VERIFICATION_REQUIRED = "email_verification_required",
    /// The authenticator app was not confirmed in time.
    EXPIRED_TOTP = "expired_totp",
    /// No messages reach this e-mail address.
    INACTIVE_EMAIL = "inactive_email",
    /// The login that was begun is over: begin anew.
    INTERMEDIATE_SESSION_NOT_FOUND = "intermediate_session_not_found",
    /// A fault on Stytch's side.
    INTERNAL_SERVER_ERROR = "internal_server_error",
    /// The code has not the form of one.
    INVALID_CODE = "invalid_code",
    /// This is no e-mail address.
    INVALID_EMAIL = "invalid_email",
    /// This is no phone number.
    INVALID_PHONE_NUMBER = "invalid_phone_number",
    /// The session token has not the form of one.
    INVALID_SESSION_TOKEN = "invalid_session_token",
    /// The passcode has not the form of one.
    INVALID_TOTP_CODE = "invalid_totp_code",
    /// There is no such magic link.
    MAGIC_LINK_NOT_FOUND = "magic_link_not_found",
    /// There is no such member.
    MEMBER_NOT_FOUND = "member_not_found",
    /// The member has no password.
    MEMBER_PASSWORD_NOT_FOUND = "member_password_not_found",
    /// The member has to set a new password.
    MEMBER_RESET_PASSWORD = "member_reset_password",
    /// No session was named.
    NO_SESSION_ARGUMENTS = "no_session_arguments",
    /// The user has no password.
    NO_USER_PASSWORD = "no_user_password",
    /// There is no such OAuth token.
    OAUTH_TOKEN_NOT_FOUND = "oauth_token_not_found",
    /// The organization does not allow this way of logging in.
    OPERATION_RESTRICTED_BY_ORGANIZATION_AUTH_METHODS = "operation_restricted_by_organization_auth_methods",
    /// Another organization has this external id.
    ORGANIZATION_EXTERNAL_ID_ALREADY_USED = "organization_external_id_already_used",
    /// There is no such organization.
    ORGANIZATION_NOT_FOUND = "organization_not_found",
    /// Another organization has this slug.
    ORGANIZATION_SLUG_ALREADY_USED = "organization_slug_already_used",
    /// The organization is suspended.
    ORGANIZATION_SUSPENDED = "organization_suspended",
    /// There is no such one-time passcode.
    OTP_CODE_NOT_FOUND = "otp_code_not_found",
    /// There is a password already.
    PASSWORD_ALREADY_EXISTS = "password_already_exists",
    /// The password is another one.
    PASSWORD_DOES_NOT_MATCH = "password_does_not_match",
    /// There is no such password.
    PASSWORD_NOT_FOUND = "password_not_found",
    /// Nobody has this phone number.
    PHONE_NUMBER_NOT_FOUND = "phone_number_not_found",
    /// The login was begun with PKCE, and the code verifier is missing.
    PKCE_EXPECTED_CODE_VERIFIER = "pkce_expected_code_verifier",
    /// The code verifier is not that of the login.
    PKCE_MISMATCH = "pkce_mismatch",
    /// The user has to set a new password.
    RESET_PASSWORD = "reset_password",
    /// Stytch cannot answer at the moment.
    SERVER_UNAVAILABLE = "server_unavailable",
    /// The roles of the session do not allow the action.
    SESSION_AUTHORIZATION_ERROR = "session_authorization_error",
    /// The session belongs to another organization.
    SESSION_AUTHORIZATION_TENANCY_ERROR = "session_authorization_tenancy_error",
    /// The session expired, was revoked, or never was.
    SESSION_NOT_FOUND = "session_not_found",
    /// The login is too long ago to set a password by it: log in again.
    SESSION_TOO_OLD_TO_RESET_PASSWORD = "session_too_old_to_reset_password",
    /// There is no such SSO connection.
    SSO_CONNECTION_NOT_FOUND = "sso_connection_not_found",
    /// There is no such SSO token.
    SSO_TOKEN_NOT_FOUND = "sso_token_not_found",
    /// A rate limit was reached.
    TOO_MANY_REQUESTS = "too_many_requests",
    /// The passcode was used already: wait for the next one.
    TOTP_CODE_ALREADY_AUTHENTICATED = "totp_code_already_authenticated",
    /// There is no such authenticator app.
    TOTP_NOT_FOUND = "totp_not_found",
    /// The recovery code is wrong or used up.
    UNABLE_TO_AUTHENTICATE_RECOVERY_CODE = "unable_to_authenticate_recovery_code",
    /// The passcode of the authenticator app is wrong.
    UNABLE_TO_AUTHENTICATE_TOTP = "unable_to_authenticate_totp",
    /// The proof of the device does not hold.
    UNABLE_TO_AUTH_BIOMETRIC_REGISTRATION = "unable_to_auth_biometric_registration",
    /// The magic link is used up or expired.
    UNABLE_TO_AUTH_MAGIC_LINK = "unable_to_auth_magic_link",
    /// The one-time passcode is wrong, used up or expired.
    UNABLE_TO_AUTH_OTP_CODE = "unable_to_auth_otp_code",
    /// The link to reset a password is used up or expired.
    UNABLE_TO_AUTH_PASSWORD_RESET_TOKEN = "unable_to_auth_password_reset_token",
    /// The proof of the passkey does not hold.
    UNABLE_TO_AUTH_WEBAUTHN_REGISTRATION = "unable_to_auth_webauthn_registration",
    /// The session JWT cannot be read.
    UNABLE_TO_PARSE_SESSION_JWT = "unable_to_parse_session_jwt",
    /// The project id and secret do not fit; where a password was sent, it may be that.
    UNAUTHORIZED_CREDENTIALS = "unauthorized_credentials",
    /// Too many tries: the user is locked for a while.
    USER_LOCK_LIMIT_REACHED = "user_lock_limit_reached",
    /// There is no such user.
    USER_NOT_FOUND = "user_not_found",
    /// Nobody is logged in.
    USER_UNAUTHENTICATED = "user_unauthenticated",
    /// The password is too weak.
    WEAK_PASSWORD = "weak_password",
}

impl fmt::Display for ErrorType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for ErrorType {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for ErrorType {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for ErrorType {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

#[cfg(test)]
mod tests {
    use super::{KNOWN, NAMES};

    #[test]
    fn a_constant_is_named_like_its_text_and_stands_in_the_order_of_the_alphabet() {
        let upper: Vec<_> = KNOWN.iter().map(|text| text.to_uppercase()).collect();
        assert_eq!(upper, NAMES);
        assert!(NAMES.is_sorted_by(|one, next| one < next), "{NAMES:?}");
    }
}
