//! What a release means.
//!
//! Stytch adds operations, fields and values all the time. An addition is a minor release, and your code compiles as
//! before: structs and enums are `#[non_exhaustive]`, requests are made by `new` and setters, and a value that was not
//! known came as `Other` already. What is removed, or gets another type, is a major release.
//!
//! How a change of the contract is judged is a table in `ARCHITECTURE.md`, and `cargo xtask diff` applies it to any two
//! contracts. The changelog of a release is made from the same report.
//!
//! The oldest supported Rust is in `Cargo.toml`; raising it is a minor release.
