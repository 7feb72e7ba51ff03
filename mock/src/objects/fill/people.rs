//! Organizations, members and users.

use serde_json::{Value, json};

use super::fields::{is_taken, set, set_empty, text};
use crate::fault::Fault;
use crate::state::State;
use crate::state::store::Object;

/// Whether a field of the request, given or not, is a duplicate of another's.
fn refuse_if(taken: bool, error_type: &'static str) -> Result<(), Fault> {
    match taken {
        true => Err(Fault::bad_request(
            error_type,
            "There is another one that says this.",
        )),
        false => Ok(()),
    }
}

pub(in crate::objects) fn organization(
    state: &mut State,
    object: &mut Object,
    request: &Object,
    _: bool,
) -> Result<Object, Fault> {
    let has_settings = [
        "email_jit_provisioning",
        "sso_jit_provisioning",
        "auth_methods",
        "mfa_policy",
    ];
    let has_settings = has_settings.iter().any(|name| request.contains_key(*name));
    let invites = if has_settings {
        "NOT_ALLOWED"
    } else {
        "ALL_ALLOWED"
    };
    let slug = slug(text(object, "organization_name"));
    set_empty(
        object,
        [
            ("organization_slug", json!(slug)),
            ("sso_jit_provisioning", json!("ALL_ALLOWED")),
            ("email_jit_provisioning", json!("NOT_ALLOWED")),
            ("email_invites", json!(invites)),
            ("auth_methods", json!("ALL_ALLOWED")),
            ("mfa_policy", json!("OPTIONAL")),
            ("mfa_methods", json!("ALL_ALLOWED")),
            ("oauth_tenant_jit_provisioning", json!("NOT_ALLOWED")),
            (
                "first_party_connected_apps_allowed_type",
                json!("ALL_ALLOWED"),
            ),
            (
                "third_party_connected_apps_allowed_type",
                json!("ALL_ALLOWED"),
            ),
        ],
    );
    let is_taken = |field| {
        is_taken(
            state,
            "organizations",
            "organization_id",
            object,
            field,
            None,
        )
    };
    refuse_if(
        is_taken("organization_slug"),
        "organization_slug_already_used",
    )?;
    refuse_if(
        is_taken("organization_external_id"),
        "organization_external_id_already_used",
    )?;
    Ok(Object::new())
}

/// A name as it stands in URLs.
fn slug(name: &str) -> String {
    let words = name
        .split(|it: char| !it.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}

pub(in crate::objects) fn member(
    state: &mut State,
    object: &mut Object,
    request: &Object,
    is_new: bool,
) -> Result<Object, Fault> {
    if is_new {
        let is_pending = request.get("create_member_as_pending") == Some(&json!(true));
        set(
            object,
            [(
                "status",
                json!(if is_pending { "pending" } else { "active" }),
            )],
        );
    }
    if is_new || request.contains_key("roles") {
        let roles = roles(request);
        let is_admin = roles
            .iter()
            .any(|it| it.get("role_id") == Some(&json!("stytch_admin")));
        set(
            object,
            [("roles", json!(roles)), ("is_admin", json!(is_admin))],
        );
    }
    let is_taken = |field| {
        is_taken(
            state,
            "members",
            "member_id",
            object,
            field,
            Some("organization_id"),
        )
    };
    refuse_if(is_taken("email_address"), "duplicate_member_email")?;
    refuse_if(is_taken("external_id"), "duplicate_member_external_id")?;
    Ok(Object::new())
}

/// The role that every member has, and those of the request.
fn roles(request: &Object) -> Vec<Value> {
    let asked = request
        .get("roles")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let asked = asked.filter(|id| **id != json!("stytch_member")).cloned();
    let role = |id: Value| json!({ "role_id": id, "sources": [{ "type": "direct_assignment", "details": {} }] });
    [json!("stytch_member")]
        .into_iter()
        .chain(asked)
        .map(role)
        .collect()
}

pub(in crate::objects) fn user(
    state: &mut State,
    object: &mut Object,
    request: &Object,
    is_new: bool,
) -> Result<Object, Fault> {
    if is_new {
        let is_pending = request.get("create_user_as_pending") == Some(&json!(true));
        set(
            object,
            [(
                "status",
                json!(if is_pending { "pending" } else { "active" }),
            )],
        );
        set_empty(
            object,
            [(
                "name",
                json!({ "first_name": "", "middle_name": "", "last_name": "" }),
            )],
        );
        add_addresses(state, object, request)?;
    }
    if is_new || request.contains_key("roles") {
        set(object, [("roles", json!(user_roles(request)))]);
    }
    let is_taken = is_taken(state, "users", "user_id", object, "external_id", None);
    refuse_if(is_taken, "duplicate_user_external_id")?;
    Ok(Object::new())
}

/// The role that every user has, and those of the request.
fn user_roles(request: &Object) -> Vec<Value> {
    let asked = request.get("roles").and_then(Value::as_array);
    let asked = asked.into_iter().flatten();
    let asked = asked.filter(|id| **id != json!("stytch_user")).cloned();
    [json!("stytch_user")].into_iter().chain(asked).collect()
}

fn add_addresses(state: &mut State, object: &mut Object, request: &Object) -> Result<(), Fault> {
    let (email, phone) = (text(request, "email"), text(request, "phone_number"));
    refuse_if(
        !email.is_empty() && has(state, "emails", "email", email),
        "duplicate_email",
    )?;
    refuse_if(
        !phone.is_empty() && has(state, "phone_numbers", "phone_number", phone),
        "duplicate_phone_number",
    )?;
    if !email.is_empty() {
        let id = state.ids.fresh("email");
        set(
            object,
            [(
                "emails",
                json!([{ "email_id": id, "email": email, "verified": false }]),
            )],
        );
    }
    if !phone.is_empty() {
        let id = state.ids.fresh("phone-number");
        let phone = json!([{ "phone_id": id, "phone_number": phone, "verified": false }]);
        set(object, [("phone_numbers", phone)]);
    }
    Ok(())
}

/// Whether a user has this address.
fn has(state: &State, list: &str, field: &str, address: &str) -> bool {
    state.store.rows("users").any(|user| {
        let addresses = user
            .get(list)
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        addresses
            .into_iter()
            .filter_map(|it| it.get(field)?.as_str())
            .any(|it| it.eq_ignore_ascii_case(address))
    })
}
