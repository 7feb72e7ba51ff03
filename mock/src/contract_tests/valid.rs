//! Valid arguments of every operation, made from its description: what it requires, by type and name, with the ids of
//! what is there.

use serde_json::{Value, json};
use stytch_api::description::{Field, Object as Description, Shape};

use crate::contract;
use crate::fixtures::called;
use crate::server::Seeds;
use crate::state::State;
use crate::state::store::Object;

/// Arguments with which the operation succeeds. What it needs first, such as a token, is done to the state.
pub(super) fn arguments(state: &mut State, seeds: &Seeds, operation_id: &str) -> Value {
    let operation = contract::operation(operation_id).expect(operation_id);
    let mut arguments = Object::new();
    for name in operation
        .path_parameters()
        .chain(operation.query_parameter())
    {
        arguments.insert(name.to_owned(), text(seeds, name));
    }
    for described in [operation.query(), operation.body()].into_iter().flatten() {
        arguments.extend(object(seeds, described));
    }
    prepare(state, seeds, operation_id, &mut arguments);
    Value::Object(arguments)
}

/// What descriptions do not tell.
fn prepare(state: &mut State, seeds: &Seeds, operation_id: &str, arguments: &mut Object) {
    let mut set = |name: &str, value: Value| arguments.insert(name.to_owned(), value);
    match operation_id {
        "b2b.organizations.create" => drop(set("organization_name", json!("New"))),
        "b2b.organizations.members.create" => drop(set("email_address", json!("new@acme.example"))),
        "b2b.organizations.members.get" => drop(set("member_id", json!(seeds.admin.member_id()))),
        "b2b.rbac.organizations.set_org_policy" => drop(set("org_policy", json!({ "roles": [] }))),
        "b2b.sessions.authenticate" => {
            drop(set(
                "session_token",
                json!(seeds.admin.session_token().expose()),
            ));
        }
        "consumer.sessions.authenticate" => {
            drop(set("session_token", json!(user_session(state, seeds))));
        }
        "b2b.sessions.revoke" => {
            drop(set(
                "session_token",
                json!(seeds.member.session_token().expose()),
            ));
        }
        "consumer.sessions.revoke" => drop(set("session_id", json!("session-test-over"))),
        "consumer.magic_links.authenticate" => {
            let request = json!({ "email": "uma.user@example.com" });
            called(state, "consumer.magic_links.email.login_or_create", request);
            let sent = state
                .outbox
                .messages()
                .last()
                .and_then(|it| it.token.clone());
            set("token", json!(sent));
        }
        "consumer.otps.authenticate" => {
            let request = json!({ "email": "uma.user@example.com" });
            let answer = called(state, "consumer.otps.email.login_or_create", request);
            let sent = state
                .outbox
                .messages()
                .last()
                .and_then(|it| it.code.clone());
            set("method_id", answer["email_id"].clone());
            set("code", json!(sent));
        }
        "m2m.token" => {
            let created = called(
                state,
                "m2m.clients.create",
                json!({ "scopes": ["read:things"] }),
            );
            for name in ["client_id", "client_secret"] {
                set(name, created["m2m_client"][name].clone());
            }
        }
        "b2b.sso.external.update_connection" => {
            drop(set("connection_id", json!(seeds.external_connection_id)));
        }
        "b2b.sso.oidc.update_connection" => {
            let created = called(
                state,
                "b2b.sso.oidc.create_connection",
                json!({ "organization_id": seeds.organization_id }),
            );
            drop(set(
                "connection_id",
                created["connection"]["connection_id"].clone(),
            ));
        }
        id if id.starts_with("b2b.scim.connection.") && id != "b2b.scim.connection.create" => {
            let created = called(
                state,
                "b2b.scim.connection.create",
                json!({ "organization_id": seeds.organization_id }),
            );
            drop(set(
                "connection_id",
                created["connection"]["connection_id"].clone(),
            ));
        }
        id if id.starts_with("m2m.clients.") && !id.ends_with(".create") => {
            client(state, "m2m", &mut set)
        }
        id if id.starts_with("connected_app.clients.") && !id.ends_with(".create") => {
            client(state, "connected_app", &mut set)
        }
        id if id.starts_with("b2b.sso.saml.delete_") => saml_parts(state, seeds, &mut set),
        id if id.starts_with("consumer.users.delete_") => user_parts(state, seeds, &mut set),
        _ => {}
    }
}

type Set<'a> = dyn FnMut(&str, Value) -> Option<Value> + 'a;

