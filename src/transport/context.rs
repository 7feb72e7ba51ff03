//! What every call of a client shares.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{HeaderName, HeaderValue};

use super::base_url::BaseUrl;
use super::limits::Limits;
use super::quota::RetryQuota;
use super::retry::RetryPolicy;
use crate::error::{Redaction, Refusal};
use crate::identity::Identity;
use crate::operation::{Auth, Host};
use crate::{Secret, SessionCredential, SessionJwt};

const SESSION_TOKEN: HeaderName = HeaderName::from_static("x-stytch-member-session");
const SESSION_JWT: HeaderName = HeaderName::from_static("x-stytch-member-sessionjwt");

/// Who calls, where to, and within which limits. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Context {
    shared: Arc<Shared>,
    pub(super) limits: Limits,
    pub(super) retry: RetryPolicy,
    member: Option<Arc<Member>>,
}

/// A logged-in member on whose behalf calls are made.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) organization_id: String,
    #[cfg_attr(not(feature = "b2b"), allow(dead_code))]
    pub(crate) member_id: String,
    /// What calls are made with.
    pub(crate) credential: SessionCredential,
    /// The freshest JWT at hand.
    #[cfg_attr(not(feature = "b2b"), allow(dead_code))]
    pub(crate) session_jwt: Option<SessionJwt>,
}

/// What re-configured clones have in common with the client they came from.
struct Shared {
    credentials: Credentials,
    hosts: Hosts,
    browser: Browser,
    quota: RetryQuota,
    identity: Identity,
}

/// The project's own credentials.
pub(crate) struct Credentials {
    pub(crate) project_id: String,
    pub(crate) secret: Secret,
}

/// Where Stytch's hosts are reached.
pub(crate) struct Hosts {
    pub(crate) api: BaseUrl,
    pub(crate) telemetry: BaseUrl,
    pub(crate) saml_shield: BaseUrl,
}

impl Hosts {
    pub(crate) fn all(&self) -> [&BaseUrl; 3] {
        [&self.api, &self.telemetry, &self.saml_shield]
    }
}

/// What browsers need that begin a login.
pub(crate) struct Browser {
    pub(crate) public_token: Option<String>,
    /// Where they reach Stytch.
    #[cfg_attr(not(any(feature = "b2b", feature = "consumer")), allow(dead_code))]
    pub(crate) url: BaseUrl,
}

impl Context {
    pub(crate) fn new(
        credentials: Credentials,
        hosts: Hosts,
        browser: Browser,
        limits: Limits,
        retry: RetryPolicy,
        identity: Identity,
    ) -> Self {
        let shared = Shared {
            credentials,
            hosts,
            browser,
            quota: RetryQuota::default(),
            identity,
        };
        Self {
            shared: Arc::new(shared),
            limits,
            retry,
            member: None,
        }
    }

    pub(crate) fn with_limits(&self, change: impl FnOnce(&mut Limits)) -> Self {
        let mut changed = self.clone();
        change(&mut changed.limits);
        changed
    }

    pub(crate) fn with_retry_policy(&self, retry: RetryPolicy) -> Self {
        Self {
            retry,
            ..self.clone()
        }
    }

    /// The same context on behalf of a member: operations that accept a member session run with its permissions.
    #[cfg(any(feature = "b2b", test))]
    pub(crate) fn with_member(&self, member: Member) -> Self {
        Self {
            member: Some(Arc::new(member)),
            ..self.clone()
        }
    }

    /// The member on whose behalf calls are made, if any.
    pub(crate) fn member(&self) -> Option<&Member> {
        self.member.as_deref()
    }

    pub(crate) fn project_id(&self) -> &str {
        &self.shared.credentials.project_id
    }

    /// What is known about who calls: keys, policies, tokens.
    pub(crate) fn identity(&self) -> &Identity {
        &self.shared.identity
    }

    /// How long a caller waits in all.
    pub(crate) fn patience(&self) -> Duration {
        self.limits.total
    }

    pub(crate) fn base_url(&self, host: Host) -> &BaseUrl {
        match host {
            Host::Api => &self.shared.hosts.api,
            Host::Telemetry => &self.shared.hosts.telemetry,
            Host::SamlShield => &self.shared.hosts.saml_shield,
        }
    }

