//! Index, layout and export of traces that are built by hand.

mod builder;
mod chrome;
mod index;
mod layout;
mod machine;
mod narration;
mod playback;
mod standing;

/// Compares with a file of `tests/data/timeline`, or writes it when `UPDATE_EXPECT` is set.
fn check(name: &str, got: &str) {
    let path = format!("tests/data/timeline/{name}");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, got).unwrap();
    }
    assert_eq!(got, std::fs::read_to_string(&path).unwrap_or_default(), "{path}");
}
