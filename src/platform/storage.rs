//! What outlives the page, in the browser's own storage. A sandboxed frame has none: then nothing is kept.

use crate::app::locale::Language;
use crate::app::{Kept, Theme};
use crate::base::Scenario;
use crate::share;
use web_sys::Storage;

const DRAFT: &str = "coroscope.draft";
const BREAKPOINTS: &str = "coroscope.breakpoints";
const REPLACED: &str = "coroscope.replaced";
const LANGUAGE: &str = "coroscope.language";
const THEME: &str = "coroscope.theme";
const CRASHED: &str = "coroscope.crashed";

fn storage() -> Option<Storage> {
    super::window().local_storage().ok().flatten()
}

fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

fn set(key: &str, value: &str) {
    if let Some(storage) = storage() {
        // A full or forbidden storage keeps nothing; the page works all the same.
        let _ = storage.set_item(key, value);
    }
}

/// Scenarios are stored as links, whose format every later version opens.
pub(super) fn keep(kept: &Kept) {
    for (key, scenario) in [(DRAFT, &kept.draft), (REPLACED, &kept.replaced)] {
        if let Some(scenario) = scenario {
            set(key, &share::encode(scenario));
        }
    }
    if kept.draft.is_some() {
        let lines: Vec<String> = kept.breakpoints.iter().map(|line| line.to_string()).collect();
        set(BREAKPOINTS, &lines.join(" "));
    }
}

pub(super) fn kept() -> Kept {
    let open = |key| -> Option<Scenario> { share::decode(&get(key)?).ok() };
    let lines = get(BREAKPOINTS).unwrap_or_default();
    let breakpoints = lines.split(' ').filter_map(|line| line.parse().ok()).collect();
    Kept { draft: open(DRAFT), breakpoints, replaced: open(REPLACED) }
}

/// Noted by a crash, asked once by the page that comes after it.
pub(super) fn note_crash() {
    set(CRASHED, "1");
}

pub(super) fn take_crash() -> bool {
    let crashed = get(CRASHED).is_some();
    if let (true, Some(storage)) = (crashed, storage()) {
        let _ = storage.remove_item(CRASHED);
    }
    crashed
}

/// What the person chose once for every visit.
pub struct Preferences;

impl Preferences {
    pub fn language() -> Option<Language> {
        Language::from_tag(&get(LANGUAGE)?)
    }

    pub fn theme() -> Option<Theme> {
        Theme::from_name(&get(THEME)?)
    }

    pub(super) fn keep_language(language: Language) {
        set(LANGUAGE, language.tag());
    }

    pub(super) fn keep_theme(theme: Theme) {
        set(THEME, theme.name());
    }
}
