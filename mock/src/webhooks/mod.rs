//! Webhooks: what happens to objects is told to a URL, signed as Svix does it for Stytch.

mod delivery;
mod event;
mod signature;

use std::fmt;

use tokio::runtime::Handle;
use tokio::sync::mpsc;
use url::Url;

use self::delivery::{Endpoint, deliver};
use self::event::Event;
use self::signature::Key;
use crate::state::State;
use crate::state::ids::Ids;

/// Sends every change from now on to a URL, in order, from a task of its own.
pub(crate) fn start(
    state: &mut State,
    runtime: &Handle,
    url: &str,
    secret: &str,
) -> Result<(), WebhookError> {
    let url = Url::parse(url).map_err(|error| WebhookError(format!("{url}: {error}")))?;
    let endpoint = Endpoint::new(url, Key::read(secret)?)?;
    let (tell, told) = mpsc::unbounded_channel();
    let project = state.project.id.clone();
    state.changes.listen(move |change| {
        if let Some(event) = Event::of(&project, change) {
            // The task ends with the server.
            let _ = tell.send(event);
        }
    });
    let ids = Ids::new(state.project.environment(), state.ids.seed());
    runtime.spawn(deliver(endpoint, ids, told));
    Ok(())
}

/// Why webhooks cannot be delivered.
#[derive(Debug)]
pub struct WebhookError(String);

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WebhookError {}
