//! What the README says of versions is what the manifest says.

#[test]
fn the_readme_states_the_minimum_supported_rust_version() {
    let readme = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"));
    let stated = format!(
        "The minimum supported Rust version is {}.",
        env!("CARGO_PKG_RUST_VERSION")
    );
    assert!(readme.contains(&stated), "{stated}");
}
