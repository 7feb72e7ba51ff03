//! Links to the application with a token in them, and what those tokens say.

use url::Url;

use crate::fault::Fault;
use crate::state::State;
use crate::state::store::Object;
use crate::tokens::Purpose;

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

/// What the token of a magic link says.
pub(super) fn said(state: &State, purpose: Purpose, token: &str) -> Result<Object, Fault> {
    let said = state.token_details(purpose, token);
    said.ok_or_else(|| match state.knows_token(purpose, token) {
        true => unusable(),
        false => unknown(),
    })
}

/// The refusal of a magic link that was good.
pub(super) fn unusable() -> Fault {
    Fault::unauthorized(
        "unable_to_auth_magic_link",
        "The link was used already, or expired.",
    )
}

/// The refusal of a magic link that never was.
pub(super) fn unknown() -> Fault {
    Fault::not_found("magic_link_not_found", "There is no link of this token.")
}
