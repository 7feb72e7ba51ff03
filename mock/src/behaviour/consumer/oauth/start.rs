//! The page on which a login by OAuth begins, in the place of the provider.

use chrono::TimeDelta;
use serde_json::json;
use url::Url;

use super::super::address::{Means, find};
use crate::behaviour::links::{page_url, with_token};
use crate::fault::Fault;
use crate::pages::{Person, Start, Visit};
use crate::state::State;
use crate::state::store::Object;
use crate::tokens::pkce::keep_challenge;
use crate::tokens::{Purpose, detail};

pub(in crate::behaviour) const STARTS: &[Start] = &[Start {
    path: "/v1/public/oauth/{provider}/start",
    providers: PROVIDERS,
    asks_groups: false,
    check,
    finish,
}];

const PROVIDERS: &[&str] = &[
    "amazon",
    "apple",
    "bitbucket",
    "coinbase",
    "discord",
    "facebook",
    "figma",
    "github",
    "gitlab",
    "google",
    "linkedin",
    "microsoft",
    "salesforce",
    "slack",
    "snapchat",
    "tiktok",
    "twitch",
    "twitter",
    "yahoo",
];

const LIFE: TimeDelta = TimeDelta::minutes(5);

fn check(state: &State, visit: &Visit) -> Result<(), Fault> {
    attached(state, visit)?;
    page(visit, "login_redirect_url")?;
    page(visit, "signup_redirect_url")?;
    Ok(())
}

/// The user whom the login is for, where the application said so before; empty where it did not.
fn attached(state: &State, visit: &Visit) -> Result<String, Fault> {
    let Some(token) = visit.text("oauth_attach_token") else {
        return Ok(String::new());
    };
    let said = state.token_details(Purpose::OauthAttach, token);
    let said = said.filter(|it| detail(it, "provider") == visit.provider());
    let user_id = said.map(|it| detail(&it, "user_id").to_owned());
    user_id.ok_or_else(|| {
        Fault::bad_request(
            "invalid_oauth_attach_token",
            "The token was used already, expired, or is for another provider.",
        )
    })
}

fn page(visit: &Visit, name: &str) -> Result<Url, Fault> {
    page_url(visit.text(name), "no_match_for_provided_oauth_url")
}

/// Whoever is known is led to the page for logging in, and others to that for signing up.
fn finish(state: &mut State, visit: &Visit, person: &Person) -> Result<Url, Fault> {
    let attached = attached(state, visit)?;
    let is_known = !attached.is_empty() || find(state, Means::Email, &person.email).is_some();
    let page = match is_known {
        true => page(visit, "login_redirect_url")?,
        false => page(visit, "signup_redirect_url")?,
    };
    let mut details = Object::new();
    for (name, text) in [
        ("provider", visit.provider()),
        ("email_address", &person.email),
        ("name", &person.name),
        ("user_id", &attached),
        ("scopes", visit.text("custom_scopes").unwrap_or_default()),
    ] {
        details.insert(name.to_owned(), json!(text));
    }
    keep_challenge(&mut details, visit.text("code_challenge"));
    let token = state.issue_token(Purpose::Oauth, LIFE, details)?;
    if let Some(attach) = visit.text("oauth_attach_token") {
        state.redeem_token(Purpose::OauthAttach, attach);
    }
    Ok(with_token(page, "oauth", &token))
}
