//! SSO and SCIM connections.

use serde_json::{Value, json};

use super::fields::{last_four, set, set_empty, text};
use crate::certificates::signing_certificate;
use crate::fault::Fault;
use crate::state::State;
use crate::state::random::token;
use crate::state::store::Object;

pub(in crate::objects) fn saml_connection(
    state: &mut State,
    object: &mut Object,
    request: &Object,
    is_new: bool,
) -> Result<Object, Fault> {
    take_provider(object, request);
    if is_new {
        let callback = callback(state, object);
        let signing = signing_certificate(state);
        set(
            object,
            [
                ("status", json!("pending")),
                ("acs_url", json!(callback)),
                ("audience_uri", json!(callback)),
                (
                    "nameid_format",
                    json!("urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"),
                ),
                ("signing_certificates", json!([signing])),
            ],
        );
    }
    Ok(Object::new())
}

/// A connection works once the client and the issuer are known, of which the URLs can be found out.
pub(in crate::objects) fn oidc_connection(
    state: &mut State,
    object: &mut Object,
    request: &Object,
    _: bool,
) -> Result<Object, Fault> {
    take_provider(object, request);
    let callback = callback(state, object);
    let is_complete = ["client_id", "client_secret", "issuer"]
        .iter()
        .all(|it| !text(object, it).is_empty());
    let status = if is_complete { "active" } else { "pending" };
    set(
        object,
        [("redirect_url", json!(callback)), ("status", json!(status))],
    );
    Ok(Object::new())
}

pub(in crate::objects) fn external_connection(
    _: &mut State,
    object: &mut Object,
    _: &Object,
    _: bool,
) -> Result<Object, Fault> {
    set_empty(object, [("status", json!("active"))]);
    Ok(Object::new())
}

/// An organization has one. Its token is shown once.
pub(in crate::objects) fn scim_connection(
    state: &mut State,
    object: &mut Object,
    request: &Object,
    is_new: bool,
) -> Result<Object, Fault> {
    take_provider(object, request);
    if !is_new {
        return Ok(Object::new());
    }
    let owner = object.get("organization_id");
    if state
        .store
        .rows("scim_connections")
        .any(|other| other.get("organization_id") == owner)
    {
        let message = "The organization has a SCIM connection already.";
        return Err(Fault::bad_request("active_scim_connection_exists", message));
    }
    let token = token()?;
    let base_url = format!(
        "{}/v1/b2b/scim/{}",
        state.project.host(),
        text(object, "connection_id")
    );
    set(
        object,
        [
            ("status", json!("active")),
            ("base_url", json!(base_url)),
            ("bearer_token_last_four", json!(last_four(&token))),
        ],
    );
    let mut shown = Object::new();
    set(&mut shown, [("bearer_token", json!(token))]);
    Ok(shown)
}

/// The provider of a request is an enum, that of a connection a text.
fn take_provider(object: &mut Object, request: &Object) {
    if let Some(provider) = request.get("identity_provider").filter(|it| !it.is_null()) {
        set(object, [("identity_provider", provider.clone())]);
    }
    set_empty(object, [("identity_provider", Value::from("generic"))]);
}

fn callback(state: &State, object: &Object) -> String {
    let id = text(object, "connection_id");
    format!("{}/v1/b2b/sso/callback/{id}", state.project.host())
}
