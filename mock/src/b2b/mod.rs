//! What is played of B2B.

mod admission;
mod authenticate;
mod certificates;
mod connections;
mod external;
mod member_login;
mod permissions;
mod policies;
mod routes;
mod saml;
mod seeds;
mod sessions;
mod sso;
mod state;

pub use self::member_login::MemberLogin;
pub(crate) use self::routes::play;
pub(crate) use self::seeds::Seeds;
pub(crate) use self::state::B2b;
