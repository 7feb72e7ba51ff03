//! Authenticator apps and recovery codes.

use std::time::Duration;

use ring::hmac::{HMAC_SHA1_FOR_LEGACY_USE_ONLY, Key, sign};
use stytch_api::chrono::{TimeDelta, Utc};
use stytch_api::consumer::totps::{
    AuthenticateRequest, CreateRequest, RecoverRequest, RecoveryCodesRequest,
};

use super::code;
use crate::{assert_refused, start};

/// What an app shows when its clock is ahead by so much (RFC 6238).
fn shown(secret: &str, ahead: TimeDelta) -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let bits: String = secret
        .chars()
        .map(|it| format!("{:05b}", letters.find(it).expect("base 32")))
        .collect();
    let bytes: Vec<u8> = bits
        .as_bytes()
        .chunks_exact(8)
        .map(|it| u8::from_str_radix(std::str::from_utf8(it).expect("bits"), 2).expect("a byte"))
        .collect();
    let step = (Utc::now() + ahead).timestamp() / 30;
    let key = Key::new(HMAC_SHA1_FOR_LEGACY_USE_ONLY, &bytes);
    let tag = sign(&key, &step.to_be_bytes());
    let tag = tag.as_ref();
    let offset = usize::from(tag[19] & 0xf);
    let number = u32::from_be_bytes(tag[offset..offset + 4].try_into().expect("four"));
    format!("{:06}", (number & 0x7fff_ffff) % 1_000_000)
}

#[tokio::test]
async fn an_app_is_the_second_factor_once_its_first_passcode_came() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let totps = consumer.totps();
    let user = server.user_id();
    let passcode = |code: String| AuthenticateRequest::new(user, code);
    let none = totps.authenticate(passcode("123456".to_owned())).await;
    assert_refused(none, 404, "totps_not_found_for_user");
    let nobody = totps.create(CreateRequest::new("nobody")).await;
    assert_refused(nobody, 404, "user_not_found");

    let begun = consumer
        .otps()
        .email()
        .send(stytch_api::consumer::otps::email::SendRequest::new(
            "uma.user@example.com",
        ));
    let begun = begun.await.expect("sent");
    let login = stytch_api::consumer::otps::AuthenticateRequest::new(begun.email_id, code(&server));
    let login = consumer
        .otps()
        .authenticate(login.session_duration_minutes(60))
        .await;
    let login = login.expect("logged in");

    let app = totps
        .create(CreateRequest::new(user))
        .await
        .expect("created");
    assert!(!app.user.totps[0].verified);
    let secret = app.secret.expose();
    let right = shown(secret, TimeDelta::zero());
    let wrong = if right == "123456" {
        "654321"
    } else {
        "123456"
    };
    let wrong = totps.authenticate(passcode(wrong.to_owned())).await;
    assert_refused(wrong, 401, "unable_to_authenticate_totp");
    let request = passcode(right.clone()).session_token(login.session_token);
    let second = totps.authenticate(request).await.expect("both factors");
    assert!(second.user.totps[0].verified);
    let session = second.session.expect("the session");
    let kinds: Vec<_> = session
        .authentication_factors
        .iter()
        .map(|it| it.type_.as_ref().to_owned())
        .collect();
    assert_eq!(kinds, ["otp", "totp"]);
    let again = totps.authenticate(passcode(right)).await;
    assert_refused(again, 401, "totp_code_already_authenticated");
    let another = totps.create(CreateRequest::new(user)).await;
    assert_refused(another, 400, "active_totp_exists");

    server.advance(Duration::from_secs(60));
    let next = shown(secret, TimeDelta::seconds(60));
    totps
        .authenticate(passcode(next))
        .await
        .expect("the next one");
    consumer
        .users()
        .delete_totp(&app.totp_id)
        .await
        .expect("taken away");
    let gone = totps.authenticate(passcode("123456".to_owned())).await;
    assert_refused(gone, 404, "totps_not_found_for_user");
}

#[tokio::test]
async fn a_recovery_code_stands_for_the_app_once() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let totps = consumer.totps();
    let user = server.user_id();
    let create = CreateRequest::new(user).expiration_minutes(5);
    let first = totps.create(create.clone()).await.expect("created");
    server.advance(Duration::from_secs(5 * 60));
    let late = shown(first.secret.expose(), TimeDelta::minutes(5));
    let late = totps
        .authenticate(AuthenticateRequest::new(user, late))
        .await;
    assert_refused(late, 400, "expired_totp");

    // One that was never used gives way.
    let app = totps.create(create).await.expect("created");
    let [code, ..] = app.recovery_codes.as_slice() else {
        panic!("no codes");
    };
    let recover = || RecoverRequest::new(user, code.clone()).session_duration_minutes(5);
    let error = "unable_to_authenticate_recovery_code";
    assert_refused(totps.recover(recover()).await, 401, error);
    let right = shown(app.secret.expose(), TimeDelta::minutes(5));
    let right = totps
        .authenticate(AuthenticateRequest::new(user, right))
        .await;
    right.expect("verified");
    let recovered = totps.recover(recover()).await.expect("recovered");
    let session = recovered.session.expect("a session");
    assert_eq!(
        session.authentication_factors[0].delivery_method.as_ref(),
        "recovery_code"
    );
    assert_refused(totps.recover(recover()).await, 401, error);
    let left = totps
        .recovery_codes(RecoveryCodesRequest::new(user))
        .await
        .expect("told");
    assert_eq!(
        left.totps[0].recovery_codes.len(),
        app.recovery_codes.len() - 1
    );
}
