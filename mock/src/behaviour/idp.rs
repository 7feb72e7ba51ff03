//! `idp`: what a token is worth.

use serde_json::{Value, json};
use stytch_api::connected_app::ConnectedApp;
use stytch_api::idp::IntrospectRequest;
use stytch_api::m2m::M2mClient;

use super::flow::Flow;
use super::programs::{invalid_client, is_secret};
use crate::call::Call;
use crate::fault::Fault;
use crate::state::State;

pub(super) const FLOWS: &[Flow] = &[("idp.introspect", introspect)];

/// A token that is not worth anything to the client that asks is not explained.
fn introspect(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: IntrospectRequest = call.body()?;
    let secret = request.client_secret.as_ref().map(|it| it.expose());
    check_client(state, &request.client_id, secret.unwrap_or_default())?;
    let claims = state.keys.verified(request.token.expose());
    let claims = claims.filter(|claims| is_good(state, claims, &request.client_id));
    let Some(Value::Object(mut response)) = claims else {
        return Ok(json!({ "active": false }));
    };
    response.insert("active".to_owned(), json!(true));
    response.insert("client_id".to_owned(), json!(request.client_id));
    response.insert("token_type".to_owned(), json!("access_token"));
    Ok(Value::Object(response))
}

/// Public apps have no secret; all others need theirs.
fn check_client(state: &State, client_id: &str, secret: &str) -> Result<(), Fault> {
    let m2m: Option<M2mClient> = state.store.get(client_id);
    let app: Option<ConnectedApp> = state.store.get(client_id);
    let is_public = app
        .as_ref()
        .is_some_and(|it| it.client_type.as_str().ends_with("_public"));
    let is_active =
        m2m.is_some_and(|it| it.status == "active") || app.is_some_and(|it| it.status == "active");
    match is_active && (is_public || is_secret(state, client_id, secret)) {
        true => Ok(()),
        false => Err(invalid_client()),
    }
}

/// Whether it is an access token of the client, and not expired. That of a session is none.
fn is_good(state: &State, claims: &Value, client_id: &str) -> bool {
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    let client = text("client_id").or(text("sub"));
    let expires = claims.get("exp").and_then(Value::as_i64);
    let is_session = claims.get("https://stytch.com/session").is_some();
    client == Some(client_id)
        && !is_session
        && expires.is_some_and(|it| it > state.now().timestamp())
}
