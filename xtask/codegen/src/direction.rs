//! Which schemas travel to Stytch, which come from there, and which do both.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::contract::{Contract, reference};

/// The ways a schema travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Part of a request and of no response.
    Request,
    /// Part of a response and of no request.
    Response,
    /// Part of both: shaped as a request type, read as tolerantly as a response.
    Both,
}

impl Direction {
    /// Whether users make values of it to send them.
    #[must_use]
    pub fn is_sent(self) -> bool {
        self != Self::Response
    }
}

/// The directions of all schemas of a contract.
#[derive(Clone, Debug)]
pub(crate) struct Directions {
    requests: BTreeSet<String>,
    responses: BTreeSet<String>,
}

impl Directions {
    pub fn of(contract: &Contract) -> Self {
        let bodies = contract
            .operations
            .iter()
            .filter_map(|operation| operation.body.as_ref());
        let responses = contract
            .operations
            .iter()
            .map(|operation| operation.response.dotted());
        Self {
            requests: reachable(contract, bodies.map(|body| body.schema.dotted())),
            responses: reachable(contract, responses),
        }
    }

    /// Whether an operation reaches a schema. The schemas of errors are read by hand-written code.
    pub fn reach(&self, dotted: &str) -> bool {
        self.requests.contains(dotted) || self.responses.contains(dotted)
    }

    /// The direction of a schema. One that no operation reaches is a derived request type.
    pub fn get(&self, dotted: &str) -> Direction {
        match (
            self.requests.contains(dotted),
            self.responses.contains(dotted),
        ) {
            (true, true) => Direction::Both,
            (false, true) => Direction::Response,
            (_, false) => Direction::Request,
        }
    }

    /// Whether a schema travels to Stytch, alone or as part of another.
    pub fn is_sent(&self, dotted: &str) -> bool {
        self.get(dotted).is_sent()
    }
}

fn reachable(contract: &Contract, roots: impl Iterator<Item = String>) -> BTreeSet<String> {
    let mut pending: Vec<String> = roots.collect();
    let mut seen = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if seen.insert(name.clone())
            && let Some(schema) = contract.schemas.get(&name)
        {
            references(schema, &mut pending);
        }
    }
    seen
}

fn references(value: &Value, found: &mut Vec<String>) {
    found.extend(reference(value).map(str::to_owned));
    match value {
        Value::Object(fields) => fields.values().for_each(|field| references(field, found)),
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_schema_reached_from_a_body_and_a_response_counts_as_both_and_recursion_ends() {
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let contract = Contract::read(&json!({
            "paths": {"/a": {"post": {
                "operationId": "a.go",
                "requestBody": {"content": {"application/json": {"schema": to("a.Req")}}},
                "responses": {"200": {"content": {"application/json": {"schema": to("a.Res")}}}}
            }}},
            "components": {"schemas": {
                "a.Req": {"properties": {"shared": to("a.Shared")}},
                "a.Res": {"properties": {"shared": to("a.Shared"), "me": to("a.Res")}},
                "a.Shared": {}
            }}
        }))
        .unwrap();
        let directions = Directions::of(&contract);
        assert_eq!(directions.get("a.Req"), Direction::Request);
        assert_eq!(directions.get("a.Res"), Direction::Response);
        assert_eq!(directions.get("a.Shared"), Direction::Both);
    }
}
