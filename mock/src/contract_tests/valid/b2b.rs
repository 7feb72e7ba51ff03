//! B2B.

use serde_json::{Value, json};

use super::setup::Setup;
use crate::fixtures::visited;

const ADA: &str = "ada.admin@acme.example";
const FORM: &str = "email=ada.admin%40acme.example";
const PASSWORD: &str = "correct horse battery staple";

/// What the descriptions of B2B do not tell.
pub(super) fn prepare(setup: &mut Setup<'_>, operation_id: &str) {
    let seeds = setup.seeds;
    match operation_id {
        "b2b.organizations.create" => setup.set("organization_name", "New"),
        "b2b.organizations.members.create" => setup.set("email_address", "new@acme.example"),
        "b2b.organizations.members.get" => setup.set("member_id", seeds.admin.member_id()),
        "b2b.organizations.members.delete_totp" => drop(totp(setup)),
        "b2b.organizations.members.delete_mfa_phone_number" => drop(sms(setup)),
        "b2b.organizations.members.delete_password" => {
            let member = password(setup);
            setup.set("member_password_id", member["member_password_id"].clone());
        }
        "b2b.organizations.members.reactivate" => {
            let ada = ada(setup);
            setup.call("b2b.organizations.members.delete", ada);
        }
        "b2b.rbac.organizations.set_org_policy" => setup.set("org_policy", json!({ "roles": [] })),
        "b2b.sessions.authenticate" | "b2b.sessions.exchange" => session(setup),
        "b2b.sessions.revoke" => setup.set("session_token", seeds.member.session_token().expose()),
        id if id.starts_with("b2b.sso.") => sso(setup, id),
        id if id.starts_with("b2b.scim.") => scim(setup, id),
        id if id.starts_with("b2b.passwords.") => passwords(setup, id),
        id if id.starts_with("b2b.recovery_codes.") || id.starts_with("b2b.totps.") => {
            second_factor(setup, id);
        }
        id => prove(setup, id),
    }
}

/// What proves who someone is.
fn prove(setup: &mut Setup<'_>, operation_id: &str) {
    match operation_id {
        "b2b.magic_links.authenticate" => {
            send(setup, "b2b.magic_links.email.login_or_signup");
            let token = setup.message().token;
            setup.set("magic_links_token", token);
        }
        "b2b.magic_links.discovery.authenticate" => {
            send(setup, "b2b.magic_links.email.discovery.send");
            let token = setup.message().token;
            setup.set("discovery_magic_links_token", token);
        }
        "b2b.magic_links.email.invite" => setup.set("email_address", "new@acme.example"),
        "b2b.oauth.authenticate" => {
            let path = format!("google/start?slug=acme&{}", public_token(setup));
            let token = visited(setup.state, &format!("/v1/b2b/public/oauth/{path}"), FORM);
            setup.set("oauth_token", token);
        }
        "b2b.oauth.discovery.authenticate" => {
            let path = format!("google/discovery/start?{}", public_token(setup));
            let token = visited(setup.state, &format!("/v1/b2b/public/oauth/{path}"), FORM);
            setup.set("discovery_oauth_token", token);
        }
        "b2b.otps.email.authenticate" => {
            send(setup, "b2b.otps.email.login_or_signup");
            code(setup);
        }
        "b2b.otps.email.discovery.authenticate" => {
            send(setup, "b2b.otps.email.discovery.send");
            code(setup);
        }
        "b2b.otps.sms.send" => setup.set("mfa_phone_number", "+15005550006"),
        "b2b.otps.sms.authenticate" => {
            sms(setup);
            code(setup);
            session(setup);
        }
        id if id.starts_with("b2b.discovery.") => {
            let proof = intermediate(setup);
            setup.set("intermediate_session_token", proof);
        }
        _ => {}
    }
}

fn public_token(setup: &Setup<'_>) -> String {
    format!("public_token={}", setup.state.project.public_token)
}

fn ada(setup: &Setup<'_>) -> Value {
    json!({
        "organization_id": setup.seeds.organization_id, "email_address": ADA,
        "member_id": setup.seeds.admin.member_id(),
    })
}

/// A message to Ada.
fn send(setup: &mut Setup<'_>, operation_id: &str) {
    let ada = ada(setup);
    setup.call(operation_id, ada);
    setup.set("email_address", ADA);
}

fn code(setup: &mut Setup<'_>) {
    let code = setup.message().code;
    setup.set("code", code);
}

fn session(setup: &mut Setup<'_>) {
    let token = setup.seeds.admin.session_token();
    setup.set("session_token", token.expose());
}

