//! Logins of members.

use super::NewSession;
use crate::Secret;
use crate::b2b::mfa::{MemberOptions, MfaRequired};
use crate::b2b::organizations::Member;
use crate::b2b::sessions::{MemberSession, PrimaryRequired};
use crate::chrono::{DateTime, Utc};
use crate::identity::{B2b, MemberProof, VerifiedSession};

/// What a B2B response says about the login: `response.outcome()`.
///
/// A login is complete with [`Session`](Self::Session) only. Everything else is a step of it: nobody is logged in yet.
///
/// ```
/// use stytch_api::b2b::organizations::UpdateRequest;
/// use stytch_api::b2b::otps::{email, sms};
/// use stytch_api::login::MemberOutcome;
///
/// # tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
/// # let server = stytch_mock::Server::start().await.expect("a server");
/// # let stytch = server.client();
/// # let organization_id = server.organization_id();
/// # let b2b = stytch.b2b();
/// # let enforced = UpdateRequest::new().mfa_policy("REQUIRED_FOR_ALL");
/// # b2b.organizations().update(organization_id, enforced).await.expect("updated");
/// # let to_ada = email::LoginOrSignupRequest::new(organization_id, "ada.admin@acme.example");
/// # b2b.otps().email().login_or_signup(to_ada).await.expect("sent");
/// # let code = || server.outbox().pop().and_then(|message| message.code).expect("a code");
/// # let (email_code, phone_number) = (code(), "+15005550006");
/// // The first factor. It could as well be SSO, OAuth, a password or a magic link.
/// let request = email::AuthenticateRequest::new(organization_id, "ada.admin@acme.example", email_code);
/// let response = stytch.b2b().otps().email().authenticate(request).await?;
///
/// let new = match response.outcome() {
///     MemberOutcome::Session(new) => new,
///     MemberOutcome::MfaRequired(step, mfa) => {
///         // Who has a number gets the code by itself. Others say which number is theirs.
///         if mfa.phone_number().is_none() {
///             let request = sms::SendRequest::new(&*step.organization_id, &*step.member_id)
///                 .mfa_phone_number(phone_number)
///                 .intermediate_session_token(step.token.clone());
///             stytch.b2b().otps().sms().send(request).await?;
///         }
///         // The page asks for the code; then:
///         # let sms_code = code();
///         let request = sms::AuthenticateRequest::new(step.organization_id, step.member_id, sms_code)
///             .intermediate_session_token(step.token);
///         let response = stytch.b2b().otps().sms().authenticate(request).await?;
///         response.new_session().expect("a second factor completes a login")
///     }
///     MemberOutcome::PrimaryRequired(_, primary) => {
///         panic!("log in by one of {:?} first", primary.allowed_auth_methods)
///     }
///     other => panic!("start again: {other:?}"),
/// };
///
/// let member = stytch.b2b().as_verified_member(&new)?;
/// member.organizations().members().get_connected_apps(member.member_id()).await?;
/// # Ok::<(), stytch_api::Error>(())
/// # }).expect("logged in");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
#[allow(clippy::large_enum_variant, reason = "there is one for each login")]
pub enum MemberOutcome {
    /// The member is logged in.
    Session(NewSession<MemberSession>),
    /// The organization does not take the factor that was used, or Stytch wants the e-mail address verified now: the
    /// member must first log in by one of these methods, with the intermediate session. A second factor may follow.
    PrimaryRequired(IntermediateSession, PrimaryRequired),
    /// A second factor is wanted: a code by SMS, a TOTP, or a recovery code, with the intermediate session.
    MfaRequired(IntermediateSession, MfaRequired),
    /// The login is not complete, and the response does not say which step is missing. So is a response that claims to
    /// be complete and lacks the session.
    Incomplete(IntermediateSession),
}

