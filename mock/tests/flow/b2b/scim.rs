use stytch_api::b2b::organizations::members::ReactivateRequest;
use stytch_api::b2b::scim::connection::{
    CreateRequest, RotateCancelRequest, RotateCompleteRequest, RotateStartRequest,
};
use stytch_api::b2b::totps::MigrateRequest;

use crate::{assert_refused, start};

#[tokio::test]
async fn the_token_of_a_connection_is_changed_in_two_steps() {
    let server = start().await;
    let (stytch, id) = (server.client(), server.organization_id());
    let scim = stytch.b2b().scim();
    let connections = scim.connection();
    let created = connections
        .create(id, CreateRequest::new())
        .await
        .expect("created");
    let connection = created.connection.unwrap_or_default();
    let connection_id = connection.connection_id.as_str();
    let organization = stytch
        .b2b()
        .organizations()
        .get(id)
        .await
        .expect("there")
        .organization;
    let active = organization.scim_active_connection.expect("an active one");
    assert_eq!(active.connection_id, connection_id);

    let early = connections
        .rotate_complete(id, connection_id, RotateCompleteRequest::new())
        .await;
    assert_refused(early, 400, "scim_connection_not_rotating_token");
    let started = connections
        .rotate_start(id, connection_id, RotateStartRequest::new())
        .await
        .expect("started");
    let next = started.connection.unwrap_or_default().next_bearer_token;
    let done = connections
        .rotate_complete(id, connection_id, RotateCompleteRequest::new())
        .await
        .expect("done");
    let last_four = done.connection.unwrap_or_default().bearer_token_last_four;
    assert!(next.expose().ends_with(&last_four));
    connections
        .rotate_start(id, connection_id, RotateStartRequest::new())
        .await
        .expect("started");
    let cancelled = connections
        .rotate_cancel(id, connection_id, RotateCancelRequest::new())
        .await
        .expect("cancelled");
    assert_eq!(
        cancelled
            .connection
            .unwrap_or_default()
            .bearer_token_last_four,
        last_four
    );
}

#[tokio::test]
async fn a_member_loses_their_app_and_comes_back_after_being_deleted() {
    let server = start().await;
    let (stytch, id) = (server.client(), server.organization_id());
    let ada = server.admin().member_id();
    let members = stytch.b2b().organizations().members();
    let none = members.delete_totp(id, ada).await;
    assert_refused(none, 404, "totp_not_found");
    let request = MigrateRequest::new(id, ada, "JBSWY3DPEHPK3PXP", ["aaaa-bbbb-cccc".to_owned()]);
    let migrated = stytch
        .b2b()
        .totps()
        .migrate(request)
        .await
        .expect("migrated");
    assert_ne!(migrated.member.totp_registration_id, "");
    let without = members.delete_totp(id, ada).await.expect("deleted");
    assert_eq!(without.member.totp_registration_id, "");

    members.delete(id, ada).await.expect("deleted");
    let back = members
        .reactivate(id, ada, ReactivateRequest::new())
        .await
        .expect("reactivated");
    assert_eq!(back.member.status, "active");
    let again = members.reactivate(id, ada, ReactivateRequest::new()).await;
    assert_refused(again, 400, "no_deleted_member_found_for_reactivation");
}
