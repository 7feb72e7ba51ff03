//! Compares two models.

mod operations;
mod signature;
mod told;
mod types;

use std::{cmp::Reverse, collections::BTreeSet};

use stytch_api_codegen::Model;

use self::told::Told;
use super::{change::Change, places::code, rules::Rule};

/// Every difference between two models that means something to callers.
#[must_use]
pub fn changes(old: &Model, new: &Model) -> Vec<Change> {
    let mut changes = new_hosts(old, new);
    let mut told = Told::new();
    changes.extend(operations::changes(old, new, &mut told));
    changes.extend(types::changes(old, new, &told));
    changes.sort_by_cached_key(|change| {
        (
            !change.rule.leads(),
            Reverse(change.rule.step()),
            change.at.clone(),
        )
    });
    changes
}

fn new_hosts(old: &Model, new: &Model) -> Vec<Change> {
    let known = hosts(old);
    let hosts = hosts(new).into_iter().filter(|host| !known.contains(host));
    // A first contract has only new hosts.
    hosts
        .filter(|_| !old.operations.is_empty())
        .map(|host| {
            let what = format!("operations are sent to {}", code(host));
            Change::new(Rule::NewHost, "stytch_api", what)
        })
        .collect()
}

/// Every host that an operation is sent to.
fn hosts(model: &Model) -> BTreeSet<&str> {
    let operations = model.operations.values();
    operations
        .flat_map(|operation| operation.servers.iter().map(String::as_str))
        .collect()
}
