//! What the generator makes of a small contract.

mod examples;

use std::collections::BTreeMap;

use examples::without_examples;
use serde_json::{Value, json};

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn responses(name: &str) -> Value {
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
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "format": "uint32", "minimum": 0}},
                    text_parameter("X-Stytch-Member-Session", "header"),
                    text_parameter("X-Stytch-Member-SessionJWT", "header")
                ],
                "requestBody": takes("application/json", "b2b.doors.UpdateRequest"),
                "responses": responses("b2b.doors.UpdateResponse")
            }},
            "/v1/b2b/doors/search": {"post": {
                "operationId": "b2b.doors.keys.search",
                "parameters": [text_parameter("X-Stytch-Member-Session", "header")],
                "requestBody": takes("application/json", "b2b.doors.keys.SearchRequest"),
                "responses": responses("b2b.doors.UpdateResponse"),
                "x-idempotent": true
            }},
            "/v1/token": {"post": {
                "operationId": "m2m.token",
                "security": [],
                "requestBody": takes("application/x-www-form-urlencoded", "m2m.TokenRequest"),
                "responses": responses("m2m.TokenResponse")
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
                    "limit": {"type": "integer", "format": "uint32", "minimum": 0},
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
        .map(|file| {
            let contents = without_examples(&file.contents);
            (file.path.display().to_string(), contents)
        })
        .collect()
}

/// Holds a file against declarations, word by word but for the white space.
fn assert_declares(files: &BTreeMap<String, String>, file: &str, code: &str) {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let contents = files
        .get(file)
        .unwrap_or_else(|| panic!("no {file} among {:?}", files.keys()));
    assert!(
        words(contents).contains(&words(code)),
        "no {code}\nin {contents}"
    );
}

#[test]
fn the_page_of_a_module_says_what_it_is_for_and_lists_its_operations() {
    let mut contract = contract();
    contract["tags"] = json!([{"name": "m2m", "description": "Programs that log in."}]);
    let operation = &mut contract["paths"]["/v1/token"]["post"];
    operation["description"] = json!("Issues a|b. Then more.");
    let files = generate(&contract);
    assert_declares(
        &files,
        "m2m.rs",
        "//! Programs that log in. //! //! | Operation | | //! |---|---| \
         //! | [`token`](M2mApi::token) | Issues a\\|b. | use crate",
    );
    let handle = "/// Programs that log in. /// /// `client.m2m()` pub struct M2mApi";
    assert_declares(&files, "m2m.rs", handle);
    assert_declares(
        &files,
        "b2b/doors.rs",
        "//! `b2b.doors`. //! //! | Operation",
    );
}

#[test]
fn the_errors_that_are_likely_are_a_list_in_which_those_of_one_reason_share_a_line() {
    let mut contract = contract();
    let operation = &mut contract["paths"]["/v1/token"]["post"];
    operation["x-errors"] = json!({"no_client": "gone.", "no_key": "gone.", "odd": "it is odd."});
    let list = r##"POST "/v1/token" [public, form] errors r#"- `no_client`, `no_key`: gone. - `odd`: it is odd."# fn token"##;
    assert_declares(&generate(&contract), "m2m.rs", list);
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
            "mod.rs"
        ]
    );
    assert_declares(&files, "mod.rs", r#"#[cfg(feature = "b2b")] pub mod b2b;"#);
    assert_declares(
        &files,
        "mod.rs",
        r#"products! { #[cfg(feature = "b2b")] b2b: B2bApi, m2m: M2mApi, }"#,
    );
    assert_declares(&files, "b2b.rs", "pub mod doors;");
    assert_declares(
        &files,
        "b2b.rs",
        r#"pub struct B2bApi, MemberScope: "b2b" { doors: DoorsApi, MemberDoorsApi; }"#,
    );
}

#[test]
fn a_method_takes_path_query_and_body_and_a_member_names_no_organization() {
    let files = generate(&contract());
    assert_declares(
        &files,
        "b2b/doors.rs",
        r#"PUT "/v1/b2b/doors/{organization_id}/{door_id}"
        member()
        fn update(
            organization_id: &str,
            door_id: &str,
            query: UpdateQuery,
            body: UpdateRequest,
        ) -> UpdateResponse;"#,
    );
    assert_declares(
        &files,
        "b2b/doors/keys.rs",
        "member() as MemberSearchRequest
        fn search(body: SearchRequest) -> crate::b2b::doors::UpdateResponse;",
    );
    assert_declares(
        &files,
        "b2b/doors/keys.rs",
        "pub struct MemberSearchRequest [request] new() without SearchRequest.organization_ids {
            limit: Option<u32>,
        } }",
    );
}

