//! Sessions, by their JWT.

mod authenticate;
#[cfg(feature = "b2b")]
mod b2b;
#[cfg(feature = "consumer")]
mod consumer;
mod options;
#[cfg(feature = "b2b")]
mod proof;
mod verified;

#[cfg(feature = "b2b")]
pub(crate) use self::authenticate::Steps;
#[cfg(feature = "tower")]
pub(crate) use self::authenticate::{locally, may_be_asked, remotely};
#[cfg(feature = "b2b")]
pub use self::b2b::B2b;
#[cfg(feature = "consumer")]
pub use self::consumer::Consumer;
pub use self::options::{JwtOptions, RemoteCheck};
#[cfg(feature = "b2b")]
pub use self::proof::MemberProof;
pub use self::verified::VerifiedSession;

/// What tells the sessions of the two products apart. Nobody else can implement it.
pub trait SessionProduct: sealed::Sealed + Clone + 'static {
    /// The session.
    type Session: Send + Sync + 'static;
    /// The response of Stytch when it is asked about a session.
    type Response: Send + Sync + 'static;
    /// What can be asked about a session's permissions.
    type Check: Clone + Send + Sync + 'static;
    /// The decision.
    type Verdict: Clone + Send + Sync + 'static;
}

mod sealed {
    pub trait Sealed {}

    #[cfg(feature = "b2b")]
    impl Sealed for super::B2b {}
    #[cfg(feature = "consumer")]
    impl Sealed for super::Consumer {}
}
