//! The layer that finds the session.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use std::{fmt, mem};

use http::header::{CACHE_CONTROL, SET_COOKIE};
use http::{HeaderMap, HeaderValue, Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use super::presented::{Presented, presented};
use super::product::LayerProduct;
use super::rejection::{JsonRejection, Rejection, RejectionResponse};
use super::shared::Shared;
#[cfg(feature = "b2b")]
use crate::identity::B2b;
#[cfg(feature = "consumer")]
use crate::identity::Consumer;
use crate::identity::{JwtOptions, VerifiedSession, may_be_asked};
use crate::login::SessionCookies;
use crate::{Client, Error, SessionCredential};

/// How long what Stytch said of a JWT is good for others who show the same.
const KEEP: Duration = Duration::from_secs(5);

/// Lets requests with a session pass, with the [`VerifiedSession`] in their extensions: see [the module](super).
///
/// It runs on tokio. Clones share what is known of sessions, and so do the services made by one layer.
///
/// ```
/// use std::time::Duration;
/// use stytch_api::identity::{JwtOptions, RemoteCheck};
/// use stytch_api::login::SessionCookies;
/// use stytch_api::tower::SessionLayer;
///
/// # fn app(stytch: &stytch_api::Client) -> axum::Router {
/// let options = JwtOptions::new()
///     .tolerance(Duration::from_secs(5))
///     .remote_check(RemoteCheck::IfStale);
/// let layer = SessionLayer::b2b(stytch)
///     .cookies(SessionCookies::new().domain("example.com"))
///     .jwt_options(options)
///     .optional();
/// # axum::Router::new().layer(layer)
/// # }
/// ```
#[derive(Clone)]
#[must_use]
pub struct SessionLayer<P: LayerProduct, R = JsonRejection> {
    settings: Settings<P>,
    reject: R,
}

/// A service behind a [`SessionLayer`].
#[derive(Clone)]
pub struct SessionService<S, P: LayerProduct, R = JsonRejection> {
    inner: S,
    layer: SessionLayer<P, R>,
}

#[derive(Clone)]
struct Settings<P: LayerProduct> {
    client: Client,
    cookies: SessionCookies,
    options: JwtOptions<P>,
    optional: bool,
    shared: Arc<Shared<VerifiedSession<P>>>,
}

/// The client of the layer, for the layers inside of it.
#[derive(Clone)]
pub(super) struct Asking<P> {
    pub(super) client: Client,
    product: std::marker::PhantomData<fn() -> P>,
}

#[cfg(feature = "b2b")]
impl SessionLayer<B2b> {
    /// For sessions of members.
    pub fn b2b(client: &Client) -> Self {
        Self::new(client)
    }
}

#[cfg(feature = "consumer")]
impl SessionLayer<Consumer> {
    /// For sessions of users.
    pub fn consumer(client: &Client) -> Self {
        Self::new(client)
    }
}

impl<P: LayerProduct> SessionLayer<P> {
    fn new(client: &Client) -> Self {
        let settings = Settings {
            client: client.clone(),
            cookies: SessionCookies::new(),
            options: JwtOptions::new(),
            optional: false,
            shared: Arc::default(),
        };
        Self {
            settings,
            reject: JsonRejection,
        }
    }
}

impl<P: LayerProduct, R> SessionLayer<P, R> {
    /// Requests without a session pass, too, and so do those whose session does not hold: without a [`VerifiedSession`] in
    /// their extensions. Those whose session cannot be told, or is denied, are rejected all the same.
    pub fn optional(mut self) -> Self {
        self.settings.optional = true;
        self
    }

    /// How cookies are set when Stytch has renewed a session.
    pub fn cookies(mut self, cookies: SessionCookies) -> Self {
        self.settings.cookies = cookies;
        self
    }

    /// How JWTs are verified, when Stytch is asked, and what every session must be allowed to do: for what differs by route
    /// there is [`RequirePermission`](super::RequirePermission).
    pub fn jwt_options(mut self, options: JwtOptions<P>) -> Self {
        self.settings.options = options;
        // What was found out by other rules is not known by these.
        self.settings.shared = Arc::default();
        self
    }

    /// What is responded to requests that are rejected, instead of [`JsonRejection`]. Mind that a cache may keep some
    /// responses: `Cache-Control: no-store` forbids it.
    pub fn on_rejection<F, B>(self, respond: F) -> SessionLayer<P, F>
    where
        F: Fn(Rejection) -> Response<B>,
    {
        SessionLayer {
            settings: self.settings,
            reject: respond,
        }
    }
}

impl<P: LayerProduct> Settings<P> {
    async fn verify(
        &self,
        credential: SessionCredential,
    ) -> Result<VerifiedSession<P>, Arc<Error>> {
        let (client, options) = (&self.client, &self.options);
        let mut keep = Duration::ZERO;
        if let SessionCredential::Jwt(jwt) = &credential {
            match P::here(client, jwt.clone(), options).await {
                Ok(verified) => return Ok(verified),
                Err(error) if !may_be_asked(client, jwt, &error, options.remote()) => {
                    return Err(Arc::new(error));
                }
                Err(_) => keep = options.max_age().map_or(KEEP, |age| age.min(KEEP)),
            }
        }
        let limit = client.context.patience();
        let call = P::by_stytch(client.clone(), credential.clone(), options.clone());
        let shared = &self.shared;
        shared.get(credential.expose(), keep, limit, call).await
    }

    /// Who sent it; `None` when nobody is and that may be.
    async fn find(
        &self,
        presented: Option<Presented>,
    ) -> Result<Option<VerifiedSession<P>>, Rejection> {
        let outcome = match presented {
            Some(presented) => self.verify(presented.credential).await,
            None => Err(Arc::new(P::missing())),
        };
        match outcome {
            Ok(verified) => Ok(Some(verified)),
            Err(error) if self.optional && error.is_unauthenticated() => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Gives new credentials back, and keeps what is for one visitor from caches.
    fn finish(&self, headers: &mut HeaderMap, verified: &VerifiedSession<P>, by_cookie: bool) {
        let renewed = P::new_session(verified).filter(|_| by_cookie && !sets_session(headers));
        if let Some(new) = renewed {
            SessionCookies::append(headers, self.cookies.set(&new));
        }
        headers
            .entry(CACHE_CONTROL)
            .or_insert(HeaderValue::from_static("private"));
    }
}

/// Whether the service has set or cleared a cookie of the session itself.
fn sets_session(headers: &HeaderMap) -> bool {
    let names = [SessionCookies::SESSION_TOKEN, SessionCookies::SESSION_JWT];
    headers.get_all(SET_COOKIE).iter().any(|value| {
        let name = value.as_bytes().split(|byte| *byte == b'=').next();
        let name = name.unwrap_or_default().trim_ascii();
        names.iter().any(|known| known.as_bytes() == name)
    })
}

impl<S, P: LayerProduct, R: Clone> Layer<S> for SessionLayer<P, R> {
    type Service = SessionService<S, P, R>;

    fn layer(&self, inner: S) -> Self::Service {
        SessionService {
            inner,
            layer: self.clone(),
        }
    }
}

impl<S, P, R, A, B> Service<Request<A>> for SessionService<S, P, R>
where
    S: Service<Request<A>, Response = Response<B>, Future: Send> + Clone + Send + 'static,
    P: LayerProduct,
    R: RejectionResponse<B> + Clone + Send + Sync + 'static,
    A: Send + 'static,
{
    type Response = Response<B>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<B>, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<A>) -> Self::Future {
        // The one that is ready is the one to be called.
        let clone = self.inner.clone();
        let mut inner = mem::replace(&mut self.inner, clone);
        let SessionLayer { settings, reject } = self.layer.clone();
        Box::pin(async move {
            let presented = presented(request.headers(), &settings.cookies);
            let by_cookie = presented.as_ref().is_some_and(|it| it.by_cookie);
            let found = match settings.find(presented).await {
                Ok(found) => found,
                Err(rejection) => return Ok(reject.respond(rejection)),
            };
            let extensions = request.extensions_mut();
            // What another layer found is of no use to whoever trusts this one.
            extensions.remove::<VerifiedSession<P>>();
            extensions.insert(Asking::<P>::new(&settings.client));
            if let Some(verified) = &found {
                extensions.insert(verified.clone());
            }
            let mut response = inner.call(request).await?;
            if let Some(verified) = &found {
                settings.finish(response.headers_mut(), verified, by_cookie);
            }
            Ok(response)
        })
    }
}

impl<P> Asking<P> {
    fn new(client: &Client) -> Self {
        Self {
            client: client.clone(),
            product: std::marker::PhantomData,
        }
    }
}

impl<P: LayerProduct, R> fmt::Debug for SessionLayer<P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionLayer")
            .field("cookies", &self.settings.cookies)
            .field("optional", &self.settings.optional)
            .finish_non_exhaustive()
    }
}

impl<S: fmt::Debug, P: LayerProduct, R> fmt::Debug for SessionService<S, P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionService")
            .field("inner", &self.inner)
            .field("layer", &self.layer)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use http::header::SET_COOKIE;
    use http::{HeaderMap, HeaderValue};

    use super::sets_session;

    #[test]
    fn a_service_sets_the_session_by_either_of_its_cookies() {
        for (cookie, expected) in [
            ("stytch_session=a; Path=/", true),
            ("stytch_session_jwt=; Max-Age=0", true),
            ("stytch_intermediate_session_token=a", false),
            ("theirs=stytch_session=a", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.append(SET_COOKIE, HeaderValue::from_static("first=1"));
            headers.append(SET_COOKIE, HeaderValue::from_static(cookie));
            assert_eq!(sets_session(&headers), expected, "{cookie}");
        }
    }
}
