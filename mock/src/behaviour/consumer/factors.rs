//! What users prove when they log in, besides what both products know.

use serde::Deserialize;
use serde_json::json;
use stytch_api::shared::{
    AuthenticationFactor as Factor, AuthenticationFactorDeliveryMethod as Delivery,
    AuthenticationFactorType as Type, EmbeddableMagicLinkFactor,
};

use super::address::{Means, Proven};
use crate::sessions::factors;
use crate::state::State;

pub(super) use crate::sessions::factors::{password, recovery_code, totp};

/// That an address is the user's, by what was sent to it.
pub(super) fn address(
    state: &State,
    kind: Type,
    delivery: Delivery,
    method_id: &str,
    proven: &Proven,
) -> Factor {
    let address = &proven.address;
    match proven.means {
        Means::Email => factors::email(state, kind, delivery, method_id, address),
        Means::Phone => factors::phone(state, kind, delivery, method_id, address),
    }
}

/// That someone has a link that the application gave them.
pub(super) fn embedded(state: &State, method_id: &str) -> Factor {
    let mut factor = factors::proven(state, Type::MagicLink, Delivery::Embedded);
    let mut link = EmbeddableMagicLinkFactor::default();
    link.embedded_id = method_id.to_owned();
    factor.embeddable_magic_link_factor = Some(Box::new(link));
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
    let plain = factors::proven(state, Type::Oauth, delivery);
    let mut factor = factor_of_provider.unwrap_or_default();
    factor.type_ = plain.type_;
    factor.delivery_method = plain.delivery_method;
    factor.created_at = plain.created_at;
    factor.updated_at = plain.updated_at;
    factor.last_authenticated_at = plain.last_authenticated_at;
    factor
}
