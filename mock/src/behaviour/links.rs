//! Links to the application with a token in them.

use url::Url;

use crate::fault::Fault;

/// Where links lead that name no page.
const DEFAULT_PAGE: &str = "http://localhost:3000/authenticate";

/// The page that a request names, or the one that is meant otherwise. A refusal has this `error_type`.
pub(super) fn page_url(page: Option<&str>, error_type: &'static str) -> Result<Url, Fault> {
    let page = page.filter(|page| !page.is_empty()).unwrap_or(DEFAULT_PAGE);
    Url::parse(page)
        .map_err(|_| Fault::bad_request(error_type, "The page to lead to must be a URL."))
}

/// The page with a token of this kind in its query, which stays as it is otherwise.
pub(super) fn with_token(mut page: Url, kind: &str, token: &str) -> Url {
    let pairs = [("stytch_token_type", kind), ("token", token)];
    page.query_pairs_mut().extend_pairs(pairs);
    page
}
