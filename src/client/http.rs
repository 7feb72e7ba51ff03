//! The HTTP clients underneath: one for each runtime.

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use lru::LruCache;
use reqwest::redirect::Policy;
use tokio::runtime::{Handle, Id};

use super::tls;
use crate::Error;
use crate::error::causes;

/// Shorter than what load balancers usually allow (60 s), so that they seldom close a connection just as a request
/// goes out on it: such a request, if it is not idempotent, could not be tried again.
const IDLE: Duration = Duration::from_secs(45);

/// More runtimes than any program drives at a time. Whoever comes beyond connects anew.
const RUNTIMES: NonZeroUsize = NonZeroUsize::MIN.saturating_add(15);

/// What an HTTP client is made of.
pub(super) struct Recipe {
    pub(super) connect_timeout: Duration,
    /// Whether some host is reached without TLS.
    pub(super) plain: bool,
    /// Whether some host is reached with TLS.
    pub(super) encrypted: bool,
    /// Certificates to trust besides the system's, PEM.
    pub(super) roots: Vec<Vec<u8>>,
}

/// The connections of a client.
///
/// A connection is driven by the runtime that opened it: used from another it breaks when that one ends, and hangs while
/// it idles. So each runtime has connections of its own.
#[derive(Clone)]
pub(crate) struct Http(Arc<Shared>);

struct Shared {
    first: reqwest::Client,
    /// How to make another; not known of what the caller made.
    recipe: Option<Recipe>,
    runtimes: Mutex<LruCache<Id, reqwest::Client>>,
}

impl Http {
    /// By the recipe, on top of the caller's own settings if there are any.
    pub(super) fn new(
        recipe: Recipe,
        given: Option<reqwest::ClientBuilder>,
    ) -> Result<Self, Error> {
        let (first, recipe) = match given {
            Some(builder) => (recipe.build_on(builder)?, None),
            None => (recipe.build()?, Some(recipe)),
        };
        Ok(Self(Arc::new(Shared {
            first,
            recipe,
            runtimes: Mutex::new(LruCache::new(RUNTIMES)),
        })))
    }

    /// The HTTP client for calls from the runtime that runs this.
    pub(crate) fn of_this_runtime(&self) -> reqwest::Client {
        let first = &self.0.first;
        let (Some(recipe), Ok(runtime)) = (&self.0.recipe, Handle::try_current()) else {
            return first.clone();
        };
        let mut runtimes = self
            .0
            .runtimes
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = runtimes.get(&runtime.id()) {
            return known.clone();
        }
        let http = match runtimes.is_empty() {
            true => first.clone(),
            // What could be built once can hardly fail now. Sharing connections is better than to fail.
            false => recipe.build().unwrap_or_else(|_| first.clone()),
        };
        runtimes.put(runtime.id(), http.clone());
        http
    }
}

impl Recipe {
    fn build(&self) -> Result<reqwest::Client, Error> {
        // Another crate may enable HTTP/2 and decompression for all: they would be asked for here too.
        let builder = reqwest::Client::builder()
            .pool_idle_timeout(IDLE)
            .http1_only()
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate();
        let builder = match self.encrypted {
            true => tls::own(builder, &self.roots)?,
            false => tls::unused(builder)?,
        };
        self.finish(builder).map_err(|error| {
            let reason = "may be needed: no HTTP client can be set up";
            Error::config_because("root_certificates", reason, causes(&error))
        })
    }

    fn build_on(&self, builder: reqwest::ClientBuilder) -> Result<reqwest::Client, Error> {
        let builder = match self.encrypted {
            true => tls::given(builder, &self.roots)?,
            false => tls::unused(builder)?,
        };
        self.finish(builder).map_err(|error| {
            Error::config_because(
                "http_client_builder",
                "builds no HTTP client",
                causes(&error),
            )
        })
    }

    /// Last, so that nothing overrides it.
    fn finish(&self, builder: reqwest::ClientBuilder) -> reqwest::Result<reqwest::Client> {
        let builder = builder
            .connect_timeout(self.connect_timeout)
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .referer(false);
        match self.plain {
            // A proxy of the environment would see the credentials.
            true => builder.no_proxy().build(),
            false => builder.build(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Http, Recipe};

    fn http(given: Option<reqwest::ClientBuilder>) -> Http {
        let recipe = Recipe {
            connect_timeout: Duration::from_secs(5),
            plain: true,
            encrypted: false,
            roots: Vec::new(),
        };
        Http::new(recipe, given).expect("an HTTP client")
    }

    fn runtime() -> tokio::runtime::Runtime {
        let builder = &mut tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().expect("a runtime")
    }

    fn known(http: &Http) -> usize {
        http.0.runtimes.lock().expect("no panic").len()
    }

    #[test]
    fn each_runtime_has_an_http_client_of_its_own() {
        let http = http(None);
        let (one, other) = (runtime(), runtime());
        for runtime in [&one, &other, &one, &other] {
            runtime.block_on(async { drop(http.of_this_runtime()) });
        }
        assert_eq!(known(&http), 2);
        drop(http.of_this_runtime());
        assert_eq!(known(&http), 2);
    }

    #[test]
    fn a_program_of_many_runtimes_does_not_grow() {
        let http = http(None);
        let runtimes = [(); 20].map(|()| runtime());
        for runtime in &runtimes {
            runtime.block_on(async { drop(http.of_this_runtime()) });
        }
        assert_eq!(known(&http), 16);
    }

    #[test]
    fn an_injected_http_client_serves_every_runtime() {
        let http = http(Some(reqwest::Client::builder()));
        for _ in 0..2 {
            runtime().block_on(async { drop(http.of_this_runtime()) });
        }
        assert_eq!(known(&http), 0);
    }
}
