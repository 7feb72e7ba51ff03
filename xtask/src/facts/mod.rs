//! Sees to it that no fact gets lost between upstream's prose and our words.
//!
//! Upstream's sentences are dropped, ours are attached. What a machine can read off a sentence (numbers with units,
//! names and values in backticks, links, standards, "default", "required", …) is a fact, and has to stand where a
//! reader of the same thing looks in our docs. `openapi/facts.json` records the facts of the upstream file that the
//! contract was made from, so that our docs are held to them when that file is not at hand.

mod exceptions;
mod extract;
mod fact;
mod glossary;
mod holds;
mod ours;
mod place;
mod recorded;
mod report;
mod review;
mod runs;
mod said;

pub use exceptions::{EXCEPTIONS, Exceptions};
pub use fact::{Fact, Word};
pub use glossary::doubtful;
pub use ours::{Ours, Words};
pub use place::Place;
pub use recorded::{FACTS, Facts};
pub use report::{Report, Scope};
pub use review::{Missing, missing};
pub use runs::{RUN, runs};
pub use said::Said;
