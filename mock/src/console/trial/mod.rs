//! An operation to be tried: its form, its response, and the call as code.

mod find;
mod inputs;

use hyper::http::request::Parts;
use maud::{Markup, html};
use stytch_api::b2b::organizations::{Member, Organization};
use stytch_api::description::Operation;
use stytch_api::operation::Permission;

pub(super) use self::find::list;
use super::attempt::{self, Attempt, Caller};
use super::fields;
use super::happened::{json, name, status};
use super::hidden::{self, Secrets};
use super::prose::{markdown, stytch_docs, summary};
use super::read::{self, Form, Refusal};
use super::response::Response;
use super::{layout, snippet};
use crate::objects::KINDS;
use crate::play::Turn;
use crate::state::State;
use crate::state::store::Object;

/// How many of the newest are offered where one of many is to be chosen.
const OFFERED: usize = 200;

/// The field that says as whom a call is made: a member's id, or nothing.
const CALLER: &str = "-as";

/// An operation, and what its form says.
pub(super) struct Trial<'a> {
    pub(super) base_url: &'a str,
    pub(super) operation: &'static Operation,
    pub(super) form: Form,
}

impl Trial<'_> {
    /// The form, with what came of it.
    pub(super) fn page(&self, state: &State, outcome: &Markup) -> Response {
        let contract = self.operation.operation();
        let fields = fields::of(self.operation);
        let address = format!("/console/try/{}", contract.id);
        // Without the script, a narrow page would open far above the response.
        let content = html! {
            (docs(self.operation))
            div.trial {
                form.call method="post" action={ (address) "#response" } autocomplete="off" novalidate data-snippet={ (address) "/snippet" } {
                    (self.callers(state))
                    @if fields.is_empty() { p.empty { "It takes nothing." } }
                    @for field in &fields { (inputs::labelled(field, &self.form)) (known(state, field.name)) }
                    p.quiet { "What is left empty is not sent. Nothing is checked before: what is missing or wrong, the response tells." }
                    div.send-bar { button.send { "Send" } }
                }
                div.beside {
                    section #response role="region" aria-live="polite" aria-label="Response" tabindex="-1" { (outcome) }
                    section #snippet aria-label="The call as code" { (self.code(state)) }
                }
            }
        };
        Response::page(layout::page(contract.id, "/console/try", content))
    }

    /// Makes the call.
    pub(super) fn send(&self, state: &mut State, head: &Parts) -> Turn {
        let sent = self.sendable().and_then(|arguments| {
            attempt::make(state, self.operation, self.caller(), arguments).map_err(|fault| {
                vec![Refusal {
                    path: "Call as".to_owned(),
                    reason: fault.message.into_owned(),
                }]
            })
        });
        match sent {
            Ok(attempt) => {
                let page = self.page(state, &self.outcome(state, &attempt));
                // It is told as the call that it was, and takes as long; the page comes even where the call's response does not.
                Turn {
                    reply: page.reply(),
                    is_dropped: false,
                    ..attempt.turn
                }
            }
            Err(refusals) => self.page(state, &not_sent(&refusals)).turn(head, true),
        }
    }

    /// The call as code.
    pub(super) fn code(&self, state: &State) -> Markup {
        let caller = self.caller();
        let is_member = caller.is_member();
        let mut arguments = match self.arguments() {
            Ok(arguments) => arguments,
            Err(_) => {
                return html! { h2 { "As code" } p.empty { "Not before all of the form can be read." } };
            }
        };
        let rust = snippet::rust(self.operation, is_member, &arguments);
        attempt::complete(state, self.operation, caller, &mut arguments);
        let curl = snippet::curl(self.base_url, self.operation, is_member, arguments);
        html! {
            h2 { "As code" }
            h3 { "Rust" }
            pre.rust tabindex="0" role="region" aria-label="The call in Rust" { (rust) }
            h3 { "curl" }
            pre.curl tabindex="0" role="region" aria-label="The call as curl" { (curl) }
        }
    }

    fn caller(&self) -> Caller<'_> {
        let takes_member = self.operation.operation().member_session;
        let member = self.form.text(CALLER).filter(|_| takes_member);
        member.map_or(Caller::Project, Caller::Member)
    }

    fn arguments(&self) -> Result<Object, Vec<Refusal>> {
        let fields = fields::of(self.operation);
        read::arguments(&fields, &self.form, self.caller().is_member())
    }

    /// The arguments, where they are enough for an address.
    fn sendable(&self) -> Result<Object, Vec<Refusal>> {
        let arguments = self.arguments()?;
        let fields = fields::of(self.operation);
        let missing = read::missing_in_path(&fields, &arguments, self.caller().is_member());
        match missing.is_empty() {
            true => Ok(arguments),
            false => Err(missing),
        }
    }

    /// As whom the call is made.
    fn callers(&self, state: &State) -> Markup {
        let contract = self.operation.operation();
        if !contract.member_session {
            return html! { p.quiet { "It is called by the project." } };
        }
        let chosen = self.form.text(CALLER);
        let mut members: Vec<Member> = state.store.all().rev().take(OFFERED).collect();
        members.reverse();
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
                        option value=(member.member_id) selected[chosen == Some(&member.member_id)] {
                            (member.name) " <" (member.email_address) ">, " (organization(member))
                        }
                    }
                }
                div.docs id="-as-docs" { (permission(contract.permission)) }
            }
        }
    }

    fn outcome(&self, state: &State, attempt: &Attempt) -> Markup {
        let reply = &attempt.turn.reply;
        let body = reply.body();
        let request_id = body.get("request_id").and_then(|it| it.as_str());
        let text = hidden::response(Some(self.operation), body, Secrets::Hidden);
        let number = state.received.newest().next().map(|(number, _)| number);
        html! {
            h2 { "Response" }
            @if attempt.turn.is_dropped {
                p { "The connection was dropped before the response. What the operation does was done." }
            } @else {
                p {
                    (status(reply.status().as_u16()))
                    " in " (format!("{:.1}", attempt.took.as_secs_f64() * 1000.0)) " ms"
                    @if !attempt.turn.delay.is_zero() { ", delayed by " (attempt.turn.delay.as_millis()) " ms" }
                }
                @if let Some(id) = request_id { p { "Request id " code { (id) } } }
                // It is not read out: the status is, and the body is there to be read.
                div aria-live="off" { (json("Body", &text)) }
            }
            @if let Some(number) = number {
                p.links { a href={ "/console/calls/" (number) } { "The whole call" } a href={ "/console/calls/" (number) "?secrets=shown" } { "Show secrets" } }
            }
        }
    }
}

