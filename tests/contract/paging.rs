//! Every operation that takes a cursor has a stream of its pages.

use serde_json::{Value, json};
use stytch_api::{Client, Error, Page, Pages, b2b, connected_app, consumer, fraud, m2m};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

use super::document::{operations, resolve};
use super::recorder::{PROJECT, SECRET};
use super::samples::{Fill, sample};

/// Answers pages of two items: `one` leads to `two`, and `two` to what it was told.
struct Book {
    response: &'static Value,
    end: Value,
}

impl Respond for Book {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let in_query = request
            .url
            .query_pairs()
            .find(|(name, _)| name == "cursor")
            .map(|(_, value)| value.into_owned());
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let cursor = in_query.or_else(|| body["cursor"].as_str().map(str::to_owned));
        let next = match cursor.as_deref() {
            None => json!("one"),
            Some("one") => json!("two"),
            Some("two") => self.end.clone(),
            Some(other) => panic!("nobody said {other}"),
        };
        let mut response = sample(self.response, Fill::Full);
        match response.get_mut("results_metadata") {
            Some(metadata) => metadata["next_cursor"] = next,
            None => response["next_cursor"] = next,
        }
        let list = response
            .as_object_mut()
            .expect("an object")
            .values_mut()
            .find(|value| value.is_array())
            .expect("items");
        let items = list.as_array_mut().expect("a list");
        items.push(items[0].clone());
        ResponseTemplate::new(200).set_body_json(response)
    }
}

async fn count<P: Page>(mut pages: Pages<'_, P>) -> Result<usize, Error> {
    let mut count = 0;
    while let Some(page) = pages.next().await {
        page?;
        count += 1;
    }
    Ok(count)
}

async fn items<P: Page>(pages: Pages<'_, P>) -> Result<usize, Error> {
    let mut items = pages.items();
    let mut count = 0;
    while let Some(item) = items.next().await {
        item?;
        count += 1;
    }
    Ok(count)
}

/// How many pages and items an operation streams; `None` for one that is newer than this test. What all streams have in
/// common is made by one macro.
async fn walk(id: &str, client: &Client) -> Option<Result<(usize, usize), Error>> {
    macro_rules! walked {
        ($($pages:tt)*) => {
            async { Ok((count($($pages)*).await?, items($($pages)*).await?)) }.await
        };
    }
    Some(match id {
        "b2b.organizations.search" => {
            walked!(
                client
                    .b2b()
                    .organizations()
                    .search_pages(b2b::organizations::SearchRequest::new())
            )
        }
        "b2b.organizations.members.search" => {
            walked!(
                client
                    .b2b()
                    .organizations()
                    .members()
                    .search_pages(b2b::organizations::members::SearchRequest::new(["o"]))
            )
        }
        "b2b.scim.connection.get_groups" => {
            walked!(client.b2b().scim().connection().get_groups_pages(
                "o",
                "c",
                b2b::scim::connection::GetGroupsQuery::new()
            ))
        }
        "consumer.users.search" => walked!(
            client
                .consumer()
                .users()
                .search_pages(consumer::users::SearchRequest::new())
        ),
        "connected_app.clients.search" => {
            walked!(
                client
                    .connected_app()
                    .clients()
                    .search_pages(connected_app::clients::SearchRequest::new())
            )
        }
        "m2m.clients.search" => walked!(
            client
                .m2m()
                .clients()
                .search_pages(m2m::clients::SearchRequest::new())
        ),
        "fraud.rules.list" => walked!(
            client
                .fraud()
                .rules()
                .list_pages(fraud::rules::ListRequest::new())
        ),
        _ => return None,
    })
}

fn paged() -> Vec<super::document::Operation> {
    let takes_cursor = |operation: &super::document::Operation| {
        let in_query = operation
            .parameters("query")
            .iter()
            .any(|parameter| parameter["name"] == "cursor");
        let in_body = operation
            .body()
            .is_some_and(|(_, schema)| !resolve(schema)["properties"]["cursor"].is_null());
        in_query || in_body
    };
    operations().into_iter().filter(takes_cursor).collect()
}

async fn server(response: &'static Value, end: Value) -> (MockServer, Client) {
    let server = MockServer::start().await;
    let book = Book { response, end };
    Mock::given(wiremock::matchers::any())
        .respond_with(book)
        .mount(&server)
        .await;
    let client = Client::builder()
        .project_id(PROJECT)
        .secret(SECRET)
        .base_url(server.uri())
        .build();
    (server, client.expect("a client"))
}

#[tokio::test]
async fn every_operation_with_a_cursor_streams_to_the_last_page() {
    assert!(!paged().is_empty());
    for operation in paged() {
        // The last page has no cursor, or an empty one.
        for end in [Value::Null, json!("")] {
            let (_server, client) = server(operation.response(), end).await;
            let Some(walked) = walk(operation.id, &client).await else {
                continue;
            };
            assert_eq!(
                walked.unwrap_or_else(|error| panic!("{}: {error}", operation.id)),
                (3, 6),
                "{}",
                operation.id
            );
        }
    }
}

#[tokio::test]
async fn a_cursor_that_comes_a_second_time_is_an_error_and_no_silent_end() {
    for operation in paged() {
        let (_server, client) = server(operation.response(), json!("one")).await;
        let Some(walked) = walk(operation.id, &client).await else {
            continue;
        };
        let error = walked.expect_err("incomplete");
        assert!(
            matches!(error, Error::RepeatedCursor),
            "{}: {error}",
            operation.id
        );
    }
}

#[tokio::test]
async fn a_stream_ends_after_an_error() {
    let server = MockServer::start().await;
    let not_found = ResponseTemplate::new(404).set_body_json(json!({"error_type": "gone"}));
    Mock::given(wiremock::matchers::any())
        .respond_with(not_found)
        .mount(&server)
        .await;
    let client = Client::builder()
        .project_id(PROJECT)
        .secret(SECRET)
        .base_url(server.uri())
        .build()
        .expect("a client");
    let mut pages = client
        .consumer()
        .users()
        .search_pages(consumer::users::SearchRequest::new());
    assert!(pages.next().await.expect("a result").is_err());
    assert!(pages.next().await.is_none());
    assert_eq!(
        server.received_requests().await.unwrap_or_default().len(),
        1
    );
}
