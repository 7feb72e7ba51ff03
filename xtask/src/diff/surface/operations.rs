//! Operations as users see them: methods with arguments, and where a call goes.

use heck::ToUpperCamelCase;
use serde_json::{Map, Value, json};

use super::{rust_type, shown_word};
use crate::{
    document::{self, members, placeholders},
    references::SCHEMAS,
    servers,
};

/// Where a body names the organization that a member's session already decides.
const ORGANIZATION_FIELDS: [&str; 2] = ["organization_id", "organization_ids"];

/// An operation users see.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Its dotted id.
    pub id: String,
    /// Method on the wire, in capitals.
    pub method: String,
    /// Path template on the wire.
    pub path: String,
    /// The path's parameters in the order of the URL: the first arguments.
    pub path_parameters: Vec<String>,
    /// The query parameters with their types, those that must be given first.
    pub query: Vec<Argument>,
    /// The arguments after the path's.
    pub arguments: Vec<Argument>,
    /// The same in the scope of a member, when the operation accepts a member session.
    pub member_arguments: Option<Vec<Argument>>,
    /// What an answer becomes.
    pub answer: String,
    /// The media type of the body.
    pub media_type: Option<String>,
    /// The hosts it is sent to.
    pub hosts: Vec<String>,
    /// Which credentials it is sent with.
    pub security: String,
    /// Whether it is repeated after a failure that may have reached Stytch.
    pub idempotent: bool,
    /// Whether it is marked as deprecated.
    pub deprecated: bool,
}

/// An argument of a method.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Its name on the wire, or what it is.
    pub name: String,
    /// Its type in Rust.
    pub of_type: String,
}

/// The operation, and the struct of its query parameters when it has one.
pub fn read(
    operation: &document::Operation<'_>,
    contract: &Value,
) -> (Operation, Option<(String, Value)>) {
    let members = operation.members;
    let query_struct = query_struct(operation);
    let body = Body::of(operation);
    let mut arguments = match &query_struct {
        Some((name, _)) => vec![argument("query", path(name))],
        None => query(operation),
    };
    let mut member_arguments = arguments.clone();
    if let Some(body) = &body {
        arguments.push(argument("body", path(&body.schema)));
        member_arguments.push(argument("body", path(&body.member_schema(contract))));
    }
    let has_session = parameters(operation, "header").next().is_some();
    let idempotent = ["get", "put", "delete"].contains(&operation.method)
        || members.get("x-idempotent") == Some(&Value::Bool(true));
    let read = Operation {
        id: operation.id().to_owned(),
        method: operation.method.to_uppercase(),
        path: operation.path.to_owned(),
        path_parameters: strings(placeholders(operation.path)),
        query: query(operation),
        arguments,
        member_arguments: has_session.then_some(member_arguments),
        answer: answer(operation),
        media_type: body.map(|body| body.media_type),
        hosts: servers::of(operation),
        security: security(members.get("security").or_else(|| contract.get("security"))),
        idempotent,
        deprecated: members.get("deprecated") == Some(&Value::Bool(true)),
    };
    (read, query_struct)
}

fn strings(words: Vec<&str>) -> Vec<String> {
    words.into_iter().map(str::to_owned).collect()
}

fn argument(name: &str, of_type: String) -> Argument {
    Argument {
        name: name.to_owned(),
        of_type,
    }
}

fn path(dotted: &str) -> String {
    shown_word(&dotted.replace('.', "::"))
}

fn parameters<'a>(
    operation: &document::Operation<'a>,
    place: &'static str,
) -> impl Iterator<Item = &'a Value> {
    let all = operation
        .members
        .get("parameters")
        .and_then(Value::as_array);
    all.into_iter()
        .flatten()
        .filter(move |it| it.get("in").and_then(Value::as_str) == Some(place))
}

fn query(operation: &document::Operation<'_>) -> Vec<Argument> {
    parameters(operation, "query")
        .filter_map(|parameter| {
            let name = parameter.get("name")?.as_str()?;
            let of_type = rust_type::of(parameter.get("schema")?);
            Some(argument(
                name,
                match (is_required(parameter), of_type.as_str()) {
                    (true, "String") => "&str".into(),
                    (true, _) => of_type,
                    (false, _) => format!("Option<{of_type}>"),
                },
            ))
        })
        .collect()
}

fn is_required(parameter: &Value) -> bool {
    parameter.get("required") == Some(&Value::Bool(true))
}

