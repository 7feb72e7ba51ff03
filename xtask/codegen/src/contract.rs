//! The parts of the contract that the passes read, taken out of the document once.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::name::Name;

/// The parameter that a member's session decides.
pub(crate) const ORGANIZATION_ID: &str = "organization_id";

pub(crate) const SCHEMAS: &str = "#/components/schemas/";
const METHODS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];
const MEMBER_SESSION_HEADERS: [&str; 2] = ["X-Stytch-Member-Session", "X-Stytch-Member-SessionJWT"];
const TELEMETRY_URL: &str = "https://telemetry.stytch.com";
const SAML_SHIELD_URL: &str = "https://api.samlshield.com";

/// How deep a document may be nested: below this, reading one that is broken at the bottom ends in time, because each
/// level is tried in several ways.
const DEEPEST: usize = 32;

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
    /// The schema of the 200 response.
    pub response: Name,
    pub credentials: Credentials,
    /// The hosts that serve it, as URLs.
    pub servers: Vec<String>,
    pub host: Host,
    pub idempotent: bool,
    pub member_session: bool,
    /// What RBAC asks of a member: resource and action.
    pub permission: Option<(String, Option<String>)>,
    pub upstream: Option<String>,
    /// What other SDKs call it.
    pub aliases: Vec<String>,
    /// The types of errors to expect, each with when.
    pub errors: Vec<(String, String)>,
    pub deprecated: bool,
}

/// What an operation asks for, to know who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credentials {
    /// The project's id and secret.
    Project,
    /// The public token, which browsers know too.
    PublicToken,
    /// Nothing: anybody may call.
    Nothing,
    /// Something else, as the contract writes it: no code can be generated for that.
    Other(String),
}

/// Which of Stytch's hosts serves an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// The API's.
    Api,
    /// That of telemetry.
    Telemetry,
    /// That of SAML Shield.
    SamlShield,
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
    /// What each resource is for, by its dotted path.
    pub resources: BTreeMap<String, String>,
}

