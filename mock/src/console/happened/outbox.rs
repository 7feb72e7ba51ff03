//! Messages that would have been sent.

use maud::{Markup, html};

use super::moment;
use crate::state::State;
use crate::state::outbox::{Channel, Message};

/// The newest first.
pub(super) fn newest(state: &State, most: usize) -> Markup {
    let messages = state.outbox.messages();
    html! {
        @if messages.is_empty() { p.empty { "No message yet." } }
        ul.messages {
            @for message in messages.iter().rev().take(most) { li { (shown(message)) } }
        }
    }
}

fn shown(message: &Message) -> Markup {
    let channel = match message.channel {
        Channel::Email => "E-mail",
        Channel::Sms => "SMS",
        Channel::WhatsApp => "WhatsApp",
    };
    html! {
        p { (channel) " to " strong { (message.to) } " " time.quiet { (moment(message.sent_at)) } }
        @if let Some(link) = &message.link { p { (followed(link)) } }
        @if let Some(code) = &message.code { p { "Code " code.passcode { (code) } } }
        p.quiet { "by " code { (message.operation_id) } }
    }
}

/// A link that leads on, if that is to a page. Its token is in the address alone.
fn followed(link: &str) -> Markup {
    let shown = link.split('?').next().unwrap_or(link);
    let is_page = link.starts_with("http://") || link.starts_with("https://");
    match is_page {
        true => {
            html! { a href=(link) rel="noreferrer" { "Open the link" } " to " code { (shown) } }
        }
        false => html! { "Link to " code { (shown) } },
    }
}
