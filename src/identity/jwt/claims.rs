//! The claims of a token whose signature is verified, by name and type.

use chrono::{DateTime, Utc};
use serde_json::{Map, Number, Value};

use super::Times;
use super::unique::{self, Unreadable};
use crate::error::TokenFault;
use crate::shared::{Attributes, AuthenticationFactor};
use crate::wire::prelude::object;
use crate::wire::{self, Wire};

const SESSION: &str = "https://stytch.com/session";
const ORGANIZATION: &str = "https://stytch.com/organization";
/// Claims that Stytch adds are under its own name, and are not the project's custom claims.
const STYTCH: &str = "https://stytch.com/";

/// What a token claims.
#[derive(Debug, Default)]
pub(crate) struct Claims {
    audience: Option<Vec<String>>,
    expires: Option<DateTime<Utc>>,
    issued: Option<DateTime<Utc>>,
    not_before: Option<DateTime<Utc>>,
    issuer: Option<String>,
    subject: Option<String>,
    session: Presence<SessionClaim>,
    organization: Presence<OrganizationClaim>,
    /// All claims that neither RFC 7519 nor Stytch defines.
    pub(crate) custom: Map<String, Value>,
}

object! {
/// The session of a session JWT.
pub struct SessionClaim {
    id: String [strict],
    started_at: Option<DateTime<Utc>>,
    last_accessed_at: Option<DateTime<Utc>>,
    /// When the session ends: later than the token, which is renewed.
    expires_at: Option<DateTime<Utc>>,
    attributes: Option<Attributes>,
    authentication_factors: Vec<AuthenticationFactor> [optional],
    /// Older tokens have none.
    roles: Vec<String> [optional],
} }

object! {
/// The organization that a token is confined to.
pub struct OrganizationClaim {
    organization_id: String [strict],
    slug: String,
} }

/// Whether a claim is there at all, which tells kinds of token apart, and what it holds.
#[derive(Debug)]
struct Presence<T> {
    named: bool,
    value: Option<T>,
}

impl<T> Default for Presence<T> {
    fn default() -> Self {
        Self {
            named: false,
            value: None,
        }
    }
}

impl<T: Wire> Presence<T> {
    /// Takes a claim out of all of them.
    fn take(claims: &mut Map<String, Value>, name: &'static str) -> Result<Self, TokenFault> {
        let value = match claims.remove(name) {
            None => return Ok(Self::default()),
            Some(Value::Null) => None,
            Some(value) => Some(wire::from_claim(value).map_err(|failure| {
                let path = match failure.path.is_empty() {
                    true => name.to_owned(),
                    false => format!("{name}.{}", failure.path),
                };
                TokenFault::InvalidClaim(path.into())
            })?),
        };
        Ok(Self { named: true, value })
    }
}

impl Claims {
    /// Reads the payload of a token.
    pub(crate) fn read(payload: &str) -> Result<Self, TokenFault> {
        let claims = unique::read(payload).map_err(|unreadable| match unreadable {
            Unreadable::Twice => TokenFault::DuplicateName,
            Unreadable::Malformed => TokenFault::Malformed("payload"),
        })?;
        Self::of(claims)
    }

    fn of(mut claims: Map<String, Value>) -> Result<Self, TokenFault> {
        claims.remove("jti");
        let read = Self {
            audience: audience(claims.remove("aud"))?,
            expires: time("exp", claims.remove("exp"))?,
            issued: time("iat", claims.remove("iat"))?,
            not_before: time("nbf", claims.remove("nbf"))?,
            issuer: text("iss", claims.remove("iss"))?,
            subject: text("sub", claims.remove("sub"))?,
            session: Presence::take(&mut claims, SESSION)?,
            organization: Presence::take(&mut claims, ORGANIZATION)?,
            custom: Map::new(),
        };
        claims.retain(|name, _| !name.starts_with(STYTCH));
        Ok(Self {
            custom: claims,
            ..read
        })
    }

    /// Checks that `project_id` is who it was issued for, and one of `issuers` who issued it.
    pub(crate) fn check_parties(&self, project_id: &str, base_url: &str) -> Result<(), TokenFault> {
        let issuer = self
            .issuer
            .as_deref()
            .ok_or(TokenFault::MissingClaim("iss"))?;
        let by_project = issuer.strip_prefix("stytch.com/") == Some(project_id);
        if !by_project && issuer != base_url {
            return Err(TokenFault::Issuer);
        }
        match &self.audience {
            None => Err(TokenFault::MissingClaim("aud")),
            Some(_) if self.is_for_others_than(project_id) => Err(TokenFault::Audience),
            Some(_) => Ok(()),
        }
    }

    /// Whether it says for whom it is, and the project is not among them.
    pub(crate) fn is_for_others_than(&self, project_id: &str) -> bool {
        let names = self.audience.as_ref();
        names.is_some_and(|names| !names.iter().any(|name| name == project_id))
    }

    /// About how many bytes the claims take beyond their texts. A token's few characters can stand for a lot.
    pub(crate) fn size(&self) -> usize {
        let session = self.session.value.as_ref();
        let factors = session.map_or(0, |session| session.authentication_factors.len());
        factors * size_of::<AuthenticationFactor>() + members_size(&self.custom)
    }

    /// When the token is valid.
    pub(crate) fn times(&self) -> Result<Times, TokenFault> {
        let session = self.session.value.as_ref();
        let session_expires = session.and_then(|session| session.expires_at);
        Ok(Times {
            expires: self.expires_at()?.into(),
            session_expires: session_expires.map(Into::into),
            not_before: self.not_before.map(Into::into),
            issued: self.issued.map(Into::into),
        })
    }

