//! What a declaration says of itself.

use std::fmt;

#[cfg(test)]
use super::outcome::{Drift, Failure};
use crate::operation;

/// A field of a declared object.
#[derive(Clone, Copy)]
pub struct Field {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) strict: bool,
    /// Its name in Rust.
    #[cfg(feature = "descriptions")]
    pub(crate) identifier: &'static str,
    /// Whether it holds all the fields that the contract does not name.
    #[cfg(feature = "descriptions")]
    pub(crate) rest: bool,
    /// The one value it can have.
    #[cfg(feature = "descriptions")]
    pub(crate) constant: Option<&'static str>,
    #[cfg(feature = "descriptions")]
    pub(crate) limits: &'static Limits,
    #[cfg(feature = "descriptions")]
    pub(crate) docs: &'static [&'static str],
    #[cfg(feature = "descriptions")]
    pub(crate) shape: &'static Shape,
    #[cfg(feature = "schemars")]
    pub(crate) schema: fn(&mut schemars::SchemaGenerator) -> schemars::Schema,
}

impl fmt::Debug for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Field")
            .field("name", &self.name)
            .field("required", &self.required)
            .field("strict", &self.strict)
            .finish_non_exhaustive()
    }
}

/// What the value of a field must keep to when it is sent: a number itself, the characters of a text, the items of a
/// list, the keys of a map.
///
/// The library sends whatever it is given: Stytch decides, and may take more than it did when this version was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The least of it.
    pub min: Option<i64>,
    /// The most of it.
    pub max: Option<i64>,
    /// The regular expression that a text matches, as JSON Schema understands it.
    pub pattern: Option<&'static str>,
}

#[cfg(feature = "descriptions")]
impl Limits {
    pub(crate) const NONE: Self = Self {
        min: None,
        max: None,
        pattern: None,
    };
}

/// The type of a value: what it is in JSON, and what it means.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Shape {
    /// A text.
    Text,
    /// A secret text.
    Secret,
    /// True or false.
    Bool,
    /// An integer of 32 bits.
    Int32,
    /// An integer of 32 bits, not negative.
    Uint32,
    /// An integer of 64 bits.
    Int64,
    /// An integer of 64 bits, not negative.
    Uint64,
    /// Any number.
    Number,
    /// A text that is an RFC 3339 timestamp.
    Timestamp,
    /// Any JSON.
    Json,
    /// A value that may be absent or null.
    Optional(&'static Shape),
    /// A list of values.
    List(&'static Shape),
    /// An object with any names.
    Map(&'static Shape),
    /// A declared object.
    Object(fn() -> &'static Object),
    /// An open enum: a text with known values.
    Enum(fn() -> &'static Enum),
}

impl Shape {
    /// The shape without the possibility that it is absent.
    #[must_use]
    pub fn inner(&self) -> &Self {
        match self {
            Self::Optional(inner) => inner,
            other => other,
        }
    }

    /// The type of the items, if it is a list or map, however nested.
    #[must_use]
    pub fn innermost(&self) -> &Self {
        match self {
            Self::Optional(inner) | Self::List(inner) | Self::Map(inner) => inner.innermost(),
            other => other,
        }
    }

    /// The object, if it is one.
    #[must_use]
    pub fn as_object(&self) -> Option<&'static Object> {
        match self.inner() {
            Self::Object(object) => Some(object()),
            _ => None,
        }
    }
}

/// A declared object: `b2b.sso.saml.UpdateConnectionRequest`.
#[derive(Debug)]
pub struct Object {
    pub(crate) path: &'static str,
    pub(crate) docs: &'static [&'static str],
    pub(crate) aliases: &'static [&'static str],
    pub(crate) request: bool,
    pub(crate) constructor: Option<&'static [&'static str]>,
    pub(crate) fields: &'static [Field],
    #[cfg(feature = "schemars")]
    pub(crate) schema: fn() -> schemars::Schema,
    #[cfg(test)]
    pub(crate) round_trip: RoundTrip,
}

impl Object {
    /// Its name in the contract.
    #[must_use]
    pub fn name(&self) -> String {
        super::contract_name(self.path)
    }

    /// Its documentation.
    #[must_use]
    pub fn description(&self) -> String {
        text(self.docs)
    }

    /// Its other names, such as Stytch's own.
    #[must_use]
    pub fn aliases(&self) -> &'static [&'static str] {
        self.aliases
    }

    /// Whether it is only sent, never received.
    #[must_use]
    pub fn is_request(&self) -> bool {
        self.request
    }

    /// The fields that its `new` takes, in that order and by their names in Rust; `None` when it is only received, and has
    /// no `new`.
    #[must_use]
    pub fn constructor(&self) -> Option<&'static [&'static str]> {
        self.constructor
    }

    /// Its fields, in the order of the contract.
    #[must_use]
    pub fn fields(&self) -> &'static [Field] {
        self.fields
    }

    /// The field of this name on the wire.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

