//! The merge of `update`: objects merge, arrays append, anything else is replaced.

use serde_json::Value;

/// Lists that hold each entry once; a second copy means upstream has caught up.
const SETS: [&str; 3] = ["enum", "required", "x-strict"];

/// An entry that an update would have put into a list a second time.
#[derive(Debug, PartialEq)]
pub struct Twice {
    /// The list.
    pub list: String,
    /// The entry.
    pub entry: String,
}

/// What a merge did.
#[derive(Debug, Default, PartialEq)]
pub struct Merged {
    /// Whether anything is different now.
    pub changed: bool,
    /// The first entry that was left out because it is there already.
    pub twice: Option<Twice>,
}

impl Merged {
    /// A merge that met nothing twice.
    pub fn changed(changed: bool) -> Self {
        Self {
            changed,
            twice: None,
        }
    }

    fn and(self, other: Self) -> Self {
        Self {
            changed: self.changed | other.changed,
            twice: self.twice.or(other.twice),
        }
    }
}

/// Merges `update` into `target`, which stands under `key`.
pub fn merge(target: &mut Value, update: &Value, key: &str) -> Merged {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            let mut merged = Merged::default();
            for (key, value) in update {
                merged = merged.and(match target.get_mut(key) {
                    Some(member) => merge(member, value, key),
                    None => {
                        target.insert(key.clone(), value.clone());
                        Merged::changed(true)
                    }
                });
            }
            merged
        }
        (Value::Array(target), Value::Array(update)) => append(target, update, key),
        (target, update) => {
            let changed = target != update;
            *target = update.clone();
            Merged::changed(changed)
        }
    }
}

fn append(target: &mut Vec<Value>, update: &[Value], key: &str) -> Merged {
    let mut merged = Merged::default();
    for entry in update {
        merged = merged.and(if SETS.contains(&key) && target.contains(entry) {
            Merged {
                changed: false,
                twice: Some(twice(key, entry)),
            }
        } else {
            target.push(entry.clone());
            Merged::changed(true)
        });
    }
    merged
}

fn twice(list: &str, entry: &Value) -> Twice {
    Twice {
        list: list.to_owned(),
        entry: entry
            .as_str()
            .map_or_else(|| entry.to_string(), str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Twice, merge};

    #[test]
    fn tells_whether_anything_changed() {
        let mut target = json!({"a": {"b": 1}, "c": [1]});
        let mut changes = |update| merge(&mut target, &update, "").changed;
        assert!(!changes(json!({"a": {"b": 1}, "c": []})));
        assert!(changes(json!({"a": {"b": 2}})));
        assert!(changes(json!({"c": [1]})));
        assert_eq!(target, json!({"a": {"b": 2}, "c": [1, 1]}));
    }

    #[test]
    fn a_set_takes_no_second_copy() {
        let mut target = json!({"enum": ["a"]});
        let twice = Twice {
            list: "enum".into(),
            entry: "a".into(),
        };
        let merged = merge(&mut target, &json!({"enum": ["b", "a"]}), "");
        assert_eq!((merged.changed, merged.twice), (true, Some(twice)));
        assert_eq!(target, json!({"enum": ["a", "b"]}));
    }

    #[test]
    fn another_kind_of_value_replaces() {
        let mut target = json!({"a": {"b": 1}});
        assert!(merge(&mut target, &json!({"a": 2}), "").changed);
        assert_eq!(target, json!({"a": 2}));
    }
}