fn client(state: &mut State, product: &str, set: &mut Set<'_>) {
    let created = match product {
        "m2m" => called(
            state,
            "m2m.clients.create",
            json!({ "scopes": ["read:things"] }),
        ),
        _ => called(
            state,
            "connected_app.clients.create",
            json!({ "client_type": "first_party", "redirect_urls": [] }),
        ),
    };
    let client = created
        .as_object()
        .into_iter()
        .flatten()
        .find_map(|(_, it)| it.get("client_id"));
    set("client_id", json!(client));
}

fn saml_parts(state: &mut State, seeds: &Seeds, set: &mut Set<'_>) {
    let updated = called(
        state,
        "b2b.sso.saml.update_connection",
        json!({
            "organization_id": seeds.organization_id, "connection_id": seeds.saml_connection_id,
            "saml_encryption_private_key": "a key",
        }),
    );
    let connection = &updated["connection"];
    set(
        "private_key_id",
        connection["encryption_private_keys"][0]["private_key_id"].clone(),
    );
    set(
        "certificate_id",
        connection["verification_certificates"][0]["certificate_id"].clone(),
    );
}

/// A user with one part of each kind.
fn user_parts(state: &mut State, seeds: &Seeds, set: &mut Set<'_>) {
    let mut user = state
        .store
        .row("users", &seeds.user_id)
        .cloned()
        .expect("a user");
    let described = contract::object("consumer.users.User").expect("a type");
    for (name, id) in [
        ("emails", "email_id"),
        ("phone_numbers", "phone_id"),
        ("webauthn_registrations", "webauthn_registration_id"),
        ("biometric_registrations", "biometric_registration_id"),
        ("crypto_wallets", "crypto_wallet_id"),
        ("totps", "totp_id"),
        ("providers", "oauth_user_registration_id"),
        ("password", "password_id"),
    ] {
        let shape = described.field(name).expect(name).shape();
        let part = shaped(seeds, name, shape);
        set(id, part.get(0).unwrap_or(&part)[id].clone());
        user.insert(name.to_owned(), part);
    }
    state.store.put_row("users", &seeds.user_id, user);
}

fn user_session(state: &mut State, seeds: &Seeds) -> String {
    let who = crate::sessions::Who::User {
        user_id: seeds.user_id.clone(),
    };
    let session = state.begin_session(who, Vec::new(), 60, Object::new());
    session.expect("a session").token
}

fn object(seeds: &Seeds, described: &Description) -> Object {
    let fields = described.fields().iter();
    let required = fields.filter(|field| field.is_required() && !field.is_rest());
    required
        .map(|field| (field.name().to_owned(), value(seeds, field)))
        .collect()
}

fn value(seeds: &Seeds, field: &Field) -> Value {
    match field.constant() {
        Some(constant) => json!(constant),
        None => shaped(seeds, field.name(), field.shape()),
    }
}

/// A value of a shape.
pub(super) fn shaped(seeds: &Seeds, name: &str, shape: &Shape) -> Value {
    match shape.inner() {
        Shape::Bool => json!(true),
        Shape::Int32 | Shape::Uint32 | Shape::Int64 | Shape::Uint64
            if name.ends_with("minutes") =>
        {
            json!(10)
        }
        Shape::Int32 | Shape::Uint32 | Shape::Int64 | Shape::Uint64 | Shape::Number => json!(1),
        Shape::Timestamp => json!("2026-01-02T03:04:05Z"),
        Shape::Json => json!({}),
        Shape::List(inner) => json!([shaped(seeds, name, inner)]),
        Shape::Map(_) => json!({}),
        Shape::Object(described) => Value::Object(object(seeds, described())),
        Shape::Enum(described) => json!(described().values().first()),
        _ => text(seeds, name),
    }
}

fn text(seeds: &Seeds, name: &str) -> Value {
    json!(match name {
        "organization_id" | "organization_ids" => seeds.organization_id.as_str(),
        "member_id" => seeds.admin.member_id(),
        "user_id" => seeds.user_id.as_str(),
        "connection_id" => seeds.saml_connection_id.as_str(),
        "metadata_url" => "https://idp.acme.example/metadata",
        "email" | "email_address" => "ada.admin@acme.example",
        name if name.ends_with("phone_number") => "+15005550006",
        name if name.ends_with("url") => "https://app.example/login",
        "password" => "correct horse battery staple",
        name => return json!(format!("some-{}", name.replace('_', "-"))),
    })
}
