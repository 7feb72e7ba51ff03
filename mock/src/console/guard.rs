//! Who may use the page: a browser that was opened with the key. And what it posts must come from the page itself.

use hyper::header::{COOKIE, HOST, HeaderValue, ORIGIN};
use hyper::http::request::Parts;
use maud::{Markup, html};
use stytch_api::{Secret, StatusCode};

use super::layout;
use super::response::Response;
use crate::fault::Fault;
use crate::state::random;

/// The parameter of the address that has the key.
const PARAMETER: &str = "key";

/// What opens the page of one server. Nobody guesses it.
#[derive(Clone, Debug)]
pub(super) struct Key {
    /// Cookies do not tell ports apart, so their names do.
    cookie: String,
    key: Secret,
}

impl Key {
    pub(super) fn new(port: u16) -> Result<Self, Fault> {
        Ok(Self {
            cookie: format!("stytch-mock-{port}"),
            key: random::token()?.into(),
        })
    }

    /// The page's address with the key.
    pub(super) fn url(&self, base_url: &str) -> String {
        format!("{base_url}/?{PARAMETER}={}", self.key.expose())
    }

    /// Whether a query has it.
    pub(super) fn is_in(&self, query: &str) -> bool {
        let mut pairs = form_urlencoded::parse(query.as_bytes());
        pairs.any(|(name, value)| name == PARAMETER && self.is(&value))
    }

    /// What a browser keeps until it is closed. Neither scripts nor requests from other sites have it.
    pub(super) fn cookie(&self) -> Option<HeaderValue> {
        let (name, key) = (&self.cookie, self.key.expose());
        HeaderValue::try_from(format!("{name}={key}; Path=/; HttpOnly; SameSite=Strict")).ok()
    }

    /// Whether the browser was opened with it.
    pub(super) fn is_held(&self, head: &Parts) -> bool {
        let headers = head.headers.get_all(COOKIE).into_iter();
        let mut cookies = headers
            .filter_map(|header| header.to_str().ok())
            .flat_map(|header| header.split(';'))
            .filter_map(|cookie| cookie.trim().split_once('='));
        cookies.any(|(name, value)| name == self.cookie && self.is(value))
    }

    /// Secrets compare in constant time.
    fn is(&self, given: &str) -> bool {
        self.key == Secret::from(given)
    }
}

/// Whether a page of this very server posts. Cookies alone do not say so: browsers send them with what other ports of this
/// machine post, too. All browsers name the origin of a POST.
pub(super) fn is_own_post(head: &Parts) -> bool {
    let header = |name| head.headers.get(name).and_then(|it| it.to_str().ok());
    let own = header(HOST).map(|host| format!("http://{host}"));
    own.is_some_and(|own| header(ORIGIN).is_some_and(|origin| origin.eq_ignore_ascii_case(&own)))
}

/// For a browser that was not opened with the key.
pub(super) fn locked() -> Response {
    let content = html! {
        p { "This page opens by the URL that " code { "stytch-mock" } " prints when it starts, with a key that changes from start to start. In a Rust test it is " code { "Server::console_url()" } "." }
        p { "Other users of this machine reach this address too. The key keeps them out." }
        p { "You have opened that URL already? " a href="/" { "Go on" } "." }
    };
    refused("The key is missing", content)
}

/// For what another page posted.
pub(super) fn foreign() -> Response {
    let content = html! {
        p { "This was posted by a page of another server or site. Nothing was done." }
        p { a href="/" { "What happened" } }
    };
    refused("Not from here", content)
}

fn refused(title: &str, content: Markup) -> Response {
    Response::html(StatusCode::FORBIDDEN, layout::bare(title, content))
}
