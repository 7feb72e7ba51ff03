//! What the passes need to know about one field of a generated struct.

use std::collections::BTreeSet;

use quote::ToTokens;
use serde_json::Value;
use syn::{
    Field as SynField, GenericArgument, Ident, ItemStruct, PathArguments, Type, TypePath,
    parse_quote,
};

use super::type_names::{TypeNames, last_ident};
use crate::contract::{Contract, constant, properties, required, strings};
use crate::direction::Direction;
use crate::error::{Error, Result};
use crate::name::Name;

/// A generated struct, described.
#[derive(Clone, Debug)]
pub(crate) struct Struct {
    pub name: Name,
    pub description: Option<String>,
    pub direction: Direction,
    pub fields: Vec<Field>,
}

/// One field of a generated struct.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// The property's name on the wire.
    pub wire: String,
    pub ident: Ident,
    /// As the struct's module writes it.
    pub ty: Type,
    pub shape: Shape,
    /// Its place in the contract's `required`, hence in the constructor.
    pub required: Option<usize>,
    /// Whether an answer without it is no answer.
    pub strict: bool,
    pub description: Option<String>,
    /// The one value a required field can have.
    pub constant: Option<String>,
}

/// How a field holds its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A value that is always there.
    Value(Kind),
    /// `Option<T>`.
    Optional(Kind),
    /// `Option<Box<T>>`.
    OptionalBox(Kind),
    /// `Vec<T>`.
    List(Kind),
    /// `Option<Vec<T>>`.
    OptionalList(Kind),
    /// A map by property name.
    Map,
    /// An optional map.
    OptionalMap,
    /// The properties that the contract does not name.
    Rest,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Secret,
    Enum,
    Object,
    Timestamp,
    /// Numbers and booleans.
    Scalar,
    /// Anything else: free-form JSON.
    Free,
}

impl Struct {
    /// Whether the constructor takes arguments.
    pub fn has_required(&self) -> bool {
        self.constructor_fields().next().is_some()
    }

    /// The fields that a constructor sets, in the contract's order; constants are not arguments.
    pub fn constructor_fields(&self) -> impl Iterator<Item = &Field> {
        self.promised().into_iter()
    }

    /// Whether users build it to send it, rather than to stand in for an answer.
    pub fn is_request(&self) -> bool {
        self.direction != Direction::Response
    }

    /// The promised fields in the contract's order. A constant is known without being sent.
    pub fn promised(&self) -> Vec<&Field> {
        let promised = |field: &&Field| field.required.is_some() && field.constant.is_none();
        let mut fields: Vec<&Field> = self.fields.iter().filter(promised).collect();
        fields.sort_by_key(|field| field.required);
        fields
    }
}

/// Describes a struct that typify made of a schema.
pub(crate) fn describe(
    item: &ItemStruct,
    name: &Name,
    schema: &Value,
    direction: Direction,
    contract: &Contract,
    names: &TypeNames,
) -> Result<Struct> {
    let reader = FieldReader {
        name,
        schema,
        direction,
        contract,
        names,
        strict: strings(schema.get("x-strict")).into_iter().collect(),
    };
    reader.check_strict()?;
    Ok(Struct {
        name: name.clone(),
        description: schema
            .get("description")
            .and_then(Value::as_str)
            .map(str::to_owned),
        direction,
        fields: item
            .fields
            .iter()
            .map(|field| reader.read(field))
            .collect::<Result<_>>()?,
    })
}

struct FieldReader<'a> {
    name: &'a Name,
    schema: &'a Value,
    direction: Direction,
    contract: &'a Contract,
    names: &'a TypeNames,
    strict: BTreeSet<&'a str>,
}

