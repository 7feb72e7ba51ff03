//! The header of the last token that verified. All tokens of a key have the same one, and reading it is a good part of
//! what a token costs besides RSA.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::header::Header;
use crate::error::TokenFault;

/// The last header of one kind of token. Kinds differ in what is acceptable, so they never share one.
#[derive(Debug, Default)]
pub(crate) struct LastHeader(Mutex<Option<Arc<ReadHeader>>>);

/// An acceptable header.
#[derive(Debug)]
pub(super) struct ReadHeader {
    /// The very text it was read from.
    segment: Box<str>,
    pub(super) key_id: String,
}

impl LastHeader {
    /// Reads a header, unless it is the last one.
    pub(super) fn read(
        &self,
        segment: &str,
        types: &[&str],
    ) -> Result<Arc<ReadHeader>, TokenFault> {
        if let Some(last) = &*self.lock()
            && *last.segment == *segment
        {
            return Ok(Arc::clone(last));
        }
        let Header { key_id } = Header::read(segment, types)?;
        Ok(Arc::new(ReadHeader {
            segment: segment.into(),
            key_id,
        }))
    }

    /// Keeps the header of a token whose signature is right: whoever forges tokens displaces nothing.
    pub(super) fn keep(&self, header: &Arc<ReadHeader>) {
        let mut last = self.lock();
        if !last.as_ref().is_some_and(|last| Arc::ptr_eq(last, header)) {
            *last = Some(Arc::clone(header));
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<Arc<ReadHeader>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::LastHeader;
    use crate::error::TokenFault;
    use std::sync::Arc;

    // {"alg":"RS256","kid":"k"} and {"alg":"RS256","kid":"l","typ":"at+jwt"}
    const K: &str = "eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ";
    const L: &str = "eyJhbGciOiJSUzI1NiIsImtpZCI6ImwiLCJ0eXAiOiJhdCtqd3QifQ";

    #[test]
    fn a_header_is_read_once_and_only_while_it_is_the_last() {
        let last = LastHeader::default();
        let read = |segment| last.read(segment, &["at+jwt"]).expect("acceptable");
        let first = read(K);
        // Nothing is kept of a token that is not verified.
        assert!(!Arc::ptr_eq(&first, &read(K)));
        last.keep(&first);
        assert!(Arc::ptr_eq(&first, &read(K)));
        let other = read(L);
        assert_eq!((&*first.key_id, &*other.key_id), ("k", "l"));
        last.keep(&other);
        assert!(Arc::ptr_eq(&other, &read(L)));
        assert!(!Arc::ptr_eq(&first, &read(K)));
    }

    #[test]
    fn another_text_is_never_taken_for_the_last() {
        let last = LastHeader::default();
        last.keep(&last.read(L, &["at+jwt"]).expect("acceptable"));
        for text in ["", &L[..L.len() - 1], &format!("{L}A"), &L.to_lowercase()] {
            let fault = last.read(text, &["at+jwt"]).err();
            assert_eq!(fault, Some(TokenFault::Malformed("header")), "{text}");
        }
    }
}
