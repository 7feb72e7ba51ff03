use std::time::Duration;

use stytch_api::b2b::organizations::UpdateRequest;
use stytch_api::b2b::organizations::members::UpdateRequest as UpdateMember;
use stytch_api::b2b::otps::email::{
    AuthenticateRequest, AuthenticateResponse, LoginOrSignupRequest,
};
use stytch_api::b2b::otps::sms::{AuthenticateRequest as SmsRequest, SendRequest};
use stytch_api::b2b::recovery_codes::RecoverRequest;
use stytch_api::b2b::totps::{AuthenticateRequest as TotpRequest, CreateRequest};
use stytch_mock::{Channel, Server};

use super::{check_session, set, token};
use crate::{assert_refused, start};

const ADA: &str = "ada.admin@acme.example";

/// Logs the admin in by a passcode, and asks for a second factor.
async fn first_step(server: &Server) -> AuthenticateResponse {
    let (stytch, id) = (server.client(), server.organization_id());
    let otps = stytch.b2b().otps();
    let request = LoginOrSignupRequest::new(id, ADA);
    otps.email().login_or_signup(request).await.expect("sent");
    let request = AuthenticateRequest::new(id, ADA, token(server));
    let login = otps.email().authenticate(request).await.expect("half way");
    assert!(!login.member_authenticated && login.member_session.is_none());
    assert!(login.primary_required.is_none() && login.mfa_required.is_some());
    login
}

async fn started() -> Server {
    let server = start().await;
    set(&server, UpdateRequest::new().mfa_policy("REQUIRED_FOR_ALL")).await;
    server
}

#[tokio::test]
async fn who_enrolled_needs_a_second_factor_where_the_organization_leaves_it_to_them() {
    let server = start().await;
    let (stytch, id) = (server.client(), server.organization_id());
    let enrolled = UpdateMember::new().mfa_enrolled(true);
    let b2b = stytch.b2b();
    let members = b2b.organizations();
    let changed = members
        .members()
        .update(id, server.admin().member_id(), enrolled);
    assert!(changed.await.expect("enrolled").member.mfa_enrolled);
    first_step(&server).await;
}

#[tokio::test]
async fn a_passcode_by_sms_completes_a_login() {
    let server = started().await;
    let (stytch, id) = (server.client(), server.organization_id());
    let (sms, ada) = (stytch.b2b().otps(), server.admin().member_id());
    let first = first_step(&server).await;
    assert!(
        first
            .mfa_required
            .expect("required")
            .member_options
            .is_none()
    );
    let proof = first.intermediate_session_token;
    let none = sms.sms().send(SendRequest::new(id, ada)).await;
    assert_refused(none, 404, "member_phone_number_not_found");
    let request = SendRequest::new(id, ada)
        .mfa_phone_number("+15005550006")
        .intermediate_session_token(proof.clone());
    sms.sms().send(request).await.expect("sent");
    let message = server.outbox().pop().expect("a message");
    assert_eq!(
        (message.channel, message.to.as_str()),
        (Channel::Sms, "+15005550006")
    );

    let request = |code: &str| SmsRequest::new(id, ada, code);
    let bare = sms.sms().authenticate(request(&token(&server))).await;
    assert_refused(bare, 400, "no_session_arguments");
    let wrong = request("abcdef").intermediate_session_token(proof.clone());
    assert_refused(
        sms.sms().authenticate(wrong).await,
        404,
        "otp_code_not_found",
    );
    let right = request(&token(&server)).intermediate_session_token(proof.clone());
    let login = sms
        .sms()
        .authenticate(right.clone())
        .await
        .expect("logged in");
    assert!(login.member.mfa_enrolled && login.member.mfa_phone_number_verified);
    assert_eq!(login.member.default_mfa_method, "sms_otp");
    assert_eq!(
        login
            .member_session
            .expect("a session")
            .authentication_factors
            .len(),
        2
    );
    check_session(&server, &login.session_token)
        .await
        .expect("it runs");
    let again = sms.sms().authenticate(right).await;
    assert_refused(again, 404, "intermediate_session_not_found");

    // The next time the passcode comes by itself.
    let second = first_step(&server).await.mfa_required.expect("required");
    assert_eq!(second.secondary_auth_initiated.as_deref(), Some("sms_otp"));
    assert_eq!(
        server.outbox().pop().expect("a message").channel,
        Channel::Sms
    );
}

