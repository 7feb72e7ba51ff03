//! What members prove when they log in, besides what both products know.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use stytch_api::b2b::organizations::{Member, OAuthRegistration, SsoRegistration};
use stytch_api::shared::{
    AuthenticationFactor, AuthenticationFactorDeliveryMethod as Means,
    AuthenticationFactorType as Kind, OidcSsoFactor, SamlSsoFactor,
};

use super::members::email_id;
use crate::sessions::factors::{self, proven};
use crate::state::State;

pub(super) use crate::sessions::factors::{password, recovery_code, totp};

/// That an e-mail reached its address.
pub(super) fn email(
    state: &State,
    kind: Kind,
    email_id: &str,
    address: &str,
) -> AuthenticationFactor {
    factors::email(state, kind, Means::Email, email_id, address)
}

/// That an e-mail reached a member.
pub(super) fn member_email(state: &State, kind: Kind, member: &Member) -> AuthenticationFactor {
    let id = email_id(state, &member.member_id);
    email(state, kind, &id, &member.email_address)
}

/// That an SMS reached a member.
pub(super) fn sms(state: &State, member: &Member) -> AuthenticationFactor {
    let id = email_id(state, &member.member_id).replacen("email", "phone-number", 1);
    let number = &member.mfa_phone_number;
    factors::phone(state, Kind::Otp, Means::Sms, &id, number)
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
        let mut factor = proven(state, Kind::Sso, Means::SsoOidc);
        factor.oidc_sso_factor = Some(Box::new(oidc));
        return factor;
    }
    let mut saml = SamlSsoFactor::default();
    saml.id.clone_from(&registration.registration_id);
    saml.external_id.clone_from(&registration.external_id);
    saml.provider_id = connection_id.to_owned();
    let mut factor = proven(state, Kind::Sso, Means::SsoSaml);
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
    let mut factor = proven(state, Kind::Oauth, Means::from(means.as_str()));
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
