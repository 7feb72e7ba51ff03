// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! The progenitor client: one flat method per operation, beside its resource's types.
/// The client that the resource handles call. It shares credentials, limits, retries and errors with them.
///
/// Its methods take query parameters one by one, as the contract lists them, so a new one changes their
/// arguments: this module is outside of the promise that additions are minor releases.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::transport::Context,
}