fn intermediate(setup: &mut Setup<'_>) -> Value {
    send(setup, "b2b.otps.email.discovery.send");
    let code = setup.message().code;
    let request = json!({ "email_address": ADA, "code": code });
    let found = setup.call("b2b.otps.email.discovery.authenticate", request);
    found["intermediate_session_token"].clone()
}

fn sms(setup: &mut Setup<'_>) -> Value {
    let mut ada = ada(setup);
    ada["mfa_phone_number"] = json!("+15005550006");
    setup.call("b2b.otps.sms.send", ada)
}

/// Sets a password, and returns the member.
fn password(setup: &mut Setup<'_>) -> Value {
    send(setup, "b2b.passwords.email.reset_start");
    let token = setup.message().token;
    let request = json!({ "password_reset_token": token, "password": PASSWORD });
    setup.call("b2b.passwords.email.reset", request)["member"].clone()
}

fn passwords(setup: &mut Setup<'_>, operation_id: &str) {
    setup.set("email_address", ADA);
    match operation_id {
        "b2b.passwords.email.reset" => {
            send(setup, "b2b.passwords.email.reset_start");
            let token = setup.message().token;
            setup.set("password_reset_token", token);
        }
        "b2b.passwords.discovery.email.reset" => {
            send(setup, "b2b.passwords.discovery.email.reset_start");
            let token = setup.message().token;
            setup.set("password_reset_token", token);
        }
        "b2b.passwords.sessions.reset" => session(setup),
        "b2b.passwords.existing_password.reset" => {
            password(setup);
            setup.set("existing_password", PASSWORD);
            setup.set("new_password", "another horse, another staple");
        }
        "b2b.passwords.authenticate" | "b2b.passwords.discovery.authenticate" => {
            password(setup);
        }
        _ => {}
    }
}

/// An app that Ada has, whose secret is known, and what it made.
fn totp(setup: &mut Setup<'_>) -> Value {
    let mut ada = ada(setup);
    ada["secret"] = json!("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
    ada["recovery_codes"] = json!(["aaaa-bbbb-cccc"]);
    setup.call("b2b.totps.migrate", ada)
}

fn second_factor(setup: &mut Setup<'_>, operation_id: &str) {
    match operation_id {
        "b2b.totps.create" | "b2b.totps.migrate" => {}
        "b2b.totps.authenticate" => {
            totp(setup);
            session(setup);
            let now = setup.state.now();
            setup.set(
                "code",
                crate::totp::shown("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", now),
            );
        }
        _ => {
            totp(setup);
            session(setup);
            setup.set("recovery_code", "aaaa-bbbb-cccc");
        }
    }
}

fn sso(setup: &mut Setup<'_>, operation_id: &str) {
    match operation_id {
        "b2b.sso.authenticate" => {
            let id = setup.seeds.saml_connection_id.clone();
            let query = format!("connection_id={id}&{}", public_token(setup));
            let token = visited(setup.state, &format!("/v1/public/sso/start?{query}"), FORM);
            setup.set("sso_token", token);
        }
        "b2b.sso.external.update_connection" => {
            setup.set("connection_id", setup.seeds.external_connection_id.as_str());
        }
        "b2b.sso.external.create_connection" => lent(setup),
        "b2b.sso.oidc.update_connection" => connection(setup, "b2b.sso.oidc.create_connection"),
        id if id.starts_with("b2b.sso.saml.delete_") => saml_parts(setup),
        _ => {}
    }
}

/// A connection of another organization.
fn lent(setup: &mut Setup<'_>) {
    let other = json!({ "organization_name": "Globex" });
    let other = setup.call("b2b.organizations.create", other)["organization"].clone();
    let owner = json!({ "organization_id": other["organization_id"] });
    let created = setup.call("b2b.sso.oidc.create_connection", owner)["connection"].clone();
    let complete = json!({
        "organization_id": other["organization_id"], "connection_id": created["connection_id"],
        "client_id": "client", "client_secret": "secret", "issuer": "https://idp.example",
    });
    setup.call("b2b.sso.oidc.update_connection", complete);
    setup.set("external_organization_id", other["organization_id"].clone());
    setup.set("external_connection_id", created["connection_id"].clone());
}

fn scim(setup: &mut Setup<'_>, operation_id: &str) {
    if operation_id == "b2b.scim.connection.create" {
        return;
    }
    connection(setup, "b2b.scim.connection.create");
    if operation_id.ends_with("rotate_complete") || operation_id.ends_with("rotate_cancel") {
        let named = setup.arguments.clone();
        setup.call("b2b.scim.connection.rotate_start", Value::Object(named));
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
        "saml_encryption_private_key": "a key", "x509_certificate": "a certificate",
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
