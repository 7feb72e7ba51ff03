//! What happened: calls, messages, and what is there.

mod calls;
mod objects;
mod outbox;
mod sessions;

use maud::{Markup, html};

pub(super) use self::calls::{json, status};
pub(super) use self::objects::name;
use super::hidden::Secrets;
use super::layout;
use super::read::Form;
use super::response::Response;
use crate::state::State;

/// How many of a list are shown, the newest first.
const SHOWN: usize = 50;

/// How many characters of a body are shown in a list.
const EXCERPT: usize = 4000;

/// The parts of the page: what they are called in its address, and their titles.
const PARTS: [(&str, &str); 4] = [
    ("calls", "Calls"),
    ("outbox", "Outbox"),
    ("objects", "What is there"),
    ("sessions", "Sessions"),
];

pub(super) fn page(state: &State) -> Response {
    let [calls, outbox, objects, sessions] = PARTS;
    let content = html! {
        p.lead {
            "The project " code { (state.project.id) } ", " (moment(state.now())) " by its clock. "
            "The page follows what happens."
        }
        p.links.jump { @for (id, title) in PARTS { a href={ "#" (id) } { (title) } } }
        div.columns data-live="" {
            (part(calls, &calls::all(state)))
            div {
                (part(outbox, &outbox::all(state)))
                (part(objects, &objects::all(state)))
                (part(sessions, &sessions::all(state)))
            }
        }
    };
    Response::page(layout::page("What happened", "/", content))
}

fn part((id, title): (&str, &str), content: &Markup) -> Markup {
    html! {
        section id=(id) aria-labelledby={ (id) "-title" } {
            h2 id={ (id) "-title" } { (title) }
            (content)
        }
    }
}

/// The first of a list, and how many there are besides.
fn first<T>(mut all: impl Iterator<Item = T>, shown: impl Fn(T) -> Markup) -> Markup {
    let first: Vec<T> = all.by_ref().take(SHOWN).collect();
    let older = all.count();
    html! {
        @for it in first { (shown(it)) }
        @if older > 0 { p.empty { "And " (older) " older." } }
    }
}

/// What a list shows of a long text.
fn excerpt(text: String) -> String {
    let end = text.char_indices().nth(EXCERPT).map(|(end, _)| end);
    match end.and_then(|end| text.get(..end)) {
        Some(beginning) => format!("{beginning}\n… and more."),
        None => text,
    }
}

/// One call, with its secrets where they are asked for.
pub(super) fn call(state: &State, query: &Form, number: &str) -> Response {
    let secrets = match query.text("secrets") {
        Some("shown") => Secrets::Shown,
        _ => Secrets::Hidden,
    };
    match calls::whole(state, number, secrets) {
        Some((title, call)) => {
            let content = html! { (call) p { a href="/" { "All calls" } } };
            Response::page(layout::page(title, "/", content))
        }
        None => Response::not_found(),
    }
}

/// A time as people read it.
pub(super) fn moment(time: chrono::DateTime<chrono::Utc>) -> Markup {
    html! {
        time datetime=(time.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)) {
            (time.format("%Y-%m-%d %H:%M:%S")) " UTC"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{EXCERPT, SHOWN, excerpt, first};
    use maud::html;

    #[test]
    fn lists_show_the_beginning_of_a_long_body() {
        let short = "é".repeat(EXCERPT);
        assert_eq!(excerpt(short.clone()), short);
        assert_eq!(
            excerpt(format!("{short}é")),
            format!("{short}\n… and more.")
        );
    }

    #[test]
    fn long_lists_show_their_first_and_count_the_rest() {
        let shown = |most: usize| first(0..most, |it| html! { (it) ";" }).into_string();
        assert_eq!(shown(2), "0;1;");
        assert_eq!(shown(SHOWN).matches(';').count(), SHOWN);
        let long = shown(SHOWN + 2);
        assert!(
            long.ends_with("49;<p class=\"empty\">And 2 older.</p>"),
            "{long}"
        );
    }
}
