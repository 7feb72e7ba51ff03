//! Failed calls, and what the shell is told.

use serde_json::json;
use wiremock::ResponseTemplate;

use super::terminal::{Server, run, stytch_at};

#[test]
fn exit_codes_tell_error_responses_apart() {
    for (status, code) in [(400, 1), (401, 4), (403, 4), (404, 5), (409, 1), (501, 1)] {
        let body = json!({ "status_code": status, "error_type": "some_reason", "error_message": "In words." });
        let error = run(
            Server::answering(status, body).stytch(),
            &["call", "debug.whoami"],
        )
        .failed(code);
        assert!(error.starts_with("error: debug.whoami failed"), "{error}");
        assert!(error.contains("some_reason: In words"), "{error}");
    }
    let limited = ResponseTemplate::new(429).insert_header("retry-after", "3600");
    let error = run(
        Server::responding(limited).stytch(),
        &["call", "debug.whoami"],
    )
    .failed(6);
    assert!(error.contains("retry after 3600s"), "{error}");
}

#[test]
fn without_a_usable_response_the_code_is_three() {
    let unread = ResponseTemplate::new(200).set_body_string("<html>");
    let redirect = ResponseTemplate::new(302).insert_header("location", "https://example.com/");
    for response in [unread, redirect] {
        run(
            Server::responding(response).stytch(),
            &["call", "debug.whoami"],
        )
        .failed(3);
    }
    let closed =
        std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    let url = format!("http://{}", closed.expect("an address"));
    let error = run(stytch_at(&url), &["call", "debug.whoami"]).failed(3);
    assert!(error.contains("could not connect"), "{error}");
}
