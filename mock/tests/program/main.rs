//! The program, run as a process.

mod running;

use std::fs;
use std::process::{Command, Output};

use self::running::{Directory, Program};

const PROGRAM: &str = env!("CARGO_BIN_EXE_stytch-mock");

/// Runs it to its end.
fn ended(arguments: &[&str]) -> Output {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).env_clear();
    command.output().expect("it runs")
}

#[tokio::test]
async fn it_plays_the_project_that_it_is_told_and_logs_calls_without_secrets() {
    let program = Program::start(&[
        "--project-id",
        "project-test-1",
        "--secret",
        "secret-test-hidden",
        "--live",
    ]);
    let stytch = program.client("secret-test-hidden");
    let organizations = stytch.b2b().organizations();
    let found = organizations.get("acme").await.expect("an organization");
    assert!(
        found
            .organization
            .organization_id
            .starts_with("organization-live-")
    );
    organizations
        .get("nobody")
        .await
        .expect_err("there is none");
    let told = program.told("organization_not_found");
    assert!(
        told.contains("GET /v1/b2b/organizations/acme b2b.organizations.get 200 "),
        "{told}"
    );
    assert!(
        told.contains("/nobody b2b.organizations.get 404 organization_not_found "),
        "{told}"
    );
    assert!(
        told.contains("export STYTCH_PROJECT_ID=project-test-1\n"),
        "{told}"
    );
    assert!(!told.contains("hidden"), "{told}");
}

#[cfg(feature = "console")]
#[tokio::test]
async fn it_prints_the_url_that_opens_its_page_and_logs_no_key() {
    let program = Program::start(&[]);
    let greeting = program.told("Browser  http");
    let url = greeting.rsplit("Browser  ").next().unwrap_or_default();
    let (base_url, key) = url.trim_end().split_once("/?key=").expect("a key");
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let browser = browser.build().expect("a client");
    let get = |path: String| browser.get(format!("{base_url}{path}")).send();
    let opened = get(format!("/?key={key}")).await.expect("a response");
    assert_eq!(opened.status(), 303);
    assert_eq!(get("/".to_owned()).await.expect("a response").status(), 403);
    let _ = get(format!("/v1/nothing?key={key}")).await;
    let told = program.told("/v1/nothing");
    assert!(!told.replacen(key, "", 1).contains(key), "{told}");
}

#[test]
fn what_it_cannot_do_it_says_in_a_line() {
    for (arguments, reason) in [
        (&["--port", "x"][..], "error: --port: "),
        (&["--bind", "0.0.0.0"], "Say --allow-remote if"),
        (
            &["--state", "/nowhere/at/all/state.json", "--nothing"],
            "--nothing",
        ),
    ] {
        let output = ended(arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(reason) && said.lines().count() == 1, "{said}");
        assert_eq!(output.status.code(), Some(1));
    }
    let help = ended(&["--help"]);
    assert!(help.status.success());
    assert!(String::from_utf8_lossy(&help.stdout).contains("--state FILE"));
}

#[test]
fn a_broken_state_is_named_and_stays_as_it_is() {
    let directory = Directory::new("broken");
    let file = directory.file("state.json");
    fs::write(&file, "{").expect("written");
    let output = ended(&["--port", "0", "--state", &file]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("state.json: not a state"), "{said}");
    assert_eq!(fs::read_to_string(&file).expect("it is there"), "{");
}

#[cfg(unix)]
#[tokio::test]
async fn it_ends_when_it_is_told_to_and_goes_on_where_it_was() {
    let directory = Directory::new("state");
    let file = directory.file("state.json");
    for (run, signal) in ["TERM", "INT"].into_iter().enumerate() {
        let program = Program::start(&["--secret", "secret-test-1", "--state", &file]);
        let stytch = program.client("secret-test-1");
        let users = stytch.consumer().users();
        let email = format!("run-{run}@example.com");
        let request = stytch_api::consumer::users::CreateRequest::new().email(email);
        users.create(request).await.expect("created");
        let all = users.search(Default::default()).await.expect("users");
        assert_eq!(
            all.results.len(),
            run + 2,
            "those of the runs before, and the first"
        );
        assert!(program.end(signal).success(), "{signal}");
    }
    assert!(fs::metadata(&file).is_ok());
}
