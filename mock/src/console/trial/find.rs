//! The operations, to be found by what one types.

use maud::html;
use stytch_api::description::Operation;

use crate::console::layout;
use crate::console::prose::{breakable, markdown, summary};
use crate::console::read::Form;
use crate::console::response::Response;
use crate::contract;

/// All operations that have all of the words that are looked for.
pub(in crate::console) fn list(query: &Form) -> Response {
    let wanted = query.text("find").unwrap_or_default().to_lowercase();
    let listed = contract::operations().into_iter().map(Listed::of);
    let has_all = |it: &Listed| {
        wanted
            .split_whitespace()
            .all(|word| it.searched.contains(word))
    };
    let found: Vec<_> = listed.filter(has_all).collect();
    let content = html! {
        form.find role="search" action="/console/try" {
            label for="find" { "Find an operation" }
            input #find name="find" type="search" value=(wanted) autocomplete="off" spellcheck="false" data-find="" autofocus;
            button { "Find" }
        }
        p.quiet role="status" data-found="" { (found.len()) " operations" }
        ul.operations {
            @for it in found {
                li data-words=(it.searched) {
                    a href={ "/console/try/" (it.id) } { (breakable(it.id)) }
                    (markdown(&it.about))
                }
            }
        }
    };
    Response::page(layout::page("Try it", "/console/try", content))
}

struct Listed {
    id: &'static str,
    /// The first paragraph of its documentation.
    about: String,
    /// What words are looked for in.
    searched: String,
}

impl Listed {
    fn of(operation: &Operation) -> Self {
        let contract = operation.operation();
        let (id, method, path) = (contract.id, contract.method, contract.path);
        let docs = operation.description();
        let (about, _) = summary(&docs);
        Self {
            id,
            searched: format!("{id} {method} {path} {about}").to_lowercase(),
            about: about.to_owned(),
        }
    }
}
