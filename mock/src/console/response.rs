//! What browsers get, with the headers that keep other sites out.

use hyper::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue,
    LOCATION, REFERRER_POLICY, SET_COOKIE, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use hyper::http::request::Parts;
use maud::Markup;
use stytch_api::StatusCode;

use crate::play::Turn;
use crate::reply::Reply;

/// Only what the server itself serves is loaded, nothing inline runs, and no other page holds this one in a frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; \
                      img-src data:; base-uri 'none'; frame-ancestors 'none'";

/// What every response has.
const HEADERS: [(HeaderName, &str); 6] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    // To browsers, another port of this machine is the same site: what it serves would load these with the cookie.
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (CACHE_CONTROL, "no-store"),
    // Browsers say where a form comes from, to this server alone.
    (REFERRER_POLICY, "same-origin"),
];

#[derive(Debug)]
pub(super) struct Response {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Response {
    fn new(status: StatusCode, content_type: &'static str, body: String) -> Self {
        let own = [(CONTENT_TYPE, content_type)];
        let headers = HEADERS.into_iter().chain(own);
        Self {
            status,
            headers: headers
                .map(|(name, value)| (name, HeaderValue::from_static(value)))
                .collect(),
            body,
        }
    }

    pub(super) fn html(status: StatusCode, markup: Markup) -> Self {
        Self::new(status, "text/html; charset=utf-8", markup.into_string())
    }

    pub(super) fn page(markup: Markup) -> Self {
        Self::html(StatusCode::OK, markup)
    }

    pub(super) fn file(content_type: &'static str, body: &str) -> Self {
        Self::new(StatusCode::OK, content_type, body.to_owned())
    }

    pub(super) fn text(status: StatusCode, text: &str) -> Self {
        Self::new(status, "text/plain; charset=utf-8", text.to_owned())
    }

    pub(super) fn not_found() -> Self {
        Self::text(StatusCode::NOT_FOUND, "There is no such page.")
    }

    pub(super) fn method_not_allowed() -> Self {
        Self::text(StatusCode::METHOD_NOT_ALLOWED, "Not with this method.")
    }

    /// To another page.
    pub(super) fn redirect(location: &'static str) -> Self {
        let mut response = Self::text(StatusCode::SEE_OTHER, "");
        let location = HeaderValue::from_static(location);
        response.headers.insert(LOCATION, location);
        response
    }

    pub(super) fn with_cookie(mut self, cookie: Option<HeaderValue>) -> Self {
        self.headers
            .extend(cookie.map(|cookie| (SET_COOKIE, cookie)));
        self
    }

    /// The turn in which it is given. Of a quiet one nobody is told.
    pub(super) fn turn(self, head: &Parts, is_quiet: bool) -> Turn {
        let mut turn = Turn::page(head, self.reply());
        turn.is_quiet = is_quiet;
        turn
    }

    pub(super) fn reply(self) -> Reply {
        Reply::own(self.status, self.headers, self.body)
    }
}
