//! Threads of a process come to cores and leave them.

use super::agenda::Entry;
use super::cores::TICK;
use super::state::Machine;
use super::thread::Doing;
use crate::trace::{EventKind, ThreadId};

impl Machine {
    pub(super) fn leave_core(&mut self, thread: ThreadId, now: u64) {
        self.show_off(thread, now);
        if let Some(next) = self.cores.leave(thread, now) {
            self.placed(next, now);
        }
    }

    /// A thread has come from the queue to a core.
    pub(super) fn placed(&mut self, thread: ThreadId, now: u64) {
        let lacked = std::mem::take(&mut self.thread_mut(thread).shown_coreless);
        match self.thread(thread).doing {
            Doing::Python => {
                let at = self.thread(thread).at.max(now);
                self.thread_mut(thread).at = at;
                self.show_running(thread, at);
                if lacked {
                    self.tell(thread, at, EventKind::Unblock, (0, 0));
                }
            }
            doing @ (Doing::Compute(left) | Doing::Calls(left)) => {
                self.wake_at(thread, now + left);
                self.thread_mut(thread).at = now;
                self.show_running(thread, now);
                match doing {
                    Doing::Compute(_) if lacked => self.show_waiting_on(thread, now),
                    _ if lacked => self.tell(thread, now, EventKind::Unblock, (0, 0)),
                    _ => {}
                }
            }
            Doing::Looks(_) => self.look(thread, now),
            doing => unreachable!("a thread that is {doing:?} wants no core"),
        }
    }

    pub(super) fn need_tick(&mut self, now: u64) {
        if !std::mem::replace(&mut self.tick_due, true) {
            self.agenda.add((now / TICK + 1) * TICK, Entry::Tick);
        }
    }

    pub(super) fn tick(&mut self, now: u64) {
        self.tick_due = false;
        for core in 0..self.cores.count() {
            let Some((leaves, comes)) = self.cores.tick(core, now) else { continue };
            let left = |left: u64, at: u64| left.saturating_sub(now.saturating_sub(at));
            let at = self.thread(leaves).at;
            match self.thread(leaves).doing {
                Doing::Compute(was) => self.change(leaves, Doing::Compute(left(was, at))),
                Doing::Calls(was) => self.change(leaves, Doing::Calls(left(was, at))),
                _ => {}
            }
            // It may have come a little further than this moment.
            let at = now.max(at);
            self.show_off(leaves, at);
            self.show_coreless(leaves, at);
            self.placed(comes, at);
        }
        if !self.cores.all_ready_run() {
            self.need_tick(now);
        }
    }
}
