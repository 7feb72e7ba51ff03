//! Whether the member in whose name a request comes may do it.

use hyper::header::HeaderName;
use serde_json::Value;
use stytch_api::b2b::organizations::Organization;

use super::fields;
use crate::call::Call;
use crate::fault::Fault;
use crate::sessions::{Session, presented};
use crate::state::State;
use crate::state::policies::Permission;

const SESSION_TOKEN: HeaderName = HeaderName::from_static("x-stytch-member-session");
const SESSION_JWT: HeaderName = HeaderName::from_static("x-stytch-member-sessionjwt");

const MEMBER: &str = "stytch.member";
const SELF: &str = "stytch.self";

/// The id of the session in whose name the call comes, which may do what it asks for. Without a session the project
/// itself calls, and may do anything.
pub(super) fn admit(state: &State, call: &Call) -> Result<Option<String>, Fault> {
    if !call.operation().member_session {
        return Ok(None);
    }
    let secret = |name| call.header(name).map(Into::into);
    let Some(credential) = presented(secret(&SESSION_TOKEN), secret(&SESSION_JWT))? else {
        return Ok(None);
    };
    let session = state.find_member_session(&credential)?;
    let admission = Admission {
        state,
        call,
        session: &session,
        roles: state.roles_of_session(&session),
    };
    admission.check_tenancy()?;
    admission.check_permission()?;
    Ok(Some(session.id))
}

struct Admission<'a> {
    state: &'a State,
    call: &'a Call,
    session: &'a Session,
    roles: Vec<String>,
}

impl Admission<'_> {
    /// Every organization that the call names is the session's.
    fn check_tenancy(&self) -> Result<(), Fault> {
        let own = self.session.organization_id().unwrap_or_default();
        let in_body = self
            .call
            .json
            .get("organization_id")
            .and_then(Value::as_str);
        let listed = self
            .call
            .json
            .get("organization_ids")
            .and_then(Value::as_array);
        let listed = listed.into_iter().flatten().filter_map(Value::as_str);
        let mut named = self
            .call
            .parameter("organization_id")
            .into_iter()
            .chain(in_body)
            .chain(listed);
        match named.all(|name| name == own) {
            true => Ok(()),
            false => Err(Fault::session_authorization_tenancy_error()),
        }
    }

    fn check_permission(&self) -> Result<(), Fault> {
        // What is asked of members is not known for every operation.
        let Some(asked) = self.call.operation().permission else {
            return Ok(());
        };
        let allowed = match asked.action {
            Some(action) => self.may(asked.resource, action),
            None => self
                .call
                .json
                .keys()
                .all(|field| self.may_change(asked.resource, field)),
        };
        match allowed {
            true => Ok(()),
            false => Err(Fault::session_authorization_error()),
        }
    }

    /// What is done to a member may also be allowed to that member alone.
    fn may(&self, resource: &str, action: &str) -> bool {
        let to_self = resource == MEMBER && self.is_about_self();
        self.grants(resource, action) || (to_self && self.grants(SELF, action))
    }

    fn may_change(&self, resource: &str, field: &str) -> bool {
        if resource != MEMBER {
            return fields::of_organization(field)
                .is_some_and(|action| self.grants(resource, action));
        }
        fields::of_member(field).is_some_and(|(action, by_self)| {
            let to_self = by_self && self.is_about_self();
            self.grants(MEMBER, action) || (to_self && self.grants(SELF, action))
        })
    }

    fn is_about_self(&self) -> bool {
        let in_body = self.call.json.get("member_id").and_then(Value::as_str);
        let named = self.call.parameter("member_id").or(in_body);
        named.is_some() && named == self.session.member_id()
    }

    fn grants(&self, resource: &str, action: &str) -> bool {
        let wanted = Permission::new(resource, action);
        let id = self.session.organization_id().unwrap_or_default();
        let organization: Organization = self.state.store.get(id).unwrap_or_default();
        let own = &organization.custom_roles;
        !self
            .state
            .policies
            .granting(&self.roles, own, wanted)
            .is_empty()
    }
}
