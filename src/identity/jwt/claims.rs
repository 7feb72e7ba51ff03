//! The claims of a token whose signature is verified, by name and type.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::Times;
use super::unique::{self, Unreadable};
use crate::decode::{Blank, Field, Object, Promise};
use crate::error::TokenFault;
use crate::shared::{Attributes, AuthenticationFactor};

const SESSION: &str = "https://stytch.com/session";
const ORGANIZATION: &str = "https://stytch.com/organization";
/// Claims that Stytch adds are under its own name, and are not the project's custom claims.
const STYTCH: &str = "https://stytch.com/";

/// What a token claims.
#[derive(Debug, Default)]
pub(crate) struct Claims {
    audience: Audience,
    expires: Option<i64>,
    issued: Option<i64>,
    not_before: Option<i64>,
    issuer: Option<String>,
    subject: Option<String>,
    session: Presence<SessionClaim>,
    organization: Presence<OrganizationClaim>,
    /// All claims that neither RFC 7519 nor Stytch defines.
    pub(crate) custom: Map<String, Value>,
}

/// The session of a session JWT.
#[derive(Debug, Default)]
pub(crate) struct SessionClaim {
    pub(crate) id: String,
    pub(crate) started_at: Option<DateTime<Utc>>,
    pub(crate) last_accessed_at: Option<DateTime<Utc>>,
    /// When the session ends: later than the token, which is renewed.
    pub(crate) expires_at: Option<DateTime<Utc>>,
    pub(crate) attributes: Option<Attributes>,
    pub(crate) authentication_factors: Vec<AuthenticationFactor>,
    pub(crate) roles: Vec<String>,
}

/// The organization that a token is confined to.
#[derive(Debug, Default)]
pub(crate) struct OrganizationClaim {
    pub(crate) organization_id: String,
    pub(crate) slug: String,
}

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

impl Claims {
    /// Reads the payload of a token.
    pub(crate) fn read(payload: &str) -> Result<Self, TokenFault> {
        unique::read(payload).map_err(|unreadable| match unreadable {
            Unreadable::Twice => TokenFault::DuplicateName,
            Unreadable::At(path) if path.is_empty() => TokenFault::Malformed("payload"),
            Unreadable::At(path) => TokenFault::InvalidClaim(path.into()),
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
            Audience(None) => Err(TokenFault::MissingClaim("aud")),
            Audience(Some(names)) if names.iter().any(|name| name == project_id) => Ok(()),
            Audience(Some(_)) => Err(TokenFault::Audience),
        }
    }

    /// When the token is valid.
    pub(crate) fn times(&self) -> Result<Times, TokenFault> {
        let expires = self.expires.ok_or(TokenFault::MissingClaim("exp"))?;
        let session = self.session.value.as_ref();
        let session_expires = session.and_then(|session| session.expires_at);
        Ok(Times {
            expires: time("exp", expires)?.into(),
            session_expires: session_expires.map(Into::into),
            not_before: optional_time("nbf", self.not_before)?.map(Into::into),
            issued: optional_time("iat", self.issued)?.map(Into::into),
        })
    }

    /// Until when the token is valid.
    pub(crate) fn expires_at(&self) -> Result<DateTime<Utc>, TokenFault> {
        time("exp", self.expires.ok_or(TokenFault::MissingClaim("exp"))?)
    }

    /// From when the token is valid.
    pub(crate) fn not_before(&self) -> Result<Option<DateTime<Utc>>, TokenFault> {
        optional_time("nbf", self.not_before)
    }

    /// When the token was issued.
    pub(crate) fn issued_at(&self) -> Result<Option<DateTime<Utc>>, TokenFault> {
        optional_time("iat", self.issued)
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
        self.audience.0.take().unwrap_or_default()
    }

    pub(crate) fn take_issuer(&mut self) -> String {
        self.issuer.take().unwrap_or_default()
    }

    /// A claim of OAuth 2 that must be a text where it is used.
    pub(crate) fn take_text(&mut self, name: &'static str) -> Result<Option<String>, TokenFault> {
        match self.custom.remove(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(TokenFault::InvalidClaim(name.into())),
        }
    }
}

fn time(name: &'static str, seconds: i64) -> Result<DateTime<Utc>, TokenFault> {
    DateTime::from_timestamp(seconds, 0).ok_or(TokenFault::InvalidClaim(name.into()))
}

fn optional_time(
    name: &'static str,
    seconds: Option<i64>,
) -> Result<Option<DateTime<Utc>>, TokenFault> {
    seconds.map(|seconds| time(name, seconds)).transpose()
}

impl Blank for Claims {
    fn blank() -> Self {
        Self::default()
    }
}

impl Object for Claims {
    const NAME: &'static str = "claims";
    const PROMISED: &'static [Promise] = &[];

