//! Answers as they go out.

use bytes::Bytes;
use http_body_util::Full;
use hyper::Response;
use hyper::header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use serde::Serialize;
use serde_json::{Value, json};
use stytch_api::StatusCode;

use crate::fault::Fault;
use crate::ids;

/// What an operation answers. `request_id` and `status_code` are filled in afterwards.
pub(crate) fn answer(answer: impl Serialize) -> Result<Value, Fault> {
    serde_json::to_value(answer).map_err(|_| Fault::internal("The answer cannot be written."))
}

/// An answer with its request id.
#[derive(Debug)]
pub(crate) struct Reply {
    status: StatusCode,
    retry_after: Option<u64>,
    body: Value,
}

impl Reply {
    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    fn success(mut body: Value) -> Self {
        let status = StatusCode::OK;
        if let Value::Object(fields) = &mut body {
            fields.insert("request_id".to_owned(), request_id().into());
            fields.insert("status_code".to_owned(), status.as_u16().into());
        }
        Self {
            status,
            retry_after: None,
            body,
        }
    }

    fn into_http(self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::from(self.body.to_string()));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some(seconds) = self.retry_after {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl From<Fault> for Reply {
    fn from(fault: Fault) -> Self {
        let status = fault.status.as_u16();
        let body = json!({
            "status_code": status,
            "request_id": request_id(),
            "error_type": fault.error_type,
            "error_message": fault.message,
            "error_url": format!("https://stytch.com/docs/api/errors/{status}"),
        });
        Self {
            status: fault.status,
            retry_after: fault.retry_after,
            body,
        }
    }
}

impl From<Result<Value, Fault>> for Reply {
    fn from(outcome: Result<Value, Fault>) -> Self {
        match outcome {
            Ok(body) => Self::success(body),
            Err(fault) => fault.into(),
        }
    }
}

impl From<Reply> for Response<Full<Bytes>> {
    fn from(reply: Reply) -> Self {
        reply.into_http()
    }
}

fn request_id() -> String {
    ids::fresh("request-id-test")
}

#[cfg(test)]
mod tests {
    use super::Reply;
    use crate::fault::Fault;
    use serde_json::{Value, json};

    fn field_names(reply: &Reply) -> Vec<&str> {
        let fields = reply.body.as_object().expect("an object");
        fields.keys().map(String::as_str).collect()
    }

    #[test]
    fn an_error_has_exactly_the_fields_that_stytch_sends() {
        let reply = Reply::from(Fault::session_authorization_error());
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
            "https://stytch.com/docs/api/errors/403"
        );
    }

    #[test]
    fn every_answer_has_a_request_id_of_its_own() {
        let success = || Reply::from(Ok(json!({ "connection": {} })));
        assert_eq!(
            field_names(&success()),
            ["connection", "request_id", "status_code"]
        );
        let id = |reply: Reply| reply.body["request_id"].clone();
        let (one, other) = (id(success()), id(Reply::from(Fault::too_many_requests(0))));
        assert!(matches!(one, Value::String(_)));
        assert_ne!(one, other);
    }
}
