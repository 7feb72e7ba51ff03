//! Logins to organizations.

use super::{Start, page, start};
use crate::b2b::oauth::OauthApi;
use crate::b2b::oauth::discovery::DiscoveryApi;
use crate::b2b::sso::SsoApi;
use crate::login::B2bOauthProvider;
use crate::operation::Operation;

static SSO: Operation = page("b2b.sso.start_url", "/v1/public/sso/start");
static OAUTH: Operation = page(
    "b2b.oauth.start_url",
    "/v1/b2b/public/oauth/{provider}/start",
);
static DISCOVERY: Operation = page(
    "b2b.oauth.discovery.start_url",
    "/v1/b2b/public/oauth/{provider}/discovery/start",
);

start! {
/// The URL at which a member begins single sign-on: see [`SsoApi::start_url`].
pub struct SsoStart {
    login_redirect_url,
    signup_redirect_url,
    pkce as "pkce_code_challenge",
} }

start! {
/// The URL at which a member begins a login by OAuth: see [`OauthApi::start_url`].
pub struct B2bOauthStart {
    login_redirect_url,
    signup_redirect_url,
    custom_scopes,
    provider_parameter,
    pkce as "pkce_code_challenge",
} }

start! {
/// The URL at which someone begins a login by OAuth before the organization is known: see [`DiscoveryApi::start_url`].
pub struct DiscoveryOauthStart {
    discovery_redirect_url,
    custom_scopes,
    provider_parameter,
    pkce as "pkce_code_challenge",
} }

impl<'c> SsoApi<'c> {
    /// Where a member's browser begins single sign-on by a SAML, OIDC or external connection. Nothing is sent.
    ///
    /// The browser comes back with a token, which [`B2bRedirect`](crate::login::B2bRedirect) reads, for
    /// [`authenticate`](Self::authenticate).
    ///
    /// ```
    /// # fn example(stytch: &stytch_api::Client) -> Result<(), stytch_api::Error> {
    /// use stytch_api::login::Pkce;
    ///
    /// let pkce = Pkce::new();
    /// let sso = stytch.b2b().sso();
    /// let url = sso.start_url("saml-connection-…").pkce(&pkce).url()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_url(self, connection_id: &str) -> SsoStart<'c> {
        SsoStart(Start::new(self.client, &SSO).to("connection_id", connection_id))
    }
}

impl<'c> OauthApi<'c> {
    /// Where a member's browser begins a login to an organization by OAuth. Nothing is sent.
    ///
    /// The browser comes back with a token, which [`B2bRedirect`](crate::login::B2bRedirect) reads, for
    /// [`authenticate`](Self::authenticate).
    ///
    /// ```
    /// # fn example(stytch: &stytch_api::Client) -> Result<(), stytch_api::Error> {
    /// use stytch_api::login::{B2bOauthProvider, Pkce};
    ///
    /// let pkce = Pkce::new();
    /// let url = stytch
    ///     .b2b()
    ///     .oauth()
    ///     .start_url(B2bOauthProvider::Google, "organization-…")
    ///     .provider_parameter("prompt", "select_account")
    ///     .pkce(&pkce)
    ///     .url()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_url(
        self,
        provider: impl Into<B2bOauthProvider>,
        organization_id: &str,
    ) -> B2bOauthStart<'c> {
        let start = Start::new(self.client, &OAUTH).by(provider.into().as_str());
        B2bOauthStart(start.to("organization_id", organization_id))
    }

    /// The same for an organization that is known by its slug.
    pub fn start_url_by_slug(
        self,
        provider: impl Into<B2bOauthProvider>,
        organization_slug: &str,
    ) -> B2bOauthStart<'c> {
        let start = Start::new(self.client, &OAUTH).by(provider.into().as_str());
        B2bOauthStart(start.to("slug", organization_slug))
    }
}

impl<'c> DiscoveryApi<'c> {
    /// Where a browser begins a login by OAuth before the organization is known. Nothing is sent.
    ///
    /// The browser comes back with a token, which [`B2bRedirect`](crate::login::B2bRedirect) reads, for
    /// [`authenticate`](Self::authenticate), which tells the organizations to choose from.
    ///
    /// ```
    /// # fn example(stytch: &stytch_api::Client) -> Result<(), stytch_api::Error> {
    /// use stytch_api::login::{B2bOauthProvider, Pkce};
    ///
    /// let pkce = Pkce::new();
    /// let discovery = stytch.b2b().oauth().discovery();
    /// let url = discovery.start_url(B2bOauthProvider::Microsoft).pkce(&pkce).url()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_url(self, provider: impl Into<B2bOauthProvider>) -> DiscoveryOauthStart<'c> {
        DiscoveryOauthStart(Start::new(self.client, &DISCOVERY).by(provider.into().as_str()))
    }
}
