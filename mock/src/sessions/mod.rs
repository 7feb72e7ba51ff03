//! Sessions of members and of users.
//!
//! A session is begun with [`State::begin_session`](crate::state::State::begin_session), found by its token or by a JWT
//! with `State::find_member_session` or `State::find_user_session`, changed with `State::extend_session`, shown in responses with `State::member_session` or
//! `State::user_session`, and ended with `State::revoke_session`.

mod claims;
pub(crate) mod factors;
mod jwt;
mod presented;
mod running;
mod session;
mod shown;

pub(crate) use self::claims::merge as merge_claims;
pub(crate) use self::presented::{presented, required};
pub(crate) use self::running::DEFAULT_MINUTES;
pub(crate) use self::session::{Session, Who};
