//! What happened to objects: the place where webhooks are to listen.

use super::store::Object;

/// What happened to an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Create,
    Update,
    Delete,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    pub(crate) collection: &'static str,
    pub(crate) action: Action,
    pub(crate) id: String,
    /// As it is afterwards; empty when it is gone.
    pub(crate) object: Object,
}

/// Whoever is told of changes.
type Listener = Box<dyn Fn(&Change) + Send>;

/// Those who are told of changes.
#[derive(Default)]
pub(crate) struct Changes(Vec<Listener>);

impl Changes {
    /// Tells of every change from now on. It is called while the state is locked, and must not wait.
    #[cfg_attr(not(test), expect(dead_code, reason = "webhooks are to listen here"))]
    pub(crate) fn listen(&mut self, listener: impl Fn(&Change) + Send + 'static) {
        self.0.push(Box::new(listener));
    }

    pub(crate) fn tell(&self, collection: &'static str, action: Action, id: &str, object: Object) {
        let change = Change {
            collection,
            action,
            id: id.to_owned(),
            object,
        };
        for listener in &self.0 {
            listener(&change);
        }
    }
}
