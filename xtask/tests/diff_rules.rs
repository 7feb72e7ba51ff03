//! Each rule of the report, on a pair of small contracts.

mod pairs;

use std::collections::BTreeSet;

use pairs::{base_model, pairs};
use xtask::diff::{Report, Rule, Step};

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