/// A login that still lacks a step: no session, and no proof that somebody is logged in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntermediateSession {
    /// What the next step takes as `intermediate_session_token`. It is good for ten minutes.
    pub token: Secret,
    /// When the token ends, where Stytch says it.
    pub expires_at: Option<DateTime<Utc>>,
    /// The organization that the member logs in to.
    pub organization_id: String,
    /// Who logs in.
    pub member_id: String,
}

impl From<&NewSession<MemberSession>> for MemberProof {
    fn from(new: &NewSession<MemberSession>) -> Self {
        let (token, jwt) = (
            new.session_token.clone().into(),
            new.session_jwt.clone().into(),
        );
        Self::of(&new.session, Some(&token), Some(&jwt))
    }
}

impl VerifiedSession<B2b> {
    /// The session with new credentials for the browser, if Stytch was asked.
    #[must_use]
    pub fn new_session(&self) -> Option<NewSession<MemberSession>> {
        self.response()?.new_session()
    }
}

impl MfaRequired {
    /// The member's phone number for codes by SMS, where there is one. Stytch may have hidden all but its end.
    #[must_use]
    pub fn phone_number(&self) -> Option<&str> {
        self.option(|options| &options.mfa_phone_number)
    }

    /// The member's TOTP registration, where there is one.
    #[must_use]
    pub fn totp_registration_id(&self) -> Option<&str> {
        self.option(|options| &options.totp_registration_id)
    }

    /// Stytch writes "none" as empty text.
    fn option(&self, of: impl Fn(&MemberOptions) -> &String) -> Option<&str> {
        let text = self.member_options.as_ref().map(of)?;
        (!text.is_empty()).then_some(text)
    }
}

/// What a B2B response with a session has; where it may be one step of a login, with that.
#[derive(Default)]
pub(crate) struct MemberParts<'a> {
    pub(crate) session: Option<&'a MemberSession>,
    pub(crate) member: Option<&'a Member>,
    pub(crate) session_token: Option<&'a Secret>,
    pub(crate) session_jwt: Option<&'a Secret>,
    pub(crate) member_authenticated: Option<&'a bool>,
    pub(crate) intermediate_session_token: Option<&'a Secret>,
    pub(crate) intermediate_session_token_expires_at: Option<&'a DateTime<Utc>>,
    pub(crate) primary_required: Option<&'a PrimaryRequired>,
    pub(crate) mfa_required: Option<&'a MfaRequired>,
}

impl MemberParts<'_> {
    /// Whether the login is complete. What may be a step and does not say is one.
    fn is_complete(&self) -> bool {
        self.member_authenticated == Some(&true)
    }

    pub(crate) fn new_session(&self) -> Option<NewSession<MemberSession>> {
        let complete = self.is_complete();
        complete.then(|| NewSession::of(self.session, self.session_token, self.session_jwt))?
    }

    /// The proof that somebody is logged in, of as much as there is.
    pub(crate) fn proof(&self) -> MemberProof {
        let session = self.session.filter(|_| self.is_complete());
        session.map_or_else(MemberProof::none, |session| {
            MemberProof::of(session, self.session_token, self.session_jwt)
        })
    }

    pub(crate) fn outcome(&self) -> MemberOutcome {
        if let Some(new) = self.new_session() {
            return MemberOutcome::Session(new);
        }
        let step = IntermediateSession {
            token: self.intermediate_session_token.cloned().unwrap_or_default(),
            expires_at: self.intermediate_session_token_expires_at.copied(),
            organization_id: self
                .member
                .map(|it| it.organization_id.clone())
                .unwrap_or_default(),
            member_id: self
                .member
                .map(|it| it.member_id.clone())
                .unwrap_or_default(),
        };
        match (self.primary_required, self.mfa_required) {
            _ if self.is_complete() => MemberOutcome::Incomplete(step),
            // A second factor is of no use before a first one that the organization takes.
            (Some(primary), _) => MemberOutcome::PrimaryRequired(step, primary.clone()),
            (None, Some(mfa)) => MemberOutcome::MfaRequired(step, mfa.clone()),
            (None, None) => MemberOutcome::Incomplete(step),
        }
    }
}

