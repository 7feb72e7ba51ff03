//! A policy, arranged for the question it is asked.

use std::collections::HashMap;

/// What holders (roles, or scopes) may do: by resource, then by holder.
#[derive(Debug, Default)]
pub(super) struct Grants(HashMap<String, HashMap<String, Actions>>);

#[derive(Debug, Default)]
struct Actions {
    /// `*`: whatever the action. There is no such thing for resources.
    all: bool,
    named: Vec<String>,
}

impl Actions {
    fn contain(&self, action: &str) -> bool {
        self.all || self.named.iter().any(|named| named == action)
    }
}

impl Grants {
    /// Lets `holder` take `actions` on a resource.
    pub(super) fn add(&mut self, holder: &str, resource_id: &str, actions: &[String]) {
        let holders = self.0.entry(resource_id.to_owned()).or_default();
        let granted = holders.entry(holder.to_owned()).or_default();
        granted.all |= actions.iter().any(|action| action == "*");
        granted.named.extend_from_slice(actions);
    }

    /// Those of `holders` that may take `action` on a resource. Holders that no policy knows may nothing.
    pub(super) fn granting<'h, S: AsRef<str>>(
        &self,
        holders: &'h [S],
        resource_id: &str,
        action: &str,
    ) -> impl Iterator<Item = &'h str> {
        let granted = self.0.get(resource_id);
        holders.iter().map(S::as_ref).filter(move |holder| {
            let actions = granted.and_then(|granted| granted.get(*holder));
            actions.is_some_and(|actions| actions.contain(action))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Grants;

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_grant_needs_the_same_resource_and_the_action_or_a_star() {
        let mut grants = Grants::default();
        grants.add("reader", "documents", &texts(&["read"]));
        grants.add("editor", "documents", &texts(&["read"]));
        grants.add("editor", "documents", &texts(&["edit"]));
        grants.add("admin", "documents", &texts(&["*"]));
        grants.add("fool", "*", &texts(&["*"]));
        grants.add("none", "documents", &[]);
        for (roles, resource, action, expected) in [
            (&["reader"][..], "documents", "read", &["reader"][..]),
            (&["reader"], "documents", "edit", &[]),
            (&["reader"], "documents", "*", &[]),
            (&["reader"], "Documents", "read", &[]),
            (&["editor"], "documents", "edit", &["editor"]),
            (&["admin"], "documents", "anything", &["admin"]),
            (&["admin"], "billing", "read", &[]),
            (&["fool"], "documents", "read", &[]),
            (&["fool"], "*", "read", &["fool"]),
            (&["none"], "documents", "read", &[]),
            (
                &["stranger", "reader", "admin"],
                "documents",
                "read",
                &["reader", "admin"],
            ),
            (&[], "documents", "read", &[]),
        ] {
            let granting: Vec<_> = grants.granting(roles, resource, action).collect();
            assert_eq!(granting, expected, "{roles:?} {action} {resource}");
        }
    }
}
