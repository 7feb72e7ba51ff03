//! What sessions say of how someone logged in: the factors that both products know.

use stytch_api::shared::{
    AuthenticationFactor, AuthenticationFactorDeliveryMethod as Delivery,
    AuthenticationFactorType as Type, AuthenticatorAppFactor, EmailFactor, PhoneNumberFactor,
    RecoveryCodeFactor,
};

use crate::state::State;

/// A factor that was proven now.
pub(crate) fn proven(state: &State, kind: Type, delivery: Delivery) -> AuthenticationFactor {
    let now = Some(state.now());
    let mut factor = AuthenticationFactor::default();
    factor.type_ = kind;
    factor.delivery_method = delivery;
    factor.created_at = now;
    factor.updated_at = now;
    factor.last_authenticated_at = now;
    factor
}

/// That someone reads an e-mail address.
pub(crate) fn email(
    state: &State,
    kind: Type,
    delivery: Delivery,
    email_id: &str,
    address: &str,
) -> AuthenticationFactor {
    let mut email = EmailFactor::default();
    email.email_id = email_id.to_owned();
    email.email_address = address.to_owned();
    let mut factor = proven(state, kind, delivery);
    factor.email_factor = Some(Box::new(email));
    factor
}

/// That someone has a phone.
pub(crate) fn phone(
    state: &State,
    kind: Type,
    delivery: Delivery,
    phone_id: &str,
    number: &str,
) -> AuthenticationFactor {
    let mut phone = PhoneNumberFactor::default();
    phone.phone_id = phone_id.to_owned();
    phone.phone_number = number.to_owned();
    let mut factor = proven(state, kind, delivery);
    factor.phone_number_factor = Some(Box::new(phone));
    factor
}

/// That someone knows their password.
pub(crate) fn password(state: &State) -> AuthenticationFactor {
    proven(state, Type::Password, Delivery::Knowledge)
}

/// That someone has their authenticator app.
pub(crate) fn totp(state: &State, totp_id: &str) -> AuthenticationFactor {
    let mut app = AuthenticatorAppFactor::default();
    app.totp_id = totp_id.to_owned();
    let mut factor = proven(state, Type::Totp, Delivery::AuthenticatorApp);
    factor.authenticator_app_factor = Some(Box::new(app));
    factor
}

/// That someone has a recovery code of their authenticator app.
pub(crate) fn recovery_code(state: &State, totp_id: &str) -> AuthenticationFactor {
    let mut code = RecoveryCodeFactor::default();
    code.totp_recovery_code_id = totp_id.to_owned();
    let mut factor = proven(state, Type::RecoveryCodes, Delivery::RecoveryCode);
    factor.recovery_code_factor = Some(Box::new(code));
    factor
}