    #[cfg(any(feature = "b2b", feature = "consumer"))]
    pub(crate) fn browser(&self) -> &Browser {
        &self.shared.browser
    }

    pub(super) fn quota(&self) -> &RetryQuota {
        &self.shared.quota
    }

    /// The credentials that an operation asks for, if any, as a header that `Debug` hides.
    pub(super) fn authorization(&self, auth: Auth) -> Result<Option<HeaderValue>, Refusal> {
        let (setting, credentials) = match auth {
            Auth::None => return Ok(None),
            Auth::Project => ("project_id", format!("Basic {}", self.basic().expose())),
            Auth::PublicToken => ("public_token", format!("Bearer {}", self.public_token()?)),
        };
        let mut value = HeaderValue::from_str(Secret::from(credentials).expose())
            .map_err(|_| Refusal::new(setting, "no header can carry it"))?;
        value.set_sensitive(true);
        Ok(Some(value))
    }

    fn public_token(&self) -> Result<&str, Refusal> {
        let token = self.shared.browser.public_token.as_deref();
        token.ok_or_else(|| {
            let reason = "the client has none: see `ClientBuilder::public_token`, or set `STYTCH_PUBLIC_TOKEN`";
            Refusal::new("public_token", reason)
        })
    }

    /// The header that carries the member session, if there is one.
    pub(super) fn member_session_header(
        &self,
    ) -> Result<Option<(HeaderName, HeaderValue)>, Refusal> {
        let Some(session) = self.member().map(|member| &member.credential) else {
            return Ok(None);
        };
        session.check()?;
        let name = match session {
            SessionCredential::Token(_) => SESSION_TOKEN,
            SessionCredential::Jwt(_) => SESSION_JWT,
        };
        let Ok(mut value) = HeaderValue::from_str(session.expose()) else {
            return Err(Refusal::new(
                "member session",
                "it contains characters that no header can carry",
            ));
        };
        value.set_sensitive(true);
        Ok(Some((name, value)))
    }

    /// Hides the credentials of this context.
    pub(super) fn hide_credentials(&self, secrets: &mut Redaction) {
        secrets.hide(self.shared.credentials.secret.expose());
        secrets.hide(self.basic().expose());
        if let Some(member) = self.member() {
            secrets.hide(member.credential.expose());
        }
    }

    /// The project's credentials as they go into the header.
    fn basic(&self) -> Secret {
        let Credentials { project_id, secret } = &self.shared.credentials;
        let pair = Secret::from(format!("{project_id}:{}", secret.expose()));
        Secret::from(STANDARD.encode(pair.expose()))
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("project_id", &self.project_id())
            .field("secret", &self.shared.credentials.secret)
            .field("api", &self.shared.hosts.api.as_str())
            .field("telemetry", &self.shared.hosts.telemetry.as_str())
            .field("saml_shield", &self.shared.hosts.saml_shield.as_str())
            .field("limits", &self.limits)
            .field("retry", &self.retry)
            .field("member", &self.member)
            .finish()
    }
}

#[cfg(all(
    test,
    any(feature = "rustls", feature = "ring", feature = "native-tls")
))]
mod tests {
    use super::super::tests::member_of;
    use crate::operation::Auth;
    use crate::{Client, SessionCredential, SessionJwt, SessionToken};

    #[test]
    fn headers_that_hold_credentials_hide_them_from_debug() {
        let client = Client::new("project-test-1", "secret-test-1").expect("a client");
        let header = client
            .context
            .authorization(Auth::Project)
            .expect("a header");
        assert_eq!(format!("{header:?}"), "Some(Sensitive)");
        let sessions: [SessionCredential; 2] = [
            SessionToken::new("tok-1").into(),
            SessionJwt::new("jwt-1").into(),
        ];
        for session in sessions {
            let member = member_of(&client, session);
            let header = member.context.member_session_header().expect("a header");
            assert!(header.is_some_and(|(_, value)| value.is_sensitive()));
        }
    }
}
