//! The headers of a webhook.

use reqwest::header::HeaderMap;

use super::WebhookError;

const SVIX: [&str; 3] = ["svix-id", "svix-timestamp", "svix-signature"];
const STANDARD: [&str; 3] = ["webhook-id", "webhook-timestamp", "webhook-signature"];

/// What the headers of a webhook say. None of it is to be believed before the signature verifies.
#[derive(Debug)]
pub(super) struct Signed<'h> {
    pub(super) id: &'h str,
    pub(super) timestamp: &'h str,
    pub(super) signature: &'h str,
}

impl<'h> Signed<'h> {
    /// From the headers of Svix, or where they are not all there, those of Standard Webhooks: never some of each.
    pub(super) fn read(headers: &'h HeaderMap) -> Result<Self, WebhookError> {
        match Self::named(headers, SVIX) {
            Err(WebhookError::MissingHeader(name)) => {
                Self::named(headers, STANDARD).map_err(|error| match error {
                    // One pair of names is enough to be told.
                    WebhookError::MissingHeader(_) => WebhookError::MissingHeader(name),
                    other => other,
                })
            }
            outcome => outcome,
        }
    }

    fn named(
        headers: &'h HeaderMap,
        [id, timestamp, signature]: [&'static str; 3],
    ) -> Result<Self, WebhookError> {
        Ok(Self {
            id: only(headers, id)?,
            timestamp: only(headers, timestamp)?,
            signature: only(headers, signature)?,
        })
    }

    /// Seconds since 1970.
    pub(super) fn seconds(&self) -> Result<i64, WebhookError> {
        let is_number = self.timestamp.bytes().all(|sign| sign.is_ascii_digit());
        let seconds = self.timestamp.parse().ok().filter(|_| is_number);
        seconds.ok_or(WebhookError::InvalidTimestamp)
    }
}

/// The one value of a header.
fn only<'h>(headers: &'h HeaderMap, name: &'static str) -> Result<&'h str, WebhookError> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().and_then(|value| value.to_str().ok());
    if values.next().is_some() {
        return Err(WebhookError::RepeatedHeader(name));
    }
    value
        .filter(|value| !value.is_empty())
        .ok_or(WebhookError::MissingHeader(name))
}
