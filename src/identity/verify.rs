//! From a token to what it says, or to the reason why it is not believed.

use std::sync::Arc;

use super::Product;
use super::jwt::{Claims, Compact, TimeRules, check_size};
use super::token_cache::{Place, TokenCache, VerifiedToken};
use crate::error::{TokenFault, TokenKind};
use crate::operation::Host;
use crate::{Client, Error};

/// The header types of a plain JWT.
#[cfg(any(feature = "b2b", feature = "consumer"))]
pub(crate) const JWT: &[&str] = &["JWT"];
/// The header types of an access token: RFC 9068 has its own.
pub(crate) const ACCESS_TOKEN: &[&str] = &["JWT", "at+jwt"];

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

    /// Its verified tokens: there is no way from here to those of another kind.
    fn verified(client: &Client) -> &TokenCache<Self::Content>;
}

/// What `token` says, if it is a token of kind `K` of this project, signed with one of its keys, and valid now.
pub(crate) async fn verify<K: Kind>(
    client: &Client,
    token: &str,
    rules: &TimeRules,
) -> Result<Arc<K::Content>, Error> {
    let refuse = |fault| Error::token(K::KIND, fault);
    check_size(token).map_err(refuse)?;
    let place = K::verified(client).place(token);
    let recalled = match &place {
        Some(place) => recall::<K>(client, place).await?,
        None => None,
    };
    // Times are judged after keys were fetched, which may take a while.
    let now = || client.context.identity().now();
    if let Some(verified) = recalled {
        verified.times.check(now(), rules).map_err(refuse)?;
        return Ok(Arc::clone(&verified.content));
    }
    let verified = prove::<K>(client, token).await?;
    verified.times.check(now(), rules).map_err(refuse)?;
    let content = Arc::clone(&verified.content);
    if let Some(place) = place {
        place.put(verified);
    }
    Ok(content)
}

/// A token that was proven before, with a key that the project still has.
async fn recall<K: Kind>(
    client: &Client,
    place: &Place<'_, K::Content>,
) -> Result<Option<Arc<VerifiedToken<K::Content>>>, Error> {
    let Some(verified) = place.get() else {
        return Ok(None);
    };
    let (known, id) = (client.context.identity().keys(), verified.key.id());
    let keys = known.for_id(client, K::PRODUCTS, id).await?;
    let still_there = keys.with_id(id).any(|key| *key == verified.key);
    if !still_there {
        place.clear();
        return Ok(None);
    }
    Ok(Some(verified))
}

/// All that holds of a token whatever the time: its form, key, signature, parties and kind.
async fn prove<K: Kind>(client: &Client, token: &str) -> Result<VerifiedToken<K::Content>, Error> {
    let refuse = |fault| Error::token(K::KIND, fault);
    let compact = Compact::read(token, K::TYPES).map_err(refuse)?;
    let (known, id) = (client.context.identity().keys(), compact.key_id());
    let keys = known.for_id(client, K::PRODUCTS, id).await?;
    let (claims, key) = compact.verify(keys.with_id(id)).map_err(refuse)?;
    let base_url = client.context.base_url(Host::Api).as_str();
    claims
        .check_parties(client.context.project_id(), base_url)
        .map_err(refuse)?;
    let times = claims.times().map_err(refuse)?;
    let size = token.len() + claims.size();
    let content = K::read(claims).map_err(refuse)?;
    Ok(VerifiedToken {
        content: Arc::new(content),
        times,
        key,
        size,
    })
}
