//! What the contract says, held against what the crate does on the wire.

mod completeness;
mod custom_requests;
mod document;
mod hostile_ids;
mod member_operations;
mod odd_responses;
mod operations;
mod paging;
mod recorder;
mod saml_responses;
mod samples;
mod secrets;
