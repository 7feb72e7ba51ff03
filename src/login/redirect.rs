//! Where a browser comes back with a token.

use form_urlencoded::parse;

use crate::Secret;

const TOKEN_TYPE: &str = "stytch_token_type";
const TOKEN: &str = "token";

/// Declares what a token may be for: variant, and the word for it in `stytch_token_type`.
macro_rules! redirect {
    ($(#[$attr:meta])* pub enum $name:ident { $($(#[$variant_attr:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$attr])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$variant_attr])*
                #[doc = concat!("\n`", $word, "`")]
                $variant(Secret),
            )*
            /// For something that is not known here.
            Other {
                /// `stytch_token_type`, as it came.
                token_type: String,
                /// The token.
                token: Secret,
            },
        }

        impl $name {
            /// Reads a URL to which Stytch sent a browser: the whole of it, or path and query, which is what servers see.
            ///
            /// # Errors
            /// When there is not exactly one `stytch_token_type` and one `token`. Someone came here by another way, and should
            /// begin to log in.
            pub fn parse(url: &str) -> Result<Self, InvalidRedirect> {
                let (token_type, token) = read(url)?;
                Ok(match token_type.as_str() {
                    $($word => Self::$variant(token),)*
                    _ => Self::Other { token_type, token },
                })
            }
        }
    };
}

#[cfg(feature = "b2b")]
redirect! {
/// What a browser brings back from a login of the B2B product: a token, by what it is for.
///
/// ```
/// # #[cfg(feature = "b2b")]
/// # async fn example(stytch: stytch_api::Client, verifier: String) -> Result<(), Box<dyn std::error::Error>> {
/// use stytch_api::b2b::{oauth, sso};
/// use stytch_api::login::B2bRedirect;
///
/// match B2bRedirect::parse("/callback?stytch_token_type=sso&token=…")? {
///     B2bRedirect::Sso(token) => {
///         let request = sso::AuthenticateRequest::new(token).pkce_code_verifier(verifier);
///         stytch.b2b().sso().authenticate(request).await?;
///     }
///     B2bRedirect::Oauth(token) => {
///         let request = oauth::AuthenticateRequest::new(token).pkce_code_verifier(verifier);
///         stytch.b2b().oauth().authenticate(request).await?;
///     }
///     other => println!("no login begins this way here: {other:?}"),
/// }
/// # Ok(())
/// # }
/// ```
pub enum B2bRedirect {
    /// A magic link of an organization: for `b2b().magic_links().authenticate(…)`.
    MagicLink = "multi_tenant_magic_links",
    /// A magic link before the organization is known: for `b2b().magic_links().discovery().authenticate(…)`.
    DiscoveryMagicLink = "discovery",
    /// An OAuth login to an organization: for `b2b().oauth().authenticate(…)`.
    Oauth = "oauth",
    /// An OAuth login before the organization is known: for `b2b().oauth().discovery().authenticate(…)`.
    DiscoveryOauth = "discovery_oauth",
    /// Single sign-on: for `b2b().sso().authenticate(…)`.
    Sso = "sso",
    /// A mail to set a new password: for `b2b().passwords().email().reset(…)` with that password, or where the mail was sent
    /// before the organization was known, `b2b().passwords().discovery().email().reset(…)`.
    PasswordReset = "multi_tenant_passwords",
    /// Support that looks at the application as a member: for `b2b().impersonation().authenticate(…)`.
    Impersonation = "multi_tenant_impersonation",
} }

#[cfg(feature = "consumer")]
redirect! {
/// What a browser brings back from a login of the consumer product: a token, by what it is for.
///
/// ```
/// # #[cfg(feature = "consumer")]
/// # async fn example(stytch: stytch_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use stytch_api::consumer::magic_links;
/// use stytch_api::login::ConsumerRedirect;
///
/// match ConsumerRedirect::parse("/callback?stytch_token_type=magic_links&token=…")? {
///     ConsumerRedirect::MagicLink(token) | ConsumerRedirect::Login(token) => {
///         let request = magic_links::AuthenticateRequest::new(token).session_duration_minutes(60);
///         stytch.consumer().magic_links().authenticate(request).await?;
///     }
///     other => println!("no login begins this way here: {other:?}"),
/// }
/// # Ok(())
/// # }
/// ```
pub enum ConsumerRedirect {
    /// A magic link: for `consumer().magic_links().authenticate(…)`.
    MagicLink = "magic_links",
    /// The way to log in without a password that a mail to reset it offers: for `consumer().magic_links().authenticate(…)`.
    Login = "login",
    /// An OAuth login: for `consumer().oauth().authenticate(…)`.
    Oauth = "oauth",
    /// A mail to set a new password: for `consumer().passwords().email().reset(…)` with that password.
    PasswordReset = "reset_password",
    /// Support that looks at the application as a user: for `consumer().impersonation().authenticate(…)`.
    Impersonation = "impersonation",
} }

