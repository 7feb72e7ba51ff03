//! Why a webhook is not taken.

/// A webhook that must not be acted on. It repeats nothing of what was sent, nor of any secret.
///
/// Answer with a client error (400): whatever it is, it is not what Stytch signed for this endpoint just now.
/// [`Unreadable`](Self::Unreadable) alone is genuine; like all that is not answered with success it is sent again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// The verifier cannot be made: this is no signing secret of an endpoint.
    #[error(
        "the webhook secret is not `whsec_` and Base64 of 24 bytes or more: copy the signing secret of the endpoint from Stytch's dashboard"
    )]
    InvalidSecret,
    /// A header is missing, or is no plain text.
    #[error("the webhook is not signed: the header `{0}` is missing or unreadable")]
    MissingHeader(&'static str),
    /// A header came more than once, so that others may read another value than this one.
    #[error("the webhook has the header `{0}` more than once")]
    RepeatedHeader(&'static str),
    /// The time is not a number of seconds since 1970.
    #[error("the webhook's timestamp is no number of seconds")]
    InvalidTimestamp,
    /// No signature is that of a known secret: it was changed on its way, or comes from someone else, or the secret is that
    /// of another endpoint.
    #[error(
        "the webhook's signature does not verify: the body must be checked as it came, byte for byte, with the secret of this endpoint"
    )]
    NoMatchingSignature,
    /// It was signed too long ago, and may be replayed. Its signature is right.
    #[error(
        "the webhook was signed {seconds} s ago, which is too long: it is a replay, or a clock is wrong"
    )]
    TooOld {
        /// How long ago.
        seconds: u64,
    },
    /// It was signed in the future. Its signature is right.
    #[error("the webhook was signed {seconds} s in the future: a clock is wrong")]
    TooNew {
        /// How far ahead.
        seconds: u64,
    },
    /// It is genuine, and lacks what every event has.
    #[error("the webhook is genuine, but no event that can be read: {path}: {reason}")]
    Unreadable {
        /// Where, as a JSON path; `$` for the whole.
        path: String,
        /// What is wrong there.
        reason: String,
    },
}
