//! Who may do what, by policies fetched from loopback.

use serde_json::{Value, json};
use stytch_api::b2b::sessions::{AuthorizationCheck, MemberSession};
use stytch_api::{Denial, Error, consumer};

use crate::project::{B2B_POLICY, CONSUMER_POLICY, NOW, Project};

const ORG_POLICY: &str = "/v1/b2b/rbac/organizations/organization-test-0001";

pub fn policy() -> Value {
    json!({ "status_code": 200, "request_id": "request-id-test-policy", "policy": {
        "roles": [
            { "role_id": "stytch_member", "permissions": [{ "resource_id": "documents", "actions": ["read"] }] },
            { "role_id": "editor", "permissions": [{ "resource_id": "documents", "actions": ["read", "edit"] }] },
            { "role_id": "admin", "permissions": [{ "resource_id": "documents", "actions": ["*"] }] },
            { "role_id": "dreamer", "permissions": [{ "resource_id": "*", "actions": ["*"] }] },
        ],
        "resources": [{ "resource_id": "documents", "actions": ["read", "edit", "delete"] }],
        "scopes": [
            { "scope": "write:documents", "permissions": [{ "resource_id": "documents", "actions": ["edit"] }] },
        ],
    } })
}

fn org_policy() -> Value {
    json!({ "status_code": 200, "request_id": "r", "org_policy": { "roles": [
        { "role_id": "archivist", "permissions": [{ "resource_id": "documents", "actions": ["archive"] }] },
    ] } })
}

fn session(roles: &[&str]) -> MemberSession {
    let mut session = MemberSession::default();
    session.organization_id = "organization-test-0001".to_owned();
    session.roles = roles.iter().map(|role| (*role).to_owned()).collect();
    session
}

fn check(resource: &str, action: &str) -> AuthorizationCheck {
    AuthorizationCheck::new("organization-test-0001", resource, action)
}

pub fn denial<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Denial {
    match outcome {
        Err(Error::Denied(error)) => error.denial().clone(),
        other => panic!("expected a denial, got {other:?}"),
    }
}

#[tokio::test]
async fn members_are_judged_by_the_roles_of_project_and_organization() {
    let project = Project::bare().await;
    project.response("GET", B2B_POLICY, 200, policy()).await;
    project.response("GET", ORG_POLICY, 200, org_policy()).await;
    let rbac = project.client.b2b().rbac();
    for (roles, resource, action, granting) in [
        (
            &["stytch_member"][..],
            "documents",
            "read",
            &["stytch_member"][..],
        ),
        (
            &["stytch_member", "editor"],
            "documents",
            "read",
            &["stytch_member", "editor"],
        ),
        (
            &["stytch_member", "editor"],
            "documents",
            "edit",
            &["editor"],
        ),
        (&["admin"], "documents", "anything", &["admin"]),
        (&["archivist"], "documents", "archive", &["archivist"]),
        (
            &["stytch_member", "archivist"],
            "documents",
            "archive",
            &["archivist"],
        ),
        (&["stytch_member"], "documents", "edit", &[]),
        (&["dreamer"], "documents", "read", &[]),
        (&["unheard-of"], "documents", "read", &[]),
        (&["admin"], "invoices", "read", &[]),
        (&["archivist"], "documents", "read", &[]),
        (&[], "documents", "read", &[]),
    ] {
        let (session, check) = (session(roles), check(resource, action));
        let outcome = rbac.authorize(&session, &check).await;
        let allowed = rbac
            .is_authorized(&session, &check)
            .await
            .expect("a policy");
        assert_eq!(
            allowed,
            !granting.is_empty(),
            "{roles:?} {action} {resource}"
        );
        match granting {
            [] => {
                let (resource_id, action) = (resource.to_owned(), action.to_owned());
                assert_eq!(
                    denial(outcome),
                    Denial::Permission {
                        resource_id,
                        action
                    }
                );
            }
            granting => {
                let verdict = outcome.expect("allowed");
                assert!(verdict.authorized);
                assert_eq!(verdict.granting_roles, granting);
            }
        }
    }
    assert_eq!(
        (
            project.count(B2B_POLICY).await,
            project.count(ORG_POLICY).await
        ),
        (1, 1)
    );
}

