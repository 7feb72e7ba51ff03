//! What is told to a URL.

use ring::hmac;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

use stytch_api::b2b::organizations::members;

const SECRET: &str = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

#[derive(Debug)]
struct Delivery {
    head: String,
    body: String,
}

impl Delivery {
    fn header(&self, name: &str) -> &str {
        let mut lines = self.head.lines();
        let value = lines.find_map(|line| line.strip_prefix(&format!("{name}: ")));
        value
            .unwrap_or_else(|| panic!("no {name}: {}", self.head))
            .trim()
    }

    fn event(&self) -> Value {
        serde_json::from_str(&self.body).expect("JSON")
    }
}

/// A receiver that answers with these statuses, one after the other.
async fn receiver(
    statuses: &'static [u16],
) -> (String, tokio::sync::mpsc::UnboundedReceiver<Delivery>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!(
        "http://{}/hooks",
        listener.local_addr().expect("an address")
    );
    let (tell, told) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        for status in statuses {
            let (stream, _) = listener.accept().await.expect("a connection");
            let mut stream = BufReader::new(stream);
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") {
                stream.read_line(&mut head).await.expect("a line");
            }
            let length = head.to_lowercase();
            let length = length
                .split("content-length: ")
                .nth(1)
                .and_then(|it| it.lines().next());
            let mut body = vec![0; length.and_then(|it| it.parse().ok()).expect("a length")];
            stream.read_exact(&mut body).await.expect("a body");
            let response = format!("HTTP/1.1 {status} x\r\ncontent-length: 0\r\n\r\n");
            stream
                .write_all(response.as_bytes())
                .await
                .expect("a response");
            let body = String::from_utf8(body).expect("text");
            let _ = tell.send(Delivery { head, body });
        }
    });
    (url, told)
}

#[tokio::test]
async fn what_changes_is_told_in_order_signed_and_again_where_it_was_not_taken() {
    let (url, mut told) = receiver(&[204, 500, 200]).await;
    let server = super::start().await;
    server.deliver_webhooks_to(&url, SECRET).expect("it can");
    let all = server.client();
    let all = all.b2b().organizations().members();
    let organization = server.organization_id();
    let new = members::CreateRequest::new("new@acme.example");
    let created = all.create(organization, new).await.expect("created");
    let id = created.member.member_id;
    all.delete(organization, &id).await.expect("deleted");

    let first = told.recv().await.expect("an event").event();
    assert_eq!(first["member"]["email_address"], "new@acme.example");
    assert!(
        first["event_id"]
            .as_str()
            .is_some_and(|it| it.starts_with("webhook-event-test-"))
    );
    for (name, value) in [
        ("project_id", server.project_id()),
        ("action", "CREATE"),
        ("object_type", "member"),
        ("source", "DIRECT"),
        ("vertical", "B2B"),
        ("id", &id),
    ] {
        assert_eq!(first[name], value, "{name}");
    }
    let (failed, again) = (
        told.recv().await.expect("one"),
        told.recv().await.expect("again"),
    );
    assert_eq!(again.event()["action"], "DELETE");
    assert_eq!(again.event().get("member"), None);
    assert_eq!(failed.body, again.body);
    assert_eq!(failed.header("svix-id"), again.header("svix-id"));
    assert_signed(&again);
}

/// By other code than the server's.
fn assert_signed(delivery: &Delivery) {
    use base64::Engine;
    let base64 = base64::engine::general_purpose::STANDARD;
    let key = base64
        .decode(SECRET.trim_start_matches("whsec_"))
        .expect("Base64");
    let key = hmac::Key::new(hmac::HMAC_SHA256, &key);
    let (id, time) = (
        delivery.header("svix-id"),
        delivery.header("svix-timestamp"),
    );
    let signed = format!("{id}.{time}.{}", delivery.body);
    let signature = delivery.header("svix-signature").trim_start_matches("v1,");
    let signature = base64.decode(signature).expect("Base64");
    hmac::verify(&key, signed.as_bytes(), &signature).expect("it is signed");
}

#[tokio::test]
async fn what_cannot_be_delivered_to_is_refused() {
    let server = super::start().await;
    for (url, secret) in [
        ("https://app.example/hooks", SECRET),
        ("nowhere", SECRET),
        ("http://127.0.0.1:1/", "whsec_"),
    ] {
        assert!(server.deliver_webhooks_to(url, secret).is_err(), "{url}");
    }
}
