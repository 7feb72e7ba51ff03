//! Attaches our own words, from `openapi/docs/*.yaml`, to operations, types and fields.

mod attach;
mod bodies;
mod files;
mod undocumented;

pub use attach::attach;
pub use bodies::describe_bodies;
pub use files::Docs;
pub use undocumented::Undocumented;
