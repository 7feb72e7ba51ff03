//! The calls and their responses.

use maud::{Markup, html};

use crate::console::hidden::{self, Secrets};
use crate::console::words::stytch_docs;
use crate::contract;
use crate::state::State;
use crate::state::received::RecordedCall;

/// The newest first.
pub(super) fn newest(state: &State, most: usize) -> Markup {
    let calls = state.received.newest().take(most);
    let calls: Vec<_> = calls
        .map(|(number, call)| Listed { number, call })
        .collect();
    let all = state.received.calls().count();
    html! {
        @if calls.is_empty() {
            p.empty {
                "No call yet. Point a client at this server, or " a href="/console/try" { "try an operation" } "."
            }
        }
        @for call in &calls {
            details.call id={ "call-" (call.number) } {
                summary { (call.head()) }
                (call.whole(Secrets::Hidden))
            }
        }
        @if all > calls.len() { p.empty { "And " (all - calls.len()) " older ones." } }
    }
}

/// A call with its number.
pub(in crate::console) struct Listed<'a> {
    pub(in crate::console) number: usize,
    pub(in crate::console) call: &'a RecordedCall,
}

impl Listed<'_> {
    /// One line of it.
    fn head(&self) -> Markup {
        let request = self.call.request();
        html! {
            (status(request.status().as_u16()))
            " " span.name { (request.operation_id().unwrap_or(request.path())) }
            @if let Some(error_type) = request.error_type() { " " span.error { (error_type) } }
            " " time.quiet { (self.call.at.format("%H:%M:%S")) }
        }
    }

    /// All of it.
    pub(in crate::console) fn whole(&self, secrets: Secrets) -> Markup {
        let request = self.call.request();
        let operation = request.operation_id().and_then(contract::operation);
        let sent = hidden::request(operation, self.call.request_body(), secrets);
        let received = hidden::response(operation, self.call.response_body(), secrets);
        html! {
            div.body {
                p { code { (request.method()) " " (request.path()) } }
                p.links {
                    @if let Some(operation) = operation {
                        a href={ "/console/try/" (operation.operation().id) } { "Docs and form" }
                        @if let Some(url) = stytch_docs(&operation.description()) {
                            a href=(url) rel="noreferrer" { "Stytch’s docs" }
                        }
                    }
                    @match secrets {
                        Secrets::Hidden => a href={ "/console/calls/" (self.number) "?secrets=shown" } { "Show secrets" },
                        Secrets::Shown => a href={ "/console/calls/" (self.number) } { "Hide secrets" },
                    }
                }
                (json("Request", &sent))
                (json("Response", &received))
            }
        }
    }
}

/// JSON under its title. It can be scrolled by keyboard.
pub(in crate::console) fn json(title: &str, text: &str) -> Markup {
    html! {
        h3 { (title) }
        @if text.is_empty() { p.empty { "No body." } }
        @else { pre tabindex="0" role="region" aria-label=(title) { (text) } }
    }
}

/// A status, by colour and by number.
pub(in crate::console) fn status(status: u16) -> Markup {
    let kind = if status < 400 { "good" } else { "bad" };
    html! { span class={ "status " (kind) } { (status) } }
}
