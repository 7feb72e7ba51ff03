use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::Client;
use super::http::{Http, Recipe};
use crate::error::target;
use crate::identity::{Clock, Identity};
use crate::transport::{BaseUrl, Browser, Context, Credentials, Hosts, Limits, RetryPolicy};
use crate::{Error, Secret};

const LIVE: &str = "https://api.stytch.com";
const TEST: &str = "https://test.stytch.com";
const TELEMETRY: &str = "https://telemetry.stytch.com";
const SAML_SHIELD: &str = "https://api.samlshield.com";

const PROJECT_ID: &str = "STYTCH_PROJECT_ID";
const SECRET: &str = "STYTCH_SECRET";
const PUBLIC_TOKEN: &str = "STYTCH_PUBLIC_TOKEN";
const BASE_URL: &str = "STYTCH_BASE_URL";
const TELEMETRY_URL: &str = "STYTCH_TELEMETRY_URL";

/// Builds a [`Client`]: its credentials, hosts and limits.
///
/// ```
/// # fn main() -> Result<(), stytch_api::Error> {
/// use std::time::Duration;
/// use stytch_api::{Client, RetryPolicy};
///
/// let stytch = Client::builder()
///     .project_id("project-test-11111111-1111-4111-8111-111111111111")
///     .secret("secret-test-…")
///     .timeout(Duration::from_secs(10))
///     .retry_policy(RetryPolicy::new().max_attempts(2))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use]
pub struct ClientBuilder {
    project_id: String,
    secret: Secret,
    base_url: Option<String>,
    telemetry_url: Option<String>,
    saml_shield_url: Option<String>,
    public_token: Option<String>,
    browser_url: Option<String>,
    allow_insecure_http: bool,
    limits: Limits,
    retry: RetryPolicy,
    http: Option<reqwest::ClientBuilder>,
    root_certificates: Vec<Vec<u8>>,
    clock: Option<Arc<dyn Clock>>,
    verified_tokens: Option<usize>,
}

