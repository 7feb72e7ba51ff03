//! How a session is named in a request.

use stytch_api::{Secret, SessionCredential, SessionJwt, SessionToken};

use crate::fault::Fault;

/// The credential in one of its two forms, one of which must be there.
pub(crate) fn required(
    token: Option<Secret>,
    jwt: Option<Secret>,
) -> Result<SessionCredential, Fault> {
    presented(token, jwt)?.ok_or_else(Fault::no_session_arguments)
}

/// The credential among the two forms it can take; none when both are absent or empty.
pub(crate) fn presented(
    token: Option<Secret>,
    jwt: Option<Secret>,
) -> Result<Option<SessionCredential>, Fault> {
    let said = |secret: Option<Secret>| secret.filter(|secret| !secret.expose().is_empty());
    match (said(token), said(jwt)) {
        (None, None) => Ok(None),
        (Some(token), None) => Ok(Some(SessionToken::from(token).into())),
        (None, Some(jwt)) => Ok(Some(SessionJwt::from(jwt).into())),
        (Some(_), Some(_)) => Err(Fault::bad_request(
            "too_many_session_arguments",
            "A session is named by its token or by a JWT, not by both.",
        )),
    }
}
