//! How fast paused time passes beside the server.
//!
//! A runtime whose time is paused moves its clock on to the next timer as soon as all its tasks wait, be it for a
//! response that is on its way. While a blocking task runs it does not, which tokio documents at `tokio::time::pause`.

use std::time::Duration;

use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::sync::oneshot;
use tokio::task::{AbortHandle, spawn_blocking};
use tokio::time::sleep;

use super::activity::Activity;

/// How far the clock may move at a time. Less than usual time limits: a call may begin before a step is at its end.
const STEP: Duration = Duration::from_secs(1);

/// The runtime that this is called on, if its time can be paused.
pub(crate) fn pausable() -> Option<Handle> {
    let here = Handle::try_current().ok();
    here.filter(|here| here.runtime_flavor() == RuntimeFlavor::CurrentThread)
}

/// Keeps the clock of a runtime from running ahead of the server, until it is dropped.
#[derive(Debug)]
pub(crate) struct Pace(AbortHandle);

impl Pace {
    /// For the runtime that this is called on. `None` when there is none, or none whose time can be paused.
    pub(crate) fn keep(server: &Handle, activity: &Activity) -> Option<Self> {
        let keeping = keep(server.clone(), activity.clone());
        pausable().map(|here| Self(here.spawn(keeping).abort_handle()))
    }
}

impl Drop for Pace {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn keep(server: Handle, activity: Activity) {
    loop {
        let activity = activity.clone();
        let (tell, calm) = oneshot::channel();
        // On the server's runtime: while that is kept from its requests, it does not tell.
        server.spawn(async move {
            activity.calm().await;
            let _ = tell.send(());
        });
        let _ = spawn_blocking(|| calm.blocking_recv()).await;
        sleep(STEP).await;
    }
}
