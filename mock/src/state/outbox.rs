//! What would have been sent to people.

use chrono::{DateTime, Utc};

/// How a message travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Channel {
    /// By e-mail.
    Email,
    /// By SMS.
    Sms,
    /// By WhatsApp.
    WhatsApp,
}

/// A message that Stytch would have sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// How it travels.
    pub channel: Channel,
    /// The e-mail address or phone number it goes to.
    pub to: String,
    /// The operation that caused it.
    pub operation_id: &'static str,
    /// The link in it, to the page of the application with the token in its query.
    pub link: Option<String>,
    /// The token in that link.
    pub token: Option<String>,
    /// The passcode in it.
    pub code: Option<String>,
    /// When it was sent, by the server's clock.
    pub sent_at: DateTime<Utc>,
}

/// All messages, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Outbox(Vec<Message>);

impl Outbox {
    pub(crate) fn send(&mut self, message: Message) {
        self.0.push(message);
    }

    pub(crate) fn messages(&self) -> &[Message] {
        &self.0
    }
}