impl ClientBuilder {
    /// Reads the settings from the environment: `STYTCH_PROJECT_ID` and `STYTCH_SECRET`, and where they are set also
    /// `STYTCH_PUBLIC_TOKEN`, `STYTCH_BASE_URL` and `STYTCH_TELEMETRY_URL`.
    ///
    /// # Errors
    /// [`Error::Config`] when a variable is missing, empty, or not Unicode.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var_os(name))
    }

    fn from_variables(lookup: impl Fn(&str) -> Option<OsString>) -> Result<Self, Error> {
        let read = |name: &'static str| match lookup(name).filter(|value| !value.is_empty()) {
            // The value stays out of the error: it may be the secret.
            Some(value) => value
                .into_string()
                .map(Some)
                .map_err(|_| Error::config(name, "is not valid Unicode")),
            None => Ok(None),
        };
        let required =
            |name| read(name)?.ok_or_else(|| Error::config(name, "is not set in the environment"));
        Ok(Self {
            project_id: required(PROJECT_ID)?,
            secret: Secret::from(required(SECRET)?),
            base_url: read(BASE_URL)?,
            telemetry_url: read(TELEMETRY_URL)?,
            public_token: read(PUBLIC_TOKEN)?,
            ..Self::default()
        })
    }

    /// The id of the project, as Stytch's dashboard shows it.
    pub fn project_id(self, project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..self
        }
    }

    /// The secret of the project, as Stytch's dashboard shows it.
    pub fn secret(self, secret: impl Into<Secret>) -> Self {
        Self {
            secret: secret.into(),
            ..self
        }
    }

    /// The URL at which Stytch is reached, for a proxy, a custom domain or a mock. A path prefix is kept.
    ///
    /// It also serves the operations of `telemetry.stytch.com` and `api.samlshield.com`, unless
    /// [`telemetry_url`](Self::telemetry_url) and [`saml_shield_url`](Self::saml_shield_url) name other places: requests
    /// go only to hosts that were named.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self {
            base_url: Some(url.into()),
            ..self
        }
    }

    /// The URL at which the operations of `telemetry.stytch.com` are reached.
    pub fn telemetry_url(self, url: impl Into<String>) -> Self {
        Self {
            telemetry_url: Some(url.into()),
            ..self
        }
    }

    /// The URL at which [`saml_shield`](Client::saml_shield) is reached.
    pub fn saml_shield_url(self, url: impl Into<String>) -> Self {
        Self {
            saml_shield_url: Some(url.into()),
            ..self
        }
    }

    /// The public token of the project, as Stytch's dashboard shows it. Browsers begin logins with it: it stands in start
    /// URLs ([`login`](crate::login)). Besides, [`saml_shield`](Client::saml_shield) asks for it, and nothing else does.
    pub fn public_token(self, token: impl Into<String>) -> Self {
        Self {
            public_token: Some(token.into()),
            ..self
        }
    }

    /// The URL at which browsers reach Stytch to begin a login, such as that of a custom domain,
    /// `https://login.acme.example`. By default that of [`base_url`](Self::base_url).
    pub fn browser_url(self, url: impl Into<String>) -> Self {
        Self {
            browser_url: Some(url.into()),
            ..self
        }
    }

    /// Allows `http` URLs for hosts other than loopback. Credentials then travel in clear text.
    pub fn allow_insecure_http(self, allow: bool) -> Self {
        Self {
            allow_insecure_http: allow,
            ..self
        }
    }

    /// How long connecting may take: name lookup, TCP and TLS. 5 s by default. All clones of the client share this limit.
    pub fn connect_timeout(mut self, connect: Duration) -> Self {
        self.limits.connect = connect;
        self
    }

    /// How long one attempt may take, until the whole response is read. 30 s by default.
    pub fn attempt_timeout(mut self, attempt: Duration) -> Self {
        self.limits.attempt = attempt;
        self
    }

    /// How long a call may take in all, with its retries and waits. 60 s by default.
    pub fn timeout(mut self, total: Duration) -> Self {
        self.limits.total = total;
        self
    }

    /// The largest response that is read. 4 MiB by default: a response takes about thirty times as much memory while it is
    /// read, and is read in one go.
    pub fn max_response_bytes(mut self, bytes: u64) -> Self {
        self.limits.response_bytes = bytes;
        self
    }

    /// When a failed call is tried again, and how often.
    pub fn retry_policy(self, policy: RetryPolicy) -> Self {
        Self {
            retry: policy,
            ..self
        }
    }

    /// Root certificates to trust besides those of the system: for a gateway with its own authority, or for an image without
    /// `ca-certificates`. PEM, with one or more certificates; calling it again adds to them.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # use stytch_api::Client;
    /// let stytch = Client::builder().root_certificates(std::fs::read("authority.pem")?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(pem.into());
        self
    }

    /// The HTTP client to build on, to set proxies, client certificates or DNS. Its redirect policy, retries and connect time
    /// limit are replaced: redirects are never followed, and nothing is sent twice behind the back of this client. Where
    /// some host is plain `http`, its proxies are removed too: they would see the credentials.
    ///
    /// All runtimes share its connections, so use it from one: a connection breaks when the runtime ends that opened it.
    ///
    /// With the feature `ring` and without `rustls` it needs a crypto provider that is installed.
    pub fn http_client_builder(self, builder: reqwest::ClientBuilder) -> Self {
        Self {
            http: Some(builder),
            ..self
        }
    }

    /// The clock that decides whether tokens and cached keys have expired, instead of the system's. For tests.
    pub fn clock(self, clock: impl Clock + 'static) -> Self {
        Self {
            clock: Some(Arc::new(clock)),
            ..self
        }
    }

    /// How many verified tokens of each kind are remembered, so that their signatures are not verified again. 4096 by
    /// default; zero turns it off. Times and permissions are checked each time all the same.
    ///
    /// A token takes memory for its claims. There is room for 4 KiB a token on average, so 4096 of them take about 16 MiB;
    /// where tokens are larger, fewer are remembered.
    pub fn verified_token_cache(self, tokens: usize) -> Self {
        Self {
            verified_tokens: Some(tokens),
            ..self
        }
    }

    /// The client.
    ///
    /// # Errors
    /// [`Error::Config`] when a setting is missing or malformed, or when TLS cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        check_project_id(&self.project_id)?;
        check_secret(self.secret.expose())?;
        check_limits(&self.limits)?;
        let hosts = self.hosts()?;
        let browser = self.browser(&hosts.api)?;
        let recipe = Recipe {
            connect_timeout: self.limits.connect,
            plain: hosts.all().into_iter().any(|host| !host.is_https()),
            encrypted: hosts.all().into_iter().any(BaseUrl::is_https),
            roots: self.root_certificates,
        };
        let http = Http::new(recipe, self.http)?;
        let credentials = Credentials {
            project_id: self.project_id,
            secret: self.secret,
        };
        let identity = Identity::new(self.clock, self.verified_tokens);
        let context = Context::new(
            credentials,
            hosts,
            browser,
            self.limits,
            self.retry,
            identity,
        );
        Ok(Client { http, context })
    }

    fn hosts(&self) -> Result<Hosts, Error> {
        let default = if self.project_id.starts_with("project-live-") {
            LIVE
        } else {
            TEST
        };
        let host = |setting, url: &Option<String>, default| match (url, &self.base_url) {
            (Some(url), _) => self.parse(setting, url),
            (None, Some(url)) => self.parse("base_url", url),
            (None, None) => self.parse(setting, default),
        };
        Ok(Hosts {
            api: host("base_url", &None, default)?,
            telemetry: host("telemetry_url", &self.telemetry_url, TELEMETRY)?,
            saml_shield: host("saml_shield_url", &self.saml_shield_url, SAML_SHIELD)?,
        })
    }

    fn browser(&self, api: &BaseUrl) -> Result<Browser, Error> {
        if let Some(token) = &self.public_token {
            check_public_token(token, self.secret.expose())?;
        }
        let url = self.browser_url.as_deref();
        Ok(Browser {
            public_token: self.public_token.clone(),
            url: url.map_or_else(|| Ok(api.clone()), |url| self.parse("browser_url", url))?,
        })
    }

    fn parse(&self, setting: &'static str, url: &str) -> Result<BaseUrl, Error> {
        BaseUrl::parse(url, self.allow_insecure_http)
            .map_err(|reason| Error::config(setting, reason))
    }
}

