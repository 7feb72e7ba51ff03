use std::time::Duration;

use stytch_api::b2b::discovery::MembershipType;
use stytch_api::b2b::discovery::intermediate_sessions::ExchangeRequest;
use stytch_api::b2b::discovery::organizations::{CreateRequest, ListRequest};
use stytch_api::b2b::magic_links::discovery::AuthenticateRequest;
use stytch_api::b2b::magic_links::email::discovery::SendRequest;
use stytch_api::b2b::organizations::UpdateRequest;
use stytch_api::b2b::otps::email::discovery as otp;
use stytch_api::b2b::sessions::ExchangeRequest as SwitchRequest;
use stytch_api::{Secret, b2b};
use stytch_mock::Server;

use super::{check_session, other_organization, set, token};
use crate::{assert_refused, start};

const ADA: &str = "ada.admin@acme.example";

async fn discover(
    server: &Server,
    address: &str,
) -> b2b::magic_links::discovery::AuthenticateResponse {
    let stytch = server.client();
    let links = stytch.b2b().magic_links();
    let sent = links
        .email()
        .discovery()
        .send(SendRequest::new(address))
        .await;
    sent.expect("sent");
    let request = AuthenticateRequest::new(token(server));
    let discovered = links.discovery().authenticate(request.clone()).await;
    let again = links.discovery().authenticate(request).await;
    assert_refused(again, 401, "unable_to_auth_magic_link");
    discovered.expect("discovered")
}

#[tokio::test]
async fn a_person_finds_their_organizations_and_logs_in_to_one() {
    let server = start().await;
    let other = other_organization(&server).await;
    let found = discover(&server, ADA).await;
    let kinds = |found: &[b2b::discovery::DiscoveredOrganization]| -> Vec<(MembershipType, bool)> {
        let kinds = found.iter().map(|it| {
            let membership = it.membership.clone().unwrap_or_default();
            (membership.type_, it.member_authenticated)
        });
        kinds.collect()
    };
    let expected = [
        (MembershipType::ActiveMember, true),
        (MembershipType::EligibleToJoinByEmailDomain, true),
    ];
    assert_eq!(kinds(&found.discovered_organizations), expected);

    let stytch = server.client();
    let discovery = stytch.b2b().discovery();
    let proof = found.intermediate_session_token;
    let request = ListRequest::new().intermediate_session_token(proof.clone());
    let listed = discovery
        .organizations()
        .list(request)
        .await
        .expect("listed");
    assert_eq!(kinds(&listed.discovered_organizations), expected);
    assert_eq!(listed.email_address, ADA);

    let exchange = || ExchangeRequest::new(proof.clone(), other.clone());
    let login = discovery
        .intermediate_sessions()
        .exchange(exchange())
        .await
        .expect("logged in");
    assert!(login.member_authenticated);
    assert_eq!(
        (login.member.organization_id, login.member.status.as_str()),
        (other.clone(), "active")
    );
    check_session(&server, &login.session_token)
        .await
        .expect("it runs");
    let again = discovery.intermediate_sessions().exchange(exchange()).await;
    assert_refused(again, 404, "intermediate_session_not_found");

    let stale = discover(&server, ADA).await.intermediate_session_token;
    server.advance(Duration::from_secs(601));
    let request = ExchangeRequest::new(stale, server.organization_id());
    let late = discovery.intermediate_sessions().exchange(request).await;
    assert_refused(late, 404, "intermediate_session_not_found");
}

#[tokio::test]
async fn a_person_founds_an_organization_as_its_admin() {
    let server = start().await;
    let stytch = server.client();
    let otps = stytch.b2b().otps();
    let address = "fay@fresh.example";
    let request = otp::SendRequest::new(address);
    otps.email().discovery().send(request).await.expect("sent");
    let wrong = otp::AuthenticateRequest::new(address, "abcdef");
    assert_refused(
        otps.email().discovery().authenticate(wrong).await,
        404,
        "otp_code_not_found",
    );
    let request = otp::AuthenticateRequest::new(address, token(&server));
    let found = otps
        .email()
        .discovery()
        .authenticate(request.clone())
        .await
        .expect("discovered");
    let again = otps.email().discovery().authenticate(request).await;
    assert_refused(again, 401, "unable_to_auth_otp_code");
    assert!(found.discovered_organizations.is_empty());

    let proof = found.intermediate_session_token;
    let request = ExchangeRequest::new(proof.clone(), server.organization_id());
    let discovery = stytch.b2b().discovery();
    let stranger = discovery.intermediate_sessions().exchange(request).await;
    assert_refused(stranger, 400, "email_jit_provisioning_not_allowed");
    let request = CreateRequest::new(proof).organization_name("Fresh");
    let founded = discovery
        .organizations()
        .create(request)
        .await
        .expect("founded");
    assert_eq!(
        founded.organization.unwrap_or_default().organization_slug,
        "fresh"
    );
    assert!(founded.member.is_admin);
    let roles = founded.member_session.expect("a session").roles;
    assert_eq!(roles, ["stytch_member", "stytch_admin"]);
}

#[tokio::test]
async fn a_session_goes_on_to_another_organization_where_it_is_enough() {
    let server = start().await;
    let other = other_organization(&server).await;
    let stytch = server.client();
    let found = discover(&server, ADA).await;
    let request = ExchangeRequest::new(found.intermediate_session_token, other.clone());
    let discovery = stytch.b2b().discovery();
    let login = discovery
        .intermediate_sessions()
        .exchange(request)
        .await
        .expect("logged in");

    let switch = |session: &Secret| {
        SwitchRequest::new(server.organization_id()).session_token(session.clone())
    };
    let sessions = stytch.b2b().sessions();
    let back = sessions
        .exchange(switch(&login.session_token))
        .await
        .expect("switched");
    assert!(back.member_authenticated);
    assert_eq!(back.member_id, server.admin().member_id());

    let restricted = UpdateRequest::new()
        .auth_methods("RESTRICTED")
        .allowed_auth_methods(["sso".to_owned()]);
    set(&server, restricted).await;
    let back = sessions
        .exchange(switch(&login.session_token))
        .await
        .expect("not quite");
    assert!(!back.member_authenticated && back.member_session.is_none());
    assert_eq!(back.session_token.expose(), "");
    let required = back.primary_required.expect("a primary step");
    assert_eq!(required.allowed_auth_methods, ["sso"]);
    assert_ne!(back.intermediate_session_token.expose(), "");

    let request = SwitchRequest::new(other).session_token(server.member().session_token());
    assert_refused(sessions.exchange(request).await, 404, "member_not_found");
}
