//! Access tokens that connected apps hold for users and members.

#[cfg(feature = "b2b")]
mod b2b;
#[cfg(feature = "consumer")]
mod consumer;
mod network;
mod options;

#[cfg(feature = "b2b")]
pub use self::b2b::MemberAccess;
#[cfg(feature = "consumer")]
pub use self::consumer::UserAccess;
pub use self::options::IntrospectOptions;
