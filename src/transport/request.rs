//! A request in the making: where it goes, and what it carries.

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use reqwest::{Method, Url};
use serde::Serialize;
use serde_json::Value;

use super::base_url::BaseUrl;
use super::call::{self, Outgoing};
use super::response::Response;
use crate::error::{Redaction, Refusal};
use crate::operation::Operation;
use crate::wire::{Wire, segment};
use crate::{Client, Error};

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

/// The request of an operation. What is wrong with an argument is told when it is sent, once for all.
pub(crate) struct Request<'c> {
    client: &'c Client,
    operation: &'static Operation,
    /// The path, with the parameters that are still to come in braces.
    path: String,
    query: Vec<(String, String)>,
    body: Option<Vec<u8>>,
    secrets: Redaction,
    refusal: Option<Refusal>,
}

impl<'c> Request<'c> {
    /// Starts the request of an operation. The client's project and a member's organization are filled in.
    pub(crate) fn new(client: &'c Client, operation: &'static Operation) -> Self {
        let mut request = Self::at(client, operation, operation.path.to_owned());
        request.segment("project_id", client.context.project_id());
        if let Some(member) = client.context.member().filter(|_| operation.member_session) {
            request.segment("organization_id", &member.organization_id);
        }
        request
    }

    /// Starts a request at a path of the caller's own.
    pub(crate) fn at(client: &'c Client, operation: &'static Operation, path: String) -> Self {
        Self {
            client,
            operation,
            path,
            query: Vec::new(),
            body: None,
            secrets: Redaction::default(),
            refusal: None,
        }
    }

    /// Adds a parameter to the path, where the path names it, or else to the query.
    pub(crate) fn parameter(&mut self, name: &'static str, value: &str) {
        if !self.segment(name, value) {
            self.query.push((name.to_owned(), value.to_owned()));
        }
    }

    /// Adds names and values to the query.
    pub(crate) fn pairs(&mut self, pairs: Vec<(String, String)>) {
        self.query.extend(pairs);
    }

    /// Adds the fields of an object to the query.
    pub(crate) fn query(&mut self, query: &impl Wire) {
        self.hide_secrets(query);
        match pairs(query) {
            Ok(pairs) => self.pairs(pairs),
            Err(error) => self.refuse(unwritable("query", &error)),
        }
    }

    /// Sets the body.
    pub(crate) fn body(&mut self, body: &impl Wire) {
        self.hide_secrets(body);
        let written = match self.operation.form {
            true => pairs(body).map(|pairs| encode(&pairs).into_bytes()),
            false => serde_json::to_vec(body),
        };
        match written {
            Ok(bytes) => self.body = Some(bytes),
            Err(error) => self.refuse(unwritable("body", &error)),
        }
    }

    /// Remembers why the request must not be sent. The first reason counts.
    pub(crate) fn refuse(&mut self, refusal: Refusal) {
        self.refusal.get_or_insert(refusal);
    }

    /// Sends the request, again where the retry rules allow it, and returns the response of a success.
    pub(crate) async fn send(self) -> Result<Response, Error> {
        let (client, operation) = (self.client, self.operation);
        call::send(client, operation, self.build()).await
    }

    /// Fills a parameter into the path; false when the path has no such parameter.
    fn segment(&mut self, name: &'static str, value: &str) -> bool {
        let placeholder = format!("{{{name}}}");
        if !self.path.contains(&placeholder) {
            return false;
        }
        match segment::encode(value) {
            Ok(encoded) => self.path = self.path.replacen(&placeholder, &encoded, 1),
            Err(reason) => self.refuse(Refusal::new(name, reason)),
        }
        true
    }

    /// The object is gone by the time a response may repeat its secrets.
    fn hide_secrets(&mut self, object: &impl Wire) {
        let mut found = Vec::new();
        object.secrets(&mut found);
        found
            .into_iter()
            .for_each(|secret| self.secrets.hide(secret));
    }

    /// The URL alone, at another place: for a browser that is sent there.
    #[cfg(any(feature = "b2b", feature = "consumer"))]
    pub(crate) fn into_url(self, base: &BaseUrl) -> Result<Url, Error> {
        self.url(base)
            .map_err(|refusal| Error::refused(self.operation, refusal))
    }

    fn url(&self, base: &BaseUrl) -> Result<Url, Refusal> {
        if let Some(refusal) = &self.refusal {
            return Err(refusal.clone());
        }
        let Ok(mut url) = Url::parse(&format!("{}{}", base.as_str(), self.path)) else {
            return Err(Refusal::new("path", "it makes no URL"));
        };
        // URL parsers drop dot segments and turn other signs into slashes: the path must come out as it went in.
        let prefix = base.as_url().path().trim_end_matches('/');
        if url.path().strip_prefix(prefix) != Some(self.path.as_str()) {
            let reason = "it must begin with a slash and stay as it is when it becomes a URL";
            return Err(Refusal::new("path", reason));
        }
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        Ok(url)
    }

    fn build(self) -> Result<Outgoing, Refusal> {
        let url = self.url(self.client.context.base_url(self.operation.host))?;
        let method = Method::from_bytes(self.operation.method.as_bytes()).unwrap_or_default();
        let mut http = reqwest::Request::new(method, url);
        http.headers_mut().insert(ACCEPT, JSON);
        if let Some(body) = self.body {
            let media = if self.operation.form { FORM } else { JSON };
            http.headers_mut().insert(CONTENT_TYPE, media);
            *http.body_mut() = Some(body.into());
        }
        let secrets = self.secrets;
        Ok(Outgoing { http, secrets })
    }
}

/// A value that JSON or a form cannot express.
fn unwritable(argument: &'static str, error: &serde_json::Error) -> Refusal {
    Refusal::new(argument, format!("it cannot be written: {error}"))
}

/// The fields of an object as texts.
fn pairs(object: &impl Serialize) -> Result<Vec<(String, String)>, serde_json::Error> {
    let Value::Object(fields) = serde_json::to_value(object)? else {
        return Err(serde::ser::Error::custom("it is no object"));
    };
    let pairs = fields.into_iter().map(|(name, value)| match value {
        Value::String(text) => (name, text),
        other => (name, other.to_string()),
    });
    Ok(pairs.collect())
}

/// Form encoding, as bodies and queries have it.
fn encode(pairs: &[(String, String)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
}
