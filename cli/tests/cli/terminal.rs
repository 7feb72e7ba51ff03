//! Runs the built binary.

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

pub const SECRET: &str = "secret-test-0001";

/// What a command left behind.
#[derive(Debug)]
pub struct Outcome {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Outcome {
    /// What was printed by a command that succeeded.
    #[track_caller]
    pub fn done(self) -> String {
        assert_eq!(self.code, Some(0), "{self:?}");
        self.out
    }

    /// What a command said that printed nothing and ended with this code.
    #[track_caller]
    pub fn failed(self, code: i32) -> String {
        assert_eq!((self.code, self.out.as_str()), (Some(code), ""), "{self:?}");
        self.err
    }
}

/// The binary, in an environment where nothing of Stytch's is set.
pub fn stytch() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stytch"));
    for name in [
        "STYTCH_PROJECT_ID",
        "STYTCH_SECRET",
        "STYTCH_BASE_URL",
        "STYTCH_TELEMETRY_URL",
        "STYTCH_PUBLIC_TOKEN",
        "STYTCH_SESSION_TOKEN",
        "STYTCH_SESSION_JWT",
    ] {
        command.env_remove(name);
    }
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// The binary, configured for a server.
pub fn stytch_at(url: &str) -> Command {
    let mut command = stytch();
    command
        .env("STYTCH_PROJECT_ID", "project-test-0001")
        .env("STYTCH_SECRET", SECRET)
        .env("STYTCH_BASE_URL", url);
    command
}

/// Runs a command that reads nothing.
pub fn run<A: AsRef<OsStr>>(mut command: Command, arguments: &[A]) -> Outcome {
    outcome(command.args(arguments).output().expect("it runs"))
}

/// Runs a command that reads `input`.
pub fn feed(mut command: Command, arguments: &[&str], input: &[u8]) -> Outcome {
    let child = command.args(arguments).stdin(Stdio::piped()).spawn();
    let mut child = child.expect("it runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    // It may refuse to read.
    let _ = stdin.write_all(input);
    drop(stdin);
    outcome(child.wait_with_output().expect("it ends"))
}

fn outcome(output: std::process::Output) -> Outcome {
    Outcome {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

/// A server that answers everything alike. It serves from a runtime of its own, while commands block the test.
pub struct Server {
    runtime: tokio::runtime::Runtime,
    server: MockServer,
}

impl Server {
    pub fn answering(status: u16, body: Value) -> Self {
        Self::responding(ResponseTemplate::new(status).set_body_json(body))
    }

    pub fn responding(response: ResponseTemplate) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build();
        let runtime = runtime.expect("a runtime");
        let server = runtime.block_on(async {
            let server = MockServer::start().await;
            Mock::given(any())
                .respond_with(response)
                .mount(&server)
                .await;
            server
        });
        Self { runtime, server }
    }

    /// The binary, configured for this server.
    pub fn stytch(&self) -> Command {
        stytch_at(&self.server.uri())
    }

    /// The requests that came, as method, path with query, and body.
    pub fn came(&self) -> Vec<(String, String, Value)> {
        let came = self
            .runtime
            .block_on(self.server.received_requests())
            .unwrap_or_default();
        came.iter()
            .map(|request| {
                let url = &request.url;
                let query = url.query().map(|query| format!("?{query}"));
                (
                    request.method.to_string(),
                    format!("{}{}", url.path(), query.unwrap_or_default()),
                    serde_json::from_slice(&request.body).unwrap_or_default(),
                )
            })
            .collect()
    }

    /// The body of the last request.
    pub fn last_body(&self) -> String {
        let came = self.runtime.block_on(self.server.received_requests());
        let body = came.and_then(|came| Some(came.last()?.body.clone()));
        String::from_utf8(body.expect("a request")).expect("UTF-8")
    }

    /// A header of the last request.
    pub fn last_header(&self, name: &str) -> Option<String> {
        let came = self.runtime.block_on(self.server.received_requests())?;
        let value = came.last()?.headers.get(name)?;
        Some(value.to_str().expect("text").to_owned())
    }
}

/// A response that holds nothing of interest.
pub fn plain() -> Value {
    json!({ "request_id": "request-id-test-1", "status_code": 200 })
}
