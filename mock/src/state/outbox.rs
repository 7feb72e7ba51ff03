//! What would have been sent to people.

use chrono::{DateTime, Utc};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use stytch_api::operation::Operation;

/// How a message travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Outbox(Vec<Message>);

impl Outbox {
    pub(crate) fn send(&mut self, message: Message) {
        self.0.push(message);
    }

    pub(crate) fn messages(&self) -> &[Message] {
        &self.0
    }
}

/// A message as it is read from a file, where the operation is a mere text.
#[derive(Deserialize)]
struct Kept {
    channel: Channel,
    to: String,
    operation_id: String,
    link: Option<String>,
    token: Option<String>,
    code: Option<String>,
    sent_at: DateTime<Utc>,
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let kept = Kept::deserialize(deserializer)?;
        let id = &kept.operation_id;
        let operation = Operation::all().find(|operation| operation.id == id);
        let operation = operation
            .ok_or_else(|| D::Error::custom(format_args!("there is no operation `{id}`")))?;
        Ok(Self {
            channel: kept.channel,
            to: kept.to,
            operation_id: operation.id,
            link: kept.link,
            token: kept.token,
            code: kept.code,
            sent_at: kept.sent_at,
        })
    }
}
