//! Why nothing, or not all, was done, and what the shell is told.

use std::fmt;
use std::io;
use std::process::ExitCode;

use stytch_api::Error;

/// A failure, by the one it concerns.
#[derive(Debug)]
pub enum Failure {
    /// Nothing was sent, because of what stands on the command line or in the environment.
    Usage(String),
    /// The call failed.
    Call(Error),
    /// The member's session could not be made use of.
    Session(Error),
    /// Standard output could not be written.
    Output(io::Error),
}

const API: u8 = 1;
const REFUSED: u8 = 2;
const NO_ANSWER: u8 = 3;
const NOT_ALLOWED: u8 = 4;
const NOT_FOUND: u8 = 5;
const TOO_MANY: u8 = 6;

impl Failure {
    /// Nothing was sent, for this reason.
    pub fn usage(reason: impl Into<String>) -> Self {
        Self::Usage(reason.into())
    }

    /// What the shell is told.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Usage(_) => REFUSED,
            Self::Call(error) => code(error),
            // A session that Stytch does not know is one that is over.
            Self::Session(error) => match code(error) {
                NOT_FOUND => NOT_ALLOWED,
                code => code,
            },
            Self::Output(_) => NO_ANSWER,
        })
    }
}

fn code(error: &Error) -> u8 {
    match error {
        Error::Refused(_) | Error::Config(_) => REFUSED,
        Error::Token(_) | Error::Denied(_) => NOT_ALLOWED,
        Error::RateLimited(_) => TOO_MANY,
        Error::Api(response) => match response.status().as_u16() {
            401 | 403 => NOT_ALLOWED,
            404 => NOT_FOUND,
            _ => API,
        },
        Error::Unavailable(unavailable) => unavailable.call().map_or(NO_ANSWER, code),
        _ => NO_ANSWER,
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(reason) => f.write_str(reason),
            Self::Call(error) => error.fmt(f),
            Self::Session(error) => write!(f, "the member's session cannot be used: {error}"),
            Self::Output(error) => write!(f, "standard output cannot be written: {error}"),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}
