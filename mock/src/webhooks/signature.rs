//! The signature of Svix: HMAC-SHA256 over the id, the time and the body.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::hmac;

use super::WebhookError;

/// What both sides know.
pub(super) struct Key(hmac::Key);

impl Key {
    /// From a secret such as `whsec_…`: Base64, with or without the prefix.
    pub(super) fn read(secret: &str) -> Result<Self, WebhookError> {
        let encoded = secret.strip_prefix("whsec_").unwrap_or(secret);
        let bytes = STANDARD.decode(encoded).ok().filter(|it| !it.is_empty());
        // The secret is not repeated.
        let bytes = bytes.ok_or_else(|| {
            WebhookError("a webhook's secret is `whsec_` and Base64 of its key".to_owned())
        })?;
        Ok(Self(hmac::Key::new(hmac::HMAC_SHA256, &bytes)))
    }

    /// What `svix-signature` says.
    pub(super) fn sign(&self, id: &str, timestamp: i64, body: &str) -> String {
        let signed = format!("{id}.{timestamp}.{body}");
        let signature = hmac::sign(&self.0, signed.as_bytes());
        format!("v1,{}", STANDARD.encode(signature))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn it_signs_as_svix_does() {
        for (secret, id, timestamp, body, signature) in [
            (
                "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
                "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk",
                1_649_367_553,
                r#"{"email":"test@example.com","username":"test_user"}"#,
                "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
            ),
            (
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1_614_265_330,
                r#"{"test": 2432232314}"#,
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            ),
        ] {
            let key = Key::read(secret).expect("a key");
            assert_eq!(key.sign(id, timestamp, body), signature);
        }
    }

    #[test]
    fn what_is_no_secret_is_refused_and_not_repeated() {
        for secret in ["", "whsec_", "whsec_not base64"] {
            let refused = Key::read(secret).expect_err("refused").to_string();
            assert!(!refused.contains("not base64"), "{refused}");
        }
    }
}
