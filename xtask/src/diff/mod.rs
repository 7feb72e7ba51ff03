//! `cargo xtask diff`: what changed between two contracts, for those who write Rust against them.
//!
//! Both contracts become a [`Model`](stytch_api_codegen::Model), which the declarations are printed
//! from as well. The models are compared one thing at a time, and each difference falls under one of
//! the [`rules`], which knows whether it breaks callers and why. Imports run one way: rules, change, compare,
//! report, and [`print`](mod@print), which writes it as text, Markdown or JSON.

pub mod change;
pub mod compare;
pub mod inputs;
pub mod print;
pub mod report;
pub mod rules;

mod json;
mod markdown;
mod places;
mod text;

pub use change::Change;
pub use inputs::Input;
pub use print::{Format, print};
pub use report::Report;
pub use rules::{Rule, Step};
