//! Who is told of each request.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::state::received::ReceivedRequest;

/// Told of each request once it is answered, and how long that took.
#[derive(Clone, Default)]
pub(crate) struct Log(Option<Arc<Listener>>);

type Listener = dyn Fn(&ReceivedRequest, Duration) + Send + Sync;

impl Log {
    pub(crate) fn new(
        listener: impl Fn(&ReceivedRequest, Duration) + Send + Sync + 'static,
    ) -> Self {
        Self(Some(Arc::new(listener)))
    }

    pub(super) fn tell(&self, request: &ReceivedRequest, took: Duration) {
        if let Some(listener) = &self.0 {
            listener(request, took);
        }
    }
}

impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Log").field(&self.0.is_some()).finish()
    }
}
