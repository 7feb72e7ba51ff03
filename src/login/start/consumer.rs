//! Logins of users.

use super::{Start, page, start};
use crate::consumer::oauth::OauthApi;
use crate::login::ConsumerOauthProvider;
use crate::operation::Operation;

static OAUTH: Operation = page(
    "consumer.oauth.start_url",
    "/v1/public/oauth/{provider}/start",
);

start! {
/// The URL at which a user begins a login by OAuth: see [`OauthApi::start_url`].
pub struct ConsumerOauthStart {
    login_redirect_url,
    signup_redirect_url,
    custom_scopes,
    provider_parameter,
    pkce as "code_challenge",
    oauth_attach_token,
} }

impl<'c> OauthApi<'c> {
    /// Where a user's browser begins a login by OAuth. Nothing is sent.
    ///
    /// The browser comes back with a token, which [`ConsumerRedirect`](crate::login::ConsumerRedirect) reads, for
    /// [`authenticate`](Self::authenticate).
    ///
    /// ```
    /// # fn example(stytch: &stytch_api::Client) -> Result<(), stytch_api::Error> {
    /// use stytch_api::login::{ConsumerOauthProvider, Pkce};
    ///
    /// let pkce = Pkce::new();
    /// let oauth = stytch.consumer().oauth();
    /// let url = oauth.start_url(ConsumerOauthProvider::Apple).pkce(&pkce).url()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_url(self, provider: impl Into<ConsumerOauthProvider>) -> ConsumerOauthStart<'c> {
        ConsumerOauthStart(Start::new(self.client, &OAUTH).by(provider.into().as_str()))
    }
}
