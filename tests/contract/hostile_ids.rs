//! An id is one path segment, whatever is in it.

use serde_json::{Value, json};

use super::document::operations;
use super::operations::Call;
use super::recorder::Recorder;
use super::samples::Fill;

/// Ids that stay what they are, with their only right encoding.
const CARRIED: [(&str, &str); 9] = [
    ("a/b", "a%2Fb"),
    (r"a\..\b", "a%5C..%5Cb"),
    ("%2e%2e", "%252e%252e"),
    ("a?b=c", "a%3Fb%3Dc"),
    ("a#b", "a%23b"),
    ("é", "%C3%A9"),
    ("...", "..."),
    (" ", "%20"),
    ("a;b@c:d", "a%3Bb%40c%3Ad"),
];

/// Ids that no URL carries as one segment, or that no id is.
const REFUSED: [&str; 8] = ["", ".", "..", "\0", "a\nb", "\r\n", "a\u{7f}", "\u{85}"];

#[tokio::test]
async fn a_hostile_id_is_one_segment_or_is_refused_before_sending() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    for operation in operations() {
        for parameter in operation.path_parameters() {
            recorder.response(json!({})).await;
            let placeholder = format!("{parameter}-%C3%A9%2F1");
            for (id, encoded) in CARRIED {
                let mut call = Call::new(&operation, Fill::Required);
                call.arguments.insert(parameter.to_owned(), json!(id));
                let _ = client
                    .call(operation.id, Value::Object(call.arguments))
                    .await;
                let arrived = recorder.arrived().await.pop().map(|arrival| arrival.path);
                assert_eq!(
                    arrived,
                    Some(call.expected.path.replace(&placeholder, encoded)),
                    "{} {id:?}",
                    operation.id
                );
            }
            recorder.response(json!({})).await;
            for id in REFUSED {
                let mut call = Call::new(&operation, Fill::Required);
                call.arguments.insert(parameter.to_owned(), json!(id));
                let error = client
                    .call(operation.id, Value::Object(call.arguments))
                    .await
                    .unwrap_err();
                assert!(
                    error.to_string().contains(parameter),
                    "{} {id:?}: {error}",
                    operation.id
                );
            }
            assert_eq!(recorder.arrived().await, [], "{}", operation.id);
        }
    }
}
