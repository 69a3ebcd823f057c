//! The tooltip: what is under the pointer, in words.

use super::text::TimelineText;
use crate::layout::{Facts, duration_words, time_words};
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

/// How far from the pointer, in pixels.
const APART: f64 = 14.0;

pub fn hide(tip: &HtmlElement) {
    tip.set_hidden(true);
}

/// Shows `facts` beside (`x`, `y`) inside a ground that is `width` by `height`.
pub fn show(
    tip: &HtmlElement,
    facts: &Facts,
    text: &TimelineText,
    at: (f64, f64),
    size: (f64, f64),
) -> Result<(), JsValue> {
    if let (Some(head), Some(body)) = (tip.first_element_child(), tip.last_element_child()) {
        head.set_text_content(Some(&facts.name));
        body.set_text_content(Some(&lines(facts, text)));
    }
    tip.set_hidden(false);
    let (w, h) = (f64::from(tip.offset_width()), f64::from(tip.offset_height()));
    let beside = |at: f64, own: f64, all: f64| {
        let after = at + APART;
        let place = if after + own > all { at - APART - own } else { after };
        place.clamp(0.0, (all - own).max(0.0))
    };
    let style = tip.style();
    style.set_property("left", &format!("{}px", beside(at.0, w, size.0)))?;
    style.set_property("top", &format!("{}px", beside(at.1, h, size.1)))
}

fn lines(facts: &Facts, text: &TimelineText) -> String {
    let units = &text.words.units;
    let time = |seconds: f64| time_words(seconds, 1e-6_f64.min(facts.duration.max(1e-9)), units);
    let mut lines = Vec::new();
    let state = text.state(facts.state);
    lines.push(if facts.what.is_empty() { state.to_owned() } else { format!("{state}: {}", facts.what) });
    lines.push(format!("{}: {}", text.duration, duration_words(facts.duration, units)));
    lines.push(format!("{}: {}", text.since, time(facts.since)));
    if let Some(until) = facts.until {
        lines.push(format!("{}: {}", text.until, time(until)));
    }
    if let Some(line) = facts.line {
        lines.push(format!("{}: {line}", text.line));
    }
    lines.join("\n")
}
