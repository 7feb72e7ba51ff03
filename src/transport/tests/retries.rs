//! What is tried again, and when a call ends.

use std::time::Duration;

use super::super::RetryPolicy;
use super::super::fault_server::{DeadEnd, FaultServer, Reply};
use super::{AMPLE, DAY, GET, POST, THING, call, client, clock, outcome, unhurried};
use crate::{Error, TimeoutPhase};

#[tokio::test]
async fn a_passing_outage_is_bridged_for_idempotent_operations() {
    for fault in [
        Reply::status(502),
        Reply::status(503),
        Reply::status(504),
        Reply::Close,
        Reply::Reset,
    ] {
        let (result, requests) = outcome(&GET, vec![fault.clone(), Reply::json(200, THING)]).await;
        assert!(result.is_ok(), "{fault:?}: {result:?}");
        assert_eq!(requests, 2, "{fault:?}");
    }
}

#[tokio::test]
async fn a_post_that_may_have_arrived_is_never_sent_twice() {
    let truncated = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{";
    for fault in [
        Reply::status(500),
        Reply::status(502),
        Reply::status(503),
        Reply::status(504),
        Reply::Close,
        Reply::Reset,
        Reply::SendAndClose(truncated),
        Reply::SendAndClose("nonsense\r\n\r\n"),
    ] {
        let (result, requests) = outcome(&POST, vec![fault.clone()]).await;
        let error = result.expect_err("a fault");
        assert_eq!(requests, 1, "{fault:?}");
        assert_eq!(
            (
                error.attempts(),
                error.may_have_reached_server(),
                error.is_retryable()
            ),
            (1, true, false)
        );
    }
}

#[tokio::test]
async fn too_many_requests_is_tried_again_for_every_operation() {
    for operation in [&GET, &POST] {
        let (result, requests) = outcome(operation, vec![Reply::status(429)]).await;
        let error = result.expect_err("rate limited");
        assert!(matches!(error, Error::RateLimited(_)), "{error:?}");
        assert_eq!(
            (requests, error.attempts(), error.is_retryable()),
            (3, 3, true)
        );
        let (result, requests) =
            outcome(operation, vec![Reply::status(429), Reply::json(200, THING)]).await;
        assert!(result.is_ok(), "{result:?}");
        assert_eq!(requests, 2);
    }
}

#[tokio::test]
async fn what_a_repetition_cannot_mend_is_not_repeated() {
    for status in [400, 401, 403, 404, 409, 500, 501] {
        let (result, requests) = outcome(&GET, vec![Reply::status(status)]).await;
        let error = result.expect_err("an error");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!((requests, error.is_retryable()), (1, false), "{status}");
    }
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_even_for_a_post() {
    let dead_end = DeadEnd::new();
    let error = call(&client(dead_end.url()), &POST)
        .await
        .expect_err("nobody listens");
    let Error::Connection(connection) = &error else {
        panic!("{error:?}")
    };
    assert!(connection.is_connect());
    assert_eq!(
        (
            error.attempts(),
            error.may_have_reached_server(),
            error.is_retryable()
        ),
        (3, false, true)
    );
    let shown = error.to_string();
    assert!(
        shown.contains("refused") && shown.contains("nothing was sent"),
        "{shown}"
    );
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test(start_paused = true)]
async fn a_silent_server_runs_into_the_limit_of_an_attempt() {
    let server = FaultServer::start([Reply::Hang]).await;
    let client = unhurried(server.url()).attempt_timeout(DAY).build();
    let client = client.expect("a client");
    let (result, _) = clock::run(call(&client, &POST), || server.is_stalled()).await;
    let error = result.expect_err("too late");
    let Error::Timeout(timeout) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(
        (timeout.phase(), timeout.is_total()),
        (TimeoutPhase::Response, false)
    );
    assert_eq!(timeout.limit(), Some(DAY));
    assert_eq!(
        (server.request_count(), error.may_have_reached_server()),
        (1, true)
    );
    assert!(
        error.to_string().contains("check before sending it again"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_total_limit_ends_a_call_whatever_the_attempts_may_take() {
    let server = FaultServer::start([Reply::Hang]).await;
    let client = unhurried(server.url()).timeout(DAY).build();
    let client = client.expect("a client");
    let (result, _) = clock::run(call(&client, &GET), || server.is_stalled()).await;
    let error = result.expect_err("too late");
    assert!(
        matches!(&error, Error::Timeout(timeout) if timeout.is_total()),
        "{error:?}"
    );
    assert_eq!((server.request_count(), error.attempts()), (1, 1));
}

#[tokio::test]
async fn without_time_nothing_is_sent() {
    let server = FaultServer::start([Reply::json(200, THING)]).await;
    let error = call(&client(server.url()).with_timeout(Duration::ZERO), &GET)
        .await
        .expect_err("no time");
    assert!(
        matches!(&error, Error::Timeout(timeout) if timeout.phase() == TimeoutPhase::Attempt),
        "{error:?}"
    );
    assert_eq!(
        (server.request_count(), error.may_have_reached_server()),
        (0, false)
    );
}

#[tokio::test]
async fn a_wait_beyond_the_total_limit_is_not_begun() {
    let server = FaultServer::start([Reply::status(503)]).await;
    let patient = RetryPolicy::new().min_delay(AMPLE * 2).max_delay(AMPLE * 2);
    let error = call(&client(server.url()).with_retry_policy(patient), &GET)
        .await
        .expect_err("an outage");
    assert_eq!(
        error.status().map(|status| status.as_u16()),
        Some(503),
        "the last response, not a time-out"
    );
    assert_eq!(server.request_count(), 1);
}

#[tokio::test]
async fn retry_after_is_honoured_up_to_a_bound() {
    let limited = |headers| Reply::Response(429, headers, Vec::new());
    let (result, requests) = outcome(
        &POST,
        vec![limited("retry-after: 0\r\n"), Reply::json(200, THING)],
    )
    .await;
    assert!(result.is_ok(), "{result:?}");
    assert_eq!(requests, 2);
    for headers in [
        "retry-after: 3600\r\n",
        "retry-after: 99999999999999999999999\r\n",
        "retry-after: Sat, 06 Nov 2094 08:49:37 GMT\r\n",
    ] {
        let (result, requests) = outcome(&POST, vec![limited(headers)]).await;
        let error = result.expect_err("asked to wait too long");
        assert_eq!(requests, 1, "{headers}");
        assert!(
            error.retry_after() >= Some(Duration::from_secs(3600)),
            "{headers}"
        );
    }
}

#[tokio::test]
async fn an_outage_is_not_multiplied_by_retries() {
    let server = FaultServer::start([Reply::status(503)]).await;
    let client = client(server.url());
    let mut attempts = 0;
    for _ in 0..60 {
        attempts += call(&client.clone(), &GET)
            .await
            .expect_err("an outage")
            .attempts();
    }
    // 60 calls of up to three attempts, with a quota for 100 retries.
    assert_eq!((attempts, server.request_count()), (160, 160));
}

#[tokio::test]
async fn what_a_retry_took_comes_back_when_its_call_succeeds() {
    let replies = [Reply::status(503), Reply::json(200, THING)];
    let server = FaultServer::start(replies.into_iter().cycle().take(300)).await;
    let client = client(server.url());
    for _ in 0..150 {
        call(&client, &GET).await.expect("a response");
    }
    assert_eq!(server.request_count(), 300);
}

#[tokio::test]
async fn one_call_that_succeeds_at_once_does_not_pay_for_a_retry() {
    let outage = std::iter::repeat_n(Reply::status(503), 160);
    let replies = outage.chain([Reply::json(200, THING), Reply::status(503)]);
    let server = FaultServer::start(replies).await;
    let client = client(server.url());
    for _ in 0..60 {
        call(&client, &GET).await.expect_err("an outage");
    }
    call(&client, &GET).await.expect("a response");
    let error = call(&client, &GET).await.expect_err("an outage");
    assert_eq!(error.attempts(), 1);
}
