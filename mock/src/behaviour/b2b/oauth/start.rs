//! The pages on which a login by OAuth begins, in the place of the provider.

use chrono::TimeDelta;
use serde_json::json;
use stytch_api::b2b::organizations::Organization;
use url::Url;

use crate::behaviour::b2b::members::by_email;
use crate::behaviour::links::{page_url, with_token};
use crate::fault::Fault;
use crate::pages::{Person, Start, Visit};
use crate::state::State;
use crate::state::store::Object;
use crate::tokens::Purpose;
use crate::tokens::pkce::keep_challenge;

pub(in crate::behaviour) const STARTS: &[Start] = &[
    Start {
        path: "/v1/b2b/public/oauth/{provider}/start",
        providers: PROVIDERS,
        asks_groups: false,
        check,
        finish,
    },
    Start {
        path: "/v1/b2b/public/oauth/{provider}/discovery/start",
        providers: PROVIDERS,
        asks_groups: false,
        check: |_, _| Ok(()),
        finish: finish_discovery,
    },
];

const PROVIDERS: &[&str] = &["google", "microsoft", "hubspot", "slack", "github"];
const LIFE: TimeDelta = TimeDelta::minutes(5);

fn check(state: &State, visit: &Visit) -> Result<(), Fault> {
    organization_of(state, visit).map(drop)
}

/// The organization that the visit names by its id or its slug.
fn organization_of(state: &State, visit: &Visit) -> Result<Organization, Fault> {
    let found = match (visit.text("organization_id"), visit.text("slug")) {
        (Some(id), None) => state.store.get(id),
        (None, Some(slug)) => state.store.find("organization_slug", slug),
        (None, None) => {
            return Err(Fault::bad_request(
                "missing_oauth_organization_locator",
                "`organization_id` or `slug` must be said.",
            ));
        }
        (Some(_), Some(_)) => {
            return Err(Fault::bad_request(
                "too_many_oauth_organization_locators",
                "`organization_id` or `slug` is said, not both.",
            ));
        }
    };
    found.ok_or_else(Fault::organization_not_found)
}

fn details(visit: &Visit, person: &Person) -> Object {
    let mut details = Object::new();
    details.insert("provider".to_owned(), json!(visit.provider()));
    details.insert("email_address".to_owned(), json!(person.email));
    details.insert("name".to_owned(), json!(person.name));
    keep_challenge(&mut details, visit.text("pkce_code_challenge"));
    details
}

/// Whoever is new goes to the page for that, if there is one.
fn finish(state: &mut State, visit: &Visit, person: &Person) -> Result<Url, Fault> {
    let organization = organization_of(state, visit)?;
    let known = by_email(state, &organization.organization_id, &person.email);
    let signup = visit
        .text("signup_redirect_url")
        .filter(|_| known.is_none());
    let page = match signup {
        Some(page) => page_url(Some(page), "invalid_signup_redirect_url")?,
        None => page_url(
            visit.text("login_redirect_url"),
            "invalid_login_redirect_url",
        )?,
    };
    let mut details = details(visit, person);
    details.insert(
        "organization_id".to_owned(),
        json!(organization.organization_id),
    );
    let token = state.issue_token(Purpose::MemberOauth, LIFE, details)?;
    Ok(with_token(page, "oauth", &token))
}

fn finish_discovery(state: &mut State, visit: &Visit, person: &Person) -> Result<Url, Fault> {
    let page = visit.text("discovery_redirect_url");
    let page = page_url(page, "invalid_discovery_redirect_url")?;
    let token = state.issue_token(Purpose::DiscoveryOauth, LIFE, details(visit, person))?;
    Ok(with_token(page, "discovery_oauth", &token))
}
