//! What browsers are answered, with the headers that keep other sites out.

use hyper::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue,
    LOCATION, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use hyper::http::request::Parts;
use maud::Markup;
use stytch_api::StatusCode;

use crate::play::Turn;
use crate::reply::Reply;

const HTML: &str = "text/html; charset=utf-8";

/// Only what the server itself serves is loaded, nothing inline runs, and no other page holds this one in a frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; \
                      img-src data:; base-uri 'none'; frame-ancestors 'none'";

#[derive(Debug)]
pub(super) struct Answer {
    status: StatusCode,
    content_type: &'static str,
    location: Option<&'static str>,
    body: String,
}

impl Answer {
    pub(super) fn html(markup: Markup) -> Self {
        Self {
            status: StatusCode::OK,
            content_type: HTML,
            location: None,
            body: markup.into_string(),
        }
    }

    pub(super) fn file(content_type: &'static str, body: &str) -> Self {
        Self {
            status: StatusCode::OK,
            content_type,
            location: None,
            body: body.to_owned(),
        }
    }

    pub(super) fn plain(status: StatusCode, body: &str) -> Self {
        Self {
            status,
            content_type: "text/plain; charset=utf-8",
            location: None,
            body: body.to_owned(),
        }
    }

    pub(super) fn missing() -> Self {
        Self::plain(StatusCode::NOT_FOUND, "There is no such page.")
    }

    /// To what was posted from elsewhere.
    pub(super) fn refused() -> Self {
        Self::plain(
            StatusCode::FORBIDDEN,
            "This did not come from a page of this server. Where it did, the server was started anew since: load the page again.",
        )
    }

    /// To a page that says what was done.
    pub(super) fn see(location: &'static str) -> Self {
        Self {
            location: Some(location),
            ..Self::plain(StatusCode::SEE_OTHER, "")
        }
    }

    /// The turn in which it is given. Of a quiet one nobody is told.
    pub(super) fn turn(self, head: &Parts, is_quiet: bool) -> Turn {
        let reply = self.reply();
        let mut turn = Turn::page(head, reply);
        turn.is_quiet = is_quiet;
        turn
    }

    pub(super) fn reply(self) -> Reply {
        let pairs: [(HeaderName, &'static str); 6] = [
            (CONTENT_TYPE, self.content_type),
            (CONTENT_SECURITY_POLICY, POLICY),
            (X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (X_FRAME_OPTIONS, "DENY"),
            (CACHE_CONTROL, "no-store"),
            // Browsers say where a form comes from, to this server alone.
            (REFERRER_POLICY, "same-origin"),
        ];
        let pairs = pairs
            .into_iter()
            .chain(self.location.map(|to| (LOCATION, to)));
        let headers: HeaderMap = pairs
            .map(|(name, value)| (name, HeaderValue::from_static(value)))
            .collect();
        Reply::own(self.status, headers, self.body)
    }
}