#[test]
fn an_entry_says_only_what_departs_from_the_usual() {
    let mut contract = contract();
    contract["paths"]["/v1/b2b/doors/search"]["post"]["servers"] =
        json!([{"url": "https://telemetry.stytch.com"}]);
    let files = generate(&contract);
    assert_declares(
        &files,
        "m2m.rs",
        r#"POST "/v1/token" [public, form] fn token"#,
    );
    assert_declares(
        &files,
        "b2b/doors.rs",
        r#"PUT "/v1/b2b/doors/{organization_id}/{door_id}" member()"#,
    );
    assert_declares(
        &files,
        "b2b/doors/keys.rs",
        r#"POST "/v1/b2b/doors/search" [telemetry, idempotent] member()"#,
    );
}

#[test]
fn saml_shield_and_its_credentials_are_one_flag() {
    let mut contract = contract();
    let token = &mut contract["paths"]["/v1/token"]["post"];
    token["servers"] = json!([{"url": "https://api.samlshield.com"}]);
    token["security"] = json!([{"publicToken": []}]);
    let entry = r#"POST "/v1/token" [saml_shield, form] fn token"#;
    assert_declares(&generate(&contract), "m2m.rs", entry);
}

#[test]
fn a_member_clause_says_what_is_asked_of_the_roles() {
    for (rbac, clause) in [
        (
            json!({"resource": "a.door", "action": "update"}),
            r#"member("a.door", "update") fn"#,
        ),
        (json!({"resource": "a.door"}), r#"member("a.door") fn"#),
    ] {
        let mut contract = contract();
        contract["paths"]["/v1/b2b/doors/{organization_id}/{door_id}"]["put"]["x-rbac"] = rbac;
        assert_declares(&generate(&contract), "b2b/doors.rs", clause);
    }
}

#[test]
fn what_is_sent_is_made_in_the_order_of_required_and_a_response_is_not_made() {
    let files = generate(&contract());
    assert_declares(
        &files,
        "b2b/doors.rs",
        r#"pub struct UpdateRequest [request] new(name: String, kind: Kind) {
            kind: Kind,
            metadata: Option<Map<String, Value>>,
            /// What it says on the door.
            name: String,
            roles: Option<Vec<String>>,
            type_: Option<String> as "type",
        } }"#,
    );
    assert_declares(
        &files,
        "b2b/doors.rs",
        "pub struct UpdateResponse {
            closed_at: Option<DateTime<Utc>> [required],
            door: Door,
            keys: Vec<Secret> [optional],
            request_id: String [strict],
        } }",
    );
    assert_declares(
        &files,
        "m2m.rs",
        r#"pub struct TokenRequest [request] new(client_id: String, client_secret: Secret) {
            client_id: String,
            client_secret: Secret,
            grant_type: String = "client_credentials",
        } }"#,
    );
}

#[test]
fn maps_of_the_application_s_own_data_are_typed_by_direction() {
    let mut contract = contract();
    let map = json!({"type": "object", "additionalProperties": true});
    let response = &mut contract["components"]["schemas"]["b2b.doors.UpdateResponse"]["properties"];
    response["trusted_metadata"] = map.clone();
    response["details"] = map;
    let files = generate(&contract);
    assert_declares(
        &files,
        "b2b/doors.rs",
        "} } typed_maps! { UpdateRequest { set with_metadata: metadata, } }",
    );
    assert_declares(
        &files,
        "b2b/doors.rs",
        "} } typed_maps! { UpdateResponse { get trusted_metadata_as: trusted_metadata, } }",
    );
}

