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
    mark(
        "data-theme",
        match colours {
            Colours::Light => "light",
            Colours::Dark => "dark",
        },
    );
}

pub fn speak(language: Language, title: &str) {
    mark("lang", language.tag());
    let document = super::document();
    if document.title() != title {
        document.set_title(title);
    }
}

/// Marks `<html>`. Even the same mark once more has the browser work out the style of every element anew.
fn mark(name: &str, value: &str) {
    let root = super::document().document_element();
    if let Some(root) = root.filter(|root| root.get_attribute(name).as_deref() != Some(value)) {
        let _ = root.set_attribute(name, value);
    }
}
