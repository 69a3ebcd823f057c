//! The page's words: one table of Fluent messages for each language.
//!
//! In: a key and arguments. Out: text. The tables are `www/locales/*.ftl`; both have the same keys.
//! The official parser reads them; of the official formatter only what these tables use is kept
//! here (placeables, references, selection by number or text), a tenth of its weight.

mod language;
mod pattern;

pub use language::Language;

use crate::narrate::{Message, Value};
use fluent_syntax::{ast, parser};
use std::collections::BTreeMap;

/// All messages of one language.
///
/// ```
/// use coroscope::app::locale::{Language, Locale};
/// assert_eq!(Locale::new(Language::English).text("run"), "Run");
/// assert_eq!(Locale::new(Language::Russian).format("tasks", &[("count", 22u32.into())]), "22 задачи");
/// ```
pub struct Locale {
    pub language: Language,
    patterns: BTreeMap<&'static str, ast::Pattern<&'static str>>,
}

impl Locale {
    pub fn new(language: Language) -> Locale {
        // What the parser rejects is left out; a test sees that it rejects nothing.
        let resource = parser::parse_runtime(language.table()).unwrap_or_else(|(resource, _)| resource);
        let mut patterns = BTreeMap::new();
        for entry in resource.body {
            if let ast::Entry::Message(ast::Message { id, value: Some(pattern), .. }) = entry {
                patterns.insert(id.name, pattern);
            }
        }
        Locale { language, patterns }
    }

    pub fn text(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// A key without a message stands for itself, so that the gap is seen.
    pub fn format(&self, key: &str, args: &[(&'static str, Value)]) -> String {
        let mut out = String::new();
        pattern::write(self, key, args, &mut out);
        out
    }

    pub fn message(&self, message: &Message) -> String {
        self.format(message.key, &message.args)
    }

    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.patterns.keys().copied()
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Locale) -> bool {
        self.language == other.language
    }
}

#[cfg(test)]
mod tests;
