//! What `tonic-prost-build` makes of a `.proto`, by hand, so that this example builds without `protoc`:
//!
//! ```proto
//! package acme;
//! service Settings {
//!     rpc Rename(google.protobuf.StringValue) returns (google.protobuf.StringValue);
//! }
//! ```

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::http::{Request, Response};
use tonic::Status;
use tonic::body::Body;
use tonic::server::{Grpc, NamedService, UnaryService};
use tonic_prost::ProstCodec;
use tower_service::Service;

pub const RENAME: &str = "/acme.Settings/Rename";

type Async<T> = Pin<Box<dyn Future<Output = T> + Send>>;

#[derive(Clone)]
pub struct SettingsServer;

impl NamedService for SettingsServer {
    const NAME: &'static str = "acme.Settings";
}

impl Service<Request<Body>> for SettingsServer {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Async<Result<Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        Box::pin(async move {
            Ok(match request.uri().path() {
                RENAME => {
                    let mut grpc = Grpc::new(ProstCodec::default());
                    grpc.unary(Rename, request).await
                }
                _ => Status::unimplemented("there is no such method").into_http(),
            })
        })
    }
}

struct Rename;

impl UnaryService<String> for Rename {
    type Response = String;
    type Future = Async<Result<tonic::Response<String>, Status>>;

    fn call(&mut self, request: tonic::Request<String>) -> Self::Future {
        Box::pin(crate::rename(request))
    }
}
