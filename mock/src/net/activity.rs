//! What the server is busy with.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::timeout;

/// Longer than a client on loopback leaves the server alone between two steps of a call.
const A_WHILE: Duration = Duration::from_millis(3);

/// Tells whether clients are about to ask, or were just answered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Activity {
    requests: Arc<watch::Sender<usize>>,
}

impl Activity {
    /// A connection was accepted: requests may follow.
    pub(crate) fn connected(&self) {
        self.requests.send_modify(|_| ());
    }

    /// A request begins, and lasts as long as what is returned.
    pub(crate) fn request(&self) -> Ongoing {
        self.requests.send_modify(|requests| *requests += 1);
        Ongoing(self.clone())
    }

    /// Ends once nothing was asked for a while.
    pub(crate) async fn calm(&self) {
        let mut requests = self.requests.subscribe();
        loop {
            // It has a sender, which is `self`.
            let _ = requests.wait_for(|requests| *requests == 0).await;
            if timeout(A_WHILE, requests.changed()).await.is_err() {
                return;
            }
        }
    }
}

/// A request that is not answered yet.
#[derive(Debug)]
pub(crate) struct Ongoing(Activity);

impl Drop for Ongoing {
    fn drop(&mut self) {
        self.0.requests.send_modify(|requests| *requests -= 1);
    }
}
