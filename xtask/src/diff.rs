//! `cargo xtask diff`: what changed between two contracts, for those who write Rust against them.
//!
//! Both contracts become a [`surface`]: what users see of the generated code. The surfaces are compared
//! one thing at a time, and each difference falls under one of the [`rules`], which knows whether it
//! breaks callers and why.

pub mod compare;
pub mod inputs;
pub mod report;
pub mod rules;
pub mod surface;

mod json;
mod markdown;
mod text;

pub use inputs::Input;
pub use report::{Change, Report};
pub use rules::{Rule, Step};
