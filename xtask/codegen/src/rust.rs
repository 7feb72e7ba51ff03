//! Passes over what progenitor made, each with one input and one output, that end in one file per resource.

mod decoding;
mod dynamic;
mod enums;
mod fields;
mod handles;
mod items;
mod methods;
mod modules;
mod operations;
mod paging;
mod structs;
mod type_names;

pub(crate) use modules::{Input, build};
