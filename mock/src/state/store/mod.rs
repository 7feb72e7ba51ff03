//! The objects of the project, as JSON.

mod collection;
mod object;
mod stored;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use self::collection::Collection;
pub(crate) use self::object::Object;
pub(crate) use self::stored::Stored;

/// Collections of objects, each in the order in which they came, found by id.
///
/// What the contract has types for is read and written by them ([`Stored`]), which write exactly what they read. All of
/// it is one JSON document, so that it can be kept in a file.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Store(BTreeMap<String, Collection>);

impl Store {
    /// The object with this id.
    pub(crate) fn row(&self, collection: &str, id: &str) -> Option<&Object> {
        self.0.get(collection)?.get(id)
    }

    /// All objects of a collection, oldest first.
    pub(crate) fn rows(&self, collection: &str) -> impl DoubleEndedIterator<Item = &Object> {
        self.0.get(collection).into_iter().flat_map(Collection::all)
    }

    /// Keeps an object; one that has this id already keeps its place.
    pub(crate) fn put_row(&mut self, collection: &str, id: &str, object: Object) {
        let collection = self.0.entry(collection.to_owned()).or_default();
        collection.put(id, object);
    }

    pub(crate) fn remove_row(&mut self, collection: &str, id: &str) -> Option<Object> {
        self.0.get_mut(collection)?.remove(id)
    }

    /// The object with this id, as its type.
    pub(crate) fn get<T: Stored>(&self, id: &str) -> Option<T> {
        self.row(T::COLLECTION, id).and_then(typed)
    }

    /// The oldest object whose field says this.
    pub(crate) fn find<T: Stored>(&self, field: &str, text: &str) -> Option<T> {
        self.all_where(field, text).next()
    }

    /// All objects whose field says this, oldest first.
    pub(crate) fn all_where<T: Stored>(&self, field: &str, text: &str) -> impl Iterator<Item = T> {
        let says = move |object: &&Object| object.get(field).and_then(Value::as_str) == Some(text);
        self.rows(T::COLLECTION).filter(says).filter_map(typed)
    }

    /// All objects of a type, oldest first.
    pub(crate) fn all<T: Stored>(&self) -> impl DoubleEndedIterator<Item = T> {
        self.rows(T::COLLECTION).filter_map(typed)
    }

    /// Keeps an object under its id.
    pub(crate) fn put<T: Stored>(&mut self, object: &T) {
        // A type that writes anything but an object is none of the contract's.
        if let Ok(Value::Object(row)) = serde_json::to_value(object) {
            self.put_row(T::COLLECTION, object.id(), row);
        }
    }

    /// Changes the object with this id, and returns it as it is then.
    pub(crate) fn update<T: Stored>(&mut self, id: &str, change: impl FnOnce(&mut T)) -> Option<T> {
        let mut object = self.get(id)?;
        change(&mut object);
        self.put(&object);
        Some(object)
    }

    pub(crate) fn remove<T: Stored>(&mut self, id: &str) -> Option<T> {
        self.remove_row(T::COLLECTION, id).as_ref().and_then(typed)
    }
}

fn typed<T: Stored>(row: &Object) -> Option<T> {
    T::deserialize(row).ok()
}

impl fmt::Debug for Store {
    /// How many there are of each; what is stored may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = self.0.iter().map(|(name, it)| (name, it.all().count()));
        f.debug_map().entries(counts).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::Store;
    use stytch_api::b2b::organizations::Organization;

    fn organization(id: &str, slug: &str) -> Organization {
        let mut organization = Organization::default();
        organization.organization_id = id.to_owned();
        organization.organization_slug = slug.to_owned();
        organization
    }

    #[test]
    fn objects_are_found_by_id_and_field_and_keep_their_order() {
        let mut store = Store::default();
        for (id, slug) in [("b", "one"), ("a", "two"), ("c", "one")] {
            store.put(&organization(id, slug));
        }
        let changed = store.update("b", |it: &mut Organization| {
            it.organization_name = "B".into()
        });
        assert_eq!(changed, store.get("b"));
        let ids = |store: &Store| {
            store
                .all()
                .map(|it: Organization| it.organization_id)
                .collect::<Vec<_>>()
        };
        assert_eq!(ids(&store), ["b", "a", "c"]);
        let one: Vec<Organization> = store.all_where("organization_slug", "one").collect();
        assert_eq!(one.len(), 2);
        assert_eq!(
            store
                .remove::<Organization>("a")
                .map(|it| it.organization_id),
            Some("a".into())
        );
        assert_eq!(ids(&store), ["b", "c"]);
        assert!(store.get::<Organization>("a").is_none());
    }

    #[test]
    fn a_document_brings_all_of_it_back() {
        let mut store = Store::default();
        store.put(&organization("z", "one"));
        store.put(&organization("a", "two"));
        let document = serde_json::to_value(&store).expect("JSON");
        let back: Store = serde_json::from_value(document.clone()).expect("it is one");
        assert_eq!(serde_json::to_value(back).expect("JSON"), document);
        let other = serde_json::json!({ "users": [1] });
        assert!(serde_json::from_value::<Store>(other).is_err());
    }
}
