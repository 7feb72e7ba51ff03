//! Names that someone may have meant.

const MOST: usize = 5;

/// Nobody types longer names; comparing them would take long.
const LONGEST: usize = 200;

/// How alike two names must be, from 0 to 1.
const ALIKE: f64 = 0.6;

/// A question that offers the nearest names, or nothing. What was typed is not repeated: it may be a secret.
pub fn did_you_mean<N: AsRef<str>>(typed: &str, names: impl Iterator<Item = N>) -> String {
    let nearest = nearest(typed, names);
    let names: Vec<&str> = nearest.iter().map(N::as_ref).collect();
    match names.as_slice() {
        [] => String::new(),
        names => format!("; did you mean {}?", names.join(", ")),
    }
}

fn nearest<N: AsRef<str>>(typed: &str, names: impl Iterator<Item = N>) -> Vec<N> {
    if typed.is_empty() || typed.len() > LONGEST {
        return Vec::new();
    }
    let mut alike: Vec<(f64, N)> = names
        .map(|name| (likeness(typed, name.as_ref()), name))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    alike.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    alike.into_iter().take(MOST).map(|(_, name)| name).collect()
}

/// A part of a name is as good as the name.
fn likeness(typed: &str, name: &str) -> f64 {
    let (typed, name) = (typed.to_lowercase(), name.to_lowercase());
    match name.contains(&typed) {
        true => 1.0,
        false => strsim::normalized_damerau_levenshtein(&typed, &name),
    }
}

#[cfg(test)]
mod tests {
    use super::did_you_mean;

    #[test]
    fn typos_parts_and_cases_are_recognised_and_nothing_is_repeated() {
        let names = ["b2b.sso.saml.update_connection", "debug.whoami"];
        for typed in [
            "b2b.sso.saml.updat_conection",
            "b2b.saml.update_connection",
            "saml.update_connection",
            "B2B.SSO.SAML.UPDATE_CONNECTION",
        ] {
            let question = did_you_mean(typed, names.into_iter());
            assert_eq!(
                question, "; did you mean b2b.sso.saml.update_connection?",
                "{typed}"
            );
        }
        for typed in ["", "swordfish", &"x".repeat(100_000)] {
            assert_eq!(did_you_mean(typed, names.into_iter()), "");
        }
    }
}
