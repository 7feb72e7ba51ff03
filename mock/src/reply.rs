//! Responses as they go out.

use bytes::Bytes;
use http_body_util::Full;
use hyper::Response;
use hyper::header::{
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, LOCATION,
    RETRY_AFTER,
};
use serde::Serialize;
use serde_json::{Value, json};
use stytch_api::StatusCode;
use url::Url;

use crate::fault::Fault;

/// What an operation returns. `request_id` and `status_code` are filled in afterwards.
pub(crate) fn respond(response: impl Serialize) -> Result<Value, Fault> {
    serde_json::to_value(response).map_err(|_| Fault::internal("The response cannot be written."))
}

/// Whose documentation tells more about a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Product {
    B2b,
    Consumer,
}

impl Product {
    /// That of a path; what is common to both is the consumer's.
    pub(crate) fn of(path: &str) -> Self {
        match path.starts_with("/v1/b2b/") {
            true => Self::B2b,
            false => Self::Consumer,
        }
    }

    fn docs(self) -> &'static str {
        match self {
            Self::B2b => "b2b/api",
            Self::Consumer => "api",
        }
    }
}

/// What a browser gets.
#[derive(Debug)]
pub(crate) enum Page {
    Html(String),
    Redirect(Url),
    /// Of the mock's own, with headers of its own.
    #[cfg(feature = "console")]
    Own(HeaderMap, String),
}

/// A response with its request id.
#[derive(Debug)]
pub(crate) struct Reply {
    status: StatusCode,
    retry_after: Option<u64>,
    body: Value,
    /// What goes out in the place of the body.
    page: Option<Page>,
}

impl Reply {
    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    pub(crate) fn body(&self) -> &Value {
        &self.body
    }

    /// Why it is a refusal, if it is one.
    pub(crate) fn error_type(&self) -> Option<&str> {
        let error_type = self.body.get("error_type").or(self.body.get("error"));
        let error_type = error_type.filter(|_| !self.status.is_success());
        error_type.and_then(Value::as_str)
    }

    /// A response, or a refusal, to the request with this id.
    pub(crate) fn new(outcome: Result<Value, Fault>, product: Product, request_id: &str) -> Self {
        match outcome {
            Ok(body) => Self::success(body, request_id),
            Err(fault) => Self::refusal(fault, product, request_id),
        }
    }

    /// A response to a browser, or a refusal to the request with this id.
    pub(crate) fn page(outcome: Result<Page, Fault>, product: Product, request_id: &str) -> Self {
        let page = match outcome {
            Ok(page) => page,
            Err(fault) => return Self::refusal(fault, product, request_id),
        };
        let status = match page {
            Page::Html(_) => StatusCode::OK,
            Page::Redirect(_) => StatusCode::FOUND,
            #[cfg(feature = "console")]
            Page::Own(..) => StatusCode::OK,
        };
        Self::of_page(status, page)
    }

    /// A page of the mock's own.
    #[cfg(feature = "console")]
    pub(crate) fn own(status: StatusCode, headers: HeaderMap, body: String) -> Self {
        Self::of_page(status, Page::Own(headers, body))
    }

    fn of_page(status: StatusCode, page: Page) -> Self {
        Self {
            status,
            retry_after: None,
            body: Value::Null,
            page: Some(page),
        }
    }

    fn success(mut body: Value, request_id: &str) -> Self {
        let status = StatusCode::OK;
        if let Value::Object(fields) = &mut body {
            fields.insert("request_id".to_owned(), request_id.into());
            fields.insert("status_code".to_owned(), status.as_u16().into());
        }
        Self {
            status,
            retry_after: None,
            body,
            page: None,
        }
    }

    fn refusal(fault: Fault, product: Product, request_id: &str) -> Self {
        let status = fault.status.as_u16();
        let (kind, message, url) = match fault.is_oauth {
            true => ("error", "error_description", "error_uri"),
            false => ("error_type", "error_message", "error_url"),
        };
        let body = json!({
            "status_code": status,
            "request_id": request_id,
            kind: fault.error_type,
            message: fault.message,
            url: format!("https://stytch.com/docs/{}/errors/{status}#{}", product.docs(), fault.error_type),
        });
        Self {
            status: fault.status,
            retry_after: fault.retry_after,
            body,
            page: None,
        }
    }

    fn into_http(self) -> Response<Full<Bytes>> {
        let (body, headers) = match self.page {
            None => (self.body.to_string(), json_headers()),
            Some(Page::Html(html)) => (html, html_headers()),
            Some(Page::Redirect(url)) => (String::new(), redirect_headers(&url)),
            #[cfg(feature = "console")]
            Some(Page::Own(headers, body)) => (body, headers),
        };
        let mut response = Response::new(Full::from(body));
        *response.status_mut() = self.status;
        *response.headers_mut() = headers;
        if let Some(seconds) = self.retry_after {
            let headers = response.headers_mut();
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

fn headers<const N: usize>(pairs: [(HeaderName, HeaderValue); N]) -> HeaderMap {
    pairs.into_iter().collect()
}

fn json_headers() -> HeaderMap {
    headers([(CONTENT_TYPE, HeaderValue::from_static("application/json"))])
}

/// Nothing on the page runs, and no other page holds it in a frame.
fn html_headers() -> HeaderMap {
    let policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
    headers([
        (
            CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        ),
        (CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy)),
    ])
}

fn redirect_headers(url: &Url) -> HeaderMap {
    // A URL is ASCII without controls, which every header can hold.
    let location = HeaderValue::from_str(url.as_str()).ok();
    location.map(|it| (LOCATION, it)).into_iter().collect()
}

impl From<Reply> for Response<Full<Bytes>> {
    fn from(reply: Reply) -> Self {
        reply.into_http()
    }
}

#[cfg(test)]
mod tests {
    use super::{Product, Reply};
    use crate::fault::Fault;
    use serde_json::json;

    fn field_names(reply: &Reply) -> Vec<&str> {
        let fields = reply.body.as_object().expect("an object");
        fields.keys().map(String::as_str).collect()
    }

    #[test]
    fn an_error_has_exactly_the_fields_that_stytch_sends() {
        let reply = Reply::new(
            Err(Fault::session_authorization_error()),
            Product::B2b,
            "one",
        );
        assert_eq!(reply.status().as_u16(), 403);
        assert_eq!(
            field_names(&reply),
            [
                "error_message",
                "error_type",
                "error_url",
                "request_id",
                "status_code"
            ]
        );
        assert_eq!(reply.body["status_code"], 403);
        assert_eq!(
            reply.body["error_url"],
            "https://stytch.com/docs/b2b/api/errors/403#session_authorization_error"
        );
    }

    #[test]
    fn every_response_says_its_request_id_and_status() {
        let reply = Reply::new(Ok(json!({ "connection": {} })), Product::B2b, "one");
        assert_eq!(
            field_names(&reply),
            ["connection", "request_id", "status_code"]
        );
        let refused = Reply::new(Err(Fault::too_many_requests(0)), Product::Consumer, "two");
        assert_eq!(reply.body["request_id"], "one");
        assert_eq!(refused.body["request_id"], "two");
    }
}
