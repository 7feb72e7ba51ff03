//! How a request becomes a response: credentials, path check, limits, retries, tracing.

mod attempt;
mod base_url;
mod call;
mod context;
mod failure;
#[cfg(test)]
mod fault_server;
mod limits;
mod quota;
mod received;
mod request;
mod response;
mod retry;
mod retry_after;
mod spans;
#[cfg(test)]
mod tests;

pub(crate) use self::base_url::BaseUrl;
#[cfg(any(feature = "b2b", test))]
pub(crate) use self::context::Member;
pub(crate) use self::context::{Browser, Context, Credentials, Hosts};
pub(crate) use self::limits::Limits;
pub(crate) use self::request::Request;
#[cfg(test)]
pub(crate) use self::response::read_response;
pub use self::retry::RetryPolicy;
