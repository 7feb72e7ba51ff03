//! Users.

use serde_json::json;
use stytch_api::Secret;
use stytch_api::consumer::passwords::{AuthenticateRequest, CreateRequest as CreatePassword};
use stytch_api::consumer::sessions::AuthenticateRequest as Session;
use stytch_api::consumer::users::{
    CreateRequest, ExchangePrimaryFactorRequest, SearchRequest, UpdateRequest,
};

use crate::{assert_refused, start};

#[tokio::test]
async fn whoever_is_deleted_is_logged_out_and_their_address_is_free() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let (users, passwords) = (consumer.users(), consumer.passwords());
    let password = "battery staple of a horse";
    let request = || CreatePassword::new("ann@example.com", password).session_duration_minutes(60);
    let login = passwords.create(request()).await.expect("created");
    let session = || Session::new().session_token(login.session_token.clone());
    let sessions = consumer.sessions();
    sessions.authenticate(session()).await.expect("it runs");
    let taken = CreateRequest::new().email("Ann@Example.com");
    assert_refused(users.create(taken.clone()).await, 400, "duplicate_email");

    users.delete(&login.user_id).await.expect("deleted");
    let over = sessions.authenticate(session()).await;
    assert_refused(over, 404, "session_not_found");
    let gone = AuthenticateRequest::new("ann@example.com", Secret::from(password));
    assert_refused(passwords.authenticate(gone).await, 404, "email_not_found");
    assert_refused(users.delete(&login.user_id).await, 404, "user_not_found");
    users.create(taken).await.expect("the address is free");
}

#[tokio::test]
async fn a_password_that_is_taken_away_opens_nothing() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let password = "battery staple of a horse";
    let passwords = consumer.passwords();
    let created = passwords
        .create(CreatePassword::new("ann@example.com", password))
        .await;
    let user = created.expect("created").user.expect("a user");
    let password_id = user.password.expect("a password").password_id;
    let users = consumer.users();
    let without = users.delete_password(&password_id).await.expect("deleted");
    assert!(without.user.password.is_none());
    let login = AuthenticateRequest::new("ann@example.com", password);
    assert_refused(passwords.authenticate(login).await, 400, "no_user_password");
    let again = users.delete_password(&password_id).await;
    assert_refused(again, 404, "password_not_found");
}

#[tokio::test]
async fn the_only_address_is_exchanged() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let users = consumer.users();
    let request = CreateRequest::new()
        .email("old@example.com")
        .external_id("mine");
    let user = users.create(request).await.expect("created");
    let exchange = ExchangePrimaryFactorRequest::new;
    let taken = exchange().email_address("uma.user@example.com");
    let taken = users.exchange_primary_factor("mine", taken).await;
    assert_refused(taken, 400, "duplicate_email");
    let phone = exchange().phone_number("+15005550199");
    let changed = users
        .exchange_primary_factor("mine", phone)
        .await
        .expect("exchanged");
    assert_eq!(changed.user_id, user.user_id);
    assert!(changed.user.emails.is_empty());
    assert!(!changed.user.phone_numbers[0].verified);
    let nothing = users.exchange_primary_factor("mine", exchange()).await;
    assert_refused(nothing, 400, "bad_request");

    let both = CreateRequest::new()
        .email("two@example.com")
        .phone_number("+15005550198");
    let both = users.create(both).await.expect("created");
    let email = exchange().email_address("three@example.com");
    let two = users.exchange_primary_factor(&both.user_id, email).await;
    assert_refused(two, 400, "bad_request");
}

#[tokio::test]
async fn users_have_the_role_of_all_and_are_found_by_what_they_have() {
    let server = start().await;
    let stytch = server.client();
    let consumer = stytch.consumer();
    let users = consumer.users();
    let request = CreateRequest::new()
        .email("ann@example.com")
        .phone_number("+15005550177")
        .create_user_as_pending(true)
        .roles(["editor".to_owned()]);
    let user = users.create(request).await.expect("created").user;
    assert_eq!(user.roles, ["stytch_user", "editor"]);
    let change = UpdateRequest::new().roles(["reader".to_owned()]);
    let changed = users.update(&user.user_id, change).await.expect("changed");
    assert_eq!(changed.user.roles, ["stytch_user", "reader"]);

    for (name, value, found) in [
        ("status", json!("pending"), true),
        ("email_address", json!(["ann@example.com"]), true),
        ("email_verified", json!(true), false),
        ("phone_number_fuzzy", json!("0177"), true),
        ("password_exists", json!(true), false),
        ("totp_id", json!(["totp-test-none"]), false),
        (
            "created_at_greater_than",
            json!("2020-01-01T00:00:00Z"),
            true,
        ),
    ] {
        let query = json!({ "query": { "operator": "AND", "operands": [
            { "filter_name": "user_id", "filter_value": [user.user_id] },
            { "filter_name": name, "filter_value": value },
        ] } });
        let query: SearchRequest = serde_json::from_value(query).expect("a query");
        let results = users.search(query).await.expect("searched").results;
        assert_eq!(results.len(), usize::from(found), "{name}");
    }
}