/// What it does in short, and what there is to know besides.
fn docs(operation: &Operation) -> Markup {
    let (contract, docs) = (operation.operation(), operation.description());
    let (short, rest) = summary(&docs);
    html! {
        div.docs {
            (markdown(short))
            @if !rest.is_empty() { details { summary { "More about it" } (markdown(rest)) } }
            p.links {
                code { (contract.method) " " (contract.path) }
                @if let Some(url) = stytch_docs(&docs) { a href=(url) { "Stytch’s docs" } }
            }
        }
    }
}

/// The ids that a field of this name may have.
fn known(state: &State, field: &str) -> Markup {
    let kinds = KINDS.iter().filter(|kind| kind.id == field);
    let rows: Vec<_> = kinds
        .flat_map(|kind| state.store.rows(kind.collection).rev().take(OFFERED))
        .collect();
    html! {
        @if !rows.is_empty() {
            datalist id=(inputs::list(field)) {
                @for row in rows {
                    @if let Some(id) = row.get(field).and_then(|id| id.as_str()) {
                        option value=(id) { (name(row).unwrap_or_default()) }
                    }
                }
            }
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

fn not_sent(refusals: &[Refusal]) -> Markup {
    html! {
        h2 { "Not sent" }
        ul { @for refusal in refusals { li { code { (refusal.path) } ": " (refusal.reason) } } }
    }
}
