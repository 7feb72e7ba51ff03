//! The page that asks.

use super::Start;
use super::visit::Visit;

/// Asks who one is. The form goes to where the page came from, query and all.
pub(super) fn question(start: &Start, visit: &Visit) -> String {
    let groups = match start.asks_groups {
        true => r#"<label>Groups, with commas between them <input name="groups"></label>"#,
        false => "",
    };
    let provider = match visit.provider() {
        "" => "single sign-on".to_owned(),
        provider => escaped(provider),
    };
    let query: String = visit
        .query()
        .iter()
        .map(|(name, value)| format!("<dt>{}</dt><dd>{}</dd>", escaped(name), escaped(value)))
        .collect();
    format!(
        r#"<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Who are you?</title>
<style>body{{font:1rem sans-serif;max-width:30rem;margin:3rem auto}}label,input,button{{display:block;width:100%;margin:.5rem 0}}dt{{font-weight:bold}}dd{{margin:0;overflow-wrap:anywhere}}</style>
<h1>Who are you?</h1>
<p>This is stytch-mock, in the place of {provider}. Whatever you say is believed.</p>
<form method="post">
<label>E-mail address <input name="email" type="email" required autofocus></label>
<label>Name <input name="name"></label>
{groups}
<button>Log in</button>
</form>
<details><summary>What the application asks for</summary><dl>{query}</dl></details>
</html>
"#
    )
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}
