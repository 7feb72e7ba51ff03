//! Where requests go.

use reqwest::Url;

/// A host, and perhaps a path prefix, that credentials may be sent to.
#[derive(Clone)]
pub(crate) struct BaseUrl {
    /// Without a slash at the end, so that a path can follow.
    text: String,
    url: Url,
}

impl BaseUrl {
    /// Reads a base URL; the error is the reason why it is none.
    pub(crate) fn parse(text: &str, allow_insecure_http: bool) -> Result<Self, &'static str> {
        let url =
            Url::parse(text.trim()).map_err(|_| "is not a URL such as https://test.stytch.com")?;
        match url.host_str() {
            None | Some("") => return Err("names no host"),
            Some(host) if !is_host(host) => return Err("names a host that cannot be"),
            Some(_) => {}
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("must not hold a user or password");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("must not have a query or fragment");
        }
        match url.scheme() {
            "https" => {}
            "http" if allow_insecure_http || is_loopback(&url) => {}
            "http" => {
                return Err(
                    "must be https: credentials would travel in clear text; see `allow_insecure_http`",
                );
            }
            _ => return Err("must be https"),
        }
        Ok(Self {
            text: url.as_str().trim_end_matches('/').to_owned(),
            url,
        })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn as_url(&self) -> &Url {
        &self.url
    }

    pub(crate) fn is_https(&self) -> bool {
        self.url.scheme() == "https"
    }
}

/// Whether a host has the form of one: URL parsers let pass what no resolver and no certificate can hold.
fn is_host(host: &str) -> bool {
    let name = host.strip_suffix('.').unwrap_or(host);
    host.starts_with('[') || name.len() <= 253 && name.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    let is_sign = |sign: u8| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_');
    let in_bounds = (1..=63).contains(&label.len());
    in_bounds && label.bytes().all(is_sign) && !label.starts_with('-') && !label.ends_with('-')
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    match address.parse::<std::net::IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => host == "localhost",
    }
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;

    #[test]
    fn a_path_prefix_is_kept_and_slashes_at_the_end_go() {
        for (given, kept) in [
            ("https://test.stytch.com", "https://test.stytch.com"),
            ("https://test.stytch.com/", "https://test.stytch.com"),
            (
                "https://gateway.example.com/stytch/",
                "https://gateway.example.com/stytch",
            ),
            ("https://test.stytch.com.", "https://test.stytch.com."),
            ("https://my_gateway:1", "https://my_gateway:1"),
            (
                "https://b\u{fc}cher.example",
                "https://xn--bcher-kva.example",
            ),
            ("https://[::1]:8443", "https://[::1]:8443"),
            (
                "https://gateway.example.com:8443/a/b//",
                "https://gateway.example.com:8443/a/b",
            ),
        ] {
            let base = BaseUrl::parse(given, false).expect(given);
            assert_eq!(base.as_str(), kept);
        }
    }

    #[test]
    fn plain_http_is_for_loopback_only_unless_allowed() {
        for loopback in [
            "http://127.0.0.1:1234",
            "http://127.9.9.9",
            "http://[::1]:80/x",
            "http://localhost:3000",
        ] {
            assert!(BaseUrl::parse(loopback, false).is_ok(), "{loopback}");
        }
        for remote in [
            "http://test.stytch.com",
            "http://localhost.example.com",
            "http://10.0.0.1",
            "http://[::2]",
        ] {
            let refused = BaseUrl::parse(remote, false).err();
            assert!(
                refused.is_some_and(|reason| reason.contains("allow_insecure_http")),
                "{remote}"
            );
            assert!(BaseUrl::parse(remote, true).is_ok(), "{remote}");
        }
    }

    #[test]
    fn what_is_no_base_url_is_refused() {
        for text in [
            "",
            "test.stytch.com",
            "https://",
            "ftp://test.stytch.com",
            "https://user@test.stytch.com",
            "https://:pw@test.stytch.com",
            "https://test.stytch.com?x=1",
            "https://test.stytch.com#x",
            "https://test..stytch.com",
            "https://-test.stytch.com",
            "https://test-.stytch.com",
            "https://te!st.stytch.com",
            "https://.stytch.com",
            "https://test.stytch.com..",
            &format!("https://{}.com", "x".repeat(64)),
            &format!("https://{}com", "x.".repeat(126)),
        ] {
            assert!(BaseUrl::parse(text, true).is_err(), "{text:?}");
        }
    }
}
