//! What members prove when they log in.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use stytch_api::b2b::organizations::{Member, OAuthRegistration, SsoRegistration};
use stytch_api::shared::{
    AuthenticationFactor, AuthenticationFactorDeliveryMethod as Means,
    AuthenticationFactorType as Kind, AuthenticatorAppFactor, EmailFactor, OidcSsoFactor,
    PhoneNumberFactor, RecoveryCodeFactor, SamlSsoFactor,
};

use super::members::email_id;
use crate::state::State;

/// A factor that was proven now.
pub(super) fn factor(state: &State, kind: Kind, means: Means) -> AuthenticationFactor {
    let now = Some(state.now());
    let mut factor = AuthenticationFactor::default();
    factor.type_ = kind;
    factor.delivery_method = means;
    factor.created_at = now;
    factor.updated_at = now;
    factor.last_authenticated_at = now;
    factor
}

/// That an e-mail reached its address.
pub(super) fn email(
    state: &State,
    kind: Kind,
    email_id: &str,
    address: &str,
) -> AuthenticationFactor {
    let mut email = EmailFactor::default();
    email.email_id = email_id.to_owned();
    email.email_address = address.to_owned();
    let mut factor = factor(state, kind, Means::Email);
    factor.email_factor = Some(Box::new(email));
    factor
}

/// That an e-mail reached a member.
pub(super) fn member_email(state: &State, kind: Kind, member: &Member) -> AuthenticationFactor {
    let id = email_id(state, &member.member_id);
    email(state, kind, &id, &member.email_address)
}

/// That an SMS reached a member.
pub(super) fn sms(state: &State, member: &Member) -> AuthenticationFactor {
    let mut phone = PhoneNumberFactor::default();
    phone.phone_id = email_id(state, &member.member_id).replacen("email", "phone-number", 1);
    phone.phone_number.clone_from(&member.mfa_phone_number);
    let mut factor = factor(state, Kind::Otp, Means::Sms);
    factor.phone_number_factor = Some(Box::new(phone));
    factor
}

/// That the member knows their password.
pub(super) fn password(state: &State) -> AuthenticationFactor {
    factor(state, Kind::Password, Means::Knowledge)
}

/// That the identity provider of a connection knows the member.
pub(super) fn sso(
    state: &State,
    connection_id: &str,
    registration: &SsoRegistration,
    is_oidc: bool,
) -> AuthenticationFactor {
    if is_oidc {
        let mut oidc = OidcSsoFactor::default();
        oidc.id.clone_from(&registration.registration_id);
        oidc.external_id.clone_from(&registration.external_id);
        oidc.provider_id = connection_id.to_owned();
        let mut factor = factor(state, Kind::Sso, Means::SsoOidc);
        factor.oidc_sso_factor = Some(Box::new(oidc));
        return factor;
    }
    let mut saml = SamlSsoFactor::default();
    saml.id.clone_from(&registration.registration_id);
    saml.external_id.clone_from(&registration.external_id);
    saml.provider_id = connection_id.to_owned();
    let mut factor = factor(state, Kind::Sso, Means::SsoSaml);
    factor.saml_sso_factor = Some(Box::new(saml));
    factor
}

/// That an OAuth provider knows the member.
pub(super) fn oauth(
    state: &State,
    provider: &str,
    registration: &OAuthRegistration,
) -> AuthenticationFactor {
    let mut shown = Map::new();
    shown.insert(
        "id".to_owned(),
        json!(registration.member_oauth_registration_id),
    );
    shown.insert(
        "provider_subject".to_owned(),
        json!(registration.provider_subject),
    );
    let means = format!("oauth_{provider}");
    let mut factor = factor(state, Kind::Oauth, Means::from(means.as_str()));
    let ours = &mut factor;
    match provider {
        "google" => ours.google_oauth_factor = typed(shown),
        "microsoft" => ours.microsoft_oauth_factor = typed(shown),
        "hubspot" => ours.hubspot_oauth_factor = typed(shown),
        "slack" => ours.slack_oauth_factor = typed(shown),
        _ => ours.github_oauth_factor = typed(shown),
    }
    factor
}

/// The factors of all providers have the same fields.
fn typed<T: DeserializeOwned>(fields: Map<String, Value>) -> Option<Box<T>> {
    T::deserialize(Value::Object(fields)).ok().map(Box::new)
}

/// That the member has their authenticator app.
pub(super) fn totp(state: &State, totp_id: &str) -> AuthenticationFactor {
    let mut app = AuthenticatorAppFactor::default();
    app.totp_id = totp_id.to_owned();
    let mut factor = factor(state, Kind::Totp, Means::AuthenticatorApp);
    factor.authenticator_app_factor = Some(Box::new(app));
    factor
}

/// That the member has a recovery code of their app.
pub(super) fn recovery_code(state: &State, totp_id: &str) -> AuthenticationFactor {
    let mut code = RecoveryCodeFactor::default();
    code.totp_recovery_code_id = totp_id.to_owned();
    let mut factor = factor(state, Kind::RecoveryCodes, Means::RecoveryCode);
    factor.recovery_code_factor = Some(Box::new(code));
    factor
}

/// What the settings of an organization call the method; `None` for a second factor.
pub(super) fn method(factor: &AuthenticationFactor) -> Option<String> {
    match &factor.type_ {
        Kind::MagicLink => Some("magic_link".to_owned()),
        Kind::EmailOtp => Some("email_otp".to_owned()),
        Kind::Password => Some("password".to_owned()),
        Kind::Sso => Some("sso".to_owned()),
        Kind::Oauth => {
            let provider = factor.delivery_method.as_str().strip_prefix("oauth_");
            provider.map(|it| format!("{it}_oauth"))
        }
        _ => None,
    }
}

/// Whether it is a second factor.
pub(super) fn is_second(factor: &AuthenticationFactor) -> bool {
    match factor.type_ {
        Kind::Totp | Kind::RecoveryCodes => true,
        Kind::Otp => factor.delivery_method == Means::Sms,
        _ => false,
    }
}

/// Whether it proves that the person reads the address now. Who does so proves it to every organization.
pub(super) fn verifies_email(factor: &AuthenticationFactor) -> bool {
    match factor.type_ {
        Kind::MagicLink | Kind::EmailOtp => true,
        Kind::Oauth => matches!(
            factor.delivery_method,
            Means::OauthGoogle | Means::OauthMicrosoft
        ),
        _ => false,
    }
}

/// Whether a proof to one organization counts in another, too.
pub(super) fn goes_elsewhere(factor: &AuthenticationFactor) -> bool {
    verifies_email(factor) || factor.type_ == Kind::Oauth
}

/// Whether the organization may take the address for the person's.
pub(super) fn vouches(factor: &AuthenticationFactor) -> bool {
    verifies_email(factor) || factor.type_ == Kind::Sso
}
