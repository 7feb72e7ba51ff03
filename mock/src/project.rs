//! The project that the server plays.

use std::io;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use hyper::header::AUTHORIZATION;
use hyper::http::request::Parts;
use serde_json::Value;
use stytch_api::Secret;
use stytch_api::operation::Auth;

use crate::b2b::{self, B2b, Seeds};
use crate::call::{Call, Target};
use crate::fault::Fault;
use crate::ids;
use crate::rate_limit::RateLimit;
use crate::received::ReceivedRequest;
use crate::reply::Reply;

/// Everything the server knows.
#[derive(Debug)]
pub(crate) struct Project {
    pub(crate) id: String,
    pub(crate) secret: Secret,
    pub(crate) requests: Vec<ReceivedRequest>,
    pub(crate) rate_limit: RateLimit,
    b2b: B2b,
}

impl Project {
    /// A project with something in it.
    pub(crate) fn seeded() -> io::Result<(Self, Seeds)> {
        let id = ids::unguessable("project-test")?;
        let (seeds, b2b) = Seeds::sow(&id)?;
        let project = Self {
            id,
            secret: Secret::from(ids::unguessable("secret-test")?),
            requests: Vec::new(),
            rate_limit: RateLimit::default(),
            b2b,
        };
        Ok((project, seeds))
    }

    /// Answers a request, and remembers it.
    pub(crate) fn play(&mut self, head: Parts, body: Bytes) -> Reply {
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
        b2b::play(&mut self.b2b, &call)
    }

    fn check_credentials(&self, call: &Call) -> Result<(), Fault> {
        // As secrets, they compare in constant time.
        let given = || call.header(&AUTHORIZATION).map(Secret::from);
        let accepted =
            call.target.operation.auth == Auth::None || given() == Some(self.authorization());
        match accepted {
            true => Ok(()),
            false => Err(Fault::unauthorized_credentials()),
        }
    }

    fn authorization(&self) -> Secret {
        let credentials = format!("{}:{}", self.id, self.secret.expose());
        format!("Basic {}", STANDARD.encode(credentials)).into()
    }
}
