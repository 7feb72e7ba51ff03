//! Features and build time, and what this crate is not.
//!
//! The table of features stands in the README. What they cost, measured on two cores by `cargo build` of the crate alone
//! (development profile; without dependencies):
//!
//! - both products, the default: 16 to 18 seconds; `b2b` alone: 12 to 14 seconds.
//! - without `codegen`, the committed snapshot of the same code is compiled, and nothing of progenitor is built before it.
//! - `ring` instead of `rustls` avoids aws-lc-rs, which needs a C compiler.
//!
//! What it is not, and the way round:
//!
//! - **Blocking**: no. Put `tokio::runtime::Runtime::block_on` around calls.
//! - **Runtimes other than tokio**: no, because reqwest and the time limits need tokio. `async-compat` makes it work within
//!   others.
//! - **wasm**: no. The project's secret must not be in a browser; Stytch has SDKs for that side.
//! - **Clients of the project's management API**: no. This is the API that applications call.