fn check_public_token(token: &str, secret: &str) -> Result<(), Error> {
    check_credential("public_token", token)?;
    match token == secret || token.starts_with("secret-") {
        true => Err(Error::config(
            "public_token",
            "is a secret, which browsers must not see",
        )),
        false => Ok(()),
    }
}

fn check_project_id(project_id: &str) -> Result<(), Error> {
    check_credential("project_id", project_id)?;
    match project_id.contains(':') {
        true => Err(Error::config("project_id", "contains a colon")),
        false => Ok(()),
    }
}

fn check_secret(secret: &str) -> Result<(), Error> {
    check_credential("secret", secret)
}

fn check_credential(setting: &'static str, value: &str) -> Result<(), Error> {
    if value.is_empty() {
        return Err(Error::config(setting, "is empty"));
    }
    // Often a line break from a file.
    match value.contains(|c: char| c.is_control() || c.is_whitespace()) {
        true => Err(Error::config(
            setting,
            "contains white space or a control character",
        )),
        false => Ok(()),
    }
}

fn check_limits(limits: &Limits) -> Result<(), Error> {
    let durations = [
        ("connect_timeout", limits.connect),
        ("attempt_timeout", limits.attempt),
        ("timeout", limits.total),
    ];
    match durations
        .into_iter()
        .find(|(_, duration)| duration.is_zero())
    {
        Some((setting, _)) => Err(Error::config(setting, "is zero: no call could succeed")),
        None => Ok(()),
    }
}

/// A URL without what may be a credential.
fn shown(url: &str) -> String {
    target(url).unwrap_or_else(|| "no URL".to_owned())
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("project_id", &self.project_id)
            .field("secret", &self.secret)
            .field("base_url", &self.base_url.as_deref().map(shown))
            .field("telemetry_url", &self.telemetry_url.as_deref().map(shown))
            .field(
                "saml_shield_url",
                &self.saml_shield_url.as_deref().map(shown),
            )
            .field("browser_url", &self.browser_url.as_deref().map(shown))
            .field("allow_insecure_http", &self.allow_insecure_http)
            .field("limits", &self.limits)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

#[cfg(all(
    test,
    any(feature = "rustls", feature = "ring", feature = "native-tls")
))]
mod tests {
    use super::ClientBuilder;
    use crate::operation::Host;
    use crate::{Client, Error};
    use std::time::Duration;

    fn hosts_of(builder: ClientBuilder) -> [String; 3] {
        let client = builder.secret("secret-test-1").build().expect("a client");
        let hosts = [Host::Api, Host::Telemetry, Host::SamlShield];
        hosts.map(|host| client.context.base_url(host).as_str().to_owned())
    }

    fn setting_at_fault(builder: ClientBuilder) -> String {
        match builder.build() {
            Err(Error::Config(error)) => error.setting().to_owned(),
            other => panic!("expected a configuration error, got {other:?}"),
        }
    }

    fn valid() -> ClientBuilder {
        Client::builder()
            .project_id("project-test-1")
            .secret("secret-test-1")
    }

    #[test]
    fn the_project_id_chooses_the_host() {
        for (project, api) in [
            ("project-live-1", "https://api.stytch.com"),
            ("project-test-1", "https://test.stytch.com"),
            ("my-project-live-1", "https://test.stytch.com"),
        ] {
            let others = ["https://telemetry.stytch.com", "https://api.samlshield.com"];
            let hosts = hosts_of(Client::builder().project_id(project));
            assert_eq!(hosts, [api, others[0], others[1]]);
        }
    }

    #[test]
    fn an_overridden_base_url_also_serves_the_other_hosts_unless_they_are_named() {
        let proxied = || {
            Client::builder()
                .project_id("project-live-1")
                .base_url("https://gw.example.com/stytch/")
        };
        let proxy = "https://gw.example.com/stytch";
        let other = "https://other.example.com";
        assert_eq!(hosts_of(proxied()), [proxy, proxy, proxy]);
        let telemetry = hosts_of(proxied().telemetry_url(other));
        assert_eq!(telemetry, [proxy, other, proxy]);
        let saml_shield = hosts_of(proxied().saml_shield_url(other));
        assert_eq!(saml_shield, [proxy, proxy, other]);
    }

