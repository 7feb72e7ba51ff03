//! How to do things, step by step. Every example compiles.
//!
//! | To | Read |
//! |---|---|
//! | make a first call | [`first_call`] |
//! | let people log in | [`log_in`] |
//! | know who is logged in on each request | [`sessions`] |
//! | call with a member's own permissions | [`as_a_member`] |
//! | set up single sign-on for an organization | [`sso_connections`] |
//! | decide who may do what | [`permissions`] |
//! | let programs in, and apps that connect | [`machines`] |
//! | hear of changes | [`webhooks`] |
//! | be calm when something fails | [`errors`] |
//! | test all of it without an account | [`testing`] |
//! | build only what is needed | [`features`] |
//! | come from the official crate | [`moving`] |
//! | know what an update brings | [`releases`] |

pub mod as_a_member;
pub mod errors;
pub mod features;
pub mod first_call;
pub mod log_in;
pub mod machines;
pub mod moving;
pub mod permissions;
pub mod releases;
pub mod sessions;
pub mod sso_connections;
pub mod testing;
pub mod webhooks;
