//! `m2m`.

use chrono::{TimeDelta, Utc};
use serde_json::{Value, json};
use stytch_api::StatusCode;
use stytch_api::m2m::{M2mClient, TokenRequest, TokenResponse};

use super::flow::Flow;
use super::programs::{invalid_client, is_secret};
use crate::call::Call;
use crate::fault::Fault;
use crate::reply::respond;
use crate::state::State;
use crate::state::random::secret_uuid;

pub(super) const FLOWS: &[Flow] = &[("m2m.token", token)];

const LIFE: TimeDelta = TimeDelta::hours(1);

fn token(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let request: TokenRequest = call.body()?;
    let client = state.store.get::<M2mClient>(&request.client_id);
    let client = client.filter(|client| {
        client.status == "active"
            && is_secret(state, &client.client_id, request.client_secret.expose())
    });
    let client = client
        .filter(|_| call.parameter("project_id") == Some(&state.project.id))
        .ok_or_else(invalid_client)?;
    let mut response = TokenResponse::default();
    response.access_token = access_token(state, &client, request.scope.as_deref())?.into();
    response.token_type = "bearer".to_owned();
    response.expires_in = LIFE.num_seconds();
    respond(response)
}

/// A JWT for the scopes that are asked for, or for all of the client's. It is dated by the clock of this machine, as those
/// who verify it look at that.
fn access_token(state: &State, client: &M2mClient, scope: Option<&str>) -> Result<String, Fault> {
    let scope = scope.map_or_else(|| client.scopes.join(" "), str::to_owned);
    if let Some(unknown) = scope
        .split_whitespace()
        .find(|it| !client.scopes.iter().any(|own| own == it))
    {
        let message = format!("The client has no scope `{unknown}`.");
        return Err(Fault::oauth(
            StatusCode::BAD_REQUEST,
            "invalid_scope",
            message,
        ));
    }
    let now = Utc::now();
    Ok(state.keys.sign(&json!({
        "iss": format!("stytch.com/{}", state.project.id), "aud": [state.project.id], "sub": client.client_id,
        "iat": now.timestamp(), "nbf": now.timestamp(), "exp": (now + LIFE).timestamp(),
        "scope": scope, "jti": secret_uuid()?,
    })))
}

#[cfg(test)]
mod tests {
    use crate::fixtures::{called, refused, seeded};
    use serde_json::json;

    #[test]
    fn a_client_gets_tokens_for_its_scopes_until_it_is_deleted() {
        let (mut state, _) = seeded();
        let client = called(
            &mut state,
            "m2m.clients.create",
            json!({ "scopes": ["read:a", "write:a"] }),
        );
        let client = &client["m2m_client"];
        let ask = |scope: &str| {
            json!({
                "grant_type": "client_credentials",
                "client_id": client["client_id"], "client_secret": client["client_secret"], "scope": scope,
            })
        };
        let response = called(&mut state, "m2m.token", ask("read:a"));
        let claims = state
            .keys
            .verified(response["access_token"].as_str().expect("a JWT"))
            .expect("signed");
        assert_eq!(
            (&claims["sub"], &claims["scope"]),
            (&client["client_id"], &json!("read:a"))
        );
        let other = refused(&mut state, "m2m.token", ask("read:b"));
        assert_eq!(other, (400, "invalid_scope".to_owned()));
        let mut wrong = ask("read:a");
        wrong["client_secret"] = json!("wrong");
        assert_eq!(refused(&mut state, "m2m.token", wrong).0, 401);
        let shown = called(
            &mut state,
            "m2m.clients.get",
            json!({ "client_id": client["client_id"] }),
        );
        assert!(shown["m2m_client"].get("client_secret").is_none());
        called(
            &mut state,
            "m2m.clients.delete",
            json!({ "client_id": client["client_id"] }),
        );
        assert_eq!(refused(&mut state, "m2m.token", ask("read:a")).0, 401);
    }
}
