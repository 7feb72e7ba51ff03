//! A small change is a small diff, so that a reviewer sees what it is: of upstream in the contract, and of the contract
//! in the generated code.

#[path = "../codegen/tests/examples/mod.rs"]
mod examples;
mod repository;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use examples::without_examples;
use repository::{Repository, UPSTREAM};
use serde_json::{Value, json};
use similar::{ChangeTag, TextDiff};
use stytch_api_codegen::{
    Model, generate,
    model::{Direction, Object},
};

/// The files that a newer upstream changes, and how many lines in all.
fn diff(upstream: &str) -> (BTreeSet<String>, usize) {
    let repository = Repository::regenerated();
    let before = repository.files();
    let run = repository.regen_from(upstream, &["--check"]);
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    assert!(repository.files() == before, "--check writes nothing");
    let files = run
        .stdout
        .lines()
        .filter_map(|it| it.strip_prefix("+++ b/"));
    let files = files.map(str::to_owned).collect();
    let changed = run.stdout.lines().filter(|it| {
        (it.starts_with('+') && !it.starts_with("+++ "))
            || (it.starts_with('-') && !it.starts_with("--- "))
    });
    (files, changed.count())
}

fn set(files: &[&str]) -> BTreeSet<String> {
    files.iter().map(|file| (*file).to_owned()).collect()
}

#[test]
fn an_optional_field_changes_the_contract_and_one_file() {
    for (before, after) in [
        (
            "        keeper_key: {type: string}\n",
            "        keeper_key: {type: string}\n        age: {type: integer, format: int32}\n",
        ),
        (
            "        notes: {type: object}\n",
            "        notes: {type: object}\n        age: {type: integer, format: int32}\n",
        ),
    ] {
        let (files, lines) = diff(&UPSTREAM.replace(before, after));
        assert_eq!(
            files,
            set(&["openapi/stytch.json", "src/generated/b2b/zoo.rs"])
        );
        // Five of the contract, and the field with a blank line and words before it.
        assert_eq!(lines, 5 + 3);
    }
}

#[test]
fn an_operation_changes_its_resource_and_its_parent() {
    let operation = "  /v1/animals/close:
    post:
      operationId: api_zoo_v1_zoo_animals_CloseCage
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/api_zoo_v1_CloseCageRequest'}
      responses: *responses
components:\n";
    let schema =
        "    api_zoo_v1_CloseCageRequest:\n      type: object\n    api_zoo_v1_GetRequest:\n";
    let grown = UPSTREAM
        .replace("components:\n", operation)
        .replace("    api_zoo_v1_GetRequest:\n", schema);
    let (files, _) = diff(&grown);
    assert_eq!(
        files,
        set(&[
            "openapi/stytch.json",
            // The resource.
            "src/generated/b2b/zoo/animals.rs",
            // Its parent, where the request lives.
            "src/generated/b2b/zoo.rs",
        ])
    );
}

/// The contract of this repository.
fn contract() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/stytch.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The lines that go out of the generated code and come into it, by file.
#[derive(Default)]
struct Lines {
    out: Vec<(String, String)>,
    into: Vec<(String, String)>,
}

impl Lines {
    fn between(old: &Value, new: &Value) -> Self {
        let files = |contract| {
            let files = generate(contract).unwrap().into_iter();
            files
                .map(|file| {
                    let contents = without_examples(&file.contents);
                    (file.path.display().to_string(), contents)
                })
                .collect::<BTreeMap<_, _>>()
        };
        let (old, new) = (files(old), files(new));
        let mut lines = Self::default();
        for file in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
            let text = |of: &BTreeMap<String, String>| of.get(file).cloned().unwrap_or_default();
            lines.compare(file, &text(&old), &text(&new));
        }
        lines
    }

    fn compare(&mut self, file: &str, old: &str, new: &str) {
        for change in TextDiff::from_lines(old, new).iter_all_changes() {
            let line = (file.to_owned(), change.value().trim_end().to_owned());
            match change.tag() {
                ChangeTag::Delete => self.out.push(line),
                ChangeTag::Insert => self.into.push(line),
                ChangeTag::Equal => {}
            }
        }
        // What can be looked at with `--nocapture` is what a reviewer would see.
        for (sign, lines) in [('-', &self.out), ('+', &self.into)] {
            let lines = lines.iter().filter(|(of, _)| of == file);
            lines.for_each(|(_, line)| println!("{file}: {sign}{line}"));
        }
    }

    /// How many lines came, when none went.
    fn added(&self) -> usize {
        assert!(self.out.is_empty(), "{:?}", self.out);
        self.into.len()
    }

    /// How many lines are others now, when as many came as went.
    fn changed(&self) -> usize {
        assert_eq!(self.out.len(), self.into.len(), "{:?}", self.out);
        self.into.len()
    }
}

/// The objects of the contract, without those that its operations imply, that are all of `direction`.
fn objects(model: &Model, contract: &Value, direction: Direction) -> Vec<Object> {
    let is_component = |object: &&Object| schema(contract, object).is_some();
    let objects = model.objects().filter(is_component);
    let objects =
        objects.filter(|object| object.direction == direction && !object.fields.is_empty());
    objects.cloned().collect()
}

fn schema<'a>(contract: &'a Value, object: &Object) -> Option<&'a Value> {
    contract["components"]["schemas"].get(object.name.dotted())
}

fn schema_mut<'a>(contract: &'a mut Value, object: &Object) -> &'a mut Value {
    &mut contract["components"]["schemas"][object.name.dotted()]
}

