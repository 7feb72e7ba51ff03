//! Responses that tests have written in advance.

use std::time::Duration;

use serde_json::Value;
use stytch_api::StatusCode;

/// What a script lets happen to a call.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// This is its response.
    Respond(Value),
    /// It is refused.
    Fail {
        status: StatusCode,
        error_type: String,
    },
    /// It is answered as ever, but later.
    Delay(Duration),
    /// The connection ends without a response.
    Drop,
}

#[derive(Debug)]
struct Script {
    /// Any, where none is said.
    operation: Option<&'static str>,
    left: u32,
    act: Act,
}

/// What is to happen to the next calls, in the order in which it was written.
#[derive(Debug, Default)]
pub(crate) struct Scripts(Vec<Script>);

impl Scripts {
    pub(crate) fn add(&mut self, operation: &'static str, times: u32, act: Act) {
        self.push(Some(operation), times, act);
    }

    /// What is to happen to the next call, of whatever operation.
    #[cfg(any(test, feature = "console"))]
    pub(crate) fn add_next(&mut self, act: Act) {
        self.push(None, 1, act);
    }

    fn push(&mut self, operation: Option<&'static str>, left: u32, act: Act) {
        self.0.push(Script {
            operation,
            left,
            act,
        });
    }

    /// What is to happen to this call of the operation; it counts.
    pub(crate) fn next(&mut self, operation: &str) -> Option<Act> {
        self.0.retain(|script| script.left > 0);
        let mut scripts = self.0.iter_mut();
        let script = scripts.find(|script| script.operation.is_none_or(|it| it == operation))?;
        script.left -= 1;
        Some(script.act.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::{Act, Scripts};

    #[test]
    fn scripts_are_played_in_order_and_as_often_as_they_say() {
        let mut scripts = Scripts::default();
        scripts.add("a", 2, Act::Drop);
        scripts.add("a", 1, Act::Respond(1.into()));
        scripts.add("b", 0, Act::Drop);
        assert!(scripts.next("b").is_none());
        assert!(matches!(scripts.next("a"), Some(Act::Drop)));
        assert!(matches!(scripts.next("a"), Some(Act::Drop)));
        assert!(matches!(scripts.next("a"), Some(Act::Respond(_))));
        assert!(scripts.next("a").is_none());
        scripts.add_next(Act::Drop);
        assert!(matches!(scripts.next("b"), Some(Act::Drop)));
        assert!(scripts.next("a").is_none(), "it was for one call");
    }
}
