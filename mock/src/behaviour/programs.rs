//! The secrets of programs: of M2M clients and of connected apps.
//!
//! While a secret is rotated, the old one and the next one are both good.

use serde_json::{Value, json};
use stytch_api::StatusCode;

use super::flow::Flow;
use crate::call::Call;
use crate::fault::Fault;
use crate::objects;
use crate::state::State;
use crate::state::changes::Action;
use crate::state::random::token;
use crate::state::store::Object;

pub(super) const FLOWS: &[Flow] = &[
    ("connected_app.clients.delete", delete),
    ("connected_app.clients.secrets.rotate", rotate),
    ("connected_app.clients.secrets.rotate_cancel", cancel),
    ("connected_app.clients.secrets.rotate_start", start),
    ("m2m.clients.delete", delete),
    ("m2m.clients.secrets.rotate", rotate),
    ("m2m.clients.secrets.rotate_cancel", cancel),
    ("m2m.clients.secrets.rotate_start", start),
];

const LAST: &str = "client_secret_last_four";
const NEXT: &str = "next_client_secret_last_four";

/// Programs of one kind.
struct Kind {
    collection: &'static str,
    /// The field of responses.
    field: &'static str,
    /// What is said when there is none, when a secret is rotated already, and when none is.
    missing: &'static str,
    rotating: &'static str,
    not_rotating: &'static str,
}

const M2M: Kind = Kind {
    collection: "m2m_clients",
    field: "m2m_client",
    missing: "m2m_client_not_found",
    rotating: "m2m_client_already_rotating_secret",
    not_rotating: "m2m_client_not_rotating_secret",
};

const CONNECTED_APP: Kind = Kind {
    collection: "connected_apps",
    field: "connected_app",
    missing: "connected_app_not_found",
    rotating: "connected_app_already_rotating_secret",
    not_rotating: "connected_app_not_rotating_secret",
};

/// The program that a call is about.
struct Program {
    kind: &'static Kind,
    id: String,
    row: Object,
}

impl Program {
    fn of(state: &State, call: &Call) -> Result<Self, Fault> {
        let kind = match call.operation().id.starts_with("m2m.") {
            true => &M2M,
            false => &CONNECTED_APP,
        };
        let id = call.parameter("client_id").unwrap_or_default().to_owned();
        let row = state.store.row(kind.collection, &id).cloned();
        let row = row.ok_or_else(|| Fault::not_found(kind.missing, "There is no such client."))?;
        Ok(Self { kind, id, row })
    }

    fn is_rotating(&self) -> bool {
        self.row.get(NEXT).is_some_and(|it| !it.is_null())
    }

    fn check_is_rotating(&self) -> Result<(), Fault> {
        match self.is_rotating() {
            true => Ok(()),
            false => Err(Fault::bad_request(
                self.kind.not_rotating,
                "No secret of the client is being rotated.",
            )),
        }
    }

    /// Keeps the program, and returns it with what is shown once.
    fn save(self, state: &mut State, shown: Object) -> Value {
        let Self { kind, id, mut row } = self;
        state.store.put_row(kind.collection, &id, row.clone());
        state.changed(kind.collection, Action::Update, &id);
        row.extend(shown);
        json!({ kind.field: row })
    }
}

fn start(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let mut program = Program::of(state, call)?;
    if is_public(&program.row) {
        return Err(Fault::bad_request(
            "public_connected_apps_do_not_have_secrets",
            "The app is public, and has no secret.",
        ));
    }
    if program.is_rotating() {
        return Err(Fault::bad_request(
            program.kind.rotating,
            "A secret of the client is being rotated already.",
        ));
    }
    let secret = token()?;
    state.keep_password(&next(&program.id), &secret)?;
    let last_four = secret.get(secret.len().saturating_sub(4)..);
    program.row.insert(NEXT.to_owned(), json!(last_four));
    let shown = json!({ "next_client_secret": secret });
    Ok(program.save(state, shown.as_object().cloned().unwrap_or_default()))
}

fn cancel(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let mut program = Program::of(state, call)?;
    program.check_is_rotating()?;
    state.forget_password(&next(&program.id));
    program.row.remove(NEXT);
    Ok(program.save(state, Object::new()))
}

/// The next secret comes in the place of the old one.
fn rotate(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let mut program = Program::of(state, call)?;
    program.check_is_rotating()?;
    state.hand_password_over(&next(&program.id), &program.id);
    if let Some(last_four) = program.row.remove(NEXT) {
        program.row.insert(LAST.to_owned(), last_four);
    }
    Ok(program.save(state, Object::new()))
}

fn delete(state: &mut State, call: &Call) -> Result<Value, Fault> {
    let program = Program::of(state, call)?;
    state.forget_password(&next(&program.id));
    objects::play(state, call).unwrap_or_else(|| Ok(json!({})))
}

fn is_public(row: &Object) -> bool {
    let kind = row.get("client_type").and_then(Value::as_str);
    kind.is_some_and(|kind| kind.ends_with("_public"))
}

/// Whose the next secret of a client is.
fn next(client_id: &str) -> String {
    format!("{client_id} (next)")
}

/// Whether it is a secret of the client.
pub(super) fn is_secret(state: &State, client_id: &str, secret: &str) -> bool {
    state.is_password(client_id, secret) || state.is_password(&next(client_id), secret)
}

/// That a client is none, or does not know its secret.
pub(super) fn invalid_client() -> Fault {
    Fault::oauth(
        StatusCode::UNAUTHORIZED,
        "invalid_client",
        "The client is none of this project, is not active, or has another secret.",
    )
}
