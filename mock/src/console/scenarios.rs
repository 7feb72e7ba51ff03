//! States that are a click away.

use std::time::Duration;

use maud::{Markup, html};
use serde_json::{Value, json};
use stytch_api::StatusCode;
use stytch_api::b2b::organizations::{Member, Organization};
use stytch_api::b2b::sso::saml::SamlConnection;

use super::happened::moment;
use super::layout;
use super::read::Form;
use super::response::Response;
use crate::fault::Fault;
use crate::objects;
use crate::script::operation;
use crate::server::log_in;
use crate::state::State;
use crate::state::changes::Action;
use crate::state::scripts::Act;
use crate::state::store::Object;

/// A failure of a call: by what a form names it, what it is called, and its status and `error_type`, unless the connection
/// is dropped.
type Failure = (
    &'static str,
    &'static str,
    Option<(StatusCode, &'static str)>,
);

/// The failures that a client has to bear.
const FAILURES: [Failure; 5] = [
    (
        "401",
        "401, credentials refused",
        Some((StatusCode::UNAUTHORIZED, "unauthorized_credentials")),
    ),
    (
        "403",
        "403, not allowed",
        Some((StatusCode::FORBIDDEN, "session_authorization_error")),
    ),
    (
        "429",
        "429, too many requests",
        Some((StatusCode::TOO_MANY_REQUESTS, "too_many_requests")),
    ),
    (
        "500",
        "500, an error of the server",
        Some((StatusCode::INTERNAL_SERVER_ERROR, "internal_server_error")),
    ),
    ("drop", "a dropped connection", None),
];

/// What was done, as the page's address names it and as it tells it.
const DONE: [(&str, &str); 5] = [
    (
        "/console/scenarios?done=seed",
        "The organization is there, with an admin, a member and a SAML connection, both members logged in.",
    ),
    (
        "/console/scenarios?done=advance",
        "The clock is put forward.",
    ),
    (
        "/console/scenarios?done=rotate-keys",
        "Another key signs from now on.",
    ),
    ("/console/scenarios?done=fail", "The next call fails."),
    (
        "/console/scenarios?done=reset",
        "Everything is as it was at the beginning.",
    ),
];

pub(super) fn page(state: &State, query: &Form) -> Response {
    let done = query.text("done").and_then(done);
    let told = done.map(|(_, told)| *told).unwrap_or_default();
    shown(state, &html! { p.told role="status" { (told) } })
}

/// Plays a scenario.
pub(super) fn play(state: &mut State, form: &Form, name: &str) -> Response {
    let Some((address, _)) = done(name) else {
        return Response::not_found();
    };
    let played = match name {
        "seed" => seed(state, form),
        "advance" => advance(state, form),
        "fail" => fail(state, form),
        "rotate-keys" => {
            state.keys.rotate();
            Ok(())
        }
        _ => {
            state.reset();
            Ok(())
        }
    };
    match played {
        Ok(()) => Response::redirect(address),
        Err(reason) => shown(state, &html! { p.told.refused role="alert" { (reason) } }),
    }
}

fn done(name: &str) -> Option<&'static (&'static str, &'static str)> {
    DONE.iter()
        .find(|(address, _)| address.rsplit('=').next() == Some(name))
}

fn shown(state: &State, told: &Markup) -> Response {
    let content = html! {
        (told)
        div.scenarios {
            (scenario("seed", "An organization to log in to", html! {
                p { "With an admin, a member and a SAML connection." }
                label { "Name" input name="name" value=(free_name(state)) autocomplete="off"; }
                button { "Add" }
            }))
            (scenario("advance", "The clock", html! {
                p { "It is " (moment(state.now())) ". Sessions, links and codes expire by it." }
                label { "Forward by" input name="number" value="1" inputmode="numeric" autocomplete="off"; }
                label { "Unit" select name="unit" {
                    option value="60" { "minutes" }
                    option value="3600" selected { "hours" }
                    option value="86400" { "days" }
                } }
                button { "Put forward" }
            }))
            (scenario("fail", "A failure", html! {
                label { "The next call of" input name="operation" list="operations" placeholder="any operation" autocomplete="off" spellcheck="false"; }
                datalist #operations { @for operation in crate::contract::operations() { option value=(operation.operation().id) {} } }
                label { "Fails with" select name="failure" { @for (name, title, _) in FAILURES { option value=(name) { (title) } } } }
                button { "Let it fail" }
            }))
            (scenario("rotate-keys", "The signing keys", html! {
                p { "The key before stays published until the next rotation." }
                button { "Rotate" }
            }))
            (scenario("reset", "From the beginning", html! {
                p { "What was changed since the start is lost, and calls are forgotten." }
                button { "Reset" }
            }))
        }
    };
    Response::page(layout::page("Scenarios", "/console/scenarios", content))
}

