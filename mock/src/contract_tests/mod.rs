//! What holds for every operation of the contract.

mod malformed;
mod parallel;
mod schema;
mod searches;
mod valid;
mod violations;

use serde_json::json;

use self::schema::Schemas;
use crate::fixtures;
use crate::kinds::{Kind, kinds};

#[test]
fn a_valid_request_of_every_operation_gets_the_response_that_the_contract_describes() {
    let schemas = Schemas::read();
    let mut wrong = Vec::new();
    for (id, kind) in kinds() {
        let (mut state, seeds) = fixtures::seeded();
        let arguments = valid::arguments(&mut state, &seeds, id);
        let (status, body) = fixtures::call(&mut state, id, arguments.clone());
        let errors = schemas.errors(id, &body);
        if status != 200 || !errors.is_empty() {
            wrong.push(format!(
                "{id} ({kind:?}) {}\n  {status} {body}\n  {errors:?}",
                json!(arguments)
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} are wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn what_is_made_is_the_same_for_the_same_seed_and_request() {
    for (id, _) in kinds().filter(|(_, kind)| *kind == Kind::Made) {
        let response = || {
            let (mut state, seeds) = fixtures::seeded();
            let arguments = valid::arguments(&mut state, &seeds, id);
            let (_, mut body) = fixtures::call(&mut state, id, arguments.clone());
            schema::without_times(&mut body);
            // Credentials are nobody's to guess, so each state has others.
            schema::without_texts_of(&arguments, &mut body);
            body
        };
        assert_eq!(response(), response(), "{id}");
    }
}

#[test]
fn operations_by_kind() {
    let count = |kind| kinds().filter(|(_, it)| *it == kind).count();
    let counts = [Kind::Behaviour, Kind::Store, Kind::Made].map(|kind| (kind, count(kind)));
    println!("{counts:?}");
    for (id, kind) in kinds() {
        println!("{kind:?} {id}");
    }
    assert!(counts.iter().all(|(_, count)| *count > 0), "{counts:?}");
}
