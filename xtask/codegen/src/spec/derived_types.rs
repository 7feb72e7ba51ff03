//! Types that the contract implies without naming them: query structs, and member-scoped bodies without the organization.

use std::collections::BTreeMap;

use heck::ToPascalCase;
use serde_json::{Map, Value, json};

use crate::contract::{Contract, Operation, properties, required};
use crate::error::{Error, Result};
use crate::name::Name;

/// Where a body names the organization, which a member's session already decides.
const ORGANIZATION_FIELDS: [&str; 2] = ["organization_id", "organization_ids"];

/// A request body as the member scope takes it.
#[derive(Clone, Debug)]
pub(crate) struct MemberBody {
    /// The body with the organization.
    pub full: Name,
    /// The body without it.
    pub member: Name,
    /// The field that the scope fills.
    pub field: &'static str,
}

/// All derived types of a contract.
#[derive(Clone, Debug, Default)]
pub(crate) struct DerivedTypes {
    /// By dotted name.
    pub schemas: BTreeMap<String, Value>,
    /// By dotted operation id.
    pub member_bodies: BTreeMap<String, MemberBody>,
}

pub(crate) fn derive_types(contract: &Contract) -> Result<DerivedTypes> {
    let mut derived = DerivedTypes::default();
    for operation in &contract.operations {
        if let Some(name) = query_type(operation) {
            insert(&mut derived, contract, &name, query_schema(operation))?;
        }
        if let Some((body, schema)) = member_body(contract, operation)? {
            insert(&mut derived, contract, &body.member, schema)?;
            derived.member_bodies.insert(operation.name.dotted(), body);
        }
    }
    Ok(derived)
}

/// Adds the derived schemas to a document.
pub(super) fn add(mut document: Value, derived: &DerivedTypes) -> Value {
    for (name, schema) in &derived.schemas {
        document["components"]["schemas"][name] = schema.clone();
    }
    document
}

/// The struct that holds an operation's query parameters. One required parameter alone is a plain argument; anything
/// else is a struct, so that a new optional parameter breaks nobody.
pub(crate) fn query_type(operation: &Operation) -> Option<Name> {
    match operation.query.as_slice() {
        [] => None,
        [only] if only.required => None,
        _ => Some(Name {
            home: operation.name.home.clone(),
            last: format!("{}Query", operation.name.last.to_pascal_case()),
        }),
    }
}

fn query_schema(operation: &Operation) -> Value {
    let properties: Map<String, Value> = operation
        .query
        .iter()
        .map(|parameter| (parameter.name.clone(), parameter.schema.clone()))
        .collect();
    let required: Vec<&str> = operation
        .query
        .iter()
        .filter(|parameter| parameter.required)
        .map(|parameter| parameter.name.as_str())
        .collect();
    let description = format!("The query parameters of `{}`.", operation.name.dotted());
    json!({"type": "object", "description": description, "required": required, "properties": properties})
}

fn member_body(contract: &Contract, operation: &Operation) -> Result<Option<(MemberBody, Value)>> {
    let Some(body) = operation.body.as_ref().filter(|_| operation.member_session) else {
        return Ok(None);
    };
    let schema = contract.schema(&body.schema)?;
    let Some(field) = ORGANIZATION_FIELDS
        .into_iter()
        .find(|field| properties(schema).any(|(name, _)| name == field))
    else {
        return Ok(None);
    };
    let member = Name {
        home: body.schema.home.clone(),
        last: format!("Member{}", body.schema.last),
    };
    let names = MemberBody {
        full: body.schema.clone(),
        member,
        field,
    };
    let mut schema = without(schema, field);
    schema["description"] = json!(format!(
        "The body of `{}` in the member scope: the organization is the session's.",
        operation.name.dotted()
    ));
    Ok(Some((names, schema)))
}

fn without(schema: &Value, field: &str) -> Value {
    let left: Vec<&str> = required(schema)
        .into_iter()
        .filter(|name| *name != field)
        .collect();
    let mut reduced = schema.clone();
    reduced["required"] = json!(left);
    // Upstream knows only the whole body.
    if let Some(members) = reduced.as_object_mut() {
        members.remove("x-upstream");
    }
    if let Some(properties) = reduced.get_mut("properties").and_then(Value::as_object_mut) {
        properties.remove(field);
    }
    reduced
}

fn insert(
    derived: &mut DerivedTypes,
    contract: &Contract,
    name: &Name,
    schema: Value,
) -> Result<()> {
    let dotted = name.dotted();
    if contract.schemas.contains_key(&dotted) || derived.schemas.contains_key(&dotted) {
        return Err(Error::contract(
            dotted,
            "the generator derives a type of this name; give the contract's schema another one in the names overlay",
        ));
    }
    derived.schemas.insert(dotted, schema);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contract(parameters: Value) -> Contract {
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        Contract::read(&json!({
            "paths": {"/a": {"post": {
                "operationId": "a.invite",
                "parameters": parameters,
                "requestBody": {"content": {"application/json": {"schema": to("a.InviteRequest")}}},
                "responses": {"200": {"content": {"application/json": {"schema": to("a.Res")}}}}
            }}},
            "components": {"schemas": {
                "a.InviteRequest": {"type": "object", "required": ["organization_id", "email"],
                    "properties": {"organization_id": {"type": "string"}, "email": {"type": "string"}}},
                "a.Res": {"type": "object"}
            }}
        }))
        .unwrap()
    }

    #[test]
    fn a_member_body_cannot_name_an_organization() {
        let header = json!({"name": "X-Stytch-Member-Session", "in": "header", "schema": {"type": "string"}});
        let derived = derive_types(&contract(json!([header]))).unwrap();
        let schema = &derived.schemas["a.MemberInviteRequest"];
        assert_eq!(schema["required"], json!(["email"]));
        assert!(schema["properties"].get("organization_id").is_none());
        let description =
            "The body of `a.invite` in the member scope: the organization is the session's.";
        assert_eq!(schema["description"], json!(description));
        assert_eq!(derived.member_bodies["a.invite"].field, "organization_id");
    }

    #[test]
    fn one_required_query_parameter_stays_an_argument() {
        let parameter = |required: bool| json!([{"name": "q", "in": "query", "required": required, "schema": {"type": "string"}}]);
        assert!(
            derive_types(&contract(parameter(true)))
                .unwrap()
                .schemas
                .is_empty()
        );
        let derived = derive_types(&contract(parameter(false))).unwrap();
        assert!(derived.schemas.contains_key("a.InviteQuery"));
    }
}
