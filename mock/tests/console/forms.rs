//! Any operation, as a form.

use stytch_api::description::{self, Object, Shape};
use stytch_mock::Server;

use crate::browser::{Browser, between, text};

#[tokio::test]
async fn every_operation_is_found_and_has_a_form_for_all_that_it_takes() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let list = browser.get("/console/try").await.html;
    for operation in description::operations() {
        let id = operation.operation().id;
        let path = format!("/console/try/{id}");
        assert!(list.contains(&format!("href=\"{path}\"")), "{id}");
        let page = browser.get(&path).await;
        assert_eq!(page.status, 200, "{id}");
        let html = text(&page.html);
        let docs = operation.description();
        let first = docs
            .lines()
            .next()
            .unwrap_or_default()
            .split('`')
            .next()
            .unwrap_or_default();
        assert!(html.contains(first), "{id}: {first}");
        for argument in operation.arguments() {
            match argument.shape().as_object() {
                None => assert_has(&page.html, id, argument.name(), true),
                Some(object) => assert_has_fields(&page.html, id, object),
            }
        }
        let as_member = page.html.contains("name=\"-as\"");
        assert_eq!(as_member, operation.operation().member_session, "{id}");
    }
}

fn assert_has(html: &str, id: &str, name: &str, is_required: bool) {
    let label = between(html, &format!("for=\"field-{name}\""), "</label>");
    assert!(label.contains(name), "{id} has no field `{name}`");
    assert_eq!(label.contains("required"), is_required, "{id}.{name}");
}

fn assert_has_fields(html: &str, id: &str, object: &Object) {
    for field in object.fields().iter().filter(|field| !field.is_rest()) {
        let name = field.name();
        if field.shape().as_object().is_some() {
            assert!(
                html.contains(&format!("id=\"field-{name}\"")),
                "{id} has no group `{name}`"
            );
            continue;
        }
        assert_has(html, id, name, field.is_required());
        if field.constant().is_some() {
            continue;
        }
        let docs = text(between(html, &format!("id=\"docs-{name}\""), "</div>"));
        for limit in [field.limits().min, field.limits().max]
            .into_iter()
            .flatten()
        {
            let digits = docs.replace(',', "");
            assert!(
                digits.contains(&limit.to_string()),
                "{id}.{name}: {limit}: {docs}"
            );
        }
        let input = between(html, &format!("id=\"field-{name}\""), ">");
        let is_secret = matches!(field.shape().inner(), Shape::Secret);
        let before = html.split(&format!("id=\"field-{name}\"")).next();
        let tag = before.and_then(|it| it.rsplit('<').next());
        let is_hidden =
            input.contains("type=\"password\"") || tag == Some("textarea class=\"secret\" ");
        assert_eq!(is_hidden, is_secret, "{id}.{name}");
        let is_pem = docs.contains("PEM");
        assert!(
            !is_pem || tag.is_some_and(|it| it.starts_with("textarea")),
            "{id}.{name} is of many lines"
        );
        if let Shape::List(item) = field.shape().inner()
            && let Some(object) = item.as_object()
        {
            let mut required = object.fields().iter().filter(|it| it.is_required());
            let shown = text(between(input, "placeholder=\"", "\""));
            assert!(
                required.all(|it| shown.contains(&format!("\"{}\":", it.name()))),
                "{id}.{name}: {shown}"
            );
        }
        if let Shape::Enum(of) = field.shape().inner() {
            let choices = between(html, &format!("id=\"field-{name}\""), "</select>");
            for value in of().values() {
                assert!(
                    choices.contains(&format!(">{value}</option>")),
                    "{id}.{name}: {value}"
                );
            }
        }
    }
}

#[tokio::test]
async fn a_member_may_what_their_roles_allow_and_says_no_organization() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let path = "/console/try/b2b.sso.saml.update_connection";
    let connection = ("connection_id", server.saml_connection_id());
    let name = ("display_name", "Acme Okta");
    let form = browser.get(path).await.html;
    assert!(
        form.contains("data-members-own"),
        "the organization can be hidden"
    );

    let admin = [
        ("-as", server.admin().member_id()),
        connection,
        name,
        ("organization_id", "another"),
    ];
    let updated = browser.post(path, &admin).await.html;
    assert!(
        updated.contains("<span class=\"status good\">200</span>"),
        "{updated}"
    );
    let member = [("-as", server.member().member_id()), connection, name];
    let refused = browser.post(path, &member).await.html;
    assert!(
        refused.contains("<span class=\"status bad\">403</span>"),
        "{refused}"
    );
    let project = browser
        .post(
            path,
            &[
                connection,
                name,
                ("organization_id", server.organization_id()),
            ],
        )
        .await
        .html;
    assert!(
        project.contains("<span class=\"status good\">200</span>"),
        "{project}"
    );
    let nobody = browser
        .post(path, &[("-as", "member-test-nobody"), connection])
        .await
        .html;
    assert!(nobody.contains("There is no such member"), "{nobody}");
    let nowhere = browser.post(path, &[name]).await.html;
    assert!(
        nowhere.contains("The address of the call needs it"),
        "{nowhere}"
    );
    assert_eq!(
        server.requests().len(),
        3,
        "what has no address is not sent"
    );
}

#[tokio::test]
async fn values_are_sent_as_their_types_are() {
    let server = Server::start().await.expect("a server");
    let browser = Browser::at(&server).await;
    let fields = [
        ("email_address", "new@acme.example"),
        ("organization_id", server.organization_id()),
        ("create_member_as_pending", "true"),
        ("roles", "stytch_admin\n\n stytch_member "),
        ("trusted_metadata", "{\"n\": 1}"),
    ];
    browser
        .post("/console/try/b2b.organizations.members.create", &fields)
        .await;
    let call = server
        .calls("b2b.organizations.members.create")
        .pop()
        .expect("a call");
    let sent = serde_json::json!({
        "email_address": "new@acme.example", "create_member_as_pending": true,
        "roles": ["stytch_admin", "stytch_member"], "trusted_metadata": { "n": 1 },
    });
    assert_eq!(call.request_body(), &sent);
}
