use std::time::Duration;

use stytch_api::b2b::magic_links::AuthenticateRequest;
use stytch_api::b2b::magic_links::email::{InviteRequest, LoginOrSignupRequest};
use stytch_api::b2b::organizations::UpdateRequest;
use stytch_api::b2b::organizations::members::UpdateRequest as MemberChange;
use stytch_api::b2b::passwords::AuthenticateRequest as PasswordRequest;

use super::{check_session, set, token};
use crate::{assert_refused, start};

const ADA: &str = "ada.admin@acme.example";

#[tokio::test]
async fn a_link_logs_a_member_in_once() {
    let server = start().await;
    let (stytch, id) = (server.client(), server.organization_id());
    let links = stytch.b2b().magic_links();
    let request =
        LoginOrSignupRequest::new(id, ADA).login_redirect_url("https://app.example/in?x=1");
    let sent = links.email().login_or_signup(request).await.expect("sent");
    assert!(!sent.member_created);
    assert_eq!(sent.member_id, server.admin().member_id());
    let message = server.outbox().pop().expect("a message");
    let link = message.link.expect("a link");
    let begin = "https://app.example/in?x=1&stytch_token_type=multi_tenant_magic_links&token=";
    assert!(link.starts_with(begin), "{link}");

    let token = token(&server);
    let request = || AuthenticateRequest::new(token.clone());
    let login = links.authenticate(request()).await.expect("logged in");
    assert!(login.member_authenticated);
    let session = login.member_session.expect("a session");
    let factor = session.authentication_factors.first().expect("a factor");
    assert_eq!(factor.type_.as_str(), "magic_link");
    assert_eq!(login.intermediate_session_token.expose(), "");
    check_session(&server, &login.session_token)
        .await
        .expect("it runs");

    let again = links.authenticate(request()).await;
    assert_refused(again, 401, "unable_to_auth_magic_link");
    let unknown = links
        .authenticate(AuthenticateRequest::new("unknown"))
        .await;
    assert_refused(unknown, 404, "magic_link_not_found");

    let request = LoginOrSignupRequest::new(id, ADA).pkce_code_challenge("challenge");
    links.email().login_or_signup(request).await.expect("sent");
    let late = super::token(&server);
    let without = links
        .authenticate(AuthenticateRequest::new(late.clone()))
        .await;
    assert_refused(without, 400, "pkce_expected_code_verifier");
    server.advance(Duration::from_secs(60 * 60));
    let late = links.authenticate(AuthenticateRequest::new(late)).await;
    assert_refused(late, 401, "unable_to_auth_magic_link");
}

#[tokio::test]
async fn who_may_join_by_their_address_does_and_others_are_invited() {
    let server = start().await;
    let (stytch, id) = (server.client(), server.organization_id());
    let links = stytch.b2b().magic_links();
    let join = || LoginOrSignupRequest::new(id, "new@acme.example");
    let refused = links.email().login_or_signup(join()).await;
    assert_refused(refused, 400, "email_jit_provisioning_not_allowed");
    set(
        &server,
        UpdateRequest::new().email_jit_provisioning("RESTRICTED"),
    )
    .await;
    let sent = links.email().login_or_signup(join()).await.expect("sent");
    assert!(sent.member_created);
    assert_eq!(sent.member.status, "pending");
    let login = links
        .authenticate(AuthenticateRequest::new(token(&server)))
        .await;
    let member = login.expect("logged in").member;
    assert_eq!(member.status, "active");
    assert!(member.email_address_verified);

    let stranger = LoginOrSignupRequest::new(id, "eve@elsewhere.example");
    let refused = links.email().login_or_signup(stranger).await;
    assert_refused(refused, 400, "email_jit_provisioning_not_allowed");
    let invite = || InviteRequest::new(id, "eve@elsewhere.example").roles(["editor".to_owned()]);
    let invited = links.email().invite(invite()).await.expect("invited");
    assert_eq!(invited.member.status, "invited");
    let login = links
        .authenticate(AuthenticateRequest::new(token(&server)))
        .await;
    let session = login.expect("logged in").member_session.expect("a session");
    assert_eq!(session.roles, ["stytch_member", "editor"]);
    let again = links.email().invite(invite()).await;
    assert_refused(again, 400, "duplicate_member_email");
    set(&server, UpdateRequest::new().email_invites("NOT_ALLOWED")).await;
    let refused = links
        .email()
        .invite(InviteRequest::new(id, "x@acme.example"))
        .await;
    assert_refused(refused, 400, "invalid_email_for_invites");
}

