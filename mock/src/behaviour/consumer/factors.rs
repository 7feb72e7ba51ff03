//! What sessions say of how someone logged in.

use serde::Deserialize;
use serde_json::json;
use stytch_api::shared::{
    AuthenticationFactor as Factor, AuthenticationFactorDeliveryMethod as Delivery,
    AuthenticationFactorType as Type, AuthenticatorAppFactor, EmailFactor,
    EmbeddableMagicLinkFactor, PhoneNumberFactor, RecoveryCodeFactor,
};

use super::address::{Means, Proven};
use crate::state::State;

/// That something was proven now.
fn factor(state: &State, kind: Type, delivery: Delivery) -> Factor {
    let now = Some(state.now());
    let mut factor = Factor::default();
    factor.type_ = kind;
    factor.delivery_method = delivery;
    factor.created_at = now;
    factor.updated_at = now;
    factor.last_authenticated_at = now;
    factor
}

/// That an address is the user's, by what was sent to it.
pub(super) fn address(
    state: &State,
    kind: Type,
    delivery: Delivery,
    method_id: &str,
    proven: &Proven,
) -> Factor {
    let mut factor = factor(state, kind, delivery);
    match proven.means {
        Means::Email => {
            let mut email = EmailFactor::default();
            email.email_id = method_id.to_owned();
            email.email_address.clone_from(&proven.address);
            factor.email_factor = Some(Box::new(email));
        }
        Means::Phone => {
            let mut phone = PhoneNumberFactor::default();
            phone.phone_id = method_id.to_owned();
            phone.phone_number.clone_from(&proven.address);
            factor.phone_number_factor = Some(Box::new(phone));
        }
    }
    factor
}

/// That someone has a link that the application gave them.
pub(super) fn embedded(state: &State, method_id: &str) -> Factor {
    let mut factor = factor(state, Type::MagicLink, Delivery::Embedded);
    let mut link = EmbeddableMagicLinkFactor::default();
    link.embedded_id = method_id.to_owned();
    factor.embeddable_magic_link_factor = Some(Box::new(link));
    factor
}

/// That someone knows their password.
pub(super) fn password(state: &State) -> Factor {
    factor(state, Type::Password, Delivery::Knowledge)
}

/// That someone has their authenticator app.
pub(super) fn totp(state: &State, totp_id: &str) -> Factor {
    let mut factor = factor(state, Type::Totp, Delivery::AuthenticatorApp);
    let mut app = AuthenticatorAppFactor::default();
    app.totp_id = totp_id.to_owned();
    factor.authenticator_app_factor = Some(Box::new(app));
    factor
}

/// That someone has a recovery code of their authenticator app.
pub(super) fn recovery_code(state: &State, totp_id: &str) -> Factor {
    let mut factor = factor(state, Type::RecoveryCodes, Delivery::RecoveryCode);
    let mut code = RecoveryCodeFactor::default();
    code.totp_recovery_code_id = totp_id.to_owned();
    factor.recovery_code_factor = Some(Box::new(code));
    factor
}

/// That someone is logged in with a provider.
pub(super) fn oauth(
    state: &State,
    provider: &str,
    registration_id: &str,
    subject: &str,
    email_id: Option<&str>,
) -> Factor {
    let details =
        json!({ "id": registration_id, "provider_subject": subject, "email_id": email_id });
    let name = match provider {
        "gitlab" => "git_lab",
        "linkedin" => "linked_in",
        "tiktok" => "tik_tok",
        other => other,
    };
    // Each provider has a field and a type of its own, all of one shape.
    let factor_of_provider =
        Factor::deserialize(json!({ format!("{name}_oauth_factor"): details }));
    let delivery = Delivery::from(format!("oauth_{provider}"));
    let plain = factor(state, Type::Oauth, delivery);
    let mut factor = factor_of_provider.unwrap_or_default();
    factor.type_ = plain.type_;
    factor.delivery_method = plain.delivery_method;
    factor.created_at = plain.created_at;
    factor.updated_at = plain.updated_at;
    factor.last_authenticated_at = plain.last_authenticated_at;
    factor
}
