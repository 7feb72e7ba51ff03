//! Who calls: sessions and access tokens, verified here instead of asking Stytch each time.
//!
//! The entrances are methods of the resource handles:
//!
//! | to | call |
//! | --- | --- |
//! | verify a session JWT, asking Stytch where it may know better | `b2b().sessions().authenticate_jwt(…)`, `consumer().sessions().authenticate_jwt(…)` |
//! | verify it without asking | `….authenticate_jwt_local(…)` |
//! | decide what someone may do | `b2b().rbac().authorize(…)`, `consumer().rbac().authorize(…)` |
//! | get access tokens, and renew them | `m2m().token_source(…)` |
//! | verify an M2M access token | `m2m().authenticate_token(…)` |
//! | verify an access token that a connected app holds | `b2b().idp().introspect_token(…)`, `….introspect_token_local(…)` |
//!
//! Keys, policies and verified tokens are cached per [`Client`], and shared by its clones. They are renewed behind the
//! callers' backs, or before use when nobody used them for long: keys every ten minutes, policies every five. In an
//! outage those at hand are used on, keys for a day and policies for an hour. Without any at hand
//! [`Error::Unavailable`](crate::Error::Unavailable) says so within seconds: not the visitor's fault, and no reason to
//! log anyone out.
//!
//! A token that verifies locally may belong to a session that was revoked since: session JWTs live five minutes. Where
//! that is too long, limit the age ([`JwtOptions::max_token_age`]) or authenticate the session token instead.

mod clock;
mod custom;
mod grant;
#[cfg(any(feature = "b2b", feature = "consumer"))]
mod idp;
mod jwt;
mod keys;
mod m2m;
#[cfg(any(feature = "b2b", feature = "consumer"))]
mod rbac;
mod refreshed;
#[cfg(any(feature = "b2b", feature = "consumer"))]
mod refused;
#[cfg(any(feature = "b2b", feature = "consumer"))]
mod session;
mod token_cache;
mod verify;

#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;

use std::sync::Arc;
use std::time::Duration;

pub use self::clock::Clock;
pub use self::grant::Grant;
#[cfg(any(feature = "b2b", feature = "consumer"))]
pub use self::idp::IntrospectOptions;
#[cfg(feature = "b2b")]
pub use self::idp::MemberAccess;
#[cfg(feature = "consumer")]
pub use self::idp::UserAccess;
pub use self::m2m::{M2mAccess, M2mTokenOptions, TokenSource};
#[cfg(feature = "b2b")]
pub use self::rbac::{OrgPolicyFault, validate_org_policy};
#[cfg(feature = "consumer")]
pub use self::session::Consumer;
#[cfg(feature = "b2b")]
pub use self::session::{B2b, MemberProof};
#[cfg(any(feature = "b2b", feature = "consumer"))]
pub use self::session::{JwtOptions, RemoteCheck, SessionProduct, VerifiedSession};

#[cfg(feature = "b2b")]
pub(crate) use self::session::Steps;
#[cfg(all(feature = "tower", any(feature = "b2b", feature = "consumer")))]
pub(crate) use self::session::{locally, may_be_asked, remotely};
#[cfg(all(feature = "tower", any(feature = "b2b", feature = "consumer")))]
pub(crate) use self::token_cache::Fingerprint;

pub(crate) use self::clock::{Moment, TimeSource};

use self::keys::Keys;
#[cfg(any(feature = "b2b", feature = "consumer"))]
use self::rbac::Policies;
#[cfg(any(feature = "b2b", feature = "consumer"))]
use self::refused::Refused;
use self::token_cache::TokenCache;
use crate::Client;

/// How many verified tokens of each kind are kept unless the client is told otherwise.
const TOKENS: usize = 4096;

/// The two products of Stytch. They publish a project's keys, and check its sessions, at addresses of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Product {
    B2b,
    Consumer,
}

/// What all clones of a client know about who calls.
pub(crate) struct Identity {
    time: TimeSource,
    keys: Keys,
    #[cfg(any(feature = "b2b", feature = "consumer"))]
    policies: Policies,
    #[cfg(any(feature = "b2b", feature = "consumer"))]
    refused: Refused,
    verified: Verified,
}

/// The verified tokens, kind by kind.
struct Verified {
    #[cfg(feature = "b2b")]
    member_sessions: TokenCache<crate::b2b::sessions::MemberSession>,
    #[cfg(feature = "consumer")]
    user_sessions: TokenCache<crate::consumer::sessions::Session>,
    m2m_access: TokenCache<M2mAccess>,
    #[cfg(feature = "b2b")]
    member_access: TokenCache<MemberAccess>,
    #[cfg(feature = "consumer")]
    user_access: TokenCache<UserAccess>,
}

impl Identity {
    /// Nothing known yet; `tokens` of each kind will be kept.
    pub(crate) fn new(clock: Option<Arc<dyn Clock>>, tokens: Option<usize>) -> Self {
        let tokens = tokens.unwrap_or(TOKENS);
        Self {
            time: clock.map_or(TimeSource::System, TimeSource::Given),
            keys: Keys::default(),
            #[cfg(any(feature = "b2b", feature = "consumer"))]
            policies: Policies::default(),
            #[cfg(any(feature = "b2b", feature = "consumer"))]
            refused: Refused::default(),
            verified: Verified {
                #[cfg(feature = "b2b")]
                member_sessions: TokenCache::new(tokens),
                #[cfg(feature = "consumer")]
                user_sessions: TokenCache::new(tokens),
                m2m_access: TokenCache::new(tokens),
                #[cfg(feature = "b2b")]
                member_access: TokenCache::new(tokens),
                #[cfg(feature = "consumer")]
                user_access: TokenCache::new(tokens),
            },
        }
    }

    pub(crate) fn now(&self) -> Moment {
        self.time.now()
    }

    fn keys(&self) -> &Keys {
        &self.keys
    }

    #[cfg(any(feature = "b2b", feature = "consumer"))]
    fn policies(&self) -> &Policies {
        &self.policies
    }

    #[cfg(any(feature = "b2b", feature = "consumer"))]
    fn refused(&self) -> &Refused {
        &self.refused
    }
}

/// A client for a fetch that serves many callers: the limits of the one who happens to come first do not apply to it.
/// Within [`refreshed::FLIGHT`] it ends by itself, so that its error is told, and one attempt that hangs leaves time
/// for another.
fn shared_fetch(client: &Client) -> Client {
    let context = client.context.with_limits(|limits| {
        limits.attempt = Duration::from_secs(3);
        limits.total = refreshed::FLIGHT.saturating_sub(Duration::from_millis(500));
        limits.response_bytes = 4 * 1024 * 1024;
    });
    client.with_context(context)
}
