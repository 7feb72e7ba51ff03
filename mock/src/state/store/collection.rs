//! Objects of one kind.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

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
}

/// An object as it stands in a file.
#[derive(Serialize, Deserialize)]
struct Row<I, O> {
    id: I,
    object: O,
}

impl Serialize for Collection {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows = self.rows.values();
        serializer.collect_seq(rows.map(|(id, object)| Row { id, object }))
    }
}

impl<'de> Deserialize<'de> for Collection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut collection = Self::default();
        for row in Vec::<Row<String, Object>>::deserialize(deserializer)? {
            collection.put(&row.id, row.object);
        }
        Ok(collection)
    }
}
