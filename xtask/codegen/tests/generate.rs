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
                    text_parameter("color", "query"),
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

/// Whether a file has a piece of code, whatever the white space and trailing commas.
fn has(files: &BTreeMap<String, String>, file: &str, code: &str) -> bool {
    let squeeze = |text: &str| {
        text.split_whitespace()
            .collect::<String>()
            .replace(",)", ")")
    };
    let contents = files
        .get(file)
        .unwrap_or_else(|| panic!("no {file} among {:?}", files.keys()));
    squeeze(contents).contains(&squeeze(code))
}

#[test]
fn every_resource_has_one_file_below_its_parent() {
    let files = generate(&contract());
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "b2b.rs",
            "b2b/doors.rs",
            "b2b/doors/keys.rs",
            "m2m.rs",
            "mod.rs",
            "raw.rs"
        ]
    );
    assert!(has(
        &files,
        "mod.rs",
        r#"#[cfg(feature = "b2b")] pub mod b2b;"#
    ));
    assert!(has(&files, "b2b.rs", "pub mod doors;"));
    assert!(has(
        &files,
        "b2b.rs",
        "impl crate::Client { /// The operations of `b2b`.\n #[must_use] pub fn b2b(&self)"
    ));
}

#[test]
fn a_handle_takes_path_query_and_body_and_a_member_no_organization() {
    let files = generate(&contract());
    let doors = |code: &str| has(&files, "b2b/doors.rs", code);
    assert!(doors(
        "pub async fn update(self, organization_id: &str, door_id: &str, query: UpdateQuery, body: UpdateRequest,) -> Result<UpdateResponse, crate::Error>"
    ));
    assert!(doors(
        "pub async fn update(self, door_id: &str, query: UpdateQuery, body: UpdateRequest,) -> Result<UpdateResponse, crate::Error>"
    ));
    assert!(doors("self.scope.organization_id(), door_id,"));
    let keys = |code: &str| has(&files, "b2b/doors/keys.rs", code);
    assert!(keys("pub async fn search(self, body: MemberSearchRequest)"));
    assert!(keys(
        "pub struct MemberSearchRequest { #[serde(skip_serializing_if = \"Option::is_none\")] pub limit: Option<u32>, }"
    ));
    assert!(keys("organization_ids: vec![organization_id.into()]"));
}

#[test]
fn the_raw_method_keeps_what_progenitor_decides_and_ends_in_the_transport() {
    let files = generate(&contract());
    assert!(has(
        &files,
        "b2b/doors.rs",
        r#"let request = self.request(&UPDATE, &[organization_id, door_id]).json(&body)
            .query(&progenitor_client::QueryParam::new("color", &color))
            .query(&progenitor_client::QueryParam::new("limit", &limit));
        self.send(&UPDATE, request).await?.decode()"#
    ));
    assert!(has(
        &files,
        "m2m.rs",
        "self.request(&TOKEN, &[]).form(&body)"
    ));
    let all: String = files.into_values().collect();
    for gone in ["api-version", "X-Stytch", "header_map", "types::"] {
        assert!(!all.contains(gone), "{gone}");
    }
}

#[test]
fn the_table_says_credentials_host_idempotency_and_session() {
    let files = generate(&contract());
    let entry = |file: &str, code: &str| assert!(has(&files, file, code), "{file}: {code}");
    entry(
        "m2m.rs",
        "auth: crate::operation::Auth::None, host: crate::operation::Host::Api, idempotent: false, member_session: false,",
    );
    entry(
        "b2b/doors.rs",
        "auth: crate::operation::Auth::Project, host: crate::operation::Host::Api, idempotent: true, member_session: true,",
    );
    entry(
        "b2b/doors/keys.rs",
        r#"method: "POST", path: "/v1/b2b/doors/search", auth: crate::operation::Auth::Project, host: crate::operation::Host::Api, idempotent: true"#,
    );
}

#[test]
fn request_types_have_constructors_in_the_order_of_required_and_answers_have_defaults() {
    let files = generate(&contract());
    let doors = |code: &str| has(&files, "b2b/doors.rs", code);
    assert!(doors(
        "pub fn new(name: impl Into<String>, kind: impl Into<Kind>) -> Self"
    ));
    assert!(doors("pub roles: Option<Vec<String>>,"));
    assert!(doors("impl Default for UpdateResponse"));
    assert!(!doors("impl Default for UpdateRequest"));
    assert!(doors(
        "pub closed_at: Option<::chrono::DateTime<::chrono::offset::Utc>>,"
    ));
    assert!(doors("pub keys: Vec<crate::Secret>,"));
    assert!(doors("pub lock: Option<Box<Lock>>,"));
    assert!(doors(
        "pub fn type_(mut self, type_: impl Into<String>) -> Self"
    ));
    assert!(has(
        &files,
        "m2m.rs",
        r#"pub fn new(client_id: impl Into<String>, client_secret: impl Into<crate::Secret>,) -> Self"#
    ));
    assert!(has(
        &files,
        "m2m.rs",
        r#"grant_type: "client_credentials".into()"#
    ));
}

