//! Searches and lists, page by page.

use std::collections::HashSet;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::Error;

/// A response that is one page of many.
pub trait Page {
    /// The type of the items on the page.
    type Item;

    /// The cursor of the next page. The last page has none, or an empty one.
    fn next_cursor(&self) -> Option<&str>;

    /// The items on the page.
    fn into_items(self) -> Vec<Self::Item>;
}

type Response<'c, P> = Pin<Box<dyn Future<Output = Result<P, Error>> + Send + 'c>>;
type Fetch<'c, P> = Box<dyn Fn(Option<String>) -> Response<'c, P> + Send + 'c>;

/// A stream of pages, each fetched when it is asked for.
///
/// It ends after the last page and after an error. A cursor that comes a second time is an error after the page that
/// brought it, [`Error::RepeatedCursor`]: a silent end would look complete.
///
/// ```
/// use stytch_api::b2b::organizations::MemberStatus;
/// use stytch_api::b2b::organizations::members::{MemberSearchOperand, SearchQuery, SearchRequest};
///
/// # tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
/// # let server = stytch_mock::Server::start().await.expect("a server");
/// # let (stytch, organization_id) = (server.client(), server.organization_id());
/// let query = SearchQuery::and([
///     MemberSearchOperand::Statuses(vec![MemberStatus::Active]),
///     MemberSearchOperand::MemberEmailFuzzy("acme".into()),
///     // What this version has no type for.
///     MemberSearchOperand::custom("member_roles", ["stytch_admin"].as_slice()),
/// ]);
/// let request = SearchRequest::new([organization_id]).query(query);
/// let b2b = stytch.b2b();
/// let mut members = b2b.organizations().members().search_pages(request).items();
/// while let Some(member) = members.next().await {
///     println!("{}", member?.email_address);
/// }
/// # Ok::<(), stytch_api::Error>(())
/// # }).expect("found");
/// ```
#[must_use = "streams do nothing unless they are polled"]
pub struct Pages<'c, P> {
    fetch: Fetch<'c, P>,
    state: State<'c, P>,
    /// The cursors that were followed.
    seen: HashSet<String>,
}

enum State<'c, P> {
    /// The next page is the one at this cursor.
    At(Option<String>),
    Fetching(Response<'c, P>),
    /// The cursor after the last page is one that was followed already.
    Repeated,
    Ended,
}

impl<'c, P: Page> Pages<'c, P> {
    pub(crate) fn new(
        start: Option<String>,
        fetch: impl Fn(Option<String>) -> Response<'c, P> + Send + 'c,
    ) -> Self {
        Self {
            fetch: Box::new(fetch),
            seen: start.iter().cloned().collect(),
            state: State::At(start),
        }
    }

    /// The items of all pages, one by one.
    pub fn items(self) -> Items<'c, P> {
        Items {
            pages: self,
            page: Vec::new().into_iter(),
        }
    }

    /// The next page, or `None` after the last.
    pub async fn next(&mut self) -> Option<Result<P, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P, Error>>> {
        if let State::At(cursor) = &mut self.state {
            self.state = State::Fetching((self.fetch)(cursor.take()));
        }
        let response = match &mut self.state {
            State::Fetching(response) => response,
            State::Repeated => {
                self.state = State::Ended;
                return Poll::Ready(Some(Err(Error::RepeatedCursor)));
            }
            _ => return Poll::Ready(None),
        };
        let result = ready!(response.as_mut().poll(context));
        self.state = match &result {
            Ok(page) => self.after(page.next_cursor()),
            Err(_) => State::Ended,
        };
        Poll::Ready(Some(result))
    }

    fn after(&mut self, next: Option<&str>) -> State<'c, P> {
        match next {
            None | Some("") => State::Ended,
            Some(next) if self.seen.insert(next.to_owned()) => State::At(Some(next.to_owned())),
            Some(_) => State::Repeated,
        }
    }
}

impl<P: Page> Stream for Pages<'_, P> {
    type Item = Result<P, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<P> fmt::Debug for Pages<'_, P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pages").finish_non_exhaustive()
    }
}

/// A stream of the items on all pages.
#[must_use = "streams do nothing unless they are polled"]
pub struct Items<'c, P: Page> {
    pages: Pages<'c, P>,
    page: std::vec::IntoIter<P::Item>,
}

impl<P: Page> Items<'_, P> {
    /// The next item, or `None` after the last.
    pub async fn next(&mut self) -> Option<Result<P::Item, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P::Item, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.page = page.into_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<P: Page> Unpin for Items<'_, P> {}

impl<P: Page> Stream for Items<'_, P> {
    type Item = Result<P::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<P: Page> fmt::Debug for Items<'_, P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Items").finish_non_exhaustive()
    }
}
