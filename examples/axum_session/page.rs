//! HTML.

use axum::response::Html;

pub fn page(title: &str, body: &str) -> Html<String> {
    let title = escape(title);
    Html(format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>{title}</title><h1>{title}</h1>{body}"
    ))
}

/// A text that is nothing but text in HTML, whatever people have called their organization.
pub fn escape(text: &str) -> String {
    let escaped = text.chars().map(|c| match c {
        '&' | '<' | '>' | '"' | '\'' => format!("&#{};", c as u32),
        c => c.to_string(),
    });
    escaped.collect()
}

/// A button that posts to `path`, with what else the form holds.
pub fn form(path: &str, fields: &str, button: &str) -> String {
    let (path, button) = (escape(path), escape(button));
    format!("<form method=post action=\"{path}\">{fields}<button>{button}</button></form>")
}
