//! Something done once in every animation frame, until it says that it is done or is dropped.

use std::cell::{Cell, RefCell};
use std::ops::ControlFlow;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

pub struct Frames {
    state: Rc<Requested>,
}

struct Requested {
    id: Cell<Option<i32>>,
    closure: RefCell<Option<Closure<dyn FnMut(f64)>>>,
}

impl Frames {
    /// `draw` gets the milliseconds since the frame before, 0 in the first.
    pub fn each(mut draw: impl FnMut(f64) -> ControlFlow<()> + 'static) -> Frames {
        let state = Rc::new(Requested { id: Cell::new(None), closure: RefCell::new(None) });
        let weak = Rc::downgrade(&state);
        let mut last = None;
        let closure = Closure::new(move |at: f64| {
            let Some(state) = weak.upgrade() else { return };
            state.id.set(None);
            let passed = at - last.replace(at).unwrap_or(at);
            if draw(passed).is_continue() {
                state.request();
            }
        });
        *state.closure.borrow_mut() = Some(closure);
        state.request();
        Frames { state }
    }
}

impl Requested {
    fn request(&self) {
        if let Some(closure) = &*self.closure.borrow() {
            self.id.set(super::window().request_animation_frame(closure.as_ref().unchecked_ref()).ok());
        }
    }
}

impl Drop for Frames {
    fn drop(&mut self) {
        if let Some(id) = self.state.id.take() {
            let _ = super::window().cancel_animation_frame(id);
        }
    }
}
