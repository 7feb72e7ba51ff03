//! Caches that forget what was used longest ago.

use std::hash::Hash;

use lru::LruCache;

/// Puts an entry into a cache of at most so many. The cache is an unbounded one: one with a bound takes its memory at once.
pub(crate) fn put<K: Hash + Eq, V>(cache: &mut LruCache<K, V>, most: usize, key: K, value: V) {
    cache.put(key, value);
    if cache.len() > most {
        cache.pop_lru();
    }
}
