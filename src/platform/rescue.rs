//! A bug of the simulator must not cost the person their program: a panic shows a notice with the
//! source in it, and the page that is loaded next does not run it by itself.

use super::storage;
use crate::app::locale::{Language, Locale};
use js_sys::Function;
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::{Element, HtmlTextAreaElement};

thread_local! {
    /// What a panic has to save. Apart from the application, whose state may be borrowed by then.
    /// Empty after the first panic.
    static SAVED: RefCell<Option<Saved>> = RefCell::new(Some(Saved::default()));
}

#[derive(Default)]
struct Saved {
    source: String,
    language: Language,
    /// Called with the message: the promises of `simulate` that would wait for ever.
    rejections: Vec<Function>,
}

pub fn install() {
    // Yew would put its own in the place of one set by the standard library.
    yew::set_custom_panic_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        // What runs on after a panic panics again, over what the first one left borrowed: once is enough.
        let Some(saved) = SAVED.take() else { return };
        for reject in &saved.rejections {
            let _ = reject.call1(&JsValue::NULL, &js_sys::Error::new(&info.to_string()).into());
        }
        storage::note_crash();
        show(&saved, &info.to_string());
    }));
}

pub fn remember(source: &str, language: Language) {
    change(|saved| {
        saved.source = source.to_owned();
        saved.language = language;
    });
}

/// A panic calls `reject`, so that nobody waits in vain.
pub fn on_panic(reject: Function) {
    change(|saved| saved.rejections.push(reject));
}

/// The promise is settled: its function is no longer needed.
pub fn forget(reject: &Function) {
    change(|saved| saved.rejections.retain(|kept| kept != reject));
}

fn change(change: impl FnOnce(&mut Saved)) {
    SAVED.with_borrow_mut(|saved| saved.as_mut().map(change));
}

/// Plain DOM: the application cannot be trusted to draw any more.
fn show(saved: &Saved, what: &str) -> Option<()> {
    let document = super::document();
    let locale = Locale::new(saved.language);
    let append = |parent: &Element, tag: &str, text: &str| -> Option<Element> {
        let element = document.create_element(tag).ok()?;
        element.set_text_content(Some(text));
        parent.append_child(&element).ok()?;
        Some(element)
    };
    let body = document.body()?;
    let notice = append(&body, "section", "")?;
    notice.set_class_name("crash");
    notice.set_attribute("role", "alert").ok()?;
    append(&notice, "h1", &locale.text("crash-title"))?;
    append(&notice, "p", &locale.text("crash-text"))?;
    let area: HtmlTextAreaElement = wasm_bindgen::JsCast::dyn_into(append(&notice, "textarea", "")?).ok()?;
    area.set_value(&saved.source);
    area.set_read_only(true);
    append(&notice, "pre", what)?;
    let reload = append(&notice, "a", &locale.text("crash-reload"))?;
    reload.set_attribute("href", "").ok()
}