/// One required parameter alone is an argument; anything else is a struct.
fn query_struct(operation: &document::Operation<'_>) -> Option<(String, Value)> {
    let parameters: Vec<&Value> = parameters(operation, "query").collect();
    match parameters.as_slice() {
        [] => return None,
        [only] if is_required(only) => return None,
        _ => {}
    }
    let (home, method) = operation.id().rsplit_once('.').unwrap_or_default();
    let name = format!("{home}.{}Query", method.to_upper_camel_case());
    let mut properties = Map::new();
    let mut required = Vec::new();
    for parameter in parameters {
        let (Some(Value::String(name)), Some(schema)) =
            (parameter.get("name"), parameter.get("schema"))
        else {
            continue;
        };
        properties.insert(name.clone(), schema.clone());
        if is_required(parameter) {
            required.push(name.clone());
        }
    }
    Some((
        name,
        json!({"properties": properties, "required": required}),
    ))
}

struct Body {
    media_type: String,
    schema: String,
}

impl Body {
    fn of(operation: &document::Operation<'_>) -> Option<Self> {
        let content = operation.members.get("requestBody")?.get("content");
        let (media_type, media) = members(content).next()?;
        Some(Self {
            media_type: media_type.to_owned(),
            schema: schema_name(media.get("schema"))?,
        })
    }

    /// A member's body cannot name an organization.
    fn member_schema(&self, contract: &Value) -> String {
        let schemas = contract.pointer("/components/schemas");
        let schema = schemas.and_then(|schemas| schemas.get(&self.schema));
        let properties = schema.and_then(|schema| schema.get("properties"));
        let names_one = ORGANIZATION_FIELDS
            .iter()
            .any(|field| properties.is_some_and(|all| all.get(field).is_some()));
        match self.schema.rsplit_once('.') {
            Some((home, last)) if names_one => format!("{home}.Member{last}"),
            _ => self.schema.clone(),
        }
    }
}

fn schema_name(schema: Option<&Value>) -> Option<String> {
    let target = schema?.get("$ref")?.as_str()?;
    target.strip_prefix(SCHEMAS).map(str::to_owned)
}

fn answer(operation: &document::Operation<'_>) -> String {
    let success = operation
        .members
        .get("responses")
        .and_then(|all| all.get("200"));
    let content = success.and_then(|success| success.get("content"));
    let schema = members(content).find_map(|(_, media)| schema_name(media.get("schema")));
    schema.map_or_else(|| "nothing that is known".into(), |name| path(&name))
}

fn security(security: Option<&Value>) -> String {
    let schemes = security.and_then(Value::as_array);
    match schemes.map(Vec::as_slice) {
        None => "nothing that is said".into(),
        Some([]) => "no credentials".into(),
        Some(_) if security == Some(&json!([{"basicAuth": []}])) => {
            "the project's id and secret".into()
        }
        Some(_) => shown_word(&security.unwrap_or(&Value::Null).to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::read;
    use crate::document::operations;

    fn contract(parameters: Value) -> Value {
        json!({
            "security": [{"basicAuth": []}],
            "paths": {"/a/{id}": {"post": {
                "operationId": "b2b.a.find_all",
                "parameters": parameters,
                "requestBody": {"content": {"application/json":
                    {"schema": {"$ref": "#/components/schemas/b2b.a.Req"}}}},
                "responses": {"200": {"content": {"application/json":
                    {"schema": {"$ref": "#/components/schemas/b2b.a.Res"}}}}}}}},
            "components": {"schemas": {
                "b2b.a.Req": {"properties": {"organization_id": {"type": "string"}}}}}})
    }

    fn arguments(parameters: Value) -> (Vec<String>, Option<Vec<String>>) {
        let contract = contract(parameters);
        let (operation, _) = read(&operations(&contract)[0], &contract);
        let types =
            |arguments: &[super::Argument]| arguments.iter().map(|it| it.of_type.clone()).collect();
        (
            types(&operation.arguments),
            operation.member_arguments.as_deref().map(types),
        )
    }

    fn parameter(name: &str, place: &str, required: bool) -> Value {
        json!({"name": name, "in": place, "required": required, "schema": {"type": "string"}})
    }

    #[test]
    fn arguments_are_those_of_the_method() {
        let query = |required| parameter("q", "query", required);
        assert_eq!(arguments(json!([])).0, ["b2b::a::Req"]);
        assert_eq!(arguments(json!([query(true)])).0, ["&str", "b2b::a::Req"]);
        assert_eq!(
            arguments(json!([query(false)])).0,
            ["b2b::a::FindAllQuery", "b2b::a::Req"]
        );
        let header = parameter("X-Stytch-Member-Session", "header", false);
        assert_eq!(arguments(json!([header])).1.unwrap(), ["b2b::a::MemberReq"]);
    }
}
