//! The cookies in which a browser keeps its session.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use cookie::time::{Duration, OffsetDateTime};
use cookie::{Cookie, SameSite};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use reqwest::header::{CACHE_CONTROL, COOKIE, HeaderMap, HeaderValue, SET_COOKIE};

use super::{NewSession, Pkce};
use crate::{Secret, SessionJwt, SessionToken};

/// What a cookie's value cannot hold (RFC 6265, 4.1.1), and the sign that stands for it. Stytch's tokens have none of it.
const ESCAPED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b',')
    .add(b';')
    .add(b'\\')
    .add(b'%');

/// Reads, sets and clears the cookies of a session (feature `cookies`).
///
/// The first three are called as Stytch's SDKs for browsers call them, so that those find them:
///
/// | cookie | holds | lives |
/// | --- | --- | --- |
/// | `stytch_session` | the session token | as long as the session |
/// | `stytch_session_jwt` | the session JWT | as long as the session, in which Stytch renews it |
/// | `stytch_intermediate_session_token` | a login that lacks a step | ten minutes |
/// | `stytch_pkce_verifier` | what finishes a login that began here: [`Pkce::verifier`] | an hour |
///
/// They are `Secure`, `HttpOnly` and `SameSite=Lax`, have the path `/` and no domain, so that they go to this host alone:
///
/// - `HttpOnly` keeps them from scripts, so that a script that was smuggled into a page cannot carry a session away. Stytch's
///   SDKs for browsers are such scripts: a page that uses one needs [`http_only(false)`](Self::http_only).
/// - `Secure` keeps them from being sent in the clear. A service on `http://localhost` needs [`secure(false)`](Self::secure):
///   not every browser takes localhost for secure.
/// - `SameSite=Lax` keeps them from what other sites send, but for links that somebody follows. So a `GET` must not change
///   anything.
///
/// ```
/// use stytch_api::login::SessionCookies;
/// use stytch_api::reqwest::header::HeaderMap;
/// # use stytch_api::b2b::passwords::AuthenticateRequest;
///
/// # tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
/// # let server = stytch_mock::Server::start().await.expect("a server");
/// # let stytch = server.client();
/// # use stytch_api::identity::JwtOptions;
/// # let options = JwtOptions::new().max_token_age(std::time::Duration::ZERO);
/// # let verified = stytch.b2b().sessions().authenticate_jwt(server.admin().session_jwt(), &options).await?;
/// # let new_session = verified.new_session().expect("Stytch was asked");
/// let cookies = SessionCookies::new();
///
/// // A login is complete: `MemberOutcome::Session(new_session)`.
/// let mut response_headers = HeaderMap::new();
/// SessionCookies::append(&mut response_headers, cookies.set(&new_session));
/// assert_eq!(response_headers.get_all("set-cookie").iter().count(), 2);
/// assert_eq!(response_headers["cache-control"], "no-store");
///
/// // The browser is back.
/// # let mut request_headers = HeaderMap::new();
/// # request_headers.insert("cookie", format!("stytch_session_jwt={}", new_session.session_jwt.expose()).parse().expect("a header"));
/// let presented = cookies.read(&request_headers);
/// assert_eq!(presented.session_jwt, Some(new_session.session_jwt));
///
/// // And logs out.
/// let mut response_headers = HeaderMap::new();
/// SessionCookies::append(&mut response_headers, cookies.clear());
/// # Ok::<(), stytch_api::Error>(())
/// # }).expect("a session");
/// ```
///
/// A [`Cookie`] shows its value in `Debug`: keep it out of logs.
#[derive(Clone, Debug)]
#[must_use]
pub struct SessionCookies {
    secure: bool,
    http_only: bool,
    domain: Option<Cow<'static, str>>,
}

/// What a browser presented. What is `None` was missing, empty, or there with two values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PresentedCookies {
    /// `stytch_session_jwt`.
    pub session_jwt: Option<SessionJwt>,
    /// `stytch_session`.
    pub session_token: Option<SessionToken>,
    /// `stytch_intermediate_session_token`: of a login that lacks a step. It proves no session.
    pub intermediate_session_token: Option<Secret>,
    /// `stytch_pkce_verifier`: of a login that this browser began.
    pub pkce_verifier: Option<Secret>,
}