/// Takes a name out of a schema's `required`.
fn release(schema: &mut Value, name: &str) {
    let required = schema["required"].as_array_mut().unwrap();
    required.retain(|it| it != name);
}

#[test]
fn an_optional_field_of_a_response_is_its_words_and_one_line() {
    let old = contract();
    let model = Model::of(&old).unwrap();
    let object = &objects(&model, &old, Direction::Response)[0];
    let mut new = old.clone();
    schema_mut(&mut new, object)["properties"]["zz_new"] =
        json!({"type": "string", "description": "What is new.\nAnd more."});
    let lines = Lines::between(&old, &new);
    assert_eq!(
        lines.added(),
        1 + 2 + 1,
        "a blank line, two of words, the field"
    );
    assert!(
        lines
            .into
            .iter()
            .any(|(_, line)| line == "    zz_new: Option<String>,")
    );
}

#[test]
fn a_name_taken_out_of_required_is_one_line_of_each_response() {
    let old = contract();
    let model = Model::of(&old).unwrap();
    let mut new = old.clone();
    let mut released = 0;
    for object in objects(&model, &old, Direction::Response) {
        // What is strict must be required, and the way to the next page knows whether its cursor may be absent.
        let mut fields = object.fields.iter();
        let field =
            fields.find(|it| it.required.is_some() && !it.strict && it.wire != "next_cursor");
        if let Some(field) = field {
            release(schema_mut(&mut new, &object), &field.wire);
            released += 1;
        }
    }
    assert!(released > 0);
    assert_eq!(Lines::between(&old, &new).changed(), released);
}

#[test]
fn a_name_taken_out_of_required_is_at_most_three_lines_of_a_request() {
    let old = contract();
    let model = Model::of(&old).unwrap();
    let mut new = old.clone();
    let mut released = 0;
    for object in objects(&model, &old, Direction::Request) {
        let Some(field) = object.constructor().first().copied() else {
            continue;
        };
        release(schema_mut(&mut new, &object), &field.wire);
        // A body without the organization says its fields again.
        let twin = |it: &&Object| it.without.as_ref().is_some_and(|it| it.full == object.name);
        released += 1 + model.objects().filter(twin).count();
    }
    assert!(released > 0);
    assert!(Lines::between(&old, &new).changed() <= 3 * released);
}

#[test]
fn a_value_of_an_enum_is_one_line() {
    let old = contract();
    let mut new = old.clone();
    let mut grown = 0;
    for schema in new["components"]["schemas"]
        .as_object_mut()
        .unwrap()
        .values_mut()
    {
        if let Some(values) = schema.get_mut("enum") {
            values.as_array_mut().unwrap().push("zz-new".into());
            grown += 1;
        }
    }
    assert!(grown > 0);
    assert_eq!(Lines::between(&old, &new).added(), grown);
}

#[test]
fn a_new_operation_is_its_entry_and_its_types_in_one_file() {
    let old = contract();
    let model = Model::of(&old).unwrap();
    let sibling = model
        .operations
        .values()
        .find(|it| it.method == "POST")
        .unwrap();
    let home = sibling.name.home.dotted();
    let mut new = old.clone();
    let content = |last: &str| {
        let schema = json!({"$ref": format!("#/components/schemas/{home}.{last}")});
        json!({"required": true, "description": "", "content": {"application/json": {"schema": schema}}})
    };
    new["paths"]["/v1/zz/new"] = json!({"post": {
        "operationId": format!("{home}.zz_new"),
        "description": "Does something new.",
        "requestBody": content("ZzNewRequest"),
        "responses": {"200": content("ZzNewResponse")}}});
    for (last, required) in [
        ("ZzNewRequest", json!(["name"])),
        ("ZzNewResponse", json!([])),
    ] {
        new["components"]["schemas"][format!("{home}.{last}")] = json!({
            "type": "object", "description": "It is new.", "required": required,
            "properties": {"name": {"type": "string", "description": "A name."}}});
    }
    let lines = Lines::between(&old, &new);
    let files: BTreeSet<_> = lines.into.iter().map(|(file, _)| file).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    // A row of its module's table; a blank line, words, method and path, signature; and for each type a blank line and
    // six of its own.
    assert_eq!(lines.added(), 1 + 4 + 2 * 7);
}

#[test]
fn a_deprecation_is_one_line_of_each_operation() {
    let old = contract();
    let mut new = old.clone();
    let mut deprecated = 0;
    for item in new["paths"].as_object_mut().unwrap().values_mut() {
        for operation in item.as_object_mut().unwrap().values_mut() {
            operation["deprecated"] = json!(true);
            deprecated += 1;
        }
    }
    assert!(deprecated > 0);
    assert_eq!(Lines::between(&old, &new).added(), deprecated);
}

#[test]
fn a_deprecation_is_one_line_of_each_field() {
    let old = contract();
    let model = Model::of(&old).unwrap();
    let mut new = old.clone();
    let mut deprecated = 0;
    for object in objects(&model, &old, Direction::Response) {
        let fields = object.fields.iter();
        for field in fields.filter(|field| !field.rest && !field.deprecated) {
            schema_mut(&mut new, &object)["properties"][&field.wire]["deprecated"] = json!(true);
            deprecated += 1;
        }
    }
    assert!(deprecated > 0);
    assert_eq!(Lines::between(&old, &new).added(), deprecated);
}
