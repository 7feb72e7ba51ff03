//! What users see of the code that is generated from a contract: operations, types and fields, each once.
//!
//! progenitor and typify decide names, types and arguments; the contract adds what they do not look at. Declarations are
//! printed from the model, and `cargo xtask diff` compares two of them.

mod limits;
mod logins;
mod methods;
mod objects;
mod pages;
mod rust_type;
mod searches;

use std::collections::BTreeMap;

use progenitor::GenerationSettings;
use serde_json::Value;

use crate::contract::{self, Contract};
use crate::direction::Directions;
use crate::error::{Error, Result};
use crate::name::Name;
use crate::spec::{self, DerivedTypes};
use crate::type_names::TypeNames;
use crate::{cycles, progenitor as generator};

pub use crate::contract::{Credentials, Host};
pub use crate::direction::Direction;
pub use limits::{Limits, Unit};
pub use logins::Login;
pub use pages::Page;
pub use rust_type::RustType;

/// A contract as users of the generated code see it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// By id, `b2b.sso.saml.update_connection`.
    pub operations: BTreeMap<String, Operation>,
    /// By name, `b2b.sso.saml.UpdateConnectionRequest`, with those that the operations imply.
    pub types: BTreeMap<String, Type>,
    /// What each resource is for, in words, by its dotted path: `b2b.sso.saml`.
    pub resources: BTreeMap<String, String>,
}

/// An operation, which becomes a method.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Its id.
    pub name: Name,
    /// Its id upstream.
    pub upstream: Option<String>,
    /// What it does, in words.
    pub description: Option<String>,
    /// What other SDKs call it, where that is another word.
    pub aliases: Vec<String>,
    /// The types of errors to expect, each with when.
    pub errors: Vec<(String, String)>,
    /// Whether it is marked as deprecated.
    pub deprecated: bool,
    /// Method on the wire, in capitals.
    pub method: String,
    /// Path template on the wire.
    pub path: String,
    /// What its method takes, in order.
    pub arguments: Vec<Argument>,
    /// Its query parameters one by one, by name on the wire.
    pub query: Vec<Parameter>,
    /// The object that it answers with.
    pub response: Name,
    /// What it is sent with.
    pub credentials: Credentials,
    /// The hosts that serve it, as URLs.
    pub servers: Vec<String>,
    /// Which of Stytch's hosts serves it.
    pub host: Host,
    /// Whether its body is sent form-encoded.
    pub form: bool,
    /// Whether sending it twice has the effect of sending it once.
    pub idempotent: bool,
    /// What it is in the scope of a member, where it accepts a member's session.
    pub member: Option<Member>,
    /// How it answers page by page.
    pub page: Option<Page>,
}

/// An argument of a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Its name: that of a parameter, `query` or `body`.
    pub name: String,
    /// The object it is; a text where there is none.
    pub object: Option<Name>,
}

/// A query parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Its type.
    pub of_type: RustType,
}

/// An operation in the scope of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// What RBAC asks of the member's roles: resource and, where it is one for all fields, action.
    pub permission: Option<(String, Option<String>)>,
    /// The body as a member gives it, where it would name the organization.
    pub body: Option<Name>,
}

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A struct.
    Object(Object),
    /// An open enum.
    Enum(Enum),
}

/// An object, which becomes a struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Object {
    /// Its name.
    pub name: Name,
    /// Its name upstream.
    pub upstream: Option<String>,
    /// What it is, in words.
    pub description: Option<String>,
    /// Which way it travels.
    pub direction: Direction,
    /// Its fields, as the contract orders them.
    pub fields: Vec<Field>,
    /// The object that it is without one of its fields, which a member's session decides.
    pub without: Option<Without>,
    /// What it says about a login, where it answers one.
    pub login: Option<Login>,
    /// Whether its fields are the filters of a search, of which an operand is one.
    pub filters: bool,
    /// What the operands of a search are, where it is the query of one.
    pub operands: Option<Name>,
}

/// An object without the field that names the organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Without {
    /// The object with the field.
    pub full: Name,
    /// The field, by name in Rust.
    pub field: String,
}

/// A field of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// Its name in Rust.
    pub ident: String,
    /// Its type.
    pub of_type: RustType,
    /// Its place in the contract's `required`, hence in the constructor.
    pub required: Option<usize>,
    /// Whether a response without it is an error.
    pub strict: bool,
    /// What it is, in words.
    pub description: Option<String>,
    /// What its value must keep to.
    pub limits: Limits,
    /// The one value it can have.
    pub constant: Option<String>,
    /// Whether it stands for all that the contract does not name.
    pub rest: bool,
    /// Whether it is marked as deprecated.
    pub deprecated: bool,
}

/// An open enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enum {
    /// Its name.
    pub name: Name,
    /// Its name upstream.
    pub upstream: Option<String>,
    /// What it is, in words.
    pub description: Option<String>,
    /// Its variants with their values on the wire, as the contract orders them.
    pub variants: Vec<(String, String)>,
}

impl Model {
    /// The model of a contract.
    ///
    /// # Errors
    ///
    /// When the contract holds what cannot be expressed, with its place and what to do.
    pub fn of(document: &Value) -> Result<Self> {
        Self::with(document, &generator::settings())
    }