impl Contract {
    pub fn read(document: &Value) -> Result<Self> {
        if depth(document) > DEEPEST {
            return Err(Error::contract(
                "components",
                format!(
                    "nested more than {DEEPEST} deep; name the inner schemas as components in an overlay"
                ),
            ));
        }
        let schemas = schemas(document)?;
        let mut operations = Vec::new();
        for (path, item) in object(document.get("paths"), "paths")? {
            for method in METHODS {
                if let Some(operation) = item.get(method) {
                    operations.push(read_operation(document, path, method, operation)?);
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
            resources: resources(document),
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

fn schemas(document: &Value) -> Result<BTreeMap<String, Value>> {
    let Some(components) = document.get("components") else {
        return Ok(BTreeMap::new());
    };
    let components = object(Some(components), "components")?;
    let schemas = object(components.get("schemas"), "components.schemas")?;
    Ok(schemas
        .iter()
        .map(|(name, schema)| (name.clone(), schema.clone()))
        .collect())
}

fn resources(document: &Value) -> BTreeMap<String, String> {
    let tags = document.get("tags").and_then(Value::as_array);
    let tags = tags.into_iter().flatten();
    tags.filter_map(|tag| Some((text(tag, "name")?, text(tag, "description")?)))
        .collect()
}

fn depth(value: &Value) -> usize {
    let deepest = match value {
        Value::Object(members) => members.values().map(depth).max(),
        Value::Array(items) => items.iter().map(depth).max(),
        _ => None,
    };
    1 + deepest.unwrap_or(0)
}

fn object<'a>(value: Option<&'a Value>, place: &str) -> Result<&'a Map<String, Value>> {
    value.and_then(Value::as_object).ok_or_else(|| {
        Error::contract(
            place,
            "expected an object; run `cargo xtask regen --upstream FILE`",
        )
    })
}

fn read_operation(
    document: &Value,
    path: &str,
    method: &str,
    operation: &Value,
) -> Result<Operation> {
    let own_or_shared = |key: &str| operation.get(key).or_else(|| document.get(key));
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
    let servers = servers(own_or_shared("servers"));
    Ok(Operation {
        name: Name::parse(id)?,
        method: method.to_owned(),
        path: path.to_owned(),
        description: text(operation, "description"),
        path_parameters: path_parameters(path),
        query: query(parameters),
        body: body(&place, operation)?,
        response: response(&place, operation)?,
        credentials: credentials(own_or_shared("security")),
        host: host(&servers),
        servers,
        idempotent: ["get", "put", "delete"].contains(&method)
            || operation.get("x-idempotent").and_then(Value::as_bool) == Some(true),
        member_session: parameters.iter().any(is_member_session_header),
        permission: permission(operation),
        upstream: upstream(operation),
        aliases: aliases(operation),
        errors: errors(operation),
        deprecated: operation.get("deprecated") == Some(&Value::Bool(true)),
    })
}

fn credentials(security: Option<&Value>) -> Credentials {
    let basic = serde_json::json!([{"basicAuth": []}]);
    match security {
        None => Credentials::Project,
        Some(security) if *security == basic => Credentials::Project,
        Some(security) if security.as_array().is_some_and(Vec::is_empty) => Credentials::Nothing,
        Some(security) if *security == serde_json::json!([{"publicToken": []}]) => {
            Credentials::PublicToken
        }
        Some(other) => Credentials::Other(other.to_string()),
    }
}

fn host(servers: &[String]) -> Host {
    match servers {
        [url] if url == TELEMETRY_URL => Host::Telemetry,
        [url] if url == SAML_SHIELD_URL => Host::SamlShield,
        _ => Host::Api,
    }
}

fn servers(servers: Option<&Value>) -> Vec<String> {
    let servers = servers.and_then(Value::as_array).into_iter().flatten();
    servers.filter_map(|server| text(server, "url")).collect()
}

/// The name of a thing upstream.
pub(crate) fn upstream(value: &Value) -> Option<String> {
    text(value, "x-upstream")
}

fn permission(operation: &Value) -> Option<(String, Option<String>)> {
    let rbac = operation.get("x-rbac")?;
    Some((text(rbac, "resource")?, text(rbac, "action")))
}

fn aliases(operation: &Value) -> Vec<String> {
    let names = strings(operation.get("x-aliases")).into_iter();
    names.map(str::to_owned).collect()
}

fn errors(operation: &Value) -> Vec<(String, String)> {
    let errors = operation.get("x-errors").and_then(Value::as_object);
    let errors = errors.into_iter().flatten();
    errors
        .filter_map(|(kind, when)| Some((kind.clone(), when.as_str()?.to_owned())))
        .collect()
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
            let mut schema = parameter.get("schema")?.clone();
            // A field of a query struct has what is said of the parameter.
            for key in ["description", "deprecated"] {
                if let (Some(schema), Some(said)) = (schema.as_object_mut(), parameter.get(key)) {
                    schema.insert(key.to_owned(), said.clone());
                }
            }
            Some(QueryParameter {
                name: text(parameter, "name")?,
                required: parameter.get("required").and_then(Value::as_bool) == Some(true),
                schema,
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
            "the 200 response must refer to a component as application/json",
        )
    })?;
    Name::parse(schema)
}

/// A text of an object.
pub(crate) fn text(value: &Value, key: &str) -> Option<String> {
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
            "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/b2b.things.Response"}}}}}
        })
    }

    #[test]
    fn an_operation_is_read_with_all_that_decides_where_the_secret_goes() {
        let contract = Contract::read(&document(operation())).unwrap();
        let read = &contract.operations[0];
        assert_eq!(read.path_parameters, ["thing_id"]);
        assert_eq!(read.credentials, Credentials::Nothing);
        assert_eq!(read.host, Host::Telemetry);
        assert!(read.member_session && !read.idempotent);
    }

    #[test]
    fn what_an_operation_does_not_say_of_credentials_and_hosts_the_contract_says() {
        let mut operation = operation();
        for key in ["security", "servers"] {
            operation.as_object_mut().unwrap().remove(key);
        }
        let mut document = document(operation);
        document["servers"] = json!([{"url": "https://api.stytch.com"}]);
        document["security"] = json!([{"token": []}]);
        let contract = Contract::read(&document).unwrap();
        let read = &contract.operations[0];
        assert_eq!(
            read.credentials,
            Credentials::Other(r#"[{"token":[]}]"#.into())
        );
        assert_eq!(read.servers, ["https://api.stytch.com"]);
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
