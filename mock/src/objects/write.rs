//! How objects come, change and go.

use serde_json::{Value, json};
use stytch_api::description::{Object as Description, Shape};

use super::find::{missing, named};
use super::kinds::{KINDS, Kind};
use crate::call::Call;
use crate::check::fits;
use crate::contract;
use crate::fault::Fault;
use crate::made::{blank, without_nulls};
use crate::sessions::Who;
use crate::state::State;
use crate::state::changes::Action;
use crate::state::store::Object;

const OWNER: &str = "organization_id";

/// A new object. What is returned may show more than is kept, such as a secret that is shown once.
pub(super) fn create(state: &mut State, call: &Call, kind: &Kind) -> Result<Object, Fault> {
    let owner = call.parameter(OWNER).filter(|_| kind.is_owned);
    create_of(state, kind, owner, &call.json)
}

/// The same where not the call as it came says what it is to be.
pub(super) fn create_of(
    state: &mut State,
    kind: &Kind,
    owner: Option<&str>,
    request: &Object,
) -> Result<Object, Fault> {
    let described = described(kind)?;
    let mut object = blank(described, state.now());
    let given = request.get(kind.id).and_then(Value::as_str);
    let given = given.filter(|id| !id.is_empty()).map(str::to_owned);
    let id = given.unwrap_or_else(|| state.ids.fresh(kind.prefix));
    // Ids are given to M2M clients alone.
    if state.store.row(kind.collection, &id).is_some() {
        return Err(Fault::bad_request(
            "duplicate_m2m_client_id",
            "There is a client with this id.",
        ));
    }
    object.insert(kind.id.to_owned(), json!(id));
    if let Some(owner) = owner {
        object.insert(OWNER.to_owned(), json!(owner));
    }
    take_over(described, &mut object, request);
    let shown = (kind.fill)(state, &mut object, request, true)?;
    Ok(save(state, kind, Action::Create, object, shown))
}

pub(super) fn update(state: &mut State, call: &Call, kind: &Kind) -> Result<Object, Fault> {
    let described = described(kind)?;
    let mut object = named(state, call, kind)?;
    take_over(described, &mut object, &call.json);
    if described.field("updated_at").is_some() {
        object.insert("updated_at".to_owned(), json!(state.now()));
    }
    let shown = (kind.fill)(state, &mut object, &call.json, false)?;
    Ok(save(state, kind, Action::Update, object, shown))
}

/// A member stays, as one that is deleted; what belongs to an organization goes with it.
pub(super) fn delete(state: &mut State, call: &Call, kind: &Kind) -> Result<Object, Fault> {
    let mut object = named(state, call, kind)?;
    end_sessions(state, kind, &object);
    if kind.collection == "members" {
        object.insert("status".to_owned(), json!("deleted"));
        return Ok(save(state, kind, Action::Delete, object, Object::new()));
    }
    let id = id_of(kind, &object);
    state.store.remove_row(kind.collection, &id);
    // A client that is gone has no secret.
    state.forget_password(&id);
    if kind.id == OWNER {
        remove_owned(state, &id);
    }
    state.changed(kind.collection, Action::Delete, &id);
    Ok(object)
}

/// Whoever is gone has no session.
fn end_sessions(state: &mut State, kind: &Kind, object: &Object) {
    let text = |name: &str| {
        let text = object.get(name).and_then(Value::as_str);
        text.unwrap_or_default().to_owned()
    };
    state.revoke_sessions_of(&match kind.collection {
        "members" => Who::Member {
            organization_id: text(OWNER),
            member_id: text(kind.id),
        },
        "users" => Who::User {
            user_id: text(kind.id),
        },
        _ => return,
    });
}

fn remove_owned(state: &mut State, organization_id: &str) {
    for kind in KINDS.iter().filter(|kind| kind.is_owned) {
        let all = state.store.rows(kind.collection);
        let owned = all.filter(|it| it.get(OWNER).and_then(Value::as_str) == Some(organization_id));
        let owned: Vec<_> = owned.cloned().collect();
        for object in owned {
            let id = id_of(kind, &object);
            end_sessions(state, kind, &object);
            state.store.remove_row(kind.collection, &id);
            state.changed(kind.collection, Action::Delete, &id);
        }
    }
}

/// Empties a field.
pub(super) fn clear(
    state: &mut State,
    call: &Call,
    kind: &Kind,
    field: &str,
) -> Result<Object, Fault> {
    let mut object = named(state, call, kind)?;
    object.remove(field);
    Ok(save(state, kind, Action::Update, object, Object::new()))
}

/// Takes away the part of an object that the call names.
pub(super) fn detach(
    state: &mut State,
    call: &Call,
    kind: &Kind,
    field: &str,
    id: &str,
) -> Result<Object, Fault> {
    let part = call.parameter(id).unwrap_or_default();
    let is_it = |value: &Value| value.get(id).and_then(Value::as_str) == Some(part);
    let holds = |object: &&Object| match object.get(field) {
        Some(Value::Array(parts)) => parts.iter().any(is_it),
        Some(value) => is_it(value),
        None => false,
    };
    let holder = match call.parameter(kind.id) {
        Some(_) => Some(named(state, call, kind)?),
        None => state.store.rows(kind.collection).find(holds).cloned(),
    };
    let mut object = holder
        .filter(|it| holds(&it))
        .ok_or_else(|| missing_part(id))?;
    match object.get_mut(field) {
        Some(Value::Array(parts)) => parts.retain(|value| !is_it(value)),
        _ => drop(object.remove(field)),
    }
    Ok(save(state, kind, Action::Update, object, Object::new()))
}

