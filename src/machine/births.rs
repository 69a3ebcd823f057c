//! Processes begin and end.

use super::process::{Ending, Process};
use super::state::Machine;
use super::thread::{Doing, Look, OsThread};
use crate::base::{StartMethod, VirtualTime};
use crate::trace::{Actor, Event, EventKind, Phase, ProcessId, ProcessInfo, StrId, ThreadId, ThreadInfo};
use crate::vm::{Answer, Last, ThreadNumber, Vm};
use std::rc::Rc;

/// What `fork` takes the parent. With what follows, start and end of a process by fork take 2.6 ms, measured with `multiprocessing`; of
/// a process's time in the parent 0.6 ms, in the child 1.5 ms.
pub(super) const FORK: u64 = 550_000;
/// From there to the child's first instruction; with the pages that are copied when it first writes to them.
const FORKED: u64 = 1_200_000;
/// What the operating system takes to clear away a process, before its parent learns of its end.
const CLEARED: u64 = 700_000;
/// `fork` and `exec` of a fresh interpreter.
const EXEC: u64 = 1_000_000;
/// What a fresh interpreter does before its first instruction: `python -c pass` takes 13 ms to 16 ms of a core.
const INTERPRETER: u64 = 13_000_000;
/// What the server that forks does besides before it is ready.
const SERVER: u64 = 10_000_000;
/// Processes that may be there at once.
pub(super) const PROCESSES_MAX: usize = 256;

impl Machine {
    /// The child has the copy of everything and goes on as the thread that asks for it. Gives its pid.
    pub(super) fn fork(&mut self, thread: ThreadId, now: u64) -> u32 {
        self.take_trace_home();
        let parent = self.thread(thread).process;
        let number = self.thread(thread).number;
        let vm = self.process(parent).vm.as_ref().expect("it runs").as_ref().clone();
        let child = self.add_process(vm, (thread, number), (StartMethod::Fork, 0), now);
        let (interval, files) = (self.process(parent).interval, self.process(parent).files.clone());
        files.values().for_each(|&file| self.kernel.keep(file));
        let process = self.process_mut(child);
        (process.interval, process.files) = (interval, files);
        let (pid, main) = (process.pid, process.main);
        let vm = self.vm(child);
        vm.become_child(number, child, pid, main);
        vm.take_answer(number, Answer::Number(0));
        self.thread_mut(main).phase = Some(Phase::Running);
        self.change(main, Doing::Waking(Look::Gil));
        self.wake_at(main, now + FORK + FORKED);
        pid
    }

    /// The child is a fresh interpreter, which has some of the parent's files. Gives its pid.
    pub(super) fn spawn(
        &mut self,
        thread: ThreadId,
        payload: Rc<[u8]>,
        files: &[u32],
        method: StartMethod,
        now: u64,
    ) -> u32 {
        let parent = self.thread(thread).process;
        let bytes = payload.len() as u32;
        let vm = self.vm(parent).spawned(payload);
        self.take_trace_home();
        let child = self.add_process(vm, (thread, ThreadNumber(0)), (method, bytes), now);
        let open = &self.process(parent).files;
        let passed = files.iter().filter_map(|number| Some((*number, *open.get(number)?))).collect();
        let process = self.process_mut(child);
        process.files = passed;
        let (pid, main) = (process.pid, process.main);
        for file in self.process(child).files.values().copied().collect::<Vec<_>>() {
            self.kernel.keep(file);
        }
        self.vm(child).begin_spawned(child, pid, main);
        self.thread_mut(main).phase = Some(Phase::Imports);
        let (begins, lasts) = match method {
            StartMethod::Spawn => (EXEC, INTERPRETER),
            StartMethod::Fork | StartMethod::Forkserver => {
                let serves = std::mem::replace(&mut self.server_runs, true);
                (if serves { 0 } else { EXEC + INTERPRETER + SERVER }, FORK + FORKED)
            }
        };
        self.change(main, Doing::Waking(Look::Interpreter(lasts)));
        self.wake_at(main, now + begins);
        pid
    }

