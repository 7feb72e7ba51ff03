//! Each rule of the report, on a pair of small contracts.

mod pairs;

use std::{collections::BTreeSet, fs, path::Path};

use pairs::{base_model, pairs};
use xtask::diff::{Change, Report, Rule, Step, rules};

#[test]
fn each_change_falls_under_its_rules() {
    let base = base_model();
    for pair in pairs() {
        let report = Report::of(&base, &pair.changed());
        let mut found: Vec<Rule> = report.changes.iter().map(|change| change.rule).collect();
        let mut expected = pair.rules.to_vec();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{}: {:#?}", pair.name, report.changes);
        let steps = expected.iter().map(|rule| rule.step());
        assert_eq!(
            report.verdict(),
            steps.max().unwrap_or(Step::None),
            "{}",
            pair.name
        );
    }
}

#[test]
fn every_rule_has_a_pair() {
    let mut seen: BTreeSet<Rule> = pairs()
        .iter()
        .flat_map(|pair| pair.rules)
        .copied()
        .collect();
    // What is gained one way is lost the other way.
    let base = base_model();
    for pair in pairs() {
        let back = Report::of(&pair.changed(), &base);
        seen.extend(back.changes.iter().map(|change| change.rule));
    }
    let missing: Vec<_> = Rule::ALL
        .iter()
        .filter(|rule| !seen.contains(rule))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_code_of_every_pair_can_be_generated() {
    for pair in pairs() {
        stytch_api_codegen::print(&pair.changed())
            .unwrap_or_else(|error| panic!("{}: {error}", pair.name));
    }
}

#[test]
fn places_are_named_as_in_rust() {
    let base = base_model();
    let places: BTreeSet<String> = pairs()
        .iter()
        .flat_map(|pair| Report::of(&base, &pair.changed()).changes)
        .map(|change| change.at)
        .collect();
    for place in [
        "stytch_api::b2b::zoo::Animal::notes",
        "stytch_api::b2b::zoo::CreateRequest::new",
        "stytch_api::b2b::zoo::Kind",
        "stytch_api::b2b::zoo::animals::AnimalsApi::get",
    ] {
        assert!(places.contains(place), "{place} is not in {places:#?}");
    }
}

/// The only change of a pair.
fn only_change(name: &str) -> Change {
    let pair = pairs().into_iter().find(|pair| pair.name == name).unwrap();
    let mut changes = Report::of(&base_model(), &pair.changed()).changes;
    assert_eq!(changes.len(), 1, "{changes:#?}");
    changes.remove(0)
}

#[test]
fn a_new_operation_is_told_with_its_host_its_permission_and_its_types() {
    let change = only_change("operation with types of its own");
    assert_eq!(
        change.what,
        "is new: `POST /v1/cages`, sent to `https://telemetry.stytch.com` with no credentials; also in the member \
         scope, RBAC: `lock` on `cages`"
    );
    let declared = [
        "lock(body: LockRequest) -> LockResponse",
        "struct LockRequest { // sent",
        "    kind: Option<b2b::zoo::Kind>,",
        "    organization_id: String, // required",
        "    pin: Secret, // required, a secret",
        "}",
        "struct LockResponse { // received",
        "    lock: Lock, // strict",
        "}",
        "enum Lock { \"bolt\", \"chain\" }",
        "struct MemberLockRequest // LockRequest without organization_id",
    ];
    assert_eq!(change.details, declared);
}

#[test]
fn a_type_that_is_only_called_otherwise_is_named() {
    let mut pairs = pairs().into_iter();
    let pair = pairs.find(|pair| pair.name == "type renamed");
    let report = Report::of(&base_model(), &pair.unwrap().changed());
    let gone = report
        .changes
        .iter()
        .find(|it| it.rule == Rule::TypeRemoved);
    assert_eq!(
        gone.unwrap().what,
        "is gone; `b2b::zoo::Size` is new and holds the same"
    );
}

#[test]
fn a_member_who_has_to_name_the_organization_is_told_so() {
    let mut pairs = pairs().into_iter();
    let pair = pairs.find(|pair| pair.name == "organization with another name");
    let report = Report::of(&base_model(), &pair.unwrap().changed());
    assert_eq!(
        report.changes[0].what,
        "in the member scope is `get(zoo_id: &str, animal_id: &str, query: GetQuery) -> b2b::zoo::AnimalResponse` \
         instead of `get(animal_id: &str, query: GetQuery) -> b2b::zoo::AnimalResponse`"
    );
}

#[test]
fn what_changes_a_constructor_is_told_with_it() {
    assert_eq!(
        only_change("nothing required any more").what,
        "is `new()` instead of `new(name: String, keeper_key: Secret, kind: Kind)`; `keeper_key` is optional now; \
         `kind` is optional now; `name` is optional now; there is a `Default` now"
    );
    assert_eq!(
        only_change("one more required query parameter").what,
        "is `new(after: String)` instead of `new()`; `after` is new; there is no `Default` any more"
    );
}

#[test]
fn limits_are_told_in_words() {
    assert_eq!(
        only_change("limits").what,
        "takes `at most 9 characters` instead of anything"
    );
}

#[test]
fn both_signatures_of_a_method_are_shown() {
    assert_eq!(
        only_change("first query parameter").what,
        "is `create(query: CreateQuery, body: b2b::zoo::CreateRequest) -> b2b::zoo::AnimalResponse` instead of \
         `create(body: b2b::zoo::CreateRequest) -> b2b::zoo::AnimalResponse`; `CreateQuery::default()` asks as before"
    );
}

#[test]
fn the_rules_are_written_down_as_they_are() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ARCHITECTURE.md");
    let table = rules::table();
    let written = fs::read_to_string(path).unwrap();
    assert!(
        written.contains(&table),
        "ARCHITECTURE.md should hold:\n{table}"
    );
}
