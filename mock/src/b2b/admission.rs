//! Whether a call may act on the organization that it names.

use std::collections::BTreeMap;

use hyper::header::HeaderName;
use stytch_api::SessionCredential;
use stytch_api::b2b::organizations::Organization;

use super::permissions::Permission;
use super::sessions::{Sessions, presented};
use crate::call::Call;
use crate::fault::Fault;

const SESSION_TOKEN: HeaderName = HeaderName::from_static("x-stytch-member-session");
const SESSION_JWT: HeaderName = HeaderName::from_static("x-stytch-member-sessionjwt");

/// That the caller may do on this organization what the operation does. There is no other way to get one than
/// [`Admitted::check`].
#[derive(Debug)]
pub(super) struct Admitted {
    organization_id: String,
}

impl Admitted {
    /// Checks what Stytch checks before an operation that accepts a member session. Without one the project itself
    /// calls, and may do anything.
    pub(super) fn check(
        call: &Call,
        sessions: &Sessions,
        organizations: &BTreeMap<String, Organization>,
    ) -> Result<Self, Fault> {
        let organization_id = call.parameter("organization_id").unwrap_or_default();
        if let Some(credential) = session_of(call)? {
            let session = sessions.find(&credential)?;
            session.check(organization_id, asked_by(call)?)?;
        }
        match organizations.contains_key(organization_id) {
            true => Ok(Self {
                organization_id: organization_id.to_owned(),
            }),
            false => Err(Fault::organization_not_found()),
        }
    }

    pub(super) fn organization_id(&self) -> &str {
        &self.organization_id
    }
}

fn session_of(call: &Call) -> Result<Option<SessionCredential>, Fault> {
    let secret = |name| call.header(name).map(Into::into);
    presented(secret(&SESSION_TOKEN), secret(&SESSION_JWT))
}

fn asked_by(call: &Call) -> Result<Permission<'static>, Fault> {
    let operation = call.target.operation;
    Permission::asked_by(operation).ok_or_else(|| Fault::not_played(operation))
}
