//! Every event has a sentence, in both languages.

use crate::builder::two_sleepers;
use crate::check;
use coroscope::app::locale::{Language, Locale};
use coroscope::base::VirtualTime;
use coroscope::narrate;
use coroscope::trace::*;

fn story(trace: &Trace, language: Language) -> String {
    let locale = Locale::new(language);
    (0..=trace.len()).map(|applied| locale.message(&narrate::now(trace, applied)) + "\n").collect()
}

#[test]
fn two_sleepers_are_told_in_both_languages() {
    let trace = two_sleepers();
    for language in Language::ALL {
        check(&format!("two_sleepers.{}.txt", language.tag()), &story(&trace, language));
    }
}

/// Rows with columns that mean nothing: a sentence all the same, never a panic.
#[test]
fn no_row_is_without_a_sentence() {
    let mut trace = Trace::default();
    let event = |kind| Event { time: VirtualTime::ZERO, kind, actor: Actor::Task(TaskId(7)), a: 900, b: 0, line: 3 };
    for &kind in EventKind::ALL {
        // Strings are looked up unchecked: the trace never holds a number of a string that it does not have.
        let a = if matches!(kind, EventKind::TaskDone | EventKind::TaskFailed | EventKind::CallbackBegin) {
            0
        } else {
            900
        };
        trace.push(Event { a, ..event(kind) });
    }
    let locale = Locale::new(Language::English);
    for line in story(&trace, Language::English).lines() {
        assert!(!line.trim().is_empty());
        assert!(locale.keys().all(|key| key != line), "{line} is a key, not a sentence");
    }
}
