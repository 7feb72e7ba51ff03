//! Where things are in Rust, as a report writes them.

use heck::ToUpperCamelCase;
use stytch_api_codegen::{Home, Name};

/// A type: `stytch_api::b2b::sso::saml::Connection`.
pub fn rust_path(name: &Name) -> String {
    format!("stytch_api::{}", short_path(name))
}

/// A type without the crate: `b2b::sso::saml::Connection`.
pub fn short_path(name: &Name) -> String {
    let path = name.path_from(&Home::default());
    path.replacen("crate::", "", 1)
}

/// An operation: `stytch_api::b2b::sso::saml::SamlApi::get`.
pub fn method_path(name: &Name) -> String {
    let home = name.home.path().replacen("crate", "stytch_api", 1);
    let handle = name.home.last().to_upper_camel_case();
    format!("{home}::{handle}Api::{}", name.ident())
}

/// A word of the document, fit to be shown: upstream must not write in our terminals and comments.
pub fn shown_word(word: &str) -> String {
    word.chars()
        .map(|sign| match sign {
            '`' => '\'',
            sign if sign.is_control() => '\u{fffd}',
            sign => sign,
        })
        .collect()
}

/// A name of the document between backticks.
pub fn code(word: &str) -> String {
    format!("`{}`", shown_word(word))
}

/// A list of them.
pub fn codes<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.into_iter().map(code).collect();
    match words.is_empty() {
        true => "nothing".into(),
        false => words.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use stytch_api_codegen::{Home, Name};

    use super::{method_path, rust_path, shown_word};

    fn saml(last: &str) -> Name {
        Name {
            home: Home(["b2b", "sso", "saml"].map(str::to_owned).to_vec()),
            last: last.to_owned(),
        }
    }

    #[test]
    fn places_are_written_as_users_write_them() {
        assert_eq!(
            method_path(&saml("update_connection")),
            "stytch_api::b2b::sso::saml::SamlApi::update_connection"
        );
        assert_eq!(
            rust_path(&saml("Connection")),
            "stytch_api::b2b::sso::saml::Connection"
        );
    }

    #[test]
    fn a_word_cannot_leave_its_line_or_its_code_span() {
        assert_eq!(shown_word("a`\n\u{1b}[2J"), "a'\u{fffd}\u{fffd}[2J");
    }
}
