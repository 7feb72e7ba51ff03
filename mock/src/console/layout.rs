//! What all pages have around them.

use maud::{DOCTYPE, Markup, html};

use super::prose::breakable;

/// The pages that the navigation leads to.
const PAGES: [(&str, &str); 3] = [
    ("/", "What happened"),
    ("/console/try", "Try it"),
    ("/console/scenarios", "Scenarios"),
];

/// A page below one of the three.
pub(super) fn page(title: &str, below: &str, content: Markup) -> Markup {
    let navigation = html! {
        nav aria-label="Pages" {
            @for (path, title) in PAGES {
                a href=(path) aria-current=[(path == below).then_some("page")] { (title) }
            }
        }
    };
    let script = html! { script src="/console/script.js" defer {} };
    whole(title, script, navigation, content)
}

/// A page that leads nowhere.
pub(super) fn bare(title: &str, content: Markup) -> Markup {
    whole(title, html! {}, html! {}, content)
}

fn whole(title: &str, script: Markup, navigation: Markup, content: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                // No picture, and so no request for one.
                link rel="icon" href="data:,";
                title { (title) " · stytch-mock" }
                link rel="stylesheet" href="/console/style.css";
                (script)
            }
            body {
                a.skip href="#main" { "Skip to the content" }
                header {
                    strong { "stytch-mock" }
                    (navigation)
                }
                main #main tabindex="-1" {
                    h1 { (breakable(title)) }
                    (content)
                }
            }
        }
    }
}
