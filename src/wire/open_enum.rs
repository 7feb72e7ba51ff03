//! [`open_enum!`]: an enum that stays open. A value that the contract does not know is kept and sent back unchanged.

use serde::de::Deserializer;

use super::outcome::{Kind, Outcome};
use super::reader::Reader;
use super::scalar::{Scalar, scalar};

/// Declares an enum of the contract: a variant for each value, and `Other` for any other text.
///
/// ```ignore
/// open_enum! {
/// /// Who signs people in.
/// pub enum IdentityProvider {
///     GoogleWorkspace = "google-workspace",
///     Okta = "okta",
/// } }
/// ```
///
/// Equality and order are those of the text, so that a known value never differs from the same text in `Other`; it is
/// equal to the text itself, too.
macro_rules! open_enum {
    ($(#[$($attr:tt)*])* pub enum $name:ident {
        $($(#[$($variant_attr:tt)*])* $variant:ident = $value:literal),* $(,)?
    }) => {
        $(#[$($attr)*])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$($variant_attr)*])*
                #[doc = concat!("`", $value, "`")]
                $variant,
            )*
            /// A value that the contract does not know, sent back as it came.
            Other(String),
        }

        impl $name {
            /// The values of the contract.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }

            fn known(value: &str) -> Option<Self> {
                Some(match value {
                    $($value => Self::$variant,)*
                    _ => return None,
                })
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::known(value).unwrap_or_else(|| Self::Other(value.to_owned()))
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                Self::known(&value).unwrap_or(Self::Other(value))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(value.into())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $name {}

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::public(deserializer, $crate::wire::Strictness::Typed)
            }
        }

        const _: () = {
            use $crate::wire;

            impl wire::Wire for $name {
                const EXPECTED: &'static str = "a text";
                #[cfg(feature = "descriptions")]
                const SHAPE: wire::description::Shape = wire::description::Shape::Enum(|| &DESCRIPTION);

                fn absent() -> Self {
                    Self::Other(String::new())
                }

                fn read<'de, D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                    reader: &mut wire::Reader,
                ) -> Result<wire::Outcome<Self>, D::Error> {
                    wire::open_enum::read(deserializer, reader, Self::known, Self::Other)
                }
            }

            #[cfg(feature = "schemars")]
            impl ::schemars::JsonSchema for $name {
                fn schema_name() -> ::std::borrow::Cow<'static, str> {
                    wire::contract_name(DESCRIPTION.path).into()
                }

                fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                    wire::schema::open_enum(Self::VALUES)
                }
            }

            #[cfg(feature = "descriptions")]
            static DESCRIPTION: wire::description::Enum = wire::description::Enum {
                path: concat!(module_path!(), "::", stringify!($name)),
                docs: wire::description::docs!([] $(#[$($attr)*])*),
                aliases: wire::description::aliases!([] $(#[$($attr)*])*),
                values: $name::VALUES,
                #[cfg(feature = "schemars")]
                schema: || ::schemars::schema_for!($name),
                #[cfg(test)]
                round_trip: wire::round_trip::<$name>,
            };
        };
    };
}
pub(crate) use open_enum;

/// Reads a value without copying the text of a known one.
pub(crate) fn read<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    reader: &mut Reader,
    known: fn(&str) -> Option<T>,
    other: fn(String) -> T,
) -> Result<Outcome<T>, D::Error> {
    scalar(deserializer, |found| match found {
        Scalar::Text(text) => Outcome::Value(known(&text).unwrap_or_else(|| {
            if reader.is_tolerant() {
                reader.note(Kind::UnknownValue);
            }
            other(text.into_owned())
        })),
        other => other.unreadable(),
    })
}

#[cfg(test)]
#[allow(missing_docs)]
mod tests {
    use super::super::prelude::*;
    use super::super::{Kind, from_slice};

    open_enum! {
    /// Who signs people in.
    #[doc(alias = "api_IdentityProvider")]
    pub enum IdentityProvider {
        GoogleWorkspace = "google-workspace",
        Okta = "okta",
    } }

    #[test]
    fn known_values_are_variants_and_others_are_kept() {
        assert_eq!(IdentityProvider::from("okta"), IdentityProvider::Okta);
        assert_eq!(
            "google-workspace".parse(),
            Ok(IdentityProvider::GoogleWorkspace)
        );
        for text in ["google-workspace", "new", "", "Other"] {
            let value = IdentityProvider::from(text);
            assert_eq!(value.as_str(), text);
            assert_eq!(serde_json::to_value(&value).expect("JSON"), text);
        }
    }

    #[test]
    fn a_known_value_equals_the_same_text_in_other() {
        let other = IdentityProvider::Other("okta".to_owned());
        assert_eq!(other, IdentityProvider::Okta);
        assert!(IdentityProvider::GoogleWorkspace < other);
        assert!(other == "okta" && other == *"okta" && other != "new");
    }

    #[test]
    fn an_unknown_value_of_an_response_is_told() {
        let (values, _) =
            from_slice::<Vec<IdentityProvider>>(br#"["okta","new",7]"#).expect("read");
        assert_eq!(values, ["okta", "new"]);
        object! {
        pub struct Holder {
            provider: IdentityProvider,
        } }
        let (holder, drift) = from_slice::<Holder>(br#"{"provider":"new"}"#).expect("read");
        assert_eq!(holder.provider.as_str(), "new");
        assert_eq!(
            (drift[0].field, drift[0].kind),
            ("provider", Kind::UnknownValue)
        );
    }

    #[cfg(feature = "descriptions")]
    #[test]
    fn a_declaration_describes_itself() {
        use super::super::Wire;
        use super::super::description::Shape;

        let Shape::Enum(described) = IdentityProvider::SHAPE else {
            panic!("no enum")
        };
        assert_eq!(described().aliases(), ["api_IdentityProvider"]);
        assert_eq!(described().values(), ["google-workspace", "okta"]);
        assert_eq!(described().description(), "Who signs people in.");
    }
}
