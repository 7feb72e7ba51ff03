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

#[cfg(all(test, feature = "mock"))]
mod tests {
    use super::Compact;
    use crate::identity::M2mTokenOptions;
    use crate::mock::SIGNER;
    use crate::{Client, Error, TokenFault};
    use chrono::{DateTime, Utc};
    use serde_json::json;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI64, Ordering};
    use wiremock::matchers::any;
    use wiremock::{Mock, MockServer, ResponseTemplate};

    #[tokio::test]
    async fn what_a_verified_token_leaves_behind_goes_with_its_key() {
        let server = MockServer::start().await;
        let publish = async |keys| {
            server.reset().await;
            let keys = ResponseTemplate::new(200).set_body_json(keys);
            Mock::given(any()).respond_with(keys).mount(&server).await;
        };
        publish(SIGNER.keys()).await;
        let clock = Arc::new(AtomicI64::new(1_800_000_000));
        let hands = Arc::clone(&clock);
        let client = Client::builder()
            .project_id("project-test-1")
            .secret("swordfish")
            .base_url(server.uri())
            .clock(move || DateTime::<Utc>::UNIX_EPOCH + seconds(&hands))
            .build()
            .expect("a client");
        let token = SIGNER.sign(&json!({
            "aud": "project-test-1", "iss": "stytch.com/project-test-1", "sub": "m2m-client-test-1",
            "exp": 2_000_000_000,
        }));
        let memory = &client.raw().inner.identity().memories.m2m_access;
        let options = M2mTokenOptions::new();
        let verify = async || client.m2m().authenticate_token(&token, &options).await;

        assert!(verify().await.is_ok());
        assert_eq!(memory.tokens.len(), 1);
        // Its type would not be acceptable, if it were looked at again.
        assert!(Compact::read(&token, &[], &memory.header).is_ok());

        let other = json!({ "kty": "RSA", "kid": "other", "n": "_".repeat(344), "e": "AQAB" });
        publish(json!({ "keys": [other] })).await;
        clock.store(1_800_000_000 + 3700, Ordering::SeqCst);
        let refused = verify().await.expect_err("a key that is gone");
        let unknown = matches!(&refused, Error::Token(e) if *e.fault() == TokenFault::UnknownKey);
        assert!(unknown, "{refused}");
        assert_eq!(memory.tokens.len(), 0);
    }

    fn seconds(clock: &AtomicI64) -> chrono::TimeDelta {
        chrono::TimeDelta::seconds(clock.load(Ordering::SeqCst))
    }
}
