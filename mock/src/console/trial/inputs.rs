//! The fields of a form as HTML.

use maud::{Markup, html};

use crate::console::fields::{Control, Field};
use crate::console::prose::markdown;
use crate::console::read::Form;

/// A field under its name, with what there is to know about it.
pub(super) fn labelled(field: &Field, form: &Form) -> Markup {
    let (id, docs) = (
        format!("field-{}", field.path),
        format!("docs-{}", field.path),
    );
    let name = html! {
        code { (field.name) }
        @if field.is_required { " " span.required { "required" } }
    };
    let about = html! {
        div.docs id=(docs) {
            (markdown(&field.docs))
            @if field.is_members_own { p { "Where a member calls, their session says it." } }
        }
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
    let list = field.name.ends_with("_id").then(|| list(field.name));
    let text = |kind: &str, placeholder: Option<&str>, said: Option<&str>| {
        html! {
            input id=(id) name=(field.path) type=(kind) value=[said] placeholder=[placeholder] spellcheck="false" list=[list]
                autocomplete=(if kind == "password" { "new-password" } else { "off" })
                aria-describedby=(docs) aria-required=[required];
        }
    };
    let area = |placeholder: &str, is_secret: bool, said: Option<&str>| {
        html! {
            textarea.secret[is_secret] id=(id) name=(field.path) rows="3" placeholder=(placeholder) spellcheck="false"
                autocomplete="off" aria-describedby=(docs) aria-required=[required] { (said.unwrap_or_default()) }
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
        Control::Pem { is_secret: true } => area("PEM, hidden", true, None),
        Control::Pem { is_secret: false } => area("PEM", false, said),
        Control::Timestamp => text("text", Some("2030-01-31T12:00:00Z"), said),
        Control::Integer | Control::Number => html! {
            input id=(id) name=(field.path) inputmode="numeric" value=[said] aria-describedby=(docs) aria-required=[required];
        },
        Control::Flag => choice(&["true", "false"]),
        Control::Choice(values) => choice(values),
        Control::Lines(_) => area("one in each line", false, said),
        Control::Json(what) => area(&format!("JSON: {what}"), false, said),
        Control::Constant(constant) => html! { output id=(id) { code { (constant) } } },
        Control::Text | Control::Group(_) => text("text", None, said),
    }
}

/// The id of the list of ids that a field of this name may have.
pub(super) fn list(name: &str) -> String {
    format!("known-{name}")
}
