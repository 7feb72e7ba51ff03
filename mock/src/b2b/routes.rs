//! Who plays which operation.

use serde_json::Value;

use super::state::B2b;
use super::{authenticate, external, policies, saml, sso};
use crate::call::Call;
use crate::fault::Fault;

type Handler = fn(&mut B2b, &Call) -> Result<Value, Fault>;

/// Operations by their ids, with their handlers. Method and path are the contract's.
const ROUTES: &[(&str, Handler)] = &[
    (
        "b2b.rbac.organizations.get_org_policy",
        policies::organization_policy,
    ),
    ("b2b.rbac.policy", policies::policy),
    ("b2b.sessions.authenticate", authenticate::authenticate),
    ("b2b.sessions.get_jwks", authenticate::get_jwks),
    (
        "b2b.sso.external.update_connection",
        external::update_connection,
    ),
    ("b2b.sso.get_connections", sso::get_connections),
    ("b2b.sso.saml.update_by_url", saml::update_by_url),
    ("b2b.sso.saml.update_connection", saml::update_connection),
];

/// Does what the call asks for.
pub(crate) fn play(b2b: &mut B2b, call: &Call) -> Result<Value, Fault> {
    let operation = call.target.operation;
    let route = ROUTES.iter().find(|(id, _)| *id == operation.id);
    let (_, handler) = route.ok_or_else(|| Fault::not_played(operation))?;
    handler(b2b, call)
}

#[cfg(test)]
mod tests {
    use stytch_api::operation::Operation;

    use super::ROUTES;
    use crate::b2b::permissions::Permission;

    #[test]
    fn every_route_is_of_an_operation_and_knows_what_members_need() {
        for (id, _) in ROUTES {
            let operation = Operation::all().find(|operation| operation.id == *id);
            let operation = operation.unwrap_or_else(|| panic!("{id} is no operation"));
            let asked = Permission::asked_by(operation);
            assert_eq!(asked.is_some(), operation.member_session, "{id}");
        }
    }
}
