//! The overlay: our corrections of upstream, as OpenAPI Overlay 1.0 documents.

mod action;
mod merge;
mod read;

use serde_json::Value;

use crate::{error::Error, tolerance::Tolerance, yaml::Source};

/// Applies every overlay document in turn.
///
/// # Errors
/// When an overlay document has a mistake, or an action has gone stale.
pub fn apply(
    document: Value,
    overlays: &[Source],
    tolerance: &mut Tolerance,
) -> Result<Value, Error> {
    overlays.iter().try_fold(document, |document, source| {
        action::apply_all(document, &read::actions(source)?, tolerance)
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::apply;
    use crate::{
        tolerance::{Level, Tolerance},
        yaml::Source,
    };

    fn overlay(actions: &str) -> Source {
        Source {
            name: "fixes.yaml".into(),
            text: format!("overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}"),
        }
    }

    fn run(document: Value, actions: &str) -> Result<Value, String> {
        Tolerance::strict(|it| apply(document, &[overlay(actions)], it))
            .map_err(|error| error.to_string())
    }

    #[test]
    fn update_merges_objects_appends_to_arrays_and_replaces_scalars() {
        let document = json!({"a": {"b": 1, "c": [1], "d": {"e": 1}}});
        let actions = "- target: $.a\n  description: why\n  update: {b: 2, c: [2], d: {f: 3}}\n";
        assert_eq!(
            run(document, actions).unwrap(),
            json!({"a": {"b": 2, "c": [1, 2], "d": {"e": 1, "f": 3}}})
        );
    }

    #[test]
    fn update_of_an_array_appends_one_entry() {
        let actions = "- target: $.a\n  description: why\n  update: {x: 1}\n";
        assert_eq!(
            run(json!({"a": [0]}), actions).unwrap(),
            json!({"a": [0, {"x": 1}]})
        );
    }

    #[test]
    fn remove_takes_every_match() {
        let actions = "- target: $.a[?@ > 1]\n  description: why\n  remove: true\n";
        assert_eq!(
            run(json!({"a": [3, 1, 2]}), actions).unwrap(),
            json!({"a": [1]})
        );
    }

    #[test]
    fn later_actions_see_earlier_ones() {
        let actions = "- target: $\n  description: why\n  update: {a: {}}\n\
                       - target: $.a\n  description: why\n  update: {b: 1}\n";
        assert_eq!(run(json!({}), actions).unwrap(), json!({"a": {"b": 1}}));
    }

    #[test]
    fn stale_actions_are_named() {
        for (actions, part) in [
            (
                "- target: $.x\n  description: why\n  update: {b: 1}\n",
                "matches nothing",
            ),
            (
                "- target: $.a\n  description: why\n  update: {b: 1}\n",
                "changes nothing",
            ),
            (
                "- target: $.a\n  description: why\n  update: {required: [b]}\n",
                "`b` twice",
            ),
        ] {
            let document = json!({"a": {"b": 1, "required": ["b"]}});
            let error = run(document, actions).unwrap_err();
            assert!(
                error.starts_with("fixes.yaml, action 1, target $."),
                "{error}"
            );
            assert!(error.contains(part), "{error}");
        }
    }

    #[test]
    fn stale_actions_can_be_tolerated_and_the_rest_still_applies() {
        let actions = "- target: $.x\n  description: why\n  update: {b: 1}\n\
                       - target: $.a\n  description: why\n  update: {required: [b, c]}\n";
        let document = json!({"a": {"required": ["b"]}});
        let (applied, warnings) = Tolerance::within(Level::Stale, |tolerance| {
            apply(document, &[overlay(actions)], tolerance)
        })
        .unwrap();
        assert_eq!(applied, json!({"a": {"required": ["b", "c"]}}));
        assert_eq!(warnings.as_slice().len(), 2);
    }

    #[test]
    fn mistakes_in_the_overlay_are_named() {
        for (actions, part) in [
            ("- target: $.a\n  update: {b: 2}\n", "description"),
            (
                "- target: $.a\n  description: ' '\n  update: {b: 2}\n",
                "description",
            ),
            ("- target: $.a\n  description: why\n", "exactly one"),
            (
                "- target: $.a\n  description: why\n  update: {}\n  remove: true\n",
                "exactly one",
            ),
            (
                "- target: a[\n  description: why\n  remove: true\n",
                "not a JSONPath",
            ),
            (
                "- target: $.a.b\n  description: why\n  update: {c: 1}\n",
                "object or an array",
            ),
            (
                "- target: $\n  description: why\n  remove: true\n",
                "whole document",
            ),
            (
                "- target: $.a\n  description: why\n  updates: {b: 2}\n",
                "updates",
            ),
        ] {
            let error = run(json!({"a": {"b": 1}}), actions).unwrap_err();
            assert!(error.starts_with("fixes.yaml"), "{error}");
            assert!(error.contains(part), "{error}");
        }
    }
}
