//! Which `Host` headers are answered.

use std::net::IpAddr;

use hyper::HeaderMap;
use hyper::header::HOST;
use hyper::http::uri::Authority;

/// The names that the server goes by. Any other may be that of a web page whose owner let it resolve to the server's
/// address, so that the page's scripts reach what is there. An address cannot: no name stands behind it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hosts {
    /// Names besides that of loopback, whatever the port.
    pub(crate) names: Vec<String>,
    /// Whether requests come from other machines, to any of its addresses.
    pub(crate) is_remote: bool,
}

impl Hosts {
    /// Whether the request was meant for the server, which listens on this port.
    pub(crate) fn allow(&self, headers: &HeaderMap, port: u16) -> bool {
        let mut hosts = headers.get_all(HOST).iter();
        // Of two, another reader may believe the other.
        let (Some(host), None) = (hosts.next(), hosts.next()) else {
            return false;
        };
        let host = host.to_str().ok();
        let Some(host) = host.and_then(|host| host.parse::<Authority>().ok()) else {
            return false;
        };
        let name = host.host();
        let address: Option<IpAddr> = name.trim_matches(['[', ']']).parse().ok();
        let is_loopback = match address {
            Some(address) => address.is_loopback(),
            None => name.eq_ignore_ascii_case("localhost"),
        };
        let is_named = self.names.iter().any(|it| it.eq_ignore_ascii_case(name));
        let is_remote = self.is_remote && (is_loopback || address.is_some());
        is_named || is_remote || (is_loopback && host.port_u16() == Some(port))
    }
}

#[cfg(test)]
mod tests {
    use super::Hosts;
    use hyper::HeaderMap;
    use hyper::header::{HOST, HeaderValue};

    fn allowed(hosts: &Hosts, host: &'static str) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, HeaderValue::from_static(host));
        hosts.allow(&headers, 4010)
    }

    #[test]
    fn of_two_names_none_counts() {
        let mut headers = HeaderMap::new();
        headers.append(HOST, HeaderValue::from_static("127.0.0.1:4010"));
        assert!(Hosts::default().allow(&headers, 4010));
        headers.append(HOST, HeaderValue::from_static("evil.example"));
        assert!(!Hosts::default().allow(&headers, 4010));
    }

    #[test]
    fn only_names_of_the_server_are_answered() {
        let local = Hosts::default();
        for host in [
            "127.0.0.1:4010",
            "localhost:4010",
            "LOCALHOST:4010",
            "[::1]:4010",
        ] {
            assert!(allowed(&local, host), "{host}");
        }
        for host in [
            "127.0.0.1",
            "127.0.0.1:80",
            "evil.example:4010",
            "10.0.0.1:4010",
            "",
            "localhost.evil:4010",
        ] {
            assert!(!allowed(&local, host), "{host}");
        }
        assert!(!local.allow(&HeaderMap::new(), 4010));
    }

    #[test]
    fn names_that_were_given_and_addresses_of_the_machine_are_answered_too() {
        let named = Hosts {
            names: vec!["stytch".into()],
            is_remote: false,
        };
        assert!(allowed(&named, "stytch") && allowed(&named, "stytch:80"));
        assert!(!allowed(&named, "10.0.0.1:4010"));
        let remote = Hosts {
            names: Vec::new(),
            is_remote: true,
        };
        assert!(allowed(&remote, "10.0.0.1:80") && allowed(&remote, "localhost"));
        assert!(!allowed(&remote, "evil.example:4010"));
    }
}
