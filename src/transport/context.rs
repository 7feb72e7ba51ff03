//! What every call of a client shares.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::RequestBuilder;
use reqwest::header::{HeaderName, HeaderValue};

use super::base_url::BaseUrl;
use super::limits::Limits;
use super::quota::RetryQuota;
use super::retry::RetryPolicy;
use crate::error::{Redaction, Refusal};
use crate::identity::Identity;
use crate::operation::Host;
use crate::{Secret, SessionCredential};

const SESSION_TOKEN: HeaderName = HeaderName::from_static("x-stytch-member-session");
const SESSION_JWT: HeaderName = HeaderName::from_static("x-stytch-member-sessionjwt");

/// Who calls, where to, and within which limits. Cheap to clone.
#[derive(Clone)]
pub struct Context {
    shared: Arc<Shared>,
    pub(super) limits: Limits,
    pub(super) retry: RetryPolicy,
    member_session: Option<Arc<SessionCredential>>,
}

/// What re-configured clones have in common with the client they came from.
struct Shared {
    credentials: Credentials,
    api: BaseUrl,
    telemetry: BaseUrl,
    quota: RetryQuota,
    identity: Identity,
}

/// The project's own credentials.
pub(crate) struct Credentials {
    pub(crate) project_id: String,
    pub(crate) secret: Secret,
}

impl Context {
    pub(crate) fn new(
        credentials: Credentials,
        api: BaseUrl,
        telemetry: BaseUrl,
        limits: Limits,
        retry: RetryPolicy,
        identity: Identity,
    ) -> Self {
        let shared = Shared {
            credentials,
            api,
            telemetry,
            quota: RetryQuota::default(),
            identity,
        };
        Self {
            shared: Arc::new(shared),
            limits,
            retry,
            member_session: None,
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
    #[cfg(feature = "b2b")]
    pub(crate) fn with_member_session(&self, session: SessionCredential) -> Self {
        Self {
            member_session: Some(Arc::new(session)),
            ..self.clone()
        }
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
            Host::Api => &self.shared.api,
            Host::Telemetry => &self.shared.telemetry,
        }
    }

    pub(super) fn quota(&self) -> &RetryQuota {
        &self.shared.quota
    }

    /// Adds the project's credentials, as a header that `Debug` hides.
    pub(super) fn authorize(&self, request: RequestBuilder) -> RequestBuilder {
        let credentials = &self.shared.credentials;
        request.basic_auth(&credentials.project_id, Some(credentials.secret.expose()))
    }

    /// The header that carries the member session, if there is one.
    pub(super) fn member_session_header(
        &self,
    ) -> Result<Option<(HeaderName, HeaderValue)>, Refusal> {
        let Some(session) = self.member_session.as_deref() else {
            return Ok(None);
        };
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
    pub(super) fn redaction(&self) -> Redaction {
        let mut redaction = Redaction::default();
        redaction.hide(self.shared.credentials.secret.expose());
        if let Some(session) = &self.member_session {
            redaction.hide(session.expose());
        }
        redaction
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("project_id", &self.project_id())
            .field("secret", &self.shared.credentials.secret)
            .field("api", &self.shared.api.as_str())
            .field("telemetry", &self.shared.telemetry.as_str())
            .field("limits", &self.limits)
            .field("retry", &self.retry)
            .field("member_session", &self.member_session)
            .finish()
    }
}
