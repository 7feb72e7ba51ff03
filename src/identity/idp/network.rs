//! Asking Stytch about an access token.

use chrono::{DateTime, Utc};

use crate::error::{TokenFault, TokenKind};
use crate::identity::grant::{Grant, is_on_behalf, split};
use crate::idp::{IntrospectRequest, IntrospectResponse, OrganizationClaim, TokenType};
use crate::{Client, Error};

/// What Stytch says of a token that is in force, and of the kind that was asked about.
pub(super) async fn introspect(
    client: &Client,
    request: IntrospectRequest,
    kind: TokenKind,
) -> Result<(Grant, Option<OrganizationClaim>), Error> {
    let asked = request.token_type_hint.clone();
    let asked = asked.unwrap_or(TokenType::AccessToken);
    let response = client.idp().introspect(request);
    let response = response.await?;
    check(&response, &asked)
        .and_then(|()| grant(kind, response))
        .map_err(|fault| Error::token(kind, fault))
}

fn check(response: &IntrospectResponse, asked: &TokenType) -> Result<(), TokenFault> {
    if !response.active {
        return Err(TokenFault::Inactive);
    }
    let is_session = response.extra.contains_key("https://stytch.com/session");
    match is_expected(response.token_type.as_ref(), asked) && !is_session {
        true => Ok(()),
        false => Err(TokenFault::WrongKind),
    }
}

/// A refresh token is no access token, except to who asks about one. An access token may be called by its use, `bearer`
/// (RFC 7662, 2.2).
fn is_expected(found: Option<&TokenType>, asked: &TokenType) -> bool {
    match found {
        None => true,
        Some(found) if found == asked => true,
        Some(found) => {
            asked == &TokenType::AccessToken && found.as_str().eq_ignore_ascii_case("bearer")
        }
    }
}

fn grant(
    kind: TokenKind,
    response: IntrospectResponse,
) -> Result<(Grant, Option<OrganizationClaim>), TokenFault> {
    let subject = response.sub.filter(|subject| !subject.is_empty());
    let subject = subject.ok_or(TokenFault::MissingClaim("sub"))?;
    let client_id = response.client_id.unwrap_or_default();
    if !is_on_behalf(kind, &client_id, &subject, &response.extra) {
        return Err(TokenFault::WrongKind);
    }
    let grant = Grant {
        kind,
        subject,
        client_id,
        scopes: split(response.scope.as_deref().unwrap_or_default()),
        audience: response.aud,
        issuer: response.iss.unwrap_or_default(),
        issued_at: moment("iat", response.iat)?,
        not_before: moment("nbf", response.nbf)?,
        expires_at: moment("exp", response.exp)?,
        custom_claims: response.extra,
    };
    Ok((grant, response.organization))
}

fn moment(name: &'static str, seconds: Option<i64>) -> Result<Option<DateTime<Utc>>, TokenFault> {
    let read =
        |seconds| DateTime::from_timestamp(seconds, 0).ok_or(TokenFault::InvalidClaim(name.into()));
    seconds.map(read).transpose()
}