#[cfg(feature = "descriptions")]
impl Field {
    /// Its name on the wire.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Its name in Rust: that of the field, and of the setter where it is sent.
    #[must_use]
    pub fn identifier(&self) -> &'static str {
        self.identifier
    }

    /// Its documentation.
    #[must_use]
    pub fn description(&self) -> String {
        text(self.docs)
    }

    /// The type of its value.
    #[must_use]
    pub fn shape(&self) -> &'static Shape {
        self.shape
    }

    /// What its value must keep to when it is sent.
    #[must_use]
    pub fn limits(&self) -> &'static Limits {
        self.limits
    }

    /// Whether the contract requires it.
    #[must_use]
    pub fn is_required(&self) -> bool {
        self.required
    }

    /// Whether a response without it is an error.
    #[must_use]
    pub fn is_strict(&self) -> bool {
        self.strict
    }

    /// The only value it can have; it is filled in.
    #[must_use]
    pub fn constant(&self) -> Option<&'static str> {
        self.constant
    }

    /// Whether it stands for all fields that the contract does not name.
    #[must_use]
    pub fn is_rest(&self) -> bool {
        self.rest
    }
}

/// A declared enum. It is open: other values are sent and kept as they are.
#[derive(Debug)]
pub struct Enum {
    pub(crate) path: &'static str,
    pub(crate) docs: &'static [&'static str],
    pub(crate) aliases: &'static [&'static str],
    pub(crate) values: &'static [&'static str],
    #[cfg(feature = "schemars")]
    pub(crate) schema: fn() -> schemars::Schema,
    #[cfg(test)]
    pub(crate) round_trip: RoundTrip,
}

impl Enum {
    /// Its name in the contract.
    #[must_use]
    pub fn name(&self) -> String {
        super::contract_name(self.path)
    }

    /// Its documentation.
    #[must_use]
    pub fn description(&self) -> String {
        text(self.docs)
    }

    /// Its other names, such as Stytch's own.
    #[must_use]
    pub fn aliases(&self) -> &'static [&'static str] {
        self.aliases
    }

    /// The values of the contract.
    #[must_use]
    pub fn values(&self) -> &'static [&'static str] {
        self.values
    }
}

/// A declared type.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// An object.
    Object(&'static Object),
    /// An enum.
    Enum(&'static Enum),
}

impl Type {
    /// Its name in the contract.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Object(object) => object.name(),
            Self::Enum(open_enum) => open_enum.name(),
        }
    }

    /// Its other names, such as Stytch's own.
    #[must_use]
    pub fn aliases(&self) -> &'static [&'static str] {
        match self {
            Self::Object(object) => object.aliases,
            Self::Enum(open_enum) => open_enum.aliases,
        }
    }

    /// Its JSON Schema.
    #[cfg(feature = "schemars")]
    #[must_use]
    pub fn json_schema(&self) -> schemars::Schema {
        match self {
            Self::Object(object) => (object.schema)(),
            Self::Enum(open_enum) => (open_enum.schema)(),
        }
    }

    /// Its path in Rust.
    pub(crate) fn path(&self) -> &'static str {
        match self {
            Self::Object(object) => object.path,
            Self::Enum(open_enum) => open_enum.path,
        }
    }
}

/// An operation with its types.
#[derive(Debug)]
pub struct Operation {
    pub(crate) operation: &'static operation::Operation,
    pub(crate) docs: &'static [&'static str],
    pub(crate) aliases: &'static [&'static str],
    pub(crate) arguments: &'static [Argument],
    pub(crate) member_arguments: Option<&'static [Argument]>,
    pub(crate) response: Shape,
}

/// An argument of an operation's method.
#[derive(Clone, Copy, Debug)]
pub struct Argument {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
}

impl Argument {
    /// Its name: that of a path or query parameter, or `query` or `body`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Its type.
    #[must_use]
    pub fn shape(&self) -> Shape {
        self.shape
    }
}

