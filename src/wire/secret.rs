//! Text that must not be seen: passwords, tokens, keys.

use std::{fmt, mem};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use subtle::ConstantTimeEq;

#[cfg(feature = "descriptions")]
use super::description::Shape;
use super::outcome::Outcome;
use super::reader::{Reader, Strictness, Wire};

/// A secret text. `Debug` and `Display` never show it, comparing takes constant time, and its memory is wiped on drop.
///
/// Wiping covers this text, not copies of it: a request that was sent went through buffers of the HTTP and TLS
/// libraries, which do not wipe them.
///
/// Serializing writes the text itself, since that is how a secret reaches Stytch: whoever serializes a type that
/// holds secrets (to a log, a cache, a file) writes them out.
///
/// ```
/// use stytch_api::Secret;
///
/// let password = Secret::from("correct horse");
/// assert_eq!(format!("{password} {password:?}"), "*** ***");
/// assert_eq!(password.expose(), "correct horse");
/// ```
#[derive(Clone, Default)]
pub struct Secret(String);

impl Secret {
    /// Wraps a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself. Keep it out of logs and errors.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the text is empty or white space: a credential like that proves nothing.
    #[cfg_attr(not(any(feature = "b2b", feature = "consumer")), allow(dead_code))]
    pub(crate) fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// The credential, unless it is blank: Stytch writes "none" as empty text.
    #[cfg_attr(not(any(feature = "b2b", feature = "consumer")), allow(dead_code))]
    pub(crate) fn filled(&self) -> Option<Self> {
        (!self.is_blank()).then(|| self.clone())
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        let wiped = wipe(mem::take(&mut self.0));
        // Without it the compiler may leave out writing what is never read.
        zeroize::optimization_barrier(wiped.as_slice());
    }
}

/// The memory of a text, all of it overwritten at once. Byte by byte, as `zeroize` does it, wiping was a fifth of what
/// verifying a session JWT from the cache takes.
fn wipe(text: String) -> Vec<u8> {
    let mut bytes = text.into_bytes();
    bytes.clear();
    // Never more than there is room for, so nothing is moved.
    bytes.resize(bytes.capacity(), 0);
    bytes
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl PartialEq for Secret {
    /// Takes the same time wherever the texts differ; only their lengths show.
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for Secret {}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::public(deserializer, Strictness::Typed)
    }
}

impl Wire for Secret {
    const EXPECTED: &'static str = "a text";
    #[cfg(feature = "descriptions")]
    const SHAPE: Shape = Shape::Secret;

    fn absent() -> Self {
        Self::default()
    }

    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        reader: &mut Reader,
    ) -> Result<Outcome<Self>, D::Error> {
        Ok(String::read(deserializer, reader)?.map(Self))
    }

    fn secrets<'a>(&'a self, found: &mut Vec<&'a str>) {
        found.push(&self.0);
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Secret {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Secret".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "password" })
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn debug_and_display_never_show_the_text() {
        let secret = Secret::from("swordfish");
        let shown = format!("{secret} {secret:?} {secret:#?} {:?}", Some(&secret));
        assert!(!shown.contains("swordfish"), "{shown}");
    }

    #[test]
    fn equality_is_that_of_the_texts() {
        assert_eq!(Secret::from("a"), Secret::from("a"));
        assert_ne!(Secret::from("a"), Secret::from("b"));
        assert_ne!(Secret::from("a"), Secret::from("ab"));
        assert_eq!(Secret::default(), Secret::from(""));
    }

    #[test]
    fn wiping_overwrites_the_whole_memory_in_place() {
        let mut text = String::with_capacity(100);
        text.push_str("a longer secret that was cut");
        text.truncate(8);
        let (place, room) = (text.as_ptr(), text.capacity());
        let wiped = super::wipe(text);
        assert_eq!((wiped.as_ptr(), wiped.len()), (place, room));
        assert!(wiped.iter().all(|byte| *byte == 0));
        assert!(super::wipe(String::new()).is_empty());
    }

    /// Reads the memory where the secret was, which safe code can do through a file.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_dropped_secret_is_gone_from_memory() {
        use std::io::{Read, Seek, SeekFrom};

        let text = "wiped-on-drop;".repeat(50);
        let mut memory = std::fs::File::open("/proc/self/mem").expect("memory");
        let mut read = |place: u64| {
            let mut bytes = [0; 700];
            memory.seek(SeekFrom::Start(place)).expect("a place");
            memory.read_exact(&mut bytes).expect("bytes");
            String::from_utf8_lossy(&bytes).into_owned()
        };
        let secret = Secret::new(text.as_str());
        let place = secret
            .expose()
            .as_ptr()
            .addr()
            .try_into()
            .expect("an address");
        assert_eq!(read(place), text);
        drop(secret);
        assert!(!read(place).contains("wiped-on-drop;"));
    }

    #[test]
    fn json_carries_the_text_both_ways() {
        let secret: Secret = serde_json::from_str(r#""p\"w""#).expect("a JSON text");
        assert_eq!(secret.expose(), "p\"w");
        assert_eq!(
            serde_json::to_string(&secret).expect("serializable"),
            r#""p\"w""#
        );
    }

    #[cfg(feature = "schemars")]
    #[test]
    fn schema_is_a_password() {
        let schema = schemars::schema_for!(Secret);
        assert_eq!(schema.get("type").and_then(|t| t.as_str()), Some("string"));
        assert_eq!(
            schema.get("format").and_then(|t| t.as_str()),
            Some("password")
        );
    }
}
