//! Scopes of the form `action` or `action:resource`.

/// Those of `required` that none of `owned` meets.
pub(super) fn missing<'r>(required: &'r [String], owned: &[String]) -> Vec<&'r str> {
    let required = required.iter().map(String::as_str);
    required.filter(|scope| !is_met(scope, owned)).collect()
}

/// An owned scope meets a required one of the same action and the same resource; `*` is every resource, but not the
/// absence of one.
fn is_met(required: &str, owned: &[String]) -> bool {
    let (action, resource) = parts(required);
    owned.iter().any(|scope| {
        let (owned_action, owned_resource) = parts(scope);
        let covers =
            owned_resource == resource || (owned_resource == Some("*") && resource.is_some());
        owned_action == action && covers
    })
}

/// The first colon separates; all others belong to the resource.
fn parts(scope: &str) -> (&str, Option<&str>) {
    match scope.split_once(':') {
        Some((action, resource)) => (action, Some(resource)),
        None => (scope, None),
    }
}

#[cfg(test)]
mod tests {
    use super::missing;

    #[test]
    fn scopes_are_met_by_action_and_resource() {
        for (owned, required, lacking) in [
            ("", "", ""),
            ("read:users", "", ""),
            ("read:users write:books", "read:users", ""),
            ("read:users", "write:users", "write:users"),
            ("read:users", "read:books", "read:books"),
            ("read:*", "read:books read:users", ""),
            ("read:*", "read:a:b", ""),
            ("read:*", "read:*", ""),
            ("read:*", "read", "read"),
            ("read", "read", ""),
            ("read", "read:books", "read:books"),
            ("read:books", "read:*", "read:*"),
            ("a:b:c", "a:b:c", ""),
            ("a:b", "a:b:c", "a:b:c"),
            ("a:b:c", "a:b", "a:b"),
            ("a:b:*", "a:b:c", "a:b:c"),
            ("*:books", "read:books", "read:books"),
            ("*", "read", "read"),
            ("read:", "read", "read"),
            ("read:*", "read:", ""),
            ("READ:books", "read:books", "read:books"),
            (
                "read:users",
                "write:users read:users del:x",
                "write:users del:x",
            ),
        ] {
            let split = |scopes: &str| {
                scopes
                    .split_whitespace()
                    .map(str::to_owned)
                    .collect::<Vec<_>>()
            };
            let (owned, required) = (split(owned), split(required));
            assert_eq!(
                missing(&required, &owned),
                split(lacking),
                "{owned:?} for {required:?}"
            );
        }
    }
}
