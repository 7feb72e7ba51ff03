//! The layer that asks for a permission.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::{fmt, mem};

use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;

use super::product::LayerProduct;
use super::rejection::{JsonRejection, Rejection, RejectionResponse};
use super::session::Asking;
use crate::Error;
#[cfg(feature = "b2b")]
use crate::identity::B2b;
#[cfg(feature = "consumer")]
use crate::identity::Consumer;
use crate::identity::VerifiedSession;

/// Lets requests pass whose session may do something: by its roles and the RBAC policy, which is at hand.
///
/// It belongs inside of a [`SessionLayer`](super::SessionLayer). Where that is missing, or optional and there is no session,
/// nobody passes. Of members it looks at the session's own organization: whether that is the one a request is about is for
/// the service to look at.
///
/// ```
/// use axum::Router;
/// use axum::routing::post;
/// use stytch_api::tower::{RequirePermission, SessionLayer};
///
/// # fn app(stytch: &stytch_api::Client) -> Router {
/// Router::new()
///     .route("/documents", post(async || "saved"))
///     .layer(RequirePermission::b2b("documents", "edit"))
///     // What is added last is outermost: it comes first.
///     .layer(SessionLayer::b2b(stytch))
/// # }
/// ```
#[derive(Clone)]
#[must_use]
pub struct RequirePermission<P, R = JsonRejection> {
    needed: Arc<Needed>,
    reject: R,
    product: PhantomData<fn() -> P>,
}

/// A service behind a [`RequirePermission`].
#[derive(Clone)]
pub struct PermissionService<S, P, R = JsonRejection> {
    inner: S,
    layer: RequirePermission<P, R>,
}

#[derive(Debug)]
struct Needed {
    resource_id: String,
    action: String,
}

#[cfg(feature = "b2b")]
impl RequirePermission<B2b> {
    /// A member may do this action on this resource, in the organization of the session.
    pub fn b2b(resource_id: impl Into<String>, action: impl Into<String>) -> Self {
        Self::new(resource_id.into(), action.into())
    }
}

#[cfg(feature = "consumer")]
impl RequirePermission<Consumer> {
    /// A user may do this action on this resource.
    pub fn consumer(resource_id: impl Into<String>, action: impl Into<String>) -> Self {
        Self::new(resource_id.into(), action.into())
    }
}

impl<P: LayerProduct> RequirePermission<P> {
    fn new(resource_id: String, action: String) -> Self {
        Self {
            needed: Arc::new(Needed {
                resource_id,
                action,
            }),
            reject: JsonRejection,
            product: PhantomData,
        }
    }
}

impl<P: LayerProduct, R> RequirePermission<P, R> {
    /// What is responded to requests that are rejected, instead of [`JsonRejection`].
    pub fn on_rejection<F, B>(self, respond: F) -> RequirePermission<P, F>
    where
        F: Fn(Rejection) -> Response<B>,
    {
        RequirePermission {
            needed: self.needed,
            reject: respond,
            product: PhantomData,
        }
    }
}

impl Needed {
    async fn check<P: LayerProduct>(
        &self,
        found: Option<(Asking<P>, VerifiedSession<P>)>,
    ) -> Result<(), Error> {
        let (asking, verified) = found.ok_or_else(P::missing)?;
        let Self {
            resource_id,
            action,
        } = self;
        P::authorize(&asking.client, verified.session(), resource_id, action).await?;
        Ok(())
    }
}

impl<S, P: LayerProduct, R: Clone> Layer<S> for RequirePermission<P, R> {
    type Service = PermissionService<S, P, R>;

    fn layer(&self, inner: S) -> Self::Service {
        PermissionService {
            inner,
            layer: self.clone(),
        }
    }
}

impl<S, P, R, A, B> Service<Request<A>> for PermissionService<S, P, R>
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

    fn call(&mut self, request: Request<A>) -> Self::Future {
        // The one that is ready is the one to be called.
        let clone = self.inner.clone();
        let mut inner = mem::replace(&mut self.inner, clone);
        let RequirePermission { needed, reject, .. } = self.layer.clone();
        Box::pin(async move {
            let extensions = request.extensions();
            let asking = extensions.get::<Asking<P>>().cloned();
            let found = asking.zip(extensions.get::<VerifiedSession<P>>().cloned());
            match needed.check(found).await {
                Ok(()) => inner.call(request).await,
                Err(error) => Ok(reject.respond(error.into())),
            }
        })
    }
}

impl<P, R> fmt::Debug for RequirePermission<P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RequirePermission")
            .field(&self.needed)
            .finish()
    }
}

impl<S: fmt::Debug, P, R> fmt::Debug for PermissionService<S, P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PermissionService")
            .field("inner", &self.inner)
            .field("layer", &self.layer)
            .finish()
    }
}
