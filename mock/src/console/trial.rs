//! An operation to be tried: its form, what it was answered, and the call as code.

use maud::{Markup, html};
use stytch_api::b2b::organizations::{Member, Organization};
use stytch_api::description::{Limits, Operation};
use stytch_api::operation::Permission;

use super::answer::Answer;
use super::attempt::{self, Attempt, Caller};
use super::fields::{self, Control, Field};
use super::happened::{json, status};
use super::hidden::{self, Secrets};
use super::read::{self, Form, Refusal};
use super::words::{line, words};
use super::{Visit, layout, snippet as code};
use crate::contract;
use crate::play::Turn;
use crate::state::State;

/// The field that says as whom a call is made: a member's id, or nothing.
const CALLER: &str = "-as";

/// All operations that have all of the words that are looked for.
pub(super) fn list(visit: &Visit) -> Answer {
    let query = visit.query();
    let looked_for = query.text("find").unwrap_or_default().to_lowercase();
    let matches = |operation: &&Operation| {
        let text = searched(operation);
        looked_for
            .split_whitespace()
            .all(|word| text.contains(word))
    };
    let all = contract::operations();
    let found: Vec<_> = all.into_iter().filter(matches).collect();
    let content = html! {
        form.find role="search" action="/console/try" {
            label for="find" { "Find an operation" }
            input #find name="find" type="search" value=(looked_for) autocomplete="off" spellcheck="false" data-find="" autofocus;
            button { "Find" }
        }
        p.quiet role="status" data-found="" { (found.len()) " operations" }
        ul.operations {
            @for operation in found {
                @let id = operation.operation().id;
                li data-words=(searched(operation)) {
                    a href={ "/console/try/" (id) } { (id) }
                    span { (line(operation.description().lines().next().unwrap_or_default())) }
                }
            }
        }
    };
    Answer::html(layout::page("Try it", "/console/try", content))
}

fn searched(operation: &Operation) -> String {
    let contract = operation.operation();
    let first = operation.description();
    let first = first.lines().next().unwrap_or_default();
    format!(
        "{} {} {} {first}",
        contract.id, contract.method, contract.path
    )
    .to_lowercase()
}

/// The form of an operation, as it is at first.
pub(super) fn page(state: &State, visit: &Visit, id: &str) -> Answer {
    match contract::operation(id) {
        Some(operation) => whole(state, visit, operation, &Form::default(), &html! {}),
        None => Answer::missing(),
    }
}

/// Makes the call that the form describes.
pub(super) fn send(state: &mut State, visit: &Visit, id: &str) -> Turn {
    let Some(operation) = contract::operation(id) else {
        return Answer::missing().turn(visit.head, true);
    };
    let form = visit.form();
    let caller = caller(operation, &form);
    let fields = fields::of(operation);
    let arguments = read::arguments(&fields, &form, caller.is_member()).and_then(|arguments| {
        let missing = read::missing_in_path(&fields, &arguments, caller.is_member());
        if missing.is_empty() {
            Ok(arguments)
        } else {
            Err(missing)
        }
    });
    let arguments = match arguments {
        Ok(arguments) => arguments,
        Err(refusals) => {
            let page = whole(state, visit, operation, &form, &not_sent(&refusals));
            return page.turn(visit.head, true);
        }
    };
    match attempt::make(state, operation, caller, arguments) {
        Ok(attempt) => {
            let answered = answered(state, operation, &attempt);
            let page = whole(state, visit, operation, &form, &answered);
            // It is told as the call that it was, and takes as long; the page comes even where the call's answer does not.
            Turn {
                reply: page.reply(),
                is_dropped: false,
                ..attempt.turn
            }
        }
        Err(fault) => {
            let refusal = [Refusal {
                path: CALLER.to_owned(),
                reason: fault.message.into_owned(),
            }];
            whole(state, visit, operation, &form, &not_sent(&refusal)).turn(visit.head, true)
        }
    }
}

/// The call that the form describes, as code.
pub(super) fn snippet(state: &State, visit: &Visit, id: &str) -> Answer {
    match contract::operation(id) {
        Some(operation) => Answer::html(as_code(state, visit, operation, &visit.form())),
        None => Answer::missing(),
    }
}

fn caller<'a>(operation: &Operation, form: &'a Form) -> Caller<'a> {
    let member = form
        .text(CALLER)
        .filter(|_| operation.operation().member_session);
    member.map_or(Caller::Project, Caller::Member)
}

