//! Base64url without padding, as JOSE has it: one text per value.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn every_value_has_one_text() {
        assert_eq!(decode("AQAB").as_deref(), Some(&[1, 0, 1][..]));
        assert_eq!(decode("-_8").as_deref(), Some(&[0xfb, 0xff][..]));
        // Padding, the other alphabet, bits left over, white space, an impossible length.
        for other in ["AQ==", "+/8", "AR", "-_9", "AQ AB", "AQAB\n", "A"] {
            assert_eq!(decode(other), None, "{other}");
        }
    }
}