    /// With its main thread, which has that number and does nothing yet; started with so many pickled bytes.
    fn add_process(
        &mut self,
        vm: Vm,
        (by, number): (ThreadId, ThreadNumber),
        (method, bytes): (StartMethod, u32),
        now: u64,
    ) -> ProcessId {
        self.show_all(now);
        self.take_trace_home();
        self.trace.hold();
        let parent = self.thread(by).process;
        let id = ProcessId(self.processes.len() as u32);
        let main = ThreadId(self.threads.len() as u32);
        let interval = vm.settings.switch_interval.as_nanos();
        let process = Process::new(vm, main, Some(parent), interval);
        let info = ProcessInfo { name: StrId(0), pid: process.pid, main, parent: Some((parent, method)), host: None };
        self.processes.push(process);
        self.alive += 1;
        self.trace.add_process(info);
        let name = self.trace.strings.intern("MainThread");
        self.trace.add_thread(ThreadInfo { name, process: id });
        self.threads.push(OsThread::new(id, number, Doing::Over, now));
        self.cores.add(main);
        self.tell(by, now, EventKind::ProcessCreate, (id.0, bytes));
        let start = Event {
            time: VirtualTime::from_nanos(now),
            kind: EventKind::ProcessPhase,
            actor: Actor::Thread(main),
            a: Phase::Start as u32,
            b: 0,
            line: 0,
        };
        self.take_trace_home();
        self.trace.push(start);
        id
    }

    /// First the main module ends, then threads are waited for and `atexit`'s functions called, then the interpreter ends.
    pub(super) fn main_ended(&mut self, thread: ThreadId, now: u64) {
        let process = self.thread(thread).process;
        let mut ending = match self.process(process).ending {
            Some(ending) => ending,
            None => {
                let ending = Ending { exit: self.vm(process).main_ended(), calls: 0 };
                if self.vm(process).has_hook_to_call() {
                    self.process_mut(process).ending = Some(ending);
                    return;
                }
                ending
            }
        };
        if ending.calls == 0 {
            ending.exit = self.vm(process).hook_ended().unwrap_or(ending.exit);
        }
        while let Some(&last) = Last::ALL.get(ending.calls) {
            ending.calls += 1;
            if self.vm(process).begin_last(last) {
                self.process_mut(process).ending = Some(ending);
                return;
            }
        }
        let vm = self.vm(process);
        vm.finish();
        let now = vm.now().as_nanos().max(now);
        // To its parent a status is a byte.
        let status = if process == ProcessId(0) { ending.exit } else { ending.exit & 0xff };
        self.leave(thread, status, now);
    }

    /// A process ends itself, by this thread; the others are gone at once. A child takes some time to be cleared away.
    pub(super) fn leave(&mut self, thread: ThreadId, status: i32, now: u64) {
        let process = self.thread(thread).process;
        if process == ProcessId(0) {
            return self.end_process(process, status, now);
        }
        self.end_threads(process, Some(thread), now);
        self.process_mut(process).leaves = Some(status);
        self.change(thread, Doing::Calls(CLEARED));
        self.thread_mut(thread).at = now;
        self.wake_at(thread, now + CLEARED);
    }

    /// Of a process; all but one.
    pub(super) fn end_threads(&mut self, process: ProcessId, but: Option<ThreadId>, now: u64) {
        let threads = (0..self.threads.len() as u32).map(ThreadId);
        let ends = |&thread: &ThreadId| self.thread(thread).process == process && Some(thread) != but;
        let threads: Vec<ThreadId> = threads.filter(ends).collect();
        for &thread in &threads {
            self.change(thread, Doing::Over);
            self.cores.want_none(thread);
        }
        for &thread in &threads {
            self.leave_core(thread, now);
        }
        self.waiting.retain(|waiter| !threads.contains(waiter));
    }

    /// A process is over, with all its threads, wherever they are.
    pub(super) fn end_process(&mut self, process: ProcessId, status: i32, now: u64) {
        let main = self.process(process).main;
        self.end_interpreters(process, now);
        self.end_threads(process, None, now);
        for file in std::mem::take(&mut self.process_mut(process).files).into_values() {
            self.close(file, main, now);
        }
        self.child_ended(process, now);
        if self.processes.iter().filter(|process| process.host.is_none()).count() > 1 {
            self.tell(main, now, EventKind::ProcessEnd, (status as u32, 0));
        }
        if process == ProcessId(0) {
            let line = self.vm(process).last_line();
            let actor = Actor::Thread(main);
            let time = VirtualTime::from_nanos(now);
            self.end = Some(Event { time, kind: EventKind::End, actor, a: status as u32, b: 0, line });
        }
        self.take_trace_home();
        self.alive -= 1;
        let over = self.process_mut(process);
        (over.vm, over.gil, over.status) = (None, None, Some(status));
        for child in self.processes.iter_mut().filter(|child| child.parent == Some(process)) {
            child.parent = None;
        }
        if self.alive == 0
            && let Some(mut end) = self.end
        {
            end.time = end.time.max(VirtualTime::from_nanos(now));
            self.trace.push(end);
        }
    }
}
