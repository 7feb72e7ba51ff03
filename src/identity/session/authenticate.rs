//! From a session JWT to a session: here if possible, by asking Stytch where it may know better.

use std::sync::Arc;

use super::{JwtOptions, RemoteCheck, SessionProduct, VerifiedSession};
use crate::error::{Needed, TokenFault};
use crate::identity::jwt;
use crate::identity::verify::{Kind, verify};
use crate::operation::Host;
use crate::{Client, Error, Secret, SessionCredential, SessionJwt};

/// The steps in which the products differ.
pub(crate) trait Steps:
    SessionProduct + Kind<Content = <Self as SessionProduct>::Session>
{
    /// Asks Stytch about a session, and whether it passes `check`.
    fn ask(
        client: &Client,
        session: SessionCredential,
        check: Option<Self::Check>,
    ) -> impl Future<Output = Result<Self::Response, Error>> + Send;

    /// Applies `check` by the policy at hand.
    fn authorize(
        client: &Client,
        session: &Self::Session,
        check: &Self::Check,
    ) -> impl Future<Output = Result<Self::Verdict, Error>> + Send;

    fn session(response: &Self::Response) -> Self::Session;

    fn jwt(response: &Self::Response) -> &Secret;

    /// What Stytch decided about `check`, if its response tells.
    fn decision(
        response: &Self::Response,
        check: &Self::Check,
    ) -> Option<Result<Self::Verdict, Error>>;
}

/// The session of a JWT that verifies here.
pub(crate) async fn locally<P: Steps>(
    client: &Client,
    jwt: SessionJwt,
    options: &JwtOptions<P>,
) -> Result<VerifiedSession<P>, Error> {
    let session = verify::<P>(client, jwt.expose(), &options.times).await?;
    with_verdict(client, session, jwt, options).await
}

/// The session of a JWT that verifies here, or that Stytch accepts.
pub(super) async fn anywhere<P: Steps>(
    client: &Client,
    jwt: SessionJwt,
    options: &JwtOptions<P>,
) -> Result<VerifiedSession<P>, Error> {
    match verify::<P>(client, jwt.expose(), &options.times).await {
        Ok(session) => with_verdict(client, session, jwt, options).await,
        Err(error) if may_be_asked(client, &jwt, &error, options.remote) => {
            remotely(client, jwt.into(), options).await
        }
        Err(error) => Err(error),
    }
}

/// Whether Stytch may know better, and the caller wants it to be asked then.
pub(crate) fn may_be_asked(
    client: &Client,
    jwt: &SessionJwt,
    error: &Error,
    choice: RemoteCheck,
) -> bool {
    let is_stale = matches!(error, Error::Token(error) if error.fault().is_stale());
    let no_key = match error {
        Error::Token(error) => error.fault() == &TokenFault::UnknownKey,
        Error::Unavailable(error) => error.needed() == Needed::KeySet,
        _ => false,
    };
    match choice {
        RemoteCheck::Never => false,
        RemoteCheck::IfStale => is_stale,
        RemoteCheck::IfUnsure => is_stale || (no_key && names_project(client, jwt)),
    }
}

/// Whether a JWT says that it is for the client's project, and issued for it.
fn names_project(client: &Client, jwt: &SessionJwt) -> bool {
    let base_url = client.context.base_url(Host::Api).as_str();
    jwt::unverified(jwt.expose()).is_some_and(|claims| {
        claims
            .check_parties(client.context.project_id(), base_url)
            .is_ok()
    })
}

/// A denial is final: it is decided on a verified session, and Stytch would decide the same.
async fn with_verdict<P: Steps>(
    client: &Client,
    session: Arc<P::Session>,
    jwt: SessionJwt,
    options: &JwtOptions<P>,
) -> Result<VerifiedSession<P>, Error> {
    let verdict = match &options.check {
        Some(check) => Some(P::authorize(client, &session, check).await?),
        None => None,
    };
    Ok(VerifiedSession {
        session,
        jwt,
        verdict,
        response: None,
    })
}

/// The session of a JWT or token that Stytch accepts.
pub(crate) async fn remotely<P: Steps>(
    client: &Client,
    credential: SessionCredential,
    options: &JwtOptions<P>,
) -> Result<VerifiedSession<P>, Error> {
    let response = ask::<P>(client, &credential, options.check.clone()).await?;
    let session = P::session(&response);
    let verdict = match &options.check {
        Some(check) => Some(decide::<P>(client, &response, &session, check).await?),
        None => None,
    };
    let fresh = P::jwt(&response);
    let jwt = match credential {
        SessionCredential::Jwt(jwt) if fresh.is_blank() => jwt,
        _ => SessionJwt::from(fresh.clone()),
    };
    Ok(VerifiedSession {
        session: Arc::new(session),
        jwt,
        verdict,
        response: Some(Arc::new(response)),
    })
}

async fn ask<P: Steps>(
    client: &Client,
    credential: &SessionCredential,
    check: Option<P::Check>,
) -> Result<P::Response, Error> {
    let identity = client.context.identity();
    if identity
        .refused()
        .has(P::KIND, credential.expose(), identity.now())
    {
        return Err(Error::token(P::KIND, TokenFault::Inactive));
    }
    let outcome = P::ask(client, credential.clone(), check).await;
    // Not the check, the project's secret, or to answer at all.
    if outcome.as_ref().is_err_and(Error::is_unauthenticated) {
        identity
            .refused()
            .remember(P::KIND, credential.expose(), identity.now());
    }
    outcome
}

/// A response that does not speak of the check must not be taken for a yes.
async fn decide<P: Steps>(
    client: &Client,
    response: &P::Response,
    session: &P::Session,
    check: &P::Check,
) -> Result<P::Verdict, Error> {
    match P::decision(response, check) {
        Some(decision) => decision,
        None => P::authorize(client, session, check).await,
    }
}
