//! Keeps limits on what is sent, and drops them from what is received: a response is taken as it comes.

use std::collections::BTreeSet;

use serde_json::Value;
use stytch_api_codegen::drop_limits_from;

use crate::{
    document::{operations, schemas_mut},
    prune,
};

/// The document without limits on what responses hold, whether or not it is sent too.
#[must_use]
pub fn only_on_requests(mut document: Value) -> Value {
    let received = received(&document);
    for (name, schema) in schemas_mut(&mut document).into_iter().flatten() {
        if received.contains(name) {
            drop_limits_from(schema, &[]);
        }
    }
    document
}

fn received(document: &Value) -> BTreeSet<String> {
    let operations = operations(document).into_iter();
    let roots = operations.filter_map(|operation| operation.members.get("responses"));
    prune::reached(
        document,
        roots.chain(document.pointer("/components/responses")),
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::only_on_requests;

    #[test]
    fn what_is_received_has_no_limits_and_what_is_only_sent_keeps_them() {
        let to = |name: &str| json!({"schema": {"$ref": format!("#/components/schemas/{name}")}});
        let limited = json!({"type": "string", "maxLength": 3});
        let of = |pattern| json!({"properties": {"pattern": pattern, "all": {"items": pattern}}});
        let document = |received| {
            json!({
                "paths": {"/a": {"post": {
                    "requestBody": [to("Sent"), to("Both")],
                    "responses": {"200": [to("Both"), to("Received")]},
                }}},
                "components": {"schemas": {
                    "Sent": of(&limited), "Both": of(received), "Received": of(received)}},
            })
        };
        let text = json!({"type": "string"});
        assert_eq!(only_on_requests(document(&limited)), document(&text));
    }
}
