//! What a response says about a login: a session, or which step is still missing.
//!
//! Which responses say it, the code generator tells by their fields; their declarations are marked.

#[cfg(feature = "b2b")]
mod member;
#[cfg(feature = "consumer")]
mod user;

use crate::{Secret, SessionJwt, SessionToken};

#[cfg(feature = "b2b")]
pub use self::member::{IntermediateSession, MemberOutcome};
#[cfg(feature = "b2b")]
pub(crate) use self::member::{
    MemberParts, member_outcome, member_part, member_parts, member_session,
};
#[cfg(feature = "consumer")]
pub use self::user::UserOutcome;
#[cfg(feature = "consumer")]
pub(crate) use self::user::{UserParts, user_outcome, user_part};

/// A session that a login has brought, with its credentials.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewSession<S> {
    /// The session.
    pub session: S,
    /// Proves the session for as long as it lives. Neither blank nor to be shown.
    pub session_token: SessionToken,
    /// Proves the session for five minutes, without a call. Neither blank nor to be shown.
    pub session_jwt: SessionJwt,
}

impl<S> NewSession<S> {
    fn of(session: Option<&S>, token: Option<&Secret>, jwt: Option<&Secret>) -> Option<Self>
    where
        S: Clone,
    {
        Some(Self {
            session: session?.clone(),
            session_token: token?.filled()?.into(),
            session_jwt: jwt?.filled()?.into(),
        })
    }
}

/// Fills the parts with the fields of the response that are called like them, optional ones or not.
macro_rules! parts {
    ($parts:ident $response:ident $part:ident {
        $($(#[$($attr:tt)*])* $field:ident: $ty:ty $([$($mark:tt)*])? $(= $constant:literal)? $(as $wire:literal)?),* $(,)?
    }) => {
        $($crate::login::$part! { $parts $response $field })*
    };
}

macro_rules! fill {
    ($parts:ident $response:ident $field:ident) => {
        $parts.$field = (&$response.$field).into();
    };
}

pub(crate) use {fill, parts};
