//! The types of the contract with serde's derives.
#![allow(clippy::all, dead_code)]

include!(concat!(env!("OUT_DIR"), "/derived.rs"));
