//! How strong a password is: a rule of our own in the place of zxcvbn, which Stytch asks by default.
//!
//! It counts how many guesses a password takes. A word that all know is one of a hundred, a character that repeats or
//! continues the one before it is one of two, and any other is one of as many as the kinds of characters in it allow, though
//! people use so few of those that it counts for little more than half. Scores are for guesses as with zxcvbn, and 3 is enough. No set of breached passwords is looked at.

/// What a password must score.
const ENOUGH: i32 = 3;

/// How much of the choice of characters people make use of.
const CHOICE: f64 = 0.6;

/// Words that all know. Passwords begin with them more than with others.
const WORDS: [&str; 12] = [
    "password",
    "passw0rd",
    "qwertyuiop",
    "qwerty",
    "letmein",
    "welcome",
    "admin",
    "iloveyou",
    "monkey",
    "dragon",
    "football",
    "stytch",
];

/// What there is to say of a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Strength {
    /// From 0 to 4.
    pub(crate) score: i32,
}

impl Strength {
    /// Of a password, in which what is known of its owner counts as a word that all know.
    pub(crate) fn of(password: &str, email: &str) -> Self {
        let mut rest = password.to_lowercase();
        let mut digits = 0.0;
        for word in [local_part(email)].into_iter().chain(WORDS) {
            if !word.is_empty() && rest.contains(word) {
                rest = rest.replace(word, "");
                digits += 2.0;
            }
        }
        let kind = kinds(password).log10() * CHOICE;
        let mut before = None;
        for character in rest.chars() {
            let is_expected = before.is_some_and(|it| follows(it, character));
            digits += if is_expected { 0.3 } else { kind };
            before = Some(character);
        }
        let bounds = [3.0, 6.0, 8.0, 10.0];
        let score = bounds
            .iter()
            .zip(1..)
            .filter(|(bound, _)| digits >= **bound);
        Self {
            score: score.map(|(_, score)| score).last().unwrap_or(0),
        }
    }

    pub(crate) fn is_enough(self) -> bool {
        self.score >= ENOUGH
    }
}

fn local_part(email: &str) -> &str {
    let local = email.split('@').next().unwrap_or_default();
    if local.len() < 3 { "" } else { local }
}

/// How many characters there are of the kinds that are in it.
fn kinds(password: &str) -> f64 {
    let has = |is_it: fn(char) -> bool| password.chars().any(is_it);
    let kinds = [
        (has(|it| it.is_ascii_lowercase()), 26.0),
        (has(|it| it.is_ascii_uppercase()), 26.0),
        (has(|it| it.is_ascii_digit()), 10.0),
        (has(|it| !it.is_ascii_alphanumeric()), 33.0),
    ];
    let there = kinds.iter().filter(|(is_there, _)| *is_there);
    there.map(|(_, count)| count).sum::<f64>().max(1.0)
}

/// Whether a character is the one before, or its neighbour.
fn follows(before: char, character: char) -> bool {
    u32::from(before).abs_diff(u32::from(character)) <= 1
}

#[cfg(test)]
mod tests {
    use super::Strength;

    #[test]
    fn what_is_hard_to_guess_scores_high() {
        for (password, score) in [
            ("", 0),
            ("a", 0),
            ("password", 0),
            ("Password123", 1),
            ("12345678", 0),
            ("aaaaaaaaaaaa", 1),
            ("hunter2", 2),
            ("tester123", 2),
            ("mypassword1", 1),
            ("correct horse battery staple", 4),
            ("Xk9#mQ2$", 3),
        ] {
            assert_eq!(Strength::of(password, "").score, score, "{password}");
        }
        let personal = Strength::of("ada.admin1", "ada.admin@acme.example");
        assert!(!personal.is_enough());
    }
}
