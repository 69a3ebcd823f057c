//! What the program has printed up to the playhead.

use super::context::Ui;
use crate::app::{Run, written};
use crate::trace::Stream;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// Writes shown at most: the last ones.
const WINDOW: usize = 1000;

#[derive(PartialEq, Properties)]
pub struct OutputProps {
    pub ui: Ui,
    pub run: Rc<Run>,
    /// How many writes have happened.
    pub shown: usize,
}

#[component]
pub fn Output(props: &OutputProps) -> Html {
    let place = use_node_ref();
    use_effect_with((place.clone(), props.shown), |(place, _)| {
        if let Some(place) = place.cast::<Element>() {
            place.set_scroll_top(place.scroll_height());
        }
    });
    let earlier = props.shown.saturating_sub(WINDOW);
    html! {
        <div ref={place} class="output" tabindex="0">
            if props.shown == 0 {
                <p class="empty">{ props.ui.text("output-empty") }</p>
            }
            if earlier > 0 {
                <p class="empty">{ props.ui.format("output-earlier", &[("count", earlier.into())]) }</p>
            }
            <pre>{ for stretches(&props.run, earlier, props.shown).into_iter().map(|(stream, text)| html! {
                <span class={(stream == Stream::Stderr).then_some("stderr")}>{ text }</span>
            }) }</pre>
        </div>
    }
}

/// Writes `from..to`, those to the same stream joined.
fn stretches(run: &Run, from: usize, to: usize) -> Vec<(Stream, String)> {
    let trace = run.trace();
    let rows = run.output(trace.len());
    let mut out: Vec<(Stream, String)> = Vec::new();
    for &row in rows.get(from..to).unwrap_or_default() {
        let (text, stream) = written(&trace, row);
        match out.last_mut() {
            Some((last, joined)) if *last == stream => joined.push_str(text),
            _ => out.push((stream, text.to_owned())),
        }
    }
    out
}
