//! The `stytch` command line, as a shell runs it.

mod arguments;
mod calls;
mod controls;
mod descriptions;
mod failures;
mod members;
mod secrets;
mod streams;
mod terminal;
