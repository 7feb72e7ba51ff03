//! Logins of users.

use super::NewSession;
use crate::Secret;
use crate::consumer::sessions::Session;
use crate::consumer::users::User;
use crate::identity::{Consumer, VerifiedSession};

/// What a consumer response says about the login: `response.outcome()`.
///
/// ```
/// use stytch_api::consumer::passwords::{AuthenticateRequest, CreateRequest};
/// use stytch_api::login::UserOutcome;
///
/// # tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
/// # let server = stytch_mock::Server::start().await.expect("a server");
/// # let stytch = server.client();
/// # let (email, password) = ("new.user@example.com", "correct horse battery staple");
/// # stytch.consumer().passwords().create(CreateRequest::new(email, password)).await.expect("created");
/// // Without `session_duration_minutes` Stytch makes no session.
/// let request = AuthenticateRequest::new(email, password).session_duration_minutes(60);
/// let response = stytch.consumer().passwords().authenticate(request).await?;
/// match response.outcome() {
///     UserOutcome::Session(new) => println!("{} until {:?}", new.session.user_id, new.session.expires_at),
///     UserOutcome::NoSession { user_id, .. } => panic!("{user_id} was authenticated for this call only"),
///     _ => unreachable!("nothing else is known"),
/// }
/// # Ok::<(), stytch_api::Error>(())
/// # }).expect("logged in");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
#[allow(clippy::large_enum_variant, reason = "there is one for each login")]
pub enum UserOutcome {
    /// The user is logged in.
    Session(NewSession<Session>),
    /// The user was authenticated, but for this call only: no session was asked for, by `session_duration_minutes`.
    #[non_exhaustive]
    NoSession {
        /// Who was authenticated.
        user_id: String,
    },
}

impl VerifiedSession<Consumer> {
    /// The session with new credentials for the browser, if Stytch was asked.
    #[must_use]
    pub fn new_session(&self) -> Option<NewSession<Session>> {
        match self.response()?.outcome() {
            UserOutcome::Session(new) => Some(new),
            UserOutcome::NoSession { .. } => None,
        }
    }
}

/// What a consumer response with a session has.
#[derive(Default)]
pub(crate) struct UserParts<'a> {
    pub(crate) session: Option<&'a Session>,
    pub(crate) user: Option<&'a User>,
    pub(crate) user_id: Option<&'a String>,
    pub(crate) session_token: Option<&'a Secret>,
    pub(crate) session_jwt: Option<&'a Secret>,
}

impl UserParts<'_> {
    pub(crate) fn outcome(&self) -> UserOutcome {
        if let Some(new) = NewSession::of(self.session, self.session_token, self.session_jwt) {
            return UserOutcome::Session(new);
        }
        let user_id = self.user_id.or(self.user.map(|user| &user.user_id));
        UserOutcome::NoSession {
            user_id: user_id.cloned().unwrap_or_default(),
        }
    }
}

/// `[user_outcome(field)]`: a consumer response that may hold a session, in `field`.
macro_rules! user_outcome {
    ($name:ident $session:ident { $($fields:tt)* }) => {
        impl $name {
            /// The session, if there is one.
            pub fn outcome(&self) -> $crate::login::UserOutcome {
                let mut parts = $crate::login::UserParts { session: (&self.$session).into(), ..Default::default() };
                $crate::login::parts! { parts self user_part { $($fields)* } }
                parts.outcome()
            }
        }
    };
}

macro_rules! user_part {
    ($parts:ident $response:ident user) => {
        $crate::login::fill! { $parts $response user }
    };
    ($parts:ident $response:ident user_id) => {
        $crate::login::fill! { $parts $response user_id }
    };
    ($parts:ident $response:ident session_token) => {
        $crate::login::fill! { $parts $response session_token }
    };
    ($parts:ident $response:ident session_jwt) => {
        $crate::login::fill! { $parts $response session_jwt }
    };
    ($parts:ident $response:ident $other:ident) => {};
}

pub(crate) use {user_outcome, user_part};
