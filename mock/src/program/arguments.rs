//! What the program is told, on its command line and in its environment.

use std::fmt::Display;
use std::fs;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use lexopt::{Arg, Parser};
use serde::de::DeserializeOwned;
use serde_json::Value;
use stytch_mock::{Server, ServerBuilder};

const HELP: &str = "\
Plays the Stytch API on this machine, for tests.

Usage: stytch-mock [OPTIONS]

  --port PORT               The port [4010]; 0 takes a free one
  --project-id ID           The project's id, also from STYTCH_PROJECT_ID [made up]
  --secret SECRET           The project's secret, also from STYTCH_SECRET [made up]
  --public-token TOKEN      What browsers present, also from STYTCH_PUBLIC_TOKEN [made up]
  --seed NUMBER             What ids and made-up responses follow from [another each time]
  --live                    Plays a live project: ids say `live`
  --empty                   Begins without organization, members, connections and user
  --state FILE              Keeps everything in this file, from one run to the next
  --policy FILE             The RBAC policy for B2B, as JSON
  --consumer-policy FILE    The RBAC policy for consumers, as JSON
  --webhook-url URL         Tells this URL of what calls change
  --webhook-secret SECRET   What signs it: `whsec_` and Base64, as by `openssl rand -base64 24`
  --bind ADDRESS            The address to listen on [127.0.0.1]
  --allow-remote            Lets other machines in, where --bind opens the way. Not for secrets of anybody: its signing
                            keys are public, its logins ask for no password, and whoever reaches it can be anyone
  --host NAME               Also answers requests for this host, such as that of a container; can be repeated
  -h, --help                Prints this
  -V, --version             Prints the version

Ctrl-C ends it.";

const VERSION: &str = concat!("stytch-mock ", env!("CARGO_PKG_VERSION"));

/// What to do.
pub(crate) enum Command {
    Run(Box<Arguments>),
    /// Says this, and no more.
    Say(&'static str),
}

/// How the server is to be.
pub(crate) struct Arguments {
    pub(crate) builder: ServerBuilder,
    /// The URL and the secret of webhooks.
    pub(crate) webhooks: Option<(String, String)>,
    /// Whether nobody knows the secret yet.
    pub(crate) shows_secret: bool,
}

/// How many calls are remembered. The program runs for days.
const CALLS: usize = 1000;

const PORT: u16 = 4010;

/// Reads the arguments. What they do not say is looked up in the environment.
pub(crate) fn parse(
    mut parser: Parser,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Command, String> {
    let said = |name| variable(name).filter(|value| !value.is_empty());
    let mut given = Given {
        project_id: said("STYTCH_PROJECT_ID"),
        secret: said("STYTCH_SECRET"),
        public_token: said("STYTCH_PUBLIC_TOKEN"),
        builder: Server::builder().port(PORT).remember_calls(CALLS),
        allows_remote: false,
        address: None,
        webhook_url: None,
        webhook_secret: None,
    };
    while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Say(HELP)),
            Arg::Short('V') | Arg::Long("version") => return Ok(Command::Say(VERSION)),
            Arg::Long(name) => {
                let name = name.to_owned();
                given = given.option(&name, &mut parser)?;
            }
            other => {
                let unexpected = other.unexpected().to_string();
                return Err(hint(&unexpected));
            }
        }
    }
    given.arguments().map(Box::new).map(Command::Run)
}

struct Given {
    project_id: Option<String>,
    secret: Option<String>,
    public_token: Option<String>,
    builder: ServerBuilder,
    allows_remote: bool,
    address: Option<IpAddr>,
    webhook_url: Option<String>,
    webhook_secret: Option<String>,
}

impl Given {
    fn option(mut self, name: &str, parser: &mut Parser) -> Result<Self, String> {
        let builder = self.builder;
        self.builder = match name {
            "live" => builder.live(),
            "empty" => builder.empty(),
            "allow-remote" => {
                self.allows_remote = true;
                builder.allow_remote()
            }
            "port" => builder.port(value(name, parser)?),
            "seed" => builder.seed(value(name, parser)?),
            "host" => builder.host(value::<String>(name, parser)?),
            "state" => builder.state_file(value::<PathBuf>(name, parser)?),
            "policy" => builder.policy(policy(&value::<PathBuf>(name, parser)?)?),
            "consumer-policy" => builder.consumer_policy(policy(&value::<PathBuf>(name, parser)?)?),
            "bind" => {
                let address = value(name, parser)?;
                self.address = Some(address);
                builder.bind(address)
            }
            "webhook-url" => {
                self.webhook_url = Some(value(name, parser)?);
                builder
            }
            "webhook-secret" => {
                self.webhook_secret = Some(value(name, parser)?);
                builder
            }
            "project-id" => {
                self.project_id = Some(value(name, parser)?);
                builder
            }
            "secret" => {
                self.secret = Some(value(name, parser)?);
                builder
            }
            "public-token" => {
                self.public_token = Some(value(name, parser)?);
                builder
            }
            _ => return Err(hint(&format!("there is no option --{name}"))),
        };
        Ok(self)
    }

