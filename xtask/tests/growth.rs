//! An ordinary update from end to end: upstream has grown, nobody edits a file, and everything is regenerated.
//!
//! The upstream of this test is made from the contract of this repository; what is ours in it goes into an overlay.

mod repository;

use std::{fs, path::Path};

use heck::{ToSnakeCase, ToUpperCamelCase};
use repository::Repository;
use serde_json::{Map, Value, json};
use stytch_api_codegen::{Model, model::Type};
use xtask::docs::Undocumented;

const CONTRACT: &str = "openapi/stytch.json";
const SCHEMAS: &str = "/components/schemas";

/// A file of this repository.
fn vendored(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::read_to_string(root.join(path)).unwrap()
}

fn contract() -> Value {
    serde_json::from_str(&vendored(CONTRACT)).unwrap()
}

/// A copy of this repository's contract and words, with an overlay of its own.
fn copy(overlay: &Value) -> Repository {
    let repository = Repository::new();
    repository.write(CONTRACT, &vendored(CONTRACT));
    for words in [
        "fields",
        "types",
        "operations",
        "links",
        "errors",
        "resources",
    ] {
        let path = format!("openapi/docs/{words}.yaml");
        repository.write(&path, &vendored(&path));
    }
    let overlay = json!({
        "overlay": "1.0.0",
        "info": {"title": "What is ours", "version": "1.0.0"},
        "actions": [{"target": "$", "description": "Upstream has none of it.", "update": overlay}]});
    repository.write("openapi/overlay/fixes.yaml", &overlay.to_string());
    let run = repository.run(&["regen"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    repository
}

/// What regen drops of an upstream file and the contract has all the same.
fn ours(contract: &Value) -> Value {
    let failure = &contract["components"]["responses"]["Error"]["description"];
    let mut ours = json!({"components": {"responses": {"Error": {"description": failure}}}});
    for (path, item) in contract["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let mut words = extensions(operation);
            if let Some(security) = operation.get("security") {
                words.insert("x-confirmed-security".into(), security.clone());
            }
            ours["paths"][path][method] = Value::Object(words);
        }
    }
    for (name, schema) in contract.pointer(SCHEMAS).unwrap().as_object().unwrap() {
        let mut words = extensions(schema);
        let properties = schema.get("properties").and_then(Value::as_object);
        let properties = properties.into_iter().flatten().map(|(name, property)| {
            let mut words = extensions(property);
            if property["type"] == "string" && property.get("format").is_none() {
                words.insert("x-secret".into(), false.into());
            }
            (name.clone(), Value::Object(words))
        });
        let properties: Map<_, _> = properties.collect();
        if !properties.is_empty() {
            words.insert("properties".into(), properties.into());
        }
        ours["components"]["schemas"][name] = Value::Object(words);
    }
    ours
}

fn extensions(value: &Value) -> Map<String, Value> {
    let members = value.as_object().into_iter().flatten();
    let extensions = members.filter(|(key, _)| key.starts_with("x-"));
    extensions
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

/// An upstream package, and where it lives here.
struct Home {
    package: String,
    home: String,
}

/// The home of something whose name here follows from its name upstream.
fn home(name: &str, value: &Value, in_rust: impl Fn(&str) -> String) -> Option<Home> {
    let (package, short) = value.get("x-upstream")?.as_str()?.rsplit_once('_')?;
    let (home, last) = name.rsplit_once('.')?;
    (last == in_rust(short)).then(|| Home {
        package: package.into(),
        home: home.into(),
    })
}

fn operations(contract: &Value) -> impl Iterator<Item = (&str, &str, &Value)> {
    let paths = contract["paths"].as_object().unwrap().iter();
    paths.flat_map(|(path, item)| {
        let methods = item.as_object().unwrap().iter();
        methods.map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
    })
}

fn to(name: &str) -> Value {
    json!({"content": {"application/json": {"schema": {"$ref": format!("#{SCHEMAS}/{name}")}}}})
}

/// What the upstream of the test has more than the contract, and how it is called here.
struct Grown {
    upstream: Value,
    overlay: Value,
    operation: String,
    home_of_types: String,
    response: String,
    providers: String,
    query: String,
}

fn grown() -> Grown {
    let contract = contract();
    let mut overlay = ours(&contract);
    let mut upstream = contract.clone();
    let schemas = contract.pointer(SCHEMAS).unwrap().as_object().unwrap();

    let Home {
        package,
        home: home_of_types,
    } = schemas
        .iter()
        .find_map(|(name, schema)| home(name, schema, |short| short.to_upper_camel_case()))
        .unwrap();
    let of_operations = operations(&contract)
        .find_map(|(_, _, operation)| {
            let id = operation["operationId"].as_str().unwrap();
            // Types of one product are no business of another one's operations.
            let home = home(id, operation, |short| short.to_snake_case())?;
            let product = |home: &str| home.split('.').next().unwrap().to_owned();
            (product(&home.home) == product(&home_of_types)).then_some(home)
        })
        .unwrap();
    overlay["x-homes"] = json!({
        "packages": {&package: home_of_types},
        "operations": {&of_operations.package: of_operations.home}});

    let [request, response, kind] =
        ["ZzNewRequest", "ZzNewResponse", "ZzKind"].map(|it| format!("{package}_{it}"));
    upstream["paths"]["/v1/zz/new"] = json!({"post": {
        "operationId": format!("{}_ZzNew", of_operations.package),
        "requestBody": to(&request),
        "responses": {"200": to(&response)}}});
    let of_kind = json!({"$ref": format!("#{SCHEMAS}/{kind}")});
    upstream["components"]["schemas"][&request] = json!({"type": "object", "required": ["zz_name"],
        "properties": {"zz_name": {"type": "string", "maxLength": 9}, "zz_kind": of_kind}});
    upstream["components"]["schemas"][&response] = json!({"type": "object",
        "properties": {"zz_name": {"type": "string"}}});
    upstream["components"]["schemas"][&kind] = json!({"type": "string", "enum": ["zz-a", "zz-b"]});

    let model = Model::of(&contract).unwrap();
    let response = model
        .objects()
        .find(|it| !it.is_sent() && !it.fields.is_empty())
        .unwrap();
    let response = response.name.dotted();
    upstream["components"]["schemas"][&response]["properties"]["zz_field"] =
        json!({"type": "string"});

    let is_provider =
        |name: &&String| name.contains("Provider") && schemas[*name].get("enum").is_some();
    let providers = schemas.keys().find(is_provider).unwrap().clone();
    let values = &mut upstream["components"]["schemas"][&providers]["enum"];
    values.as_array_mut().unwrap().push("zz-provider".into());

    let with_query = model
        .operations
        .values()
        .find(|it| it.argument("query").is_some())
        .unwrap();
    let query = with_query.argument("query").unwrap().dotted();
    let method = with_query.method.to_lowercase();
    upstream["paths"][&with_query.path][method]["parameters"]
        .as_array_mut()
        .unwrap()
        .push(json!({"name": "zz_filter", "in": "query", "schema": {"type": "string"}}));

    Grown {
        upstream,
        overlay,
        operation: format!("{}.zz_new", of_operations.home),
        home_of_types,
        response,
        providers,
        query,
    }
}

#[test]
fn the_contract_comes_back_from_its_own_upstream() {
    let contract = contract();
    let repository = copy(&ours(&contract));
    let run = repository.regen_from(&contract.to_string(), &[]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(
        run.stdout.contains("changed: nothing for callers"),
        "{}",
        run.stdout
    );
    assert!(repository.read(CONTRACT) == vendored(CONTRACT));
}

#[test]
fn an_upstream_that_grew_needs_no_hand() {
    let grown = grown();
    let repository = copy(&grown.overlay);
    let run = repository.regen_from(&grown.upstream.to_string(), &[]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);

    let home = &grown.home_of_types;
    let new_types = ["ZzKind", "ZzNewRequest", "ZzNewResponse"].map(|it| format!("{home}.{it}"));
    let mut wordless = Undocumented::of(&contract());
    wordless.operations.insert(grown.operation.clone());
    wordless.types.insert(new_types[0].clone());
    let fields = ["zz_field", "zz_filter", "zz_kind", "zz_name"];
    wordless.fields.extend(fields.map(str::to_owned));
    let words = format!("without words: {wordless}\n");
    assert!(run.stdout.contains(&words), "no {words} in {}", run.stdout);
    assert!(
        run.stdout.contains("semver step: minor (0 breaking,"),
        "{}",
        run.stdout
    );

    let check = repository.run(&["regen", "--check"]);
    assert_eq!(check.code, Some(0), "{}{}", check.stdout, check.stderr);
    let contract: Value = serde_json::from_str(&repository.read(CONTRACT)).unwrap();
    let stand_in = json!(format!("Not described yet: `{}`.", grown.operation));
    assert_eq!(
        contract["paths"]["/v1/zz/new"]["post"]["description"],
        stand_in
    );

    let model = Model::of(&contract).unwrap();
    let fields = |name: &str| match &model.types[name] {
        Type::Object(object) => object
            .fields
            .iter()
            .map(|it| it.wire.clone())
            .collect::<Vec<_>>(),
        Type::Enum(of) => of.variants.iter().map(|(_, value)| value.clone()).collect(),
    };
    for (of_type, member) in [
        (&new_types[0], "zz-a"),
        (&new_types[1], "zz_kind"),
        (&new_types[2], "zz_name"),
        (&grown.response, "zz_field"),
        (&grown.providers, "zz-provider"),
        (&grown.query, "zz_filter"),
    ] {
        assert!(
            fields(of_type).iter().any(|it| it == member),
            "{of_type} has no {member}"
        );
    }
    assert_eq!(model.operations[&grown.operation].path, "/v1/zz/new");
}
