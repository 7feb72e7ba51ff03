//! Documentation and names as HTML.

use maud::{Markup, PreEscaped, html};
use pulldown_cmark::{Event, Parser, html::push_html};

/// The words of a description, which are Markdown.
pub(super) fn markdown(text: &str) -> Markup {
    let events = Parser::new(text).map(|event| match event {
        // Nothing of a description is markup of the page.
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        event => event,
    });
    let mut html = String::new();
    push_html(&mut html, events);
    PreEscaped(html)
}

/// A description without its first paragraph, and that.
pub(super) fn summary(text: &str) -> (&str, &str) {
    text.split_once("\n\n").unwrap_or((text, ""))
}

/// Stytch's own page about it, where a description ends with one.
pub(super) fn stytch_docs(text: &str) -> Option<&str> {
    let (_, rest) = text.rsplit_once("Stytch: <")?;
    let url = rest.split('>').next()?;
    url.starts_with("https://").then_some(url)
}

/// A name that breaks into lines between its words.
pub(super) fn breakable(text: &str) -> Markup {
    html! {
        @for part in text.split_inclusive(['.', '_', '/']) { (part) wbr; }
    }
}

#[cfg(test)]
mod tests {
    use super::{breakable, markdown, stytch_docs, summary};

    #[test]
    fn documentation_becomes_paragraphs_with_code_and_links() {
        let text = "Takes `a<b`, and **no** <b>tag</b>.\n\n- [x](https://a.example)\n\nStytch: <https://stytch.com/docs/x>";
        assert_eq!(
            markdown(text).into_string(),
            "<p>Takes <code>a&lt;b</code>, and <strong>no</strong> &lt;b&gt;tag&lt;/b&gt;.</p>\n<ul>\n\
             <li><a href=\"https://a.example\">x</a></li>\n</ul>\n\
             <p>Stytch: <a href=\"https://stytch.com/docs/x\">https://stytch.com/docs/x</a></p>\n"
        );
        assert_eq!(stytch_docs(text), Some("https://stytch.com/docs/x"));
        assert_eq!(stytch_docs("Stytch: <javascript:x>"), None);
        assert_eq!(
            summary("One.\n\nTwo.\n\nThree."),
            ("One.", "Two.\n\nThree.")
        );
        assert_eq!(summary("One."), ("One.", ""));
    }

    #[test]
    fn names_break_between_their_words() {
        assert_eq!(breakable("a.b_<").into_string(), "a.<wbr>b_<wbr>&lt;<wbr>");
    }
}
