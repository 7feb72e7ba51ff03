//! What the contract says about one operation besides its types: where it goes and with which credentials.

/// One operation of the Stytch API, as the contract describes it.
///
/// The generated modules hold one static value per operation; the transport reads nothing else to decide where a
/// request goes and which credentials travel with it.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The operation id, which is also its path in this crate: `b2b.sso.saml.update_connection`.
    pub id: &'static str,
    /// The HTTP method, upper case.
    pub method: &'static str,
    /// The path template, parameters in braces: `/v1/users/{user_id}`.
    pub path: &'static str,
    /// The credentials it needs.
    pub auth: Auth,
    /// Which host serves it.
    pub host: Host,
    /// Whether its body is sent form-encoded rather than as JSON.
    pub form: bool,
    /// Whether it is idempotent: sending it twice has the effect of sending it once.
    pub idempotent: bool,
    /// Whether it accepts a member session, and so runs with that member's permissions.
    pub member_session: bool,
    /// The RBAC permission that a member needs, where it is known.
    pub permission: Option<Permission>,
}

impl Operation {
    /// An operation of the usual kind, which sends the project's credentials to the API's host.
    pub(crate) const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            auth: Auth::Project,
            host: Host::Api,
            form: false,
            idempotent: false,
            member_session: false,
            permission: None,
        }
    }
}

/// The RBAC permission that a member needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Permission {
    /// The resource: `stytch.sso`.
    pub resource: &'static str,
    /// The action: `update`. `None` where each field that is sent has an action of its own.
    pub action: Option<&'static str>,
}

/// The credentials an operation asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Auth {
    /// The project id and secret, as HTTP Basic.
    Project,
    /// The project's public token, as a bearer token: the project secret must not be sent.
    PublicToken,
    /// None: the project secret must not be sent.
    None,
}

/// The host that serves an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Host {
    /// `api.stytch.com` or `test.stytch.com`, by the project id.
    Api,
    /// `telemetry.stytch.com`.
    Telemetry,
    /// `api.samlshield.com`.
    SamlShield,
}
