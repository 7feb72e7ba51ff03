use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderName};

use super::call::CallRecord;
use super::excerpt::{excerpt, write_request_id};
use super::response::RawBody;
use crate::wire::Failure;

/// A successful response that does not have the shape the contract promises.
#[derive(Debug)]
pub struct DecodeError {
    pub(super) call: CallRecord,
    status: StatusCode,
    content_type: Option<String>,
    content_encoding: Option<String>,
    request_id: Option<String>,
    path: String,
    source: DecodeCause,
    body: RawBody,
}

impl DecodeError {
    pub(super) fn new(
        call: CallRecord,
        status: StatusCode,
        headers: &HeaderMap,
        body: Bytes,
        request_id: Option<String>,
        failure: Failure,
    ) -> Self {
        Self {
            call,
            status,
            content_type: shown(headers, &CONTENT_TYPE),
            content_encoding: shown(headers, &CONTENT_ENCODING),
            request_id,
            path: failure.path,
            source: DecodeCause(failure.reason),
            body: RawBody(body),
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The id under which Stytch can find the call.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The field at fault: `connection.verification_certificates[0].certificate`; empty for the response as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The response's body as it came. It may hold secrets, which is why the error never shows it by itself.
    pub fn body(&self) -> &[u8] {
        &self.body.0
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} succeeded ({}), but its response cannot be read",
            self.call.operation.id, self.status
        )?;
        if !self.path.is_empty() {
            write!(f, " at `{}`", excerpt(&self.path))?;
        }
        write!(f, ": {}", excerpt(&self.source.0))?;
        if let Some(other) = self
            .content_type
            .as_deref()
            .filter(|kind| !kind.contains("json"))
        {
            write!(f, " (it is {other}, not JSON)")?;
        }
        if let Some(encoding) = &self.content_encoding {
            write!(f, " (it is encoded as {encoding}, which was not asked for)")?;
        }
        write_request_id(f, self.request_id())
    }
}

fn shown(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let text = headers.get(name)?.to_str().ok()?;
    Some(excerpt(text))
}

impl StdError for DecodeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.source)
    }
}

/// The reader's reason, which never quotes the response.
#[derive(Debug)]
struct DecodeCause(String);

impl fmt::Display for DecodeCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for DecodeCause {}

/// The request id of a response, even of a broken one.
pub(crate) fn request_id(body: &[u8]) -> Option<String> {
    const NAME: &[u8] = b"\"request_id\"";
    let name = body.windows(NAME.len()).position(|window| window == NAME)?;
    let after = body
        .get(name + NAME.len()..)?
        .trim_ascii_start()
        .strip_prefix(b":")?
        .trim_ascii_start();
    let value = after.strip_prefix(b"\"")?;
    let end = value.iter().position(|byte| *byte == b'"')?;
    let text = std::str::from_utf8(value.get(..end)?).ok()?;
    (!text.is_empty() && !text.contains('\\')).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::request_id;

    #[test]
    fn the_request_id_is_found_in_whole_and_in_broken_responses() {
        for body in [
            r#"{"request_id":"request-id-1","x":1}"#,
            "{\"x\": [1,\n \"request_id\" : \"request-id-1\"",
            r#"{"note":"\"request_id\":\"forged\"","request_id":"request-id-1"}"#,
        ] {
            assert_eq!(
                request_id(body.as_bytes()).as_deref(),
                Some("request-id-1"),
                "{body}"
            );
        }
        for body in [
            "",
            "{}",
            r#"{"request_id":7}"#,
            r#"{"request_id":""}"#,
            r#"{"request_id":"a\u0062"}"#,
            r#"{"request_id":"cut"#,
            "\u{fffd}\"request_id\"",
        ] {
            assert_eq!(request_id(body.as_bytes()), None, "{body}");
        }
    }
}
