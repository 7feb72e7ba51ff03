// Generated from openapi/stytch.json. Do not edit: change an overlay, the docs or a codegen pass,
// then run `cargo xtask regen`.

//! `b2b.otps`.
/// `b2b.otps.email`.
pub mod email;
/// `b2b.otps.sms`.
pub mod sms;
/// The operations of `b2b.otps`.
#[derive(Clone, Copy, Debug)]
pub struct OtpsApi<'c> {
    pub(crate) client: &'c crate::raw::Client,
}
impl<'c> OtpsApi<'c> {
    pub(crate) fn new(client: &'c crate::raw::Client) -> Self {
        Self { client }
    }
    /// The operations of `b2b.otps.email`.
    #[must_use]
    pub fn email(self) -> email::EmailApi<'c> {
        email::EmailApi::new(self.client)
    }
    /// The operations of `b2b.otps.sms`.
    #[must_use]
    pub fn sms(self) -> sms::SmsApi<'c> {
        sms::SmsApi::new(self.client)
    }
}
#[cfg(feature = "dynamic")]
impl OtpsApi<'_> {
    pub(crate) async fn dispatch(
        self,
        path: &[&str],
        arguments: crate::dynamic::Arguments,
    ) -> Result<::serde_json::Value, crate::Error> {
        match path {
            ["email", rest @ ..] => {
                Box::pin(self.email().dispatch(rest, arguments)).await
            }
            ["sms", rest @ ..] => Box::pin(self.sms().dispatch(rest, arguments)).await,
            _ => Err(arguments.unknown_operation()),
        }
    }
}
