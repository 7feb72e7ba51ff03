// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

use crate::wire::prelude::*;

#[cfg(feature = "b2b")]
pub mod b2b;

pub mod connected_app;

#[cfg(feature = "consumer")]
pub mod consumer;

pub mod debug;

pub mod fraud;

pub mod idp;

pub mod m2m;

pub mod project;

pub mod saml_shield;

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
    saml_shield: SamlShieldApi,
}
