//! Where browsers begin a login.

#[cfg(feature = "b2b")]
mod b2b;
#[cfg(feature = "consumer")]
mod consumer;

use std::fmt;

use reqwest::Url;

#[cfg(feature = "b2b")]
pub use self::b2b::{B2bOauthStart, DiscoveryOauthStart, SsoStart};
#[cfg(feature = "consumer")]
pub use self::consumer::ConsumerOauthStart;
use crate::error::Refusal;
use crate::operation::{Auth, Operation};
use crate::transport::Request;
use crate::{Client, Error};

/// A page of Stytch that leads browsers on to a provider.
const fn page(id: &'static str, path: &'static str) -> Operation {
    Operation {
        auth: Auth::None,
        ..Operation::new(id, "GET", path)
    }
}

/// A start URL in the making.
#[derive(Clone)]
struct Start<'c> {
    client: &'c Client,
    page: &'static Operation,
    provider: Option<String>,
    /// What the login is to: by which parameter, and which one.
    to: Option<(&'static str, String)>,
    query: Vec<(String, String)>,
}

impl<'c> Start<'c> {
    fn new(client: &'c Client, page: &'static Operation) -> Self {
        Self {
            client,
            page,
            provider: None,
            to: None,
            query: Vec::new(),
        }
    }

    fn by(self, provider: impl Into<String>) -> Self {
        Self {
            provider: Some(provider.into()),
            ..self
        }
    }

    #[cfg(feature = "b2b")]
    fn to(self, parameter: &'static str, id: &str) -> Self {
        Self {
            to: Some((parameter, id.to_owned())),
            ..self
        }
    }

    /// Sets a parameter, in place of what it was before.
    fn with(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into();
        self.query.retain(|(known, _)| *known != name);
        self.query.push((name, value.into()));
        self
    }

    fn url(self) -> Result<Url, Error> {
        let browser = self.client.context.browser();
        let Some(public_token) = &browser.public_token else {
            return Err(Error::config(
                "public_token",
                "is not set: browsers begin logins with it (`ClientBuilder::public_token` or `STYTCH_PUBLIC_TOKEN`)",
            ));
        };
        let mut request = Request::new(self.client, self.page);
        request.parameter("public_token", public_token);
        if let Some(provider) = &self.provider {
            request.parameter("provider", provider);
        }
        if let Some((name, id)) = self.to {
            if id.trim().is_empty() {
                request.refuse(Refusal::new(name, "it is empty"));
            }
            request.parameter(name, &id);
        }
        request.pairs(self.query);
        request.into_url(&browser.url)
    }
}

impl fmt::Debug for Start<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Values may be secrets.
        let names: Vec<&str> = self.query.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Start")
            .field("page", &self.page.id)
            .field("provider", &self.provider)
            .field("to", &self.to)
            .field("parameters", &names)
            .finish()
    }
}

/// Declares a start and what it takes besides what it cannot do without.
macro_rules! start {
    ($(#[$attr:meta])* pub struct $name:ident { $($setter:ident $(as $parameter:literal)?),* $(,)? }) => {
        $(#[$attr])*
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent: it makes a URL, by `url()`"]
        pub struct $name<'c>($crate::login::start::Start<'c>);

        impl $name<'_> {
            $($crate::login::start::setter! { $setter $($parameter)? })*

            /// The URL to send the browser to.
            ///
            /// # Errors
            /// [`Error::Config`](crate::Error::Config) when the client has no public token, and
            /// [`Error::Refused`](crate::Error::Refused) when an id or the provider is empty or cannot be a part of a URL.
            pub fn url(self) -> Result<reqwest::Url, $crate::Error> {
                self.0.url()
            }
        }
    };
}
use start;

