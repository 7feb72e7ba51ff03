//! What a webhook says.

use serde_json::{Value, json};

use crate::state::changes::{Action, Change};

/// The objects that Stytch tells of: collection, type, product.
const KINDS: &[(&str, &str, &str)] = &[
    ("organizations", "organization", "B2B"),
    ("members", "member", "B2B"),
    ("saml_connections", "saml_connection", "B2B"),
    ("oidc_connections", "oidc_connection", "B2B"),
    ("scim_connections", "scim_connection", "B2B"),
    ("users", "user", "CONSUMER"),
];

/// An event that waits to be sent.
#[derive(Debug)]
pub(super) struct Event(Value);

impl Event {
    /// What a change is told as, if it is.
    pub(super) fn of(project_id: &str, change: &Change) -> Option<Self> {
        let mut kinds = KINDS.iter();
        let (_, kind, product) = kinds.find(|(collection, ..)| *collection == change.collection)?;
        let mut event = json!({
            "project_id": project_id,
            "action": name(change.action),
            "object_type": kind,
            "source": "DIRECT",
            "id": change.id,
            "timestamp": change.at,
            "vertical": product,
        });
        if change.action != Action::Delete {
            event[*kind] = json!(change.object);
        }
        Some(Self(event))
    }

    /// The body that is sent.
    pub(super) fn body(mut self, event_id: &str) -> String {
        self.0["event_id"] = json!(event_id);
        self.0.to_string()
    }
}

fn name(action: Action) -> &'static str {
    match action {
        Action::Create => "CREATE",
        Action::Update => "UPDATE",
        Action::Delete => "DELETE",
    }
}
