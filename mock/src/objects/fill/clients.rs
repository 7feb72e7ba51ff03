//! Programs: M2M clients and connected apps. Their secrets are shown once.

use serde_json::json;

use super::fields::{last_four, set, set_empty, text};
use crate::fault::Fault;
use crate::state::State;
use crate::state::random::token;
use crate::state::store::Object;

pub(in crate::objects) fn m2m_client(
    state: &mut State,
    object: &mut Object,
    request: &Object,
    is_new: bool,
) -> Result<Object, Fault> {
    set_empty(object, [("status", json!("active"))]);
    if is_new {
        secret(state, object, request)
    } else {
        Ok(Object::new())
    }
}

pub(in crate::objects) fn connected_app(
    state: &mut State,
    object: &mut Object,
    request: &Object,
    is_new: bool,
) -> Result<Object, Fault> {
    set_empty(
        object,
        [
            ("status", json!("active")),
            ("creation_method", json!("API")),
        ],
    );
    if let Some(kind) = request.get("client_type").filter(|kind| !kind.is_null()) {
        set(object, [("client_type", kind.clone())]);
    }
    if object.get("access_token_expiry_minutes") == Some(&json!(0)) {
        set(object, [("access_token_expiry_minutes", json!(60))]);
    }
    let is_public = text(object, "client_type").ends_with("public");
    if is_new && !is_public {
        secret(state, object, request)
    } else {
        Ok(Object::new())
    }
}

/// Keeps the client's secret, the one of the request or a new one.
fn secret(state: &mut State, object: &mut Object, request: &Object) -> Result<Object, Fault> {
    let secret = match text(request, "client_secret") {
        "" => token()?,
        given => given.to_owned(),
    };
    state.keep_password(text(object, "client_id"), &secret)?;
    set(
        object,
        [("client_secret_last_four", json!(last_four(&secret)))],
    );
    let mut shown = Object::new();
    set(&mut shown, [("client_secret", json!(secret))]);
    Ok(shown)
}
