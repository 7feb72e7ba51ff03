//! Answers that were seen elsewhere and are not what the contract says: over the wire, with the values they mean.

use serde_json::{Value, json};
use stytch_api::b2b::organizations::members::oauth_providers::HubspotQuery;
use stytch_api::consumer::users::{SearchRequest, UpdateRequest, User};
use stytch_api::{Error, consumer};
use wiremock::ResponseTemplate;

use super::document::operations;
use super::recorder::Recorder;
use super::samples::{Fill, sample};

fn response_of(operation: &str) -> Value {
    let known = operations().into_iter().find(|known| known.id == operation);
    sample(known.expect("an operation").response(), Fill::Full)
}

/// A page of three users, the second with this in the place of one of its fields.
fn page_with(field: &str, odd: &str) -> Vec<u8> {
    let mut page = response_of("consumer.users.search");
    let user = page["results"][0].clone();
    page["results"] = json!([user, user, user]);
    page["results"][1][field] = json!("ODD");
    page["results_metadata"]["next_cursor"] = json!(null);
    page.to_string().replace("\"ODD\"", odd).into_bytes()
}

fn nested(depth: usize) -> String {
    format!("{}1{}", r#"{"a":"#.repeat(depth), "}".repeat(depth))
}

async fn respond_with(recorder: &Recorder, status: u16, body: impl Into<Vec<u8>>) {
    let response = ResponseTemplate::new(status).set_body_raw(body, "application/json");
    recorder.respond(response).await;
}

#[tokio::test]
async fn one_odd_record_of_a_page_costs_itself_and_no_stream() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    for (field, odd) in [
        ("untrusted_metadata", nested(125)),
        ("untrusted_metadata", r#"{"name":"\ud83d"}"#.to_owned()),
        ("untrusted_metadata", r#"{"number":1e400}"#.to_owned()),
        ("created_at", r#""2021-12-29T12:33:09""#.to_owned()),
        ("created_at", r#""2021-12-29""#.to_owned()),
        ("created_at", "1640781189".to_owned()),
        ("created_at", r#""string""#.to_owned()),
        ("emails", "[null]".to_owned()),
    ] {
        respond_with(&recorder, 200, page_with(field, &odd)).await;
        let users = client.consumer().users();
        let mut found = users.search_pages(SearchRequest::new()).items();
        let mut users: Vec<User> = Vec::new();
        while let Some(user) = found.next().await {
            users.push(user.unwrap_or_else(|error| panic!("{field} = {odd}: {error}")));
        }
        assert_eq!(users.len(), 3, "{field} = {odd}");
        assert_eq!(users.first(), users.last(), "{field} = {odd}");
    }
}

#[tokio::test]
async fn what_is_read_and_sent_back_is_the_same_number() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    let users = client.consumer().users();
    let mut response = response_of("consumer.users.get");
    response["untrusted_metadata"] = json!({ "ODD": 1 });
    let numbers = r#""a":1.5777777777770001,"b":18446744073709551615"#;
    let response = response.to_string().replace("\"ODD\":1", numbers);
    respond_with(&recorder, 200, response).await;
    let user = users.get("user-1").await.expect("a user");

    recorder
        .response(response_of("consumer.users.update"))
        .await;
    let request = UpdateRequest::new().untrusted_metadata(user.untrusted_metadata);
    users.update("user-1", request).await.expect("an update");
    let sent = recorder.only("consumer.users.update").await.body;
    let sent = sent["untrusted_metadata"].to_string();
    assert_eq!(sent, format!("{{{numbers}}}"));
}

#[tokio::test]
async fn a_life_of_a_hundred_years_is_one() {
    let recorder = Recorder::start().await;
    let mut response = response_of("b2b.organizations.members.oauth_providers.hubspot");
    response["registrations"][0]["access_token_expires_in"] = json!(3_153_600_000_i64);
    recorder.response(response).await;
    let client = recorder.client();
    let members = client.b2b().organizations().members();
    let providers = members.oauth_providers();
    let response = providers.hubspot("organization-1", "member-1", HubspotQuery::new());
    let response = response.await.expect("a response");
    let lives = response.registrations.iter();
    let lives: Vec<i64> = lives.map(|app| app.access_token_expires_in).collect();
    assert_eq!(lives, [3_153_600_000]);
}

#[tokio::test]
async fn a_byte_order_mark_hides_no_error_type() {
    let recorder = Recorder::start().await;
    let body = "\u{feff}{\"status_code\":404,\"error_type\":\"user_not_found\"}";
    respond_with(&recorder, 404, body).await;
    let client = recorder.client();
    let error = client.consumer().users().get("user-1").await;
    let error = error.expect_err("no user");
    assert!(
        error
            .error_type()
            .is_some_and(|kind| kind == "user_not_found"),
        "{error}"
    );
}

#[tokio::test]
async fn a_login_of_nobody_is_no_success() {
    let recorder = Recorder::start().await;
    let client = recorder.client();
    for nobody in [
        Some(json!(null)),
        None,
        Some(json!("user")),
        Some(json!([])),
    ] {
        let mut response = response_of("consumer.magic_links.authenticate");
        let fields = response.as_object_mut().expect("an object");
        fields.remove("user");
        fields.extend(nobody.map(|nobody| ("user".to_owned(), nobody)));
        recorder.response(response).await;
        let request = consumer::magic_links::AuthenticateRequest::new("token");
        let login = client.consumer().magic_links().authenticate(request).await;
        let error = login.expect_err("nobody");
        assert!(
            matches!(&error, Error::Decode(error) if error.path() == "user"),
            "{error:?}"
        );
    }
}
