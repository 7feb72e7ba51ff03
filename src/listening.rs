//! A subscriber for one test.

use std::sync::LazyLock;

use tracing::dispatcher::{DefaultGuard, Dispatch, set_default};
use tracing::subscriber::{NoSubscriber, Subscriber};

/// While there is only one subscriber in the process, tracing asks the thread that happens to pass a place first
/// whether anybody listens there, and remembers the response. Beside a second one it asks all of them.
static SECOND: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(NoSubscriber::new()));

/// Has `subscriber` listen to this thread until the guard is dropped.
pub(crate) fn with(subscriber: impl Subscriber + Send + Sync + 'static) -> DefaultGuard {
    LazyLock::force(&SECOND);
    set_default(&Dispatch::new(subscriber))
}
