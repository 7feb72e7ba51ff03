//! Maintainer commands of `stytch-api`, as a library so that tests can call each step.
//!
//! `regen` turns the upstream OpenAPI file into the contract `openapi/stytch.json` and the contract
//! into `src/generated/`. Read [`import`] first: it lists the passes in order.

#![forbid(unsafe_code)]

pub mod canonical;
pub mod changelog;
pub mod changes;
pub mod cli;
pub mod commit;
pub mod constructs;
pub mod diff;
pub mod docs;
pub mod document;
pub mod emit;
pub mod error;
pub mod facts;
pub mod fetch;
pub mod git;
pub mod harmless;
pub mod hoist;
pub mod homes;
pub mod import;
pub mod limits;
pub mod lint;
pub mod names;
pub mod operation_ids;
pub mod operations;
pub mod overlay;
pub mod pointer;
pub mod products;
pub mod progress;
pub mod prose;
pub mod provenance;
pub mod prune;
pub mod references;
pub mod regen;
pub mod responses;
pub mod root;
pub mod secrets;
pub mod security;
pub mod servers;
pub mod snapshot;
pub mod strict;
pub mod summary;
pub mod tolerance;
pub mod unsigned;
pub mod validate;
pub mod version;
pub mod yaml;
