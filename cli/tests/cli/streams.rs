//! Readers that go away, and people who do not wait.

#![cfg(unix)]

use std::fs::File;
use std::io::Read;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::time::Duration;

use wiremock::ResponseTemplate;

use super::terminal::{Server, plain, stytch};

#[test]
fn a_reader_that_has_had_enough_is_no_failure() {
    for arguments in [&["operations"][..], &["--help"], &["completions", "zsh"]] {
        let mut child = stytch().args(arguments).spawn().expect("it runs");
        drop(child.stdout.take());
        let mut said = String::new();
        let mut stderr = child.stderr.take().expect("a pipe");
        stderr.read_to_string(&mut said).expect("text");
        assert_eq!(said, "");
        assert_eq!(child.wait().expect("it ends").code(), Some(0));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_response_that_cannot_be_written_is_a_failure_even_where_nobody_can_be_told() {
    let full = || Stdio::from(File::create("/dev/full").expect("a device"));
    let server = Server::answering(200, plain());
    let mut command = server.stytch();
    command.args(["call", "debug.whoami"]).stdout(full());
    let output = command.output().expect("it runs");
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("standard output cannot be written"));

    let mut command = server.stytch();
    command
        .args(["call", "debug.whoami"])
        .stdout(full())
        .stderr(full());
    assert_eq!(command.status().expect("it runs").code(), Some(3));
}

#[test]
fn an_interrupt_ends_a_call_at_once() {
    let slow = ResponseTemplate::new(200).set_body_json(plain());
    let server = Server::responding(slow.set_delay(Duration::from_secs(60)));
    let mut child = server
        .stytch()
        .args(["call", "debug.whoami"])
        .spawn()
        .expect("it runs");
    while server.came().is_empty() {
        assert!(child.try_wait().expect("a state").is_none(), "it ended");
        std::thread::sleep(Duration::from_millis(10));
    }
    let killed = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(killed.expect("it runs").success());
    assert_eq!(child.wait().expect("it ends").signal(), Some(2));
}
