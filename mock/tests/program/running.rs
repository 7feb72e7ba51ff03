//! A program that runs, and a directory for it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use stytch_api::Client;

/// Only has to be longer than it takes.
const AMPLE: Duration = Duration::from_secs(60);

/// It is killed when it is dropped.
pub(crate) struct Program {
    child: Child,
    lines: Receiver<String>,
    base_url: String,
    project_id: String,
    greeting: String,
}

impl Program {
    /// On a free port.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(super::PROGRAM);
        command.args(["--port", "0"]).args(arguments).env_clear();
        let mut child = command.stdout(Stdio::piped()).spawn().expect("it runs");
        let stdout = BufReader::new(child.stdout.take().expect("a pipe"));
        let (tell, lines) = mpsc::channel();
        thread::spawn(move || {
            stdout
                .lines()
                .map_while(Result::ok)
                .try_for_each(|line| tell.send(line))
        });
        let mut program = Self {
            child,
            lines,
            base_url: String::new(),
            project_id: String::new(),
            greeting: String::new(),
        };
        program.greeting = program.told("Outbox");
        program.base_url = program.exported("STYTCH_BASE_URL");
        program.project_id = program.exported("STYTCH_PROJECT_ID");
        program
    }

    /// What it says from here to a line with this text, after its greeting.
    pub(crate) fn told(&self, text: &str) -> String {
        let mut told = self.greeting.clone();
        loop {
            let line = self.lines.recv_timeout(AMPLE);
            let line = line.unwrap_or_else(|_| panic!("`{text}` is not said: {told}"));
            told = format!("{told}{line}\n");
            if line.contains(text) {
                return told;
            }
        }
    }

    fn exported(&self, name: &str) -> String {
        let mut lines = self.greeting.lines();
        let value = lines.find_map(|line| line.strip_prefix(&format!("export {name}=")));
        value.expect("it says it").to_owned()
    }

    pub(crate) fn client(&self, secret: &str) -> Client {
        let builder = Client::builder()
            .project_id(&self.project_id)
            .secret(secret.to_owned());
        builder.base_url(&self.base_url).build().expect("a client")
    }

    /// Sends a signal, and waits for the end.
    #[cfg(unix)]
    pub(crate) fn end(mut self, signal: &str) -> std::process::ExitStatus {
        let id = self.child.id().to_string();
        let sent = Command::new("kill").args(["-s", signal, &id]).status();
        assert!(sent.expect("`kill` is there").success());
        self.child.wait().expect("it ends")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A directory of one test, gone afterwards.
pub(crate) struct Directory(PathBuf);

impl Directory {
    pub(crate) fn new(name: &str) -> Self {
        let name = format!("stytch-mock-program-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("a directory");
        Self(path)
    }

    pub(crate) fn file(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