fn scenario(name: &str, title: &str, content: Markup) -> Markup {
    html! {
        form.card method="post" action={ "/console/scenarios/" (name) } aria-labelledby={ "title-" (name) } {
            h2 id={ "title-" (name) } { (title) }
            (content)
        }
    }
}

/// A name that no organization has.
fn free_name(state: &State) -> String {
    let taken = |name: &str| {
        state
            .store
            .find::<Organization>("organization_name", name)
            .is_some()
    };
    let numbered = (2..).map(|number| format!("Globex {number}"));
    let mut names = std::iter::once("Globex".to_owned()).chain(numbered);
    names.find(|name| !taken(name)).unwrap_or_default()
}

type Played = Result<(), String>;

fn seed(state: &mut State, form: &Form) -> Played {
    sow(state, form.text("name").unwrap_or("Globex")).map_err(|fault| fault.message.into_owned())
}

/// An organization, two members who are logged in, and a connection that is active.
fn sow(state: &mut State, name: &str) -> Result<(), Fault> {
    let organization: Organization = objects::create(
        state,
        "b2b.organizations",
        None,
        &fields(json!({ "organization_name": name })),
    )?;
    let id = organization.organization_id.as_str();
    for (local, name, roles) in [
        ("admin", "Gil Admin", json!(["stytch_admin"])),
        ("member", "Gal Member", json!([])),
    ] {
        let email = format!("{local}@{}.example", organization.organization_slug);
        let request = json!({ "email_address": email, "name": name, "roles": roles });
        let mut member: Member = objects::create(
            state,
            "b2b.organizations.members",
            Some(id),
            &fields(request),
        )?;
        member.email_address_verified = true;
        state.save(Action::Update, &member);
        log_in(state, &member)?;
    }
    let request =
        fields(json!({ "display_name": format!("{name} SAML"), "identity_provider": "okta" }));
    let mut connection: SamlConnection =
        objects::create(state, "b2b.sso.saml", Some(id), &request)?;
    connection.status = "active".into();
    connection.idp_entity_id = format!(
        "https://idp.{}.example/entity",
        organization.organization_slug
    );
    connection.idp_sso_url = format!("https://idp.{}.example/sso", organization.organization_slug);
    state.save(Action::Update, &connection);
    Ok(())
}

fn fields(value: Value) -> Object {
    match value {
        Value::Object(object) => object,
        _ => Object::new(),
    }
}

fn advance(state: &mut State, form: &Form) -> Played {
    let number = |name: &str| {
        form.text(name)
            .and_then(|text| text.trim().parse::<u64>().ok())
    };
    let by = number("number")
        .zip(number("unit"))
        .and_then(|(number, unit)| number.checked_mul(unit));
    let by = by.ok_or("The clock goes forward by a number of minutes, hours or days.")?;
    state.clock.advance(Duration::from_secs(by));
    Ok(())
}

fn fail(state: &mut State, form: &Form) -> Played {
    let name = form.text("failure").unwrap_or_default();
    let failure = FAILURES.into_iter().find(|(known, ..)| *known == name);
    let (_, _, response) = failure.ok_or("There is no such failure.")?;
    let act = match response {
        Some((status, error_type)) => Act::Fail {
            status,
            error_type: error_type.to_owned(),
        },
        None => Act::Drop,
    };
    match form.text("operation") {
        Some(id) => {
            let operation = operation(id.trim()).map_err(|error| error.to_string())?;
            state.scripts.add(operation.operation().id, 1, act);
        }
        None => state.scripts.add_next(act),
    }
    Ok(())
}