/// A session that ends.
pub trait CookieSession: sealed::Sealed {
    /// When it ends, where Stytch says it.
    fn ends_at(&self) -> Option<DateTime<Utc>>;
}

#[cfg(feature = "b2b")]
impl CookieSession for crate::b2b::sessions::MemberSession {
    fn ends_at(&self) -> Option<DateTime<Utc>> {
        Some(self.expires_at)
    }
}

#[cfg(feature = "consumer")]
impl CookieSession for crate::consumer::sessions::Session {
    fn ends_at(&self) -> Option<DateTime<Utc>> {
        self.expires_at
    }
}

mod sealed {
    pub trait Sealed {}

    #[cfg(feature = "b2b")]
    impl Sealed for crate::b2b::sessions::MemberSession {}
    #[cfg(feature = "consumer")]
    impl Sealed for crate::consumer::sessions::Session {}
}

impl SessionCookies {
    /// The name of the cookie with the session token.
    pub const SESSION_TOKEN: &'static str = "stytch_session";
    /// The name of the cookie with the session JWT.
    pub const SESSION_JWT: &'static str = "stytch_session_jwt";
    /// The name of the cookie with the intermediate session token.
    pub const INTERMEDIATE_SESSION_TOKEN: &'static str = "stytch_intermediate_session_token";
    /// The name of the cookie with the PKCE verifier.
    pub const PKCE_VERIFIER: &'static str = "stytch_pkce_verifier";

    /// `Secure`, `HttpOnly`, `SameSite=Lax`, for this host alone.
    pub fn new() -> Self {
        Self {
            secure: true,
            http_only: true,
            domain: None,
        }
    }

    /// Whether browsers send the cookies by HTTPS only. `true` by default; `false` is for `http://localhost`.
    pub fn secure(mut self, secure: bool) -> Self {
        self.secure = secure;
        self
    }

    /// Whether the cookies are hidden from scripts. `true` by default; `false` is for pages with an SDK of Stytch's.
    pub fn http_only(mut self, http_only: bool) -> Self {
        self.http_only = http_only;
        self
    }

    /// The domain whose hosts all get the cookies, such as `example.com`. None by default. Every one of these hosts can
    /// then take over a session.
    ///
    /// To browsers, cookies of another domain are other cookies. Where the domain changes, those of before stay beside the
    /// new ones, and of two that differ [`read`](Self::read) takes none: end the old ones, until the last has run out, with
    /// each login and logout.
    ///
    /// ```
    /// use stytch_api::login::SessionCookies;
    /// # use stytch_api::reqwest::header::HeaderMap;
    ///
    /// let (before, cookies) = (SessionCookies::new(), SessionCookies::new().domain("example.com"));
    /// # let mut response_headers = HeaderMap::new();
    /// SessionCookies::append(&mut response_headers, before.clear());
    /// // And then `cookies.set(&new_session)`, or `cookies.clear()`.
    /// ```
    pub fn domain(mut self, domain: impl Into<Cow<'static, str>>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// What a browser presented, of the headers of its request.
    ///
    /// A cookie that came with two different values may be planted, by another host of the domain: nobody can tell which is
    /// the browser's own. Then none of the cookies is taken.
    #[must_use]
    pub fn read(&self, headers: &HeaderMap) -> PresentedCookies {
        unambiguous(headers).unwrap_or_default()
    }

    /// The cookies of a session that a login has brought, or that was renewed: token and JWT. They live as long as the
    /// session.
    #[must_use]
    pub fn set<S: CookieSession>(&self, new: &NewSession<S>) -> [Cookie<'static>; 2] {
        let expires = new
            .session
            .ends_at()
            .and_then(|end| OffsetDateTime::from_unix_timestamp(end.timestamp()).ok());
        [
            (Self::SESSION_TOKEN, new.session_token.expose()),
            (Self::SESSION_JWT, new.session_jwt.expose()),
        ]
        .map(|(name, secret)| {
            let mut cookie = self.cookie(name, secret);
            // Without a time it ends with the browser.
            cookie.set_expires(expires);
            cookie
        })
    }

    /// The cookie of a login that lacks a step. It lives ten minutes, like the token.
    #[must_use]
    pub fn set_intermediate(&self, intermediate_session_token: &Secret) -> Cookie<'static> {
        let mut cookie = self.cookie(
            Self::INTERMEDIATE_SESSION_TOKEN,
            intermediate_session_token.expose(),
        );
        cookie.set_max_age(Duration::minutes(10));
        cookie
    }