fn whole(
    state: &State,
    visit: &Visit,
    operation: &'static Operation,
    form: &Form,
    answer: &Markup,
) -> Answer {
    let contract = operation.operation();
    let fields = fields::of(operation);
    let content = html! {
        div.docs {
            (words(&operation.description()))
            p { code { (contract.method) " " (contract.path) } }
        }
        div.trial {
            form.call method="post" action={ "/console/try/" (contract.id) } autocomplete="off" novalidate data-call="" {
                (layout::token(visit))
                (callers(state, operation, form))
                @if fields.is_empty() { p.empty { "It takes nothing." } }
                @for field in &fields { (labelled(field, form)) }
                p.quiet { "What is left empty is not sent. Nothing is checked before: what is missing or wrong, the answer tells." }
                div.send-bar { button.send { "Send" } }
            }
            div.beside {
                section #answer role="region" aria-live="polite" aria-label="Answer" tabindex="-1" { (answer) }
                section #snippet aria-label="The call as code" { (as_code(state, visit, operation, form)) }
            }
        }
    };
    Answer::html(layout::page(contract.id, "/console/try", content))
}

/// As whom the call is made.
fn callers(state: &State, operation: &'static Operation, form: &Form) -> Markup {
    if !operation.operation().member_session {
        return html! { p.quiet { "It is called by the project." } };
    }
    let members: Vec<Member> = state.store.all().collect();
    let organization = |member: &Member| {
        let organization: Option<Organization> = state.store.get(&member.organization_id);
        organization
            .map(|it| it.organization_name)
            .unwrap_or_default()
    };
    html! {
        div.field {
            label for=(CALLER) { "Call as" }
            select id=(CALLER) name=(CALLER) aria-describedby="-as-docs" {
                option value="" { "the project" }
                @for member in &members {
                    option value=(member.member_id) selected[form.text(CALLER) == Some(&member.member_id)] {
                        (member.name) " <" (member.email_address) ">, " (organization(member))
                    }
                }
            }
            div.docs id="-as-docs" { (permission(operation.operation().permission)) }
        }
    }
}

/// What is asked of a member's roles.
fn permission(asked: Option<Permission>) -> Markup {
    html! {
        @match asked {
            Some(Permission { resource, action: Some(action), .. }) => p { "A member needs a role that allows " code { (action) } " on " code { (resource) } "." },
            Some(Permission { resource, .. }) => p { "For each field, a member needs a role that allows its change, on " code { (resource) } "." },
            None => p { "A member’s session is accepted." },
        }
    }
}

fn labelled(field: &Field, form: &Form) -> Markup {
    let (id, docs) = (
        format!("field-{}", field.path),
        format!("docs-{}", field.path),
    );
    let name = html! {
        code { (field.name) }
        @if field.is_required { span.required { "required" } }
    };
    let about = html! {
        div.docs id=(docs) { (words(&field.docs)) (about(field)) }
    };
    match &field.control {
        Control::Group(fields) => {
            let is_open =
                field.is_required || fields.iter().any(|it| form.text(&it.path).is_some());
            html! {
                details.group id=(id) open[is_open] {
                    summary { (name) }
                    (about)
                    div role="group" aria-label=(field.name) { @for field in fields { (labelled(field, form)) } }
                }
            }
        }
        control => html! {
            div.field data-members-own[field.is_members_own] {
                label for=(id) { (name) }
                (input(field, control, &id, &docs, form.text(&field.path)))
                (about)
            }
        },
    }
}

