//! Webhooks that come twice.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use lru::LruCache;

use super::event::Event;
use crate::bounded;

/// Remembers which messages were handled, so that none is handled twice: Stytch sends a message again when it got no
/// answer, and whoever saw one can send it again for as long as it is fresh.
///
/// ```
/// use stytch_api::webhooks::{Event, Repeated, ReplayGuard};
///
/// /// The status to answer with.
/// fn receive(guard: &ReplayGuard, event: &Event) -> u16 {
///     let handling = match guard.begin(event) {
///         Ok(handling) => handling,
///         Err(Repeated::Handled) => return 204,
///         // Stytch tries again later, in case the other one fails.
///         Err(Repeated::InProgress) => return 503,
///     };
///     match store(event) {
///         Ok(()) => handling.done(),
///         // The message may come again.
///         Err(_) => return 500,
///     }
///     204
/// }
/// # fn store(_: &Event) -> Result<(), std::io::Error> { Ok(()) }
/// # let guard = ReplayGuard::new(10_000);
/// # let event = Event::default();
/// # assert_eq!((receive(&guard, &event), receive(&guard, &event)), (204, 204));
/// ```
///
/// Have one for each endpoint: the same message has the same id at each. It knows the messages of this process alone.
/// Where several processes serve an endpoint, or the memory has to outlive a restart, keep [`Event::message_id`] in a
/// database, in the transaction that does what the event asks for.
pub struct ReplayGuard {
    known: Mutex<LruCache<String, State>>,
    most: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    InProgress,
    Handled,
}

/// A message that came before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeated {
    /// It was handled.
    Handled,
    /// It is being handled just now.
    InProgress,
}

impl ReplayGuard {
    /// A guard that remembers this many messages, and at least one; for more it forgets those that came longest ago. It
    /// takes about 150 bytes each.
    ///
    /// To keep out whoever sends old messages, it has to hold those of twice the verifier's tolerance.
    #[must_use]
    pub fn new(messages: usize) -> Self {
        Self {
            known: Mutex::new(LruCache::unbounded()),
            most: messages.max(1),
        }
    }

    /// Begins to handle the message of an event, which stays reserved until the result is dropped.
    ///
    /// # Errors
    /// When it was handled already, or is being handled.
    pub fn begin(&self, event: &Event) -> Result<Handling<'_>, Repeated> {
        let mut known = self.known();
        match known.get(&event.message_id) {
            Some(State::Handled) => Err(Repeated::Handled),
            Some(State::InProgress) => Err(Repeated::InProgress),
            None => {
                let message_id = event.message_id.clone();
                bounded::put(&mut known, self.most, message_id.clone(), State::InProgress);
                Ok(Handling {
                    guard: self,
                    message_id,
                })
            }
        }
    }

    fn known(&self) -> MutexGuard<'_, LruCache<String, State>> {
        // Nothing is half done when it is poisoned.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for ReplayGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayGuard")
            .field("messages", &self.known().len())
            .field("most", &self.most)
            .finish()
    }
}

/// A message that is being handled. Dropped before it is [`done`](Self::done), the message may come again.
#[derive(Debug)]
#[must_use = "dropped, the message counts as not handled"]
pub struct Handling<'g> {
    guard: &'g ReplayGuard,
    message_id: String,
}

impl Handling<'_> {
    /// The message is handled, and must not come again.
    pub fn done(self) {
        let mut known = self.guard.known();
        // Unless it was forgotten meanwhile.
        if let Some(state) = known.get_mut(&self.message_id) {
            *state = State::Handled;
        }
    }
}

impl Drop for Handling<'_> {
    fn drop(&mut self) {
        let mut known = self.guard.known();
        if known.peek(&self.message_id) == Some(&State::InProgress) {
            known.pop(&self.message_id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Repeated, ReplayGuard};
    use crate::webhooks::Event;

    fn message(id: &str) -> Event {
        Event {
            message_id: id.to_owned(),
            ..Event::default()
        }
    }

    #[test]
    fn a_message_is_handled_once() {
        let guard = ReplayGuard::new(10);
        let handling = guard.begin(&message("a")).expect("new");
        assert_eq!(guard.begin(&message("a")).err(), Some(Repeated::InProgress));
        handling.done();
        assert_eq!(guard.begin(&message("a")).err(), Some(Repeated::Handled));
        guard.begin(&message("b")).expect("another one").done();
    }

    #[test]
    fn what_failed_may_come_again() {
        let guard = ReplayGuard::new(10);
        drop(guard.begin(&message("a")).expect("new"));
        guard.begin(&message("a")).expect("again").done();
    }

    #[test]
    fn memory_is_bounded() {
        let guard = ReplayGuard::new(2);
        for id in ["a", "b", "c"] {
            guard.begin(&message(id)).expect("new").done();
        }
        assert_eq!(guard.begin(&message("c")).err(), Some(Repeated::Handled));
        guard.begin(&message("a")).expect("forgotten").done();
        assert_eq!(guard.known().len(), 2);
        let late = guard.begin(&message("d")).expect("new");
        for id in ["e", "f"] {
            guard.begin(&message(id)).expect("new").done();
        }
        late.done();
        assert_eq!(guard.known().len(), 2);
        let all = ReplayGuard::new(usize::MAX);
        all.begin(&message("a")).expect("new").done();
        let none = ReplayGuard::new(0);
        none.begin(&message("a")).expect("new").done();
        assert_eq!(none.begin(&message("a")).err(), Some(Repeated::Handled));
    }
}