    /// Until when the token is valid.
    pub(crate) fn expires_at(&self) -> Result<DateTime<Utc>, TokenFault> {
        self.expires.ok_or(TokenFault::MissingClaim("exp"))
    }

    /// From when the token is valid.
    pub(crate) fn not_before(&self) -> Option<DateTime<Utc>> {
        self.not_before
    }

    /// When the token was issued.
    pub(crate) fn issued_at(&self) -> Option<DateTime<Utc>> {
        self.issued
    }

    /// Who the token is about.
    pub(crate) fn take_subject(&mut self) -> Result<String, TokenFault> {
        match self.subject.take() {
            Some(subject) if !subject.is_empty() => Ok(subject),
            _ => Err(TokenFault::MissingClaim("sub")),
        }
    }

    pub(crate) fn has_session(&self) -> bool {
        self.session.named
    }

    pub(crate) fn has_organization(&self) -> bool {
        self.organization.named
    }

    #[cfg(any(feature = "b2b", feature = "consumer"))]
    /// The session; a token without one is of another kind.
    pub(crate) fn take_session(&mut self) -> Result<SessionClaim, TokenFault> {
        self.session.value.take().ok_or(TokenFault::WrongKind)
    }

    #[cfg(feature = "b2b")]
    /// The organization; a token without one is of another kind.
    pub(crate) fn take_organization(&mut self) -> Result<OrganizationClaim, TokenFault> {
        self.organization.value.take().ok_or(TokenFault::WrongKind)
    }

    pub(crate) fn take_audience(&mut self) -> Vec<String> {
        self.audience.take().unwrap_or_default()
    }

    pub(crate) fn take_issuer(&mut self) -> String {
        self.issuer.take().unwrap_or_default()
    }

    /// A claim of OAuth 2 that must be a text where it is used.
    pub(crate) fn take_text(&mut self, name: &'static str) -> Result<Option<String>, TokenFault> {
        text(name, self.custom.remove(name))
    }
}

fn members_size(members: &Map<String, Value>) -> usize {
    /// A map's memory comes in pieces, each with room for eleven members, and is at worst half full.
    const PIECE: usize = 11 * size_of::<(String, Value)>();
    let pieces = members.len().div_ceil(5);
    let parts = members.values().map(value_size);
    pieces * PIECE + parts.sum::<usize>()
}

fn value_size(value: &Value) -> usize {
    let parts = match value {
        Value::Array(items) => items.iter().map(value_size).sum(),
        Value::Object(members) => members_size(members),
        _ => 0,
    };
    size_of::<Value>() + parts
}

fn text(name: &'static str, claim: Option<Value>) -> Result<Option<String>, TokenFault> {
    match claim {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(TokenFault::InvalidClaim(name.into())),
    }
}

/// For whom a token is: one name or several.
fn audience(claim: Option<Value>) -> Result<Option<Vec<String>>, TokenFault> {
    let names = match claim {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(name)) => Some(vec![name]),
        Some(Value::Array(names)) => names
            .into_iter()
            .map(|name| text("aud", Some(name)).ok()?)
            .collect(),
        Some(_) => None,
    };
    names
        .map(Some)
        .ok_or(TokenFault::InvalidClaim("aud".into()))
}

/// A `NumericDate` (RFC 7519, 2): seconds, perhaps with a fraction.
fn time(name: &'static str, claim: Option<Value>) -> Result<Option<DateTime<Utc>>, TokenFault> {
    let time = match claim {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Number(seconds)) => moment(&seconds),
        Some(_) => None,
    };
    time.map(Some).ok_or(TokenFault::InvalidClaim(name.into()))
}

fn moment(seconds: &Number) -> Option<DateTime<Utc>> {
    match seconds.as_i64() {
        Some(whole) => DateTime::from_timestamp(whole, 0),
        None => DateTime::from_timestamp_millis(milliseconds(seconds.as_f64()?)?),
    }
}

/// Rounded down, so that no token lives longer than it says.
#[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
fn milliseconds(seconds: f64) -> Option<i64> {
    /// What a float holds exactly.
    const MOST: f64 = 9_007_199_254_740_992.0;
    let milliseconds = (seconds * 1000.0).floor();
    (milliseconds.abs() <= MOST).then_some(milliseconds as i64)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{AuthenticationFactor, Claims};

    fn size(claims: &serde_json::Value) -> usize {
        Claims::read(&claims.to_string()).expect("claims").size()
    }

    #[test]
    fn claims_of_few_characters_that_take_much_memory_count_as_much() {
        assert_eq!(size(&json!({ "aud": ["a"], "iss": "i" })), 0);
        let factors = vec![json!({}); 100];
        let session = json!({ "https://stytch.com/session": { "id": "s", "authentication_factors": factors } });
        assert_eq!(size(&session), 100 * size_of::<AuthenticationFactor>());
        let (numbers, objects) = (vec![json!(0); 1000], vec![json!({ "a": 0 }); 1000]);
        assert!(size(&json!({ "x": numbers })) >= 32_000);
        assert!(size(&json!({ "x": objects })) >= 600_000);
        assert!(size(&json!({ "x": [[objects]] })) >= 600_000);
        let wide = (0..1000).map(|n| (n.to_string(), json!(0)));
        assert!(size(&wide.collect::<serde_json::Map<_, _>>().into()) >= 1000 * 56);
    }

    #[test]
    fn usual_claims_count_as_little() {
        let session = json!({
            "id": "s", "roles": ["stytch_member"],
            "authentication_factors": [{ "type": "magic_link", "delivery_method": "email" }],
        });
        let usual = size(&json!({ "https://stytch.com/session": session, "plan": "gold" }));
        assert!(usual < 4096 - 1024 - 1300, "{usual}");
    }
}