fn missing_part(id: &str) -> Fault {
    let error_type = match id {
        "email_id" => "email_not_found",
        "phone_id" => "phone_number_not_found",
        "webauthn_registration_id" => "webauthn_registration_not_found",
        "biometric_registration_id" => "biometric_registration_not_found",
        "crypto_wallet_id" => "crypto_wallet_not_found",
        "totp_id" => "totp_not_found",
        "oauth_user_registration_id" => "oauth_user_registration_not_found",
        "certificate_id" => "sso_verification_key_not_found",
        "private_key_id" => "sso_encryption_private_key_not_found",
        _ => "password_not_found",
    };
    Fault::not_found(error_type, format!("Nothing has this `{id}`."))
}

/// Takes over every field of the request that the object has too, metadata key by key.
fn take_over(described: &Description, object: &mut Object, request: &Object) {
    for field in described.fields() {
        let Some(value) = request.get(field.name()) else {
            continue;
        };
        let shape = field.shape().inner();
        if matches!(shape, Shape::Map(_)) && field.name().ends_with("metadata") {
            merge(object, field.name(), value);
        } else if !value.is_null() && fits(shape, value) {
            object.insert(field.name().to_owned(), without_nulls(value));
        }
    }
}

/// A null takes a key away, or all of them where it stands for the whole.
fn merge(object: &mut Object, name: &str, value: &Value) {
    let Value::Object(changes) = value else {
        object.insert(name.to_owned(), json!({}));
        return;
    };
    let held = object.entry(name).or_insert_with(|| json!({}));
    if let Some(held) = held.as_object_mut() {
        for (key, value) in changes {
            match value {
                Value::Null => held.remove(key),
                value => held.insert(key.clone(), value.clone()),
            };
        }
    }
}

fn save(
    state: &mut State,
    kind: &Kind,
    action: Action,
    mut object: Object,
    shown: Object,
) -> Object {
    let id = id_of(kind, &object);
    state.store.put_row(kind.collection, &id, object.clone());
    state.changed(kind.collection, action, &id);
    object.extend(shown);
    object
}

fn described(kind: &Kind) -> Result<&'static Description, Fault> {
    contract::object(kind.type_name).ok_or_else(|| missing(kind))
}

fn id_of(kind: &Kind, object: &Object) -> String {
    object
        .get(kind.id)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::contract;
    use crate::fixtures::{call, called, refused, seeded};
    use crate::objects::deed::{Act, Deed};

    #[test]
    fn only_new_m2m_clients_are_given_their_id() {
        let given = contract::operations().into_iter().filter(|operation| {
            let deed = Deed::of(operation).filter(|deed| deed.act == Act::Create);
            let id = deed.and_then(|deed| operation.body()?.field(deed.kind.id));
            id.is_some()
        });
        let given: Vec<_> = given.map(|it| it.operation().id).collect();
        assert_eq!(given, ["m2m.clients.create"]);

        let mut state = seeded().0;
        let client = json!({ "client_id": "mine-0001", "scopes": [] });
        called(&mut state, "m2m.clients.create", client.clone());
        let again = refused(&mut state, "m2m.clients.create", client);
        assert_eq!(again, (400, "duplicate_m2m_client_id".to_owned()));
    }

    #[test]
    fn fields_that_an_operation_does_not_take_change_nothing() {
        let (mut state, seeds) = seeded();
        let too_much = json!({ "user_id": seeds.user_id, "status": "deleted", "is_locked": true });
        let created = called(&mut state, "consumer.users.create", too_much);
        assert_ne!(created["user_id"], seeds.user_id);
        assert_ne!(created["user"]["status"], "deleted");
        assert_eq!(created["user"]["is_locked"], false);
    }

    #[test]
    fn what_is_not_there_is_refused_by_its_own_error_type() {
        let (mut state, seeds) = seeded();
        let missing = json!({
            "user_id": seeds.user_id, "organization_id": seeds.organization_id,
            "member_id": seeds.admin.member_id(), "connected_app_id": "none", "connection_id": "none",
            "client_id": "none",
        });
        let operations = contract::operations().into_iter();
        let paths = operations.map(|it| (it.operation().id, it.operation().path));
        for (id, path) in paths {
            let expected = if path.contains("{connected_app_id}") {
                (404, "connected_app_not_found")
            } else if id.starts_with("b2b.scim.") && path.contains("{connection_id}") {
                (400, "no_active_scim_connection")
            } else if id.starts_with("m2m.") && path.contains("{client_id}") {
                (404, "m2m_client_not_found")
            } else if id.starts_with("connected_app.") && path.contains("{client_id}") {
                (404, "connected_app_not_found")
            } else {
                continue;
            };
            let (status, body) = call(&mut state, id, missing.clone());
            let error_type = body["error_type"].as_str().unwrap_or_default();
            assert_eq!((status, error_type), expected, "{id}");
        }
    }
}