#[tokio::test]
async fn another_organization_is_denied_before_anything_is_looked_up() {
    let project = Project::bare().await;
    let rbac = project.client.b2b().rbac();
    let elsewhere = AuthorizationCheck::new("organization-test-0002", "documents", "read");
    let outcome = rbac.authorize(&session(&["admin"]), &elsewhere).await;
    let error = outcome.expect_err("denied");
    assert_eq!(
        error.to_string(),
        "denied: the session is of organization `organization-test-0001`, not of `organization-test-0002`"
    );
    let tenancy = Denial::Tenancy {
        actual: "organization-test-0001".into(),
        required: "organization-test-0002".into(),
    };
    assert_eq!(denial::<()>(Err(error)), tenancy);
    assert!(
        !rbac
            .is_authorized(&session(&["admin"]), &elsewhere)
            .await
            .expect("decided")
    );
    assert!(project.requests().await.is_empty());
}

#[tokio::test]
async fn an_organization_without_a_policy_has_no_roles_of_its_own() {
    let project = Project::bare().await;
    project.response("GET", B2B_POLICY, 200, policy()).await;
    let rbac = project.client.b2b().rbac();
    let outcome = rbac
        .authorize(&session(&["archivist"]), &check("documents", "archive"))
        .await;
    assert!(matches!(outcome, Err(Error::Denied(_))), "{outcome:?}");
    // One that cannot be read is no response.
    project
        .response(
            "GET",
            "/v1/b2b/rbac/organizations/organization-test-0002",
            500,
            json!({}),
        )
        .await;
    let mut other = session(&["archivist"]);
    other.organization_id = "organization-test-0002".to_owned();
    let elsewhere = AuthorizationCheck::new("organization-test-0002", "documents", "archive");
    let outcome = rbac.authorize(&other, &elsewhere).await;
    assert!(matches!(outcome, Err(Error::Unavailable(_))), "{outcome:?}");
    // What the project allows needs no policy of the organization.
    other.roles = vec!["editor".to_owned()];
    let fine = AuthorizationCheck::new("organization-test-0002", "documents", "read");
    assert!(rbac.is_authorized(&other, &fine).await.expect("decided"));
}

#[tokio::test]
async fn users_are_judged_by_their_roles() {
    let project = Project::bare().await;
    project
        .response("GET", CONSUMER_POLICY, 200, policy())
        .await;
    let rbac = project.client.consumer().rbac();
    let mut session = consumer::sessions::Session::default();
    session.roles = vec!["editor".to_owned()];
    for (action, allowed) in [("edit", true), ("delete", false)] {
        let check = consumer::sessions::AuthorizationCheck::new("documents", action);
        assert_eq!(
            rbac.is_authorized(&session, &check)
                .await
                .expect("a policy"),
            allowed
        );
        let outcome = rbac.authorize(&session, &check).await;
        match allowed {
            true => assert_eq!(outcome.expect("allowed").granting_roles, ["editor"]),
            false => assert!(matches!(denial(outcome), Denial::Permission { .. })),
        }
    }
    assert_eq!(project.count(CONSUMER_POLICY).await, 1);
}

#[tokio::test]
async fn policies_are_renewed_and_outlive_an_outage_of_an_hour() {
    let project = Project::bare().await;
    project.response("GET", B2B_POLICY, 200, policy()).await;
    let rbac = project.client.b2b().rbac();
    let (editor, edit) = (session(&["editor"]), check("documents", "edit"));
    let allowed = async || rbac.is_authorized(&editor, &edit).await.ok();
    assert_eq!(allowed().await, Some(true));
    // A change is in force once the old policy expires.
    let mut stricter = policy();
    stricter["policy"]["roles"] = json!([]);
    project.response("GET", B2B_POLICY, 200, stricter).await;
    project.response("GET", ORG_POLICY, 200, org_policy()).await;
    project.set_time(NOW + 239);
    assert_eq!(allowed().await, Some(true));
    project.set_time(NOW + 300);
    assert_eq!(allowed().await, Some(false));
    // An outage.
    project.response("GET", B2B_POLICY, 500, json!({})).await;
    project.set_time(NOW + 300 + 3599);
    assert_eq!(allowed().await, Some(false));
    project.set_time(NOW + 300 + 3600);
    assert_eq!(allowed().await, None);
}
