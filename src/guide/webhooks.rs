//! Webhooks.
//!
//! Stytch tells a URL of yours what happened to members, organizations, users and connections. Anyone can post there, so
//! verify each message before it is read: see [`webhooks`](crate::webhooks) (feature `webhooks`), and
//! `examples/axum_webhook.rs` for a whole service.
//!
//! - Verify the body byte for byte as it came, before any JSON is read.
//! - Messages come more than once, and in any order. [`ReplayGuard`](crate::webhooks::ReplayGuard) tells those that came
//!   before; beyond one process, keep the ids of messages in your database.
//! - Return a 2xx soon, and do long work afterwards: a message that is not taken is sent again.
//! - Take an event as a hint, and read the object by a call where its state decides something.
