//! Session JWTs that Stytch refused, so that showing one again and again costs one call a minute.

use std::sync::{Mutex, MutexGuard, PoisonError};

use lru::LruCache;

use super::Moment;
use super::token_cache::Fingerprint;
use crate::bounded;
use crate::error::TokenKind;

/// How many are remembered.
const MOST: usize = 4096;

/// For how long, in milliseconds.
const SPAN: i64 = 60 * 1000;

type Kept = LruCache<(TokenKind, Fingerprint), Moment>;

/// What Stytch refused, and when.
#[derive(Debug)]
pub(crate) struct Refused(Mutex<Kept>);

impl Default for Refused {
    fn default() -> Self {
        Self(Mutex::new(LruCache::unbounded()))
    }
}

impl Refused {
    /// Whether Stytch refused this token moments ago.
    pub(crate) fn has(&self, kind: TokenKind, token: &str, now: Moment) -> bool {
        let refused = Fingerprint::of(token).and_then(|it| self.lock().get(&(kind, it)).copied());
        refused.is_some_and(|refused| (0..SPAN).contains(&now.since(refused)))
    }

    pub(crate) fn remember(&self, kind: TokenKind, token: &str, now: Moment) {
        let Some(fingerprint) = Fingerprint::of(token) else {
            return;
        };
        bounded::put(&mut self.lock(), MOST, (kind, fingerprint), now);
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::{MOST, Refused};
    use crate::error::TokenKind;
    use crate::identity::Moment;

    fn at(seconds: i64) -> Moment {
        DateTime::from_timestamp(seconds, 0).expect("a time").into()
    }

    #[test]
    fn a_refusal_holds_for_a_minute_for_its_token_and_kind() {
        let refused = Refused::default();
        let (member, user) = (TokenKind::MemberSession, TokenKind::UserSession);
        refused.remember(member, "a", at(100));
        for (seconds, expected) in [(99, false), (100, true), (159, true), (160, false)] {
            assert_eq!(refused.has(member, "a", at(seconds)), expected, "{seconds}");
        }
        assert!(!refused.has(user, "a", at(100)));
        assert!(!refused.has(member, "b", at(100)));
    }

    #[test]
    fn so_many_are_remembered_and_the_least_recently_seen_are_forgotten() {
        let refused = Refused::default();
        let kind = TokenKind::MemberSession;
        for n in 0..=MOST {
            refused.remember(kind, &n.to_string(), at(0));
        }
        assert_eq!(refused.lock().len(), MOST);
        assert!(!refused.has(kind, "0", at(0)) && refused.has(kind, "1", at(0)));
    }
}
