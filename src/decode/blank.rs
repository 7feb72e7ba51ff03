//! What a field holds before its value is read, and keeps when the answer lacks it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use crate::Secret;

/// A value to start from. Unlike `Default`, request types have it too, and it stays inside the crate.
pub(crate) trait Blank {
    fn blank() -> Self;
}

pub(crate) fn blank<T: Blank>() -> T {
    T::blank()
}

macro_rules! blank_by_default {
    ($($ty:ty),*) => {
        $(impl Blank for $ty {
            fn blank() -> Self {
                Self::default()
            }
        })*
    };
}

blank_by_default!(String, bool, i32, u32, i64, u64, f32, f64, Secret, Value, Map<String, Value>, DateTime<Utc>);

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T> Blank for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
}
