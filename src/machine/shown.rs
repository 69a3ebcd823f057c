//! What the trace tells of threads, cores and the GIL, from the second thread on; and who waits when nothing goes on.

use super::process::Process;
use super::thread::Doing;
use crate::base::VirtualTime;
use crate::trace::{EventKind, ThreadId};

impl Process {
    pub(super) fn show_running(&mut self, thread: ThreadId, now: u64) {
        let core = self.cores.core_of(thread);
        if self.threaded && self.thread(thread).shown_on != core {
            self.show_off(thread, now);
            self.thread_mut(thread).shown_on = core;
            self.event(thread, now, EventKind::CoreTake, core.unwrap_or(0));
        }
    }

    pub(super) fn show_off(&mut self, thread: ThreadId, now: u64) {
        if let Some(core) = self.thread_mut(thread).shown_on.take() {
            self.event(thread, now, EventKind::CoreLeave, core);
        }
    }

    pub(super) fn event(&mut self, thread: ThreadId, now: u64, kind: EventKind, a: u32) {
        if self.threaded {
            self.vm.set_now(VirtualTime::from_nanos(now));
            self.vm.event_of(thread, kind, a, 0);
        }
    }

    /// Who waits for what, of the threads that can never go on: one line each.
    pub(super) fn waits(&mut self) -> Vec<String> {
        let ids = (0..self.threads.len() as u32).map(ThreadId);
        let waits: Vec<(ThreadId, Doing)> = ids.map(|id| (id, self.thread(id).doing)).collect();
        let words = waits.into_iter().filter_map(|(id, doing)| match doing {
            Doing::WaitsForLock(held, _) => Some(self.vm.lock_wait_words(id, held)),
            Doing::Selects => Some(format!(
                "{}: its event loop waits, but nothing is ready, no timer is set and no response is due",
                self.vm.thread_name(id)
            )),
            Doing::Sleeps => Some(format!("{} sleeps for ever", self.vm.thread_name(id))),
            _ => None,
        });
        words.collect()
    }
}
