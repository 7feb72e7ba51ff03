//! Constructs that an upstream file may come to use: each is handled, or refused with a message that
//! says where it is and which overlay action helps.

mod in_process;

use in_process::regen;
use xtask::error::Error;

const UPSTREAM: &str = include_str!("spec/upstream.yml");

/// The made-up API with one text replaced.
fn with(from: &str, to: &str) -> String {
    assert!(UPSTREAM.contains(from), "{from}");
    UPSTREAM.replacen(from, to, 1)
}

fn property(schema: &str) -> String {
    with(
        "        notes: {type: object}\n",
        &format!("        notes: {schema}\n"),
    )
}

fn component(text: &str) -> String {
    with(
        "    api_zoo_v1_OpenCageRequest:\n",
        &format!("{text}    api_zoo_v1_OpenCageRequest:\n"),
    )
    .replacen(
        "        notes: {type: object}\n",
        "        notes: {$ref: '#/components/schemas/api_zoo_v1_New'}\n",
        1,
    )
}

fn assert_handled(name: &str, upstream: &str) -> String {
    match regen(upstream) {
        Ok(code) => code,
        Err(error) => panic!("{name}: {error}"),
    }
}

#[test]
fn handled() {
    for (name, upstream, generated) in [
        (
            "recursive through a list",
            UPSTREAM.to_owned(),
            "parents: Vec<Animal>",
        ),
        (
            "recursive through an optional field",
            property("{$ref: '#/components/schemas/api_zoo_v1_Animal'}"),
            "notes: Option<Box<Animal>>",
        ),
        (
            "recursive through two",
            component(
                "    api_zoo_v1_New:\n      type: object\n      properties:\n        \
                back: {$ref: '#/components/schemas/api_zoo_v1_Animal'}\n",
            ),
            "back: Option<",
        ),
        (
            "inline object",
            property(
                "{type: object, properties: {deep: {type: object, properties: {x: {type: string}}}}}",
            ),
            "pub struct AnimalNotesDeep",
        ),
        (
            "inline enum in a list",
            property("{type: array, items: {type: string, enum: [a, b]}}"),
            "notes: Vec<AnimalNotesItem>",
        ),
        (
            "map of objects",
            property(
                "{type: object, additionalProperties: {type: object, properties: {x: {type: string}}}}",
            ),
            "AnimalNotesValue>",
        ),
        (
            "keyword as a property",
            with(
                "        notes: {type: object}\n",
                "        type: {type: string}\n        self: {type: string}\n",
            ),
            "type_: Option<String>",
        ),
        (
            "odd signs in a property",
            with(
                "        notes: {type: object}\n",
                "        'https://a.b/c d': {type: string}\n",
            ),
            "as \"https://a.b/c d\"",
        ),
        (
            "keyword as a method",
            with("zoo_animals_OpenCage", "zoo_animals_Override"),
            "fn r#override(",
        ),
        (
            "enum values that are no names",
            property("{type: string, enum: ['1st', 'a b', 'é', 'type', '*']}"),
            "\"1st\"",
        ),
        (
            "limits of what is sent",
            with(
                "format: int32, minimum: 0}",
                "format: int32, minimum: 0, maximum: 9}",
            ),
            "    /// Not described yet: `limit`. At most 9.\n    limit: Option<u32> where { max: 9 },",
        ),
        (
            "empty body",
            UPSTREAM.to_owned(),
            "pub struct OpenCageRequest [request] new() {}",
        ),
    ] {
        let code = assert_handled(name, &upstream);
        assert!(code.contains(generated), "{name}: no {generated}");
    }
}

/// What no caller notices changes nothing in the generated code.
#[test]
fn harmless() {
    let code = regen(UPSTREAM).unwrap();
    let name = "        name: {type: string, example: Lisbeth}\n";
    for keywords in [
        "default: Lisbeth",
        // Limits of what is received.
        "pattern: '^[a-z]+$'",
        "minLength: 1, maxLength: 20",
        "format: uuid",
        "format: email",
        "format: uri",
        "readOnly: true",
        "nullable: false",
        "examples: {a: b}",
    ] {
        let upstream = with(
            name,
            &format!("        name: {{type: string, {keywords}}}\n"),
        );
        assert_eq!(regen(&upstream).unwrap(), code, "{keywords}");
    }
    let get = "    get:\n      operationId: api_zoo_v1_zoo_animals_Get\n";
    for (from, to) in [
        (
            "        born_at: {type: string}\n",
            "        born_at: {type: string, nullable: true}\n",
        ),
        (
            "parents: {type: array,",
            "parents: {type: array, minItems: 0, maxItems: 2, uniqueItems: true,",
        ),
        (
            "schema: {type: integer, format: int32, minimum: 0}",
            "schema: {type: integer, format: int32, minimum: 0, default: 3}",
        ),
        (
            "in: query, schema",
            "in: query, explode: true, style: form, schema",
        ),
        (
            "      requestBody:\n        required: true\n",
            "      requestBody:\n",
        ),
        ("        '200':\n", "        '201':\n"),
        (
            "          description: Good\n",
            "          description: Good\n          headers: {X-A: {schema: {type: string}}}\n",
        ),
        (
            "      type: object\n      required: [name, kind]\n",
            "      type: object\n      additionalProperties: false\n      required: [name, kind]\n",
        ),
        (get, &format!("{get}      externalDocs: {{url: a}}\n")),
    ] {
        assert_eq!(regen(&with(from, to)).unwrap(), code, "{to}");
    }
}