    /// The cookie that keeps the verifier of a login until the browser is back. It lives an hour, and no script ever sees it.
    ///
    /// ```
    /// # fn example(stytch: stytch_api::Client, visited: String) -> Result<(), Box<dyn std::error::Error>> {
    /// use stytch_api::b2b::sso::AuthenticateRequest;
    /// use stytch_api::login::{B2bRedirect, Pkce, SessionCookies};
    /// use stytch_api::reqwest::header::HeaderMap;
    ///
    /// let (cookies, pkce) = (SessionCookies::new(), Pkce::new());
    /// let url = stytch.b2b().sso().start_url("saml-connection-…").pkce(&pkce).url()?;
    /// let mut response_headers = HeaderMap::new();
    /// SessionCookies::append(&mut response_headers, [cookies.set_verifier(&pkce)]);
    ///
    /// // The browser is back, and answered with `clear_verifier()`.
    /// # let request_headers = HeaderMap::new();
    /// let verifier = cookies.read(&request_headers).pkce_verifier.ok_or("no login began here")?;
    /// if let B2bRedirect::Sso(token) = B2bRedirect::parse(&visited)? {
    ///     let request = AuthenticateRequest::new(token).pkce_code_verifier(verifier);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn set_verifier(&self, pkce: &Pkce) -> Cookie<'static> {
        let mut cookie = self.cookie(Self::PKCE_VERIFIER, pkce.verifier().expose());
        cookie.set_http_only(true);
        cookie.set_max_age(Duration::hours(1));
        cookie
    }

    /// Ends the cookie with the verifier, which is good for one login.
    #[must_use]
    pub fn clear_verifier(&self) -> Cookie<'static> {
        self.removal(Self::PKCE_VERIFIER)
    }

    /// Ends the three cookies of sessions. The session itself is ended by `sessions().revoke(…)`.
    #[must_use]
    pub fn clear(&self) -> [Cookie<'static>; 3] {
        [
            Self::SESSION_TOKEN,
            Self::SESSION_JWT,
            Self::INTERMEDIATE_SESSION_TOKEN,
        ]
        .map(|name| self.removal(name))
    }

    /// Ends the cookie of a login that lacked a step, once it is complete.
    #[must_use]
    pub fn clear_intermediate(&self) -> Cookie<'static> {
        self.removal(Self::INTERMEDIATE_SESSION_TOKEN)
    }

    /// Adds a `Set-Cookie` to the headers of a response for each of these cookies, and forbids every cache to keep the
    /// response, whatever they said about that: who gets it from there would get the session.
    pub fn append(headers: &mut HeaderMap, cookies: impl IntoIterator<Item = Cookie<'static>>) {
        for cookie in cookies {
            // A cookie made here always can be one; a domain may be anything.
            let Ok(mut value) = HeaderValue::try_from(cookie.to_string()) else {
                continue;
            };
            value.set_sensitive(true);
            headers.append(SET_COOKIE, value);
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
            // Some caches between the service and its visitors listen to these first.
            for header in ["cdn-cache-control", "surrogate-control"] {
                headers.remove(header);
            }
        }
    }

    fn cookie(&self, name: &'static str, secret: &str) -> Cookie<'static> {
        let value = utf8_percent_encode(secret, ESCAPED).to_string();
        let mut cookie = Cookie::new(name, value);
        cookie.set_path("/");
        cookie.set_same_site(SameSite::Lax);
        cookie.set_secure(self.secure);
        cookie.set_http_only(self.http_only);
        if let Some(domain) = &self.domain {
            cookie.set_domain(domain.clone());
        }
        cookie
    }

    fn removal(&self, name: &'static str) -> Cookie<'static> {
        let mut cookie = self.cookie(name, "");
        cookie.make_removal();
        cookie
    }
}

impl Default for SessionCookies {
    fn default() -> Self {
        Self::new()
    }
}

/// A cookie came with two values.
struct Ambiguous;

/// The cookies, unless one of them came with two values.
fn unambiguous(headers: &HeaderMap) -> Result<PresentedCookies, Ambiguous> {
    let jwt = value(headers, SessionCookies::SESSION_JWT)?;
    let token = value(headers, SessionCookies::SESSION_TOKEN)?;
    Ok(PresentedCookies {
        session_jwt: jwt.map(SessionJwt::from),
        session_token: token.map(SessionToken::from),
        intermediate_session_token: value(headers, SessionCookies::INTERMEDIATE_SESSION_TOKEN)?,
        pkce_verifier: value(headers, SessionCookies::PKCE_VERIFIER)?,
    })
}

/// The value of a cookie, unless there is none.
fn value(headers: &HeaderMap, name: &str) -> Result<Option<Secret>, Ambiguous> {
    let mut found: Option<Secret> = None;
    for header in headers.get_all(COOKIE) {
        // Other cookies may hold anything, and must not hide this one.
        let text = String::from_utf8_lossy(header.as_bytes());
        let cookies = Cookie::split_parse(text).filter_map(Result::ok);
        for cookie in cookies.filter(|cookie| cookie.name() == name) {
            let text = percent_decode_str(cookie.value_trimmed()).decode_utf8_lossy();
            let value = Secret::from(text.trim().to_owned());
            if found.as_ref().is_some_and(|found| *found != value) {
                return Err(Ambiguous);
            }
            found = Some(value);
        }
    }
    Ok(found.filter(|value| !value.is_empty()))
}

#[cfg(all(test, feature = "b2b"))]
mod tests {
    use reqwest::header::{COOKIE, HeaderMap, HeaderValue};

    use super::{Cookie, NewSession, Pkce, PresentedCookies, SessionCookies};
    use crate::b2b::sessions::MemberSession;
    use crate::{Secret, SessionJwt, SessionToken};

    fn new_session(token: &str) -> NewSession<MemberSession> {
        NewSession {
            session: MemberSession {
                expires_at: "2027-01-16T07:00:00Z".parse().expect("a time"),
                ..MemberSession::default()
            },
            session_token: SessionToken::new(token),
            session_jwt: SessionJwt::new("e30.e30.c2ln"),
        }
    }

    fn read(headers: &[&[u8]]) -> PresentedCookies {
        let values = headers
            .iter()
            .map(|bytes| (COOKIE, HeaderValue::from_bytes(bytes).expect("a header")));
        let mut headers = HeaderMap::new();
        values.for_each(|(name, value)| {
            headers.append(name, value);
        });
        SessionCookies::new().read(&headers)
    }

    fn jwt(headers: &[&[u8]]) -> Option<String> {
        read(headers).session_jwt.map(|jwt| jwt.expose().to_owned())
    }

    #[test]
    fn session_cookies_are_for_this_host_alone_and_hidden_unless_told_otherwise() {
        let [token, jwt] = SessionCookies::new().set(&new_session("token-1"));
        let attributes =
            "HttpOnly; SameSite=Lax; Secure; Path=/; Expires=Sat, 16 Jan 2027 07:00:00 GMT";
        assert_eq!(
            token.to_string(),
            format!("stytch_session=token-1; {attributes}")
        );
        assert_eq!(
            jwt.to_string(),
            format!("stytch_session_jwt=e30.e30.c2ln; {attributes}")
        );

        let relaxed = SessionCookies::new()
            .secure(false)
            .http_only(false)
            .domain("example.com");
        assert_eq!(
            relaxed.set_intermediate(&Secret::from("step")).to_string(),
            "stytch_intermediate_session_token=step; SameSite=Lax; Path=/; Domain=example.com; Max-Age=600"
        );
    }

    #[test]
    fn a_verifier_comes_back_and_no_script_sees_it() {
        let (cookies, pkce) = (SessionCookies::new().http_only(false), Pkce::new());
        let set = cookies.set_verifier(&pkce).to_string();
        let (pair, attributes) = set.split_once("; ").expect("attributes");
        assert_eq!(
            attributes,
            "HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=3600"
        );
        let presented = read(&[pair.as_bytes()]);
        assert_eq!(presented.pkce_verifier.as_ref(), Some(pkce.verifier()));
        let cleared = cookies.clear_verifier().to_string();
        assert!(cleared.starts_with("stytch_pkce_verifier=; "), "{cleared}");
    }

    #[test]
    fn what_is_cleared_has_the_attributes_by_which_browsers_find_it() {
        let cleared = SessionCookies::new().domain("example.com").clear();
        let names = cleared.clone().map(|cookie| cookie.name().to_owned());
        assert_eq!(
            names,
            [
                "stytch_session",
                "stytch_session_jwt",
                "stytch_intermediate_session_token"
            ]
        );
        for cookie in cleared {
            let text = cookie.to_string();
            assert!(
                text.contains("=; ") && text.contains("; Max-Age=0; "),
                "{text}"
            );
            assert!(
                text.contains("; Path=/; ") && text.contains("; Domain=example.com"),
                "{text}"
            );
        }
    }

    #[test]
    fn a_hostile_value_adds_no_attribute_and_is_read_as_it_was() {
        let hostile = "a; Domain=evil.example\r\nSet-Cookie: b=\"%41,\\é";
        let [token, _] = SessionCookies::new().set(&new_session(hostile));
        let (pair, attributes) = token
            .to_string()
            .split_once(';')
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .expect("attributes");
        assert!(!attributes.contains("evil"), "{attributes}");
        assert!(
            pair.is_ascii() && !pair.contains([' ', '\r', '\n', '"', ',']),
            "{pair}"
        );
        let read = read(&[pair.as_bytes()]).session_token.expect("a token");
        assert_eq!(read.expose(), hostile);
    }

    #[test]
    fn a_cookie_is_found_among_others_in_one_header_or_several() {
        let expected = Some("e30".to_owned());
        for headers in [
            &[b"stytch_session_jwt=e30".as_slice()] as &[&[u8]],
            &[b"a=1;stytch_session_jwt=\"e30\" ;b=2"],
            &[b"a=1", b"b; =; ;; stytch_session_jwt = e30"],
            &[b"theirs=\xff\xfe; stytch_session_jwt=e30"],
            &[b"stytch_session_jwt=e30; stytch_session_jwt=e30"],
        ] {
            assert_eq!(jwt(headers), expected, "{headers:?}");
        }
        for headers in [
            &[] as &[&[u8]],
            &[b"stytch_session_jwt="],
            &[b"stytch_session_jwt=\"\""],
            &[b"stytch_session_jwt=%20"],
            &[b"STYTCH_SESSION_JWT=e30"],
            &[b"x=stytch_session_jwt=e30"],
        ] {
            assert_eq!(jwt(headers), None, "{headers:?}");
        }
    }

    #[test]
    fn of_cookies_with_two_values_none_is_taken() {
        for headers in [
            &[
                b"stytch_session_jwt=mine; stytch_session_jwt=theirs; stytch_session=theirs"
                    .as_slice(),
            ] as &[&[u8]],
            &[
                b"stytch_session_jwt=mine; stytch_session=mine",
                b"stytch_session=theirs",
            ],
            &[b"stytch_session_jwt=; stytch_session_jwt=theirs"],
        ] {
            assert_eq!(read(headers), PresentedCookies::default(), "{headers:?}");
        }
    }

    #[test]
    fn a_response_that_sets_cookies_is_kept_by_no_cache() {
        let mut headers = HeaderMap::new();
        for header in ["cache-control", "cdn-cache-control", "surrogate-control"] {
            headers.append(header, HeaderValue::from_static("public, max-age=60"));
        }
        let before = headers.clone();
        SessionCookies::append(&mut headers, None::<Cookie<'static>>);
        assert_eq!(headers, before);
        SessionCookies::append(&mut headers, SessionCookies::new().clear());
        assert_eq!(headers.len(), 4);
        assert_eq!(
            headers.get("cache-control").map(HeaderValue::as_bytes),
            Some(&b"no-store"[..])
        );
        assert!(
            headers
                .get_all("set-cookie")
                .iter()
                .all(HeaderValue::is_sensitive)
        );
    }
}