#[test]
fn filters_become_an_enum_and_a_query_is_made_of_them() {
    let mut contract = contract();
    let schemas = &mut contract["components"]["schemas"];
    schemas["b2b.doors.keys.KeyOperand"] = json!({"type": "object", "x-filters": true, "properties": {
        "key_ids": {"type": "array", "items": {"type": "string"}},
        "kind": reference("b2b.doors.Kind"),
        "is_used": {"type": "boolean", "description": "Whether it is used."},
    }});
    schemas["b2b.doors.keys.Query"] = json!({"type": "object", "required": ["operator"], "properties": {
        "operator": {"type": "string"},
        "operands": {"type": "array", "items": reference("b2b.doors.keys.KeyOperand")},
    }});
    schemas["b2b.doors.keys.SearchRequest"]["properties"]["query"] =
        reference("b2b.doors.keys.Query");
    let files = generate(&contract);
    assert_declares(
        &files,
        "b2b/doors/keys.rs",
        r#"pub enum KeyOperand {
            /// Whether it is used.
            IsUsed(bool) = "is_used",
            KeyIds(Vec<String>) = "key_ids",
            Kind(crate::b2b::doors::Kind) = "kind",
        } }"#,
    );
    assert_declares(
        &files,
        "b2b/doors/keys.rs",
        "search_query! { Query: KeyOperand }",
    );
    contract["components"]["schemas"]["b2b.doors.keys.KeyOperand"]["properties"]["other"] =
        json!({"type": "string"});
    let error = stytch_api_codegen::generate(&contract).unwrap_err();
    assert!(error.to_string().contains("`other`"), "{error}");
}

#[test]
fn the_project_in_a_path_is_no_argument() {
    let mut contract = contract();
    let paths = contract["paths"].as_object_mut().unwrap();
    let mut item = paths.remove("/v1/token").unwrap();
    item["post"]["parameters"] = json!([text_parameter("project_id", "path")]);
    paths.insert("/v1/{project_id}/token".to_owned(), item);
    assert_declares(
        &generate(&contract),
        "m2m.rs",
        r#"POST "/v1/{project_id}/token" [public, form] fn token(body: TokenRequest) -> TokenResponse;"#,
    );
}

#[test]
fn what_travels_both_ways_is_made_but_read_as_tolerantly_as_a_response() {
    let mut contract = contract();
    contract["components"]["schemas"]["b2b.doors.UpdateRequest"]["properties"]["door"] =
        reference("b2b.doors.Door");
    assert_declares(
        &generate(&contract),
        "b2b/doors.rs",
        "pub struct Door new() {",
    );
}

#[test]
fn a_schema_that_no_operation_reaches_is_not_declared() {
    let mut contract = contract();
    contract["components"]["schemas"]["b2b.doors.Alone"] =
        json!({"type": "object", "properties": {}});
    assert_eq!(generate(&contract), generate(&self::contract()));
}

#[test]
fn what_the_contract_does_not_name_goes_into_the_rest() {
    assert_declares(
        &generate(&contract()),
        "m2m.rs",
        "pub struct TokenResponse { expires_in: Option<i32>, extra: Map<String, Value> [rest], } }",
    );
}

#[test]
fn objects_are_boxed_where_the_contract_says_so_and_where_they_hold_themselves() {
    assert_declares(
        &generate(&contract()),
        "b2b/doors.rs",
        "pub struct Door { inner: Option<Box<Door>>, kind: Option<Kind>, lock: Option<Box<Lock>>, } }",
    );
}

#[test]
fn an_enum_lists_its_values_in_the_order_of_the_contract() {
    assert_declares(
        &generate(&contract()),
        "b2b/doors.rs",
        r#"pub enum Kind { RevolvingDoor = "revolving-door", Gate = "gate", } }"#,
    );
}

#[test]
fn names_of_upstream_and_marks_of_deprecation_stand_before_what_they_are_about() {
    let mut contract = contract();
    let operation = &mut contract["paths"]["/v1/b2b/doors/search"]["post"];
    operation["x-upstream"] = json!("api_keys_Search");
    operation["deprecated"] = json!(true);
    let request = &mut contract["components"]["schemas"]["b2b.doors.keys.SearchRequest"];
    request["x-upstream"] = json!("api_keys_SearchRequest");
    request["properties"]["limit"]["deprecated"] = json!(true);
    let files = generate(&contract);
    for code in [
        r#"#[doc(alias = "api_keys_Search")] #[deprecated] POST "/v1/b2b/doors/search""#,
        r#"#[doc(alias = "api_keys_SearchRequest")] pub struct SearchRequest"#,
        "{ #[deprecated] limit: Option<u32>,",
        // Upstream does not know what follows from its operations.
        "the organization is the session's. pub struct MemberSearchRequest",
    ] {
        assert_declares(&files, "b2b/doors/keys.rs", code);
    }
}

