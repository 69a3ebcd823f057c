//! Colours and motion that the person asked the system for, and the marks on `<html>`.

use crate::app::Colours;
use crate::app::locale::Language;
use gloo_events::EventListener;
use web_sys::MediaQueryList;

fn query(text: &str) -> Option<MediaQueryList> {
    super::window().match_media(text).ok().flatten()
}

pub fn system_colours() -> Colours {
    match query("(prefers-color-scheme: dark)") {
        Some(query) if query.matches() => Colours::Dark,
        _ => Colours::Light,
    }
}

pub fn on_colours_change(heard: impl Fn(Colours) + 'static) -> Option<EventListener> {
    let list = query("(prefers-color-scheme: dark)")?;
    Some(EventListener::new(&list, "change", move |_| heard(system_colours())))
}

/// What the style sheet goes by.
pub fn paint(colours: Colours) {
    if let Some(root) = super::document().document_element() {
        let _ = root.set_attribute(
            "data-theme",
            match colours {
                Colours::Light => "light",
                Colours::Dark => "dark",
            },
        );
    }
}

pub fn speak(language: Language, title: &str) {
    let document = super::document();
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", language.tag());
    }
    if document.title() != title {
        document.set_title(title);
    }
}
