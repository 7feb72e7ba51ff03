//! Tokens that were verified, so that no token is verified by RSA twice.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lru::LruCache;

use super::jwt::Times;
use super::keys::PublicKey;
use crate::crypto::digest::{SHA256, digest};

/// So that cores seldom wait for one another.
const MOST_SHARDS: usize = 16;

/// How many bytes a token may take on average. Usual ones take less; of large ones fewer are kept.
const ROOM: usize = 4096;

/// What every token takes, however small it is.
const LEAST: usize = 1024;

/// What is known of a token whose signature, issuer and audience are right. Its times are not judged yet.
#[derive(Debug)]
pub(crate) struct VerifiedToken<C> {
    pub(crate) content: Arc<C>,
    pub(crate) times: Times,
    pub(crate) key: Arc<PublicKey>,
    /// About how many bytes it takes.
    pub(crate) size: usize,
}

/// The SHA-256 of a whole token. Anything weaker that collides would be a login.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Fingerprint([u8; 32]);

impl Fingerprint {
    pub(crate) fn of(token: &str) -> Option<Self> {
        digest(&SHA256, token.as_bytes())
            .as_ref()
            .try_into()
            .ok()
            .map(Self)
    }
}

/// The verified tokens of one kind.
#[derive(Debug)]
pub(crate) struct TokenCache<C> {
    shards: Vec<Mutex<Shard<C>>>,
}

#[derive(Debug)]
struct Shard<C> {
    tokens: LruCache<Fingerprint, Arc<VerifiedToken<C>>>,
    /// What its tokens take.
    bytes: usize,
    /// How many tokens it may have.
    most: usize,
}

impl<C> TokenCache<C> {
    /// A cache of at most `capacity` tokens, fewer where they are large; zero turns it off.
    pub(crate) fn new(capacity: usize) -> Self {
        let shards = capacity.min(MOST_SHARDS);
        let most = capacity.checked_div(shards).unwrap_or(0);
        Self {
            shards: (0..shards).map(|_| Mutex::new(Shard::new(most))).collect(),
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
        Some(Place { shard, fingerprint })
    }

    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.shards
            .iter()
            .map(|shard| lock(shard).tokens.len())
            .sum()
    }
}

impl<C> Shard<C> {
    fn new(most: usize) -> Self {
        Self {
            tokens: LruCache::unbounded(),
            bytes: 0,
            most,
        }
    }

    fn put(&mut self, fingerprint: Fingerprint, token: VerifiedToken<C>) {
        self.bytes += LEAST + token.size;
        let replaced = self.tokens.put(fingerprint, Arc::new(token));
        self.forget(replaced);
        while self.is_too_full() {
            let oldest = self.tokens.pop_lru().map(|(_, token)| token);
            self.forget(oldest);
        }
    }

    /// The last one put stays, whatever its size.
    fn is_too_full(&self) -> bool {
        let tokens = self.tokens.len();
        tokens > self.most || (tokens > 1 && self.bytes > self.most.saturating_mul(ROOM))
    }

    fn forget(&mut self, gone: Option<Arc<VerifiedToken<C>>>) {
        let bytes = gone.map_or(0, |token| LEAST + token.size);
        self.bytes = self.bytes.saturating_sub(bytes);
    }
}

/// The place of one token in the cache.
pub(crate) struct Place<'c, C> {
    shard: &'c Mutex<Shard<C>>,
    fingerprint: Fingerprint,
}

impl<C> Place<'_, C> {
    pub(crate) fn get(&self) -> Option<Arc<VerifiedToken<C>>> {
        lock(self.shard).tokens.get(&self.fingerprint).cloned()
    }

    pub(crate) fn put(&self, token: VerifiedToken<C>) {
        lock(self.shard).put(self.fingerprint, token);
    }

    pub(crate) fn clear(&self) {
        let mut shard = lock(self.shard);
        let gone = shard.tokens.pop(&self.fingerprint);
        shard.forget(gone);
    }
}

fn lock<C>(shard: &Mutex<Shard<C>>) -> MutexGuard<'_, Shard<C>> {
    shard.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::{LEAST, TokenCache, VerifiedToken, lock};
    use crate::identity::Moment;
    use crate::identity::jwt::Times;
    use crate::identity::keys::KeySet;
    use chrono::DateTime;
    use serde_json::json;
    use std::sync::Arc;

    fn verified(content: u32, size: usize) -> VerifiedToken<u32> {
        let jwk = json!({ "kty": "RSA", "kid": "k", "n": "_".repeat(344), "e": "AQAB" });
        let document = json!({ "keys": [jwk] }).to_string();
        let keys = KeySet::read(document.as_bytes()).expect("a key set");
        let key = keys.with_id("k").next().expect("the key");
        VerifiedToken {
            content: Arc::new(content),
            times: Times {
                expires: Moment::from(DateTime::UNIX_EPOCH),
                session_expires: None,
                not_before: None,
                issued: None,
            },
            key: Arc::clone(key),
            size,
        }
    }

    fn put_sized(cache: &TokenCache<u32>, token: u32, size: usize) {
        if let Some(place) = cache.place(&token.to_string()) {
            place.put(verified(token, size));
        }
    }

    fn put(cache: &TokenCache<u32>, token: u32) {
        put_sized(cache, token, 1000);
    }

    fn get(cache: &TokenCache<u32>, token: u32) -> Option<u32> {
        let found = cache.place(&token.to_string())?.get()?;
        Some(*found.content)
    }

    fn bytes(cache: &TokenCache<u32>) -> usize {
        cache.shards.iter().map(|shard| lock(shard).bytes).sum()
    }

    #[test]
    fn of_large_tokens_fewer_are_kept_so_that_all_take_no_more_memory() {
        let cache = TokenCache::new(4096);
        for token in 0..4096 {
            put_sized(&cache, token, 200_000);
            assert_eq!(get(&cache, token), Some(token));
            assert!(bytes(&cache) <= 16 << 20);
        }
        assert!(cache.len() >= 64, "{}", cache.len());
        // They give way to small ones again.
        for token in 5000..15_000 {
            put(&cache, token);
        }
        assert_eq!(cache.len(), 4096);
        assert_eq!(bytes(&cache), 4096 * (LEAST + 1000));
    }

    #[test]
    fn a_token_that_is_put_again_or_cleared_is_counted_once_or_not_at_all() {
        let cache = TokenCache::new(1);
        put_sized(&cache, 1, 3000);
        put_sized(&cache, 1, 2000);
        assert_eq!((get(&cache, 1), bytes(&cache)), (Some(1), LEAST + 2000));
        // One is kept, however large it is.
        put_sized(&cache, 1, 1 << 30);
        assert_eq!(get(&cache, 1), Some(1));
        cache.place("1").expect("a place").clear();
        assert_eq!((cache.len(), bytes(&cache)), (0, 0));
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
    fn a_client_remembers_as_many_as_it_is_told_to() {
        let settings = || {
            let settings = crate::Client::builder().project_id("project-test-1");
            settings.secret("secret").base_url("http://127.0.0.1:1")
        };
        for (builder, expected) in [
            (settings(), 4096 / 16),
            (settings().verified_token_cache(32), 2),
            (settings().verified_token_cache(0), 0),
        ] {
            let client = builder.build().expect("a client");
            let shards = &client.context.identity().verified.m2m_access.shards;
            assert_eq!(shards.first().map_or(0, |shard| lock(shard).most), expected);
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
