//! The page on which a login by SSO begins, in the place of the identity provider.

use chrono::TimeDelta;
use serde_json::json;
use url::Url;

use super::grants::Provider;
use crate::behaviour::links::{page_url, with_token};
use crate::fault::Fault;
use crate::pages::{Person, Start, Visit};
use crate::state::State;
use crate::state::store::Object;
use crate::tokens::Purpose;
use crate::tokens::pkce::keep_challenge;

pub(in crate::behaviour) const STARTS: &[Start] = &[Start {
    path: "/v1/public/sso/start",
    providers: &[],
    asks_groups: true,
    check,
    finish,
}];

const LIFE: TimeDelta = TimeDelta::minutes(5);

fn check(state: &State, visit: &Visit) -> Result<(), Fault> {
    let id = visit.text("connection_id").unwrap_or_default();
    let provider = Provider::find(state, id).ok_or_else(Fault::sso_connection_not_found)?;
    match provider.is_active {
        true => Ok(()),
        false => Err(Fault::bad_request(
            "external_connection_not_active",
            "The SSO connection is not set up yet.",
        )),
    }
}

fn finish(state: &mut State, visit: &Visit, person: &Person) -> Result<Url, Fault> {
    let page = page_url(
        visit.text("login_redirect_url"),
        "invalid_login_redirect_url",
    )?;
    let mut details = Object::new();
    details.insert(
        "connection_id".to_owned(),
        json!(visit.text("connection_id")),
    );
    details.insert("email_address".to_owned(), json!(person.email));
    details.insert("name".to_owned(), json!(person.name));
    details.insert("groups".to_owned(), json!(person.groups));
    keep_challenge(&mut details, visit.text("pkce_code_challenge"));
    let token = state.issue_token(Purpose::Sso, LIFE, details)?;
    Ok(with_token(page, "sso", &token))
}
