//! Calls that are dropped before they end.

use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use tokio::task::yield_now;

use super::super::fault_server::{FaultServer, Reply};
use super::{GET, THING, call, client, task_count, tasks_end};

/// A future that is given up after some polls; `None` when it had not ended by then.
struct GivenUp<F> {
    future: Pin<Box<F>>,
    polls: usize,
}

impl<F: Future> Future for GivenUp<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.polls.checked_sub(1) {
            None => Poll::Ready(None),
            Some(left) => {
                self.polls = left;
                self.future.as_mut().poll(context).map(Some)
            }
        }
    }
}

#[tokio::test]
async fn a_call_dropped_after_any_number_of_polls_leaves_the_client_usable() {
    let replies = [
        Reply::json(503, r#"{"error_message":"later"}"#),
        Reply::json(200, THING),
    ];
    let server = FaultServer::start(replies.into_iter().cycle().take(1000)).await;
    let before = task_count();
    let client = client(server.url());
    let mut polls = 0;
    loop {
        let future = Box::pin(call(&client, &GET));
        let ended = GivenUp { future, polls }.await;
        call(&client, &GET).await.expect("a response");
        if let Some(result) = ended {
            result.expect("a response");
            break;
        }
        polls += 1;
    }
    println!("a call dropped after 0 to {} polls", polls - 1);
    assert!(polls > 3, "all ended within {polls} polls");
    drop(client);
    tasks_end(before).await;
}

#[tokio::test]
async fn a_call_dropped_while_it_waits_sends_nothing_more() {
    let asked_to_wait = Reply::Response(429, "retry-after: 15\r\n", Vec::new());
    for reply in [
        Reply::Hang,
        Reply::SendAndHang("HTTP/1.1 200 OK\r\ncontent-"),
        Reply::SendAndHang("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"),
        Reply::SendAndHang("HTTP/1.1 503 X\r\ncontent-length: 100\r\n\r\n{"),
        asked_to_wait,
    ] {
        let server = FaultServer::start([reply.clone(), Reply::json(200, THING)]).await;
        let client = client(server.url());
        drop_once(call(&client, &GET), || server.request_count() > 0).await;
        call(&client, &GET).await.expect("a response");
        assert_eq!(server.request_count(), 2, "{reply:?}");
    }
}

/// Drops `future` some time after `reached`, while it waits for what never comes.
async fn drop_once(future: impl Future, reached: impl Fn() -> bool) {
    let mut future = pin!(future);
    let mut rounds = 0;
    while rounds < 100 {
        tokio::select! {
            biased;
            _ = &mut future => panic!("it ended"),
            () = yield_now() => rounds += usize::from(reached()),
        }
    }
}
