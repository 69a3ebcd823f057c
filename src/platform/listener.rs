//! An event listener that is removed when dropped.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Event, EventTarget};

pub struct Listener {
    target: EventTarget,
    name: &'static str,
    phase: Phase,
    closure: Closure<dyn FnMut(Event)>,
}

#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Capture,
    Bubble,
}

impl Listener {
    pub fn new(target: &EventTarget, name: &'static str, heard: impl FnMut(Event) + 'static) -> Listener {
        Listener::in_phase(Phase::Bubble, target, name, heard)
    }

    fn in_phase(
        phase: Phase,
        target: &EventTarget,
        name: &'static str,
        heard: impl FnMut(Event) + 'static,
    ) -> Listener {
        let closure = Closure::new(heard);
        let function = closure.as_ref().unchecked_ref();
        // Only a target that is gone refuses a listener, and then nothing will be heard.
        let _ = target.add_event_listener_with_callback_and_bool(name, function, phase == Phase::Capture);
        Listener { target: target.clone(), name, phase, closure }
    }

    pub fn on_window(name: &'static str, heard: impl FnMut(Event) + 'static) -> Listener {
        Listener::new(&super::window(), name, heard)
    }

    /// Hears what happens in the window before the element that it happens to.
    pub fn before_others(name: &'static str, heard: impl FnMut(Event) + 'static) -> Listener {
        Listener::in_phase(Phase::Capture, &super::window(), name, heard)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let function = self.closure.as_ref().unchecked_ref();
        let capture = self.phase == Phase::Capture;
        let _ = self.target.remove_event_listener_with_callback_and_bool(self.name, function, capture);
    }
}
