//! Documentation as HTML: paragraphs, `code` and addresses.

use maud::{Markup, html};

/// The words of a description.
pub(super) fn words(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").filter(|it| !it.trim().is_empty()) {
            p { (line(paragraph)) }
        }
    }
}

/// The words of a paragraph.
pub(super) fn line(text: &str) -> Markup {
    html! {
        @for (index, part) in text.split('`').enumerate() {
            @if index % 2 == 1 { code { (part) } } @else { (linked(part)) }
        }
    }
}

/// Stytch's own page about it, where a description ends with one.
pub(super) fn stytch_docs(text: &str) -> Option<&str> {
    let (_, rest) = text.rsplit_once("Stytch: <")?;
    let url = rest.split('>').next()?;
    url.starts_with("https://").then_some(url)
}

fn linked(text: &str) -> Markup {
    let Some((before, rest)) = text.split_once("<https://") else {
        return html! { (text) };
    };
    let (address, after) = rest.split_once('>').unwrap_or((rest, ""));
    let url = format!("https://{address}");
    html! { (before) a href=(url) rel="noreferrer" { (url) } (linked(after)) }
}

#[cfg(test)]
mod tests {
    use super::{stytch_docs, words};

    #[test]
    fn documentation_becomes_paragraphs_with_code_and_links() {
        let text = "Takes `a<b`.\n\nStytch: <https://stytch.com/docs/x>";
        assert_eq!(
            words(text).into_string(),
            "<p>Takes <code>a&lt;b</code>.</p><p>Stytch: <a href=\"https://stytch.com/docs/x\" rel=\"noreferrer\">\
             https://stytch.com/docs/x</a></p>"
        );
        assert_eq!(stytch_docs(text), Some("https://stytch.com/docs/x"));
        assert_eq!(stytch_docs("Stytch: <javascript:x>"), None);
    }
}
