//! The events of the browser, turned into calls of the [`Stage`]; all listeners end with this value.

use super::gesture::Finger;
use super::stage::Stage;
use super::{Wheel, ZOOM};
use gloo_events::{EventListener, EventListenerOptions};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, HtmlElement, KeyboardEvent, PointerEvent, ResizeObserver, WheelEvent};
use yew::Callback;

pub struct Listeners {
    _events: Vec<EventListener>,
    sizes: Option<ResizeObserver>,
    /// Called by the observer as long as it observes.
    _resized: Closure<dyn FnMut()>,
}

impl Listeners {
    pub fn new(ground: &HtmlElement, stage: &Rc<RefCell<Stage>>, on_seek: Callback<usize>) -> Listeners {
        let pointer = |name: &'static str, act: fn(&mut Stage, Finger) -> Option<usize>| {
            let (element, stage, on_seek) = (ground.clone(), stage.clone(), on_seek.clone());
            EventListener::new(ground, name, move |event| {
                let Some(event) = event.dyn_ref::<PointerEvent>() else { return };
                let seek = act(&mut stage.borrow_mut(), finger(&element, event));
                follow_pointer(&element, event, &stage.borrow());
                // The page answers with new properties, so the stage must be free by now.
                if let Some(count) = seek {
                    on_seek.emit(count);
                }
            })
        };
        let out = |name: &'static str| {
            let stage = stage.clone();
            EventListener::new(ground, name, move |_| stage.borrow_mut().hover(None))
        };
        let active = |name: &'static str, act: fn(&mut Stage, &HtmlElement, &Event) -> bool| {
            let (element, stage) = (ground.clone(), stage.clone());
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(ground, name, options, move |event| {
                if act(&mut stage.borrow_mut(), &element, event) {
                    event.prevent_default();
                    event.stop_propagation();
                }
            })
        };
        let events = vec![
            pointer("pointerdown", Stage::down),
            pointer("pointermove", Stage::moved),
            pointer("pointerup", Stage::up),
            pointer("pointercancel", |stage, finger| {
                stage.cancel(finger.id);
                None
            }),
            out("pointerleave"),
            active("wheel", wheel),
            active("keydown", key),
        ];
        let resized = {
            let stage = Rc::downgrade(stage);
            Closure::<dyn FnMut()>::new(move || {
                if let Some(stage) = stage.upgrade() {
                    stage.borrow_mut().resized();
                }
            })
        };
        let sizes = ResizeObserver::new(resized.as_ref().unchecked_ref()).ok();
        if let Some(sizes) = &sizes {
            sizes.observe(ground);
        }
        Listeners { _events: events, sizes, _resized: resized }
    }
}

impl Drop for Listeners {
    fn drop(&mut self) {
        if let Some(sizes) = &self.sizes {
            sizes.disconnect();
        }
    }
}

fn finger(ground: &HtmlElement, event: &PointerEvent) -> Finger {
    let (x, y) = place(ground, f64::from(event.client_x()), f64::from(event.client_y()));
    Finger { id: event.pointer_id(), x, y }
}

fn place(ground: &HtmlElement, x: f64, y: f64) -> (f64, f64) {
    let bounds = ground.get_bounding_client_rect();
    (x - bounds.left(), y - bounds.top())
}

fn follow_pointer(ground: &HtmlElement, event: &PointerEvent, stage: &Stage) {
    // Neither can fail for a pointer that is down here; if one did, only the cursor would be wrong.
    let _ = ground.style().set_property("cursor", stage.cursor());
    if event.type_() == "pointerdown" {
        let _ = ground.set_pointer_capture(event.pointer_id());
        let scroll = if stage.can_scroll() { "none" } else { "pan-y" };
        let _ = ground.style().set_property("touch-action", scroll);
    }
}

fn wheel(stage: &mut Stage, ground: &HtmlElement, event: &Event) -> bool {
    let Some(event) = event.dyn_ref::<WheelEvent>() else { return false };
    let unit = match event.delta_mode() {
        WheelEvent::DOM_DELTA_LINE => 16.0,
        WheelEvent::DOM_DELTA_PAGE => 400.0,
        _ => 1.0,
    };
    let (dx, dy) = (event.delta_x() * unit, event.delta_y() * unit);
    let (x, _) = place(ground, f64::from(event.client_x()), f64::from(event.client_y()));
    let control = event.ctrl_key() || event.meta_key();
    if event.shift_key() || dx.abs() > dy.abs() {
        // Some browsers turn the axis themselves when shift is held.
        stage.pan(if dx == 0.0 { dy } else { dx }, 0.0);
        return true;
    }
    if event.alt_key() {
        stage.stretch((-dy / 240.0).exp2());
        return true;
    }
    if !control && (stage.wheel == Wheel::Scrolls || stage.over_labels(x)) {
        let scrolls = stage.can_scroll();
        stage.pan(0.0, dy);
        return scrolls;
    }
    // A pinch on a touchpad comes as small steps with the control key.
    let factor = (dy / if control && dy.abs() < 40.0 { 60.0 } else { 240.0 }).exp2();
    let can = stage.can_zoom(factor);
    if can {
        stage.zoom(factor, x);
    }
    can || control
}

/// Says whether the key was for the timeline.
fn key(stage: &mut Stage, _: &HtmlElement, event: &Event) -> bool {
    let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return false };
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return false;
    }
    // By place for letters, so that they work under a Cyrillic layout too.
    match (event.code().as_str(), event.key().as_str()) {
        ("KeyW", _) | (_, "+" | "=") => stage.zoom_by_key(1.0 / ZOOM),
        ("KeyS", _) | (_, "-" | "_") => stage.zoom_by_key(ZOOM),
        ("KeyA", _) | (_, "ArrowLeft") => stage.pan_screens(-0.15),
        ("KeyD", _) | (_, "ArrowRight") => stage.pan_screens(0.15),
        (_, "ArrowUp") => stage.pan(0.0, -48.0),
        (_, "ArrowDown") => stage.pan(0.0, 48.0),
        (_, "0") => stage.fit(),
        _ => return false,
    }
    true
}
