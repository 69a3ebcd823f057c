//! The text and the caret of an input or of a text area. Carets count in UTF-16 there and in bytes here.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};

pub fn value(place: &HtmlElement) -> String {
    match place.dyn_ref::<HtmlInputElement>() {
        Some(input) => input.value(),
        None => place.dyn_ref::<HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default(),
    }
}

/// The focus goes to a field with this text, all of it selected if it is one line.
pub fn begin(place: &HtmlElement, text: &str) {
    if let Some(input) = place.dyn_ref::<HtmlInputElement>() {
        input.set_value(text);
        let _ = input.focus();
        input.select();
    } else if let Some(area) = place.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(text);
        let _ = area.focus();
    }
}

/// Where the caret is, in bytes.
pub fn place(place: &HtmlElement) -> usize {
    let units = match place.dyn_ref::<HtmlInputElement>() {
        Some(input) => input.selection_end(),
        None => match place.dyn_ref::<HtmlTextAreaElement>() {
            Some(area) => area.selection_end(),
            None => return 0,
        },
    };
    let text = value(place);
    let Ok(Some(units)) = units else { return text.len() };
    let mut passed = 0;
    let at = text.char_indices().find(|(_, ch)| {
        let here = passed >= units;
        passed += ch.len_utf16() as u32;
        here
    });
    at.map_or(text.len(), |(at, _)| at)
}

/// Another text, with the caret at a byte of it.
pub fn write(place: &HtmlElement, text: &str, caret: usize) {
    let units = text[..caret].encode_utf16().count() as u32;
    if let Some(input) = place.dyn_ref::<HtmlInputElement>() {
        input.set_value(text);
        let _ = input.set_selection_range(units, units);
    } else if let Some(area) = place.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(text);
        let _ = area.set_selection_range(units, units);
    }
}