/// A URL that no login leads back to. It does not repeat the URL, which may hold a token.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidRedirect {
    /// A parameter is missing or empty.
    #[error("the URL does not come from a login with Stytch: it has no `{0}`")]
    Missing(&'static str),
    /// A parameter is there more than once, so that others may read another token than this one.
    #[error("the URL does not come from a login with Stytch: it has more than one `{0}`")]
    Repeated(&'static str),
}

/// Type and token.
fn read(url: &str) -> Result<(String, Secret), InvalidRedirect> {
    let (url, _) = url.split_once('#').unwrap_or((url, ""));
    let (_, query) = url.split_once('?').unwrap_or((url, ""));
    let token_type = only(query, TOKEN_TYPE)?;
    let token = only(query, TOKEN)?;
    Ok((token_type.expose().to_owned(), token))
}

/// The one value of a parameter.
fn only(query: &str, name: &'static str) -> Result<Secret, InvalidRedirect> {
    let mut values = parse(query.as_bytes()).filter(|(key, _)| key == name);
    let value = values.next().map(|(_, value)| Secret::new(value));
    if values.next().is_some() {
        return Err(InvalidRedirect::Repeated(name));
    }
    value
        .filter(|value| !value.is_empty())
        .ok_or(InvalidRedirect::Missing(name))
}

#[cfg(all(test, feature = "b2b", feature = "consumer"))]
mod tests {
    use super::{B2bRedirect, ConsumerRedirect, InvalidRedirect};
    use proptest::prelude::*;

    #[test]
    fn a_token_is_told_by_what_it_is_for() {
        let url =
            |word| format!("https://app.example/cb?x=1&stytch_token_type={word}&token=t%2B1#f");
        for (word, expected) in [
            (
                "multi_tenant_magic_links",
                B2bRedirect::MagicLink("t+1".into()),
            ),
            ("discovery", B2bRedirect::DiscoveryMagicLink("t+1".into())),
            ("oauth", B2bRedirect::Oauth("t+1".into())),
            ("discovery_oauth", B2bRedirect::DiscoveryOauth("t+1".into())),
            ("sso", B2bRedirect::Sso("t+1".into())),
            (
                "multi_tenant_passwords",
                B2bRedirect::PasswordReset("t+1".into()),
            ),
            (
                "multi_tenant_impersonation",
                B2bRedirect::Impersonation("t+1".into()),
            ),
        ] {
            assert_eq!(B2bRedirect::parse(&url(word)), Ok(expected));
        }
        for (word, expected) in [
            ("magic_links", ConsumerRedirect::MagicLink("t+1".into())),
            ("login", ConsumerRedirect::Login("t+1".into())),
            ("oauth", ConsumerRedirect::Oauth("t+1".into())),
            (
                "reset_password",
                ConsumerRedirect::PasswordReset("t+1".into()),
            ),
            (
                "impersonation",
                ConsumerRedirect::Impersonation("t+1".into()),
            ),
        ] {
            assert_eq!(ConsumerRedirect::parse(&url(word)), Ok(expected));
        }
    }

    #[test]
    fn what_is_not_known_is_kept() {
        let url = "?token=t&stytch_token_type=SSO";
        let other = B2bRedirect::Other {
            token_type: "SSO".to_owned(),
            token: "t".into(),
        };
        assert_eq!(B2bRedirect::parse(url), Ok(other));
        // The other product's word.
        let url = "/cb?token=t&stytch_token_type=magic_links";
        assert!(matches!(
            B2bRedirect::parse(url),
            Ok(B2bRedirect::Other { .. })
        ));
    }

    #[test]
    fn a_url_without_one_token_of_one_type_is_refused_and_not_repeated() {
        use InvalidRedirect::{Missing, Repeated};
        const TYPE: &str = "stytch_token_type";
        for (url, expected) in [
            ("", Missing(TYPE)),
            ("https://app.example/cb", Missing(TYPE)),
            ("token=hush&stytch_token_type=sso", Missing(TYPE)),
            ("/cb?token=hush", Missing(TYPE)),
            ("/cb?token=hush&stytch_token_type=", Missing(TYPE)),
            ("/cb?token=hush&Stytch_Token_Type=sso", Missing(TYPE)),
            ("/cb?stytch_token_type=sso", Missing("token")),
            ("/cb?stytch_token_type=sso&token=", Missing("token")),
            ("/cb?stytch_token_type=sso&token", Missing("token")),
            ("/cb?stytch_token_type=sso#token=hush", Missing("token")),
            ("/cb#?stytch_token_type=sso&token=hush", Missing(TYPE)),
            (
                "/cb?stytch_token_type=sso&token=hush&token=hush",
                Repeated("token"),
            ),
            (
                "/cb?stytch_token_type=sso&token=&token=hush",
                Repeated("token"),
            ),
            (
                "/cb?stytch_token_type=sso&token=hush&t%6Fken=x",
                Repeated("token"),
            ),
            (
                "/cb?stytch_token_type=sso&token=hush&stytch_token_type=oauth",
                Repeated(TYPE),
            ),
        ] {
            let refused = B2bRedirect::parse(url).expect_err(url);
            assert_eq!(refused, expected, "{url}");
            assert!(!format!("{refused} {refused:?}").contains("hush"));
        }
    }

    #[test]
    fn a_token_hides_itself() {
        let redirect = B2bRedirect::parse("/cb?token=hush&stytch_token_type=new");
        assert!(!format!("{redirect:?}").contains("hush"), "{redirect:?}");
    }

    proptest! {
        #[test]
        fn any_token_arrives_as_it_is(token in ".+", others in ".*") {
            let query = form_urlencoded::Serializer::new(String::new())
                .append_pair("state", &others)
                .append_pair("stytch_token_type", "sso")
                .append_pair("token", &token)
                .finish();
            let redirect = B2bRedirect::parse(&format!("https://app.example/cb?{query}"));
            prop_assert_eq!(redirect, Ok(B2bRedirect::Sso(token.into())));
        }

        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            let _ = B2bRedirect::parse(&text);
        }
    }
}
