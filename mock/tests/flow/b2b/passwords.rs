use std::time::Duration;

use stytch_api::b2b::passwords::discovery::AuthenticateRequest as DiscoveryRequest;
use stytch_api::b2b::passwords::email::{RequireResetRequest, ResetRequest, ResetStartRequest};
use stytch_api::b2b::passwords::existing_password::ResetRequest as ByPassword;
use stytch_api::b2b::passwords::sessions::ResetRequest as BySession;
use stytch_api::b2b::passwords::{AuthenticateRequest, MigrateRequest, StrengthCheckRequest};
use stytch_api::shared::PasswordHashType;

use super::{check_session, token};
use crate::{assert_refused, start};

const ADA: &str = "ada.admin@acme.example";
const GOOD: &str = "correct horse battery staple";
const BETTER: &str = "another horse, another staple";

#[tokio::test]
async fn a_member_sets_a_password_by_a_link_and_logs_in_with_it() {
    let server = start().await;
    let (stytch, id) = (server.client(), server.organization_id());
    let passwords = stytch.b2b().passwords();
    let login = |password: &str| AuthenticateRequest::new(id, ADA, password);
    let none = passwords.authenticate(login(GOOD)).await;
    assert_refused(none, 404, "member_password_not_found");

    let start = || ResetStartRequest::new(id, ADA);
    passwords.email().reset_start(start()).await.expect("sent");
    let link = server
        .outbox()
        .pop()
        .and_then(|it| it.link)
        .expect("a link");
    assert!(
        link.contains("stytch_token_type=multi_tenant_passwords"),
        "{link}"
    );
    let token = token(&server);
    let reset = |password: &str| ResetRequest::new(token.clone(), password);
    let weak = passwords.email().reset(reset("letmein")).await;
    assert_refused(weak, 400, "weak_password");
    let done = passwords.email().reset(reset(GOOD)).await.expect("set");
    assert!(done.member_authenticated);
    assert_ne!(done.member.member_password_id, "");
    let old = server.admin().session_token().expose().into();
    assert_refused(check_session(&server, &old).await, 404, "session_not_found");
    check_session(&server, &done.session_token)
        .await
        .expect("it runs");
    let again = passwords.email().reset(reset(GOOD)).await;
    assert_refused(again, 401, "unable_to_auth_password_reset_token");

    passwords
        .authenticate(login(GOOD))
        .await
        .expect("logged in");
    let wrong = passwords.authenticate(login(BETTER)).await;
    assert_refused(wrong, 401, "unauthorized_credentials");
    let found = passwords
        .discovery()
        .authenticate(DiscoveryRequest::new(ADA, GOOD))
        .await;
    assert_eq!(found.expect("discovered").discovered_organizations.len(), 1);

    let request = RequireResetRequest::new(ADA).organization_id(id);
    passwords
        .email()
        .require_reset(request)
        .await
        .expect("required");
    let expired = passwords.authenticate(login(GOOD)).await;
    assert_refused(expired, 400, "member_reset_password");
    passwords.email().reset_start(start()).await.expect("sent");
    server.advance(Duration::from_secs(30 * 60));
    let late = ResetRequest::new(super::token(&server), GOOD);
    let late = passwords.email().reset(late).await;
    assert_refused(late, 401, "unable_to_auth_password_reset_token");
}

#[tokio::test]
async fn a_password_is_set_anew_by_the_one_before_or_by_a_fresh_session() {
    let server = start().await;
    let (stytch, id) = (server.client(), server.organization_id());
    let passwords = stytch.b2b().passwords();
    let member = server.add_member(id, "eve@acme.example").password(GOOD);
    let eve = member.log_in().expect("added");
    let request = ByPassword::new("eve@acme.example", GOOD, BETTER, id);
    let done = passwords
        .existing_password()
        .reset(request.clone())
        .await
        .expect("set");
    assert!(done.member_authenticated);
    let again = passwords.existing_password().reset(request).await;
    assert_refused(again, 401, "unauthorized_credentials");
    let old = eve.session_token().expose().into();
    assert_refused(check_session(&server, &old).await, 404, "session_not_found");

    let request = || BySession::new(id, GOOD).session_token(done.session_token.clone());
    let by_session = passwords.sessions().reset(request()).await.expect("set");
    assert_eq!(by_session.session_token, done.session_token);
    server.advance(Duration::from_secs(301));
    let stale = passwords.sessions().reset(request()).await;
    assert_refused(stale, 400, "session_too_old_to_reset_password");

    let check = |password| StrengthCheckRequest::new(password);
    let checked = passwords
        .strength_check(check("letmein"))
        .await
        .expect("checked");
    assert!(!checked.valid_password);
    let hash = "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";
    let request = MigrateRequest::new("old@acme.example", hash, PasswordHashType::Bcrypt, id);
    let migrated = passwords.migrate(request.clone()).await.expect("migrated");
    assert!(migrated.member_created);
    let again = passwords.migrate(request).await;
    assert_refused(again, 400, "password_already_exists");
}