macro_rules! setter {
    (login_redirect_url) => {
        /// Where the browser goes when who logs in is known already. It is one of the redirect URLs in Stytch's dashboard,
        /// and the default one without this.
        pub fn login_redirect_url(self, url: impl Into<String>) -> Self {
            Self(self.0.with("login_redirect_url", url))
        }
    };
    (signup_redirect_url) => {
        /// Where the browser goes when who logs in is new. It is one of the redirect URLs in Stytch's dashboard, and the
        /// default one without this.
        pub fn signup_redirect_url(self, url: impl Into<String>) -> Self {
            Self(self.0.with("signup_redirect_url", url))
        }
    };
    (discovery_redirect_url) => {
        /// Where the browser goes. It is one of the redirect URLs in Stytch's dashboard, and the default one without this.
        pub fn discovery_redirect_url(self, url: impl Into<String>) -> Self {
            Self(self.0.with("discovery_redirect_url", url))
        }
    };
    (custom_scopes) => {
        /// What to ask the provider for besides what a login needs, in the provider's words.
        pub fn custom_scopes(self, scopes: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
            let scopes: Vec<_> = scopes.into_iter().collect();
            let scopes: Vec<_> = scopes.iter().map(AsRef::as_ref).collect();
            Self(self.0.with("custom_scopes", scopes.join(" ")))
        }
    };
    (provider_parameter) => {
        /// A parameter for the provider's own page, such as `prompt` or `login_hint`. Call it again for another one.
        pub fn provider_parameter(self, name: &str, value: impl Into<String>) -> Self {
            Self(self.0.with(format!("provider_{name}"), value))
        }
    };
    (pkce $parameter:literal) => {
        /// Only who has the verifier of this pair can finish the login.
        pub fn pkce(self, pkce: &$crate::login::Pkce) -> Self {
            Self(self.0.with($parameter, pkce.challenge()))
        }
    };
    (oauth_attach_token) => {
        /// Adds the provider to a user who is known, by the token of `consumer().oauth().attach(…)`.
        pub fn oauth_attach_token(self, token: impl Into<$crate::Secret>) -> Self {
            Self(self.0.with("oauth_attach_token", token.into().expose()))
        }
    };
}
use setter;

#[cfg(all(
    test,
    feature = "b2b",
    feature = "consumer",
    any(feature = "rustls", feature = "ring", feature = "native-tls")
))]
mod tests {
    use crate::login::{B2bOauthProvider, ConsumerOauthProvider, Pkce};
    use crate::{Client, ClientBuilder, Error};

    fn builder(project_id: &str) -> ClientBuilder {
        Client::builder()
            .project_id(project_id)
            .secret("secret-test-1")
            .public_token("public-token-test-1")
    }

    fn client() -> Client {
        builder("project-test-1").build().expect("a client")
    }

    #[test]
    fn a_start_url_has_the_page_and_the_parameters_of_its_product() {
        let (client, pkce) = (client(), Pkce::new());
        let challenge = pkce.challenge();
        let sso = client.b2b().sso().start_url("saml-connection-1");
        let sso = sso
            .login_redirect_url("https://a.example/?x=1")
            .signup_redirect_url("b");
        let b2b = client.b2b().oauth();
        let members = b2b.start_url(B2bOauthProvider::Google, "organization-1");
        let members = members.login_redirect_url("a").signup_redirect_url("b");
        let members = members
            .custom_scopes(["a.read", "b.read"])
            .provider_parameter("login_hint", "ada@acme.example");
        let discovery = b2b
            .discovery()
            .start_url("slack")
            .discovery_redirect_url("a");
        let discovery = discovery
            .custom_scopes(Vec::<String>::new())
            .provider_parameter("prompt", "none");
        let users = client
            .consumer()
            .oauth()
            .start_url(ConsumerOauthProvider::Tiktok);
        let users = users
            .login_redirect_url("a")
            .signup_redirect_url("b")
            .oauth_attach_token("t");
        let token = "public_token=public-token-test-1";
        for (url, path, query) in [
            (
                sso.pkce(&pkce).url(),
                "/v1/public/sso/start",
                format!(
                    "{token}&connection_id=saml-connection-1&login_redirect_url=https%3A%2F%2Fa.example%2F%3Fx%3D1&signup_redirect_url=b&pkce_code_challenge={challenge}"
                ),
            ),
            (
                members.pkce(&pkce).url(),
                "/v1/b2b/public/oauth/google/start",
                format!(
                    "{token}&organization_id=organization-1&login_redirect_url=a&signup_redirect_url=b&custom_scopes=a.read+b.read&provider_login_hint=ada%40acme.example&pkce_code_challenge={challenge}"
                ),
            ),
            (
                b2b.start_url_by_slug("hubspot", "acme").url(),
                "/v1/b2b/public/oauth/hubspot/start",
                format!("{token}&slug=acme"),
            ),
            (
                discovery.pkce(&pkce).url(),
                "/v1/b2b/public/oauth/slack/discovery/start",
                format!(
                    "{token}&discovery_redirect_url=a&custom_scopes=&provider_prompt=none&pkce_code_challenge={challenge}"
                ),
            ),
            (
                users.pkce(&pkce).url(),
                "/v1/public/oauth/tiktok/start",
                format!(
                    "{token}&login_redirect_url=a&signup_redirect_url=b&oauth_attach_token=t&code_challenge={challenge}"
                ),
            ),
        ] {
            let url = url.expect(path);
            assert_eq!((url.path(), url.query()), (path, Some(query.as_str())));
        }
    }