impl FieldReader<'_> {
    fn check_strict(&self) -> Result<()> {
        let required = required(self.schema);
        match self.strict.iter().find(|name| !required.contains(name)) {
            None => Ok(()),
            Some(name) => Err(Error::contract(
                self.name.dotted(),
                format!("`{name}` is strict but not required; correct x-strict in the overlay"),
            )),
        }
    }

    fn read(&self, field: &SynField) -> Result<Field> {
        let ident = field
            .ident
            .clone()
            .ok_or_else(|| Error::shape(self.name.dotted(), "a field without a name"))?;
        let (rename, flatten) = serde_rename(&field.attrs)?;
        let wire = rename.unwrap_or_else(|| ident.to_string());
        let property = properties(self.schema)
            .find(|(name, _)| **name == wire)
            .map(|(_, p)| p);
        let required = required(self.schema).iter().position(|name| *name == wire);
        let strict = required.is_some()
            && (self.direction == Direction::Request || self.strict.contains(wire.as_str()));
        let shape = match flatten {
            true => Shape::Rest,
            false => self.shape(&field.ty)?,
        };
        let (shape, ty) = self.adapt(shape, field.ty.clone(), strict);
        let renamed = property
            .and_then(|p| p.get("x-rust-name"))
            .and_then(Value::as_str);
        Ok(Field {
            ident: renamed.map_or(ident, crate::name::ident),
            ty: self.names.localize(ty, &self.name.home),
            shape,
            required,
            strict,
            description: property
                .and_then(|p| p.get("description"))
                .and_then(Value::as_str)
                .map(str::to_owned),
            constant: required.and(property).and_then(constant).map(str::to_owned),
            wire,
        })
    }

    /// Answers may lack a timestamp or write it as empty text; rare objects are boxed where the contract says so.
    fn adapt(&self, shape: Shape, ty: Type, strict: bool) -> (Shape, Type) {
        let boxed = self.schema.get("x-boxed").and_then(Value::as_bool) == Some(true);
        match shape {
            Shape::Value(Kind::Timestamp) if !strict => {
                (Shape::Optional(Kind::Timestamp), parse_quote!(Option<#ty>))
            }
            Shape::Optional(Kind::Object) if boxed => {
                let inner = generic_argument(&ty, "Option").cloned().unwrap_or(ty);
                (
                    Shape::OptionalBox(Kind::Object),
                    parse_quote!(Option<Box<#inner>>),
                )
            }
            shape => (shape, ty),
        }
    }

    fn shape(&self, ty: &Type) -> Result<Shape> {
        if let Some(inner) = generic_argument(ty, "Option") {
            return Ok(match self.shape(inner)? {
                Shape::List(kind) => Shape::OptionalList(kind),
                Shape::Map => Shape::OptionalMap,
                Shape::Value(kind) => match generic_argument(inner, "Box") {
                    Some(_) => Shape::OptionalBox(kind),
                    None => Shape::Optional(kind),
                },
                _ => return self.unknown(ty),
            });
        }
        if let Some(inner) = generic_argument(ty, "Box") {
            return self.shape(inner);
        }
        if let Some(inner) = generic_argument(ty, "Vec") {
            return match self.shape(inner)? {
                Shape::Value(kind) => Ok(Shape::List(kind)),
                Shape::Map => Ok(Shape::List(Kind::Free)),
                _ => self.unknown(ty),
            };
        }
        self.plain(ty)
    }

    fn plain(&self, ty: &Type) -> Result<Shape> {
        let Type::Path(TypePath { path, .. }) = ty else {
            return self.unknown(ty);
        };
        let Some(ident) = last_ident(path) else {
            return self.unknown(ty);
        };
        if let Some(name) = self.names.get(&ident) {
            let is_enum = self.contract.enum_values(&name.dotted()).is_some();
            return Ok(Shape::Value(if is_enum {
                Kind::Enum
            } else {
                Kind::Object
            }));
        }
        Ok(match ident.as_str() {
            "String" => Shape::Value(Kind::Text),
            "Secret" => Shape::Value(Kind::Secret),
            "DateTime" => Shape::Value(Kind::Timestamp),
            "bool" | "i32" | "u32" | "i64" | "u64" | "f32" | "f64" => Shape::Value(Kind::Scalar),
            "Value" => Shape::Value(Kind::Free),
            "Map" | "BTreeMap" => Shape::Map,
            _ => return self.unknown(ty),
        })
    }

    fn unknown(&self, ty: &Type) -> Result<Shape> {
        let problem = format!(
            "no pass knows the type {}; describe the property otherwise",
            ty.to_token_stream()
        );
        Err(Error::contract(self.name.dotted(), problem))
    }
}

/// The argument of a generic type with the given name.
pub(crate) fn generic_argument<'a>(ty: &'a Type, generic: &str) -> Option<&'a Type> {
    let Type::Path(TypePath { path, .. }) = ty else {
        return None;
    };
    path.segments
        .last()
        .filter(|segment| segment.ident == generic)?;
    generic_arguments(path).into_iter().next()
}

/// The last argument of a generic type.
pub(crate) fn last_generic_argument(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Path(TypePath { path, .. }) => generic_arguments(path).into_iter().next_back(),
        _ => None,
    }
}

fn generic_arguments(path: &syn::Path) -> Vec<&Type> {
    let Some(PathArguments::AngleBracketed(arguments)) =
        path.segments.last().map(|last| &last.arguments)
    else {
        return Vec::new();
    };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.collect()
}

/// The `rename` and `flatten` of serde attributes.
pub(crate) fn serde_rename(attributes: &[syn::Attribute]) -> Result<(Option<String>, bool)> {
    let (mut rename, mut flatten) = (None, false);
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
        let parsed = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                rename = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            } else if meta.path.is_ident("flatten") {
                flatten = true;
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        });
        parsed.map_err(|error| Error::shape("a serde attribute", error.to_string()))?;
    }
    Ok((rename, flatten))
}
