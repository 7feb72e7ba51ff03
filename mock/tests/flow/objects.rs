//! Objects that are created, read, changed, searched and deleted.

use serde_json::{Map, Value, json};
use stytch_api::b2b::organizations::members::{
    CreateRequest as CreateMember, UpdateRequest as UpdateMember,
};
use stytch_api::b2b::organizations::{
    OrganizationSearchOperand, SearchQuery, SearchRequest, UpdateRequest,
};
use stytch_api::consumer::users::{
    CreateRequest, SearchRequest as SearchUsers, SearchUsersQuery, UpdateRequest as UpdateUser,
    UserSearchOperand,
};

use crate::{admin, assert_refused, start};

fn map(value: Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}

#[tokio::test]
async fn a_user_is_kept_until_they_are_deleted() {
    let server = start().await;
    let stytch = server.client();
    let users = stytch.consumer();
    let users = users.users();
    let request = CreateRequest::new()
        .email("a@example.com")
        .external_id("mine")
        .trusted_metadata(map(json!({ "plan": "free", "seats": 1 })));
    let created = users.create(request.clone()).await.expect("created");
    assert_eq!(created.email_id, created.user.emails[0].email_id);
    assert_refused(users.create(request).await, 400, "duplicate_email");
    let change = UpdateUser::new().trusted_metadata(map(json!({ "plan": null, "seats": 2 })));
    users
        .update("mine", change)
        .await
        .expect("by the id of the application");
    let user = users.get(&created.user_id).await.expect("found");
    assert_eq!(user.trusted_metadata, map(json!({ "seats": 2 })));
    users
        .delete_external_id(&created.user_id)
        .await
        .expect("taken away");
    assert_refused(users.get("mine").await, 404, "user_not_found");
    users
        .delete_email(&created.email_id)
        .await
        .expect("detached");
    users.delete(&created.user_id).await.expect("deleted");
    assert_refused(users.get(&created.user_id).await, 404, "user_not_found");
}

#[tokio::test]
async fn searches_come_in_pages() {
    let server = start().await;
    let stytch = server.client();
    let users = stytch.consumer();
    let users = users.users();
    for number in 0..7 {
        let request = CreateRequest::new().email(format!("page-{number}@example.com"));
        users.create(request).await.expect("created");
    }
    let by_address = UserSearchOperand::EmailAddressFuzzy("PAGE-".into());
    let query = SearchUsersQuery::and([by_address]);
    let query = SearchUsers::new().limit(3_u32).query(query);
    let first = users.search(query.clone()).await.expect("a page");
    assert_eq!((first.results.len(), first.results_metadata.total), (3, 7));
    let cursor = first.results_metadata.next_cursor.expect("more");
    let second = users
        .search(query.clone().cursor(cursor))
        .await
        .expect("a page");
    assert_eq!(second.results[0].emails[0].email, "page-3@example.com");
    let whole = users.search(query.clone().limit(7_u32)).await;
    let more = whole.expect("a page").results_metadata.next_cursor;
    assert_eq!(more.unwrap_or_default(), "", "nothing is left");
    let wrong = SearchUsersQuery::and([UserSearchOperand::custom("x", 1)]);
    assert_refused(
        users.search(SearchUsers::new().query(wrong)).await,
        400,
        "user_search_filter_name_not_recognized",
    );
    let organizations = stytch.b2b();
    let organizations = organizations.organizations();
    let all = organizations.search(SearchRequest::new()).await;
    assert_eq!(all.expect("all").organizations.len(), 1);
    for (address, found) in [("ada.admin@acme.example", 1), ("nobody@acme.example", 0)] {
        let by_member = OrganizationSearchOperand::MemberEmails(vec![address.into()]);
        let request = SearchRequest::new().query(SearchQuery::and([by_member]));
        let results = organizations.search(request).await.expect("searched");
        assert_eq!(results.organizations.len(), found, "{address}");
    }
}

#[tokio::test]
async fn an_organization_is_named_by_its_slug_and_takes_its_members_along() {
    let server = start().await;
    let stytch = server.client();
    let organizations = stytch.b2b().organizations();
    let found = organizations.get("acme").await.expect("by its slug");
    assert_eq!(found.organization.organization_id, server.organization_id());
    let members = organizations.members();
    let request = CreateMember::new("new@acme.example").roles(["editor".to_owned()]);
    let created = members
        .create("acme", request.clone())
        .await
        .expect("created");
    assert_eq!(created.member.roles.len(), 2);
    assert_eq!(created.organization.organization_slug, "acme");
    assert_refused(
        members.create("acme", request).await,
        400,
        "duplicate_member_email",
    );
    let nobody = members.get("acme", Default::default()).await;
    assert_refused(nobody, 400, "invalid_member_get_fields");
    organizations.delete("acme").await.expect("deleted");
    let gone = members
        .dangerously_get(&created.member_id, Default::default())
        .await;
    assert_refused(gone, 404, "member_not_found");
}

#[tokio::test]
async fn each_field_of_the_updates_has_an_action_of_its_own() {
    let server = start().await;
    let admin = admin(&server).await;
    let name = || UpdateRequest::new().organization_name("Renamed");
    admin
        .organizations()
        .update(name())
        .await
        .expect("an admin may");
    let unlisted = UpdateRequest::new().trusted_metadata(map(json!({ "a": 1 })));
    let denied = "session_authorization_error";
    assert_refused(admin.organizations().update(unlisted).await, 403, denied);

    let client = server.client();
    let member = client
        .b2b()
        .as_member(server.member().session_token())
        .await
        .expect("logged in");
    assert_refused(member.organizations().update(name()).await, 403, denied);
    let own = member.organizations();
    let own = own.members();
    let id = server.member().member_id();
    own.update(id, UpdateMember::new().name("Mo"))
        .await
        .expect("their own name");
    let roles = UpdateMember::new().roles(["stytch_admin".to_owned()]);
    assert_refused(own.update(id, roles.clone()).await, 403, denied);
    let both = own.update(id, roles.name("x")).await;
    assert_refused(both, 403, denied);
    let others = own
        .update(server.admin().member_id(), UpdateMember::new().name("x"))
        .await;
    assert_refused(others, 403, denied);
}