    #[test]
    fn the_host_is_that_of_the_project_or_the_one_that_browsers_are_told() {
        let live = || builder("project-live-1");
        for (builder, expected) in [
            (builder("project-test-1"), "https://test.stytch.com/v1/"),
            (live(), "https://api.stytch.com/v1/"),
            (
                live().base_url("https://gw.example/stytch/"),
                "https://gw.example/stytch/v1/",
            ),
            (
                live()
                    .base_url("https://gw.internal")
                    .browser_url("https://login.acme.example/"),
                "https://login.acme.example/v1/",
            ),
        ] {
            let client = builder.build().expect("a client");
            let url = client.b2b().sso().start_url("c").url().expect("a URL");
            assert!(url.as_str().starts_with(expected), "{url}");
        }
    }

    #[test]
    fn what_is_set_again_replaces_what_was_set() {
        let client = client();
        let start = client.b2b().oauth().start_url("google", "o");
        let start = start
            .provider_parameter("prompt", "none")
            .login_redirect_url("a");
        let url = start
            .provider_parameter("prompt", "login")
            .login_redirect_url("b")
            .url();
        let url = url.expect("a URL");
        let query = url.query().unwrap_or_default();
        assert!(
            query.ends_with("&provider_prompt=login&login_redirect_url=b"),
            "{query}"
        );
        assert!(!query.contains("none"), "{query}");
    }

    #[test]
    fn hostile_values_stay_where_they_are_put() {
        let client = client();
        let start = client.b2b().oauth().start_url("../../x?y#z", "o&slug=evil");
        let start = start.provider_parameter("a=1&b", "c&public_token=evil#");
        let url = start.url().expect("a URL");
        assert_eq!(url.host_str(), Some("test.stytch.com"));
        assert_eq!(url.path(), "/v1/b2b/public/oauth/..%2F..%2Fx%3Fy%23z/start");
        let pairs: Vec<_> = url.query_pairs().collect();
        assert_eq!(pairs.len(), 3, "{pairs:?}");
        assert_eq!(
            (pairs[1].1.as_ref(), pairs[2].0.as_ref()),
            ("o&slug=evil", "provider_a=1&b")
        );
        assert_eq!(url.fragment(), None);
    }

    #[test]
    fn what_leads_nowhere_is_refused_with_its_reason() {
        let client = client();
        let oauth = client.b2b().oauth();
        for (url, parameter) in [
            (client.b2b().sso().start_url(" ").url(), "connection_id"),
            (oauth.start_url("google", "").url(), "organization_id"),
            (oauth.start_url_by_slug("google", "").url(), "slug"),
            (oauth.start_url("", "o").url(), "provider"),
            (oauth.start_url("..", "o").url(), "provider"),
            (oauth.discovery().start_url("a\nb").url(), "provider"),
            (client.consumer().oauth().start_url(".").url(), "provider"),
        ] {
            match url {
                Err(Error::Refused(error)) => assert_eq!(error.parameter(), parameter),
                other => panic!("expected a refusal of {parameter}, got {other:?}"),
            }
        }
    }

    #[test]
    fn without_a_public_token_there_is_no_url() {
        let builder = Client::builder().project_id("project-test-1").secret("s");
        let client = builder.build().expect("a client");
        let error = client
            .b2b()
            .sso()
            .start_url("c")
            .url()
            .expect_err("no token");
        assert_eq!(
            error.to_string(),
            "the Stytch client cannot be configured: `public_token` is not set: browsers begin logins with it (`ClientBuilder::public_token` or `STYTCH_PUBLIC_TOKEN`)"
        );
    }

    #[test]
    fn debug_shows_no_values() {
        let client = client();
        let start = client.consumer().oauth().start_url("google");
        let shown = format!(
            "{:?}",
            start.oauth_attach_token("hush").login_redirect_url("hush")
        );
        assert!(
            shown.contains("oauth_attach_token") && !shown.contains("hush"),
            "{shown}"
        );
    }
}
