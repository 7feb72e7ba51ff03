//! The steps of a commit, which tests interrupt one after the other.

use crate::error::Error;

/// Counts steps; in tests, stops before one of them as a kill would.
pub struct Steps {
    /// How many steps are left before the kill, if there is one.
    left: Option<usize>,
}

impl Steps {
    pub fn uninterrupted() -> Self {
        Self { left: None }
    }

    #[cfg(test)]
    pub fn killed_at(step: usize) -> Self {
        Self { left: Some(step) }
    }

    /// Called before everything that changes the disk.
    pub fn next(&mut self) -> Result<(), Error> {
        match &mut self.left {
            Some(0) => Err(Error::Interrupted),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }
}
