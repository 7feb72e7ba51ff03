//! What the generator makes of a small contract.

use std::collections::BTreeMap;

use serde_json::{Value, json};

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn answers(name: &str) -> Value {
    json!({
        "200": {"description": "", "content": {"application/json": {"schema": reference(name)}}},
        "default": {"$ref": "#/components/responses/Error"}
    })
}

fn takes(media: &str, name: &str) -> Value {
    json!({"required": true, "content": {media: {"schema": reference(name)}}})
}

fn text_parameter(name: &str, place: &str) -> Value {
    json!({"name": name, "in": place, "required": place == "path", "schema": {"type": "string"}})
}

/// Two resources of b2b, one of them with a member session, and a form-encoded operation without credentials.
fn contract() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Small", "version": "1.0.0"},
        "paths": {
            "/v1/b2b/doors/{organization_id}/{door_id}": {"put": {
                "operationId": "b2b.doors.update",
                "parameters": [
                    text_parameter("organization_id", "path"),
                    text_parameter("door_id", "path"),
                    text_parameter("cursor", "query"),
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "format": "int32", "minimum": 0}},
                    text_parameter("X-Stytch-Member-Session", "header"),
                    text_parameter("X-Stytch-Member-SessionJWT", "header")
                ],
                "requestBody": takes("application/json", "b2b.doors.UpdateRequest"),
                "responses": answers("b2b.doors.UpdateResponse")
            }},
            "/v1/b2b/doors/search": {"post": {
                "operationId": "b2b.doors.keys.search",
                "parameters": [text_parameter("X-Stytch-Member-Session", "header")],
                "requestBody": takes("application/json", "b2b.doors.keys.SearchRequest"),
                "responses": answers("b2b.doors.UpdateResponse"),
                "x-idempotent": true
            }},
            "/v1/token": {"post": {
                "operationId": "m2m.token",
                "security": [],
                "requestBody": takes("application/x-www-form-urlencoded", "m2m.TokenRequest"),
                "responses": answers("m2m.TokenResponse")
            }}
        },
        "components": {"schemas": {
            "b2b.doors.UpdateRequest": {
                "type": "object",
                "required": ["name", "kind"],
                "properties": {
                    "kind": reference("b2b.doors.Kind"),
                    "metadata": {"type": "object", "additionalProperties": true},
                    "name": {"type": "string", "description": "What it says on the door."},
                    "roles": {"type": "array", "items": {"type": "string"}},
                    "type": {"type": "string"}
                }
            },
            "b2b.doors.UpdateResponse": {
                "type": "object",
                "required": ["request_id", "door", "closed_at"],
                "x-strict": ["request_id"],
                "properties": {
                    "closed_at": {"type": "string", "format": "date-time"},
                    "door": reference("b2b.doors.Door"),
                    "keys": {"type": "array", "items": {"type": "string", "format": "password"}},
                    "request_id": {"type": "string"}
                }
            },
            "b2b.doors.Door": {
                "type": "object",
                "x-boxed": true,
                "properties": {
                    "inner": reference("b2b.doors.Door"),
                    "kind": reference("b2b.doors.Kind"),
                    "lock": reference("b2b.doors.Lock")
                }
            },
            "b2b.doors.Lock": {"type": "object", "properties": {}},
            "b2b.doors.Kind": {"type": "string", "enum": ["revolving-door", "gate"]},
            "b2b.doors.keys.SearchRequest": {
                "type": "object",
                "required": ["organization_ids"],
                "properties": {
                    "limit": {"type": "integer", "format": "int32", "minimum": 0},
                    "organization_ids": {"type": "array", "items": {"type": "string"}}
                }
            },
            "m2m.TokenRequest": {
                "type": "object",
                "required": ["client_id", "client_secret", "grant_type"],
                "properties": {
                    "client_id": {"type": "string"},
                    "client_secret": {"type": "string", "format": "password"},
                    "grant_type": {"type": "string", "enum": ["client_credentials"]}
                }
            },
            "m2m.TokenResponse": {
                "type": "object",
                "properties": {"expires_in": {"type": "integer", "format": "int32"}},
                "additionalProperties": {}
            }
        }}
    })
}

fn generate(contract: &Value) -> BTreeMap<String, String> {
    stytch_api_codegen::generate(contract)
        .unwrap()
        .into_iter()
        .map(|file| (file.path.display().to_string(), file.contents))
        .collect()
}

#[test]
fn print() {
    for (path, contents) in generate(&contract()) {
        println!("=== {path}\n{contents}");
    }
}
