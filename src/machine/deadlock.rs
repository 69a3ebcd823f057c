//! Nothing can ever happen again: who waits for what, and who waits for one another in a circle.

use super::state::Machine;
use super::thread::Doing;
use crate::base::VirtualTime;
use crate::trace::{Actor, Event, EventKind, ThreadId};
use crate::vm::Call;

impl Machine {
    /// Says who waits for what, a line each, and ends the run.
    pub(super) fn tell_stuck(&mut self) -> i32 {
        let threads = (0..self.threads.len() as u32).map(ThreadId);
        let Some(thread) = threads.clone().find(|&thread| self.thread(thread).doing != Doing::Over) else { return 1 };
        let mut lines: Vec<String> = threads.filter_map(|thread| self.wait_words(thread)).collect();
        self.take_trace_home();
        lines.extend(self.circles().iter().map(|circle| self.circle_words(circle)));
        let now = VirtualTime::from_nanos(self.now());
        let vm = self.vm_of(thread);
        vm.set_now(now);
        vm.tell_stuck(&lines);
        let line = vm.last_line();
        self.take_trace_home();
        self.trace.push(Event { time: now, kind: EventKind::End, actor: Actor::Thread(ThreadId(0)), a: 1, b: 0, line });
        1
    }

    fn wait_words(&mut self, id: ThreadId) -> Option<String> {
        let (doing, number) = (self.thread(id).doing, self.thread(id).number);
        let call = self.thread(id).call.clone();
        let several = self.processes.len() > 1;
        let pid = self.process_of(id).pid;
        if doing == Doing::Over {
            return None;
        }
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

    /// The only thread that could end the wait of this one: who holds the lock, who is joined, the child's main thread.
    fn waits_for(&self, thread: ThreadId) -> Option<ThreadId> {
        let state = self.thread(thread);
        match (state.doing, state.call.as_deref()) {
            (Doing::WaitsForLock(held, _), _) => self.process(state.process).vm.as_ref()?.awaited(held),
            (Doing::WaitsForKernel(_), Some(Call::Wait { child: Some(pid), .. })) => {
                let child = self.processes.iter().find(|process| process.pid == *pid && !process.is_over())?;
                Some(child.main)
            }
            _ => None,
        }
    }

    /// Everybody waits for one at most, so that each circle is found by going from one to the next; it begins with the first
    /// thread that is in it.
    fn circles(&self) -> Vec<Vec<ThreadId>> {
        let mut circles = Vec::new();
        // In which walk a thread was met first; 0: in none.
        let mut met = vec![0; self.threads.len()];
        for start in 0..self.threads.len() {
            let (mut at, walk) = (Some(ThreadId(start as u32)), start + 1);
            while let Some(ThreadId(here)) = at.filter(|here| met[here.0 as usize] == 0) {
                met[here as usize] = walk;
                at = self.waits_for(ThreadId(here));
            }
            let Some(first) = at.filter(|here| met[here.0 as usize] == walk) else { continue };
            let next = |&here: &ThreadId| self.waits_for(here).filter(|&next| next != first);
            circles.push(std::iter::successors(Some(first), next).collect());
        }
        circles
    }

    /// `in a circle: Ann → Bob → Ann`
    fn circle_words(&self, circle: &[ThreadId]) -> String {
        let names = circle.iter().chain(circle.first()).map(|&thread| self.trace.thread_label(thread));
        format!("in a circle: {}", names.collect::<Vec<_>>().join(" → "))
    }
}