    fn set<'de, A: MapAccess<'de>>(&mut self, field: Field<'_, A>) -> Result<(), A::Error> {
        match field.key() {
            "aud" => field.map(&mut self.audience),
            "exp" => field.optional(&mut self.expires),
            "iat" => field.optional(&mut self.issued),
            "nbf" => field.optional(&mut self.not_before),
            "iss" => field.optional(&mut self.issuer),
            "sub" => field.optional(&mut self.subject),
            "jti" => field.unknown(),
            SESSION => {
                self.session.named = true;
                field.optional(&mut self.session.value)
            }
            ORGANIZATION => {
                self.organization.named = true;
                field.optional(&mut self.organization.value)
            }
            other if other.starts_with(STYTCH) => field.unknown(),
            _ => field.rest(&mut self.custom),
        }
    }
}
crate::decode::deserialize!(Claims);

impl Blank for SessionClaim {
    fn blank() -> Self {
        Self::default()
    }
}

impl Object for SessionClaim {
    const NAME: &'static str = SESSION;
    const PROMISED: &'static [Promise] = &[Promise::strict("id")];

    fn set<'de, A: MapAccess<'de>>(&mut self, field: Field<'_, A>) -> Result<(), A::Error> {
        match field.key() {
            "id" => field.promised(0).value(&mut self.id),
            "started_at" => field.timestamp(&mut self.started_at),
            "last_accessed_at" => field.timestamp(&mut self.last_accessed_at),
            "expires_at" => field.timestamp(&mut self.expires_at),
            "attributes" => field.optional(&mut self.attributes),
            "authentication_factors" => field.list(&mut self.authentication_factors),
            "roles" => field.list(&mut self.roles),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(SessionClaim);

impl Blank for OrganizationClaim {
    fn blank() -> Self {
        Self::default()
    }
}

impl Object for OrganizationClaim {
    const NAME: &'static str = ORGANIZATION;
    const PROMISED: &'static [Promise] = &[Promise::strict("organization_id")];

    fn set<'de, A: MapAccess<'de>>(&mut self, field: Field<'_, A>) -> Result<(), A::Error> {
        match field.key() {
            "organization_id" => field.promised(0).value(&mut self.organization_id),
            "slug" => field.value(&mut self.slug),
            _ => field.unknown(),
        }
    }
}
crate::decode::deserialize!(OrganizationClaim);

/// For whom a token is: one name or several.
#[derive(Debug, Default)]
struct Audience(Option<Vec<String>>);

impl<'de> Deserialize<'de> for Audience {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AudienceVisitor)
    }
}

struct AudienceVisitor;

impl<'de> Visitor<'de> for AudienceVisitor {
    type Value = Audience;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text or a list of texts")
    }

    fn visit_str<E>(self, name: &str) -> Result<Audience, E> {
        Ok(Audience(Some(vec![name.to_owned()])))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Audience, A::Error> {
        let mut names = Vec::new();
        while let Some(name) = items.next_element()? {
            names.push(name);
        }
        Ok(Audience(Some(names)))
    }
}
