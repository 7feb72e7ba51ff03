//! M2M clients, connected apps, and the rest.

use serde_json::json;

use super::setup::Setup;

/// What their descriptions do not tell.
pub(super) fn prepare(setup: &mut Setup<'_>, operation_id: &str) {
    match operation_id {
        "m2m.clients.create" | "connected_app.clients.create" => {}
        "m2m.token" => {
            let created = m2m_client(setup);
            setup.set("client_secret", created["client_secret"].clone());
        }
        "idp.introspect" => {
            let created = m2m_client(setup);
            let request = json!({
                "grant_type": "client_credentials",
                "client_id": created["client_id"], "client_secret": created["client_secret"],
            });
            let token = setup.call("m2m.token", request);
            setup.set("client_secret", created["client_secret"].clone());
            setup.set("token", token["access_token"].clone());
        }
        "m2m.clients.secrets.rotate" | "m2m.clients.secrets.rotate_cancel" => {
            let created = m2m_client(setup);
            let client = json!({ "client_id": created["client_id"] });
            setup.call("m2m.clients.secrets.rotate_start", client);
        }
        id if id.starts_with("m2m.clients.") => drop(m2m_client(setup)),
        id if id.starts_with("connected_app.clients.") => {
            let app = json!({ "client_type": "first_party", "redirect_urls": [] });
            let created = setup.call("connected_app.clients.create", app);
            let client_id = created["connected_app"]["client_id"].clone();
            if ["rotate", "rotate_cancel"]
                .iter()
                .any(|it| id.ends_with(it))
            {
                let client = json!({ "client_id": client_id });
                setup.call("connected_app.clients.secrets.rotate_start", client);
            }
            setup.set("client_id", client_id);
        }
        _ => {}
    }
}

fn m2m_client(setup: &mut Setup<'_>) -> serde_json::Value {
    let created = setup.call("m2m.clients.create", json!({ "scopes": ["read:things"] }));
    let client = created["m2m_client"].clone();
    setup.set("client_id", client["client_id"].clone());
    client
}
