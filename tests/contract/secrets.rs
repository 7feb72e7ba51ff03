//! A secret that is sent or received shows up on the wire and in no error and no trace.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use stytch_api::b2b::idp::oauth as b2b;
use stytch_api::consumer::idp::oauth as consumer;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use wiremock::ResponseTemplate;

use super::document::{Operation, operations, resolve};
use super::operations::Call;
use super::recorder::Recorder;
use super::samples::{Fill, sample};

const CANARY: &str = "canary-7f3a-swordfish";

/// Everything that any span or event says, at the most verbose level.
#[derive(Clone, Default)]
struct Everything(Arc<Mutex<String>>);

impl Visit for Everything {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        *self.0.lock().expect("text") += &format!("{}={value:?} ", field.name());
    }
}

impl Subscriber for Everything {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        // What the HTTP stack logs is beyond our reach; its trace of bytes is off unless a user asks for it.
        metadata.target().starts_with("stytch_api")
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// Puts the canary in every secret of a value; the number of places.
fn plant(value: &mut Value, schema: &'static Value) -> usize {
    let schema = resolve(schema);
    match value {
        Value::String(text) if schema["format"] == "password" => {
            CANARY.clone_into(text);
            1
        }
        Value::Array(items) => items
            .iter_mut()
            .map(|item| plant(item, &schema["items"]))
            .sum(),
        Value::Object(fields) => fields
            .iter_mut()
            .map(|(name, field)| plant(field, &schema["properties"][name]))
            .sum(),
        _ => 0,
    }
}

fn planted_call(operation: &Operation) -> (Call, usize) {
    let mut call = Call::new(operation, Fill::Full);
    let mut planted = 0;
    if let Some((_, schema)) = operation.body() {
        planted = plant(&mut call.expected.body, schema);
        let body = call.expected.body.as_object().expect("an object");
        call.arguments.extend(body.clone());
    }
    (call, planted)
}

#[tokio::test]
async fn an_authorization_code_is_hidden_in_the_url_that_carries_it_too() {
    let recorder = Recorder::start().await;
    let url = format!("https://app.example.com/callback?code={CANARY}&state=s");
    let response = json!({
        "request_id": "r", "status_code": 200, "authorization_code": CANARY, "redirect_uri": url,
    });
    recorder.response(response).await;
    let client = recorder.client();
    let (scopes, callback) = (["openid".to_owned()], "https://app.example.com/callback");

    let request = b2b::AuthorizeRequest::new(true, scopes.clone(), "app", callback, "code");
    let response = client.b2b().idp().oauth().authorize(request).await;
    let response = response.expect("a response");
    assert!(!format!("{response:?}").contains(CANARY), "{response:?}");
    assert_eq!(response.redirect_uri.expose(), url);

    let request = consumer::AuthorizeRequest::new(true, scopes, "app", callback, "code");
    let response = client.consumer().idp().oauth().authorize(request).await;
    let response = response.expect("a response");
    assert!(!format!("{response:?}").contains(CANARY), "{response:?}");
    assert_eq!(response.redirect_uri.expose(), url);
}

#[tokio::test]
async fn secrets_of_requests_and_responses_stay_out_of_errors_and_traces() {
    let everything = Everything::default();
    // For the whole process: a callsite first met by another test would else stay silent here.
    tracing::subscriber::set_global_default(everything.clone()).expect("no other subscriber");
    let recorder = Recorder::start().await;
    let client = recorder.client();
    let (mut sent, mut received) = (0, 0);
    for operation in operations() {
        let (call, planted) = planted_call(&operation);
        sent += planted;
        let mut response = sample(operation.response(), Fill::Full);
        received += plant(&mut response, operation.response());

        recorder.response(response.clone()).await;
        client
            .call(operation.id, Value::Object(call.arguments.clone()))
            .await
            .expect("a response");
        let arrived = recorder.only(operation.id).await;
        assert_eq!(arrived.body, call.expected.body, "{}", operation.id);

        let mut broken = response.clone();
        broken["request_id"] = json!({"not": CANARY});
        let echo = format!("the value {CANARY} is not right");
        let failures = [
            (200, broken),
            (
                400,
                json!({"error_type": "bad", "error_message": echo, "error_details": {"value": CANARY}}),
            ),
            (
                400,
                json!({"error": "invalid_request", "error_description": echo}),
            ),
        ];
        for (status, body) in failures {
            recorder
                .respond(ResponseTemplate::new(status).set_body_json(body))
                .await;
            let result = client
                .call(operation.id, Value::Object(call.arguments.clone()))
                .await;
            let Err(error) = result else {
                continue;
            };
            let shown = format!("{error} {error:?} {:?}", std::error::Error::source(&error));
            let is_ours = status == 200 || planted > 0;
            assert!(
                !is_ours || !shown.contains(CANARY),
                "{}: {shown}",
                operation.id
            );
        }
    }
    println!("{sent} secrets sent, {received} received");
    assert!(sent > 100 && received > 100, "{sent} {received}");
    let said = everything.0.lock().expect("text").clone();
    assert!(
        said.contains("consumer.sessions.authenticate"),
        "the calls were not traced"
    );
    assert!(!said.contains(CANARY));
}
