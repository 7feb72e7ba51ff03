//! The calls and their responses.

use maud::{Markup, html};

use super::{excerpt, first};
use crate::console::hidden::{self, Secrets};
use crate::console::prose;
use crate::contract;
use crate::state::State;
use crate::state::received::RecordedCall;

/// The newest first.
pub(super) fn all(state: &State) -> Markup {
    let is_empty = state.received.calls().next().is_none();
    html! {
        @if is_empty {
            p.empty {
                "No call yet. Point a client at this server, or " a href="/console/try" { "try an operation" } "."
            }
        }
        (first(state.received.newest(), |(number, call)| html! {
            details.call id={ "call-" (number) } {
                summary { (head(call)) }
                (body(number, call, Secrets::Hidden, excerpt))
            }
        }))
    }
}

/// The call with this number, and what it is a call of.
pub(super) fn whole<'a>(
    state: &'a State,
    number: &str,
    secrets: Secrets,
) -> Option<(&'a str, Markup)> {
    let number: usize = number.parse().ok()?;
    let (_, call) = state.received.newest().find(|(it, _)| *it == number)?;
    let content = html! { article.call { (body(number, call, secrets, |text| text)) } };
    Some((
        call.request().operation_id().unwrap_or("A request"),
        content,
    ))
}

/// One line of it.
fn head(call: &RecordedCall) -> Markup {
    let request = call.request();
    html! {
        (status(request.status().as_u16()))
        " " span.name { (prose::breakable(request.operation_id().unwrap_or(request.path()))) }
        @if let Some(error_type) = request.error_type() { " " span.error { (prose::breakable(error_type)) } }
        " " time.quiet { (call.at.format("%H:%M:%S")) }
    }
}

/// All of it.
fn body(
    number: usize,
    call: &RecordedCall,
    secrets: Secrets,
    cut: impl Fn(String) -> String,
) -> Markup {
    let request = call.request();
    let operation = request.operation_id().and_then(contract::operation);
    let sent = hidden::request(operation, call.request_body(), secrets);
    let received = hidden::response(operation, call.response_body(), secrets);
    html! {
        div.body {
            p { code { (request.method()) " " (request.path()) } }
            p.links {
                @if let Some(operation) = operation {
                    a href={ "/console/try/" (operation.operation().id) } { "Docs and form" }
                    @if let Some(url) = prose::stytch_docs(&operation.description()) {
                        a href=(url) { "Stytch’s docs" }
                    }
                }
                @match secrets {
                    Secrets::Hidden => {
                        a href={ "/console/calls/" (number) } { "The whole call" }
                        a href={ "/console/calls/" (number) "?secrets=shown" } { "Show secrets" }
                    },
                    Secrets::Shown => a href={ "/console/calls/" (number) } { "Hide secrets" },
                }
            }
            (json("Request", &cut(sent)))
            (json("Response", &cut(received)))
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
