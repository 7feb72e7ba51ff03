//! Whether a form comes from a page of this very server.

use hyper::header::{HOST, HeaderName, ORIGIN};
use hyper::http::request::Parts;
use stytch_api::Secret;

use super::Console;
use super::read::Form;

/// The field that holds the console's token.
pub(super) const TOKEN: &str = "-token";

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// It has the token, which other sites cannot read, and where the browser says from which site it comes, that is this one.
pub(super) fn admits(console: &Console, head: &Parts, form: &Form) -> bool {
    let header = |name| {
        head.headers
            .get(name)
            .map(|value| value.to_str().unwrap_or(""))
    };
    let own = format!("http://{}", header(HOST).unwrap_or_default());
    let is_own_origin = header(ORIGIN).is_none_or(|origin| origin.eq_ignore_ascii_case(&own));
    let is_own_site = header(FETCH_SITE).is_none_or(|site| site == "same-origin");
    // As secrets, they compare in constant time.
    let given = Secret::from(form.text(TOKEN).unwrap_or_default());
    is_own_origin && is_own_site && given == Secret::from(console.token.as_str())
}
