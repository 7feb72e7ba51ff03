//! What a request shows.

use http::HeaderMap;
use http::header::AUTHORIZATION;

use crate::login::SessionCookies;
use crate::{SessionCredential, SessionJwt, SessionToken};

/// A credential, and how it came.
pub(super) struct Presented {
    pub(super) credential: SessionCredential,
    /// By cookie: then new credentials go back by cookie.
    pub(super) by_cookie: bool,
}

/// What the headers show; `None` when that is nothing, or nothing clear.
pub(super) fn presented(headers: &HeaderMap, cookies: &SessionCookies) -> Option<Presented> {
    match authorization(headers) {
        Authorization::Bearer(text) => text.map(|text| Presented {
            credential: bearer(text),
            by_cookie: false,
        }),
        Authorization::NoBearer => {
            let found = cookies.read(headers);
            let jwt = found.session_jwt.map(SessionCredential::from);
            let token = found.session_token.map(SessionCredential::from);
            jwt.or(token).map(|credential| Presented {
                credential,
                by_cookie: true,
            })
        }
    }
}

enum Authorization<'h> {
    /// There is none, or of another scheme, such as that of a proxy.
    NoBearer,
    /// A bearer token, unless it cannot be one.
    Bearer(Option<&'h str>),
}

fn authorization(headers: &HeaderMap) -> Authorization<'_> {
    let mut all = headers.get_all(AUTHORIZATION).iter();
    let Some(value) = all.next() else {
        return Authorization::NoBearer;
    };
    // Whoever stands in front may have looked at the other one.
    if all.next().is_some() {
        return Authorization::Bearer(None);
    }
    let Ok(text) = value.to_str() else {
        return Authorization::Bearer(None);
    };
    let text = text.trim();
    let (scheme, token) = text.split_once([' ', '\t']).unwrap_or((text, ""));
    match scheme.eq_ignore_ascii_case("bearer") {
        false => Authorization::NoBearer,
        true => Authorization::Bearer(Some(token.trim_start()).filter(|token| is_token(token))),
    }
}

/// RFC 6750, 2.1.
fn is_token(text: &str) -> bool {
    let is_of_token = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte);
    !text.is_empty() && text.bytes().all(is_of_token)
}

/// A JWT has two dots, and a session token none.
fn bearer(text: &str) -> SessionCredential {
    match text.matches('.').count() {
        2 => SessionJwt::new(text).into(),
        _ => SessionToken::new(text).into(),
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderName, HeaderValue};

    use super::presented;
    use crate::SessionCredential;
    use crate::login::SessionCookies;

    /// `jwt …`, `token …` or nothing, with how it came.
    fn shown(headers: &[(&'static str, &str)]) -> Option<(&'static str, String, bool)> {
        let headers: HeaderMap = {
            let mut map = HeaderMap::new();
            for (name, value) in headers {
                let value = HeaderValue::from_bytes(value.as_bytes()).expect("a header");
                map.append(HeaderName::from_static(name), value);
            }
            map
        };
        let found = presented(&headers, &SessionCookies::new())?;
        let kind = match found.credential {
            SessionCredential::Jwt(_) => "jwt",
            SessionCredential::Token(_) => "token",
        };
        Some((kind, found.credential.expose().to_owned(), found.by_cookie))
    }

    #[test]
    fn a_bearer_comes_before_cookies_and_a_jwt_before_a_token() {
        let both = ("cookie", "stytch_session=t; stytch_session_jwt=a.b.c");
        for (headers, expected) in [
            (&[both] as &[_], Some(("jwt", "a.b.c", true))),
            (
                &[("cookie", "stytch_session=t")],
                Some(("token", "t", true)),
            ),
            (
                &[both, ("authorization", "Bearer x")],
                Some(("token", "x", false)),
            ),
            (
                &[("authorization", "bearer  x.y.z ")],
                Some(("jwt", "x.y.z", false)),
            ),
            (
                &[both, ("authorization", "Bearer\tx")],
                Some(("token", "x", false)),
            ),
            (
                &[both, ("authorization", "Basic eDp5")],
                Some(("jwt", "a.b.c", true)),
            ),
            (&[("cookie", "stytch_intermediate_session_token=t")], None),
            (&[], None),
        ] {
            let expected =
                expected.map(|(kind, text, by_cookie)| (kind, text.to_owned(), by_cookie));
            assert_eq!(shown(headers), expected, "{headers:?}");
        }
    }

    #[test]
    fn a_bearer_that_is_unclear_shows_nothing_and_cookies_do_not_make_up_for_it() {
        let cookie = ("cookie", "stytch_session_jwt=a.b.c");
        for authorizations in [
            &["Bearer"] as &[_],
            &["Bearer "],
            &["Bearer a b"],
            &["Bearer a, Bearer b"],
            &["Bearer \u{e9}"],
            &["Bearer a", "Bearer b"],
            &["Basic eDp5", "Bearer b"],
        ] {
            let headers: Vec<_> = authorizations
                .iter()
                .map(|it| ("authorization", *it))
                .chain([cookie])
                .collect();
            assert_eq!(shown(&headers), None, "{authorizations:?}");
        }
    }
}
