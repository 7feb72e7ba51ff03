//! From a session JWT to a session: here if possible, by asking Stytch where it may know better.

use std::sync::Arc;

use super::{JwtOptions, SessionProduct, VerifiedSession};
use crate::error::{Denial, Needed};
use crate::identity::verify::{Kind, verify};
use crate::{Error, Secret, SessionJwt, raw};

/// The steps in which the products differ.
pub(super) trait Steps:
    SessionProduct + Kind<Content = <Self as SessionProduct>::Session>
{
    /// Asks Stytch about a session, and whether it passes `check`.
    fn ask(
        raw: &raw::Client,
        jwt: Secret,
        check: Option<Self::Check>,
    ) -> impl Future<Output = Result<Self::Answer, Error>> + Send;

    /// Applies `check` by the policy at hand.
    fn authorize(
        raw: &raw::Client,
        session: &Self::Session,
        check: &Self::Check,
    ) -> impl Future<Output = Result<Self::Verdict, Error>> + Send;

    fn session(answer: &Self::Answer) -> Self::Session;

    fn jwt(answer: &Self::Answer) -> &Secret;

    /// What Stytch decided about `check`, if its answer tells.
    fn decision(
        answer: &Self::Answer,
        check: &Self::Check,
    ) -> Option<Result<Self::Verdict, Denial>>;
}

/// The session of a JWT that verifies here.
pub(super) async fn locally<P: Steps>(
    raw: &raw::Client,
    jwt: SessionJwt,
    options: &JwtOptions<P>,
) -> Result<VerifiedSession<P>, Error> {
    let session = verify::<P>(raw, jwt.expose(), &options.times).await?;
    with_verdict(raw, session, jwt, options).await
}

/// The session of a JWT that verifies here, or that Stytch accepts.
pub(super) async fn anywhere<P: Steps>(
    raw: &raw::Client,
    jwt: SessionJwt,
    options: &JwtOptions<P>,
) -> Result<VerifiedSession<P>, Error> {
    match verify::<P>(raw, jwt.expose(), &options.times).await {
        Ok(session) => with_verdict(raw, session, jwt, options).await,
        Err(error) if may_be_asked(&error) => remotely(raw, jwt, options).await,
        Err(error) => Err(error),
    }
}

/// A denial is final: it is decided on a verified session, and Stytch would decide the same.
async fn with_verdict<P: Steps>(
    raw: &raw::Client,
    session: Arc<P::Session>,
    jwt: SessionJwt,
    options: &JwtOptions<P>,
) -> Result<VerifiedSession<P>, Error> {
    let verdict = match &options.check {
        Some(check) => Some(P::authorize(raw, &session, check).await?),
        None => None,
    };
    Ok(VerifiedSession {
        session,
        jwt,
        verdict,
        answer: None,
    })
}

async fn remotely<P: Steps>(
    raw: &raw::Client,
    jwt: SessionJwt,
    options: &JwtOptions<P>,
) -> Result<VerifiedSession<P>, Error> {
    let answer = P::ask(raw, Secret::from(jwt.clone()), options.check.clone()).await?;
    let session = P::session(&answer);
    let verdict = match &options.check {
        Some(check) => Some(decide::<P>(raw, &answer, &session, check).await?),
        None => None,
    };
    let fresh = P::jwt(&answer);
    let jwt = match fresh.is_empty() {
        true => jwt,
        false => SessionJwt::from(fresh.clone()),
    };
    Ok(VerifiedSession {
        session: Arc::new(session),
        jwt,
        verdict,
        answer: Some(Arc::new(answer)),
    })
}

/// An answer that does not speak of the check must not be taken for a yes.
async fn decide<P: Steps>(
    raw: &raw::Client,
    answer: &P::Answer,
    session: &P::Session,
    check: &P::Check,
) -> Result<P::Verdict, Error> {
    match P::decision(answer, check) {
        Some(decision) => decision.map_err(Error::denied),
        None => P::authorize(raw, session, check).await,
    }
}

fn may_be_asked(error: &Error) -> bool {
    match error {
        Error::Token(error) => error.fault().may_be_asked(),
        Error::Unavailable(error) => error.needed() == Needed::KeySet,
        _ => false,
    }
}
