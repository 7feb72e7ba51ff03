//! What a call tells those who trace it: OpenTelemetry's names for HTTP clients, and Stytch's own under `stytch.`.
//!
//! No body, query, header, id or secret is recorded: the URL appears as its template.

use reqwest::{StatusCode, Url};
use tracing::Span;
use tracing::field::Empty;

use super::failure::Failure;
use super::received::Received;
use crate::Error;
use crate::error::excerpt;
use crate::operation::Operation;

/// The span of a call, around all its attempts and waits.
pub(super) fn call(operation: &'static Operation) -> Span {
    tracing::info_span!(
        "stytch.call",
        otel.kind = "internal",
        otel.status_code = Empty,
        stytch.operation = operation.id,
        stytch.attempts = Empty,
        stytch.request_id = Empty,
        error.type = Empty,
    )
}

/// The span of one attempt.
pub(super) fn attempt(operation: &'static Operation, url: &Url, number: u32) -> Span {
    tracing::info_span!(
        "stytch.attempt",
        otel.kind = "client",
        otel.name = format_args!("{} {}", operation.method, operation.path),
        otel.status_code = Empty,
        http.request.method = operation.method,
        http.request.resend_count = (number > 1).then(|| number - 1),
        http.response.status_code = Empty,
        url.template = operation.path,
        url.scheme = url.scheme(),
        server.address = url.host_str(),
        server.port = url.port_or_known_default(),
        stytch.operation = operation.id,
        stytch.attempt = number,
        stytch.request_id = Empty,
        error.type = Empty,
    )
}

/// Notes that a response began, whether or not its rest arrives.
pub(super) fn head(span: &Span, status: StatusCode) {
    span.record("http.response.status_code", status.as_u16());
}

/// Notes how an attempt ended.
pub(super) fn end_attempt(span: &Span, outcome: &Result<Received, Failure>) {
    if span.is_disabled() {
        return;
    }
    match outcome {
        Ok(received) => record_request_id(span, received.request_id()),
        Err(Failure::Status(response)) => {
            record_request_id(span, response.request_id.as_deref());
            record_error(span, response.status.as_str());
        }
        Err(Failure::Timeout { .. }) => record_error(span, "timeout"),
        Err(Failure::Connection(_)) => record_error(span, "connection"),
        Err(Failure::TooLarge { .. }) => record_error(span, "too_large"),
    }
}

/// Notes that a call succeeded.
pub(super) fn end_call(span: &Span, attempts: u32, received: &Received) {
    if span.is_disabled() {
        return;
    }
    span.record("stytch.attempts", attempts);
    record_request_id(span, received.request_id());
}

/// Notes that a call failed, perhaps only when its response was read.
pub(super) fn fail_call(span: &Span, error: &Error) {
    span.record("stytch.attempts", error.attempts());
    record_error(span, error.kind());
    record_request_id(span, error.request_id());
}

fn record_error(span: &Span, kind: &str) {
    span.record("error.type", kind);
    span.record("otel.status_code", "ERROR");
}

fn record_request_id(span: &Span, request_id: Option<&str>) {
    if let Some(id) = request_id {
        span.record("stytch.request_id", excerpt(id));
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::{self, Write};
    use std::sync::{Arc, Mutex, PoisonError};

    use serde_json::{Map, Value, json};
    use tracing::field::{Field, Visit};
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Event, Metadata, Subscriber};

    use super::super::Request;
    use super::super::fault_server::{FaultServer, Reply};
    use super::super::tests::member_of;
    use crate::operation::Operation;
    use crate::{Client, Error, SessionToken};

    static OPERATION: Operation = Operation {
        idempotent: true,
        member_session: true,
        ..Operation::new("things.update", "PUT", "/v1/things/{thing_id}")
    };

    /// Writes down everything it is told, at every level and from every crate.
    #[derive(Clone, Default)]
    struct Recorder(Arc<Mutex<String>>);

    impl Recorder {
        fn note(&self, name: &str, fields: impl FnOnce(&mut Fields)) {
            let mut noted = Fields(format!("{name}:"));
            fields(&mut noted);
            let mut text = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            text.push_str(&noted.0);
            text.push('\n');
        }

        fn text(&self) -> String {
            self.0
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone()
        }
    }

    struct Fields(String);

    impl Visit for Fields {
        fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
            let _ = write!(self.0, " {}={value:?}", field.name());
        }
    }

    impl Subscriber for Recorder {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }

        fn new_span(&self, span: &Attributes<'_>) -> Id {
            self.note(span.metadata().name(), |fields| span.record(fields));
            Id::from_u64(1)
        }

        fn record(&self, _: &Id, values: &Record<'_>) {
            self.note("record", |fields| values.record(fields));
        }

        fn event(&self, event: &Event<'_>) {
            self.note(event.metadata().name(), |fields| event.record(fields));
        }

        fn record_follows_from(&self, _: &Id, _: &Id) {}
        fn enter(&self, _: &Id) {}
        fn exit(&self, _: &Id) {}
    }

    #[tokio::test]
    async fn a_call_and_its_attempts_are_told_without_ids_bodies_or_secrets() {
        let body = r#"{"request_id":"request-id-1","error_message":"response-text"}"#;
        let echo = r#"{"request_id":"request-id-of-swordfish"}"#;
        let (fault, success) = (Reply::json(503, echo), Reply::json(200, body));
        let odd = Reply::json(200, r#"["response-text"]"#);
        let replies = [fault, success, odd];
        let server = FaultServer::start(replies).await;
        let client = Client::builder()
            .project_id("project-test-1")
            .secret("swordfish")
            .base_url(server.url());
        let client = client.build().expect("a client");
        let scoped = member_of(&client, SessionToken::new("tok-1"));
        let request = || {
            let mut request = Request::new(&scoped, &OPERATION);
            request.parameter("thing_id", "thing-7");
            request.parameter("query", "8");
            request.body(&json!({ "text": "body-text" }));
            request.send()
        };

        let recorder = Recorder::default();
        let listening = crate::listening::with(recorder.clone());
        assert!(request().await.is_ok());
        let odd = request().await;
        let odd = odd.and_then(|response| response.read::<Map<String, Value>>());
        drop(listening);
        assert!(matches!(odd, Err(Error::Decode(_))), "{odd:?}");
        let told = recorder.text();
        for expected in [
            "stytch.call: otel.kind=\"internal\" stytch.operation=\"things.update\"",
            "otel.name=PUT /v1/things/{thing_id} http.request.method=\"PUT\" url.template=",
            "server.address=\"127.0.0.1\"",
            "http.request.resend_count=1",
            "stytch.attempt=2",
            "http.response.status_code=503",
            "error.type=\"503\"",
            "http.response.status_code=200",
            "stytch.request_id=\"request-id-of-***\"",
            "stytch.request_id=\"request-id-1\"",
            "stytch.attempts=2",
            "error.type=\"decode\"",
        ] {
            assert!(told.contains(expected), "{expected} is missing in\n{told}");
        }
        for hidden in [
            "swordfish",
            "tok-1",
            "body-text",
            "response-text",
            "thing-7",
            "query=8",
            "Basic",
        ] {
            assert!(!told.contains(hidden), "{hidden} is told in\n{told}");
        }
    }
}
