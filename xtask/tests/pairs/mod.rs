//! Pairs of small contracts: the made-up API, and one change to it for each rule.

use serde_json::{Value, json};
use stytch_api_codegen::Model;
use xtask::diff::Rule;

/// One change, and what it means.
pub struct Pair {
    pub name: &'static str,
    /// What becomes of the contract, in turn.
    pub edits: Vec<Edit>,
    /// The rules it falls under; none when nothing changed for callers.
    pub rules: &'static [Rule],
}

pub enum Edit {
    /// Puts a value at a JSON pointer.
    Set(&'static str, Value),
    /// Takes away what is at a JSON pointer.
    Remove(&'static str),
    /// Moves a value from one JSON pointer to another.
    Move(&'static str, &'static str),
}

use Edit::{Move, Remove, Set};

const ANIMALS: &str = "/paths/~1v1~1animals";
const GET: &str = "/paths/~1v1~1zoos~1{organization_id}~1animals~1{animal_id}";

fn base() -> Value {
    serde_json::from_str(include_str!("../spec/stytch.json")).unwrap()
}

/// What users see of it.
pub fn base_model() -> Model {
    Model::of(&base()).unwrap()
}

impl Pair {
    /// What users see of the contract after the change.
    pub fn changed(&self) -> Model {
        let mut contract = base();
        self.edits.iter().for_each(|edit| edit.apply(&mut contract));
        Model::of(&contract).unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }
}

impl Edit {
    fn apply(&self, contract: &mut Value) {
        match self {
            Set(at, value) => set(contract, at, value.clone()),
            Remove(at) => drop(take(contract, at)),
            Move(from, to) => {
                let value = take(contract, from);
                set(contract, to, value);
            }
        }
    }
}

fn set(contract: &mut Value, at: &str, value: Value) {
    let (parent, key) = at.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    match contract.pointer_mut(parent).expect(at) {
        Value::Object(map) => drop(map.insert(key, value)),
        Value::Array(items) => items.push(value),
        other => panic!("{at}: {other}"),
    }
}

fn take(contract: &mut Value, at: &str) -> Value {
    let (parent, key) = at.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/");
    match contract.pointer_mut(parent).expect(at) {
        Value::Object(map) => map.remove(&key).expect(at),
        Value::Array(items) => items.remove(key.parse().unwrap()),
        other => panic!("{at}: {other}"),
    }
}

fn text() -> Value {
    json!({"type": "string"})
}

fn to(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn body(name: &str) -> Value {
    json!({"required": true, "content": {"application/json": {"schema": to(name)}}})
}

fn operation(id: &str) -> Value {
    let response = json!({"description": "Success.", "content": {"application/json":
        {"schema": to("b2b.zoo.AnimalResponse")}}});
    json!({"operationId": id, "responses": {
        "200": response, "default": {"$ref": "#/components/responses/Error"}}})
}

fn query(name: &str, required: bool) -> Value {
    json!({"name": name, "in": "query", "required": required, "schema": text()})
}

/// A new operation, and what it brings.
fn lock() -> Vec<Edit> {
    let mut lock = operation("b2b.zoo.cages.lock");
    lock["requestBody"] = body("b2b.zoo.cages.LockRequest");
    lock["responses"]["200"]["content"]["application/json"]["schema"] =
        to("b2b.zoo.cages.LockResponse");
    lock["parameters"] =
        json!([{"name": "X-Stytch-Member-Session", "in": "header", "schema": text()}]);
    lock["x-rbac"] = json!({"resource": "cages", "action": "lock"});
    lock["servers"] = json!([{"url": "https://telemetry.stytch.com"}]);
    lock["security"] = json!([]);
    vec![
        Set("/paths/~1v1~1cages", json!({"post": lock})),
        Set(
            "/components/schemas/b2b.zoo.cages.LockRequest",
            json!({"type": "object", "required": ["organization_id", "pin"], "properties": {
                "organization_id": text(), "pin": {"type": "string", "format": "password"},
                "kind": to("b2b.zoo.Kind")}}),
        ),
        Set(
            "/components/schemas/b2b.zoo.cages.LockResponse",
            json!({"type": "object", "required": ["lock"], "x-strict": ["lock"],
                "properties": {"lock": to("b2b.zoo.cages.Lock")}}),
        ),
        Set(
            "/components/schemas/b2b.zoo.cages.Lock",
            json!({"type": "string", "enum": ["bolt", "chain"]}),
        ),
    ]
}

const CREATE: &str = "/components/schemas/b2b.zoo.CreateRequest";
const RESPONSE: &str = "/components/schemas/b2b.zoo.AnimalResponse";
const ANIMAL: &str = "/components/schemas/b2b.zoo.Animal";
const KIND: &str = "/components/schemas/b2b.zoo.Kind/enum";

macro_rules! at {
    ($($part:expr),*) => { concat_leaked(&[$($part),*]) };
}

fn concat_leaked(parts: &[&str]) -> &'static str {
    parts.concat().leak()
}

#[rustfmt::skip]
pub fn pairs() -> Vec<Pair> {
    use Rule::*;
    let pair = |name, edits, rules| Pair { name, edits, rules };
    vec![
        pair("nothing", vec![], &[]),
        pair("words only", vec![Set(at!(ANIMAL, "/description"), "An animal.".into())], &[]),
        pair("operation added",
            vec![Set("/paths/~1v1~1cages", json!({"get": operation("b2b.zoo.cages.list")}))],
            &[OperationAdded]),
        pair("operation with types of its own", lock(), &[OperationAdded]),
        pair("operation removed", vec![Remove("/paths/~1v1~1animals~1open"),
            Remove("/components/schemas/b2b.zoo.OpenCageRequest")],
            &[OperationRemoved]),
        pair("type added",
            vec![Set("/components/schemas/b2b.zoo.Mood", json!({"type": "string", "enum": ["calm"]})),
                Set(at!(ANIMAL, "/properties/mood"), to("b2b.zoo.Mood"))],
            &[FieldAdded, TypeAdded]),
        pair("type renamed",
            vec![Move("/components/schemas/b2b.zoo.CreateRequestCageSize", "/components/schemas/b2b.zoo.Size"),
                Set("/components/schemas/b2b.zoo.CreateRequestCage/properties/size", to("b2b.zoo.Size"))],
            &[TypeRemoved, TypeAdded, FieldTypeChanged]),
        pair("operation renamed",
            vec![Set(at!(ANIMALS, "/post/operationId"), "b2b.zoo.animals.add".into())],
            &[OperationRenamed]),
        pair("path parameter added",
            vec![Move(ANIMALS, "/paths/~1v1~1{zoo_id}~1animals"),
                Set("/paths/~1v1~1{zoo_id}~1animals/post/parameters", json!([{"name": "zoo_id",
                    "in": "path", "required": true, "schema": text()}]))],
            &[PathParametersChanged, WireChanged]),
        pair("path parameters in another order",
            vec![Remove(at!(GET, "/get/parameters/3")),
                Move(GET, "/paths/~1v1~1zoos~1{animal_id}~1animals~1{organization_id}")],
            &[PathParametersChanged, MemberSessionLost]),
        pair("path parameter with another name",
            vec![Set(at!(GET, "/get/parameters/1/name"), "beast_id".into()),
                Move(GET, "/paths/~1v1~1zoos~1{organization_id}~1animals~1{beast_id}")],
            &[PathParameterRenamed]),
        pair("organization with another name",
            vec![Set(at!(GET, "/get/parameters/0/name"), "zoo_id".into()),
                Move(GET, "/paths/~1v1~1zoos~1{zoo_id}~1animals~1{animal_id}")],
            &[PathParameterRenamed, ArgumentsChanged]),
        pair("another path", vec![Move(ANIMALS, "/paths/~1v2~1animals")], &[WireChanged]),
        pair("another method", vec![Move(at!(ANIMALS, "/post"), at!(ANIMALS, "/put"))],
            &[IdempotencyGained, WireChanged]),
        pair("first query parameter",
            vec![Set(at!(ANIMALS, "/post/parameters"), json!([query("dry", false)]))],
            &[ArgumentsChanged]),
        pair("one more query parameter",
            vec![Set(at!(GET, "/get/parameters/-"), query("after", false))], &[FieldAdded]),
        pair("one more required query parameter",
            vec![Set(at!(GET, "/get/parameters/-"), query("after", true))],
            &[ConstructorChanged]),
        pair("body gained",
            vec![Set(at!(GET, "/get/requestBody"), body("b2b.zoo.OpenCageRequest"))],
            &[ArgumentsChanged]),
        pair("response of another type",
            vec![Set(at!(ANIMALS, "/post/responses/200/content/application~1json/schema"), to("b2b.zoo.Animal"))],
            &[ResponseChanged]),
        pair("member session lost", vec![Remove(at!(GET, "/get/parameters/3"))], &[MemberSessionLost]),
        pair("member session gained",
            vec![Set(at!(ANIMALS, "/post/parameters"), json!([{"name": "X-Stytch-Member-Session",
                "in": "header", "schema": text()}]))], &[MemberSessionGained]),
        pair("another action of members",
            vec![Set(at!(GET, "/get/x-rbac/action"), "see".into())], &[PermissionChanged]),
        pair("one action per field",
            vec![Remove(at!(GET, "/get/x-rbac/action"))], &[PermissionChanged]),
        pair("pages gained",
            vec![Set(at!(CREATE, "/properties/cursor"), text()),
                Set(at!(RESPONSE, "/properties/next_cursor"), text()),
                Set(at!(RESPONSE, "/properties/animals"), json!({"type": "array", "items": to("b2b.zoo.Animal")}))],
            &[PagesGained, FieldAdded, FieldAdded, FieldAdded]),
        pair("another host",
            vec![Remove(at!(ANIMALS, "/post/servers"))], &[HostChanged]),
        pair("a new host",
            vec![Set(at!(ANIMALS, "/post/servers"), json!([{"url": "https://new.example.com"}]))],
            &[NewHost, HostChanged]),
        pair("other credentials",
            vec![Remove("/paths/~1v1~1animals~1open/post/security")], &[SecurityChanged]),
        pair("may be repeated",
            vec![Set(at!(ANIMALS, "/post/x-idempotent"), true.into())], &[IdempotencyGained]),
        pair("no longer idempotent",
            vec![Move(at!(GET, "/get"), at!(GET, "/post"))], &[IdempotencyLost, WireChanged]),
        pair("deprecated",
            vec![Set(at!(ANIMALS, "/post/deprecated"), true.into())], &[Deprecated]),

        pair("optional field of a request",
            vec![Set(at!(CREATE, "/properties/age"), text())], &[FieldAdded]),
        pair("required field of a request",
            vec![Set(at!(CREATE, "/properties/age"), text()), Set(at!(CREATE, "/required/-"), "age".into())],
            &[ConstructorChanged]),
        pair("arguments in another order",
            vec![Set(at!(CREATE, "/required"), json!(["keeper_key", "name", "kind"]))],
            &[ConstructorChanged]),
        pair("field of a request no longer required",
            vec![Set(at!(CREATE, "/required"), json!(["name", "keeper_key"]))],
            &[ConstructorChanged]),
        pair("nothing required any more",
            vec![Remove(at!(CREATE, "/required"))],
            &[ConstructorChanged]),
        pair("optional field of a response",
            vec![Set(at!(ANIMAL, "/properties/age"), text())], &[FieldAdded]),
        pair("required field of a response",
            vec![Set(at!(ANIMAL, "/properties/age"), text()), Set(at!(ANIMAL, "/required/-"), "age".into())],
            &[FieldAdded]),
        pair("required fields of a response in another order",
            vec![Set(at!(ANIMAL, "/required"), json!(["kind", "name"]))], &[]),
        pair("field of a response no longer required",
            vec![Set(at!(ANIMAL, "/required"), json!(["name"]))], &[FieldTypeChanged]),
        pair("list of a response now required",
            vec![Set(at!(ANIMAL, "/required/-"), "parents".into())], &[PromiseChanged]),
        pair("field removed", vec![Remove(at!(ANIMAL, "/properties/notes"))], &[FieldRemoved]),
        pair("field of another type",
            vec![Set(at!(ANIMAL, "/properties/notes"), text())], &[FieldTypeChanged]),
        pair("field with another name in Rust",
            vec![Set(at!(ANIMAL, "/properties/notes/x-rust-name"), "remarks".into())], &[FieldRenamed]),
        pair("no longer a time",
            vec![Remove(at!(ANIMAL, "/properties/born_at/format"))], &[FieldTypeChanged]),
        pair("now a secret",
            vec![Set(at!(CREATE, "/properties/name/format"), "password".into())],
            &[ConstructorChanged]),
        pair("no longer a secret",
            vec![Remove(at!(CREATE, "/properties/keeper_key/format"))],
            &[SecretLost, ConstructorChanged]),
        pair("now a constant",
            vec![Set(at!(CREATE, "/properties/name"), json!({"type": "string", "enum": ["x"]}))],
            &[ConstructorChanged, ConstantChanged]),
        pair("limits",
            vec![Set(at!(CREATE, "/properties/name/maxLength"), 9.into())],
            &[LimitsChanged]),
        pair("boxed", vec![Set(at!(CREATE, "/x-boxed"), true.into())], &[FieldTypeChanged]),
        pair("strict gained", vec![Set(at!(ANIMAL, "/x-strict/-"), "kind".into())], &[StrictGained]),
        pair("strict lost", vec![Remove(at!(ANIMAL, "/x-strict"))], &[StrictLost]),
        pair("received, then also sent",
            vec![Set(at!(CREATE, "/properties/mother"), to("b2b.zoo.Animal"))],
            &[DefaultLost, FieldTypeChanged, FieldTypeChanged, ConstructorGained, FieldAdded]),
        pair("sent, then also received",
            vec![Set(at!(ANIMAL, "/properties/cage"), to("b2b.zoo.CreateRequestCage"))],
            &[FieldAdded, ReadingChanged]),
        pair("sent, then only received",
            vec![Move(at!(CREATE, "/properties/cage"), at!(ANIMAL, "/properties/cage"))],
            &[ConstructorLost, FieldRemoved, FieldAdded]),
        pair("enum value added", vec![Set(at!(KIND, "/-"), "emu".into())], &[ValueAdded]),
        pair("enum value removed", vec![Set(KIND, json!(["owl", "cat"]))], &[ValueRemoved]),
        pair("enum values in another order", vec![Set(KIND, json!(["bat", "cat", "owl"]))], &[]),
        pair("enum became a struct",
            vec![Set("/components/schemas/b2b.zoo.Kind", json!({"type": "object", "properties": {"name": text()}}))],
            &[TypeKindChanged]),
    ]
}
