//! Responses that bring a session, or say which step of a login is missing.

use super::{Field, RustType};
use crate::direction::Direction;

/// The sessions of the two products; `src/login/` knows them too.
const MEMBER_SESSION: &str = "b2b.sessions.MemberSession";
const USER_SESSION: &str = "consumer.sessions.Session";

/// The credentials of a session that is new.
const CREDENTIALS: [&str; 2] = ["session_token", "session_jwt"];

/// Whether a member is logged in, or the login lacks a step.
const MEMBER_AUTHENTICATED: &str = "member_authenticated";

/// What a response says about a login. Each names the field with the session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Login {
    /// A member is logged in.
    MemberSession(String),
    /// A member is logged in, or the login lacks a step.
    MemberOutcome(String),
    /// A user is authenticated, and may have a session.
    UserOutcome(String),
}

impl Login {
    /// What a response with these fields says about a login, if anything.
    pub(super) fn of(direction: Direction, fields: &[Field]) -> Option<Self> {
        let has = |name: &str| fields.iter().any(|field| field.wire == name);
        if direction != Direction::Response || !CREDENTIALS.into_iter().all(has) {
            return None;
        }
        fields.iter().find_map(|field| {
            let RustType::Named(session) = field.of_type.inner() else {
                return None;
            };
            let field = field.ident.clone();
            match session.dotted().as_str() {
                MEMBER_SESSION if has(MEMBER_AUTHENTICATED) => Some(Self::MemberOutcome(field)),
                MEMBER_SESSION => Some(Self::MemberSession(field)),
                USER_SESSION => Some(Self::UserOutcome(field)),
                _ => None,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Login;
    use crate::model::Model;

    /// What the response with these properties says.
    fn login(properties: &[&str]) -> Option<Login> {
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let properties: serde_json::Map<String, Value> = properties
            .iter()
            .map(|name| {
                let schema = match *name {
                    "member_session" => to("b2b.sessions.MemberSession"),
                    "user_session" => to("consumer.sessions.Session"),
                    "member_authenticated" => json!({"type": "boolean"}),
                    _ => json!({"type": "string"}),
                };
                ((*name).to_owned(), schema)
            })
            .collect();
        let session = json!({"type": "object", "properties": {"id": {"type": "string"}}});
        let content = json!({"application/json": {"schema": to("a.Response")}});
        let document = json!({
            "openapi": "3.0.3",
            "info": {"title": "Small", "version": "1.0.0"},
            "paths": {"/doors": {"get": {"operationId": "a.open", "responses": {"200": {"description": "", "content": content}}}}},
            "components": {"schemas": {
                "a.Response": {"type": "object", "properties": properties},
                "b2b.sessions.MemberSession": session, "consumer.sessions.Session": session,
            }}
        });
        let model = Model::of(&document).unwrap();
        let found = model.objects().find(|it| it.name.dotted() == "a.Response");
        found.unwrap().login.clone()
    }

    #[test]
    fn the_fields_of_a_response_tell_what_it_says_about_a_login() {
        let both = ["session_token", "session_jwt"];
        let with = |more: &[&str]| login(&[&both, more].concat());
        let member = || "member_session".to_owned();
        assert_eq!(
            with(&["member_session"]),
            Some(Login::MemberSession(member()))
        );
        assert_eq!(
            with(&["member_session", "member_authenticated"]),
            Some(Login::MemberOutcome(member()))
        );
        assert_eq!(
            with(&["user_session"]),
            Some(Login::UserOutcome("user_session".into()))
        );
        assert_eq!(with(&["user"]), None);
        assert_eq!(login(&["session_token", "member_session"]), None);
    }
}
