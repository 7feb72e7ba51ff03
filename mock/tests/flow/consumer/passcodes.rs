//! One-time passcodes.

use std::time::Duration;

use stytch_api::consumer::otps::AuthenticateRequest;
use stytch_api::consumer::otps::email::{
    LoginOrCreateRequest as ByEmail, SendRequest as SendEmail,
};
use stytch_api::consumer::otps::sms::{LoginOrCreateRequest as BySms, SendRequest as SendSms};
use stytch_api::consumer::otps::whatsapp::SendRequest as SendWhatsapp;
use stytch_mock::Channel;

use super::{code, message};
use crate::{assert_refused, start};

const PHONE: &str = "+15005550123";

#[tokio::test]
async fn a_passcode_of_an_sms_logs_in_once_within_two_minutes() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let otps = consumer.otps();
    let unknown = otps.sms().send(SendSms::new(PHONE)).await;
    assert_refused(unknown, 404, "phone_number_not_found");
    let sent = otps
        .sms()
        .login_or_create(BySms::new(PHONE))
        .await
        .expect("sent");
    assert!(sent.user_created);
    assert_eq!(message(&server).channel, Channel::Sms);
    let request =
        |code: String| AuthenticateRequest::new(&sent.phone_id, code).session_duration_minutes(60);
    let right = code(&server);
    let wrong = if right == "123456" {
        "654321"
    } else {
        "123456"
    };
    let refused = otps.authenticate(request(wrong.to_owned())).await;
    assert_refused(refused, 404, "otp_code_not_found");
    let login = otps
        .authenticate(request(right.clone()))
        .await
        .expect("logged in");
    assert!(login.user.phone_numbers[0].verified);
    let session = login.session.expect("a session");
    let factor = &session.authentication_factors[0];
    assert_eq!(factor.delivery_method.as_ref(), "sms");
    let phone = factor.phone_number_factor.as_ref().expect("a phone");
    assert_eq!(phone.phone_number, PHONE);
    let again = otps.authenticate(request(right)).await;
    assert_refused(again, 401, "unable_to_auth_otp_code");

    otps.sms().send(SendSms::new(PHONE)).await.expect("sent");
    server.advance(Duration::from_secs(121));
    let late = otps.authenticate(request(code(&server))).await;
    assert_refused(late, 401, "unable_to_auth_otp_code");
}

#[tokio::test]
async fn passcodes_by_two_ways_make_a_session_of_two_factors() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let otps = consumer.otps();
    let by_email = ByEmail::new("two@example.com").create_user_as_pending(true);
    let sent = otps.email().login_or_create(by_email).await.expect("sent");
    let request =
        AuthenticateRequest::new(&sent.email_id, code(&server)).session_duration_minutes(5);
    let first = otps.authenticate(request).await.expect("logged in");
    assert_eq!(first.user.status, "active");

    let by_phone = SendWhatsapp::new(PHONE).session_token(first.session_token.clone());
    let sent = otps.whatsapp().send(by_phone).await.expect("sent");
    assert_eq!(sent.user_id, first.user_id);
    assert_eq!(message(&server).channel, Channel::WhatsApp);
    let request = AuthenticateRequest::new(&sent.phone_id, code(&server));
    let second = otps
        .authenticate(request.session_token(first.session_token))
        .await;
    let session = second.expect("added").session.expect("the session");
    let ways: Vec<_> = session
        .authentication_factors
        .iter()
        .map(|it| it.delivery_method.as_ref().to_owned())
        .collect();
    assert_eq!(ways, ["email", "whatsapp"]);

    // The phone number is taken now.
    let others = SendSms::new(PHONE).user_id(server_user(&server).await);
    assert_refused(otps.sms().send(others).await, 400, "duplicate_phone_number");
    let known = otps.email().send(SendEmail::new("two@example.com")).await;
    assert_eq!(known.expect("sent").user_id, first.user_id);
}

/// The user who is there from the start.
async fn server_user(server: &stytch_mock::Server) -> String {
    let stytch = server.client();
    let otps = stytch.consumer();
    let request = SendEmail::new("uma.user@example.com");
    let sent = otps.otps().email().send(request).await;
    sent.expect("sent").user_id
}
