//! Asking Stytch about an access token.

use chrono::{DateTime, Utc};

use crate::error::{TokenFault, TokenKind};
use crate::identity::grant::{Grant, is_for_another, split};
use crate::idp::{IntrospectRequest, IntrospectResponse, OrganizationClaim, TokenType};
use crate::{Error, raw};

/// What Stytch says of a token that is in force, and of the kind that was asked about.
pub(super) async fn introspect(
    raw: &raw::Client,
    request: &IntrospectRequest,
    kind: TokenKind,
) -> Result<(Grant, Option<OrganizationClaim>), Error> {
    let answer = raw.idp_introspect(raw.inner.project_id(), request).await?;
    let answer = answer.into_inner();
    check(&answer, request)
        .and_then(|()| read(kind, answer))
        .map_err(|fault| Error::token(kind, fault))
}

fn check(answer: &IntrospectResponse, request: &IntrospectRequest) -> Result<(), TokenFault> {
    if !answer.active {
        return Err(TokenFault::Inactive);
    }
    // A refresh token is no access token, except to who asks about one.
    let expected = match &request.token_type_hint {
        Some(hint) => hint,
        None => &TokenType::AccessToken,
    };
    let as_expected = answer
        .token_type
        .as_ref()
        .is_none_or(|kind| kind == expected);
    let is_session = answer.extra.contains_key("https://stytch.com/session");
    match as_expected && !is_session {
        true => Ok(()),
        false => Err(TokenFault::WrongKind),
    }
}

fn read(
    kind: TokenKind,
    answer: IntrospectResponse,
) -> Result<(Grant, Option<OrganizationClaim>), TokenFault> {
    let subject = answer.sub.filter(|subject| !subject.is_empty());
    let subject = subject.ok_or(TokenFault::MissingClaim("sub"))?;
    let client_id = answer.client_id.unwrap_or_default();
    if !is_for_another(&client_id, &subject) {
        return Err(TokenFault::WrongKind);
    }
    let grant = Grant {
        kind,
        subject,
        client_id,
        scopes: split(answer.scope.as_deref().unwrap_or_default()),
        audience: answer.aud,
        issuer: answer.iss.unwrap_or_default(),
        issued_at: moment("iat", answer.iat)?,
        not_before: moment("nbf", answer.nbf)?,
        expires_at: moment("exp", answer.exp)?,
        custom_claims: answer.extra,
    };
    Ok((grant, answer.organization))
}

fn moment(name: &'static str, seconds: Option<i64>) -> Result<Option<DateTime<Utc>>, TokenFault> {
    let read =
        |seconds| DateTime::from_timestamp(seconds, 0).ok_or(TokenFault::InvalidClaim(name.into()));
    seconds.map(read).transpose()
}
