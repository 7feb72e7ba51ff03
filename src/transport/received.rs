//! A response as it came over the wire.

use std::sync::OnceLock;

use bytes::{Bytes, BytesMut};
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::error;

/// A response, whatever its status.
#[derive(Debug)]
pub(super) struct Received {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    request_id: OnceLock<Option<String>>,
}

impl Received {
    pub(super) fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            status,
            headers,
            body,
            request_id: OnceLock::new(),
        }
    }

    /// The request id in the body. It is looked for when it is first asked for: usually nobody does.
    pub(super) fn request_id(&self) -> Option<&str> {
        let found = self
            .request_id
            .get_or_init(|| error::request_id(&self.body));
        found.as_deref()
    }
}

/// Collects chunks; a body of one chunk, the usual case, is not copied.
#[derive(Default)]
pub(super) struct BodyBuffer {
    first: Bytes,
    rest: BytesMut,
}

impl BodyBuffer {
    pub(super) fn len(&self) -> u64 {
        size(&self.first).saturating_add(size(&self.rest))
    }

    pub(super) fn push(&mut self, chunk: Bytes) {
        if self.first.is_empty() && self.rest.is_empty() {
            self.first = chunk;
            return;
        }
        if self.rest.is_empty() {
            self.rest
                .extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.rest.extend_from_slice(&chunk);
    }

    pub(super) fn finish(self) -> Bytes {
        match self.rest.is_empty() {
            true => self.first,
            false => self.rest.freeze(),
        }
    }
}

pub(super) fn size(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
