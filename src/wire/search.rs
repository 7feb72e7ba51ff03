//! Searches: operands as enums of filters, and the queries that combine them.

/// Declares the filters of a search. An operand is one of them, or any other.
///
/// ```ignore
/// search_filters! {
/// /// A condition of a search for doors.
/// pub enum DoorSearchOperand {
///     /// One of these doors.
///     DoorIds(Vec<String>) = "door_ids",
/// } }
/// ```
///
/// On the wire it is an object with the filter's name and value. Whatever else stands there is kept as it is.
macro_rules! search_filters {
    ($(#[$($attr:tt)*])* pub enum $name:ident {
        $($(#[$($variant_attr:tt)*])* $variant:ident($ty:ty) = $filter:literal),* $(,)?
    }) => {
        $(#[$($attr)*])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$($variant_attr)*])*
                ///
                #[doc = concat!("`", $filter, "`")]
                $variant($ty),
            )*
            /// An operand that the contract does not know, as it is sent: see [`custom`](Self::custom).
            Other(Map<String, Value>),
        }

        impl $name {
            /// An operand with a filter that the contract does not know.
            #[must_use]
            pub fn custom(filter_name: &str, filter_value: impl Into<Value>) -> Self {
                Self::Other($crate::wire::search::operand(filter_name, filter_value.into()))
            }

            /// The operand as it is sent.
            fn to_map(&self) -> Result<Map<String, Value>, ::serde_json::Error> {
                Ok(match self {
                    $(Self::$variant(value) => $crate::wire::search::operand($filter, ::serde_json::to_value(value)?),)*
                    Self::Other(map) => map.clone(),
                })
            }

            /// The operand with a filter that the contract knows, as far as it is one and nothing is lost.
            fn known(map: &Map<String, Value>) -> Option<Self> {
                let value = map.get("filter_value")?;
                let known = match map.get("filter_name")?.as_str()? {
                    $($filter => Self::$variant(::serde::Deserialize::deserialize(value).ok()?),)*
                    _ => return None,
                };
                (known.to_map().ok()? == *map).then_some(known)
            }
        }

        impl From<Map<String, Value>> for $name {
            fn from(map: Map<String, Value>) -> Self {
                Self::known(&map).unwrap_or(Self::Other(map))
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let map = self.to_map().map_err(::serde::ser::Error::custom)?;
                ::serde::Serialize::serialize(&map, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::public(deserializer, $crate::wire::Strictness::Typed)
            }
        }

        const _: () = {
            use $crate::wire::{self, Wire};

            impl Wire for $name {
                const EXPECTED: &'static str = "an object";
                #[cfg(feature = "descriptions")]
                const SHAPE: wire::description::Shape = <Map<String, Value> as Wire>::SHAPE;

                fn absent() -> Self {
                    Self::Other(Map::new())
                }

                fn read<'de, D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                    reader: &mut wire::Reader,
                ) -> Result<wire::Outcome<Self>, D::Error> {
                    Ok(<Map<String, Value> as Wire>::read(deserializer, reader)?.map(Self::from))
                }
            }

            #[cfg(feature = "schemars")]
            impl ::schemars::JsonSchema for $name {
                fn schema_name() -> ::std::borrow::Cow<'static, str> {
                    wire::contract_name(concat!(module_path!(), "::", stringify!($name))).into()
                }

                fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                    wire::schema::operand(&[$($filter),*])
                }
            }
        };
    };
}
pub(crate) use search_filters;

/// The ways to make a query of its operands.
macro_rules! search_query {
    ($name:ident: $operand:ty) => {
        impl $name {
            /// Finds what fits all of these; everything when there are none.
            #[must_use]
            pub fn and(operands: impl IntoIterator<Item = $operand>) -> Self {
                Self::new("AND", operands)
            }

            /// Finds what fits any of these.
            #[must_use]
            pub fn or(operands: impl IntoIterator<Item = $operand>) -> Self {
                Self::new("OR", operands)
            }
        }
    };
}
pub(crate) use search_query;

use serde_json::{Map, Value};

/// An operand as it is sent.
pub(crate) fn operand(filter_name: &str, filter_value: Value) -> Map<String, Value> {
    [
        ("filter_name".to_owned(), Value::from(filter_name)),
        ("filter_value".to_owned(), filter_value),
    ]
    .into_iter()
    .collect()
}

#[cfg(test)]
#[allow(missing_docs, dead_code)]
mod tests {
    use serde_json::json;

    use super::super::prelude::*;

    open_enum! {
    pub enum Color { Red = "red" } }

    open_enum! {
    pub enum Operator { And = "AND", Or = "OR" } }

    search_filters! {
    /// A condition of a search for doors.
    pub enum DoorOperand {
        Colors(Vec<Color>) = "colors",
        IsOpen(bool) = "is_open",
        /// Made before this.
        MadeBefore(DateTime<Utc>) = "made_before",
        NameFuzzy(String) = "name_fuzzy",
    } }

    object! {
    pub struct DoorQuery [request] new(operator: Operator, operands: Vec<DoorOperand>) {
        operands: Vec<DoorOperand>,
        operator: Operator,
    } }

    search_query! { DoorQuery: DoorOperand }

    #[test]
    fn an_operand_is_a_filter_s_name_with_its_value() {
        let query = DoorQuery::and([
            DoorOperand::Colors(vec![Color::Red, "blue".into()]),
            DoorOperand::IsOpen(true),
            DoorOperand::MadeBefore("2026-01-02T03:04:05Z".parse().expect("a time")),
            DoorOperand::custom("height", 3),
        ]);
        let written = serde_json::to_value(&query).expect("JSON");
        let expected = json!({"operator": "AND", "operands": [
            {"filter_name": "colors", "filter_value": ["red", "blue"]},
            {"filter_name": "is_open", "filter_value": true},
            {"filter_name": "made_before", "filter_value": "2026-01-02T03:04:05Z"},
            {"filter_name": "height", "filter_value": 3},
        ]});
        assert_eq!(written, expected);
        assert_eq!(
            serde_json::from_value::<DoorQuery>(written).expect("a query"),
            query
        );
        assert_eq!(
            serde_json::to_value(DoorQuery::or([])).expect("JSON"),
            json!({"operator": "OR", "operands": []})
        );
    }

    #[test]
    fn what_is_no_known_operand_is_sent_as_it_was_written() {
        for odd in [
            json!({"filter_name": "is_open", "filter_value": "yes"}),
            json!({"filter_name": "is_open"}),
            json!({"filter_name": "is_open", "filter_value": true, "more": 1}),
            json!({"filter_name": "made_before", "filter_value": "2026-01-02T05:04:05+02:00"}),
            json!({}),
        ] {
            let operand: DoorOperand = serde_json::from_value(odd.clone()).expect("an operand");
            assert!(matches!(operand, DoorOperand::Other(_)), "{odd}");
            assert_eq!(serde_json::to_value(operand).expect("JSON"), odd);
        }
        assert!(serde_json::from_value::<DoorOperand>(json!("red")).is_err());
    }
}