    fn arguments(self) -> Result<Arguments, String> {
        let is_remote = self.address.is_some_and(|address| !address.is_loopback());
        if is_remote && !self.allows_remote {
            return Err(
                "--bind lets other machines in. Whoever reaches this server can be anybody there: its signing keys are \
                 public, and its logins ask for no password. Say --allow-remote if that is meant."
                    .to_owned(),
            );
        }
        let webhooks = match (self.webhook_url, self.webhook_secret) {
            (None, None) => None,
            (Some(url), Some(secret)) => Some((url, secret)),
            _ => return Err("--webhook-url and --webhook-secret go together".to_owned()),
        };
        let shows_secret = self.secret.is_none();
        let mut builder = self.builder;
        if let Some(id) = self.project_id {
            builder = builder.project_id(id);
        }
        if let Some(secret) = self.secret {
            builder = builder.secret(secret);
        }
        if let Some(token) = self.public_token {
            builder = builder.public_token(token);
        }
        Ok(Arguments {
            builder,
            webhooks,
            shows_secret,
        })
    }
}

/// The value of an option, as what it is to be.
fn value<T: FromStr<Err: Display>>(name: &str, parser: &mut Parser) -> Result<T, String> {
    let text = parser.value().map_err(|error| error.to_string())?;
    let text = text
        .into_string()
        .map_err(|_| format!("--{name}: no text that can be read"))?;
    text.parse().map_err(|error| format!("--{name}: {error}"))
}

/// A policy, alone or as the API returns it.
fn policy<T: DeserializeOwned>(path: &Path) -> Result<T, String> {
    let failure = |reason: &dyn Display| format!("{}: {reason}", path.display());
    let text = fs::read_to_string(path).map_err(|error| failure(&error))?;
    let mut said: Value = serde_json::from_str(&text).map_err(|error| failure(&error))?;
    let policy = said.get_mut("policy").map(Value::take).unwrap_or(said);
    if !policy.get("roles").is_some_and(Value::is_array) {
        return Err(failure(&"a policy says its `roles`"));
    }
    T::deserialize(policy).map_err(|error| failure(&error))
}

fn hint(reason: &str) -> String {
    format!("{reason}. See stytch-mock --help")
}

#[cfg(test)]
mod tests {
    use super::{Command, parse};
    use lexopt::Parser;

    fn refused(arguments: &[&str]) -> String {
        match parse(Parser::from_args(arguments), |_| None) {
            Err(reason) => reason,
            Ok(_) => panic!("{arguments:?} are taken"),
        }
    }

    #[test]
    fn what_cannot_be_is_refused_by_its_name() {
        for (arguments, reason) in [
            (&["--port", "x"][..], "--port: invalid digit"),
            (&["--port"], "port"),
            (&["--port", "70000"], "--port: number too large"),
            (&["--nothing"], "there is no option --nothing. See"),
            (&["there"], "there"),
            (&["--bind", "0.0.0.0"], "Say --allow-remote if"),
            (
                &["--policy", "/nowhere/policy.json"],
                "/nowhere/policy.json: ",
            ),
        ] {
            let refused = refused(arguments);
            assert!(refused.contains(reason), "{arguments:?}: {refused}");
        }
    }

    #[test]
    fn a_secret_of_the_environment_is_not_shown() {
        let secret = |name: &str| (name == "STYTCH_SECRET").then(|| "secret-test-x".to_owned());
        let shows = |arguments: &[&str], given: bool| {
            let variable = |name: &str| secret(name).filter(|_| given);
            let Ok(Command::Run(arguments)) = parse(Parser::from_args(arguments), variable) else {
                panic!("it does not run");
            };
            arguments.shows_secret
        };
        assert!(shows(&["--bind", "127.0.0.1"], false));
        assert!(!shows(&[], true));
        assert!(!shows(
            &["--secret", "x", "--allow-remote", "--bind", "0.0.0.0"],
            false
        ));
    }
}
