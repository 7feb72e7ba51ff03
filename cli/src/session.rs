//! As whom a call is made.

use serde_json::Value;
use stytch_api::description::Operation;
use stytch_api::{Client, SessionCredential, SessionJwt, SessionToken, operation};

use crate::failure::Failure;
use crate::{fields, output};

const TOKEN: &str = "STYTCH_SESSION_TOKEN";
const JWT: &str = "STYTCH_SESSION_JWT";

/// As whom a call is made.
pub enum Caller {
    Project,
    Member(SessionCredential),
}

impl Caller {
    /// The member whose session is set, or the project when none is set. A session that is set and cannot be used is
    /// refused: the project may do more than the member.
    pub fn of(operation: &operation::Operation, as_project: bool) -> Result<Self, Failure> {
        if as_project {
            return Ok(Self::Project);
        }
        let session = match (variable(TOKEN)?, variable(JWT)?) {
            (None, None) => return Ok(Self::Project),
            (Some(_), Some(_)) => {
                return Err(Failure::usage(format!(
                    "{TOKEN} and {JWT} are both set: unset one of them, or add --as-project to call as the project"
                )));
            }
            (Some(token), None) => usable(operation, TOKEN, token)
                .map(SessionToken::new)?
                .into(),
            (None, Some(jwt)) => usable(operation, JWT, jwt).map(SessionJwt::new)?.into(),
        };
        Ok(Self::Member(session))
    }

    /// Makes the call.
    pub async fn call(
        self,
        client: &Client,
        operation: &'static Operation,
        arguments: Value,
    ) -> Result<Value, Failure> {
        match self {
            Self::Project => Ok(client.call(operation.operation().id, arguments).await?),
            Self::Member(session) => as_member(client, session, operation, arguments).await,
        }
    }
}

/// The fields of an operation that are the session's to fill when a member calls it.
pub fn filled(operation: &'static Operation) -> Vec<&'static str> {
    let Some(remaining) = operation.member_arguments() else {
        return Vec::new();
    };
    let remaining = fields::of_arguments(remaining);
    let all = fields::of_arguments(operation.arguments());
    let names = all.into_iter().map(|field| field.name);
    names
        .filter(|name| remaining.iter().all(|field| field.name != *name))
        .collect()
}

async fn as_member(
    client: &Client,
    session: SessionCredential,
    operation: &'static Operation,
    arguments: Value,
) -> Result<Value, Failure> {
    let mut filled = filled(operation).into_iter();
    if let Some(name) = filled.find(|name| arguments.get(name).is_some()) {
        return Err(Failure::usage(format!(
            "`{name}` comes from the member's session: leave it out, or add --as-project to call as the project"
        )));
    }
    let member = client.b2b().as_member(session).await;
    let member = member.map_err(Failure::Session)?;
    output::note(&format!(
        "note: calling as member {} of {}",
        member.member_id().escape_debug(),
        member.organization_id().escape_debug()
    ));
    Ok(member.call(operation.operation().id, arguments).await?)
}

/// The session, if the operation accepts one and it is not blank.
fn usable(
    operation: &operation::Operation,
    variable: &str,
    session: String,
) -> Result<String, Failure> {
    let fault = match operation.member_session {
        false => format!(
            "{} cannot be called with a member's session, and {variable} is set",
            operation.id
        ),
        true if session.trim().is_empty() => format!("{variable} is set, but it is empty"),
        true => return Ok(session),
    };
    Err(Failure::usage(format!(
        "{fault}. To call as the project, run `unset {variable}` or add --as-project"
    )))
}

/// A variable that is set, even to nothing. Its value stays out of the error.
fn variable(name: &'static str) -> Result<Option<String>, Failure> {
    let value = std::env::var_os(name).map(std::ffi::OsString::into_string);
    value
        .transpose()
        .map_err(|_| Failure::usage(format!("{name} is not valid Unicode")))
}
