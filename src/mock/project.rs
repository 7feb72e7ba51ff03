//! The project that the server plays.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use hyper::header::AUTHORIZATION;
use hyper::http::request::Parts;
use serde_json::Value;

use super::call::{Call, Target};
use super::fault::Fault;
use super::ids;
use super::rate_limit::RateLimit;
use super::received::ReceivedRequest;
use super::reply::Reply;
use super::routes;
use crate::Secret;
use crate::operation::Auth;

/// Everything the server knows.
#[derive(Debug)]
pub(super) struct Project {
    pub(super) id: String,
    pub(super) secret: Secret,
    pub(super) requests: Vec<ReceivedRequest>,
    pub(super) rate_limit: RateLimit,
    #[cfg(feature = "b2b")]
    pub(super) b2b: super::b2b::B2b,
}

impl Project {
    /// A project with something in it.
    pub(super) fn seeded() -> Self {
        let id = ids::fresh("project-test");
        Self {
            #[cfg(feature = "b2b")]
            b2b: super::b2b::B2b::seeded(&id),
            id,
            secret: Secret::from(ids::fresh("secret-test")),
            requests: Vec::new(),
            rate_limit: RateLimit::default(),
        }
    }

    /// Answers a request, and remembers it.
    pub(super) fn play(&mut self, head: Parts, body: Bytes) -> Reply {
        let (method, path) = (head.method.to_string(), head.uri.path().to_owned());
        let target = Target::find(&method, &path);
        let operation = target.as_ref().map(|target| target.operation);
        let call = target.map(|target| Call {
            target,
            headers: head.headers,
            body,
        });
        let reply = Reply::from(self.outcome(call));
        self.requests.push(ReceivedRequest {
            method,
            path,
            operation,
            status: reply.status(),
        });
        reply
    }

    fn outcome(&mut self, call: Option<Call>) -> Result<Value, Fault> {
        self.rate_limit.admit()?;
        let call = call.ok_or_else(Fault::route_not_found)?;
        self.check_credentials(&call)?;
        let handler = routes::handler(call.target.operation)?;
        handler(self, &call)
    }

    fn check_credentials(&self, call: &Call) -> Result<(), Fault> {
        let accepted = match call.target.operation.auth {
            Auth::None => true,
            Auth::Project => call.header(&AUTHORIZATION) == Some(&self.authorization()),
        };
        match accepted {
            true => Ok(()),
            false => Err(Fault::unauthorized_credentials()),
        }
    }

    fn authorization(&self) -> String {
        let credentials = format!("{}:{}", self.id, self.secret.expose());
        format!("Basic {}", STANDARD.encode(credentials))
    }
}
