//! Every filter that the contract names for a search is known.

use serde_json::{Value, json};

use super::schema::CONTRACT;
use super::valid;
use crate::fixtures;

#[test]
fn every_filter_of_the_contract_is_known() {
    let contract: Value = serde_json::from_str(CONTRACT).expect("JSON");
    let paths = contract["paths"].as_object().expect("paths").values();
    let operations = paths.flat_map(|path| path.as_object().into_iter().flat_map(|it| it.values()));
    let mut known = 0;
    for operation in operations {
        let body = &operation["requestBody"]["content"]["application/json"]["schema"];
        let query = resolve(&contract, &resolve(&contract, body)["properties"]["query"]);
        let filters = resolve(&contract, &query["properties"]["operands"]["items"]);
        if filters["x-filters"] != true {
            continue;
        }
        let id = operation["operationId"].as_str().expect("an id");
        for (name, of_type) in filters["properties"].as_object().expect("filters") {
            let (mut state, seeds) = fixtures::seeded();
            let mut arguments = valid::arguments(&mut state, &seeds, id);
            let value = sample(resolve(&contract, of_type));
            arguments["query"] = json!({
                "operator": "AND", "operands": [{ "filter_name": name, "filter_value": value }],
            });
            let (status, body) = fixtures::call(&mut state, id, arguments);
            assert_eq!(status, 200, "{id} {name}: {body}");
            known += 1;
        }
    }
    assert_ne!(known, 0);
}

fn sample(schema: &Value) -> Value {
    match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("array"), _) => json!(["text"]),
        (Some("boolean"), _) => json!(true),
        (Some("object"), _) => {
            json!({ "greater_than": "2026-01-02T03:04:05Z", "less_than": "2026-01-02T03:04:05Z" })
        }
        (_, Some("date-time")) => json!("2026-01-02T03:04:05Z"),
        _ => json!("text"),
    }
}

fn resolve<'a>(contract: &'a Value, schema: &'a Value) -> &'a Value {
    let name = schema["$ref"].as_str().and_then(|it| it.rsplit('/').next());
    name.map_or(schema, |name| &contract["components"]["schemas"][name])
}
