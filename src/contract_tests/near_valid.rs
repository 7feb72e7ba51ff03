//! Anything may arrive: values near a valid response are read or refused, and nothing panics.

use proptest::prelude::*;
use serde_json::{Map, Number, Value};

use super::response_subjects;
use super::samples::{Fill, sample};

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(|n| Value::Number(n.into())),
        // Quarters: what is tested is not how serde_json rounds.
        any::<i32>()
            .prop_map(|n| Number::from_f64(f64::from(n) / 4.0).map_or(Value::Null, Value::Number)),
        ".{0,12}".prop_map(Value::String),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            prop::collection::vec((".{0,8}", inner), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Replaces the value at a walk through the document; each step picks a child.
fn replace(value: &mut Value, walk: &[usize], replacement: Value) {
    let children = match value {
        Value::Object(fields) => fields.len(),
        Value::Array(items) => items.len(),
        _ => 0,
    };
    match (walk, children) {
        ([], _) | (_, 0) => *value = replacement,
        ([step, rest @ ..], _) => {
            let child = match value {
                Value::Object(fields) => fields.values_mut().nth(step % children),
                Value::Array(items) => items.get_mut(step % children),
                _ => None,
            };
            if let Some(child) = child {
                replace(child, rest, replacement);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_response_panics(
        which in any::<prop::sample::Index>(),
        walk in prop::collection::vec(any::<usize>(), 0..6),
        replacement in any_json(),
        cut in any::<prop::sample::Index>(),
    ) {
        let subject = which.get(response_subjects());
        let mut value = sample(subject.schema, Fill::Full);
        replace(&mut value, &walk, replacement);
        let text = value.to_string();
        if let Ok(read) = subject.read_text(&text) {
            let written = read.json;
            let again = subject.read_text(written.to_string());
            prop_assert_eq!(again.ok().map(|read| read.json), Some(written));
        }
        let truncated = &text.as_bytes()[..cut.index(text.len())];
        prop_assert!(subject.read_text(truncated).is_err());
    }
}