#[test]
fn nothing_of_progenitor_is_left() {
    let all: String = generate(&contract()).into_values().collect();
    for gone in [
        "progenitor",
        "serde",
        "X-Stytch",
        "types::",
        "ResponseValue",
    ] {
        assert!(!all.contains(gone), "{gone}");
    }
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
        responses("b2b.doors.keys.SearchResponse");
    assert_declares(
        &generate(&paged),
        "b2b/doors/keys.rs",
        "member() as MemberSearchRequest
        pages search_pages(body, doors: crate::b2b::doors::Door, |page| Some(&page.next_cursor))
        fn search(body: SearchRequest) -> SearchResponse;",
    );

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

const IMPOSSIBLE: &[Impossible] = &[
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
            let schemas = &mut contract["components"]["schemas"];
            schemas["b2b.doors.DoorsApi"] = json!({"type": "object", "properties": {}});
            schemas["b2b.doors.Lock"]["properties"]["api"] = reference("b2b.doors.DoorsApi");
        },
        &["b2b.doors.DoorsApi", "handle"],
    ),
    (
        "a type named like what modules use",
        |contract| {
            contract["components"]["schemas"]["b2b.doors.Option"] =
                json!({"type": "object", "properties": {}})
        },
        &["b2b.doors.Option", "rename"],
    ),
    (
        "two types of one name in Rust",
        |contract| {
            contract["components"]["schemas"]["b2b.doors_keys.SearchRequest"] =
                json!({"type": "object", "properties": {}})
        },
        &["b2b.doors_keys.SearchRequest", "one Rust name"],
    ),
    (
        "a property of a type that no pass knows",
        |contract| {
            contract["components"]["schemas"]["b2b.doors.Lock"]["properties"]["id"] =
                json!({"type": "string", "format": "uuid"})
        },
        &["b2b.doors.Lock.id", "uuid"],
    ),
    (
        "a session of members outside of b2b",
        |contract| {
            contract["paths"]["/v1/token"]["post"]["parameters"] =
                json!([text_parameter("X-Stytch-Member-Session", "header")])
        },
        &["m2m", "member session"],
    ),
    (
        "an organization that is not the first argument of a member's operation",
        |contract| {
            let paths = contract["paths"].as_object_mut().unwrap();
            let item = paths
                .remove("/v1/b2b/doors/{organization_id}/{door_id}")
                .unwrap();
            paths.insert("/v1/b2b/doors/{door_id}/{organization_id}".to_owned(), item);
        },
        &["b2b.doors.update", "organization"],
    ),
    (
        "credentials that the client does not send",
        |contract| contract["paths"]["/v1/token"]["post"]["security"] = json!([{"token": []}]),
        &["m2m.token", "credentials"],
    ),
    (
        "the public token for another host than SAML Shield's",
        |contract| {
            contract["paths"]["/v1/token"]["post"]["security"] = json!([{"publicToken": []}])
        },
        &["m2m.token", "SAML Shield"],
    ),
    (
        "SAML Shield without the public token",
        |contract| {
            contract["paths"]["/v1/token"]["post"]["servers"] =
                json!([{"url": "https://api.samlshield.com"}])
        },
        &["m2m.token", "public token"],
    ),
    (
        "a lone required query parameter that is no text",
        |contract| contract["paths"]["/v1/token"]["post"]["parameters"] = json!([{"name": "times", "in": "query", "required": true, "schema": {"type": "integer"}}]),
        &["m2m.token", "times"],
    ),
    (
        "a response without a component",
        |contract| {
            contract["paths"]["/v1/token"]["post"]["responses"]["200"] = json!({"description": ""})
        },
        &["POST /v1/token", "200"],
    ),
    (
        "components that are no map",
        |contract| contract["components"] = json!("none"),
        &["components", "object"],
    ),
    (
        "a schema that nobody could read to its end",
        |contract| {
            for _ in 0..40 {
                let inner =
                    contract["components"]["schemas"]["b2b.doors.Lock"]["properties"].take();
                contract["components"]["schemas"]["b2b.doors.Lock"]["properties"] =
                    json!({"properties": inner});
            }
        },
        &["components", "deep"],
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
        for part in *expected {
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
