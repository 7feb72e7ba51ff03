//! The parts of the contract that the passes read, taken out of the document once.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::name::Name;

pub(crate) const SCHEMAS: &str = "#/components/schemas/";
const METHODS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];
const MEMBER_SESSION_HEADERS: [&str; 2] = ["X-Stytch-Member-Session", "X-Stytch-Member-SessionJWT"];
const TELEMETRY_URL: &str = "https://telemetry.stytch.com";

/// One operation of the contract.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub name: Name,
    /// Lower case, as in the document.
    pub method: String,
    pub path: String,
    pub description: Option<String>,
    /// In URL order.
    pub path_parameters: Vec<String>,
    pub query: Vec<QueryParameter>,
    pub body: Option<Body>,
    /// The schema of the 200 answer.
    pub response: Name,
    pub authenticated: bool,
    pub telemetry: bool,
    pub idempotent: bool,
    pub member_session: bool,
}

/// A query parameter of an operation.
#[derive(Clone, Debug)]
pub(crate) struct QueryParameter {
    pub name: String,
    pub required: bool,
    pub schema: Value,
}

/// The body of an operation's request.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    pub schema: Name,
}

/// The contract, read.
#[derive(Clone, Debug)]
pub(crate) struct Contract {
    pub operations: Vec<Operation>,
    /// By dotted name.
    pub schemas: BTreeMap<String, Value>,
}

impl Contract {
    pub fn read(document: &Value) -> Result<Self> {
        let schemas = schemas(document);
        let mut operations = Vec::new();
        for (path, item) in object(document.get("paths"), "paths")? {
            for method in METHODS {
                if let Some(operation) = item.get(method) {
                    operations.push(read_operation(path, method, operation)?);
                }
            }
        }
        operations.sort_by(|a, b| a.name.cmp(&b.name));
        for schema in schemas.keys() {
            Name::parse(schema)?;
        }
        Ok(Self {
            operations,
            schemas,
        })
    }

    /// The names of all schemas.
    pub fn names(&self) -> Result<Vec<Name>> {
        self.schemas
            .keys()
            .map(|dotted| Name::parse(dotted))
            .collect()
    }

    pub fn schema(&self, name: &Name) -> Result<&Value> {
        let dotted = name.dotted();
        self.schemas
            .get(&dotted)
            .ok_or_else(|| Error::contract(&dotted, "the schema is referenced but not there"))
    }

    /// The values of a schema that is an enum.
    pub fn enum_values(&self, dotted: &str) -> Option<Vec<&str>> {
        enum_values(self.schemas.get(dotted)?)
    }
}

/// The values of an enum schema.
pub(crate) fn enum_values(schema: &Value) -> Option<Vec<&str>> {
    let values = schema.get("enum")?.as_array()?;
    Some(values.iter().filter_map(Value::as_str).collect())
}

/// The value of a property that can have only one.
pub(crate) fn constant(property: &Value) -> Option<&str> {
    match enum_values(property)?.as_slice() {
        [only] => Some(only),
        _ => None,
    }
}

/// The names of a schema's required properties, in the contract's order.
pub(crate) fn required(schema: &Value) -> Vec<&str> {
    strings(schema.get("required"))
}

/// The strings of a list, none when it is absent.
pub(crate) fn strings(list: Option<&Value>) -> Vec<&str> {
    let items = list
        .and_then(Value::as_array)
        .map_or(&[][..], Vec::as_slice);
    items.iter().filter_map(Value::as_str).collect()
}

/// A schema's properties, none when there are none.
pub(crate) fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

/// The dotted name behind a `$ref`.
pub(crate) fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix(SCHEMAS)
}

pub(crate) fn is_member_session_header(parameter: &Value) -> bool {
    let name = parameter
        .get("name")
        .and_then(Value::as_str)
        .unwrap_or_default();
    parameter.get("in").and_then(Value::as_str) == Some("header")
        && MEMBER_SESSION_HEADERS.contains(&name)
}

fn schemas(document: &Value) -> BTreeMap<String, Value> {
    let schemas = document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    schemas
        .into_iter()
        .flatten()
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect()
}

fn object<'a>(value: Option<&'a Value>, place: &str) -> Result<&'a Map<String, Value>> {
    value.and_then(Value::as_object).ok_or_else(|| {
        Error::contract(
            place,
            "expected an object; run `cargo xtask regen --upstream FILE`",
        )
    })
}

