//! Defects of operations.

use std::collections::BTreeMap;

use serde_json::Value;

use super::warning::{Class, Warning};
use crate::{
    document::{members, operations},
    pointer::Pointer,
};

pub fn duplicate_ids(document: &Value) -> Vec<Warning> {
    let mut seen: BTreeMap<&str, Pointer> = BTreeMap::new();
    let mut found = Vec::new();
    for operation in operations(document) {
        let first = seen.entry(operation.id()).or_insert_with(|| operation.at());
        if *first == operation.at() || operation.id().is_empty() {
            continue;
        }
        found.push(Warning {
            class: Class::DuplicateOperation,
            at: operation.at(),
            what: format!("`{}` is also the id of {first}", operation.id()),
            action:
                "`update: {operationId: …}`; then look whether its request and response are its own"
                    .into(),
        });
    }
    found
}

pub fn path_servers(document: &Value) -> Vec<Warning> {
    members(document.get("paths"))
        .filter(|(_, item)| item.get("servers").is_some())
        .map(|(path, _)| Warning {
            class: Class::PathServers,
            at: Pointer::to(["paths", path, "servers"]),
            what: "all operations of this path are sent elsewhere than the others".into(),
            action: "`remove: true`, when it is a mistake".into(),
        })
        .collect()
}

pub fn untyped_errors(document: &Value) -> Vec<Warning> {
    let mut found = Vec::new();
    for operation in operations(document) {
        for (status, response) in members(operation.members.get("responses")) {
            let is_failure = status.starts_with(['4', '5']) || status == "default";
            if !is_failure || response.get("$ref").is_some() || has_schema(response) {
                continue;
            }
            found.push(Warning {
                class: Class::UntypedError,
                at: operation.at().child("responses").child(status),
                what: "nothing says what this failure looks like".into(),
                action: "`update` the response with a schema".into(),
            });
        }
    }
    found
}

fn has_schema(response: &Value) -> bool {
    members(response.get("content")).any(|(_, media)| media.get("schema").is_some())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{duplicate_ids, path_servers, untyped_errors};

    #[test]
    fn each_defect_is_located() {
        let typed = json!({"content": {"application/json": {"schema": {}}}});
        let document = json!({"paths": {
            "/a": {"servers": [], "get": {"operationId": "x", "responses": {
                "200": {}, "400": {}, "401": typed, "429": {"content": {"application/json": {"example": 1}}}}}},
            "/b": {"get": {"operationId": "x"}, "put": {}, "post": {}}}});
        let places = |found: Vec<super::Warning>| -> Vec<String> {
            found.iter().map(|warning| warning.at.to_string()).collect()
        };
        assert_eq!(places(duplicate_ids(&document)), ["#/paths/~1b/get"]);
        assert_eq!(places(path_servers(&document)), ["#/paths/~1a/servers"]);
        assert_eq!(
            places(untyped_errors(&document)),
            [
                "#/paths/~1a/get/responses/400",
                "#/paths/~1a/get/responses/429"
            ]
        );
    }
}
