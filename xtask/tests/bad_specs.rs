//! Each bad input stops regen: it says where and what to do, and leaves every file as it was.

mod repository;

use repository::{Repository, Run, UPSTREAM};

/// Runs regen with a bad input and returns what it said.
fn refusal(repository: &Repository, upstream: &str) -> String {
    let before = repository.files();
    let Run {
        code,
        stdout,
        stderr,
    } = repository.regen_from(upstream, &[]);
    assert_eq!(code, Some(2), "accepted: {stdout}");
    assert!(repository.files() == before, "a file was touched");
    assert!(!stderr.contains("panicked"), "{stderr}");
    stderr
}

/// A bad upstream: the made-up API with one text replaced by another.
fn bad_upstream(from: &str, to: &str) -> String {
    assert!(UPSTREAM.contains(from), "{from}");
    refusal(&Repository::regenerated(), &UPSTREAM.replacen(from, to, 1))
}

/// A bad overlay: one text of it replaced by another.
fn bad_overlay(from: &str, to: &str) -> String {
    let repository = Repository::regenerated();
    let overlay = repository.read("openapi/overlay/fixes.yaml");
    assert!(overlay.contains(from), "{from}");
    repository.write("openapi/overlay/fixes.yaml", &overlay.replacen(from, to, 1));
    refusal(&repository, UPSTREAM)
}

fn assert_says(message: &str, parts: &[&str]) {
    for part in parts {
        assert!(message.contains(part), "no `{part}` in:\n{message}");
    }
}

#[test]
fn a_refusal_says_how_to_see_what_else_changes() {
    let error = bad_upstream("[owl, cat, bat]", "[owl, cat, owl]");
    let last = error.lines().last().unwrap_or_default();
    assert!(
        last.starts_with("nothing was written; `cargo xtask diff HEAD "),
        "{error}"
    );
    let error = refusal(&Repository::regenerated(), "<html></html>");
    assert!(!error.contains("cargo xtask diff"), "{error}");
}

#[test]
fn not_yaml() {
    let message = refusal(&Repository::regenerated(), "paths: [\n  {a: b\n");
    assert_says(&message, &["openapi.yml:", "error: "]);
}

#[test]
fn not_a_document() {
    for (text, what) in [
        ("", "an empty file"),
        ("just words", "a text or a list"),
        ("- a\n- b\n", "a text or a list"),
        ("<!DOCTYPE html>\n<html></html>\n", "HTML"),
        ("swagger: '2.0'\npaths: {}\n", "Swagger 2.0"),
    ] {
        let message = refusal(&Repository::regenerated(), text);
        assert_says(&message, &["this is ", what, "-> "]);
    }
}

#[test]
fn duplicate_key() {
    let message = bad_upstream(
        "        name: {type: string, example: Lisbeth}\n",
        "        name: {type: string}\n        name: {type: string}\n",
    );
    assert_says(&message, &["openapi.yml:71:9: ", "duplicate"]);
}

#[test]
fn version_3_1() {
    let message = bad_upstream("openapi: 3.0.3", "openapi: 3.1.0");
    assert_says(&message, &["#/openapi", "OpenAPI 3.1.0: only 3.0.x", "-> "]);
}

#[test]
fn missing_paths() {
    let message = bad_upstream("\npaths:\n", "\npahts:\n");
    assert_says(&message, &["#/paths", "missing"]);
}

#[test]
fn duplicate_operation_id() {
    let message = bad_upstream("zoo_animals_Create", "zoo_animals_Get");
    assert_says(
        &message,
        &[
            "api_zoo_v1_zoo_animals_Get",
            "#/paths/~1v1~1animals/post",
            "rename one",
        ],
    );
}

#[test]
fn dangling_reference() {
    let message = bad_upstream("schemas/api_zoo_v1_AnimalKind'", "schemas/api_zoo_v1_Kind'");
    assert_says(
        &message,
        &["api_zoo_v1_Animal/properties/kind", "does not exist", "-> "],
    );
}

#[test]
fn two_schemas_with_one_name() {
    let message = bad_overlay("{x-name: b2b.zoo.Kind}", "{x-name: b2b.zoo.Animal}");
    assert_says(
        &message,
        &[
            "#/components/schemas/api_zoo_v1_",
            "`b2b.zoo.Animal` is also the name",
            "-> ",
        ],
    );
}

