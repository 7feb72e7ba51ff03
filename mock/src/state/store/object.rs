//! What collections hold.

use serde_json::{Map, Value};

/// An object as it goes over the wire.
pub(crate) type Object = Map<String, Value>;
