//! Why code could not be generated.

/// A contract that cannot be turned into Rust, or a generator whose output is not what the passes expect.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The contract holds something the generator cannot express.
    #[error("the contract at {place}: {problem}")]
    Contract {
        /// JSON pointer or dotted name.
        place: String,
        /// What is wrong and what to do about it.
        problem: String,
    },
    /// progenitor refused the prepared document.
    #[error("progenitor: {0}")]
    Progenitor(String),
    /// progenitor's output no longer has the shape a pass relies on.
    #[error(
        "{item}: progenitor's output has another shape than the passes know ({problem}); check its pinned version"
    )]
    Shape {
        /// The generated item.
        item: String,
        /// What was expected.
        problem: String,
    },
}

impl Error {
    pub(crate) fn contract(place: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::Contract {
            place: place.into(),
            problem: problem.into(),
        }
    }

    pub(crate) fn shape(item: impl ToString, problem: impl Into<String>) -> Self {
        Self::Shape {
            item: item.to_string(),
            problem: problem.into(),
        }
    }
}

/// The result of a generation step.
pub type Result<T> = std::result::Result<T, Error>;