#[tokio::test]
async fn an_authenticator_app_and_its_recovery_codes_complete_a_login() {
    let server = started().await;
    let (stytch, id) = (server.client(), server.organization_id());
    let (totps, ada) = (stytch.b2b().totps(), server.admin().member_id());
    let created = totps
        .create(CreateRequest::new(id, ada))
        .await
        .expect("created");
    assert_eq!(created.recovery_codes.len(), 10);
    let proof = first_step(&server).await.intermediate_session_token;
    let request =
        |code: &str| TotpRequest::new(id, ada, code).intermediate_session_token(proof.clone());
    let wrong = totps.authenticate(request("abcdef")).await;
    assert_refused(wrong, 401, "unable_to_authenticate_totp");
    let code = server.totp_code(created.secret.expose());
    let login = totps.authenticate(request(&code)).await.expect("logged in");
    assert_eq!(
        login.member.totp_registration_id,
        created.totp_registration_id
    );
    assert_eq!(login.member.default_mfa_method, "totp");
    let another = totps.create(CreateRequest::new(id, ada)).await;
    assert_refused(another, 400, "active_totp_exists");

    let required = first_step(&server).await;
    let proof = required.intermediate_session_token;
    let options = required
        .mfa_required
        .and_then(|it| it.member_options)
        .expect("options");
    assert_eq!(options.totp_registration_id, created.totp_registration_id);
    let request =
        |code: &str| TotpRequest::new(id, ada, code).intermediate_session_token(proof.clone());
    let used = totps.authenticate(request(&code)).await;
    assert_refused(used, 401, "totp_code_already_authenticated");

    let recovery = stytch.b2b().recovery_codes();
    let first = created.recovery_codes.first().expect("a code");
    let request =
        |code: &str| RecoverRequest::new(id, ada, code).intermediate_session_token(proof.clone());
    let wrong = recovery.recover(request("xxxx-xxxx-xxxx")).await;
    assert_refused(wrong, 401, "unable_to_authenticate_recovery_code");
    let login = recovery
        .recover(request(first.expose()))
        .await
        .expect("logged in");
    assert_eq!(login.recovery_codes_remaining, 9);
    assert!(login.member_session.is_some());
    let left = recovery.get(id, ada).await.expect("codes").recovery_codes;
    assert!(!left.contains(first));
}

#[tokio::test]
async fn an_app_that_is_not_used_in_time_must_be_set_up_again() {
    let server = started().await;
    let (stytch, id) = (server.client(), server.organization_id());
    let (totps, mo) = (stytch.b2b().totps(), server.member().member_id());
    let created = totps
        .create(CreateRequest::new(id, mo))
        .await
        .expect("created");
    server.advance(Duration::from_secs(59 * 60));
    let request = |code: String| {
        TotpRequest::new(id, mo, code).session_token(server.member().session_token())
    };
    let code = server.totp_code(created.secret.expose());
    let login = totps
        .authenticate(request(code))
        .await
        .expect("just in time");
    assert!(login.member_session.is_some());

    let other = totps
        .create(CreateRequest::new(id, server.admin().member_id()))
        .await;
    let other = other.expect("created");
    let code = server.totp_code(other.secret.expose());
    let stolen = TotpRequest::new(id, server.admin().member_id(), code)
        .session_token(server.member().session_token());
    let refused = totps.authenticate(stolen).await;
    assert_refused(refused, 400, "member_session_member_id_mismatch");
}
