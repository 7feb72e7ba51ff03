//! Messages that would have been sent.

use maud::{Markup, html};

use super::{first, moment};
use crate::console::prose::breakable;
use crate::state::State;
use crate::state::outbox::{Channel, Message};

/// The newest first.
pub(super) fn all(state: &State) -> Markup {
    let messages = state.outbox.messages();
    html! {
        @if messages.is_empty() { p.empty { "No message yet." } }
        (first(messages.iter().rev(), shown))
    }
}

fn shown(message: &Message) -> Markup {
    let channel = match message.channel {
        Channel::Email => "E-mail",
        Channel::Sms => "SMS",
        Channel::WhatsApp => "WhatsApp",
    };
    html! {
        article.message {
            p { (channel) " to " strong { (message.to) } }
            @if let Some(link) = &message.link { p { (followed(link)) } }
            @if let Some(code) = &message.code { p { "Code " code.passcode { (code) } } }
            p.quiet { (moment(message.sent_at)) ", by " code { (breakable(message.operation_id)) } }
        }
    }
}

/// A link that leads on, if that is to a page. Its token is in the address alone.
fn followed(link: &str) -> Markup {
    let shown = link.split('?').next().unwrap_or(link);
    let is_page = link.starts_with("http://") || link.starts_with("https://");
    match is_page {
        true => {
            html! { a href=(link) { "Open the link" } " to " code { (shown) } }
        }
        false => html! { "Link to " code { (shown) } },
    }
}
