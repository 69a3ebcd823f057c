//! The library's Python sources: every file of `src/lib`, as `build/main.rs` has made it ready.
//!
//! Natively all of them are built in. The page carries only what asyncio programs need; the rest is one file beside it, the
//! pack, which is fetched when a program first imports one of its modules (`Stop::Library`).

use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/library.rs"));

pub(super) struct Module {
    name: &'static str,
    pub is_package: bool,
    built_in: Option<&'static str>,
}

static INSTALLED: OnceLock<Vec<(String, String)>> = OnceLock::new();

/// Takes the text of the pack: its own name, then names and sources in turn, each ended by a zero byte. Says whether it is the
/// right one; a second one changes nothing.
pub fn install(pack: &str) -> bool {
    let mut parts = pack.split_terminator('\0');
    if parts.next() != Some(PACK) {
        return false;
    }
    let mut modules = Vec::new();
    while let (Some(name), Some(source)) = (parts.next(), parts.next()) {
        modules.push((name.to_owned(), source.to_owned()));
    }
    INSTALLED.get_or_init(|| modules);
    true
}

pub(super) fn find(name: &str) -> Option<&'static Module> {
    MODULES.iter().find(|module| module.name == name)
}

/// The modules that a program may name.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    MODULES
        .iter()
        .map(|module| module.name)
        .filter(move |name| !name.contains('.') && !name.starts_with('_') && !FALLBACKS.contains(name))
}

impl Module {
    /// `None`: it is in the pack, which has not come yet.
    pub fn source(&self) -> Option<&'static str> {
        self.built_in.or_else(|| {
            let (_, source) = INSTALLED.get()?.iter().find(|(name, _)| name == self.name)?;
            Some(source)
        })
    }
}
