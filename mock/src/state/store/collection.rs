//! Objects of one kind.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};

use super::object::Object;

/// Objects in the order in which they came, with an index by id.
#[derive(Default)]
pub(super) struct Collection {
    rows: BTreeMap<u64, (String, Object)>,
    places: HashMap<String, u64>,
    next: u64,
}

impl Collection {
    pub(super) fn get(&self, id: &str) -> Option<&Object> {
        let place = self.places.get(id)?;
        self.rows.get(place).map(|(_, object)| object)
    }

    pub(super) fn all(&self) -> impl DoubleEndedIterator<Item = &Object> {
        self.rows.values().map(|(_, object)| object)
    }

    pub(super) fn put(&mut self, id: &str, object: Object) {
        let place = match self.places.get(id) {
            Some(place) => *place,
            None => self.place_for(id),
        };
        self.rows.insert(place, (id.to_owned(), object));
    }

    fn place_for(&mut self, id: &str) -> u64 {
        self.next += 1;
        self.places.insert(id.to_owned(), self.next);
        self.next
    }

    pub(super) fn remove(&mut self, id: &str) -> Option<Object> {
        let place = self.places.remove(id)?;
        self.rows.remove(&place).map(|(_, object)| object)
    }

    pub(super) fn snapshot(&self) -> Value {
        let rows = self.rows.values();
        rows.map(|(id, object)| json!({ "id": id, "object": object }))
            .collect()
    }

    pub(super) fn restore(snapshot: Value) -> Self {
        let mut collection = Self::default();
        let Value::Array(rows) = snapshot else {
            return collection;
        };
        for mut row in rows {
            let object = row.get_mut("object").map(Value::take);
            if let (Some(id), Some(Value::Object(object))) =
                (row.get("id").and_then(Value::as_str), object)
            {
                collection.put(id, object);
            }
        }
        collection
    }
}
