// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

pub mod raw;
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
/// The operations of every resource.
pub(crate) static OPERATIONS: &[&[&crate::operation::Operation]] = &[
    #[cfg(feature = "b2b")]
    b2b::discovery::intermediate_sessions::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::discovery::organizations::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::idp::oauth::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::impersonation::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::magic_links::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::magic_links::discovery::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::magic_links::email::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::magic_links::email::discovery::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::oauth::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::oauth::discovery::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::organizations::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::organizations::members::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::organizations::members::connected_apps::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::organizations::members::oauth_providers::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::otps::email::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::otps::email::discovery::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::otps::sms::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::passwords::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::passwords::discovery::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::passwords::discovery::email::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::passwords::email::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::passwords::existing_password::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::passwords::sessions::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::rbac::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::rbac::organizations::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::recovery_codes::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::scim::connection::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::sessions::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::sso::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::sso::external::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::sso::oidc::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::sso::saml::OPERATIONS,
    #[cfg(feature = "b2b")]
    b2b::totps::OPERATIONS,
    connected_app::clients::OPERATIONS,
    connected_app::clients::secrets::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::crypto_wallets::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::idp::oauth::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::impersonation::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::magic_links::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::magic_links::email::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::oauth::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::otps::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::otps::email::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::otps::sms::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::otps::whatsapp::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::passwords::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::passwords::email::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::passwords::existing_password::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::passwords::sessions::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::rbac::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::sessions::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::totps::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::users::OPERATIONS,
    #[cfg(feature = "consumer")]
    consumer::webauthn::OPERATIONS,
    debug::OPERATIONS,
    fraud::email::OPERATIONS,
    fraud::fingerprint::OPERATIONS,
    fraud::rules::OPERATIONS,
    fraud::verdict_reasons::OPERATIONS,
    idp::OPERATIONS,
    m2m::OPERATIONS,
    m2m::clients::OPERATIONS,
    m2m::clients::secrets::OPERATIONS,
    project::OPERATIONS,
];
/// The types of every resource.
#[cfg(any(test, feature = "cli"))]
pub(crate) static TYPES: &[&[crate::registry::Type]] = &[
    #[cfg(feature = "b2b")]
    b2b::discovery::TYPES,
    #[cfg(feature = "b2b")]
    b2b::discovery::intermediate_sessions::TYPES,
    #[cfg(feature = "b2b")]
    b2b::discovery::organizations::TYPES,
    #[cfg(feature = "b2b")]
    b2b::idp::TYPES,
    #[cfg(feature = "b2b")]
    b2b::idp::oauth::TYPES,
    #[cfg(feature = "b2b")]
    b2b::impersonation::TYPES,
    #[cfg(feature = "b2b")]
    b2b::magic_links::TYPES,
    #[cfg(feature = "b2b")]
    b2b::magic_links::discovery::TYPES,
    #[cfg(feature = "b2b")]
    b2b::magic_links::email::TYPES,
    #[cfg(feature = "b2b")]
    b2b::magic_links::email::discovery::TYPES,
    #[cfg(feature = "b2b")]
    b2b::mfa::TYPES,
    #[cfg(feature = "b2b")]
    b2b::oauth::TYPES,
    #[cfg(feature = "b2b")]
    b2b::oauth::discovery::TYPES,
    #[cfg(feature = "b2b")]
    b2b::organizations::TYPES,
    #[cfg(feature = "b2b")]
    b2b::organizations::members::TYPES,
    #[cfg(feature = "b2b")]
    b2b::organizations::members::connected_apps::TYPES,
    #[cfg(feature = "b2b")]
    b2b::organizations::members::oauth_providers::TYPES,
    #[cfg(feature = "b2b")]
    b2b::otps::email::TYPES,
    #[cfg(feature = "b2b")]
    b2b::otps::email::discovery::TYPES,
    #[cfg(feature = "b2b")]
    b2b::otps::sms::TYPES,
    #[cfg(feature = "b2b")]
    b2b::passwords::TYPES,
    #[cfg(feature = "b2b")]
    b2b::passwords::discovery::TYPES,
    #[cfg(feature = "b2b")]
    b2b::passwords::discovery::email::TYPES,
    #[cfg(feature = "b2b")]
    b2b::passwords::email::TYPES,
    #[cfg(feature = "b2b")]
    b2b::passwords::existing_password::TYPES,
    #[cfg(feature = "b2b")]
    b2b::passwords::sessions::TYPES,
    #[cfg(feature = "b2b")]
    b2b::rbac::TYPES,
    #[cfg(feature = "b2b")]
    b2b::rbac::organizations::TYPES,
    #[cfg(feature = "b2b")]
    b2b::recovery_codes::TYPES,
    #[cfg(feature = "b2b")]
    b2b::scim::TYPES,
    #[cfg(feature = "b2b")]
    b2b::scim::connection::TYPES,
    #[cfg(feature = "b2b")]
    b2b::sessions::TYPES,
    #[cfg(feature = "b2b")]
    b2b::sso::TYPES,
    #[cfg(feature = "b2b")]
    b2b::sso::external::TYPES,
    #[cfg(feature = "b2b")]
    b2b::sso::oidc::TYPES,
    #[cfg(feature = "b2b")]
    b2b::sso::saml::TYPES,
    #[cfg(feature = "b2b")]
    b2b::totps::TYPES,
    connected_app::TYPES,
    connected_app::clients::TYPES,
    connected_app::clients::secrets::TYPES,
    #[cfg(feature = "consumer")]
    consumer::crypto_wallets::TYPES,
    #[cfg(feature = "consumer")]
    consumer::idp::TYPES,
    #[cfg(feature = "consumer")]
    consumer::idp::oauth::TYPES,
    #[cfg(feature = "consumer")]
    consumer::impersonation::TYPES,
    #[cfg(feature = "consumer")]
    consumer::magic_links::TYPES,
    #[cfg(feature = "consumer")]
    consumer::magic_links::email::TYPES,
    #[cfg(feature = "consumer")]
    consumer::oauth::TYPES,
    #[cfg(feature = "consumer")]
    consumer::otps::TYPES,
    #[cfg(feature = "consumer")]
    consumer::otps::email::TYPES,
    #[cfg(feature = "consumer")]
    consumer::otps::sms::TYPES,
    #[cfg(feature = "consumer")]
    consumer::otps::whatsapp::TYPES,
    #[cfg(feature = "consumer")]
    consumer::passwords::TYPES,
    #[cfg(feature = "consumer")]
    consumer::passwords::email::TYPES,
    #[cfg(feature = "consumer")]
    consumer::passwords::existing_password::TYPES,
    #[cfg(feature = "consumer")]
    consumer::passwords::sessions::TYPES,
    #[cfg(feature = "consumer")]
    consumer::rbac::TYPES,
    #[cfg(feature = "consumer")]
    consumer::sessions::TYPES,
    #[cfg(feature = "consumer")]
    consumer::totps::TYPES,
    #[cfg(feature = "consumer")]
    consumer::users::TYPES,
    #[cfg(feature = "consumer")]
    consumer::webauthn::TYPES,
    debug::TYPES,
    fraud::TYPES,
    fraud::email::TYPES,
    fraud::fingerprint::TYPES,
    fraud::rules::TYPES,
    fraud::verdict_reasons::TYPES,
    idp::TYPES,
    m2m::TYPES,
    m2m::clients::TYPES,
    m2m::clients::secrets::TYPES,
    project::TYPES,
    shared::TYPES,
];
impl crate::Client {
    #[cfg(feature = "dynamic")]
    pub(crate) async fn dispatch(
        &self,
        path: &[&str],
        arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            #[cfg(feature = "b2b")]
            ["b2b", rest @ ..] => self.b2b().dispatch(rest, arguments).await,
            ["connected_app", rest @ ..] => {
                self.connected_app().dispatch(rest, arguments).await
            }
            #[cfg(feature = "consumer")]
            ["consumer", rest @ ..] => self.consumer().dispatch(rest, arguments).await,
            ["debug", rest @ ..] => self.debug().dispatch(rest, arguments).await,
            ["fraud", rest @ ..] => self.fraud().dispatch(rest, arguments).await,
            ["idp", rest @ ..] => self.idp().dispatch(rest, arguments).await,
            ["m2m", rest @ ..] => self.m2m().dispatch(rest, arguments).await,
            ["project", rest @ ..] => self.project().dispatch(rest, arguments).await,
            _ => Err(arguments.unknown_operation()),
        }
    }
}
