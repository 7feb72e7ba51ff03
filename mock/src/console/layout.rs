//! What all pages have around them.

use maud::{DOCTYPE, Markup, html};

use super::Visit;
use super::guard::TOKEN;

/// The pages that the navigation leads to.
const PAGES: [(&str, &str); 3] = [
    ("/", "What happened"),
    ("/console/try", "Try it"),
    ("/console/scenarios", "Scenarios"),
];

/// A page below one of the three.
pub(super) fn page(title: &str, below: &str, content: Markup) -> Markup {
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
                script src="/console/script.js" defer {}
            }
            body {
                a.skip href="#main" { "Skip to the content" }
                header {
                    strong { "stytch-mock" }
                    nav aria-label="Pages" {
                        @for (path, name) in PAGES {
                            a href=(path) aria-current=[(path == below).then_some("page")] { (name) }
                        }
                    }
                }
                main #main tabindex="-1" {
                    h1 { (title) }
                    (content)
                }
            }
        }
    }
}

/// What every form has in it.
pub(super) fn token(visit: &Visit) -> Markup {
    html! { input type="hidden" name=(TOKEN) value=(visit.console.token); }
}
