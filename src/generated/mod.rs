// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

use crate::wire::prelude::*;

/// `b2b`: its operations and types.
#[cfg(feature = "b2b")]
pub mod b2b;

/// `connected_app`: its operations and types.
pub mod connected_app;

/// `consumer`: its operations and types.
#[cfg(feature = "consumer")]
pub mod consumer;

/// `debug`: its operations and types.
pub mod debug;

/// `fraud`: its operations and types.
pub mod fraud;

/// `idp`: its operations and types.
pub mod idp;

/// `m2m`: its operations and types.
pub mod m2m;

/// `project`: its operations and types.
pub mod project;

/// `shared`: its operations and types.
pub mod shared;

products! {
    #[cfg(feature = "b2b")]
    b2b: B2bApi,
    connected_app: ConnectedAppApi,
    #[cfg(feature = "consumer")]
    consumer: ConsumerApi,
    debug: DebugApi,
    fraud: FraudApi,
    idp: IdpApi,
    m2m: M2mApi,
    project: ProjectApi,
}