#[test]
fn reading_is_strict_where_the_contract_says_so() {
    let files = generate(&contract());
    let doors = |code: &str| has(&files, "b2b/doors.rs", code);
    assert!(doors(
        r#"&[crate::decode::Promise::strict("request_id"), crate::decode::Promise::lax("door"), crate::decode::Promise::lax("closed_at"),]"#
    ));
    assert!(doors(
        r#""request_id" => field.promised(0).text(&mut self.request_id),"#
    ));
    assert!(has(&files, "m2m.rs", "_ => field.rest(&mut self.extra),"));
}

#[test]
fn an_operation_with_a_cursor_streams_its_pages() {
    let mut paged = contract();
    let schemas = &mut paged["components"]["schemas"];
    schemas["b2b.doors.keys.SearchRequest"]["properties"]["cursor"] = json!({"type": "string"});
    schemas["b2b.doors.keys.SearchResponse"] = json!({"type": "object", "required": ["next_cursor"], "properties": {
        "doors": {"type": "array", "items": reference("b2b.doors.Door")}, "next_cursor": {"type": "string"}
    }});
    paged["paths"]["/v1/b2b/doors/search"]["post"]["responses"] =
        answers("b2b.doors.keys.SearchResponse");
    let files = generate(&paged);
    let keys = |code: &str| has(&files, "b2b/doors/keys.rs", code);
    assert!(keys(
        "pub fn search_pages(self, body: SearchRequest) -> crate::Pages<'c, SearchResponse>"
    ));
    assert!(keys(
        "pub fn search_pages(self, body: MemberSearchRequest,) -> crate::Pages<'c, SearchResponse>"
    ));
    assert!(keys(
        "impl crate::paging::Page for SearchResponse { type Item = crate::b2b::doors::Door;"
    ));
    assert!(keys("Some(self.next_cursor.as_str())"));

    paged["components"]["schemas"]["b2b.doors.keys.SearchResponse"]["properties"]["keys"] =
        json!({"type": "array", "items": reference("b2b.doors.Lock")});
    let error = stytch_api_codegen::generate(&paged)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("b2b.doors.keys.search") && error.contains("cursor"),
        "{error}"
    );
}

#[test]
fn the_same_contract_gives_the_same_bytes() {
    assert_eq!(generate(&contract()), generate(&contract()));
}

/// A change of the contract that makes it impossible, and what the refusal must name.
type Impossible = (&'static str, fn(&mut Value), &'static [&'static str]);

const IMPOSSIBLE: [Impossible; 9] = [
    (
        "an inline object",
        |contract| {
            contract["components"]["schemas"]["b2b.doors.Lock"]["properties"]["inline"] =
                json!({"type": "object", "properties": {"x": {"type": "string"}}});
        },
        &["inline", "component"],
    ),
    (
        "a value called like the catch-all",
        |contract| contract["components"]["schemas"]["b2b.doors.Kind"]["enum"] = json!(["other"]),
        &["b2b.doors.Kind", "Other"],
    ),
    (
        "a dangling reference",
        |contract| {
            contract["components"]["schemas"]["b2b.doors.Lock"]["properties"]["x"] =
                reference("b2b.doors.Gone")
        },
        &["Gone"],
    ),
    (
        "two bodies",
        |contract| {
            contract["paths"]["/v1/token"]["post"]["requestBody"]["content"]["application/json"] =
                json!({"schema": reference("m2m.TokenRequest")});
        },
        &["POST /v1/token", "one media type"],
    ),
    (
        "strict but not required",
        |contract| {
            contract["components"]["schemas"]["b2b.doors.UpdateResponse"]["x-strict"] =
                json!(["keys"])
        },
        &["b2b.doors.UpdateResponse", "keys", "x-strict"],
    ),
    (
        "a name without a home",
        |contract| contract["paths"]["/v1/token"]["post"]["operationId"] = json!("token"),
        &["token", "dotted name"],
    ),
    (
        "an operation and a resource of one name",
        |contract| contract["paths"]["/v1/token"]["post"]["operationId"] = json!("b2b.doors.keys"),
        &["b2b.doors.keys", "rename"],
    ),
    (
        "an object that requires itself",
        |contract| {
            contract["components"]["schemas"]["b2b.doors.Door"]["required"] = json!(["inner"])
        },
        &["b2b.doors.Door", "requires itself"],
    ),
    (
        "a type named like a handle",
        |contract| {
            contract["components"]["schemas"]["b2b.doors.DoorsApi"] =
                json!({"type": "object", "properties": {}})
        },
        &["b2b.doors.DoorsApi", "handle"],
    ),
];

#[test]
fn what_cannot_be_expressed_is_refused_by_name() {
    for (what, change, expected) in IMPOSSIBLE {
        let mut contract = contract();
        change(&mut contract);
        let error = stytch_api_codegen::generate(&contract)
            .err()
            .unwrap_or_else(|| panic!("{what} was accepted"));
        for part in expected {
            assert!(
                error
                    .to_string()
                    .to_lowercase()
                    .contains(&part.to_lowercase()),
                "{what}: {error}"
            );
        }
    }
}
