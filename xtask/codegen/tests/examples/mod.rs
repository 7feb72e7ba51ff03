//! What tests do about the examples in generated files.

/// A generated file without its examples, which follow from what they call.
pub fn without_examples(text: &str) -> String {
    let mut within = false;
    let lines = text.lines().filter(|line| {
        let begins = *line == "example r#\"";
        let hidden = within || begins;
        within = (within || begins) && *line != "\"#";
        !hidden
    });
    lines.map(|line| format!("{line}\n")).collect()
}
