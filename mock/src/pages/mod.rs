//! The pages on which browsers begin a login. Each asks who one is, as the provider would, and leads back to the
//! application with a token.
//!
//! A product's pages are a table of [`Start`]s beside its flows. For each the path is said, what is asked, whether a visit
//! can lead anywhere, and where it leads once the person is known:
//!
//! ```text
//! pub(super) const STARTS: &[Start] = &[Start {
//!     path: "/v1/public/oauth/{provider}/start",
//!     providers: PROVIDERS,
//!     asks_groups: false,
//!     check,  // fn(&State, &Visit) -> Result<(), Fault>
//!     finish, // fn(&mut State, &Visit, &Person) -> Result<Url, Fault>
//! }];
//! ```
//!
//! The public token is checked before. Where to lead to, and the token in it, is made by `behaviour::links`.

mod html;
mod visit;

use bytes::Bytes;
use hyper::http::request::Parts;
use url::Url;

pub(crate) use self::visit::{Person, Visit};
use crate::fault::Fault;
use crate::reply::Page;
use crate::state::State;

/// Where browsers begin a login.
#[derive(Debug)]
pub(crate) struct Start {
    /// `{provider}` in it stands for one of the providers.
    pub(crate) path: &'static str,
    pub(crate) providers: &'static [&'static str],
    /// Whether the page asks for the person's groups too.
    pub(crate) asks_groups: bool,
    /// Whether the visit can lead to a login.
    pub(crate) check: fn(&State, &Visit) -> Result<(), Fault>,
    /// Where it leads when this is who came.
    pub(crate) finish: fn(&mut State, &Visit, &Person) -> Result<Url, Fault>,
}

const PROVIDER: &str = "{provider}";

impl Start {
    /// The provider that a path names, if it is one of this page; empty where the page has none.
    fn provider<'a>(&self, path: &'a str) -> Option<&'a str> {
        match self.path.split_once(PROVIDER) {
            None => (path == self.path).then_some(""),
            Some((before, after)) => {
                let provider = path.strip_prefix(before)?.strip_suffix(after)?;
                self.providers.contains(&provider).then_some(provider)
            }
        }
    }
}

/// What a browser is shown; `None` when this is no page. A GET shows the question, and a POST of the form answers it.
pub(crate) fn play(
    state: &mut State,
    starts: impl IntoIterator<Item = &'static Start>,
    head: &Parts,
    body: &Bytes,
) -> Option<Result<Page, Fault>> {
    let path = head.uri.path();
    let mut starts = starts.into_iter();
    let (start, provider) =
        starts.find_map(|start| start.provider(path).map(|provider| (start, provider)))?;
    let visit = Visit::new(provider, head.uri.query().unwrap_or_default());
    Some(respond(state, start, &visit, head, body))
}

fn respond(
    state: &mut State,
    start: &Start,
    visit: &Visit,
    head: &Parts,
    body: &Bytes,
) -> Result<Page, Fault> {
    visit.check_public_token(state)?;
    (start.check)(state, visit)?;
    match head.method.as_str() {
        "GET" => Ok(Page::Html(html::question(start, visit))),
        "POST" => (start.finish)(state, visit, &Person::of(body)?).map(Page::Redirect),
        _ => Err(Fault::method_not_allowed()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Page, Person, Start, Visit, play};
    use crate::fault::Fault;
    use crate::fixtures::seeded;
    use crate::state::State;
    use bytes::Bytes;
    use hyper::Request;
    use url::Url;

    static STARTS: &[Start] = &[Start {
        path: "/v1/public/oauth/{provider}/start",
        providers: &["google"],
        asks_groups: true,
        check: |_, _| Ok(()),
        finish: |_, visit: &Visit, person: &Person| {
            let page = format!("https://app.example/{}/{}", visit.provider(), person.email);
            Url::parse(&page).map_err(|_| Fault::internal(""))
        },
    }];

    fn visit(
        state: &mut State,
        method: &str,
        path: &str,
        body: &'static str,
    ) -> Option<Result<Page, Fault>> {
        let request = Request::builder().method(method).uri(path).body(());
        let (head, ()) = request.expect("a request").into_parts();
        play(state, STARTS, &head, &Bytes::from_static(body.as_bytes()))
    }

    #[test]
    fn a_page_asks_who_one_is_and_leads_on() {
        let (mut state, _) = seeded();
        let public = &state.project.public_token;
        let path =
            format!("/v1/public/oauth/google/start?public_token={public}&provider_x=%3Cb%3E");
        let asked = visit(&mut state, "GET", &path, "").expect("a page");
        let Ok(Page::Html(html)) = asked else {
            panic!("no page: {asked:?}");
        };
        assert!(
            html.contains("&lt;b&gt;") && !html.contains("<b>"),
            "{html}"
        );
        assert!(html.contains(r#"name="groups""#));

        let led = visit(
            &mut state,
            "POST",
            &path,
            "email=ada%40acme.example&name=Ada",
        );
        let Some(Ok(Page::Redirect(url))) = led else {
            panic!("no redirect: {led:?}");
        };
        assert_eq!(url.as_str(), "https://app.example/google/ada@acme.example");

        let refused =
            |response: Option<Result<Page, Fault>>| response.expect("a page").expect_err("refused");
        let nobody = refused(visit(&mut state, "POST", &path, "email=ada"));
        assert_eq!(nobody.error_type, "invalid_email");
        let stranger = refused(visit(
            &mut state,
            "GET",
            "/v1/public/oauth/google/start",
            "",
        ));
        assert_eq!(stranger.error_type, "public_token_required");
        assert!(visit(&mut state, "GET", "/v1/public/oauth/acme/start", "").is_none());
    }
}
