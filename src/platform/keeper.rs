//! Keeps the person's work when they pause, and at the latest when they leave.

use super::storage;
use crate::app::Kept;
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;

/// A pause in typing, in milliseconds: packing a long program at each key would be felt.
const PAUSE_MS: u32 = 350;

pub struct Keeper {
    pending: Rc<RefCell<Option<Kept>>>,
    timer: Option<Timeout>,
    _leaving: EventListener,
}

impl Keeper {
    pub fn new() -> Keeper {
        let pending: Rc<RefCell<Option<Kept>>> = Rc::default();
        let left = pending.clone();
        let leaving = EventListener::new(&super::window(), "pagehide", move |_| store(&left));
        Keeper { pending, timer: None, _leaving: leaving }
    }

    pub fn keep(&mut self, kept: Kept) {
        *self.pending.borrow_mut() = Some(kept);
        let pending = self.pending.clone();
        self.timer = Some(Timeout::new(PAUSE_MS, move || store(&pending)));
    }
}

fn store(pending: &RefCell<Option<Kept>>) {
    if let Some(kept) = pending.take() {
        storage::keep(&kept);
    }
}
