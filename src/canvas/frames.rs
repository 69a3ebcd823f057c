//! One animation frame for any number of requests.

use gloo_render::{AnimationFrame, request_animation_frame};
use std::cell::RefCell;
use std::rc::Rc;

/// Calls its function in the next animation frame after [`request`](Frames::request). Dropping it cancels.
#[derive(Clone)]
pub struct Frames {
    paint: Rc<dyn Fn()>,
    next: Rc<RefCell<Option<AnimationFrame>>>,
}

impl Frames {
    pub fn new(paint: impl Fn() + 'static) -> Frames {
        Frames { paint: Rc::new(paint), next: Rc::default() }
    }

    pub fn request(&self) {
        let mut next = self.next.borrow_mut();
        if next.is_none() {
            let (paint, slot) = (self.paint.clone(), Rc::downgrade(&self.next));
            *next = Some(request_animation_frame(move |_| {
                // First free the slot: painting may ask for the next frame.
                let done = slot.upgrade().and_then(|slot| slot.borrow_mut().take());
                paint();
                drop(done);
            }));
        }
    }
}
