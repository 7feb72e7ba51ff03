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
        id if id.starts_with("m2m.clients.") => drop(m2m_client(setup)),
        id if id.starts_with("connected_app.clients.") => {
            let app = json!({ "client_type": "first_party", "redirect_urls": [] });
            let created = setup.call("connected_app.clients.create", app);
            setup.set("client_id", created["connected_app"]["client_id"].clone());
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
