//! What tests in other languages ask of the mock itself, over HTTP, below `/mock` and with the credentials of the project.
//! The README lists it.

mod on;

use std::time::Duration;

use bytes::Bytes;
use hyper::http::request::Parts;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::check::are_credentials_of;
use crate::fault::Fault;
use crate::state::State;
use crate::state::received::RecordedCall;

/// Does what is asked; `None` when that is not asked of the mock.
pub(crate) fn play(state: &mut State, head: &Parts, body: &Bytes) -> Option<Result<Value, Fault>> {
    let path = head.uri.path();
    let door = path
        .strip_prefix("/mock")
        .filter(|door| door.is_empty() || door.starts_with('/'))?;
    Some(match are_credentials_of(&state.project, &head.headers) {
        true => open(state, head.method.as_str(), door, body),
        false => Err(Fault::unauthorized_credentials()),
    })
}

fn open(state: &mut State, method: &str, door: &str, body: &[u8]) -> Result<Value, Fault> {
    match (method, door) {
        ("GET", "") => Ok(beginning(state)),
        ("GET", "/outbox") => Ok(json!({ "messages": state.outbox })),
        ("GET", "/requests") => {
            let calls: Vec<_> = state.received.calls().map(call).collect();
            Ok(json!({ "requests": calls }))
        }
        ("POST", "/advance") => {
            let Advance { seconds } = read(body)?;
            state.clock.advance(Duration::from_secs(seconds));
            Ok(json!({ "now": state.now() }))
        }
        ("POST", "/rotate-keys") => {
            state.keys.rotate();
            Ok(json!({}))
        }
        ("POST", "/reset") => {
            state.reset();
            Ok(json!({}))
        }
        ("POST", "/on") => on::script(state, read(body)?),
        (_, "" | "/outbox" | "/requests" | "/advance" | "/rotate-keys" | "/reset" | "/on") => {
            Err(Fault::method_not_allowed())
        }
        _ => Err(Fault::route_not_found()),
    }
}

#[derive(Deserialize)]
struct Advance {
    seconds: u64,
}

/// Whose server it is, and what was there at the beginning.
fn beginning(state: &State) -> Value {
    json!({
        "project_id": state.project.id, "public_token": state.project.public_token,
        "now": state.now(), "beginning": state.seeds,
    })
}

fn call(call: &RecordedCall) -> Value {
    let request = call.request();
    json!({
        "method": request.method(), "path": request.path(), "operation_id": request.operation_id(),
        "status": request.status().as_u16(), "error_type": request.error_type(),
        "request": call.request_body(), "response": call.response_body(),
    })
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Fault> {
    // Whoever asks knows what it says.
    serde_json::from_slice(body)
        .map_err(|error| Fault::bad_request("bad_request", format!("The body: {error}.")))
}

#[cfg(test)]
mod tests {
    use crate::fixtures::{called, refused, seeded};
    use crate::play::play;
    use crate::state::State;
    use bytes::Bytes;
    use hyper::Request;
    use hyper::header::AUTHORIZATION;
    use serde_json::{Value, json};
    use stytch_api::operation::Auth;

    fn ask(state: &mut State, method: &str, door: &str, body: &Value) -> (u16, Value) {
        let credentials = state
            .project
            .authorization(Auth::Project)
            .expect("credentials");
        let request = Request::builder()
            .method(method)
            .uri(format!("/mock{door}"));
        let request = request.header(AUTHORIZATION, credentials.expose()).body(());
        let head = request.expect("a request").into_parts().0;
        let turn = play(state, head, &Bytes::from(body.to_string()));
        (turn.reply.status().as_u16(), turn.reply.body().clone())
    }

    #[test]
    fn tests_in_other_languages_do_what_those_in_rust_do() {
        let (mut state, seeds) = seeded();
        let (_, told) = ask(&mut state, "GET", "", &json!({}));
        assert_eq!(
            told["beginning"]["admin"]["session_token"],
            seeds.admin.session_token.expose()
        );
        let mail = json!({ "email": "new@example.com" });
        called(
            &mut state,
            "consumer.magic_links.email.login_or_create",
            mail,
        );
        let (_, outbox) = ask(&mut state, "GET", "/outbox", &json!({}));
        assert_eq!(outbox["messages"][0]["to"], "new@example.com");
        assert_eq!(outbox["messages"][0]["channel"], "email");
        let (_, requests) = ask(&mut state, "GET", "/requests", &json!({}));
        let requests = requests["requests"].as_array().expect("a list").clone();
        assert_eq!(requests.len(), 1, "questions to the mock are no calls");
        assert_eq!(requests[0]["request"]["email"], "new@example.com");

        let token = json!({ "session_token": seeds.admin.session_token });
        assert_eq!(
            ask(&mut state, "POST", "/advance", &json!({ "seconds": 86400 })).0,
            200
        );
        assert_eq!(
            refused(&mut state, "b2b.sessions.authenticate", token.clone()).0,
            404
        );
        assert_eq!(ask(&mut state, "POST", "/rotate-keys", &json!({})).0, 200);
        let keys = json!({ "project_id": state.project.id });
        let keys = called(&mut state, "b2b.sessions.get_jwks", keys);
        assert_eq!(keys["keys"].as_array().map(Vec::len), Some(2));
        assert_eq!(ask(&mut state, "POST", "/reset", &json!({})).0, 200);
        called(&mut state, "b2b.sessions.authenticate", token);
        assert!(state.outbox.messages().is_empty());
    }

    #[test]
    fn what_cannot_be_asked_is_refused() {
        let (mut state, _) = seeded();
        for (method, door, status) in [
            ("GET", "/nothing", 404),
            ("GET", "/reset", 405),
            ("POST", "/advance", 400),
            ("GET", "ing", 404),
        ] {
            assert_eq!(
                ask(&mut state, method, door, &json!({})).0,
                status,
                "{door}"
            );
        }
        let request = Request::builder().uri("/mock/outbox").body(());
        let head = request.expect("a request").into_parts().0;
        let turn = play(&mut state, head, &Bytes::new());
        assert_eq!(turn.reply.status().as_u16(), 401);
    }

    #[test]
    fn scripts_are_checked_and_played() {
        let (mut state, _) = seeded();
        let id = "debug.whoami";
        for script in [
            json!({ "operation_id": "debug.who", "drop_connection": true }),
            json!({ "operation_id": id }),
            json!({ "operation_id": id, "fail": { "status": 200, "error_type": "x" } }),
            json!({ "operation_id": id, "respond": { "nothing": 1 } }),
            json!({ "operation_id": id, "delay_milliseconds": 1, "drop_connection": true }),
        ] {
            assert_eq!(ask(&mut state, "POST", "/on", &script).0, 400, "{script}");
        }
        let fail = json!({ "operation_id": id, "times": 2, "fail": { "status": 429, "error_type": "too_many_requests" } });
        assert_eq!(ask(&mut state, "POST", "/on", &fail).0, 200);
        for _ in 0..2 {
            assert_eq!(refused(&mut state, id, json!({})).0, 429);
        }
        called(&mut state, id, json!({}));
    }
}
