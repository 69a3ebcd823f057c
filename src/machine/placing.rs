//! Threads of a process come to cores and leave them.

use super::agenda::Entry;
use super::cores::TICK;
use super::state::Machine;
use super::thread::Doing;
use crate::trace::ThreadId;

impl Machine {
    pub(super) fn leave_core(&mut self, thread: ThreadId, now: u64) {
        self.show_off(thread, now);
        if let Some(next) = self.cores.leave(thread, now) {
            self.placed(next, now);
        }
    }

    /// A thread has come from the queue to a core.
    pub(super) fn placed(&mut self, thread: ThreadId, now: u64) {
        match self.thread(thread).doing {
            Doing::Python => {
                let at = self.thread(thread).at.max(now);
                self.thread_mut(thread).at = at;
                self.show_running(thread, at);
            }
            Doing::Compute(left) => {
                self.wake_at(thread, now + left);
                self.thread_mut(thread).at = now;
                self.show_running(thread, now);
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
            if let Doing::Compute(left) = self.thread(leaves).doing {
                let done = now.saturating_sub(self.thread(leaves).at);
                self.change(leaves, Doing::Compute(left - done));
            }
            self.show_off(leaves, now.max(self.thread(leaves).at));
            self.placed(comes, now);
        }
        if !self.cores.all_ready_run() {
            self.need_tick(now);
        }
    }
}