#[test]
fn one_name_for_different_schemas() {
    let message = bad_upstream(
        "      enum: [owl, cat, bat]\n    api_zoo_v1_CreateRequest:",
        "      enum: [owl, cat, bat, emu]\n    api_zoo_v1_CreateRequest:",
    );
    assert_says(&message, &["shares `b2b.zoo.Kind`", "not equal"]);
}

#[test]
fn bad_name() {
    let message = bad_upstream(
        "operationId: api_zoo_v1_zoo_animals_OpenCage",
        "operationId: api_zoo_v1_Animals.get",
    );
    assert_says(&message, &["#/paths/", "not a name"]);
}

#[test]
fn stale_overlay_action() {
    let message = bad_overlay("properties.born_at", "properties.died_at");
    assert_says(
        &message,
        &[
            "openapi/overlay/fixes.yaml, action 4, target $.",
            "matches nothing",
            "-> ",
        ],
    );
}

#[test]
fn overlay_action_without_effect() {
    let message = bad_upstream(
        "born_at: {type: string}",
        "born_at: {type: string, format: date-time}",
    );
    assert_says(
        &message,
        &[
            "openapi/overlay/fixes.yaml, action 4",
            "changes nothing",
            "-> ",
        ],
    );
}

#[test]
fn overlay_action_without_a_reason() {
    let message = bad_overlay("    description: A point in time.\n", "");
    assert_says(&message, &["action 4", "no description"]);
}

#[test]
fn new_host() {
    let message = bad_upstream(
        "https://telemetry.stytch.com",
        "https://telemetry.example.com",
    );
    assert_says(
        &message,
        &[
            "#/paths/~1v1~1animals/servers/0",
            "`https://telemetry.example.com`",
            "-> ",
        ],
    );
    let message = bad_upstream("https://test.stytch.com", "https://test.example.com");
    assert_says(&message, &["#/servers/1", "`https://test.example.com`"]);
}

#[test]
fn changed_host() {
    let message = bad_upstream(
        "    servers:\n      - url: https://telemetry.stytch.com\n",
        "",
    );
    assert_says(
        &message,
        &[
            "#/paths/~1v1~1animals/post",
            "now sent to https://api.stytch.com",
            "x-confirmed-servers",
        ],
    );
}

#[test]
fn an_operation_that_moves_and_changes_its_host_at_once() {
    let message = bad_upstream(
        "  /v1/animals:\n    servers:\n      - url: https://telemetry.stytch.com\n",
        "  /v1/beasts:\n",
    );
    let now = "now sent to https://api.stytch.com or https://test.stytch.com";
    assert_says(
        &message,
        &["#/paths/~1v1~1beasts/post", now, "x-confirmed-servers"],
    );
    let message = bad_upstream(
        "  /v1/animals:\n    servers:\n      - url: https://telemetry.stytch.com\n    post:\n",
        "  /v1/beasts:\n    post:\n      security: []\n",
    );
    assert_says(
        &message,
        &["x-confirmed-servers", "x-confirmed-security: []"],
    );
}

#[test]
fn new_secrets() {
    let message = bad_upstream(
        "        notes: {type: object}\n",
        "        recovery_secret: {type: string}\n        apiKey: {type: string}\n        \
         client_tokens: {type: array, items: {type: string}}\n",
    );
    for name in ["recovery_secret", "apiKey", "client_tokens"] {
        let place = format!("#/components/schemas/b2b.zoo.Animal/properties/{name}\n");
        assert_says(
            &message,
            &[&place, "`format: password`", "`x-secret: false`"],
        );
    }
}

#[test]
fn everything_that_went_stale_is_told_at_once() {
    let repository = Repository::regenerated();
    let overlay = repository.read("openapi/overlay/fixes.yaml");
    let overlay = overlay
        .replace("properties.born_at", "properties.died_at")
        .replace("{x-strict: [name]}", "{x-strict: [born_at]}")
        .replace("packages: {", "packages: {api_gone_v1: gone, ");
    repository.write("openapi/overlay/fixes.yaml", &overlay);
    repository.write(
        "openapi/docs/operations.yaml",
        "b2b.zoo.animals.feed: Feeds it.\n",
    );
    let moved = UPSTREAM.replace(
        "    servers:\n      - url: https://telemetry.stytch.com\n",
        "",
    );
    let message = refusal(&repository, &moved);
    assert_says(
        &message,
        &[
            "action 4",
            "x-homes.packages.api_gone_v1",
            "`born_at` is strict but not required",
            "`b2b.zoo.animals.feed` is not in the contract",
            "x-confirmed-servers",
        ],
    );
}

