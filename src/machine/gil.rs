//! The global interpreter lock, as CPython's `ceval_gil.c` has it since 3.2.
//!
//! Who wants it while it is held waits on a condition variable for the switch interval. If that is over, and nobody else
//! got it meanwhile, it asks the holder to let go; if somebody did, it waits for another whole interval. Who lets it go
//! wakes one waiter, whichever the operating system takes, and, when asked, waits until another thread has it. A blocking
//! call lets it go without being asked. The one who is woken finds it held again if another thread was quicker.

use super::policy::Policy;
use crate::trace::ThreadId;

#[derive(Clone, Debug, Default)]
pub(super) struct Gil {
    pub(super) holder: Option<ThreadId>,
    last_holder: Option<ThreadId>,
    /// How many times it went from one thread to another.
    pub(super) switches: u64,
    /// `gil_drop_request`
    pub(super) drop_request: bool,
    /// Threads on the condition variable.
    waiting: Vec<ThreadId>,
    /// The thread that let it go when asked, and waits until another has it.
    switching: Option<ThreadId>,
}

impl Gil {
    /// The thread gets it, which must be free. Gives the thread that has waited for that.
    pub(super) fn take(&mut self, thread: ThreadId) -> Option<ThreadId> {
        debug_assert!(self.holder.is_none(), "one holder at a time");
        self.holder = Some(thread);
        self.drop_request = false;
        if self.last_holder == Some(thread) {
            return None;
        }
        self.last_holder = Some(thread);
        self.switches += 1;
        self.switching.take()
    }

    /// Its holder lets it go. Gives the waiter that is woken.
    pub(super) fn drop(&mut self, policy: &mut Policy) -> Option<ThreadId> {
        let thread = self.holder.take();
        if self.drop_request {
            self.switching = thread;
        }
        if self.waiting.is_empty() {
            return None;
        }
        Some(self.waiting.remove(policy.below(self.waiting.len() as u64) as usize))
    }

    pub(super) fn wait(&mut self, thread: ThreadId) {
        self.waiting.push(thread);
    }

    /// The thread's interval is over: it leaves the condition variable, to look.
    pub(super) fn stop_waiting(&mut self, thread: ThreadId) {
        self.waiting.retain(|&waiter| waiter != thread);
    }

    /// After an interval that began after so many switches the GIL is still held. Whether the thread asks the holder to let go now.
    pub(super) fn ask(&mut self, seen: u64) -> bool {
        let asks = self.holder.is_some() && self.switches == seen && !self.drop_request;
        self.drop_request |= asks;
        asks
    }
}
