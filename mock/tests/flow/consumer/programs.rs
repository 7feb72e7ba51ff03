//! M2M clients, connected apps, and what tokens are worth.

use std::time::Duration;

use stytch_api::connected_app::clients::{ClientType, CreateRequest as CreateApp};
use stytch_api::idp::IntrospectRequest;
use stytch_api::m2m::TokenRequest;
use stytch_api::m2m::clients::{ClientStatus, CreateRequest, UpdateRequest};
use stytch_api::{Error, Secret};
use stytch_mock::Server;

use crate::{assert_refused, start};

/// Whether the client gets a token with its secret.
async fn token(server: &Server, id: &str, secret: &Secret) -> Result<Secret, Error> {
    let stytch = server.client();
    let request = TokenRequest::new(id, secret.clone());
    let response = stytch.m2m().token(request).await;
    response.map(|it| it.access_token)
}

#[tokio::test]
async fn a_client_has_two_secrets_while_one_is_rotated() {
    let server = start().await;
    let stytch = server.client();
    let clients = stytch.m2m().clients();
    let created = clients
        .create(CreateRequest::new(["read:a".to_owned()]))
        .await;
    let created = created.expect("created").m2m_client;
    let (id, old) = (created.client_id.as_str(), &created.client_secret);
    assert!(old.expose().ends_with(&created.client_secret_last_four));
    token(&server, id, old).await.expect("a token");
    let stranger = token(&server, id, &Secret::from("something else")).await;
    assert_refused(stranger, 401, "invalid_client");
    let request = TokenRequest::new(id, old.clone()).scope("read:b");
    let other = stytch.m2m().token(request).await;
    assert_refused(other, 400, "invalid_scope");

    let secrets = clients.secrets();
    let none = secrets.rotate(id, Default::default()).await;
    assert_refused(none, 400, "m2m_client_not_rotating_secret");
    let begun = secrets
        .rotate_start(id, Default::default())
        .await
        .expect("begun");
    let next = begun.m2m_client.next_client_secret;
    let twice = secrets.rotate_start(id, Default::default()).await;
    assert_refused(twice, 400, "m2m_client_already_rotating_secret");
    token(&server, id, old).await.expect("the old one");
    token(&server, id, &next).await.expect("the next one");
    secrets
        .rotate_cancel(id, Default::default())
        .await
        .expect("cancelled");
    assert_refused(token(&server, id, &next).await, 401, "invalid_client");

    let begun = secrets
        .rotate_start(id, Default::default())
        .await
        .expect("begun");
    let next = begun.m2m_client.next_client_secret;
    let done = secrets
        .rotate(id, Default::default())
        .await
        .expect("done")
        .m2m_client;
    assert!(next.expose().ends_with(&done.client_secret_last_four));
    assert_eq!(done.next_client_secret_last_four, None);
    assert_refused(token(&server, id, old).await, 401, "invalid_client");
    token(&server, id, &next).await.expect("the new one");

    let stop = UpdateRequest::new().status(ClientStatus::Inactive);
    clients.update(id, stop).await.expect("stopped");
    assert_refused(token(&server, id, &next).await, 401, "invalid_client");
    clients.delete(id).await.expect("deleted");
    assert_refused(clients.get(id).await, 404, "m2m_client_not_found");
}

#[tokio::test]
async fn a_connected_app_has_a_secret_unless_it_is_public() {
    let server = start().await;
    let stytch = server.client();
    let clients = stytch.connected_app().clients();
    let app = clients
        .create(CreateApp::new(ClientType::ThirdParty))
        .await
        .expect("created");
    let app = app.connected_app;
    assert!(app.client_secret.is_some());
    let secrets = clients.secrets();
    let begun = secrets
        .rotate_start(&app.client_id, Default::default())
        .await
        .expect("begun");
    let next = begun.connected_app.next_client_secret;
    let done = secrets
        .rotate(&app.client_id, Default::default())
        .await
        .expect("done");
    let last_four = done.connected_app.client_secret_last_four.expect("shown");
    assert!(next.expose().ends_with(&last_four));
    let none = secrets
        .rotate_cancel(&app.client_id, Default::default())
        .await;
    assert_refused(none, 400, "connected_app_not_rotating_secret");

    let public = clients
        .create(CreateApp::new(ClientType::FirstPartyPublic))
        .await;
    let public = public.expect("created").connected_app;
    assert!(public.client_secret.is_none());
    let none = secrets
        .rotate_start(&public.client_id, Default::default())
        .await;
    assert_refused(none, 400, "public_connected_apps_do_not_have_secrets");
    let nobody = secrets.rotate_start("nobody", Default::default()).await;
    assert_refused(nobody, 404, "connected_app_not_found");
}

#[tokio::test]
async fn a_token_is_worth_something_to_its_client_for_an_hour() {
    let server = start().await;
    let stytch = server.client();
    let clients = stytch.m2m().clients();
    let one = clients
        .create(CreateRequest::new(["read:a".to_owned()]))
        .await;
    let one = one.expect("created").m2m_client;
    let two = clients
        .create(CreateRequest::new(["read:a".to_owned()]))
        .await;
    let two = two.expect("created").m2m_client;
    let token = token(&server, &one.client_id, &one.client_secret)
        .await
        .expect("a token");
    let ask = |token: Secret, id: &str, secret: &Secret| {
        let request = IntrospectRequest::new(token, id).client_secret(secret.clone());
        stytch.idp().introspect(request)
    };
    let good = ask(token.clone(), &one.client_id, &one.client_secret)
        .await
        .expect("told");
    assert!(good.active);
    assert_eq!(good.scope.as_deref(), Some("read:a"));
    assert_eq!(good.sub.as_deref(), Some(one.client_id.as_str()));
    let other = ask(token.clone(), &two.client_id, &two.client_secret)
        .await
        .expect("told");
    assert!(!other.active && other.scope.is_none());
    let nonsense = ask("nonsense".into(), &one.client_id, &one.client_secret).await;
    assert!(!nonsense.expect("told").active);
    let stranger = ask(token.clone(), &one.client_id, &two.client_secret).await;
    assert_refused(stranger, 401, "invalid_client");
    server.advance(Duration::from_secs(60 * 60));
    let late = ask(token, &one.client_id, &one.client_secret)
        .await
        .expect("told");
    assert!(!late.active);
}
