//! Something done once in every animation frame, until it says that it is done or is dropped.

use gloo_render::{AnimationFrame, request_animation_frame};
use std::cell::RefCell;
use std::ops::ControlFlow;
use std::rc::{Rc, Weak};

pub struct Frames {
    _next: Rc<RefCell<Option<AnimationFrame>>>,
}

impl Frames {
    /// `draw` gets the milliseconds since the frame before, 0 in the first.
    pub fn each(draw: impl FnMut(f64) -> ControlFlow<()> + 'static) -> Frames {
        let next = Rc::default();
        request(&next, draw, None);
        Frames { _next: next }
    }
}

fn request(
    next: &Rc<RefCell<Option<AnimationFrame>>>,
    mut draw: impl FnMut(f64) -> ControlFlow<()> + 'static,
    last: Option<f64>,
) {
    let slot: Weak<_> = Rc::downgrade(next);
    let frame = request_animation_frame(move |at| {
        let flow = draw(at - last.unwrap_or(at));
        // Gone when drawing dropped the owner.
        if let (true, Some(next)) = (flow.is_continue(), slot.upgrade()) {
            request(&next, draw, Some(at));
        }
    });
    // The frame that was there is the one that runs now: it ends after this.
    let ended = next.borrow_mut().replace(frame);
    drop(ended);
}
