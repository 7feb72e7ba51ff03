//! Tokens that nobody may be let in with.

use serde_json::{Value, json};
use stytch_api::{Error, TokenFault, TokenKind};

use crate::project::Project;
use crate::sessions::{fault, member, user};
use crate::signer::{ONE, TWO, part};
use crate::tokens::{member_session, with};

#[tokio::test]
async fn only_the_projects_rs256_signature_counts() {
    let project = Project::with_keys(&[&ONE]).await;
    let claims = member_session();
    let header = |name: &str, value: Value| {
        with(
            json!({ "alg": "RS256", "kid": ONE.id, "typ": "JWT" }),
            &[name],
            Some(value),
        )
    };
    let body = part(claims.to_string());
    let (modulus, _) = ONE.components();
    let hmac = {
        let signed = format!("{}.{body}", part(header("alg", json!("HS256")).to_string()));
        let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, &modulus);
        let tag = ring::hmac::sign(&key, signed.as_bytes());
        format!("{signed}.{}", part(tag))
    };
    let good = ONE.sign(&claims);
    let (signed, signature) = good.rsplit_once('.').expect("a signature");
    let tampered = {
        let forged = with(claims.clone(), &["sub"], Some(json!("member-test-0002")));
        let (head, _) = signed.split_once('.').expect("a header");
        format!("{head}.{}.{signature}", part(forged.to_string()))
    };
    let none = part(header("alg", json!("none")).to_string());
    let stranger = TWO.sign_with(&json!({ "alg": "RS256", "kid": ONE.id }), &claims);
    // The claims with more in front: JSON readers differ in what they make of it.
    let prefixed = |more: &str| {
        let header = format!(r#"{{"alg":"RS256","kid":"{}"}}"#, ONE.id);
        let claims = claims.to_string().replacen('{', &format!("{{{more},"), 1);
        ONE.sign_text(&header, &claims)
    };
    let mut cases = vec![
        (hmac, TokenFault::Algorithm),
        (format!("{none}.{body}."), TokenFault::Algorithm),
        (format!("{none}.{body}.{signature}"), TokenFault::Algorithm),
        (stranger, TokenFault::Signature),
        (tampered, TokenFault::Signature),
        (format!("{signed}."), TokenFault::Signature),
        (
            format!("{signed}.{}", part([0; 256])),
            TokenFault::Signature,
        ),
        (format!("{signed}.%"), TokenFault::Malformed("signature")),
        (
            format!("{signed}.{signature}="),
            TokenFault::Malformed("signature"),
        ),
        (TWO.sign(&claims), TokenFault::UnknownKey),
        (String::new(), TokenFault::Empty),
        ("x".repeat(16 * 1024 + 1), TokenFault::TooLarge),
        (
            ONE.sign_text(&header("kid", json!(ONE.id)).to_string(), "[]"),
            TokenFault::Malformed("payload"),
        ),
        (
            ONE.sign_text(&header("kid", json!(ONE.id)).to_string(), "{"),
            TokenFault::Malformed("payload"),
        ),
    ];
    for (name, value) in [
        ("jwk", TWO.jwk()),
        ("jku", json!("https://evil.example.com/jwks")),
        ("x5u", json!("https://evil.example.com/cert")),
        ("x5c", json!(["AAAA"])),
        ("crit", json!(["exp"])),
        ("typ", json!("at+jwt")),
        ("typ", json!("dpop+jwt")),
    ] {
        cases.push((
            ONE.sign_with(&header(name, value), &claims),
            TokenFault::Header(name),
        ));
    }
    for twice in [
        r#""sub":"member-test-0002""#,
        r#""\u0073ub":"member-test-0002""#,
        r#""https://stytch.com/session":null"#,
        r#""mine":{"a":{"b":1,"b":2}}"#,
        r#""mine":[{"a":1,"a":1}]"#,
        r#""https://stytch.com/other":{"a":1,"a":2}"#,
        r#""jti":{"a":1,"a":2}"#,
    ] {
        cases.push((prefixed(twice), TokenFault::DuplicateName));
    }
    // In the session itself.
    let session = claims["https://stytch.com/session"].to_string();
    let inside = session.replacen('{', r#"{"roles":["admin"],"#, 1);
    let text = claims.to_string().replace(&session, &inside);
    let plain = header("kid", json!(ONE.id)).to_string();
    cases.push((ONE.sign_text(&plain, &text), TokenFault::DuplicateName));
    // Nothing that is remembered of a good token helps a bad one.
    for _ in 0..2 {
        for (token, expected) in &cases {
            let outcome = member(&project, token).await;
            if let Err(error) = &outcome {
                let shown = format!("{error} {error:?}");
                assert!(token.is_empty() || !shown.contains(token), "{shown}");
            }
            assert_eq!(&fault(outcome), expected, "{token:.80}");
        }
        assert!(member(&project, &good).await.is_ok());
        assert!(member(&project, &prefixed(r#""mine":1"#)).await.is_ok());
    }
    // A token as long as a cookie can hold is no trouble.
    let long = with(claims, &["x"], Some(json!("x".repeat(4000))));
    assert!(member(&project, &ONE.sign(&long)).await.is_ok());
}

#[tokio::test]
async fn a_refused_token_says_what_it_was_taken_for() {
    let project = Project::with_keys(&[&ONE]).await;
    let error = user(&project, "x").await.expect_err("no token");
    assert_eq!(
        error.to_string(),
        "the token is refused as a user's session JWT: its form cannot be decoded"
    );
    let Error::Token(error) = error else {
        panic!("{error:?}");
    };
    assert_eq!(error.kind(), TokenKind::UserSession);
    assert!(project.requests().await.is_empty());
}
