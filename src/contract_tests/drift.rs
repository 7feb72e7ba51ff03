//! Drift is traced with operation, type, field and kind, and never with a value.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::operation::Operation;

#[derive(Clone, Default)]
struct Events(Arc<Mutex<Vec<String>>>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        if field.name() != "message" {
            self.0 += &format!(" {}={value:?}", field.name());
        }
    }
}

impl Subscriber for Events {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "stytch_api::drift"
    }
    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        let mut line = Line(String::new());
        event.record(&mut line);
        self.0
            .lock()
            .expect("events")
            .push(line.0.trim().to_owned());
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

fn drift_of(response: Value) -> Vec<String> {
    let events = Events::default();
    let operation = Operation::all()
        .find(|operation| operation.id == "consumer.sessions.get")
        .expect("it");
    let listening = crate::listening::with(events.clone());
    crate::transport::read_response::<crate::consumer::sessions::GetResponse>(
        response.to_string(),
        operation,
    )
    .expect("a tolerated response");
    drop(listening);
    std::mem::take(&mut *events.0.lock().expect("events"))
}

fn session(factors: Value) -> Value {
    json!({"request_id": "r", "status_code": 200, "sessions": [{
        "session_id": "s", "user_id": "u", "authentication_factors": factors, "roles": [],
        "started_at": "2026-01-01T00:00:00Z", "last_accessed_at": "2026-01-01T00:00:00Z", "expires_at": "2026-01-01T00:00:00Z"
    }]})
}

#[test]
fn a_response_that_keeps_the_contract_is_silent() {
    assert_eq!(drift_of(session(json!([]))), [] as [&str; 0]);
}

#[test]
fn null_missing_and_unknown_are_told_by_type_and_field() {
    let told = |kind: &str, ty: &str, field: &str| {
        format!(
            r#"operation="consumer.sessions.get" type="{ty}" field="{field}" kind="{kind}" count=1"#
        )
    };
    let null = drift_of(session(Value::Null));
    assert_eq!(
        null,
        [told(
            "null",
            "consumer.sessions.Session",
            "authentication_factors"
        )]
    );

    let mut missing = session(json!([]));
    missing["sessions"][0]
        .as_object_mut()
        .expect("it")
        .remove("roles");
    assert_eq!(
        drift_of(missing),
        [told("missing", "consumer.sessions.Session", "roles")]
    );

    let unknown = session(json!([{"type": "telepathy-canary", "delivery_method": "email"}]));
    assert_eq!(
        drift_of(unknown),
        [told("unknown_value", "shared.AuthenticationFactor", "type")]
    );
}
