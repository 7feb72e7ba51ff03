//! What tests hold in their hands: a running server, how it is to be, and what it has at the start.

mod builder;
mod member_login;
mod new;
mod on;
mod running;
mod seeds;
mod state_file;

pub use self::builder::ServerBuilder;
pub use self::member_login::MemberLogin;
#[cfg(feature = "console")]
pub(crate) use self::new::log_in;
pub use self::new::{AddError, NewMember};
pub use self::on::On;
pub use self::running::Server;
#[cfg(test)]
pub(crate) use self::seeds::Seeds;

#[cfg(test)]
mod tests {
    use super::Server;
    use std::io::Read;
    use std::net::TcpStream;
    use std::sync::Arc;
    use std::time::Duration;

    /// Only has to be longer than loopback takes.
    const AMPLE: Duration = Duration::from_secs(60);

    #[tokio::test]
    async fn dropping_the_server_ends_its_thread_and_its_connections() {
        let server = Server::start().await.expect("a server");
        let address = server.base_url().trim_start_matches("http://").to_owned();
        // A connection that says nothing, and one that a client keeps alive.
        let mut silent = TcpStream::connect(&address).expect("it listens");
        silent.set_read_timeout(Some(AMPLE)).expect("a time limit");
        let client = server.client();
        let _ = client.debug().whoami().await;
        let project = Arc::downgrade(&server.state);
        drop(server);
        // The task that listens and those of the connections share the project.
        assert_eq!(project.strong_count(), 0, "a task is left");
        let read = silent.read(&mut [0; 1]);
        let is_late = |error: &std::io::Error| error.kind() == std::io::ErrorKind::WouldBlock;
        assert!(!read.as_ref().is_err_and(is_late), "{read:?}");
    }

    #[tokio::test]
    async fn servers_have_secrets_of_their_own_and_hide_them() {
        let (one, other) = (
            Server::start().await.expect("one"),
            Server::start().await.expect("another"),
        );
        assert_ne!(one.secret(), other.secret());
        assert_ne!(one.base_url(), other.base_url());
        let shown = format!("{one:?} {:?}", one.state);
        assert!(!shown.contains(one.secret().expose()), "{shown}");
    }
}
