//! The contract: what operations take and answer, in the words of the documentation.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::failure::Failure;

const CONTRACT: &str = include_str!("../../../openapi/stytch.json");

/// The parts of the contract that the command line shows or obeys.
#[derive(Deserialize)]
pub struct Contract {
    /// By path and method.
    paths: BTreeMap<String, BTreeMap<String, Entry>>,
    components: Components,
}

#[derive(Deserialize)]
struct Components {
    schemas: BTreeMap<String, Schema>,
}

/// An operation.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    operation_id: String,
    pub description: Option<String>,
    #[serde(default)]
    parameters: Vec<Parameter>,
    request_body: Option<Content>,
    responses: BTreeMap<String, Content>,
}

#[derive(Deserialize)]
struct Parameter {
    name: String,
    #[serde(rename = "in")]
    place: String,
    #[serde(default)]
    required: bool,
    description: Option<String>,
    schema: Schema,
}

/// A body or an answer; references to shared ones, which only errors are, read as empty.
#[derive(Deserialize)]
struct Content {
    #[serde(default)]
    content: BTreeMap<String, Media>,
}

#[derive(Deserialize)]
struct Media {
    schema: Schema,
}

/// A schema.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Schema {
    #[serde(rename = "$ref")]
    reference: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub format: Option<String>,
    pub description: Option<String>,
    #[serde(rename = "enum")]
    pub values: Vec<Value>,
    pub properties: BTreeMap<String, Schema>,
    pub required: Vec<String>,
    pub items: Option<Box<Schema>>,
    #[serde(rename = "additionalProperties")]
    additional: Additional,
}

/// What the values of a map are.
#[derive(Deserialize)]
#[serde(untagged)]
enum Additional {
    Of(Box<Schema>),
    /// Anything or nothing.
    Open(IgnoredAny),
}

impl Default for Additional {
    fn default() -> Self {
        Self::Open(IgnoredAny)
    }
}

/// A field of an operation or of a type.
pub struct Field<'c> {
    pub name: &'c str,
    pub required: bool,
    pub description: Option<&'c str>,
    pub schema: &'c Schema,
}

impl Contract {
    /// The contract this command line was built with.
    pub fn read() -> Result<Self, Failure> {
        serde_json::from_str(CONTRACT)
            .map_err(|error| Failure::usage(format!("this build's contract is broken: {error}")))
    }

    /// The operation with this id.
    pub fn entry(&self, id: &str) -> Result<&Entry, Failure> {
        let mut entries = self.paths.values().flat_map(BTreeMap::values);
        entries
            .find(|entry| entry.operation_id == id)
            .ok_or_else(|| Failure::usage("this build's contract lacks the operation"))
    }

    /// A schema with its reference followed.
    pub fn resolve<'c>(&'c self, schema: &'c Schema) -> &'c Schema {
        schema
            .type_name()
            .and_then(|name| self.components.schemas.get(name))
            .unwrap_or(schema)
    }

    /// The fields of a type.
    pub fn fields<'c>(&'c self, schema: &'c Schema) -> Vec<Field<'c>> {
        let object = self.resolve(schema);
        object
            .properties
            .iter()
            .map(|(name, schema)| Field {
                name,
                required: object.required.contains(name),
                description: schema
                    .description
                    .as_deref()
                    .or_else(|| self.resolve(schema).description.as_deref()),
                schema,
            })
            .collect()
    }

    /// The name of the type with fields, and the type, that a schema refers to, itself or by what it holds.
    pub fn object_in<'c>(&'c self, schema: &'c Schema) -> Option<(&'c str, &'c Schema)> {
        let name = schema.innermost().type_name()?;
        let object = self.resolve(schema.innermost());
        (!object.properties.is_empty()).then_some((name, object))
    }

    /// Every field that a call may have: of path, query and body.
    pub fn arguments<'c>(&'c self, entry: &'c Entry) -> Vec<Field<'c>> {
        let mut fields = entry.parameters("path");
        fields.extend(entry.parameters("query"));
        fields.extend(
            entry
                .body()
                .into_iter()
                .flat_map(|(_, body)| self.fields(body)),
        );
        fields
    }
}

impl Entry {
    /// The parameters in the path or in the query.
    pub fn parameters(&self, place: &str) -> Vec<Field<'_>> {
        self.parameters
            .iter()
            .filter(|parameter| parameter.place == place)
            .map(|parameter| Field {
                name: &parameter.name,
                required: parameter.required,
                description: parameter.description.as_deref(),
                schema: &parameter.schema,
            })
            .collect()
    }

    /// The media type and the schema of the body.
    pub fn body(&self) -> Option<(&str, &Schema)> {
        self.request_body.as_ref()?.first()
    }

    /// The schema of the answer.
    pub fn answer(&self) -> Option<&Schema> {
        let (_, schema) = self.responses.get("200")?.first()?;
        Some(schema)
    }
}

impl Content {
    fn first(&self) -> Option<(&str, &Schema)> {
        let (media, content) = self.content.first_key_value()?;
        Some((media, &content.schema))
    }
}

impl Schema {
    /// The name of the type it refers to.
    pub fn type_name(&self) -> Option<&str> {
        self.reference.as_deref()?.rsplit('/').next()
    }

    /// Whether it is a text that must not be seen.
    pub fn is_secret(&self) -> bool {
        self.format.as_deref() == Some("password")
    }

    /// What arrays and maps hold in the end.
    pub fn innermost(&self) -> &Self {
        match self.items.as_deref().or(self.values_of_map()) {
            Some(inner) => inner.innermost(),
            None => self,
        }
    }

    /// What the values of a map are.
    pub fn values_of_map(&self) -> Option<&Self> {
        match &self.additional {
            Additional::Of(schema) => Some(schema),
            Additional::Open(_) => None,
        }
    }
}
