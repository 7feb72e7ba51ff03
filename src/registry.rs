//! Every operation and every type that is compiled in.

#[cfg(feature = "descriptions")]
use std::collections::BTreeSet;

#[cfg(feature = "dynamic")]
use crate::dynamic::arguments::Call;
use crate::operation::Operation;
#[cfg(feature = "descriptions")]
use crate::wire::description::{self, Shape, Type};

/// The operations of a resource, and the resources below it.
pub(crate) struct Resource {
    pub(crate) operations: &'static [Entry],
    pub(crate) children: &'static [&'static Resource],
}

/// An operation in the table of its resource.
pub(crate) struct Entry {
    pub(crate) operation: &'static Operation,
    #[cfg(feature = "descriptions")]
    pub(crate) description: &'static description::Operation,
    /// Calls it with arguments that are JSON.
    #[cfg(feature = "dynamic")]
    pub(crate) call: Call,
    /// The same as a member.
    #[cfg(feature = "dynamic")]
    #[cfg_attr(not(feature = "b2b"), allow(dead_code))]
    pub(crate) member_call: Option<Call>,
}

/// Every operation that is compiled in, with what its resource's table says.
pub(crate) fn entries() -> impl Iterator<Item = &'static Entry> {
    let mut waiting: Vec<&'static Resource> = crate::generated::RESOURCES.to_vec();
    let resources = std::iter::from_fn(move || {
        let resource = waiting.pop()?;
        waiting.extend(resource.children);
        Some(resource)
    });
    resources.flat_map(|resource| resource.operations)
}

impl Operation {
    /// Every operation of the contract whose product is compiled in.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        entries().map(|entry| entry.operation)
    }
}

/// Every operation that is compiled in, described.
#[cfg(feature = "descriptions")]
pub fn operations() -> impl Iterator<Item = &'static description::Operation> {
    entries().map(|entry| entry.description)
}

/// The operation with this id, or with this name upstream or in another SDK, unless several have it.
#[cfg(feature = "descriptions")]
#[must_use]
pub fn operation(name: &str) -> Option<&'static description::Operation> {
    let mut found = operations().filter(|it| it.operation.id == name || it.aliases.contains(&name));
    let first = found.next();
    first.filter(|_| found.next().is_none())
}

/// Every type that operations take or return, each once.
#[cfg(feature = "descriptions")]
pub fn types() -> impl Iterator<Item = Type> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for operation in operations() {
        let members = operation.member_arguments.unwrap_or_default();
        let arguments = operation.arguments.iter().chain(members);
        for shape in arguments
            .map(|argument| argument.shape)
            .chain([operation.response])
        {
            collect(&shape, &mut seen, &mut found);
        }
    }
    found.into_iter()
}

/// The type with this name in the contract, or with this name upstream.
#[cfg(feature = "descriptions")]
#[must_use]
pub fn type_named(name: &str) -> Option<Type> {
    types().find(|it| it.name() == name || it.aliases().contains(&name))
}

#[cfg(feature = "descriptions")]
fn collect(shape: &Shape, seen: &mut BTreeSet<&'static str>, found: &mut Vec<Type>) {
    let of = match shape.innermost() {
        Shape::Object(object) => Type::Object(object()),
        Shape::Enum(open_enum) => Type::Enum(open_enum()),
        _ => return,
    };
    if !seen.insert(of.path()) {
        return;
    }
    found.push(of);
    if let Type::Object(object) = of {
        for field in object.fields {
            collect(field.shape, seen, found);
        }
    }
}
