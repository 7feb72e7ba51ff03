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
    /// The client that holds the token; empty where that is not told.
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
            issued_at: claims.issued_at(),
            not_before: claims.not_before(),
            expires_at: Some(claims.expires_at()?),
            custom_claims: claims.custom,
        })
    }

    /// A connected app acting for someone.
    #[cfg(any(feature = "b2b", feature = "consumer"))]
    pub(super) fn on_behalf(kind: TokenKind, mut claims: Claims) -> Result<Self, TokenFault> {
        let subject = claims.take_subject()?;
        let client_id = claims.take_text("client_id")?.unwrap_or_default();
        let scope = claims.take_text("scope")?.unwrap_or_default();
        match is_on_behalf(kind, &client_id, &subject, &claims.custom) {
            true => Self::new(kind, subject, client_id, &scope, claims),
            false => Err(TokenFault::WrongKind),
        }
    }
}

/// Whether a token is for a connected app that acts for someone. The app is then the holder and not the subject (RFC
/// 9068, 2.2). Where no holder is told, the subject must be a user or member by its id, and nothing may be there that
/// only ID tokens have (OpenID Connect, 3.1.3.6 and 3.3.2.11).
#[cfg(any(feature = "b2b", feature = "consumer"))]
pub(super) fn is_on_behalf(
    kind: TokenKind,
    client_id: &str,
    subject: &str,
    others: &Map<String, Value>,
) -> bool {
    const OF_ID_TOKENS: [&str; 3] = ["nonce", "at_hash", "c_hash"];
    if !client_id.is_empty() {
        return client_id != subject && !subject.starts_with("m2m-client-");
    }
    let named = match kind {
        TokenKind::MemberAccess => is_member_id(subject),
        _ => is_user_id(subject),
    };
    named && !OF_ID_TOKENS.iter().any(|name| others.contains_key(*name))
}

pub(super) fn is_member_id(id: &str) -> bool {
    id.starts_with("member-test-") || id.starts_with("member-live-")
}

pub(super) fn is_user_id(id: &str) -> bool {
    id.starts_with("user-test-") || id.starts_with("user-live-")
}

pub(super) fn split(scope: &str) -> Vec<String> {
    scope.split_whitespace().map(str::to_owned).collect()
}
