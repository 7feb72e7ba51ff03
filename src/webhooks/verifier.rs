//! Who is believed.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderMap;

use super::WebhookError;
use super::event::Event;
use super::signature::Key;
use super::signed::Signed;
use crate::Secret;
use crate::identity::{Clock, TimeSource};

/// Verifies the webhooks of an endpoint, and reads their events.
///
/// ```
/// use stytch_api::reqwest::header::HeaderMap;
/// use stytch_api::webhooks::{Event, Verifier, WebhookError};
///
/// fn receive(verifier: &Verifier, headers: &HeaderMap, body: &[u8]) -> Result<Event, WebhookError> {
///     // The body as it came: JSON that was read and written again has another signature.
///     let event = verifier.verify(headers, body)?;
///     println!("{} of {}", event.event_type(), event.id);
///     Ok(event)
/// }
///
/// # fn main() -> Result<(), WebhookError> {
/// let verifier = Verifier::new("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")?;
/// # Ok(())
/// # }
/// ```
///
/// Cloning is cheap.
#[derive(Clone)]
pub struct Verifier {
    keys: Vec<Key>,
    tolerance: Duration,
    time: TimeSource,
}

impl Verifier {
    /// A verifier with the signing secret of an endpoint, `whsec_…`, as Stytch's dashboard shows it.
    ///
    /// # Errors
    /// [`WebhookError::InvalidSecret`] when it is not Base64, or of less than 24 bytes.
    pub fn new(secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        Ok(Self {
            keys: vec![Key::read(&secret.into())?],
            tolerance: Duration::from_secs(5 * 60),
            time: TimeSource::System,
        })
    }

    /// Believes this secret as well: the one before or after a rotation, or that of another endpoint that leads here.
    ///
    /// # Errors
    /// [`WebhookError::InvalidSecret`] when it is not Base64, or of less than 24 bytes.
    pub fn also(mut self, secret: impl Into<Secret>) -> Result<Self, WebhookError> {
        self.keys.push(Key::read(&secret.into())?);
        Ok(self)
    }

    /// How far the time at which a webhook was signed may be from now, either way. Five minutes by default.
    #[must_use]
    pub fn tolerance(self, tolerance: Duration) -> Self {
        Self { tolerance, ..self }
    }

    /// The clock to compare with, instead of the system's. For tests.
    #[must_use]
    pub fn clock(self, clock: impl Clock + 'static) -> Self {
        Self {
            time: TimeSource::Given(Arc::new(clock)),
            ..self
        }
    }

    /// The event of a webhook, when it is genuine and fresh. `body` is the request's body as it came, byte for byte; limit its
    /// size before, as anyone can send one.
    ///
    /// The headers are those of Svix (`svix-id`, `svix-timestamp`, `svix-signature`) or of Standard Webhooks (`webhook-…`).
    ///
    /// # Errors
    /// [`WebhookError`] says what is wrong: answer 400, and do nothing.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, WebhookError> {
        let signed = Signed::read(headers)?;
        let seconds = signed.seconds()?;
        let Signed {
            id,
            timestamp,
            signature,
        } = signed;
        // Every key is tried, so that the time does not tell which one it is.
        let matching = self
            .keys
            .iter()
            .filter(|key| key.verifies(signature, id, timestamp, body));
        if matching.count() == 0 {
            return Err(WebhookError::NoMatchingSignature);
        }
        self.check_age(seconds)?;
        Event::read(id, body)
    }

    /// Whole seconds on both sides, as Svix counts.
    fn check_age(&self, signed_at: i64) -> Result<(), WebhookError> {
        let now = self.time.now().wide().div_euclid(1000);
        let age = now - i128::from(signed_at);
        let seconds = u64::try_from(age.unsigned_abs()).unwrap_or(u64::MAX);
        match Duration::from_secs(seconds) <= self.tolerance {
            true => Ok(()),
            false if age > 0 => Err(WebhookError::TooOld { seconds }),
            false => Err(WebhookError::TooNew { seconds }),
        }
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("keys", &self.keys)
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}
