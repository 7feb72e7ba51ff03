//! `stytch-mock`: Stytch on this machine, for programs in any language.

mod arguments;
mod output;

use std::io;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use stytch_mock::Server;
use tokio::time::sleep;

use self::arguments::{Arguments, Command};

/// How often what calls changed is kept.
const KEEP: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    let command = arguments::parse(lexopt::Parser::from_env(), |name| std::env::var(name).ok());
    let done = command.and_then(|command| match command {
        Command::Run(arguments) => run(*arguments).map_err(|error| error.to_string()),
        Command::Say(text) => {
            output::line(text);
            Ok(())
        }
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            output::failure(&reason);
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let shows_secret = arguments.shows_secret;
        let ended = ended()?;
        let served = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&served);
        let builder = arguments.builder.log(move |request, took| {
            count.fetch_add(1, Ordering::Relaxed);
            output::request(request, took);
        });
        let server = builder.start().await?;
        if let Some((url, secret)) = arguments.webhooks {
            let begun = server.deliver_webhooks_to(&url, &secret);
            begun.map_err(io::Error::other)?;
        }
        output::greeting(&server, shows_secret);
        tokio::select! {
            signal = ended => output::line(&format!("{signal}: the end.")),
            never = keep(&server, &served) => match never {},
        }
        server.save()
    })
}

/// Keeps what calls changed. Where that fails, it is said, and tried again: what was not kept is there as long as the
/// program runs.
async fn keep(server: &Server, served: &AtomicUsize) -> std::convert::Infallible {
    let (mut kept, mut said) = (0, String::new());
    loop {
        sleep(KEEP).await;
        let now = served.load(Ordering::Relaxed);
        if now == kept {
            continue;
        }
        match server.save() {
            Ok(()) => (kept, said) = (now, String::new()),
            Err(error) if error.to_string() == said => {}
            Err(error) => {
                said = error.to_string();
                output::failure(&said);
            }
        }
    }
}

/// Ends when the program is told to end, and says by what.
#[cfg(unix)]
fn ended() -> io::Result<impl Future<Output = &'static str>> {
    use tokio::signal::unix::{SignalKind, signal};
    // From here on neither ends the program at once.
    let mut interrupted = signal(SignalKind::interrupt())?;
    let mut terminated = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => "interrupted",
            _ = terminated.recv() => "terminated",
        }
    })
}

#[cfg(not(unix))]
fn ended() -> io::Result<impl Future<Output = &'static str>> {
    Ok(async {
        // Where no signal can be had, nothing ends it but the system.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
        "interrupted"
    })
}