fn input(field: &Field, control: &Control, id: &str, docs: &str, said: Option<&str>) -> Markup {
    let required = field.is_required.then_some("true");
    let text = |kind: &str, placeholder: Option<&str>, said: Option<&str>| {
        html! {
            input id=(id) name=(field.path) type=(kind) value=[said] placeholder=[placeholder] spellcheck="false"
                autocomplete=(if kind == "password" { "new-password" } else { "off" })
                aria-describedby=(docs) aria-required=[required];
        }
    };
    let area = |placeholder: &str| {
        html! {
            textarea id=(id) name=(field.path) rows="3" placeholder=(placeholder) spellcheck="false"
                aria-describedby=(docs) aria-required=[required] { (said.unwrap_or_default()) }
        }
    };
    let choice = |values: &[&str]| {
        html! {
            select id=(id) name=(field.path) aria-describedby=(docs) aria-required=[required] {
                option value="" { "not sent" }
                @for value in values { option selected[said == Some(*value)] { (value) } }
            }
        }
    };
    match control {
        // It does not come back to the browser.
        Control::Secret => text("password", None, None),
        Control::Timestamp => text("text", Some("2030-01-31T12:00:00Z"), said),
        Control::Integer | Control::Number => html! {
            input id=(id) name=(field.path) inputmode="numeric" value=[said] aria-describedby=(docs) aria-required=[required];
        },
        Control::Flag => choice(&["true", "false"]),
        Control::Choice(values) => choice(values),
        Control::Lines(_) => area("one in each line"),
        Control::Json(what) => area(&format!("{what}, as JSON")),
        Control::Constant(constant) => html! { output id=(id) { code { (constant) } } },
        Control::Text | Control::Group(_) => text("text", None, said),
    }
}

/// What a value has to keep to, and what to know besides.
fn about(field: &Field) -> Markup {
    let limits = field.limits.map(|limits| limited(&field.control, limits));
    html! {
        @if let Some(limits) = limits.filter(|it| !it.is_empty()) { p.limits { (limits) } }
        @if field.is_members_own { p.limits { "A member’s session says it." } }
    }
}

fn limited(control: &Control, limits: &Limits) -> String {
    let unit = match control {
        Control::Integer | Control::Number => "",
        Control::Lines(_) => " items",
        Control::Json("a list") => " items",
        Control::Json(_) => " keys",
        _ => " characters",
    };
    let range = match (limits.min, limits.max) {
        (Some(min), Some(max)) => format!("{min} to {max}{unit}."),
        (Some(min), None) => format!("At least {min}{unit}."),
        (None, Some(max)) => format!("At most {max}{unit}."),
        (None, None) => String::new(),
    };
    let pattern = limits.pattern.map(|it| format!("Matches {it}"));
    [range, pattern.unwrap_or_default()]
        .join(" ")
        .trim()
        .to_owned()
}

fn answered(state: &State, operation: &'static Operation, attempt: &Attempt) -> Markup {
    let reply = &attempt.turn.reply;
    let body = reply.body();
    let request_id = body.get("request_id").and_then(|it| it.as_str());
    let text = hidden::response(Some(operation), body, Secrets::Hidden);
    let number = state.received.newest().next().map(|(number, _)| number);
    html! {
        h2 { "Answer" }
        @if attempt.turn.is_dropped {
            p { "The connection was dropped before the answer. What the operation does was done." }
        } @else {
            p {
                (status(reply.status().as_u16()))
                " in " (format!("{:.1}", attempt.took.as_secs_f64() * 1000.0)) " ms"
                @if !attempt.turn.delay.is_zero() { ", delayed by " (attempt.turn.delay.as_millis()) " ms" }
            }
            @if let Some(id) = request_id { p { "Request id " code { (id) } } }
            (json("Response", &text))
        }
        @if let Some(number) = number {
            p.links { a href={ "/console/calls/" (number) } { "The whole call" } a href={ "/console/calls/" (number) "?secrets=shown" } { "Show secrets" } }
        }
    }
}

fn not_sent(refusals: &[Refusal]) -> Markup {
    html! {
        h2 { "Not sent" }
        ul { @for refusal in refusals { li { code { (refusal.path) } ": " (refusal.reason) } } }
    }
}

fn as_code(state: &State, visit: &Visit, operation: &'static Operation, form: &Form) -> Markup {
    let caller = caller(operation, form);
    let is_member = caller.is_member();
    let arguments = read::arguments(&fields::of(operation), form, is_member);
    let mut arguments = match arguments {
        Ok(arguments) => arguments,
        Err(refusals) => return html! { h2 { "As code" } (not_sent(&refusals)) },
    };
    let rust = code::rust(operation, is_member, &arguments);
    attempt::complete(state, operation, caller, &mut arguments);
    let curl = code::curl(&visit.base_url(), operation, is_member, arguments);
    html! {
        h2 { "As code" }
        h3 { "Rust" }
        pre.rust tabindex="0" role="region" aria-label="The call in Rust" { (rust) }
        h3 { "curl" }
        pre.curl tabindex="0" role="region" aria-label="The call as curl" { (curl) }
    }
}
