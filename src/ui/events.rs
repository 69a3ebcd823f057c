//! The list of events: only the rows in view are in the document. It is the timeline's twin for the keyboard
//! and for screen readers.

use super::context::Ui;
use crate::app::{Action, Run};
use crate::narrate;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// Pixels, as in the style sheet.
const ROW: f64 = 26.0;
/// Browsers lay out no more than some ten million pixels: a longer list scrolls by the share of the way.
const TALLEST: f64 = 8_000_000.0;

#[derive(PartialEq, Properties)]
pub struct EventsProps {
    pub ui: Ui,
    pub run: Rc<Run>,
    pub revision: u64,
    pub applied: usize,
}

#[component]
pub fn Events(props: &EventsProps) -> Html {
    let place = use_node_ref();
    let view = use_state(|| View { top: 0.0, height: 400.0 });
    let count = props.run.trace().len();
    let scale = Scale::new(count, view.height);

    let scrolled = {
        let (view, place) = (view.clone(), place.clone());
        Callback::from(move |_: Event| {
            if let Some(seen) = View::of(&place) {
                view.set(seen);
            }
        })
    };
    {
        let view = view.clone();
        use_effect_with((place.clone(), props.applied, count), move |(place, applied, count)| {
            let Some((element, seen)) = place.cast::<Element>().zip(View::of(place)) else { return };
            let scale = Scale::new(*count, seen.height);
            if let Some(top) = scale.reveal(&seen, applied.saturating_sub(1)) {
                element.set_scroll_top(top as i32);
            }
            let seen = View::of(place).unwrap_or(seen);
            if *view != seen {
                view.set(seen);
            }
        });
    }

    let trace = props.run.trace();
    let first = scale.first(&view);
    let last = (first + scale.fitting + 2).min(count);
    let row = |index: usize| {
        let event = trace.event(index);
        let (time, unit) = props.ui.words.language.time(event.time);
        let state = if index + 1 == props.applied {
            "here"
        } else if index >= props.applied {
            "later"
        } else {
            ""
        };
        html! {
            <li
                key={index} class={state} aria-posinset={(index + 1).to_string()} aria-setsize={count.to_string()}
                aria-current={(index + 1 == props.applied).then_some("step")}
                onclick={props.ui.on::<MouseEvent>(Action::Seek(index + 1))}
            >
                <span class="number">{ index + 1 }</span>
                <time>{ format!("{time}\u{a0}{}", props.ui.text(unit)) }</time>
                <span class="what">{ props.ui.message(&narrate::now(&trace, index + 1)) }</span>
                <span class="line">{ (event.line != 0).then(|| props.ui.format("line-number", &[("line", event.line.into())])) }</span>
            </li>
        }
    };
    html! {
        <div ref={place} class="events" tabindex="0" onscroll={scrolled}>
            if count == 0 {
                <p class="empty">{ props.ui.text("events-empty") }</p>
            }
            <div style={format!("height: {}px", scale.height)}>
                <ol style={format!("transform: translateY({}px)", scale.offset(&view, first))}>{ for (first..last).map(row) }</ol>
            </div>
        </div>
    }
}

/// The scrolled window, in pixels.
#[derive(Clone, Copy, PartialEq)]
struct View {
    top: f64,
    height: f64,
}

impl View {
    fn of(place: &NodeRef) -> Option<View> {
        let place: Element = place.cast()?;
        Some(View { top: place.scroll_top().into(), height: place.client_height().into() })
    }
}

/// From pixels to rows.
struct Scale {
    height: f64,
    /// Rows that a view holds.
    fitting: usize,
    /// Pixels to scroll for a row.
    per_row: f64,
}

impl Scale {
    fn new(count: usize, view: f64) -> Scale {
        let whole = count as f64 * ROW;
        let height = whole.min(TALLEST);
        let per_row = if whole > view { ROW * (height - view) / (whole - view) } else { ROW };
        Scale { height, fitting: (view / ROW) as usize + 1, per_row }
    }

    fn first(&self, view: &View) -> usize {
        (view.top / self.per_row) as usize
    }

    fn offset(&self, view: &View, first: usize) -> f64 {
        view.top - (view.top - first as f64 * self.per_row) / self.per_row * ROW
    }

    /// Where to scroll so that a row is in view; `None` where it is already.
    fn reveal(&self, view: &View, row: usize) -> Option<f64> {
        let first = view.top / self.per_row;
        let whole = (view.height / ROW).floor();
        let row = row as f64;
        if row < first {
            Some(row * self.per_row)
        } else if row + 1.0 > first + whole {
            Some((row + 1.0 - whole) * self.per_row)
        } else {
            None
        }
    }
}
