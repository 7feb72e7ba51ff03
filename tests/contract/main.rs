//! What the contract says, held against what the crate does on the wire.

mod document;
mod golden;
mod hostile_ids;
mod member_operations;
mod operations;
mod recorder;
mod samples;
mod secrets;
