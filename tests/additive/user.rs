//! What users write. It compiles against both versions of the contract.

use stytch_api::m2m::M2mClient;
use stytch_api::m2m::clients::{ClientStatus, GetResponse, SearchRequest, UpdateRequest};
use stytch_api::{Client, Error};

async fn calls(client: &Client) -> Result<String, Error> {
    let request = UpdateRequest::new()
        .client_name("Robot")
        .status(ClientStatus::Inactive)
        .scopes(["read:users"])
        .scopes([""; 0]);
    match request.status.clone() {
        Some(ClientStatus::Active) => println!("active"),
        other => println!("{other:?}"),
    }
    let clients = client.m2m().clients();
    clients.update("m2m-client-1", request).await?;
    clients.search(SearchRequest::new()).await?;
    let GetResponse { m2m_client, .. } = clients.get("m2m-client-1").await?;
    let M2mClient { client_id, scopes, .. } = m2m_client;
    Ok(format!("{client_id} {scopes:?}"))
}

fn stand_in() -> GetResponse {
    let mut response = GetResponse::default();
    response.m2m_client.client_id = "m2m-client-1".to_owned();
    response
}

fn main() {
    let client = Client::new("project-test-1", "secret").expect("a client");
    drop(calls(&client));
    assert_eq!(stand_in().m2m_client.client_id, "m2m-client-1");
}
