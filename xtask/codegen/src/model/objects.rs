//! Objects and enums, as typify decided them, with what the contract says besides.

use serde_json::Value;
use syn::{Attribute, Fields, ItemEnum, ItemStruct};

use super::{Enum, Field, Limits, Login, Object, Reader, RustType, Without, searches};
use crate::contract::{constant, properties, required, strings, text, upstream};
use crate::direction::Direction;
use crate::error::{Error, Result};
use crate::name::{Name, ident};

/// The catch-all variant of open enums, which no value of the contract may be called.
const CATCH_ALL: &str = "Other";

/// How many fields the reader's bit set can hold.
const MOST_FIELDS: usize = 128;

impl Reader<'_> {
    pub(super) fn object(&self, name: &Name, item: &ItemStruct) -> Result<Object> {
        let dotted = name.dotted();
        if !matches!(item.fields, Fields::Named(_)) {
            return Err(Error::contract(
                dotted,
                "the schema would become a bare newtype; give it properties",
            ));
        }
        let schema = self.contract.schema(name)?;
        let fields = Properties {
            reader: self,
            name,
            schema,
            direction: self.directions.get(&dotted),
        };
        fields.check()?;
        let direction = fields.direction;
        let filters = searches::are_filters(name, schema)?;
        let fields: Vec<Field> = item
            .fields
            .iter()
            .map(|field| fields.read(field))
            .collect::<Result<_>>()?;
        Ok(Object {
            name: name.clone(),
            upstream: upstream(schema),
            description: text(schema, "description"),
            login: Login::of(direction, &fields),
            direction,
            fields,
            without: self.without(name),
            filters,
            operands: None,
        })
    }

    fn without(&self, name: &Name) -> Option<Without> {
        let bodies = self.derived.member_bodies.values();
        let body = bodies.into_iter().find(|body| body.member == *name)?;
        Some(Without {
            full: body.full.clone(),
            field: body.field.to_owned(),
        })
    }

    pub(super) fn open_enum(&self, name: &Name, item: &ItemEnum) -> Result<Enum> {
        let schema = self.contract.schema(name)?;
        let mut variants = Vec::new();
        for variant in &item.variants {
            let variant_name = variant.ident.to_string();
            let value = serde_rename(&variant.attrs)?.unwrap_or_else(|| variant_name.clone());
            if variant_name == CATCH_ALL {
                return Err(Error::contract(
                    name.dotted(),
                    format!(
                        "the value {value:?} takes the name of the catch-all variant `{CATCH_ALL}`"
                    ),
                ));
            }
            variants.push((variant_name, value));
        }
        Ok(Enum {
            name: name.clone(),
            upstream: upstream(schema),
            description: text(schema, "description"),
            variants,
        })
    }
}

/// The properties of a schema.
struct Properties<'a> {
    reader: &'a Reader<'a>,
    name: &'a Name,
    schema: &'a Value,
    direction: Direction,
}

impl Properties<'_> {
    fn check(&self) -> Result<()> {
        let required = required(self.schema);
        let lax = self
            .strict()
            .into_iter()
            .find(|name| !required.contains(name));
        if let Some(name) = lax {
            return Err(Error::contract(
                self.name.dotted(),
                format!("`{name}` is strict but not required; correct x-strict in the overlay"),
            ));
        }
        if properties(self.schema).count() > MOST_FIELDS {
            return Err(Error::contract(
                self.name.dotted(),
                format!(
                    "more than {MOST_FIELDS} properties; widen the bit set in src/wire/object.rs"
                ),
            ));
        }
        Ok(())
    }

    fn strict(&self) -> Vec<&str> {
        strings(self.schema.get("x-strict"))
    }

    fn read(&self, field: &syn::Field) -> Result<Field> {
        let dotted = self.name.dotted();
        let typify = field.ident.as_ref().map(ToString::to_string);
        let typify = typify.ok_or_else(|| Error::shape(&dotted, "a field without a name"))?;
        let rest = is_flattened(&field.attrs)?;
        let wire = serde_rename(&field.attrs)?.unwrap_or_else(|| typify.clone());
        let property = properties(self.schema)
            .find(|(name, _)| **name == wire)
            .map(|(_, it)| it);
        let required = required(self.schema).iter().position(|name| *name == wire);
        let strict = required.is_some() && self.strict().contains(&wire.as_str());
        let place = format!("{dotted}.{wire}");
        let of_type = RustType::read(&field.ty, &self.reader.names, &place)?;
        let renamed = property.and_then(|property| text(property, "x-rust-name"));
        Ok(Field {
            ident: renamed.map_or(typify, |name| ident(&name)),
            of_type: self.adapt(of_type, strict),
            required,
            strict,
            description: property.and_then(|property| text(property, "description")),
            limits: property.map(Limits::read).unwrap_or_default(),
            constant: required.and(property).and_then(constant).map(str::to_owned),
            rest,
            deprecated: property.and_then(|it| it.get("deprecated")) == Some(&Value::Bool(true)),
            wire,
        })
    }

    /// Responses may lack a timestamp or write it as empty text; rare objects are boxed where the contract says so.
    fn adapt(&self, of_type: RustType, strict: bool) -> RustType {
        let sent = self.direction == Direction::Request;
        let boxed = self.schema.get("x-boxed") == Some(&Value::Bool(true));
        match of_type {
            RustType::Timestamp if !strict && !sent => {
                RustType::Optional(Box::new(RustType::Timestamp))
            }
            RustType::Optional(inner) if boxed && self.is_object(&inner) => {
                RustType::Optional(Box::new(RustType::Boxed(inner)))
            }
            other => other,
        }
    }

    fn is_object(&self, of_type: &RustType) -> bool {
        match of_type {
            RustType::Named(name) => self.reader.contract.enum_values(&name.dotted()).is_none(),
            _ => false,
        }
    }
}

/// The name that serde is told.
fn serde_rename(attributes: &[Attribute]) -> Result<Option<String>> {
    let mut rename = None;
    each_serde_argument(attributes, |meta| {
        if meta.path.is_ident("rename") {
            rename = Some(meta.value()?.parse::<syn::LitStr>()?.value());
        } else if meta.input.peek(syn::Token![=]) {
            meta.value()?.parse::<syn::Expr>()?;
        }
        Ok(())
    })?;
    Ok(rename)
}

/// Whether a field takes what the schema does not name.
fn is_flattened(attributes: &[Attribute]) -> Result<bool> {
    let mut flattened = false;
    each_serde_argument(attributes, |meta| {
        flattened |= meta.path.is_ident("flatten");
        if meta.input.peek(syn::Token![=]) {
            meta.value()?.parse::<syn::Expr>()?;
        }
        Ok(())
    })?;
    Ok(flattened)
}

fn each_serde_argument(
    attributes: &[Attribute],
    mut visit: impl FnMut(syn::meta::ParseNestedMeta) -> syn::Result<()>,
) -> Result<()> {
    for attribute in attributes.iter().filter(|it| it.path().is_ident("serde")) {
        let parsed = attribute.parse_nested_meta(&mut visit);
        parsed.map_err(|error| Error::shape("a serde attribute", error.to_string()))?;
    }
    Ok(())
}
