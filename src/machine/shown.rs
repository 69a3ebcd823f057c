//! What the trace tells of threads, cores and the GIL, from the second thread on; and who waits when nothing goes on.

use super::state::Machine;
use super::thread::Doing;
use crate::base::VirtualTime;
use crate::trace::{Actor, Event, EventKind, ThreadId};
use crate::vm::Call;

impl Machine {
    /// There will be a second thread: from now on the trace tells which of them does what.
    pub(super) fn show_all(&mut self, now: u64) {
        if std::mem::replace(&mut self.threaded, true) {
            return;
        }
        self.show_running(ThreadId(0), now);
        if self.process_of(ThreadId(0)).gil.is_some() {
            self.event(ThreadId(0), now, EventKind::GilTake, 0);
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

    pub(super) fn event(&mut self, thread: ThreadId, now: u64, kind: EventKind, a: u32) {
        if self.threaded {
            self.tell(thread, now, kind, (a, 0));
        }
    }

    pub(super) fn tell(&mut self, thread: ThreadId, now: u64, kind: EventKind, (a, b): (u32, u32)) {
        let number = self.thread(thread).number;
        let vm = self.vm_of(thread);
        vm.set_now(VirtualTime::from_nanos(now));
        vm.event_of(number, kind, a, b);
    }

    /// Nothing can ever happen again. Says who waits for what, a line each.
    pub(super) fn tell_stuck(&mut self) -> i32 {
        let lines: Vec<String> =
            (0..self.threads.len() as u32).filter_map(|id| self.wait_words(ThreadId(id))).collect();
        let now = self.now();
        let alive =
            (0..self.threads.len() as u32).map(ThreadId).find(|&thread| self.thread(thread).doing != Doing::Over);
        let Some(thread) = alive else { return 1 };
        let vm = self.vm_of(thread);
        vm.set_now(VirtualTime::from_nanos(now));
        vm.tell_stuck(&lines);
        let line = vm.last_line();
        self.take_trace_home();
        let time = VirtualTime::from_nanos(now);
        let actor = Actor::Thread(ThreadId(0));
        self.trace.push(Event { time, kind: EventKind::End, actor, a: 1, b: 0, line });
        1
    }

    fn wait_words(&mut self, id: ThreadId) -> Option<String> {
        let (doing, number) = (self.thread(id).doing, self.thread(id).number);
        if doing == Doing::Over {
            return None;
        }
        let call = self.thread(id).call.clone();
        let several = self.processes.len() > 1;
        let pid = self.process_of(id).pid;
        let vm = self.vm_of(id);
        let name = vm.thread_name(number).to_owned();
        let words = match doing {
            Doing::WaitsForLock(held, _) => vm.lock_wait_words(number, held),
            Doing::Selects => {
                format!("{name}: its event loop waits, but nothing is ready, no timer is set and no response is due")
            }
            Doing::Sleeps => format!("{name} sleeps for ever"),
            Doing::WaitsForKernel(_) => {
                let what = match call.as_deref() {
                    Some(Call::Wait { .. }) => "the end of a child",
                    Some(Call::Read { .. } | Call::Poll { .. }) => "something to read",
                    Some(Call::Write { .. }) => "room in a pipe",
                    _ => "a semaphore that processes share",
                };
                format!("{name} waits for {what}")
            }
            _ => return None,
        };
        Some(if several { format!("process {pid}: {words}") } else { words })
    }
}