    pub(crate) fn with(document: &Value, settings: &GenerationSettings) -> Result<Self> {
        let contract = Contract::read(document)?;
        cycles::check(&contract)?;
        let derived = spec::derive_types(&contract)?;
        let directions = Directions::of(&contract);
        let prepared = spec::prepare(document, &contract, &derived)?;
        let output = generator::run(prepared, settings)?;
        let mut contract = contract;
        contract.schemas.extend(derived.schemas.clone());
        Reader {
            names: TypeNames::new(contract.names()?)?,
            contract: &contract,
            derived: &derived,
            directions: &directions,
            output,
        }
        .read()
    }

    /// Every object.
    pub fn objects(&self) -> impl Iterator<Item = &Object> {
        self.types.values().filter_map(|of| match of {
            Type::Object(object) => Some(object),
            Type::Enum(_) => None,
        })
    }

    /// The object of this name.
    #[must_use]
    pub fn object(&self, name: &Name) -> Option<&Object> {
        match self.types.get(&name.dotted()) {
            Some(Type::Object(object)) => Some(object),
            _ => None,
        }
    }
}

impl Type {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &Name {
        match self {
            Self::Object(object) => &object.name,
            Self::Enum(of) => &of.name,
        }
    }
}

impl Object {
    /// Its field of this name on the wire.
    #[must_use]
    pub fn field(&self, wire: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.wire == wire)
    }

    /// Whether users make it to send it.
    #[must_use]
    pub fn is_sent(&self) -> bool {
        self.direction.is_sent()
    }

    /// Its maps of any JSON that hold what is the application's own.
    #[must_use]
    pub fn own_maps(&self) -> Vec<&Field> {
        let fields = self.fields.iter();
        fields.filter(|field| field.is_own_map()).collect()
    }

    /// The arguments of its constructor, in the contract's order; constants are none.
    #[must_use]
    pub fn constructor(&self) -> Vec<&Field> {
        let mut fields: Vec<&Field> = self
            .fields
            .iter()
            .filter(|field| field.is_argument())
            .collect();
        fields.sort_by_key(|field| field.required);
        fields
    }
}

/// How the names of maps end that hold what is the application's own; others have keys of Stytch's.
const OWN_MAPS: [&str; 2] = ["metadata", "custom_claims"];

impl Field {
    fn is_own_map(&self) -> bool {
        let is_own = OWN_MAPS.iter().any(|end| self.wire.ends_with(end));
        match self.of_type.inner() {
            RustType::Map(value) => is_own && !self.rest && **value == RustType::Json,
            _ => false,
        }
    }

    fn is_argument(&self) -> bool {
        self.required.is_some() && self.constant.is_none()
    }
}

impl Operation {
    /// The arguments of its method in the scope of a member, where it has one.
    #[must_use]
    pub fn member_arguments(&self) -> Option<Vec<Argument>> {
        let member = self.member.as_ref()?;
        let given = self
            .arguments
            .iter()
            .filter(|argument| argument.name != contract::ORGANIZATION_ID);
        let arguments = given.cloned().map(|argument| match &member.body {
            Some(body) if argument.name == "body" => Argument {
                object: Some(body.clone()),
                ..argument
            },
            _ => argument,
        });
        Some(arguments.collect())
    }

    /// The argument that is an object, `query` or `body`.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&Name> {
        let argument = self
            .arguments
            .iter()
            .find(|argument| argument.name == name)?;
        argument.object.as_ref()
    }
}

/// Reads the model out of what progenitor decided and the contract says.
struct Reader<'a> {
    names: TypeNames,
    /// With the derived types.
    contract: &'a Contract,
    derived: &'a DerivedTypes,
    directions: &'a Directions,
    output: generator::Output,
}

impl Reader<'_> {
    fn read(&self) -> Result<Model> {
        let mut model = Model {
            resources: self.contract.resources.clone(),
            ..Model::default()
        };
        for (typify, item) in &self.output.structs {
            let name = self.name(typify)?;
            if !self.is_used(name) {
                continue;
            }
            let object = self.object(name, item)?;
            model
                .types
                .insert(object.name.dotted(), Type::Object(object));
        }
        for (typify, item) in &self.output.enums {
            let name = self.name(typify)?;
            if !self.is_used(name) {
                continue;
            }
            let of = self.open_enum(name, item)?;
            model.types.insert(of.name.dotted(), Type::Enum(of));
        }
        searches::mark_queries(&mut model);
        for operation in &self.contract.operations {
            let operation = self.operation(operation, &model)?;
            model.operations.insert(operation.name.dotted(), operation);
        }
        Ok(model)
    }

    fn is_used(&self, name: &Name) -> bool {
        let dotted = name.dotted();
        self.directions.reach(&dotted) || self.derived.schemas.contains_key(&dotted)
    }

    /// The contract's name of a type that typify made.
    fn name(&self, typify: &str) -> Result<&Name> {
        self.names.get(typify).ok_or_else(|| {
            Error::contract(
                typify,
                "an inline schema became a type of its own; name it as a component in an overlay",
            )
        })
    }
}

#[cfg(test)]
mod tests;