    #[test]
    fn settings_that_cannot_be_right_are_named() {
        for (builder, setting) in [
            (Client::builder().secret("s"), "project_id"),
            (Client::builder().project_id("p"), "secret"),
            (valid().project_id("a:b"), "project_id"),
            (valid().secret("secret\n"), "secret"),
            (valid().secret("two words"), "secret"),
            (valid().secret("secret\u{7f}"), "secret"),
            (valid().base_url("http://test.stytch.com"), "base_url"),
            (valid().telemetry_url("nonsense"), "telemetry_url"),
            (valid().saml_shield_url("nonsense"), "saml_shield_url"),
            (valid().browser_url("nonsense"), "browser_url"),
            (valid().public_token(""), "public_token"),
            (valid().public_token("public-token\n"), "public_token"),
            (valid().public_token("secret-test-1"), "public_token"),
            (
                valid().secret("of-mine").public_token("of-mine"),
                "public_token",
            ),
            (valid().timeout(Duration::ZERO), "timeout"),
            (valid().connect_timeout(Duration::ZERO), "connect_timeout"),
            (valid().attempt_timeout(Duration::ZERO), "attempt_timeout"),
        ] {
            assert_eq!(setting_at_fault(builder), setting);
        }
    }

    #[test]
    fn plain_http_is_for_who_asks_for_it() {
        let remote = || valid().base_url("http://stytch.internal");
        for builder in [remote(), remote().allow_insecure_http(false)] {
            assert_eq!(setting_at_fault(builder), "base_url");
        }
        remote()
            .allow_insecure_http(true)
            .build()
            .expect("a client");
    }

    #[test]
    fn the_environment_is_read_and_what_is_missing_is_named() {
        let builder = ClientBuilder::from_variables(|name| match name {
            "STYTCH_PROJECT_ID" => Some("project-test-1".into()),
            "STYTCH_SECRET" => Some("secret-test-1".into()),
            "STYTCH_BASE_URL" => Some("http://127.0.0.1:1/x".into()),
            "STYTCH_TELEMETRY_URL" => Some("http://127.0.0.1:2".into()),
            "STYTCH_PUBLIC_TOKEN" => Some("public-token-test-1".into()),
            _ => Some("".into()),
        });
        let client = builder.and_then(ClientBuilder::build).expect("a client");
        assert_eq!(client.project_id(), "project-test-1");
        #[cfg(any(feature = "b2b", feature = "consumer"))]
        assert_eq!(
            client.context.browser().public_token.as_deref(),
            Some("public-token-test-1")
        );
        assert_eq!(
            client.context.base_url(Host::Telemetry).as_str(),
            "http://127.0.0.1:2"
        );
        assert_eq!(
            client.context.base_url(Host::Api).as_str(),
            "http://127.0.0.1:1/x"
        );

        let missing =
            ClientBuilder::from_variables(|name| (name == "STYTCH_PROJECT_ID").then(|| "p".into()));
        let error = missing.expect_err("no secret");
        assert!(
            error.to_string().contains("`STYTCH_SECRET` is not set"),
            "{error}"
        );
    }

    #[test]
    fn debug_never_shows_the_secret() {
        let client = valid().secret("swordfish").build().expect("a client");
        let shown = format!("{:?} {client:?} {client:#?}", valid().secret("swordfish"),);
        assert!(!shown.contains("swordfish"), "{shown}");
        for shown in [format!("{client:?}"), format!("{:?}", valid())] {
            assert!(shown.contains("project-test-1"), "{shown}");
        }
    }

    #[test]
    fn debug_shows_no_credential_of_a_url() {
        for (url, expected) in [
            (
                "https://user:swordfish@example.com/x",
                "https://example.com/x",
            ),
            (
                "https://example.com/?key=swordfish#swordfish",
                "https://example.com/",
            ),
            ("user:swordfish@example.com", "no URL"),
            ("//swordfish@example.com", "no URL"),
        ] {
            let builder = valid().base_url(url).telemetry_url(url);
            let builder = builder.saml_shield_url(url);
            let shown = format!("{builder:?}");
            assert!(!shown.contains("swordfish"), "{shown}");
            assert!(shown.contains(expected), "{shown}");
        }
    }

    #[test]
    fn what_holds_no_certificate_is_refused() {
        for pem in [
            "",
            "nonsense",
            "-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n",
        ] {
            assert_eq!(
                setting_at_fault(valid().root_certificates(pem)),
                "root_certificates"
            );
        }
    }
}
