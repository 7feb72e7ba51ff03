//! SSO and SCIM connections.

use serde_json::json;

use super::fields::{last_four, set, text};
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
    default_provider(object, request, is_new);
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
    is_new: bool,
) -> Result<Object, Fault> {
    default_provider(object, request, is_new);
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
    set(object, [("status", json!("active"))]);
    Ok(Object::new())
}

/// An organization has one. Its token is shown once.
pub(in crate::objects) fn scim_connection(
    state: &mut State,
    object: &mut Object,
    request: &Object,
    is_new: bool,
) -> Result<Object, Fault> {
    default_provider(object, request, is_new);
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

/// A connection is of no provider in particular where the request names none.
fn default_provider(object: &mut Object, request: &Object, is_new: bool) {
    let named = request
        .get("identity_provider")
        .is_some_and(|it| !it.is_null());
    if is_new && !named {
        set(object, [("identity_provider", json!("generic"))]);
    }
}

fn callback(state: &State, object: &Object) -> String {
    let id = text(object, "connection_id");
    format!("{}/v1/b2b/sso/callback/{id}", state.project.host())
}
