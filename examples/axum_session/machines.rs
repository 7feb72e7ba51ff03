//! What other programs read.

use axum::extract::State;
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};
use stytch_api::identity::M2mTokenOptions;

use crate::Service;

/// A report, for programs whose token has the scope.
pub async fn report(
    State(service): State<Service>,
    headers: HeaderMap,
) -> Result<String, StatusCode> {
    let bearer = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    let token = bearer.and_then(|text| text.strip_prefix("Bearer "));
    let token = token.ok_or(StatusCode::UNAUTHORIZED)?;
    let options = M2mTokenOptions::new().required_scopes(["read:reports"]);
    let access = service
        .stytch
        .m2m()
        .authenticate_token(token, &options)
        .await;
    let access = access.map_err(|error| match error {
        _ if error.is_denied() => StatusCode::FORBIDDEN,
        _ if error.is_unauthenticated() => StatusCode::UNAUTHORIZED,
        _ => StatusCode::SERVICE_UNAVAILABLE,
    })?;
    Ok(format!("All is well, {}.", access.client_id))
}
