//! What the trace tells of threads, cores and the GIL, from the second thread on.

use super::state::Machine;
use crate::base::VirtualTime;
use crate::trace::{EventKind, ProcessId, ThreadId};

impl Machine {
    /// There will be a second thread: from now on the trace tells which of them does what.
    pub(super) fn show_all(&mut self, now: u64) {
        if std::mem::replace(&mut self.threaded, true) {
            return;
        }
        self.show_running(ThreadId(0), now);
        if self.process_of(ThreadId(0)).gil.is_some() {
            self.gil_event(ThreadId(0), now, EventKind::GilTake, 0);
        }
    }

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

    /// The thread could go on, but for a core.
    pub(super) fn show_coreless(&mut self, thread: ThreadId, now: u64) {
        if self.threaded {
            self.thread_mut(thread).shown_coreless = true;
            // That it wants the GIL is told anew once it can look.
            self.thread_mut(thread).shown_waiting = false;
            self.tell(thread, now, EventKind::CoreWait, (0, 0));
        }
    }

    /// The thread did what another one waits for.
    pub(super) fn show_wake(&mut self, by: ThreadId, woken: ThreadId, now: u64) {
        self.event(by, now, EventKind::Wake, woken.0);
    }

    /// The thread was woken, but what it waits for is not there for it.
    pub(super) fn show_waiting_on(&mut self, thread: ThreadId, now: u64) {
        let number = self.thread(thread).number;
        let vm = self.vm_of(thread);
        vm.set_now(VirtualTime::from_nanos(now));
        vm.waits_on(number);
    }

    pub(super) fn event(&mut self, thread: ThreadId, now: u64, kind: EventKind, a: u32) {
        if self.threaded {
            self.tell(thread, now, kind, (a, 0));
        }
    }

    /// Of the GIL of the interpreter that the thread is in.
    pub(super) fn gil_event(&mut self, thread: ThreadId, now: u64, kind: EventKind, a: u32) {
        if self.threaded {
            let ProcessId(whose) = self.thread(thread).process;
            self.tell(thread, now, kind, (a, whose));
        }
    }

    pub(super) fn tell(&mut self, thread: ThreadId, now: u64, kind: EventKind, (a, b): (u32, u32)) {
        let number = self.thread(thread).number;
        let vm = self.vm_of(thread);
        vm.set_now(VirtualTime::from_nanos(now));
        vm.event_of(number, kind, a, b);
    }
}
