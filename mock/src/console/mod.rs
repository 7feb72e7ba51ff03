//! The page for browsers: what happened, any operation to be tried, and scenarios.
//!
//! It is for the person at this machine who started the server, and was told the key that opens it ([`guard`]); only
//! connections from loopback get it. What it shows is HTML made here, with one stylesheet and one script of its own. A GET
//! changes nothing, and a POST must come from a page of this very server. Calls are made by the server ([`attempt`]), so
//! that browsers know neither the project's secret nor anybody's session.

mod attempt;
mod fields;
mod guard;
mod happened;
mod hidden;
mod layout;
mod prose;
mod read;
mod response;
mod scenarios;
mod snippet;
mod trial;

use hyper::http::request::Parts;
use maud::html;
use stytch_api::description::Operation;

use self::guard::Key;
use self::read::Form;
use self::response::Response;
use self::trial::Trial;
use crate::contract;
use crate::fault::Fault;
use crate::play::Turn;
use crate::state::State;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// The page of one server.
#[derive(Clone, Debug)]
pub(crate) struct Console {
    base_url: String,
    key: Key,
}

impl Console {
    pub(crate) fn new(base_url: &str, port: u16) -> Result<Self, Fault> {
        Ok(Self {
            base_url: base_url.to_owned(),
            key: Key::new(port)?,
        })
    }

    /// Where it is opened.
    pub(crate) fn url(&self) -> String {
        self.key.url(&self.base_url)
    }

    /// Responds to a browser; `None` when this is no page.
    pub(crate) fn play(&self, state: &mut State, head: &Parts, body: &[u8]) -> Option<Turn> {
        let place = place(head.uri.path())?;
        let method = head.method.as_str();
        let query = head.uri.query().unwrap_or_default();
        let response = match (method, place) {
            ("GET", Place::Happened) if self.key.is_in(query) => {
                Response::redirect("/").with_cookie(self.key.cookie())
            }
            // It is the same for everybody, and the pages that refuse look as the others do.
            ("GET", Place::Style) => Response::file("text/css; charset=utf-8", STYLE),
            _ if !self.key.is_held(head) => guard::locked(),
            ("GET", place) => self.show(state, place, &Form::of(query.as_bytes())),
            ("POST", place) if guard::is_own_post(head) => {
                return Some(self.act(state, place, Form::of(body), head));
            }
            ("POST", _) => guard::foreign(),
            _ => Response::method_not_allowed(),
        };
        Some(response.turn(head, true))
    }

    /// What a GET shows. It changes nothing, as the type says.
    fn show(&self, state: &State, place: Place, query: &Form) -> Response {
        match place {
            Place::Happened => happened::page(state),
            Place::Call(number) => happened::call(state, query, number),
            Place::Operations => trial::list(query),
            Place::Trial(operation) => {
                let trial = self.trial(operation, Form::default());
                trial.page(state, &html! {})
            }
            Place::Scenarios => scenarios::page(state, query),
            Place::Script => Response::file("text/javascript; charset=utf-8", SCRIPT),
            Place::Nowhere => Response::not_found(),
            Place::Style | Place::Snippet(_) | Place::Scenario(_) => Response::method_not_allowed(),
        }
    }

    /// What a POST does.
    fn act(&self, state: &mut State, place: Place, form: Form, head: &Parts) -> Turn {
        match place {
            Place::Trial(operation) => self.trial(operation, form).send(state, head),
            Place::Snippet(operation) => {
                let code = self.trial(operation, form).code(state);
                Response::page(code).turn(head, true)
            }
            Place::Scenario(name) => scenarios::play(state, &form, name).turn(head, false),
            Place::Nowhere => Response::not_found().turn(head, true),
            _ => Response::method_not_allowed().turn(head, true),
        }
    }

    fn trial(&self, operation: &'static Operation, form: Form) -> Trial<'_> {
        Trial {
            base_url: &self.base_url,
            operation,
            form,
        }
    }
}

/// What an address stands for.
enum Place<'a> {
    Happened,
    Call(&'a str),
    Operations,
    Trial(&'static Operation),
    Snippet(&'static Operation),
    Scenarios,
    Scenario(&'a str),
    Style,
    Script,
    /// An address among those of the page at which nothing is.
    Nowhere,
}

fn place(path: &str) -> Option<Place<'_>> {
    if path == "/" {
        return Some(Place::Happened);
    }
    let rest = path.strip_prefix("/console/")?;
    let place = match rest.split_once('/') {
        None => match rest {
            "try" => Some(Place::Operations),
            "scenarios" => Some(Place::Scenarios),
            "style.css" => Some(Place::Style),
            "script.js" => Some(Place::Script),
            _ => None,
        },
        Some(("calls", number)) => Some(Place::Call(number)),
        Some(("scenarios", name)) => Some(Place::Scenario(name)),
        Some(("try", id)) => match id.strip_suffix("/snippet") {
            Some(id) => contract::operation(id).map(Place::Snippet),
            None => contract::operation(id).map(Place::Trial),
        },
        Some(_) => None,
    };
    Some(place.unwrap_or(Place::Nowhere))
}
