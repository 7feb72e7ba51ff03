//! Maps of any JSON, read and set in a type of the application's own.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::Error;

/// Declares the methods for the maps of an object that hold the application's own data.
///
/// ```ignore
/// typed_maps! { Member {
///     get trusted_metadata_as: trusted_metadata,
///     set with_trusted_metadata: trusted_metadata,
/// } }
/// ```
macro_rules! typed_maps {
    ($name:ident { $($way:ident $method:ident: $field:ident),* $(,)? }) => {
        impl $name {
            $($crate::wire::typed_map::$way! { $method $field })*
        }
    };
}
pub(crate) use typed_maps;

macro_rules! get {
    ($method:ident $field:ident) => {
        #[doc = concat!("`", stringify!($field), "` in a type of yours.")]
        ///
        /// # Errors
        #[doc = concat!(
            "[`Error::Metadata`](crate::Error::Metadata) when `", stringify!($field), "` does not have that type."
        )]
        pub fn $method<T: ::serde::de::DeserializeOwned>(&self) -> Result<T, $crate::Error> {
            $crate::wire::typed_map::read((&self.$field).into(), stringify!($field))
        }
    };
}
pub(crate) use get;

macro_rules! set {
    ($method:ident $field:ident) => {
        #[doc = concat!("Sets `", stringify!($field), "` from a type of yours.")]
        ///
        /// # Errors
        #[doc = concat!(
            "[`Error::Metadata`](crate::Error::Metadata) when `", stringify!($field), "` would be no JSON object."
        )]
        pub fn $method(mut self, $field: &(impl ::serde::Serialize + ?Sized)) -> Result<Self, $crate::Error> {
            self.$field = $crate::wire::typed_map::write($field, stringify!($field))?.into();
            Ok(self)
        }
    };
}
pub(crate) use set;

pub(crate) fn read<T: DeserializeOwned>(
    map: Option<&Map<String, Value>>,
    field: &'static str,
) -> Result<T, Error> {
    let read = match map {
        Some(map) => T::deserialize(map),
        None => T::deserialize(&Map::new()),
    };
    // The decoder's own words would quote the data.
    read.map_err(|_| Error::metadata(field, "does not have the type asked for"))
}

pub(crate) fn write(
    value: &(impl Serialize + ?Sized),
    field: &'static str,
) -> Result<Map<String, Value>, Error> {
    match serde_json::to_value(value) {
        Ok(Value::Object(map)) => Ok(map),
        _ => Err(Error::metadata(field, "would be no JSON object")),
    }
}

#[cfg(test)]
#[allow(missing_docs, dead_code)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::json;

    use super::super::prelude::*;

    object! {
    pub struct Door {
        trusted_metadata: Map<String, Value> [optional],
    } }

    typed_maps! { Door { get trusted_metadata_as: trusted_metadata } }

    object! {
    pub struct UpdateRequest [request] new() {
        trusted_metadata: Option<Map<String, Value>>,
    } }

    typed_maps! { UpdateRequest {
        get trusted_metadata_as: trusted_metadata,
        set with_trusted_metadata: trusted_metadata,
    } }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Plan {
        seats: u32,
    }

    #[test]
    fn what_is_set_in_a_type_is_read_in_it() {
        let request = UpdateRequest::new();
        let request = request
            .with_trusted_metadata(&Plan { seats: 3 })
            .expect("an object");
        let written = serde_json::to_value(&request).expect("JSON");
        assert_eq!(written, json!({"trusted_metadata": {"seats": 3}}));
        assert_eq!(
            request.trusted_metadata_as::<Plan>().expect("a plan"),
            Plan { seats: 3 }
        );
        let door: Door = serde_json::from_value(written).expect("a door");
        assert_eq!(
            door.trusted_metadata_as::<Plan>().expect("a plan"),
            Plan { seats: 3 }
        );
        // What holds nothing is an empty object.
        let nothing = UpdateRequest::new().trusted_metadata_as::<BTreeMap<String, u32>>();
        assert_eq!(nothing.expect("nothing"), BTreeMap::new());
    }

    #[test]
    fn what_has_another_type_is_an_error_that_quotes_nothing() {
        let mut door = Door::default();
        door.trusted_metadata
            .insert("seats".into(), json!("swordfish"));
        let error = door.trusted_metadata_as::<Plan>().expect_err("a text");
        let said = format!("{error} {error:?}");
        assert!(
            said.contains("trusted_metadata does not have the type") && !said.contains("swordfish"),
            "{said}"
        );
        for odd in [json!(3), json!([]), json!(null)] {
            let error = UpdateRequest::new()
                .with_trusted_metadata(&odd)
                .expect_err("no object");
            assert!(
                error.to_string().contains("would be no JSON object"),
                "{error}"
            );
        }
    }
}
