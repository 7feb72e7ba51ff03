//! Tokens that were verified, so that no token is verified by RSA twice.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lru::LruCache;
use ring::digest::{SHA256, digest};

use super::jwt::Times;
use super::keys::PublicKey;

/// So that cores seldom wait for one another.
const MOST_SHARDS: usize = 16;

/// What is known of a token whose signature, issuer and audience are right. Its times are not judged yet.
#[derive(Debug)]
pub(crate) struct VerifiedToken<C> {
    pub(crate) content: Arc<C>,
    pub(crate) times: Times,
    pub(crate) key: Arc<PublicKey>,
}

/// The SHA-256 of a whole token. Anything weaker that collides would be a login.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Fingerprint([u8; 32]);

impl Fingerprint {
    fn of(token: &str) -> Option<Self> {
        digest(&SHA256, token.as_bytes())
            .as_ref()
            .try_into()
            .ok()
            .map(Self)
    }
}

type Shard<C> = Mutex<LruCache<Fingerprint, Arc<VerifiedToken<C>>>>;

/// The verified tokens of one kind.
#[derive(Debug)]
pub(crate) struct TokenCache<C> {
    shards: Vec<Shard<C>>,
    /// The most entries of one shard.
    depth: usize,
}

impl<C> TokenCache<C> {
    /// A cache of at most `capacity` tokens; zero turns it off.
    pub(crate) fn new(capacity: usize) -> Self {
        let shards = capacity.min(MOST_SHARDS);
        Self {
            shards: (0..shards)
                .map(|_| Mutex::new(LruCache::unbounded()))
                .collect(),
            depth: capacity.checked_div(shards).unwrap_or(0),
        }
    }

    /// Where `token` is kept; `None` when nothing is.
    pub(crate) fn place(&self, token: &str) -> Option<Place<'_, C>> {
        if self.shards.is_empty() {
            return None;
        }
        let fingerprint = Fingerprint::of(token)?;
        let [first, ..] = fingerprint.0;
        let shard = self.shards.get(usize::from(first) % self.shards.len())?;
        Some(Place {
            shard,
            depth: self.depth,
            fingerprint,
        })
    }

    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.shards.iter().map(|shard| lock(shard).len()).sum()
    }
}

/// The place of one token in the cache.
pub(crate) struct Place<'c, C> {
    shard: &'c Shard<C>,
    depth: usize,
    fingerprint: Fingerprint,
}

impl<C> Place<'_, C> {
    pub(crate) fn get(&self) -> Option<Arc<VerifiedToken<C>>> {
        lock(self.shard).get(&self.fingerprint).cloned()
    }

    pub(crate) fn put(&self, token: VerifiedToken<C>) {
        let mut shard = lock(self.shard);
        shard.put(self.fingerprint, Arc::new(token));
        if shard.len() > self.depth {
            shard.pop_lru();
        }
    }

    pub(crate) fn clear(&self) {
        lock(self.shard).pop(&self.fingerprint);
    }
}

fn lock<C>(shard: &Shard<C>) -> MutexGuard<'_, LruCache<Fingerprint, Arc<VerifiedToken<C>>>> {
    shard.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::{TokenCache, VerifiedToken};
    use crate::identity::Moment;
    use crate::identity::jwt::Times;
    use crate::identity::keys::KeySet;
    use chrono::DateTime;
    use serde_json::json;
    use std::sync::Arc;

    fn verified(content: u32) -> VerifiedToken<u32> {
        let jwk = json!({ "kty": "RSA", "kid": "k", "n": "_".repeat(344), "e": "AQAB" });
        let keys: KeySet = serde_json::from_value(json!({ "keys": [jwk] })).expect("a key set");
        VerifiedToken {
            content: Arc::new(content),
            times: Times {
                expires: Moment::from(DateTime::UNIX_EPOCH),
                session_expires: None,
                not_before: None,
                issued: None,
            },
            key: keys.find("k").expect("the key"),
        }
    }

    fn put(cache: &TokenCache<u32>, token: u32) {
        if let Some(place) = cache.place(&token.to_string()) {
            place.put(verified(token));
        }
    }

    fn get(cache: &TokenCache<u32>, token: u32) -> Option<u32> {
        let found = cache.place(&token.to_string())?.get()?;
        Some(*found.content)
    }

    #[test]
    fn a_cache_never_holds_more_than_its_capacity() {
        for capacity in [0, 1, 2, 15, 16, 17, 100] {
            let cache = TokenCache::new(capacity);
            for token in 0..1000 {
                put(&cache, token);
                assert!(cache.len() <= capacity, "{capacity}");
                assert_eq!(get(&cache, token), (capacity > 0).then_some(token));
            }
            let held = (0..1000).filter(|token| get(&cache, *token).is_some());
            assert_eq!(held.count(), cache.len());
        }
    }

    #[test]
    fn the_least_recently_used_goes_first() {
        let cache = TokenCache::new(1);
        put(&cache, 1);
        put(&cache, 2);
        assert_eq!((get(&cache, 1), get(&cache, 2)), (None, Some(2)));
        if let Some(place) = cache.place("2") {
            place.clear();
        }
        assert_eq!((get(&cache, 2), cache.len()), (None, 0));
    }
}
