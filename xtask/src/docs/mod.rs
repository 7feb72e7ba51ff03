//! Attaches our own words, from `openapi/docs/*.yaml`, to operations, types, fields and resources.

mod attach;
mod bodies;
mod errors;
mod files;
mod resources;
mod stand_in;
mod undocumented;

pub use attach::attach;
pub use bodies::describe_bodies;
pub use files::Docs;
pub use stand_in::stand_in;
pub use undocumented::Undocumented;
