//! Whatever upstream looks like, regen ends: with success, or with an error that says where.

mod in_process;
mod mutation;
mod repository;

use std::{sync::mpsc, thread, time::Duration};

use mutation::{mutated, mutations};
use proptest::prelude::*;
use repository::{Repository, UPSTREAM};
use serde_json::Value;
use stytch_api_codegen::Model;
use xtask::{diff::Report, error::Error};

/// Longer than any run takes on the slowest machine.
const HANGS: Duration = Duration::from_secs(60);

/// That of the thread in which commands run.
const STACK: usize = 8 << 20;

fn base() -> Value {
    serde_saphyr::from_str(UPSTREAM).unwrap()
}

/// Runs a step with a limit, so that a hang is a failure and not a hang of the tests.
fn limited<T: Send + 'static>(step: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, receiver) = mpsc::channel();
    let thread = thread::Builder::new().stack_size(STACK);
    thread.spawn(move || sender.send(step())).unwrap();
    receiver.recv_timeout(HANGS).expect("it hangs or panics")
}

fn regen(upstream: String) -> Result<String, Error> {
    limited(move || in_process::regen(&upstream))
}

/// The model of a contract as it would be read; none when it is refused.
fn model(contract: String) -> Option<Model> {
    limited(move || Model::of(&serde_json::from_str(&contract).ok()?).ok())
}

fn is_located(error: &Error) -> bool {
    let message = error.to_string();
    match error {
        Error::Refused(findings) => findings.as_slice().iter().all(|finding| {
            !finding.at.is_empty() && !finding.what.is_empty() && !finding.fix.is_empty()
        }),
        Error::Syntax { .. } => message.starts_with("openapi.yml:"),
        Error::Codegen(stytch_api_codegen::Error::Contract { place, .. }) => !place.is_empty(),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 384, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_mutated_upstream_is_taken_or_refused_with_a_place(mutations in mutations()) {
        let document = mutated(&base(), &mutations);
        if let Err(error) = regen(document.to_string()) {
            prop_assert!(is_located(&error), "{error}\n{document:#}");
        }
    }

    #[test]
    fn any_two_documents_are_compared_or_one_is_refused(mutations in mutations()) {
        let contract: Value = serde_json::from_str(include_str!("spec/stytch.json")).unwrap();
        let Some(new) = model(mutated(&contract, &mutations).to_string()) else {
            return Ok(());
        };
        let old = Model::of(&contract).unwrap();
        for change in &Report::of(&old, &new).changes {
            prop_assert!(!change.what.chars().any(char::is_control), "{change:?}");
            prop_assert!(!change.at.chars().any(char::is_control), "{change:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_refused_upstream_touches_no_file(mutations in mutations()) {
        let repository = Repository::regenerated();
        let before = repository.files();
        let run = repository.regen_from(&mutated(&base(), &mutations).to_string(), &[]);
        prop_assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
        match run.code {
            Some(0) => {}
            code => {
                prop_assert_eq!(code, Some(2));
                prop_assert!(repository.files() == before, "{}", run.stderr);
            }
        }
    }
}
