//! Custom claims in a caller's type.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::Error;
use crate::error::{TokenFault, TokenKind};

pub(crate) fn read<T: DeserializeOwned>(
    kind: TokenKind,
    claims: &Map<String, Value>,
) -> Result<T, Error> {
    // The decoder's own words would quote the claims.
    T::deserialize(claims)
        .map_err(|_| Error::token(kind, TokenFault::InvalidClaim("custom claims".into())))
}
