//! As whom a call is made.

use serde_json::Value;
use stytch_api::operation::Operation;
use stytch_api::{Client, SessionCredential, SessionJwt, SessionToken};

use crate::failure::Failure;
use crate::output;

const TOKEN: &str = "STYTCH_SESSION_TOKEN";
const JWT: &str = "STYTCH_SESSION_JWT";

/// Fields that are the session's to fill.
pub const FILLED: [&str; 2] = ["organization_id", "organization_ids"];

/// As whom a call is made.
pub enum Caller {
    Project,
    Member(SessionCredential),
}

impl Caller {
    /// The member whose session is set, where the operation accepts one; else the project.
    pub fn of(operation: &Operation, as_project: bool) -> Result<Self, Failure> {
        let (token, jwt) = match as_project {
            true => (None, None),
            false => (variable(TOKEN)?, variable(JWT)?),
        };
        let session = match (token, jwt) {
            (None, None) => return Ok(Self::Project),
            _ if !operation.member_session => {
                output::note("note: the operation takes no member session: calling as the project");
                return Ok(Self::Project);
            }
            (Some(token), None) => SessionToken::new(token).into(),
            (None, Some(jwt)) => SessionJwt::new(jwt).into(),
            (Some(_), Some(_)) => {
                return Err(Failure::usage(format!(
                    "{TOKEN} and {JWT} are both set: unset one, or call as the project with --as-project"
                )));
            }
        };
        Ok(Self::Member(session))
    }

    /// Makes the call.
    pub async fn call(
        self,
        client: &Client,
        operation: &Operation,
        arguments: Value,
    ) -> Result<Value, Failure> {
        match self {
            Self::Project => Ok(client.call(operation.id, arguments).await?),
            Self::Member(session) => as_member(client, session, operation, arguments).await,
        }
    }
}

#[cfg(feature = "b2b")]
async fn as_member(
    client: &Client,
    session: SessionCredential,
    operation: &Operation,
    arguments: Value,
) -> Result<Value, Failure> {
    if let Some(name) = FILLED
        .into_iter()
        .find(|name| arguments.get(name).is_some())
    {
        return Err(Failure::usage(format!(
            "`{name}` is the session's own when called as a member: leave it out, or call as the project with \
             --as-project"
        )));
    }
    let member = client.b2b().as_member(session).await;
    let member = member.map_err(Failure::Session)?;
    output::note(&format!(
        "note: calling as member {} of {}",
        member.member_id(),
        member.organization_id()
    ));
    Ok(member.call(operation.id, arguments).await?)
}

/// Members belong to organizations, which this build leaves out.
#[cfg(not(feature = "b2b"))]
async fn as_member(
    client: &Client,
    _: SessionCredential,
    operation: &Operation,
    arguments: Value,
) -> Result<Value, Failure> {
    Ok(client.call(operation.id, arguments).await?)
}

/// A variable that is set to something. Its value stays out of the error.
fn variable(name: &'static str) -> Result<Option<String>, Failure> {
    match std::env::var_os(name).filter(|value| !value.is_empty()) {
        None => Ok(None),
        Some(value) => value
            .into_string()
            .map(Some)
            .map_err(|_| Failure::usage(format!("{name} is not valid Unicode"))),
    }
}
