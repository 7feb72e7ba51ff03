//! A request that names an operation, taken apart.

use bytes::Bytes;
use hyper::HeaderMap;
use hyper::header::HeaderName;
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use stytch_api::operation::Operation;

use crate::fault::Fault;

/// The operation that a method and path address, with what the path says.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) operation: &'static Operation,
    parameters: Vec<(&'static str, String)>,
}

impl Target {
    /// Among all operations. Where two fit, such as `…/search` and `…/{organization_id}`, the more literal one.
    pub(crate) fn find(method: &str, path: &str) -> Option<Self> {
        Operation::all()
            .filter(|operation| operation.method == method)
            .filter_map(|operation| Self::of(operation, path))
            .min_by_key(|target| target.parameters.len())
    }

    fn of(operation: &'static Operation, path: &str) -> Option<Self> {
        let mut segments = path.split('/');
        let mut parameters = Vec::new();
        for expected in operation.path.split('/') {
            let segment = segments.next()?;
            match parameter_name(expected) {
                Some(_) if segment.is_empty() => return None,
                Some(name) => parameters.push((name, decode(segment))),
                None if segment == expected => {}
                None => return None,
            }
        }
        segments.next().is_none().then_some(Self {
            operation,
            parameters,
        })
    }
}

fn parameter_name(segment: &'static str) -> Option<&'static str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

fn decode(segment: &str) -> String {
    percent_decode_str(segment).decode_utf8_lossy().into_owned()
}

/// A call of an operation.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) target: Target,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Call {
    /// A path parameter.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let mut parameters = self.target.parameters.iter();
        let found = parameters.find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// A header, where it is a text.
    pub(crate) fn header(&self, name: &HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as the type that the operation takes.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        serde_json::from_slice(&self.body).map_err(|error| {
            // Not serde's own words: they may quote a secret.
            let (line, column) = (error.line(), error.column());
            let message = format!("The body cannot be read, from line {line}, column {column}.");
            Fault::bad_request("bad_request", message)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Target, parameter_name};
    use stytch_api::operation::Operation;

    fn path_of(operation: &Operation) -> String {
        let fill = |segment| parameter_name(segment).map_or(segment, |_| "x");
        operation
            .path
            .split('/')
            .map(fill)
            .collect::<Vec<_>>()
            .join("/")
    }

    #[test]
    fn every_operation_is_found_by_its_own_method_and_path() {
        for operation in Operation::all() {
            let target = Target::find(operation.method, &path_of(operation));
            let found = target.map(|target| target.operation.id);
            assert_eq!(found, Some(operation.id));
        }
    }

    #[test]
    fn parameters_are_decoded_and_never_empty() {
        let find = |path| Target::find("GET", path);
        let target = find("/v1/b2b/sso/a%2Fb%20c").expect("get_connections");
        assert_eq!(target.parameters, [("organization_id", "a/b c".to_owned())]);
        assert!(find("/v1/b2b/sso/").is_none());
        assert!(find("/v1/b2b/sso/o/").is_none());
        assert!(find("/").is_none());
        assert!(find("").is_none());
        assert!(Target::find("PATCH", "/v1/b2b/sso/o").is_none());
    }
}
