//! What a flow is.

use serde_json::Value;

use crate::call::Call;
use crate::fault::Fault;
use crate::state::State;

/// An operation's id, and what it does.
pub(crate) type Flow = (&'static str, Play);

/// Does what a call asks for.
pub(crate) type Play = fn(&mut State, &Call) -> Result<Value, Fault>;