/// `[member_outcome(field)]`: a B2B response that may be a session, which is in `field`, or one step of a login.
macro_rules! member_outcome {
    ($name:ident $session:ident { $($fields:tt)* }) => {
        impl $name {
            /// The session, or which step of the login is still missing.
            pub fn outcome(&self) -> $crate::login::MemberOutcome {
                self.parts().outcome()
            }
        }

        $crate::login::member_parts! { $name $session [None] { $($fields)* } }
    };
}

/// `[member_session(field)]`: a B2B response that completes a login; the session is in `field`.
macro_rules! member_session {
    ($name:ident $session:ident { $($fields:tt)* }) => {
        impl $name {
            /// The session with its credentials, unless the response lacks them.
            #[must_use]
            pub fn new_session(&self) -> Option<$crate::login::NewSession<$crate::b2b::sessions::MemberSession>> {
                self.parts().new_session()
            }
        }

        $crate::login::member_parts! { $name $session [Some(&true)] { $($fields)* } }
    };
}

/// What a marked B2B response has in common.
macro_rules! member_parts {
    ($name:ident $session:ident [$authenticated:expr] { $($fields:tt)* }) => {
        impl $name {
            fn parts(&self) -> $crate::login::MemberParts<'_> {
                let mut parts = $crate::login::MemberParts { session: (&self.$session).into(), member_authenticated: $authenticated, ..Default::default() };
                $crate::login::parts! { parts self member_part { $($fields)* } }
                parts
            }
        }

        impl From<&$name> for $crate::identity::MemberProof {
            fn from(response: &$name) -> Self {
                response.parts().proof()
            }
        }
    };
}

macro_rules! member_part {
    ($parts:ident $response:ident member) => {
        $crate::login::fill! { $parts $response member }
    };
    ($parts:ident $response:ident session_token) => {
        $crate::login::fill! { $parts $response session_token }
    };
    ($parts:ident $response:ident session_jwt) => {
        $crate::login::fill! { $parts $response session_jwt }
    };
    ($parts:ident $response:ident member_authenticated) => {
        $crate::login::fill! { $parts $response member_authenticated }
    };
    ($parts:ident $response:ident intermediate_session_token) => {
        $crate::login::fill! { $parts $response intermediate_session_token }
    };
    ($parts:ident $response:ident intermediate_session_token_expires_at) => {
        $crate::login::fill! { $parts $response intermediate_session_token_expires_at }
    };
    ($parts:ident $response:ident primary_required) => {
        $crate::login::fill! { $parts $response primary_required }
    };
    ($parts:ident $response:ident mfa_required) => {
        $crate::login::fill! { $parts $response mfa_required }
    };
    ($parts:ident $response:ident $other:ident) => {};
}

pub(crate) use {member_outcome, member_part, member_parts, member_session};

#[cfg(test)]
mod tests {
    use super::{MemberOutcome, MemberParts, MemberSession, Secret};

    /// As an upstream that made `member_authenticated` optional would have it.
    #[test]
    fn what_may_be_a_step_and_does_not_say_is_one() {
        let (session, secret) = (MemberSession::default(), Secret::from("secret-test-0001"));
        let parts = |member_authenticated| MemberParts {
            session: Some(&session),
            session_token: Some(&secret),
            session_jwt: Some(&secret),
            member_authenticated,
            ..MemberParts::default()
        };
        for (said, complete) in [(None, false), (Some(&false), false), (Some(&true), true)] {
            let parts = parts(said);
            assert_eq!(
                matches!(parts.outcome(), MemberOutcome::Session(_)),
                complete
            );
            assert_eq!(parts.new_session().is_some(), complete);
            assert_eq!(parts.proof().credential.is_some(), complete);
        }
    }
}
