//! All parts of what the server knows.

use std::fmt;

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::active_connections;
use super::changes::{Action, Change, Changes};
use super::clock::Clock;
use super::ids::Ids;
use super::keys::Keys;
use super::outbox::Outbox;
use super::policies::Policies;
use super::project::Project;
use super::rate_limit::RateLimit;
use super::received::Received;
use super::scripts::Scripts;
use super::store::{Store, Stored};

/// Everything the server knows, behind one lock.
pub(crate) struct State {
    pub(crate) project: Project,
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    pub(crate) store: Store,
    pub(crate) keys: Keys,
    pub(crate) policies: Policies,
    pub(crate) outbox: Outbox,
    pub(crate) scripts: Scripts,
    pub(crate) rate_limit: RateLimit,
    pub(crate) received: Received,
    pub(crate) changes: Changes,
    /// What there was at the beginning, for those who ask over HTTP.
    pub(crate) seeds: Value,
    /// What a reset goes back to.
    pub(super) beginning: Value,
}

impl State {
    /// A project with nothing in it.
    pub(crate) fn new(project: Project, seed: u64) -> Self {
        Self {
            clock: Clock::default(),
            ids: Ids::new(project.environment(), seed),
            project,
            store: Store::default(),
            keys: Keys::default(),
            policies: Policies::default(),
            outbox: Outbox::default(),
            scripts: Scripts::default(),
            rate_limit: RateLimit::default(),
            received: Received::at_most(usize::MAX),
            changes: Changes::default(),
            seeds: Value::Null,
            beginning: Value::Null,
        }
    }

    /// What time it is here.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Keeps an object, and tells whoever listens that it was created, updated or deleted.
    pub(crate) fn save<T: Stored>(&mut self, action: Action, object: &T) {
        self.store.put(object);
        self.changed(T::COLLECTION, action, object.id());
    }

    /// Tells whoever listens that something happened to an object.
    pub(crate) fn changed(&mut self, collection: &'static str, action: Action, id: &str) {
        if active_connections::concerns(collection) {
            active_connections::refresh(&mut self.store);
        }
        let object = self.store.row(collection, id).cloned().unwrap_or_default();
        self.changes.tell(&Change {
            collection,
            action,
            id: id.to_owned(),
            object,
            at: self.now(),
        });
    }
}

impl fmt::Debug for State {
    /// Neither secrets nor what is stored.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State")
            .field("project", &self.project)
            .field("store", &self.store)
            .finish_non_exhaustive()
    }
}