#[test]
fn refused_with_the_action_that_helps() {
    let form = "          application/json:\n            schema: {$ref: '#/components/schemas/api_zoo_v1_CreateRequest'}\n";
    let two = format!(
        "{form}{}",
        form.replace("application/json", "application/xml")
    );
    let animal = "api_zoo_v1_Animal/properties/notes";
    for (name, upstream, parts) in [
        (
            "allOf",
            property("{allOf: [{type: object}]}"),
            [animal, "`remove` the `allOf`"],
        ),
        (
            "oneOf",
            property("{oneOf: [{type: object}]}"),
            [animal, "free-form JSON"],
        ),
        (
            "anyOf",
            property("{anyOf: [{type: object}]}"),
            [animal, "free-form JSON"],
        ),
        (
            "required and nullable",
            with(
                "        name: {type: string,",
                "        name: {type: string, nullable: true,",
            ),
            ["name/nullable", "`remove` it"],
        ),
        (
            "enum value that is no text",
            property("{type: string, enum: [a, 7]}"),
            ["notes/enum", "value `7` is no text"],
        ),
        (
            "enum value that is there twice",
            property("{type: string, enum: [a, b, a]}"),
            ["notes/enum", "value `a` twice"],
        ),
        (
            "two successes of two types",
            with(
                "        '400': {description: Bad}\n",
                "        '201': {description: Made}\n",
            ),
            ["responses/201", "overlay action"],
        ),
        (
            "type list of 3.1",
            property("{type: [string, 'null']}"),
            [animal, "overlay action"],
        ),
        (
            "component that is a list",
            component("    api_zoo_v1_New:\n      type: array\n      items: {type: string}\n"),
            ["api_zoo_v1_New", "overlay action"],
        ),
        (
            "several media types",
            with(form, &two),
            ["requestBody/content", "`remove` every media type but one"],
        ),
        (
            "media type that is not known",
            with(
                form,
                &form.replace("application/json", "multipart/form-data"),
            ),
            ["requestBody/content", "`remove` every media type but one"],
        ),
        (
            "body by reference",
            with(
                "      requestBody:\n        required: true\n",
                "      requestBody:\n        $ref: '#/components/requestBodies/A'\n",
            ),
            ["post/requestBody", "`remove` the `$ref`"],
        ),
        (
            "parameter by reference",
            with(
                "        - {name: limit, in: query, schema: {type: integer, format: int32, minimum: 0}}\n",
                "        - {$ref: '#/components/parameters/Limit'}\n",
            ),
            ["get/parameters/0", "`remove` the `$ref`"],
        ),
        (
            "parameters of a path",
            with(
                "  /v1/animals:\n",
                "  /v1/animals:\n    parameters: [{name: a, in: query, schema: {type: string}}]\n",
            ),
            ["~1v1~1animals/parameters", "into each operation"],
        ),
        (
            "keyword as a module",
            with("zoo_animals_OpenCage", "zoo_type_OpenCage"),
            ["api_zoo_v1_zoo_type", "x-homes.packages"],
        ),
        (
            "keyword as a query parameter",
            with("{name: limit, in: query,", "{name: type, in: query,"),
            ["get/parameters/0", "overlay action"],
        ),
        (
            "two properties with one name in Rust",
            with(
                "        notes: {type: object}\n",
                "        a_b: {type: string}\n        a-b: {type: string}\n",
            ),
            ["b2b.zoo.Animal", "x-rust-name"],
        ),
        (
            "two enum values with one name in Rust",
            property("{type: string, enum: [a_b, a-b]}"),
            ["b2b.zoo.AnimalNotes", "overlay"],
        ),
        (
            "enum value that is the catch-all",
            property("{type: string, enum: [other, a]}"),
            ["b2b.zoo.AnimalNotes", "Other"],
        ),
        (
            "property that is a method of all structs",
            with(
                "        keeper_key: {type: string}\n",
                "        keeper_key: {type: string}\n        new: {type: string}\n",
            ),
            ["b2b.zoo.CreateRequest", "x-rust-name"],
        ),
        (
            "required circle",
            with("required: [name, kind]", "required: [name, kind, mother]").replacen(
                "        notes: {type: object}\n",
                "        mother: {$ref: '#/components/schemas/api_zoo_v1_Animal'}\n",
                1,
            ),
            ["requires itself", "optional in an overlay"],
        ),
        (
            "type called like one of Rust's prelude",
            component(
                "    api_zoo_v1_New:\n      type: object\n      properties: {a: {type: string}}\n",
            )
            .replace("v1_New", "v1_Option"),
            ["b2b.zoo.Option", "rename"],
        ),
    ] {
        let message = match regen(&upstream) {
            Err(Error::Codegen(error)) if error.to_string().contains("progenitor:") => {
                panic!("{name} is refused without a place: {error}")
            }
            Err(error) => error.to_string(),
            Ok(_) => panic!("{name} is accepted"),
        };
        for part in parts {
            assert!(message.contains(part), "{name}: no {part} in {message}");
        }
    }
}