fn read_operation(path: &str, method: &str, operation: &Value) -> Result<Operation> {
    let place = format!("{} {path}", method.to_uppercase());
    let id = operation
        .get("operationId")
        .and_then(Value::as_str)
        .ok_or_else(|| Error::contract(&place, "the operation has no operationId"))?;
    let parameters = operation
        .get("parameters")
        .and_then(Value::as_array)
        .map_or(&[][..], Vec::as_slice);
    for parameter in parameters {
        check_parameter(&place, parameter)?;
    }
    let security = operation.get("security").and_then(Value::as_array);
    Ok(Operation {
        name: Name::parse(id)?,
        method: method.to_owned(),
        path: path.to_owned(),
        description: text(operation, "description"),
        path_parameters: path_parameters(path),
        query: query(parameters),
        body: body(&place, operation)?,
        response: response(&place, operation)?,
        authenticated: security.is_none_or(|schemes| !schemes.is_empty()),
        telemetry: operation.pointer("/servers/0/url").and_then(Value::as_str)
            == Some(TELEMETRY_URL),
        idempotent: ["get", "put", "delete"].contains(&method)
            || operation.get("x-idempotent").and_then(Value::as_bool) == Some(true),
        member_session: parameters.iter().any(is_member_session_header),
    })
}

fn check_parameter(place: &str, parameter: &Value) -> Result<()> {
    let known = match parameter.get("in").and_then(Value::as_str) {
        Some("path" | "query") => true,
        Some("header") => is_member_session_header(parameter),
        _ => false,
    };
    match known {
        true => Ok(()),
        false => Err(Error::contract(
            place,
            format!(
                "parameter {parameter} is neither a path or query parameter nor a member-session header"
            ),
        )),
    }
}

fn path_parameters(path: &str) -> Vec<String> {
    let braced = path.split('/').filter_map(|segment| {
        let inner = segment.strip_prefix('{')?.strip_suffix('}')?;
        Some(inner.to_owned())
    });
    braced.collect()
}

fn query(parameters: &[Value]) -> Vec<QueryParameter> {
    let in_query = parameters
        .iter()
        .filter(|p| p.get("in").and_then(Value::as_str) == Some("query"));
    in_query
        .filter_map(|parameter| {
            Some(QueryParameter {
                name: text(parameter, "name")?,
                required: parameter.get("required").and_then(Value::as_bool) == Some(true),
                schema: parameter.get("schema")?.clone(),
            })
        })
        .collect()
}

fn body(place: &str, operation: &Value) -> Result<Option<Body>> {
    let Some(body) = operation.get("requestBody") else {
        return Ok(None);
    };
    let content = object(body.get("content"), place)?;
    let mut media = content.iter();
    let (Some((media_type, media_value)), None) = (media.next(), media.next()) else {
        return Err(Error::contract(
            place,
            "a request body needs exactly one media type",
        ));
    };
    if !["application/json", "application/x-www-form-urlencoded"].contains(&media_type.as_str()) {
        return Err(Error::contract(
            place,
            format!("request bodies of type {media_type} are not supported"),
        ));
    }
    let schema = media_value.get("schema").and_then(reference);
    let schema = schema
        .ok_or_else(|| Error::contract(place, "the request body must refer to a component"))?;
    Ok(Some(Body {
        schema: Name::parse(schema)?,
    }))
}

fn response(place: &str, operation: &Value) -> Result<Name> {
    let schema = operation.pointer("/responses/200/content/application~1json/schema");
    let schema = schema.and_then(reference).ok_or_else(|| {
        Error::contract(
            place,
            "the 200 answer must refer to a component as application/json",
        )
    })?;
    Name::parse(schema)
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document(operation: Value) -> Value {
        json!({"paths": {"/v1/things/{thing_id}": {"post": operation}}})
    }

    fn operation() -> Value {
        json!({
            "operationId": "b2b.things.change",
            "security": [],
            "servers": [{"url": TELEMETRY_URL}],
            "parameters": [
                {"name": "thing_id", "in": "path", "required": true, "schema": {"type": "string"}},
                {"name": "X-Stytch-Member-Session", "in": "header", "schema": {"type": "string"}}
            ],
            "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/b2b.things.Answer"}}}}}
        })
    }

    #[test]
    fn an_operation_is_read_with_all_that_decides_where_the_secret_goes() {
        let contract = Contract::read(&document(operation())).unwrap();
        let read = &contract.operations[0];
        assert_eq!(read.path_parameters, ["thing_id"]);
        assert!(!read.authenticated && read.telemetry && read.member_session && !read.idempotent);
    }

    #[test]
    fn an_unknown_header_is_refused_with_its_place() {
        let mut operation = operation();
        operation["parameters"][1]["name"] = json!("X-Other");
        let error = Contract::read(&document(operation))
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("POST /v1/things/{thing_id}") && error.contains("X-Other"),
            "{error}"
        );
    }
}
