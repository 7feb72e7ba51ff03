//! The steps in which the products differ.

use std::future::Future;

use crate::error::{TokenFault, TokenKind};
use crate::identity::{self, JwtOptions, SessionProduct, VerifiedSession};
use crate::login::{CookieSession, NewSession};
use crate::{Client, Error, SessionCredential, SessionJwt};

/// A product whose sessions a layer finds.
pub trait LayerProduct: SessionProduct<Session: CookieSession> {
    /// What it is when nothing was presented.
    fn missing() -> Error;

    /// Verifies a JWT here.
    fn here(
        client: &Client,
        jwt: SessionJwt,
        options: &JwtOptions<Self>,
    ) -> impl Future<Output = Result<VerifiedSession<Self>, Error>> + Send;

    /// Has Stytch verify what was presented.
    fn by_stytch(
        client: Client,
        credential: SessionCredential,
        options: JwtOptions<Self>,
    ) -> impl Future<Output = Result<VerifiedSession<Self>, Error>> + Send + 'static;

    /// What to give back to the browser, if Stytch was asked.
    fn new_session(verified: &VerifiedSession<Self>) -> Option<NewSession<Self::Session>>;

    /// Whether the roles of the session allow it; an error if not.
    fn authorize(
        client: &Client,
        session: &Self::Session,
        resource_id: &str,
        action: &str,
    ) -> impl Future<Output = Result<Self::Verdict, Error>> + Send;
}

macro_rules! steps {
    ($kind:ident) => {
        fn missing() -> Error {
            Error::token(TokenKind::$kind, TokenFault::Empty)
        }

        async fn here(
            client: &Client,
            jwt: SessionJwt,
            options: &JwtOptions<Self>,
        ) -> Result<VerifiedSession<Self>, Error> {
            identity::locally(client, jwt, options).await
        }

        async fn by_stytch(
            client: Client,
            credential: SessionCredential,
            options: JwtOptions<Self>,
        ) -> Result<VerifiedSession<Self>, Error> {
            identity::remotely(&client, credential, &options).await
        }

        fn new_session(verified: &VerifiedSession<Self>) -> Option<NewSession<Self::Session>> {
            verified.new_session()
        }
    };
}

#[cfg(feature = "b2b")]
impl LayerProduct for identity::B2b {
    steps!(MemberSession);

    /// In the session's own organization.
    async fn authorize(
        client: &Client,
        session: &Self::Session,
        resource_id: &str,
        action: &str,
    ) -> Result<Self::Verdict, Error> {
        let organization_id = session.organization_id.as_str();
        let check = Self::Check::new(organization_id, resource_id, action);
        client.b2b().rbac().authorize(session, &check).await
    }
}

#[cfg(feature = "consumer")]
impl LayerProduct for identity::Consumer {
    steps!(UserSession);

    async fn authorize(
        client: &Client,
        session: &Self::Session,
        resource_id: &str,
        action: &str,
    ) -> Result<Self::Verdict, Error> {
        let check = Self::Check::new(resource_id, action);
        client.consumer().rbac().authorize(session, &check).await
    }
}