#[tokio::test]
async fn who_is_deleted_is_logged_out_and_stays_out() {
    let server = start().await;
    let (stytch, id) = (server.client(), server.organization_id());
    let links = stytch.b2b().magic_links();
    links
        .email()
        .login_or_signup(LoginOrSignupRequest::new(id, ADA))
        .await
        .expect("sent");
    let members = stytch.b2b().organizations().members();
    members
        .delete(id, server.admin().member_id())
        .await
        .expect("deleted");
    let session = server.admin().session_token().expose().into();
    assert_refused(
        check_session(&server, &session).await,
        404,
        "session_not_found",
    );
    let login = links
        .authenticate(AuthenticateRequest::new(token(&server)))
        .await;
    assert_refused(login, 404, "member_not_found");

    let session = server.member().session_token().expose().into();
    check_session(&server, &session).await.expect("it runs");
    stytch
        .b2b()
        .organizations()
        .delete(id)
        .await
        .expect("deleted");
    assert_refused(
        check_session(&server, &session).await,
        404,
        "session_not_found",
    );
}

#[tokio::test]
async fn an_organization_that_wants_another_way_to_log_in_says_so() {
    let server = start().await;
    let (stytch, id) = (server.client(), server.organization_id());
    let links = stytch.b2b().magic_links();
    links
        .email()
        .login_or_signup(LoginOrSignupRequest::new(id, ADA))
        .await
        .expect("sent");
    let restricted = UpdateRequest::new()
        .auth_methods("RESTRICTED")
        .allowed_auth_methods(["sso".to_owned()]);
    set(&server, restricted).await;
    let request = AuthenticateRequest::new(token(&server));
    let login = links.authenticate(request).await.expect("not quite");
    assert!(!login.member_authenticated && login.member_session.is_none());
    let required = login.primary_required.expect("a primary step");
    assert_eq!(required.allowed_auth_methods, ["sso"]);
    let refused = links
        .email()
        .login_or_signup(LoginOrSignupRequest::new(id, ADA))
        .await;
    assert_refused(
        refused,
        400,
        "operation_restricted_by_organization_auth_methods",
    );

    let change = MemberChange::new().is_breakglass(true);
    let members = stytch.b2b().organizations().members();
    members
        .update(id, server.admin().member_id(), change)
        .await
        .expect("updated");
    links
        .email()
        .login_or_signup(LoginOrSignupRequest::new(id, ADA))
        .await
        .expect("sent");
    let request = AuthenticateRequest::new(token(&server));
    assert!(
        links
            .authenticate(request)
            .await
            .expect("logged in")
            .member_authenticated
    );

    // What one person has proven is no proof of another's.
    links
        .email()
        .login_or_signup(LoginOrSignupRequest::new(id, ADA))
        .await
        .expect("sent");
    let intermediate = login.intermediate_session_token;
    server
        .add_member(id, "eve@acme.example")
        .password("correct horse")
        .log_in()
        .expect("added");
    let request = PasswordRequest::new(id, "eve@acme.example", "correct horse")
        .intermediate_session_token(intermediate);
    let refused = stytch.b2b().passwords().authenticate(request).await;
    assert_refused(
        refused,
        400,
        "invalid_intermediate_session_token_for_organization",
    );
}

#[tokio::test]
async fn a_running_session_takes_what_is_proven_and_needs_no_second_factor() {
    let server = start().await;
    let (stytch, id) = (server.client(), server.organization_id());
    let links = stytch.b2b().magic_links();
    set(&server, UpdateRequest::new().mfa_policy("REQUIRED_FOR_ALL")).await;
    links
        .email()
        .login_or_signup(LoginOrSignupRequest::new(id, ADA))
        .await
        .expect("sent");
    let own = server.admin().session_token();
    let request = AuthenticateRequest::new(token(&server)).session_token(own.clone());
    let login = links.authenticate(request).await.expect("logged in");
    assert!(login.member_authenticated);
    assert_eq!(login.session_token.expose(), own.expose());

    // The session of someone else does not count.
    links
        .email()
        .login_or_signup(LoginOrSignupRequest::new(id, ADA))
        .await
        .expect("sent");
    let request =
        AuthenticateRequest::new(token(&server)).session_token(server.member().session_token());
    let login = links.authenticate(request).await.expect("half way");
    assert!(!login.member_authenticated && login.mfa_required.is_some());
}
