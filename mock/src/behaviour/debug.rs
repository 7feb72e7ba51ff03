//! `debug`.

use serde_json::{Value, json};

use super::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::state::State;

pub(super) const FLOWS: &[Flow] = &[("debug.whoami", whoami)];

/// The project that calls.
#[expect(clippy::unnecessary_wraps, reason = "the signature of every flow")]
fn whoami(state: &mut State, _: &Call) -> Result<Value, Fault> {
    Ok(json!({ "project_id": state.project.id, "name": "stytch-mock" }))
}

#[cfg(test)]
mod tests {
    use crate::fixtures::{called, seeded};
    use serde_json::json;

    #[test]
    fn a_project_is_told_who_it_is() {
        let (mut state, _) = seeded();
        let told = called(&mut state, "debug.whoami", json!({}));
        assert_eq!(told["project_id"], state.project.id.as_str());
    }
}