impl Operation {
    /// Where it goes, and with which credentials.
    #[must_use]
    pub fn operation(&self) -> &'static operation::Operation {
        self.operation
    }

    /// Its documentation.
    #[must_use]
    pub fn description(&self) -> String {
        text(self.docs)
    }

    /// Its other names, such as Stytch's own.
    #[must_use]
    pub fn aliases(&self) -> &'static [&'static str] {
        self.aliases
    }

    /// The arguments of its method, in order.
    #[must_use]
    pub fn arguments(&self) -> &'static [Argument] {
        self.arguments
    }

    /// The arguments of its method in the member scope; `None` when it accepts no member session.
    #[must_use]
    pub fn member_arguments(&self) -> Option<&'static [Argument]> {
        self.member_arguments
    }

    /// Its path parameters, in the order of the URL. The project is none: the client knows it.
    pub fn path_parameters(&self) -> impl Iterator<Item = &'static str> {
        let path = self.operation.path.split('/');
        path.filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
            .filter(|name| self.arguments.iter().any(|argument| argument.name == *name))
    }

    /// Its query parameter, where it has a single one that is required.
    #[must_use]
    pub fn query_parameter(&self) -> Option<&'static str> {
        let mut texts = self
            .arguments
            .iter()
            .filter(|it| matches!(it.shape, Shape::Text));
        texts
            .find(|it| self.path_parameters().all(|name| name != it.name))
            .map(Argument::name)
    }

    /// Its query parameters, where it has several or optional ones.
    #[must_use]
    pub fn query(&self) -> Option<&'static Object> {
        self.object("query")
    }

    /// Its body.
    #[must_use]
    pub fn body(&self) -> Option<&'static Object> {
        self.object("body")
    }

    /// Its response.
    #[must_use]
    pub fn response(&self) -> Option<&'static Object> {
        self.response.as_object()
    }

    fn object(&self, name: &str) -> Option<&'static Object> {
        let argument = self
            .arguments
            .iter()
            .find(|argument| argument.name == name)?;
        argument.shape.as_object()
    }
}

/// Lines of documentation as one text, for readers without rustdoc.
fn text(lines: &[&str]) -> String {
    let lines = lines
        .iter()
        .map(|line| without_links(line.strip_prefix(' ').unwrap_or(line)));
    lines.collect::<Vec<_>>().join("\n")
}

/// A line without the links that the code generator puts around names: ``[`a.b`](crate::a::b)`` is `` `a.b` ``.
fn without_links(line: &str) -> String {
    let mut parts = line.split("`](crate::");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let path_end = part.find(')').map_or(0, |end| end + 1);
        if let Some(bracket) = text.rfind("[`") {
            text.remove(bracket);
        }
        text.push('`');
        text.push_str(part.get(path_end..).unwrap_or_default());
    }
    text
}

/// The limits of a field, as its declaration has them.
#[cfg(feature = "descriptions")]
macro_rules! limits {
    () => { &$crate::wire::description::Limits::NONE };
    ({ $($name:ident: $value:literal),* }) => {
        &$crate::wire::description::Limits { $($name: Some($value),)* ..$crate::wire::description::Limits::NONE }
    };
}
#[cfg(feature = "descriptions")]
pub(crate) use limits;

/// The lines of documentation among attributes.
#[cfg(feature = "descriptions")]
macro_rules! docs {
    ([$($line:literal)*]) => { &[$($line),*] };
    ([$($line:literal)*] #[doc = $next:literal] $($rest:tt)*) => { $crate::wire::description::docs!([$($line)* $next] $($rest)*) };
    ([$($line:literal)*] #[$($other:tt)*] $($rest:tt)*) => { $crate::wire::description::docs!([$($line)*] $($rest)*) };
}
#[cfg(feature = "descriptions")]
pub(crate) use docs;

/// The other names among attributes.
#[cfg(feature = "descriptions")]
macro_rules! aliases {
    ([$($alias:literal)*]) => { &[$($alias),*] };
    ([$($alias:literal)*] #[doc(alias = $next:literal)] $($rest:tt)*) => { $crate::wire::description::aliases!([$($alias)* $next] $($rest)*) };
    ([$($alias:literal)*] #[$($other:tt)*] $($rest:tt)*) => { $crate::wire::description::aliases!([$($alias)*] $($rest)*) };
}
#[cfg(feature = "descriptions")]
pub(crate) use aliases;

/// A value of some type as JSON and as `Debug` shows it, with what was tolerated: for the tests over all types.
#[cfg(test)]
pub(crate) struct Round {
    pub(crate) json: serde_json::Value,
    pub(crate) debug: String,
    pub(crate) drift: Vec<Drift>,
}

/// Reads a response and writes it again.
#[cfg(test)]
pub(crate) type RoundTrip = fn(&[u8]) -> Result<Round, Failure>;

#[cfg(all(test, feature = "descriptions"))]
mod tests {
    use super::text;

    #[test]
    fn a_description_has_no_links_into_the_code() {
        let lines = [
            " After [`a.b`](crate::a::AApi::b), `c` or [`a.d`](crate::a::D).",
            "",
            " - [e](https://e.example): [`f`](https://f.example)",
        ];
        assert_eq!(
            text(&lines),
            "After `a.b`, `c` or `a.d`.\n\n- [e](https://e.example): [`f`](https://f.example)"
        );
    }
}
