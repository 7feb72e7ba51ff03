//! The page for browsers: what happened, any operation to be tried, and scenarios.
//!
//! It is for people at this machine: it asks for no credentials, and so only connections from loopback get it. What it
//! shows is HTML made here, with one stylesheet and one script of its own. A GET changes nothing, and a POST must come
//! from a page of this very server ([`guard`]). Calls are made by the server ([`attempt`]), so that browsers know neither
//! the project's secret nor anybody's session.

mod answer;
mod attempt;
mod fields;
mod guard;
mod happened;
mod hidden;
mod layout;
mod read;
mod scenarios;
mod snippet;
mod trial;
mod words;

use bytes::Bytes;
use hyper::http::request::Parts;
use stytch_api::StatusCode;

use self::answer::Answer;
use self::read::Form;
use crate::fault::Fault;
use crate::play::Turn;
use crate::state::State;
use crate::state::random;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// The page of one server.
#[derive(Clone, Debug)]
pub(crate) struct Console {
    /// What every form has in it. Nobody guesses it, and no other site can read it.
    token: String,
}

/// A request for the page, by whom it was let in.
struct Visit<'a> {
    console: &'a Console,
    head: &'a Parts,
    body: &'a Bytes,
}

impl Console {
    pub(crate) fn new() -> Result<Self, Fault> {
        random::token().map(|token| Self { token })
    }

    /// Answers a browser; `None` when this is no page.
    pub(crate) fn play(&self, state: &mut State, head: &Parts, body: &Bytes) -> Option<Turn> {
        let place = place(head.uri.path())?;
        let visit = Visit {
            console: self,
            head,
            body,
        };
        if head.method == "POST" && !guard::admits(self, head, &visit.form()) {
            return Some(Answer::refused().turn(head, true));
        }
        Some(match (head.method.as_str(), place) {
            ("GET", place) => show(state, &visit, place).turn(head, true),
            ("POST", Place::Trial(id)) => trial::send(state, &visit, id),
            ("POST", Place::Snippet(id)) => trial::snippet(state, &visit, id).turn(head, true),
            ("POST", Place::Scenario(name)) => {
                scenarios::play(state, &visit, name).turn(head, false)
            }
            _ => Answer::plain(StatusCode::METHOD_NOT_ALLOWED, "Not with this method.")
                .turn(head, true),
        })
    }
}

impl Visit<'_> {
    /// The form that was posted.
    fn form(&self) -> Form {
        Form::of(self.body)
    }

    /// The query of the address.
    fn query(&self) -> Form {
        Form::of(self.head.uri.query().unwrap_or_default().as_bytes())
    }

    /// Where the browser found the server, which is one of the server's names.
    fn base_url(&self) -> String {
        let host = self.head.headers.get(hyper::header::HOST);
        let host = host.and_then(|host| host.to_str().ok());
        format!("http://{}", host.unwrap_or_default())
    }
}

/// What an address stands for.
enum Place<'a> {
    Happened,
    Call(&'a str),
    Trials,
    Trial(&'a str),
    Snippet(&'a str),
    Scenarios,
    Scenario(&'a str),
    Style,
    Script,
}

fn place(path: &str) -> Option<Place<'_>> {
    if path == "/" {
        return Some(Place::Happened);
    }
    let (first, rest) = match path.strip_prefix("/console/")?.split_once('/') {
        Some((first, rest)) => (first, Some(rest)),
        None => (path.strip_prefix("/console/")?, None),
    };
    Some(match (first, rest) {
        ("calls", Some(number)) => Place::Call(number),
        ("try", None) => Place::Trials,
        ("try", Some(id)) => match id.strip_suffix("/snippet") {
            Some(id) => Place::Snippet(id),
            None => Place::Trial(id),
        },
        ("scenarios", None) => Place::Scenarios,
        ("scenarios", Some(name)) => Place::Scenario(name),
        ("style.css", None) => Place::Style,
        ("script.js", None) => Place::Script,
        _ => return None,
    })
}

/// What a GET shows. It changes nothing, as the type says.
fn show(state: &State, visit: &Visit, place: Place) -> Answer {
    match place {
        Place::Happened => happened::page(state),
        Place::Call(number) => happened::call(state, visit, number),
        Place::Trials => trial::list(visit),
        Place::Trial(id) => trial::page(state, visit, id),
        Place::Scenarios => scenarios::page(state, visit),
        Place::Style => Answer::file("text/css; charset=utf-8", STYLE),
        Place::Script => Answer::file("text/javascript; charset=utf-8", SCRIPT),
        Place::Snippet(_) | Place::Scenario(_) => {
            Answer::plain(StatusCode::METHOD_NOT_ALLOWED, "Not with this method.")
        }
    }
}
