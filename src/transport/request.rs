//! The start of every request: method, URL and what the caller accepts.

use std::fmt::Write;

use reqwest::header::{ACCEPT, HeaderValue};
use reqwest::{Method, RequestBuilder};

use crate::operation::Operation;
use crate::path::encode_path;
use crate::raw;

impl raw::Client {
    /// Starts the request of an operation, its path parameters in URL order.
    pub(crate) fn request(
        &self,
        operation: &'static Operation,
        parameters: &[&str],
    ) -> RequestBuilder {
        let mut url = self.base_url(operation).to_owned();
        let mut parameters = parameters.iter();
        for segment in operation.path.split('/').skip(1) {
            url.push('/');
            match parameters
                .as_slice()
                .first()
                .filter(|_| segment.starts_with('{'))
            {
                Some(parameter) => {
                    // Writing to a String cannot fail.
                    let _ = write!(url, "{}", encode_path(parameter));
                    parameters.next();
                }
                None => url.push_str(segment),
            }
        }
        let method = Method::from_bytes(operation.method.as_bytes()).unwrap_or_default();
        let request = self.client.request(method, url);
        request.header(ACCEPT, HeaderValue::from_static("application/json"))
    }
}
