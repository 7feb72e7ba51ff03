//! The sessions of members.

use std::io;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Map, Value, json};
use stytch_api::b2b::organizations::{Member, Organization};
use stytch_api::b2b::sessions::{AuthorizationCheck, AuthorizationVerdict, MemberSession};
use stytch_api::{Secret, SessionCredential, SessionJwt, SessionToken};

use super::permissions::{Permission, granting_roles};
use crate::fault::Fault;
use crate::identity::SIGNER;
use crate::ids;

/// As long as Stytch's.
const JWT_LIFE: TimeDelta = TimeDelta::minutes(5);

/// The sessions that were begun.
#[derive(Debug)]
pub(super) struct Sessions(Vec<Session>);

impl Sessions {
    pub(super) fn new(sessions: impl IntoIterator<Item = Session>) -> Self {
        Self(sessions.into_iter().collect())
    }

    /// The running session that the credential proves.
    pub(super) fn find(&self, credential: &SessionCredential) -> Result<&Session, Fault> {
        let session = self.0.iter().find(|session| session.accepts(credential));
        session.ok_or_else(Fault::session_not_found)
    }

    pub(super) fn find_mut(
        &mut self,
        credential: &SessionCredential,
    ) -> Result<&mut Session, Fault> {
        let mut sessions = self.0.iter_mut();
        let session = sessions.find(|session| session.accepts(credential));
        session.ok_or_else(Fault::session_not_found)
    }
}

/// A member's session.
#[derive(Debug)]
pub(super) struct Session {
    project_id: String,
    token: SessionToken,
    /// All that were issued, oldest first.
    jwts: Vec<SessionJwt>,
    /// The session as answers show it.
    shown: MemberSession,
}

impl Session {
    /// A session of an hour.
    pub(super) fn begin(
        project_id: &str,
        organization: &Organization,
        member: &Member,
    ) -> io::Result<Self> {
        let now = Utc::now();
        let roles = member.roles.iter().map(|role| role.role_id.clone());
        let mut shown = MemberSession::default();
        shown.member_session_id = ids::fresh("member-session-test");
        shown.member_id.clone_from(&member.member_id);
        shown
            .organization_id
            .clone_from(&organization.organization_id);
        shown
            .organization_slug
            .clone_from(&organization.organization_slug);
        shown.roles = roles.collect();
        shown.started_at = Some(now);
        shown.last_accessed_at = Some(now);
        shown.expires_at = now + TimeDelta::hours(1);
        Ok(Self {
            project_id: project_id.to_owned(),
            token: SessionToken::new(ids::unguessable("session-token-test")?),
            jwts: Vec::new(),
            shown,
        })
    }

    pub(super) fn shown(&self) -> &MemberSession {
        &self.shown
    }

    pub(super) fn token(&self) -> SessionToken {
        self.token.clone()
    }

    pub(super) fn issue_jwt(&mut self) -> SessionJwt {
        let jwt = SessionJwt::new(SIGNER.sign(&self.claims()));
        self.jwts.push(jwt.clone());
        jwt
    }

    /// What a JWT of this session says.
    fn claims(&self) -> Value {
        let shown = &self.shown;
        let now = Utc::now();
        let mut claims = json!({
            "aud": [self.project_id], "iss": format!("stytch.com/{}", self.project_id), "sub": shown.member_id,
            "iat": now.timestamp(), "nbf": now.timestamp(), "exp": (now + JWT_LIFE).timestamp(),
            // Two that are issued within a second differ.
            "jti": ids::fresh("jwt-test"),
            "https://stytch.com/session": {
                "id": shown.member_session_id,
                "started_at": shown.started_at,
                "last_accessed_at": shown.last_accessed_at,
                "expires_at": shown.expires_at,
                "attributes": { "user_agent": "", "ip_address": "" },
                "authentication_factors": shown.authentication_factors,
                "roles": shown.roles,
            },
            "https://stytch.com/organization": {
                "organization_id": shown.organization_id, "slug": shown.organization_slug,
            },
        });
        if let Some(claims) = claims.as_object_mut() {
            claims.extend(shown.custom_claims.clone());
        }
        claims
    }

    fn accepts(&self, credential: &SessionCredential) -> bool {
        let proven = match credential {
            SessionCredential::Token(token) => self.token == *token,
            SessionCredential::Jwt(jwt) => self.jwts.contains(jwt),
            _ => false,
        };
        proven && self.shown.expires_at > Utc::now()
    }

    /// Checks that the session's roles grant the permission in its own organization.
    pub(super) fn check(
        &self,
        organization_id: &str,
        wanted: Permission<'_>,
    ) -> Result<Vec<String>, Fault> {
        if self.shown.organization_id != organization_id {
            return Err(Fault::session_authorization_tenancy_error());
        }
        match granting_roles(&self.shown.roles, wanted) {
            none if none.is_empty() => Err(Fault::session_authorization_error()),
            granting => Ok(granting),
        }
    }

    pub(super) fn verdict(
        &self,
        check: &AuthorizationCheck,
    ) -> Result<AuthorizationVerdict, Fault> {
        let wanted = Permission::new(&check.resource_id, &check.action);
        let granting = self.check(&check.organization_id, wanted)?;
        let mut verdict = AuthorizationVerdict::default();
        verdict.authorized = true;
        verdict.granting_roles = granting;
        Ok(verdict)
    }

    pub(super) fn access(&mut self, now: DateTime<Utc>, duration: Option<TimeDelta>) {
        self.shown.last_accessed_at = Some(now);
        if let Some(duration) = duration {
            self.shown.expires_at = now + duration;
        }
    }

    /// A null takes a claim away.
    pub(super) fn merge_claims(&mut self, claims: Map<String, Value>) {
        for (name, value) in claims {
            match value {
                Value::Null => self.shown.custom_claims.remove(&name),
                value => self.shown.custom_claims.insert(name, value),
            };
        }
    }
}

/// The credential among the two forms it can take; none when both are absent.
pub(super) fn presented(
    token: Option<Secret>,
    jwt: Option<Secret>,
) -> Result<Option<SessionCredential>, Fault> {
    match (token, jwt) {
        (None, None) => Ok(None),
        (Some(token), None) => Ok(Some(SessionToken::from(token).into())),
        (None, Some(jwt)) => Ok(Some(SessionJwt::from(jwt).into())),
        (Some(_), Some(_)) => Err(Fault::bad_request(
            "too_many_session_arguments",
            "A session is named by its token or by a JWT, not by both.",
        )),
    }
}
