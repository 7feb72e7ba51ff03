//! From a token to what it says, or to the reason why it is not believed.

use std::sync::Arc;

use super::Product;
use super::jwt::{Claims, Compact, LastHeader, TimeRules, check_size};
use super::token_cache::{Place, TokenCache, VerifiedToken};
use crate::error::{TokenFault, TokenKind};
use crate::operation::Host;
use crate::{Error, raw};

/// The header types of a plain JWT.
#[cfg(any(feature = "b2b", feature = "consumer"))]
pub(crate) const JWT: &[&str] = &["JWT"];
/// The header types of an access token: RFC 9068 has its own.
pub(crate) const ACCESS_TOKEN: &[&str] = &["JWT", "at+jwt"];

/// What verified tokens of one kind leave behind: there is no way from here to another kind.
#[derive(Debug)]
pub(crate) struct Memory<C> {
    tokens: TokenCache<C>,
    header: LastHeader,
}

impl<C> Memory<C> {
    /// Nothing yet; of at most `capacity` tokens.
    pub(crate) fn new(capacity: usize) -> Self {
        Self {
            tokens: TokenCache::new(capacity),
            header: LastHeader::default(),
        }
    }
}

/// A kind of token: what makes a token one, and what is remembered of verified ones.
pub(crate) trait Kind {
    /// What is made of the claims.
    type Content: Send + Sync + 'static;

    const KIND: TokenKind;
    /// Its header types, besides none.
    const TYPES: &'static [&'static str];
    /// Whose keys sign it.
    const PRODUCTS: &'static [Product];

    /// Reads verified claims; refuses those of another kind.
    fn read(claims: Claims) -> Result<Self::Content, TokenFault>;

    fn memory(raw: &raw::Client) -> &Memory<Self::Content>;
}

/// What `token` says, if it is a token of kind `K` of this project, signed with one of its keys, and valid now.
pub(crate) async fn verify<K: Kind>(
    raw: &raw::Client,
    token: &str,
    rules: &TimeRules,
) -> Result<Arc<K::Content>, Error> {
    let refuse = |fault| Error::token(K::KIND, fault);
    check_size(token).map_err(refuse)?;
    let place = K::memory(raw).tokens.place(token);
    let recalled = match &place {
        Some(place) => recall::<K>(raw, place).await?,
        None => None,
    };
    let now = raw.inner.identity().now();
    if let Some(verified) = recalled {
        verified.times.check(now, rules).map_err(refuse)?;
        return Ok(Arc::clone(&verified.content));
    }
    let verified = prove::<K>(raw, token).await?;
    verified.times.check(now, rules).map_err(refuse)?;
    let content = Arc::clone(&verified.content);
    if let Some(place) = place {
        place.put(verified);
    }
    Ok(content)
}

/// A token that was proven before, with a key that the project still has.
async fn recall<K: Kind>(
    raw: &raw::Client,
    place: &Place<'_, K::Content>,
) -> Result<Option<Arc<VerifiedToken<K::Content>>>, Error> {
    let Some(verified) = place.get() else {
        return Ok(None);
    };
    let keys = raw.inner.identity().keys();
    let key = keys.find(raw, K::PRODUCTS, verified.key.id()).await?;
    match key {
        Some(key) if Arc::ptr_eq(&key, &verified.key) || key == verified.key => Ok(Some(verified)),
        _ => {
            place.clear();
            Ok(None)
        }
    }
}

/// All that holds of a token whatever the time: its form, key, signature, parties and kind.
async fn prove<K: Kind>(
    raw: &raw::Client,
    token: &str,
) -> Result<VerifiedToken<K::Content>, Error> {
    let refuse = |fault| Error::token(K::KIND, fault);
    let last = &K::memory(raw).header;
    let compact = Compact::read(token, K::TYPES, last).map_err(refuse)?;
    let keys = raw.inner.identity().keys();
    let key = keys.find(raw, K::PRODUCTS, compact.key_id()).await?;
    let key = key.ok_or_else(|| refuse(TokenFault::UnknownKey))?;
    let claims = compact.verify(&key).map_err(refuse)?;
    let base_url = raw.inner.base_url(Host::Api).as_str();
    claims
        .check_parties(raw.inner.project_id(), base_url)
        .map_err(refuse)?;
    let times = claims.times().map_err(refuse)?;
    let content = K::read(claims).map_err(refuse)?;
    Ok(VerifiedToken {
        content: Arc::new(content),
        times,
        key,
    })
}
