//! Moving from the official crate, `stytch` 11.
//!
//! **Every operation has the same path**, with the product in front. `client.organizations.members.create(…)` of
//! `stytch::b2b` is `client.b2b().organizations().members().create(…)` here, and of `stytch::consumer` likewise
//! `client.consumer().users().create(…)`. What both products share has no product in front: `m2m()`, `idp()`,
//! `connected_app()`, `fraud()`, `project()`, `debug()`.
//!
//! | Official | Here |
//! |---|---|
//! | `Client::new(id, secret)` for each product | [`Client::new`](crate::Client::new), one for both |
//! | a struct with all fields, `..Default::default()` | `Request::new(required…)` and setters |
//! | ids of the path in the request | arguments of the method, in the order of the URL |
//! | no calls with a member's session | [`as_member`](super::as_a_member), whose methods take no organization |
//! | sessions verified anew each time | `sessions().authenticate_jwt`, which keeps keys, policies and verified tokens |
//! | `Error::Response` for whatever Stytch refuses | [`Error`](crate::Error), which tells 401 from 403 |
//! | enums that fail on a new value | open enums, which keep it as `Other` |
//!
//! # What behaves otherwise
//!
//! - Odd responses are read as far as they can be: one bad record does not lose the others.
//! - Calls are retried where that is safe, and end in time.
//! - Tokens are secrets: `{:?}` shows `***`. `expose()` gives the text.
//! - A field that is not set is not sent. An empty list is.
