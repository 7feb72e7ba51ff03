//! What the program says. That nobody reads it is no failure.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::time::Duration;

use stytch_mock::{ReceivedRequest, Server};

pub(crate) fn line(text: &str) {
    let _ = writeln!(io::stdout().lock(), "{text}");
}

pub(crate) fn failure(reason: &str) {
    let _ = writeln!(io::stderr().lock(), "error: {reason}");
}

/// How clients that do not read the environment are told. The base URL of the official SDKs is `https` alone; what they
/// call the environment may be any URL.
const CLIENTS: &str = "
Rust     stytch_api::Client::from_env()
Node     new stytch.B2BClient({ project_id, secret, env: STYTCH_BASE_URL })
Python   stytch.B2BClient(project_id, secret, environment=STYTCH_BASE_URL)
Outbox   GET /mock/outbox, with the same credentials
";

/// Where the server is, and how a client is pointed at it.
pub(crate) fn greeting(server: &Server, shows_secret: bool) {
    let secret = server.secret();
    let secret = if shows_secret {
        secret.expose()
    } else {
        "… # as it was given"
    };
    let mut text = format!("Stytch is played at {}\n\n", server.base_url());
    for (name, value) in [
        ("STYTCH_BASE_URL", server.base_url()),
        ("STYTCH_PROJECT_ID", server.project_id()),
        ("STYTCH_SECRET", secret),
        ("STYTCH_PUBLIC_TOKEN", &server.public_token()),
    ] {
        let _ = writeln!(text, "export {name}={value}");
    }
    text.push_str(CLIENTS);
    #[cfg(feature = "console")]
    let _ = writeln!(text, "Browser  {}", server.console_url());
    line(&text);
}

/// A line for each request. It tells neither query, headers nor bodies, and so no secret.
pub(crate) fn request(request: &ReceivedRequest, took: Duration) {
    line(&request_line(request, took));
}

fn request_line(request: &ReceivedRequest, took: Duration) -> String {
    let (method, path) = (request.method(), request.path());
    let operation = request.operation_id().unwrap_or("-");
    let status = request.status().as_u16();
    let error_type = request.error_type().map(|it| format!(" {it}"));
    let error_type = error_type.unwrap_or_default();
    let milliseconds = took.as_secs_f64() * 1000.0;
    format!("{method} {path} {operation} {status}{error_type} {milliseconds:.1} ms")
}
