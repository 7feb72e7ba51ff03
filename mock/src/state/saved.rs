//! What outlives the server, as one JSON document, and what a reset goes back to.

use serde::Deserialize;
use serde_json::{Error, Value, json};

use super::clock::Clock;
use super::ids::Ids;
use super::keys::Keys;
use super::outbox::Outbox;
use super::policies::Policies;
use super::project::Project;
use super::rate_limit::RateLimit;
use super::scripts::Scripts;
use super::store::Store;
use super::whole::State;

/// The document, and the form that it has: older programs do not take one for what it is not.
#[derive(Deserialize)]
struct Saved {
    #[serde(rename = "stytch_mock_1")]
    project: Project,
    seeds: Value,
    now: Moment,
    beginning: Value,
}

/// All that calls change.
#[derive(Deserialize)]
struct Moment {
    clock: Clock,
    ids: Ids,
    keys: Keys,
    policies: Policies,
    outbox: Outbox,
    store: Store,
}

impl State {
    /// What is there now is what the server begins with, and what a reset goes back to.
    pub(crate) fn begin(&mut self, seeds: Value) {
        self.seeds = seeds;
        self.beginning = self.moment();
    }

    /// Everything is as it was at the beginning.
    pub(crate) fn reset(&mut self) {
        // It was written by this very program, or read when the document was.
        if let Ok(beginning) = Moment::deserialize(&self.beginning) {
            self.set(beginning);
        }
        self.scripts = Scripts::default();
        self.rate_limit = RateLimit::default();
        self.received.clear();
    }

    /// All that is worth keeping. Calls, scripts and listeners are not.
    pub(crate) fn saved(&self) -> Value {
        json!({
            "stytch_mock_1": self.project,
            "seeds": self.seeds,
            "now": self.moment(),
            "beginning": self.beginning,
        })
    }

    /// What such a document says.
    pub(crate) fn restored(document: &str) -> Result<Self, Error> {
        let saved: Saved = serde_json::from_str(document)?;
        // Whether it can be gone back to shows now and not then.
        Moment::deserialize(&saved.beginning)?;
        let mut state = Self::new(saved.project, saved.now.ids.seed());
        state.set(saved.now);
        state.seeds = saved.seeds;
        state.beginning = saved.beginning;
        Ok(state)
    }

    fn moment(&self) -> Value {
        json!({
            "clock": self.clock, "ids": self.ids, "keys": self.keys, "policies": self.policies,
            "outbox": self.outbox, "store": self.store,
        })
    }

    fn set(&mut self, moment: Moment) {
        self.clock = moment.clock;
        self.ids = moment.ids;
        self.keys = moment.keys;
        self.policies = moment.policies;
        self.outbox = moment.outbox;
        self.store = moment.store;
    }
}

#[cfg(test)]
mod tests {
    use super::State;
    use crate::fixtures::{called, seeded};
    use serde_json::json;
    use std::time::Duration;

    #[test]
    fn a_document_brings_everything_back_and_a_reset_the_beginning() {
        let (mut state, seeds) = seeded();
        let beginning = state.moment();
        let mail = json!({ "email": "new@example.com" });
        called(
            &mut state,
            "consumer.magic_links.email.login_or_create",
            mail,
        );
        state.clock.advance(Duration::from_secs(60));
        state.keys.rotate();
        let document = state.saved().to_string();
        let mut back = State::restored(&document).expect("it is one");
        assert_eq!(back.saved().to_string(), document);
        assert_eq!(back.outbox.messages(), state.outbox.messages());
        back.reset();
        assert_eq!(back.moment(), beginning);
        let token = json!({ "session_token": seeds.admin.session_token });
        called(&mut back, "b2b.sessions.authenticate", token);
    }

    #[test]
    fn what_is_no_document_is_refused() {
        let (state, _) = seeded();
        let good = state.saved();
        for (name, value) in [
            ("stytch_mock_1", json!(1)),
            ("now", json!({})),
            ("beginning", json!(0)),
        ] {
            let mut bad = good.clone();
            bad[name] = value;
            assert!(State::restored(&bad.to_string()).is_err(), "{name}");
        }
        for text in ["", "[]", "{}", "{\"stytch_mock_1\":"] {
            assert!(State::restored(text).is_err(), "{text}");
        }
    }
}
