//! Types of fields, as typify decided them.

use std::fmt;

use quote::ToTokens;
use syn::{GenericArgument, PathArguments, PathSegment, Type, TypePath};

use crate::error::{Error, Result};
use crate::name::{Home, Name};
use crate::type_names::TypeNames;

/// The Rust type of a field or query parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RustType {
    /// `String`.
    Text,
    /// `Secret`.
    Secret,
    /// `bool`, or a number by its name.
    Scalar(&'static str),
    /// `DateTime<Utc>`.
    Timestamp,
    /// `serde_json::Value`.
    Json,
    /// A declared type.
    Named(Name),
    /// `Option<…>`.
    Optional(Box<RustType>),
    /// `Box<…>`.
    Boxed(Box<RustType>),
    /// `Vec<…>`.
    List(Box<RustType>),
    /// `BTreeMap<String, …>`, or serde_json's `Map` where values are any JSON.
    Map(Box<RustType>),
}

const SCALARS: [&str; 7] = ["bool", "i32", "u32", "i64", "u64", "f32", "f64"];

impl RustType {
    /// Reads a type that typify made for `place`.
    pub(crate) fn read(ty: &Type, names: &TypeNames, place: &str) -> Result<Self> {
        let unknown = || {
            let written = ty.to_token_stream();
            Error::contract(
                place,
                format!(
                    "no pass knows the type {written}; name an inline schema as a component, or describe the property otherwise"
                ),
            )
        };
        let Type::Path(TypePath { path, .. }) = ty else {
            return Err(unknown());
        };
        let last = path.segments.last().ok_or_else(unknown)?;
        let arguments = generic_arguments(last);
        let inner = |index: usize| match arguments.get(index) {
            Some(argument) => Self::read(argument, names, place).map(Box::new),
            None => Err(unknown()),
        };
        let ident = last.ident.to_string();
        if let Some(name) = names.get(&ident) {
            return Ok(Self::Named(name.clone()));
        }
        Ok(match ident.as_str() {
            "String" => Self::Text,
            "Secret" => Self::Secret,
            "DateTime" => Self::Timestamp,
            "Value" => Self::Json,
            "Option" => Self::Optional(inner(0)?),
            "Box" => Self::Boxed(inner(0)?),
            "Vec" => Self::List(inner(0)?),
            "Map" | "BTreeMap" => Self::Map(inner(1)?),
            other => match SCALARS.into_iter().find(|scalar| *scalar == other) {
                Some(scalar) => Self::Scalar(scalar),
                None => return Err(unknown()),
            },
        })
    }

    /// The type as a module writes it: what lives there by its name, anything else by its path.
    #[must_use]
    pub fn written_in(&self, home: &Home) -> String {
        let of = |inner: &Self| inner.written_in(home);
        match self {
            Self::Text => "String".to_owned(),
            Self::Secret => "Secret".to_owned(),
            Self::Scalar(name) => (*name).to_owned(),
            Self::Timestamp => "DateTime<Utc>".to_owned(),
            Self::Json => "Value".to_owned(),
            Self::Named(name) => name.path_from(home),
            Self::Optional(inner) => format!("Option<{}>", of(inner)),
            Self::Boxed(inner) => format!("Box<{}>", of(inner)),
            Self::List(inner) => format!("Vec<{}>", of(inner)),
            Self::Map(inner) if **inner == Self::Json => "Map<String, Value>".to_owned(),
            Self::Map(inner) => format!("BTreeMap<String, {}>", of(inner)),
        }
    }

    /// Whether null and absence are values of it.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        matches!(self, Self::Optional(_))
    }

    /// The type below `Option` and `Box`.
    #[must_use]
    pub fn inner(&self) -> &Self {
        match self {
            Self::Optional(inner) | Self::Boxed(inner) => inner.inner(),
            other => other,
        }
    }

    /// What lists and maps hold in the end.
    #[must_use]
    pub fn innermost(&self) -> &Self {
        match self {
            Self::Optional(inner) | Self::Boxed(inner) | Self::List(inner) | Self::Map(inner) => {
                inner.innermost()
            }
            other => other,
        }
    }
}

/// As users write it, without `crate::`: `Option<Vec<b2b::sso::Connection>>`.
impl fmt::Display for RustType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written_in(&Home::default()).replace("crate::", ""))
    }
}

fn generic_arguments(segment: &PathSegment) -> Vec<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return Vec::new();
    };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(ty: &str) -> Result<RustType> {
        let names = TypeNames::new(vec![Name::parse("b2b.sso.saml.Connection").unwrap()])?;
        RustType::read(&syn::parse_str(ty).unwrap(), &names, "a.B.c")
    }

    #[test]
    fn a_type_is_written_by_where_it_lives() {
        let ty =
            read("::std::option::Option<::std::vec::Vec<types::B2bSsoSamlConnection>>").unwrap();
        let there = Name::parse("b2b.sso.saml.X").unwrap().home;
        assert_eq!(ty.written_in(&there), "Option<Vec<Connection>>");
        assert_eq!(
            ty.written_in(&Home::default()),
            "Option<Vec<crate::b2b::sso::saml::Connection>>"
        );
        assert_eq!(ty.to_string(), "Option<Vec<b2b::sso::saml::Connection>>");
    }

    #[test]
    fn maps_of_any_json_are_those_of_serde_json() {
        let free = read("::serde_json::Map<::std::string::String, ::serde_json::Value>").unwrap();
        assert_eq!(free.to_string(), "Map<String, Value>");
        let typed = read("::std::collections::BTreeMap<::std::string::String, i32>").unwrap();
        assert_eq!(typed.to_string(), "BTreeMap<String, i32>");
    }

    #[test]
    fn a_type_that_no_pass_knows_is_refused_with_its_place() {
        let error = read("::uuid::Uuid").unwrap_err().to_string();
        assert!(error.contains("a.B.c") && error.contains("uuid"), "{error}");
    }
}
