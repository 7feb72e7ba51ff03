use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::Error;
use crate::error::{TokenFault, TokenKind};
use crate::identity::custom;
use crate::identity::jwt::Claims;

/// What an access token grants, to whom, and for how long.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Grant {
    pub(super) kind: TokenKind,
    /// Who the token is about.
    pub subject: String,
    /// The client that holds the token.
    pub client_id: String,
    /// What the client may do.
    pub scopes: Vec<String>,
    /// For whom the token is: the project among them.
    pub audience: Vec<String>,
    /// Who issued it.
    pub issuer: String,
    /// When it was issued.
    pub issued_at: Option<DateTime<Utc>>,
    /// From when it is valid.
    pub not_before: Option<DateTime<Utc>>,
    /// Until when it is valid, where that is told.
    pub expires_at: Option<DateTime<Utc>>,
    /// All other claims.
    pub custom_claims: Map<String, Value>,
}

impl Grant {
    /// The custom claims, in a type of yours.
    ///
    /// # Errors
    /// [`Error::Token`] when they do not have that type.
    pub fn custom_claims_as<T: DeserializeOwned>(&self) -> Result<T, Error> {
        custom::read(self.kind, &self.custom_claims)
    }

    pub(super) fn new(
        kind: TokenKind,
        subject: String,
        client_id: String,
        scope: &str,
        mut claims: Claims,
    ) -> Result<Self, TokenFault> {
        Ok(Self {
            kind,
            subject,
            client_id,
            scopes: split(scope),
            audience: claims.take_audience(),
            issuer: claims.take_issuer(),
            issued_at: claims.issued_at()?,
            not_before: claims.not_before()?,
            expires_at: Some(claims.expires_at()?),
            custom_claims: claims.custom,
        })
    }

    /// A connected app acting for someone: it is the holder and not the subject (RFC 9068, 2.2), and it was granted
    /// scopes.
    #[cfg(any(feature = "b2b", feature = "consumer"))]
    pub(super) fn on_behalf(kind: TokenKind, mut claims: Claims) -> Result<Self, TokenFault> {
        let subject = claims.take_subject()?;
        let client_id = claims.take_text("client_id")?;
        let scope = claims.take_text("scope")?;
        match (client_id, scope) {
            (Some(client_id), Some(scope)) if is_for_another(&client_id, &subject) => {
                Self::new(kind, subject, client_id, &scope, claims)
            }
            _ => Err(TokenFault::WrongKind),
        }
    }
}

/// Whether a client acts for someone else, rather than for itself.
#[cfg(any(feature = "b2b", feature = "consumer"))]
pub(super) fn is_for_another(client_id: &str, subject: &str) -> bool {
    !client_id.is_empty() && client_id != subject && !subject.starts_with("m2m-client-")
}

pub(super) fn split(scope: &str) -> Vec<String> {
    scope.split_whitespace().map(str::to_owned).collect()
}
