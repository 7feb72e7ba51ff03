//! One thing that looks wrong.

use std::fmt;

use crate::pointer::Pointer;

/// A class of defect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Two operations with one id: one of them most likely lost its request and response.
    DuplicateOperation,
    /// One body for operations of two products, or a type of one product used by another.
    ProductMix,
    /// An enum made for one schema's property, used by others that merely have the same short name.
    SharedEnum,
    /// A property that must be there and may be null.
    RequiredNullable,
    /// A text that has the name of an enum of a request.
    TextLikeEnum,
    /// Servers on a path, which many generators ignore.
    PathServers,
    /// A failure without a schema.
    UntypedError,
    /// Words beside a `$ref`, which OpenAPI 3.0 tools ignore.
    BesideReference,
}

impl Class {
    /// What regen itself does about every case of the class, if anything.
    #[must_use]
    pub fn handled(self) -> Option<&'static str> {
        match self {
            Self::DuplicateOperation
            | Self::ProductMix
            | Self::SharedEnum
            | Self::RequiredNullable
            | Self::TextLikeEnum => None,
            Self::PathServers => Some("moved to their operations"),
            Self::UntypedError => Some("replaced by the response `Error`"),
            Self::BesideReference => Some("dropped with all of upstream's words"),
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DuplicateOperation => "duplicate operation id",
            Self::ProductMix => "schema shared by two products",
            Self::SharedEnum => "enum shared by name",
            Self::RequiredNullable => "required and nullable",
            Self::TextLikeEnum => "text called like an enum",
            Self::PathServers => "servers on a path",
            Self::UntypedError => "error without a schema",
            Self::BesideReference => "description beside `$ref`",
        })
    }
}

/// Something that looks wrong upstream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// What kind of defect.
    pub class: Class,
    /// Where.
    pub at: Pointer,
    /// What is there.
    pub what: String,
    /// The overlay action that would settle it.
    pub action: String,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}\n  {}", self.at, self.class, self.what)?;
        match self.class.handled() {
            Some(handled) => write!(f, "\n  -> nothing to do: {handled}"),
            None => write!(f, "\n  -> {}", self.action),
        }
    }
}
