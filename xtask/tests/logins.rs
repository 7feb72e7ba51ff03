//! The model of the contract tells of every response what it says about a login.

use serde_json::Value;
use stytch_api_codegen::{Model, model::Login};

const CONTRACT: &str = include_str!("../../openapi/stytch.json");

/// Read off the properties of the response alone: a session is a reference to one, whatever it is called.
#[test]
fn a_response_is_marked_by_what_its_schema_holds() {
    let contract: Value = serde_json::from_str(CONTRACT).unwrap();
    let model = Model::of(&contract).unwrap();
    let mut marked = 0;
    for operation in model.operations.values() {
        let name = operation.response.dotted();
        let properties = &contract["components"]["schemas"][&name]["properties"];
        let login = &model.object(&operation.response).unwrap().login;
        let (_, session) = session(properties);
        let expected = match (session, properties.get("session_token")) {
            (Some(_), Some(_)) => Some((
                session.unwrap().ends_with("MemberSession"),
                properties.get("member_authenticated").is_some(),
            )),
            _ => None,
        };
        let told = login.as_ref().map(|login| {
            marked += 1;
            match login {
                Login::MemberSession(field) => (field, (true, false)),
                Login::MemberOutcome(field) => (field, (true, true)),
                Login::UserOutcome(field) => (field, (false, false)),
            }
        });
        assert_eq!(told.map(|(_, told)| told), expected, "{name}");
        assert_eq!(
            told.map(|(field, _)| field.as_str()),
            expected.and(self::session(properties).0),
            "{name}"
        );
    }
    assert_ne!(marked, 0);
}

/// The property that refers to a session, and what it refers to.
fn session(properties: &Value) -> (Option<&str>, Option<&str>) {
    let found = properties
        .as_object()
        .into_iter()
        .flatten()
        .find_map(|(name, schema)| {
            let text = schema.to_string();
            let reference = text.split('"').find(|it| {
                it.ends_with("sessions.MemberSession") || it.ends_with("sessions.Session")
            })?;
            let of = if reference.ends_with("MemberSession") {
                "MemberSession"
            } else {
                "Session"
            };
            Some((name.as_str(), of))
        });
    found.unzip()
}
