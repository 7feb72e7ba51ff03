//! What happened: calls, messages, and what is there.

mod calls;
mod outbox;
mod people;
mod sessions;

use maud::html;

use self::calls::Listed;
pub(super) use self::calls::{json, status};
use super::hidden::Secrets;
use super::layout;
use super::read::Form;
use super::response::Response;
use crate::state::State;

/// How many of the newest calls and messages are shown.
const SHOWN: usize = 50;

pub(super) fn page(state: &State) -> Response {
    let content = html! {
        p.lead {
            "The project " code { (state.project.id) } ", " time { (moment(state.now())) } " by its clock. "
            "The page follows what happens."
        }
        div.columns data-live="" {
            section #calls aria-labelledby="calls-title" {
                h2 #calls-title { "Calls" }
                (calls::newest(state, SHOWN))
            }
            div {
                section #outbox aria-labelledby="outbox-title" {
                    h2 #outbox-title { "Outbox" }
                    (outbox::newest(state, SHOWN))
                }
                section #objects aria-labelledby="objects-title" {
                    h2 #objects-title { "What is there" }
                    (people::all(state))
                }
                section #sessions aria-labelledby="sessions-title" {
                    h2 #sessions-title { "Sessions" }
                    (sessions::all(state))
                }
            }
        }
    };
    Response::page(layout::page("What happened", "/", content))
}

/// One call, with its secrets where they are asked for.
pub(super) fn call(state: &State, query: &Form, number: &str) -> Response {
    let secrets = match query.text("secrets") {
        Some("shown") => Secrets::Shown,
        _ => Secrets::Hidden,
    };
    let number: Option<usize> = number.parse().ok();
    let mut calls = state.received.newest();
    let Some((number, call)) = calls.find(|(it, _)| Some(*it) == number) else {
        return Response::not_found();
    };
    let title = call.request().operation_id().unwrap_or("A request");
    let content = html! {
        article.call { (Listed { number, call }.whole(secrets)) }
        p { a href="/" { "All calls" } }
    };
    Response::page(layout::page(title, "/", content))
}

/// A time as people read it.
pub(super) fn moment(time: chrono::DateTime<chrono::Utc>) -> String {
    time.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}
