//! [`object!`]: a struct whose declaration says how it is made, read, written and described.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap};
use serde_json::{Map, Value};

use super::collections::unreadable_scalars;
pub(crate) use super::description::Field;
use super::outcome::{Kind, Outcome};
pub(crate) use super::reader::read_field;
use super::reader::{Reader, Strictness, Wire};
use super::scalar::{Key, drain_seq};

/// Declares an object of the contract.
///
/// ```ignore
/// object! {
/// /// A role that members hold because of a group.
/// #[doc(alias = "upstream's name")]
/// pub struct RoleAssignment new(role_id: String) {
///     /// Identifies a role.
///     role_id: String [strict],
///
///     /// The group. At most 128 characters.
///     group: Option<String> where { max: 128 },
/// } }
/// ```
///
/// Each field gives the struct, its reader, writer, schema and description what they need to know of it:
///
/// - `name: Type` is required unless the type is an `Option`; a required field that is missing, null or unreadable in a
///   response reads as its default, and counts as drift. What the type does not tell, a mark does: `[strict]` makes such
///   a response an error, `[optional]` and `[required]` say the contrary of the type, and `[rest]` takes all that the
///   contract does not name.
/// - `= "text"` is the one value that a field can have, which need not be given. `as "name"` is its name on the wire, where that differs.
/// - `where { min: 5, max: 60, pattern: "^a" }` is what its value must keep to: a number itself, the characters of a text,
///   the items of a list, the keys of a map. Any of the three may stand alone. It is told and not checked: Stytch
///   decides, and may take more one day.
///
/// What stands between the name and the fields says which way the type travels:
///
/// - nothing: it is only received. It has `Default`, and no setters.
/// - `new(…)`: it is sent. It has a constructor, which takes what is required, and a setter for each field.
/// - `[request] new(…)`: it is only sent. Whatever reads it refuses what it would tolerate in a response.
/// - `[request] new(…) without Full.field`: it is `Full` as a member sends it, whose session decides the field.
/// - `[member_session(field)]`, `[member_outcome(field)]`, `[user_outcome(field)]`: it is only received, and may hold the
///   session that a login has brought, in `field`: see `src/login/outcome/`.
macro_rules! object {
    ($(#[$($attr:tt)*])* pub struct $name:ident { $($fields:tt)* }) => {
        $crate::wire::object::declare! { $(#[$($attr)*])* pub struct $name false [] { $($fields)* } }
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::wire::Wire::absent()
            }
        }
    };
    ($(#[$($attr:tt)*])* pub struct $name:ident [$login:ident($session:ident)] { $($fields:tt)* }) => {
        $crate::wire::object::object! { $(#[$($attr)*])* pub struct $name { $($fields)* } }
        $crate::login::$login! { $name $session { $($fields)* } }
    };
    ($(#[$($attr:tt)*])* pub struct $name:ident new($($required:tt)*) { $($fields:tt)* }) => {
        $crate::wire::object::declare! { $(#[$($attr)*])* pub struct $name false [new($($required)*)] { $($fields)* } }
        $crate::wire::object::make! { $name ($($required)*) { $($fields)* } }
    };
    ($(#[$($attr:tt)*])* pub struct $name:ident [request] new($($required:tt)*) { $($fields:tt)* }) => {
        $crate::wire::object::declare! { $(#[$($attr)*])* pub struct $name true [new($($required)*)] { $($fields)* } }
        $crate::wire::object::make! { $name ($($required)*) { $($fields)* } }
    };
    ($(#[$($attr:tt)*])* pub struct $name:ident [request] new($($required:tt)*) without $full:ident.$decided:ident { $($fields:tt)* }) => {
        $crate::wire::object::object! { $(#[$($attr)*])* pub struct $name [request] new($($required)*) { $($fields)* } }
        $crate::wire::object::decide! { $name $full $decided { $($fields)* } }
    };
}
pub(crate) use object;

/// How what is sent is made.
macro_rules! make {
    ($name:ident () { $($fields:tt)* }) => {
        #[allow(dead_code)]
        impl $name {
            $crate::wire::setter::constructor! { new [] [] }
            $crate::wire::setter::setters! { $($fields)* }
        }
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    };
    ($name:ident ($($required:tt)+) { $($fields:tt)* }) => {
        #[allow(dead_code)]
        impl $name {
            $crate::wire::setter::constructor! { new [] [] $($required)+ }
            $crate::wire::setter::setters! { $($fields)* }
        }
    };
}
pub(crate) use make;

/// The way from what a member gives to what is sent.
macro_rules! decide {
    ($name:ident $full:ident $decided:ident {
        $($(#[$($attr:tt)*])* $field:ident: $ty:ty $([$mark:ident])? $(= $constant:literal)? $(as $wire:literal)? $(where $limits:tt)?),* $(,)?
    }) => {
        #[allow(deprecated)]
        impl $crate::wire::object::InOrganization for $name {
            type Full = $full;

            fn in_organization(self, organization_id: &str) -> $full {
                let mut full: $full = $crate::wire::Wire::absent();
                $(full.$field = self.$field;)*
                full.$decided = $crate::wire::object::OrganizationField::of(organization_id);
                full
            }
        }
    };
}
pub(crate) use decide;

/// The struct, and how it is read, written and described.
macro_rules! declare {
    ($(#[$($attr:tt)*])* pub struct $name:ident $request:literal [$(new($($required:ident: $required_ty:ty),* $(,)?))?] {
        $($(#[$($field_attr:tt)*])* $field:ident: $ty:ty $([$mark:ident])? $(= $constant:literal)? $(as $wire:literal)? $(where $limits:tt)?),* $(,)?
    }) => {
        $(#[$($attr)*])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$($field_attr)*])* pub $field: $ty,)*
        }

        #[allow(deprecated)]
        const _: () = {
            use $crate::wire::{self, Wire};
            use $crate::wire::object::{Field, Object};

            #[allow(non_camel_case_types, dead_code)]
            enum At { $($field),* }

            impl Object for $name {
                const PATH: &'static str = concat!(module_path!(), "::", stringify!($name));
                const REQUEST: bool = $request;
                const FIELDS: &'static [Field] = &[$(Field {
                    name: wire::object::name!($field $($wire)?),
                    required: wire::object::marked!($($mark)? required) || !(<$ty as Wire>::OPTIONAL
                        || wire::object::marked!($($mark)? optional)
                        || wire::object::marked!($($mark)? rest)
                        || wire::object::has!($($constant)?)),
                    strict: wire::object::marked!($($mark)? strict),
                    #[cfg(feature = "descriptions")]
                    identifier: stringify!($field),
                    #[cfg(feature = "descriptions")]
                    rest: wire::object::marked!($($mark)? rest),
                    #[cfg(feature = "descriptions")]
                    constant: wire::object::option!($($constant)?),
                    #[cfg(feature = "descriptions")]
                    limits: wire::description::limits!($($limits)?),
                    #[cfg(feature = "descriptions")]
                    docs: wire::description::docs!([] $(#[$($field_attr)*])*),
                    #[cfg(feature = "descriptions")]
                    shape: &<$ty as Wire>::SHAPE,
                    #[cfg(feature = "schemars")]
                    schema: |generator| generator.subschema_for::<$ty>(),
                }),*];

                #[allow(unused_variables)]
                fn read_field<'de, A: ::serde::de::MapAccess<'de>>(
                    &mut self,
                    key: &str,
                    map: &mut A,
                    reader: &mut wire::Reader,
                ) -> Result<Option<usize>, A::Error> {
                    match key {
                        $(wire::object::name!($field $($wire)?) if !wire::object::marked!($($mark)? rest) => {
                            wire::object::read_field(&mut self.$field, map, reader, Self::PATH, &Self::FIELDS[At::$field as usize])?;
                            Ok(Some(At::$field as usize))
                        })*
                        _ => Ok(None),
                    }
                }

                $(wire::object::rest! { $field $($mark)? })*
            }

            impl Wire for $name {
                const EXPECTED: &'static str = "an object";
                #[cfg(feature = "descriptions")]
                const SHAPE: wire::description::Shape = wire::description::Shape::Object(|| &DESCRIPTION);

                #[inline]
                fn absent() -> Self {
                    Self { $($field: wire::object::absent!($($constant)?)),* }
                }

                fn read<'de, D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                    reader: &mut wire::Reader,
                ) -> Result<wire::Outcome<Self>, D::Error> {
                    wire::read_object(deserializer, reader)
                }

                #[inline]
                #[allow(unused_variables)]
                fn secrets<'a>(&'a self, found: &mut Vec<&'a str>) {
                    $(Wire::secrets(&self.$field, found);)*
                }
            }

            impl ::serde::Serialize for $name {
                #[allow(unused_mut)]
                fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    let mut map = ::serde::Serializer::serialize_map(serializer, None)?;
                    $(wire::object::write! { map, Self::FIELDS[At::$field as usize], &self.$field, $($mark)? })*
                    ::serde::ser::SerializeMap::end(map)
                }
            }

            impl<'de> ::serde::Deserialize<'de> for $name {
                fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    wire::object::deserialize(deserializer)
                }
            }

            #[cfg(feature = "schemars")]
            impl ::schemars::JsonSchema for $name {
                fn schema_name() -> ::std::borrow::Cow<'static, str> {
                    wire::contract_name(Self::PATH).into()
                }

                fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                    wire::schema::object(&DESCRIPTION, generator)
                }
            }

            #[cfg(feature = "descriptions")]
            static DESCRIPTION: wire::description::Object = wire::description::Object {
                path: <$name as Object>::PATH,
                docs: wire::description::docs!([] $(#[$($attr)*])*),
                aliases: wire::description::aliases!([] $(#[$($attr)*])*),
                request: $request,
                constructor: wire::object::option!($(&[$(stringify!($required)),*])?),
                fields: <$name as Object>::FIELDS,
                #[cfg(feature = "schemars")]
                schema: || ::schemars::schema_for!($name),
                #[cfg(test)]
                round_trip: wire::round_trip::<$name>,
            };
        };
    };
}
pub(crate) use declare;

/// A field's name on the wire.
macro_rules! name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $wire:literal) => {
        $wire
    };
}
pub(crate) use name;

/// Whether a field has a mark.
macro_rules! marked {
    (strict strict) => {
        true
    };
    (optional optional) => {
        true
    };
    (required required) => {
        true
    };
    (rest rest) => {
        true
    };
    ($($other:ident)*) => {
        false
    };
}
pub(crate) use marked;

/// Whether there is anything.
macro_rules! has {
    () => {
        false
    };
    ($constant:literal) => {
        true
    };
}
pub(crate) use has;

/// What there is, if anything.
#[cfg(feature = "descriptions")]
macro_rules! option {
    () => {
        None
    };
    ($there:expr) => {
        Some($there)
    };
}
#[cfg(feature = "descriptions")]
pub(crate) use option;

/// What a field holds before it is read.
macro_rules! absent {
    () => {
        $crate::wire::Wire::absent()
    };
    ($constant:literal) => {
        $constant.into()
    };
}
pub(crate) use absent;

/// Where an object keeps what the contract does not name.
macro_rules! rest {
    ($field:ident rest) => {
        fn rest(&mut self) -> Option<&mut ::serde_json::Map<String, ::serde_json::Value>> {
            Some(&mut self.$field)
        }
    };
    ($field:ident $($other:ident)?) => {};
}
pub(crate) use rest;

/// Writes a field.
macro_rules! write {
    ($map:ident, $spec:expr, $value:expr, rest) => {
        $crate::wire::object::write_rest(&mut $map, $value)?;
    };
    ($map:ident, $spec:expr, $value:expr, $($other:ident)?) => {
        $crate::wire::object::write_field(&mut $map, &$spec, $value)?;
    };
}
pub(crate) use write;

/// A declared object. It implements nothing but what tells it from others, to keep the crate quick to compile.
pub trait Object: Wire + Serialize {
    /// Its path in Rust.
    const PATH: &'static str;
    /// Whether it is only ever sent.
    const REQUEST: bool;
    /// Its fields, in the order of the contract.
    const FIELDS: &'static [Field];

    /// Reads the value of the field named `key` into its place and tells which one it is; `None`, with the value
    /// unread, when the object has no such field.
    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut A,
        reader: &mut Reader,
    ) -> Result<Option<usize>, A::Error>;

    /// Where it keeps what the contract does not name.
    fn rest(&mut self) -> Option<&mut Map<String, Value>> {
        None
    }
}

/// A request that lacks the organization, which the session of the member who sends it decides.
#[cfg_attr(not(feature = "b2b"), allow(dead_code))]
pub(crate) trait InOrganization {
    /// The request with the organization.
    type Full;

    fn in_organization(self, organization_id: &str) -> Self::Full;
}

/// The field of a request that names the organization.
#[cfg_attr(not(feature = "b2b"), allow(dead_code))]
pub(crate) trait OrganizationField {
    fn of(organization_id: &str) -> Self;
}

impl OrganizationField for String {
    fn of(organization_id: &str) -> Self {
        organization_id.to_owned()
    }
}

impl OrganizationField for Vec<String> {
    fn of(organization_id: &str) -> Self {
        vec![organization_id.to_owned()]
    }
}

impl<T: OrganizationField> OrganizationField for Option<T> {
    fn of(organization_id: &str) -> Self {
        Some(T::of(organization_id))
    }
}

/// serde's `Deserialize` of a declared object.
pub(crate) fn deserialize<'de, T: Object, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let strictness = match T::REQUEST {
        true => Strictness::Typed,
        false => Strictness::Tolerant,
    };
    super::public(deserializer, strictness)
}

pub(crate) fn read_object<'de, T: Object, D: Deserializer<'de>>(
    deserializer: D,
    reader: &mut Reader,
) -> Result<Outcome<T>, D::Error> {
    let before = match T::REQUEST {
        true => reader.tighten(Strictness::Typed),
        false => reader.strictness(),
    };
    let outcome = deserializer.deserialize_any(ObjectVisitor(reader, PhantomData));
    reader.restore(before);
    outcome
}

struct ObjectVisitor<'r, T>(&'r mut Reader, PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<'_, T> {
    type Value = Outcome<T>;

    unreadable_scalars!();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<Self::Value, A::Error> {
        drain_seq(sequence)?;
        Ok(Outcome::Unreadable("a list"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let reader = self.0;
        let set_aside = reader.begin_object();
        let mut object = T::absent();
        let mut seen = 0_u128;
        while let Some(key) = map.next_key_seed(Key)? {
            match object.read_field(&key, &mut map, reader)? {
                Some(field) => seen |= 1 << field,
                None => read_unnamed(&mut object, &key, &mut map, reader)?,
            }
        }
        reader.end_object(set_aside);
        match missing(T::PATH, T::FIELDS, seen, reader) {
            None => Ok(Outcome::Value(object)),
            Some(field) => {
                reader.in_field(field);
                Err(A::Error::missing_field(field))
            }
        }
    }
}

/// A field that the contract does not name.
fn read_unnamed<'de, T: Object, A: MapAccess<'de>>(
    object: &mut T,
    key: &str,
    map: &mut A,
    reader: &mut Reader,
) -> Result<(), A::Error> {
    let refuses = reader.refuses_unknown_fields();
    let step = match object.rest() {
        Some(rest) => map
            .next_value()
            .map(|value| drop(rest.insert(key.to_owned(), value))),
        None if refuses => Err(A::Error::custom("there is no such field")),
        None => map.next_value::<IgnoredAny>().map(drop),
    };
    step.inspect_err(|_| reader.in_field(key.to_owned()))
}

/// The first required field that is missing and must not be. Not generic over the object, so that it is compiled once.
fn missing(
    object: &'static str,
    fields: &'static [Field],
    seen: u128,
    reader: &mut Reader,
) -> Option<&'static str> {
    for (index, field) in fields.iter().enumerate() {
        if !field.required || seen & (1 << index) != 0 {
            continue;
        }
        if field.strict || !reader.allows_absence() {
            return Some(field.name);
        }
        reader.tolerate(object, field.name, Kind::Missing);
    }
    None
}

/// Writes a field, unless it is optional and holds nothing.
pub(crate) fn write_field<M: SerializeMap, T: Wire + Serialize>(
    map: &mut M,
    field: &Field,
    value: &T,
) -> Result<(), M::Error> {
    match value.is_absent() && (T::OPTIONAL || !field.required) {
        true => Ok(()),
        false => map.serialize_entry(field.name, value),
    }
}

/// Writes what the contract does not name.
pub(crate) fn write_rest<M: SerializeMap>(
    map: &mut M,
    rest: &Map<String, Value>,
) -> Result<(), M::Error> {
    rest.iter()
        .try_for_each(|(name, value)| map.serialize_entry(name, value))
}

#[cfg(test)]
#[allow(missing_docs, dead_code)]
mod tests {
    use serde_json::json;

    use super::super::prelude::*;
    use super::super::{Drift, Kind, from_slice};
    use super::InOrganization;

    open_enum! {
    pub enum Color { Red = "red" } }

    object! {
    /// What is received.
    pub struct Door {
        color: Option<Color>,
        door_id: String [strict],
        height: i32,
        keys: Vec<Key>,
        opened_at: Option<DateTime<Utc>> [required],
        tags: Map<String, Value> [optional],
    } }

    object! {
    /// What travels both ways.
    pub struct Key new(name: String) {
        name: String,
        #[deprecated]
        teeth: Option<u32>,
    } }

    object! {
    /// What is only sent.
    pub struct OpenRequest [request] new(organization_ids: Vec<String>, key: Key, secret: Secret) {
        grant_type: String = "open",
        key: Key,
        labels: Option<BTreeMap<String, bool>> where { max: 20 },
        note: Option<Box<Key>>,
        organization_ids: Vec<String>,
        secret: Secret,
        type_: Option<String> as "type" where { min: 1, max: 9, pattern: "^t" },
    } }

    object! {
    pub struct MemberOpenRequest [request] new(key: Key, secret: Secret) without OpenRequest.organization_ids {
        grant_type: String = "open",
        key: Key,
        labels: Option<BTreeMap<String, bool>> where { max: 20 },
        note: Option<Box<Key>>,
        secret: Secret,
        type_: Option<String> as "type" where { min: 1, max: 9, pattern: "^t" },
    } }

    object! {
    pub struct Claims {
        active: bool [strict],
        extra: Map<String, Value> [rest],
    } }

    object! {
    pub struct Empty {} }

    fn request() -> OpenRequest {
        OpenRequest::new(["o-1"], Key::new("k"), "s")
            .type_("t")
            .labels([("a", true)])
    }

    fn drift<T: super::Object>(json: &str) -> Vec<(&'static str, Kind)> {
        let (_, drift) = from_slice::<T>(json.as_bytes()).expect("read");
        drift
            .iter()
            .map(|Drift { field, kind, .. }| (*field, *kind))
            .collect()
    }

    #[test]
    fn what_is_set_is_written_and_nothing_else() {
        let written = serde_json::to_value(request()).expect("JSON");
        let expected = json!({
            "grant_type": "open", "key": {"name": "k"}, "labels": {"a": true}, "organization_ids": ["o-1"],
            "secret": "s", "type": "t",
        });
        assert_eq!(written, expected);
        let read: OpenRequest = serde_json::from_value(expected).expect("the same");
        assert_eq!(read, request());
    }

    #[test]
    fn what_is_only_received_has_a_default() {
        let written = serde_json::to_value(Door::default()).expect("JSON");
        assert_eq!(written, json!({"door_id": "", "height": 0, "keys": []}));
        assert_eq!(
            serde_json::to_value(Empty::default()).expect("JSON"),
            json!({})
        );
    }

    #[test]
    fn a_required_field_that_is_missing_null_or_unreadable_reads_as_its_default_and_is_told() {
        let missing = drift::<Door>(r#"{"door_id":"d"}"#);
        assert_eq!(
            missing,
            [
                ("height", Kind::Missing),
                ("keys", Kind::Missing),
                ("opened_at", Kind::Missing)
            ]
        );
        let odd = drift::<Door>(
            r#"{"door_id":"d","height":null,"keys":[{"name":1},null],"opened_at":"soon","color":"blue","tags":null}"#,
        );
        let expected = [
            ("height", Kind::Null),
            ("name", Kind::Unreadable),
            ("keys", Kind::Null),
            ("opened_at", Kind::Unreadable),
            ("color", Kind::UnknownValue),
            ("tags", Kind::Null),
        ];
        assert_eq!(odd, expected);
    }

    #[test]
    fn a_strict_field_that_is_missing_null_or_unreadable_is_an_error_with_its_path() {
        for json in ["{}", r#"{"door_id":null}"#, r#"{"door_id":{"x":1}}"#] {
            let failure = from_slice::<Door>(json.as_bytes()).expect_err(json);
            assert_eq!(failure.path, "door_id");
        }
    }

    #[test]
    fn what_is_only_sent_is_read_strictly_below_too() {
        for (json, place) in [
            (r#"{"key":{"name":"k"},"organization_ids":[]}"#, "secret"),
            (
                r#"{"key":{},"organization_ids":[],"secret":"s"}"#,
                "key.name",
            ),
            (
                r#"{"key":{"name":"k","teeth":-1},"organization_ids":[],"secret":"s"}"#,
                "key.teeth",
            ),
            (
                r#"{"key":{"name":"k"},"organization_ids":["o",null],"secret":"s"}"#,
                "organization_ids[1]",
            ),
            (
                r#"{"key":{"name":"k"},"organization_ids":[],"secret":"s","labels":{"a":null}}"#,
                "labels.a",
            ),
        ] {
            let error = serde_json::from_str::<OpenRequest>(json)
                .expect_err(json)
                .to_string();
            assert!(error.starts_with(&format!("{place}: ")), "{json}: {error}");
        }
    }

    #[test]
    fn the_rest_is_kept_and_written_beside_the_fields() {
        let json = json!({"active": true, "extra": 1, "https://example.com": [null]});
        let claims: Claims = serde_json::from_value(json.clone()).expect("claims");
        assert_eq!(claims.extra.len(), 2);
        assert_eq!(serde_json::to_value(claims).expect("JSON"), json);
    }

    #[test]
    fn a_member_s_request_is_completed_with_the_organization() {
        let member = MemberOpenRequest::new(Key::new("k"), "s")
            .type_("t")
            .labels([("a", true)]);
        assert_eq!(member.in_organization("o-1"), request());
    }

    #[test]
    fn a_secret_is_hidden_where_the_declaration_says_so() {
        let shown = format!(
            "{:?}",
            OpenRequest::new([""; 0], Key::new("k"), "swordfish")
        );
        assert!(
            shown.contains("secret: ***") && !shown.contains("swordfish"),
            "{shown}"
        );
    }

    #[cfg(feature = "descriptions")]
    #[test]
    fn a_declaration_describes_itself() {
        use super::super::Wire;
        use super::super::description::Shape;

        let door = Door::SHAPE.as_object().expect("an object");
        assert_eq!(
            (door.name().as_str(), door.description().as_str()),
            ("wire.object.tests.Door", "What is received.")
        );
        let told = |name: &str| {
            door.field(name)
                .map(|it| (it.is_required(), it.is_strict()))
        };
        assert_eq!(told("color"), Some((false, false)));
        assert_eq!(told("door_id"), Some((true, true)));
        assert_eq!(told("opened_at"), Some((true, false)));
        assert_eq!(told("tags"), Some((false, false)));
        let keys = door.field("keys").expect("keys").shape();
        assert!(matches!(keys.innermost(), Shape::Object(key) if key().name().ends_with("Key")));
        let request = OpenRequest::SHAPE.as_object().expect("an object");
        let limits = |name: &str| {
            let limits = request.field(name).expect(name).limits();
            (limits.min, limits.max, limits.pattern)
        };
        assert_eq!(limits("key"), (None, None, None));
        assert_eq!(limits("labels"), (None, Some(20), None));
        assert_eq!(limits("type"), (Some(1), Some(9), Some("^t")));
        assert!(
            request.is_request()
                && request.field("type").is_some()
                && request.field("type_").is_none()
        );
    }
}
