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
//! Keys, policies and verified tokens are cached per [`Client`](crate::Client), and shared by its clones.
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
pub use self::session::{JwtOptions, SessionProduct, VerifiedSession};

pub(crate) use self::clock::Moment;

use self::clock::TimeSource;
use self::keys::Keys;
#[cfg(any(feature = "b2b", feature = "consumer"))]
use self::rbac::Policies;
use self::verify::Memory;
use crate::raw;

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
    memories: Memories,
}

/// What verified tokens left behind, kind by kind.
struct Memories {
    #[cfg(feature = "b2b")]
    member_sessions: Memory<crate::b2b::sessions::MemberSession>,
    #[cfg(feature = "consumer")]
    user_sessions: Memory<crate::consumer::sessions::Session>,
    m2m_access: Memory<M2mAccess>,
    #[cfg(feature = "b2b")]
    member_access: Memory<MemberAccess>,
    #[cfg(feature = "consumer")]
    user_access: Memory<UserAccess>,
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
            memories: Memories {
                #[cfg(feature = "b2b")]
                member_sessions: Memory::new(tokens),
                #[cfg(feature = "consumer")]
                user_sessions: Memory::new(tokens),
                m2m_access: Memory::new(tokens),
                #[cfg(feature = "b2b")]
                member_access: Memory::new(tokens),
                #[cfg(feature = "consumer")]
                user_access: Memory::new(tokens),
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
}

/// A client for a fetch that serves many callers: the limits of the one who happens to come first do not apply to it.
fn shared_fetch(raw: &raw::Client) -> raw::Client {
    let context = raw.inner.with_limits(|limits| {
        limits.attempt = Duration::from_secs(10);
        limits.total = Duration::from_secs(20);
        limits.response_bytes = 4 * 1024 * 1024;
    });
    raw.with_context(context)
}
