//! B2B.

use serde_json::json;

use super::setup::Setup;

/// What the descriptions of B2B do not tell.
pub(super) fn prepare(setup: &mut Setup<'_>, operation_id: &str) {
    let seeds = setup.seeds;
    match operation_id {
        "b2b.organizations.create" => setup.set("organization_name", "New"),
        "b2b.organizations.members.create" => setup.set("email_address", "new@acme.example"),
        "b2b.organizations.members.get" => setup.set("member_id", seeds.admin.member_id()),
        "b2b.rbac.organizations.set_org_policy" => setup.set("org_policy", json!({ "roles": [] })),
        "b2b.sessions.authenticate" => {
            setup.set("session_token", seeds.admin.session_token().expose());
        }
        "b2b.sessions.revoke" => setup.set("session_token", seeds.member.session_token().expose()),
        "b2b.sso.external.update_connection" => {
            setup.set("connection_id", seeds.external_connection_id.as_str());
        }
        "b2b.sso.oidc.update_connection" => connection(setup, "b2b.sso.oidc.create_connection"),
        "b2b.scim.connection.create" => {}
        id if id.starts_with("b2b.scim.connection.") => {
            connection(setup, "b2b.scim.connection.create")
        }
        id if id.starts_with("b2b.sso.saml.delete_") => saml_parts(setup),
        _ => {}
    }
}

/// A connection that is not there at the start.
fn connection(setup: &mut Setup<'_>, create: &str) {
    let organization = json!({ "organization_id": setup.seeds.organization_id });
    let created = setup.call(create, organization);
    setup.set(
        "connection_id",
        created["connection"]["connection_id"].clone(),
    );
}

fn saml_parts(setup: &mut Setup<'_>) {
    let seeds = setup.seeds;
    let key = json!({
        "organization_id": seeds.organization_id, "connection_id": seeds.saml_connection_id,
        "saml_encryption_private_key": "a key",
    });
    let updated = setup.call("b2b.sso.saml.update_connection", key);
    let connection = &updated["connection"];
    setup.set(
        "private_key_id",
        connection["encryption_private_keys"][0]["private_key_id"].clone(),
    );
    setup.set(
        "certificate_id",
        connection["verification_certificates"][0]["certificate_id"].clone(),
    );
}
