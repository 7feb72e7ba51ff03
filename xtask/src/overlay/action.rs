//! Applies actions to the document and notices those that went stale.

use serde_json::Value;

use super::{
    merge::{Merged, merge},
    read::{Action, Change},
};
use crate::{
    error::{Error, Finding, Findings, Kind},
    pointer::Pointer,
    tolerance::Tolerance,
};

/// Applies the actions in order; all that are stale are reported together.
pub fn apply_all(
    mut document: Value,
    actions: &[Action],
    tolerance: &mut Tolerance,
) -> Result<Value, Error> {
    let findings: Findings = actions
        .iter()
        .filter_map(|action| apply(&mut document, action).err())
        .collect();
    tolerance.judge(findings, document)
}

fn apply(document: &mut Value, action: &Action) -> Result<(), Finding> {
    let places = places(document, action);
    if places.is_empty() {
        return Err(stale(action, "matches nothing".into()));
    }
    match &action.change {
        Change::Update(update) => update_all(document, action, &places, update),
        Change::Remove => remove_all(document, action, &places),
    }
}

fn places(document: &Value, action: &Action) -> Vec<Pointer> {
    let mut places: Vec<Pointer> = action
        .target
        .query_located(document)
        .locations()
        .map(|location| Pointer::from(location.to_json_pointer()))
        .collect();
    places.sort_by_cached_key(in_document_order);
    places.dedup();
    places
}

/// Sorts `/a/9` before `/a/10`.
fn in_document_order(place: &Pointer) -> Vec<(Option<usize>, String)> {
    let keys = place.as_str().split('/');
    keys.map(|key| (key.parse().ok(), key.to_owned())).collect()
}

fn update_all(
    document: &mut Value,
    action: &Action,
    places: &[Pointer],
    update: &Value,
) -> Result<(), Finding> {
    let mut changed = false;
    let mut twice = None;
    for place in places {
        if let Some(target) = document.pointer_mut(place.as_str()) {
            let merged = update_one(target, action, place, update)?;
            changed |= merged.changed;
            twice = twice.or(merged.twice.map(|twice| (place, twice)));
        }
    }
    match twice {
        Some((place, twice)) => Err(stale(
            action,
            format!(
                "puts `{}` twice into `{}` at {place}",
                twice.entry, twice.list
            ),
        )),
        None if changed => Ok(()),
        None => Err(stale(
            action,
            "changes nothing: upstream is like this already".into(),
        )),
    }
}

fn update_one(
    target: &mut Value,
    action: &Action,
    place: &Pointer,
    update: &Value,
) -> Result<Merged, Finding> {
    match target {
        Value::Object(_) => Ok(merge(target, update, "")),
        Value::Array(items) => {
            items.push(update.clone());
            Ok(Merged::changed(true))
        }
        _ => Err(Finding::new(
            Kind::Overlay,
            &action.place,
            format!("the match at {place} is not an object or an array"),
            "aim at the object around it",
        )),
    }
}

fn remove_all(document: &mut Value, action: &Action, places: &[Pointer]) -> Result<(), Finding> {
    // From the back, so that the indices of earlier matches in the same array stay right.
    for place in places.iter().rev() {
        if !remove_one(document, place) {
            return Err(Finding::new(
                Kind::Overlay,
                &action.place,
                "removes the whole document",
                "aim at a part of it",
            ));
        }
    }
    Ok(())
}

fn remove_one(document: &mut Value, place: &Pointer) -> bool {
    let Some((parent, key)) = place.as_str().rsplit_once('/') else {
        return false;
    };
    match document.pointer_mut(parent) {
        Some(Value::Object(map)) => {
            map.remove(&key.replace("~1", "/").replace("~0", "~"));
        }
        Some(Value::Array(items)) => {
            if let Some(index) = key.parse().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        // An earlier removal took the parent, and this match with it.
        _ => {}
    }
    true
}

fn stale(action: &Action, what: String) -> Finding {
    Finding::new(
        Kind::StaleOverlay,
        &action.place,
        what,
        "the action went stale: check upstream, then change the action or delete it",
    )
}