#[test]
fn changed_security() {
    let message = bad_upstream(
        "      operationId: api_zoo_v1_zoo_animals_Create\n",
        "      operationId: api_zoo_v1_zoo_animals_Create\n      security: []\n",
    );
    assert_says(
        &message,
        &[
            "#/paths/~1v1~1animals/post",
            "`security`",
            "x-confirmed-security: []",
        ],
    );
    let message = bad_overlay(
        "{security: [], x-confirmed-security: []}",
        "{deprecated: true}",
    );
    assert_says(
        &message,
        &[
            "#/paths/~1v1~1animals~1open/post",
            "is now [{\"basicAuth\":[]}]",
        ],
    );
    let message = bad_upstream("scheme: basic", "scheme: bearer");
    assert_says(&message, &["#/security", "basic"]);
}

#[test]
fn unknown_construct() {
    let message = bad_upstream("notes: {type: object}", "notes: {oneOf: [{type: object}]}");
    assert_says(
        &message,
        &[
            "#/components/schemas/api_zoo_v1_Animal/properties/notes",
            "overlay action",
        ],
    );
    let message = bad_upstream("in: query", "in: cookie");
    assert_says(
        &message,
        &["/get/parameters/0", "cookie", "overlay action"].map(|part| {
            if part == "cookie" {
                "none of path"
            } else {
                part
            }
        }),
    );
}

#[test]
fn unknown_package() {
    let message = bad_upstream(
        "operationId: api_zoo_v1_zoo_animals_OpenCage",
        "operationId: api_zoo_v1_cages_Open",
    );
    assert_says(
        &message,
        &[
            "`api_zoo_v1_cages` has no home",
            "add `api_zoo_v1_cages: <dotted home>` to x-homes.packages",
        ],
    );
}

#[test]
fn product_mix() {
    let message = bad_overlay("{x-name: b2b.zoo.Kind}", "{x-name: consumer.zoo.Kind}");
    assert_says(&message, &["uses `consumer.zoo.Kind`", "shared"]);
}

#[test]
fn strict_but_not_required() {
    let message = bad_overlay("{x-strict: [name]}", "{x-strict: [born_at]}");
    assert_says(
        &message,
        &["b2b.zoo.Animal", "`born_at` is strict but not required"],
    );
}

#[test]
fn permission_without_a_member_session() {
    let message = bad_overlay(
        "$.paths['/v1/zoos/{organization_id}/animals/{animal_id}'].get",
        "$.paths['/v1/animals/open'].post",
    );
    assert_says(
        &message,
        &[
            "#/paths/~1v1~1animals~1open/post\n",
            "an operation that accepts no member session has `x-rbac`",
            "correct it there",
        ],
    );
}

#[test]
fn words_about_nothing() {
    let repository = Repository::regenerated();
    repository.write(
        "openapi/docs/operations.yaml",
        "b2b.zoo.animals.feed: Feeds it.\n",
    );
    let message = refusal(&repository, UPSTREAM);
    assert_says(
        &message,
        &["openapi/docs/operations.yaml", "`b2b.zoo.animals.feed`"],
    );
}

#[test]
fn edited_contract() {
    let repository = Repository::regenerated();
    let contract = repository
        .read("openapi/stytch.json")
        .replace("date-time", "date-tide");
    repository.write("openapi/stytch.json", &contract);
    let before = repository.files();
    let run = repository.run(&["regen"]);
    assert_eq!(run.code, Some(2), "{}", run.stdout);
    assert_says(
        &run.stderr,
        &[
            "openapi/stytch.json#/components/schemas/b2b.zoo.Animal",
            "regen --upstream",
        ],
    );
    assert!(repository.files() == before);
}

#[test]
fn missing_files() {
    let repository = Repository::new();
    let run = repository.run(&["regen"]);
    assert_eq!(run.code, Some(2));
    assert_says(
        &run.stderr,
        &["openapi/stytch.json is missing", "regen --upstream FILE"],
    );
    let run = repository.run(&["regen", "--upstream", "no/such/file.yml"]);
    assert_eq!(run.code, Some(2));
    assert_says(&run.stderr, &["cannot read no/such/file.yml"]);
}
