//! What users write. It compiles against both versions of the contract.

use stytch_api::things::{FindQuery, Kind, Thing, UpdateRequest, UpdateResponse};
use stytch_api::{Client, Error};

async fn calls(client: &Client) -> Result<Thing, Error> {
    let request = UpdateRequest::new("name", Kind::Gate).tags(["a", "b"]).tags([""; 0]);
    let updated = client.things().update("thing-1", request.clone()).await?;
    let found = client.things().find(FindQuery::new().color("red")).await?;
    drop(found);
    let Thing { kind, name, .. } = updated.thing.clone();
    match kind {
        Kind::Gate => println!("{name:?}"),
        other => println!("{other}"),
    }
    Ok(updated.thing)
}

fn stand_in() -> UpdateResponse {
    UpdateResponse::default().thing(Thing::default().name("stand-in").kind("gate"))
}

fn main() {
    let client = Client::new("project-test-1", "secret").expect("a client");
    drop(calls(&client));
    assert_eq!(stand_in().thing.kind, Kind::Gate);
}
