//! What is made of responses.

use super::super::Limits;
use super::super::fault_server::{FaultServer, Reply};
use super::{GET, POST, THING, call, client, outcome, settings};
use crate::Error;

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = FaultServer::start([Reply::json(200, THING)]).await;
    for status in [301, 302, 303, 307, 308] {
        let location: &'static str =
            format!("location: {}/steal?token=1#x\r\n", elsewhere.url()).leak();
        let (result, requests) =
            outcome(&POST, vec![Reply::Response(status, location, Vec::new())]).await;
        let error = result.expect_err("a redirect");
        let Error::Redirect(redirect) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(
            redirect.location(),
            Some(format!("{}/steal", elsewhere.url()).as_str())
        );
        assert_eq!(
            (requests, error.status().map(|status| status.as_u16())),
            (1, Some(status))
        );
    }
    assert_eq!(elsewhere.request_count(), 0);
}

#[tokio::test]
async fn an_injected_http_client_follows_no_redirect_either() {
    let elsewhere = FaultServer::start([Reply::json(200, THING)]).await;
    let location: &'static str = format!("location: {}/steal\r\n", elsewhere.url()).leak();
    let server = FaultServer::start([Reply::Response(307, location, Vec::new())]).await;
    let eager = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::limited(10));
    let client = settings(server.url())
        .http_client_builder(eager)
        .build()
        .expect("a client");
    let error = call(&client, &POST).await.expect_err("a redirect");
    assert!(matches!(error, Error::Redirect(_)), "{error:?}");
    assert_eq!(elsewhere.request_count(), 0);
}

#[tokio::test]
async fn an_injected_http_client_repeats_nothing_by_itself() {
    let server = FaultServer::start([Reply::status(503)]).await;
    let eager = reqwest::retry::for_host("127.0.0.1").classify_fn(|response| response.retryable());
    let eager = reqwest::Client::builder().no_proxy().retry(eager);
    let client = settings(server.url()).http_client_builder(eager);
    let error = call(&client.build().expect("a client"), &POST).await;
    assert_eq!(error.expect_err("an outage").attempts(), 1);
    assert_eq!(server.request_count(), 1);
}

#[tokio::test]
async fn a_response_beyond_the_bound_is_refused_whether_announced_or_not() {
    let announced = Reply::SendAndHang("HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\n\r\n{");
    let chunked = Reply::SendAndHang(
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n\
         40\r\n................................................................\r\n",
    );
    assert_eq!(Limits::default().response_bytes, 4 * 1024 * 1024);
    for reply in [announced, chunked] {
        let server = FaultServer::start([reply]).await;
        let by_setting = settings(server.url()).max_response_bytes(63).build();
        let by_clone = client(server.url()).with_max_response_bytes(63);
        for client in [by_setting.expect("a client"), by_clone] {
            let error = call(&client, &GET).await.expect_err("too large");
            assert!(
                matches!(&error, Error::TooLarge(error) if error.limit() == 63),
                "{error:?}"
            );
            assert_eq!((error.attempts(), error.is_retryable()), (1, false));
        }
        assert_eq!(server.request_count(), 2);
    }
}

#[tokio::test]
async fn a_response_of_exactly_the_bound_is_read() {
    let chunked = format!(
        "HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{THING}\r\n0\r\n\r\n",
        THING.len()
    );
    for reply in [Reply::json(200, THING), Reply::SendAndClose(chunked.leak())] {
        let server = FaultServer::start([reply]).await;
        let bound = THING.len().try_into().expect("a number");
        let client = client(server.url()).with_max_response_bytes(bound);
        call(&client, &GET).await.expect("a response");
    }
}

#[tokio::test]
async fn an_error_of_sixty_thousand_bytes_is_read_whole_and_a_larger_one_in_part() {
    for (length, kept) in [(60_000, 60_000..=60_000), (1_000_000, 65_536..=600_000)] {
        let reply = Reply::Response(500, "", vec![b'x'; length]);
        let (result, _) = outcome(&POST, vec![reply]).await;
        let error = result.expect_err("an error");
        let Error::Api(error) = &error else {
            panic!("{error:?}")
        };
        assert!(
            kept.contains(&error.body().len()),
            "{} bytes",
            error.body().len()
        );
    }
}

#[tokio::test]
async fn an_unreadable_response_tells_where_it_came_from_but_not_what_it_held() {
    for (body, request_id) in [
        (
            &br#"{"name":{"session_token":"tok-1"},"request_id":"request-id-1"}"#[..],
            Some("request-id-1"),
        ),
        (
            br#"{"request_id":"request-id-1","name":"tok-1"#,
            Some("request-id-1"),
        ),
        (b"{\"name\":\"tok-1\xff\"}", None),
        (br#""tok-1""#, None),
        (b"<html>tok-1</html>", None),
        (b"", None),
    ] {
        let (result, _) = outcome(
            &POST,
            vec![Reply::Response(
                200,
                "content-type: text/html\r\n",
                body.to_vec(),
            )],
        )
        .await;
        let error = result.expect_err("unreadable");
        let Error::Decode(decode) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(decode.body(), body);
        assert_eq!(error.request_id(), request_id);
        let shown = format!(
            "{error} {error:?} {error:#?} {:?}",
            std::error::Error::source(&error)
        );
        assert!(!shown.contains("tok-1"), "{shown}");
        assert!(
            shown.contains("things.create") && shown.contains("text/html"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn an_error_whose_body_breaks_off_keeps_its_status() {
    let cut = "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 1000\r\n\r\n<h1>Bad";
    let (result, requests) = outcome(&POST, vec![Reply::SendAndClose(cut)]).await;
    let error = result.expect_err("an error");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
    assert_eq!(requests, 1);
    assert!(error.to_string().contains("no error object"), "{error}");
    assert!(
        matches!(&error, Error::Api(error) if error.body() == b"<h1>Bad"),
        "{error:?}"
    );
}
