//! Base64url without padding, as JOSE has it: one text per value.

use base64::Engine;

/// The crate's vector engine, where it has one: decoding is a fair part of what a token costs besides RSA.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
static ENGINE: std::sync::LazyLock<base64::engine::Simd> = std::sync::LazyLock::new(|| {
    base64::engine::Simd::url_safe(base64::engine::general_purpose::NO_PAD)
});
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
static ENGINE: base64::engine::GeneralPurpose = base64::engine::general_purpose::URL_SAFE_NO_PAD;

pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    ENGINE.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::decode;
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use proptest::prelude::*;

    #[test]
    fn every_value_has_one_text() {
        assert_eq!(decode("AQAB").as_deref(), Some(&[1, 0, 1][..]));
        assert_eq!(decode("-_8").as_deref(), Some(&[0xfb, 0xff][..]));
        // Padding, the other alphabet, bits left over, white space, an impossible length.
        for other in ["AQ==", "+/8", "AR", "-_9", "AQ AB", "AQAB\n", "A"] {
            assert_eq!(decode(other), None, "{other}");
            // Also where vectors read it.
            let long = format!("{}{other}", "A".repeat(128));
            assert_eq!(decode(&long), None, "{long}");
        }
    }

    proptest! {
        /// The plain engine is the reference: nothing decodes otherwise, whatever the machine.
        #[test]
        fn every_text_decodes_as_the_plain_engine_decodes_it(
            text in "[A-Za-z0-9_-]{0,400}",
            other in "[\\x00-\\x7f]|[=+/.é]|",
            at in 0_usize..400,
        ) {
            let at = at.min(text.len());
            let text = format!("{}{other}{}", &text[..at], &text[at..]);
            prop_assert_eq!(decode(&text), URL_SAFE_NO_PAD.decode(&text).ok());
        }
    }
}
