//! Keys that work wherever the focus is, unless it is where they mean something else.

use crate::app::Action;
use crate::platform::window;
use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};
use yew::Callback;

pub struct Keys {
    _run: EventListener,
    _move: EventListener,
}

impl Keys {
    pub fn listen(dispatch: Callback<Action>) -> Keys {
        let run = dispatch.clone();
        let window = window();
        let first = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
        let active = EventListenerOptions::enable_prevent_default();
        Keys {
            // Before the editor, for which Ctrl+Enter is a new line.
            _run: EventListener::new_with_options(&window, "keydown", first, move |event| {
                let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
                if key.key() == "Enter" && (key.ctrl_key() || key.meta_key()) {
                    event.prevent_default();
                    event.stop_propagation();
                    run.emit(Action::Run);
                }
            }),
            _move: EventListener::new_with_options(&window, "keydown", active, move |event| {
                if let Some(action) = action(event) {
                    event.prevent_default();
                    dispatch.emit(action);
                }
            }),
        }
    }
}

fn action(event: &Event) -> Option<Action> {
    let key: &KeyboardEvent = event.dyn_ref()?;
    if event.default_prevented() || key.ctrl_key() || key.meta_key() || key.alt_key() {
        return None;
    }
    let shift = key.shift_key();
    let key = key.key();
    let place = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if place.is_some_and(|place| has_own_use(&place, &key)) {
        return None;
    }
    Some(match key.as_str() {
        " " => Action::PlayPause,
        "ArrowRight" if shift => Action::ToNextBreakpoint,
        "ArrowLeft" if shift => Action::ToPreviousBreakpoint,
        "ArrowRight" => Action::Step,
        "ArrowLeft" => Action::StepBack,
        "Home" => Action::ToStart,
        "End" => Action::ToEnd,
        _ => return None,
    })
}

/// Text fields, lists and tabs use all of these keys; buttons and links only the space bar.
fn has_own_use(place: &Element, key: &str) -> bool {
    let inside = |selector| place.closest(selector).is_ok_and(|found| found.is_some());
    inside("input, textarea, select, [role=tab], [role=tree], [role=textbox], .editor, dialog, [popover]")
        || (key == " " && inside("button, a, summary"))
}
