//! Sub-interpreters of a process, each with a GIL of its own; threads go from one to another, and queues lie between them.

use super::births::PROCESSES_MAX;
use super::process::Process;
use super::state::Machine;
use crate::trace::{DropReason, EventKind, ProcessId, ProcessInfo, ThreadId};
use crate::vm::{Answer, BUSY, Failure, GONE, InterpreterCall, UNBOUND};
use std::collections::VecDeque;
use std::rc::Rc;

/// What `concurrent.interpreters.create()` takes, and the end of an interpreter: measured under 3.13.
const MADE: u64 = 9_400_000;
const DESTROYED: u64 = 2_400_000;

/// Items of a `concurrent.interpreters.Queue`, each with the interpreter that has put it in.
#[derive(Clone, Debug, Default)]
pub(super) struct ItemQueue {
    room: u32,
    items: VecDeque<(ProcessId, Option<Rc<[u8]>>)>,
}

impl Machine {
    /// The process that an interpreter belongs to.
    pub(super) fn host(&self, interpreter: ProcessId) -> ProcessId {
        self.process(interpreter).host.unwrap_or(interpreter)
    }

    /// The answer, and what it takes. `None`: the thread is in another interpreter now.
    pub(super) fn about_interpreters(
        &mut self,
        thread: ThreadId,
        call: &InterpreterCall,
        now: u64,
    ) -> Option<(Answer, u64)> {
        let host = self.host(self.thread(thread).process);
        Some(match call {
            InterpreterCall::Make if self.alive >= PROCESSES_MAX => (Answer::Failed(Failure::TryAgain), 0),
            InterpreterCall::Make => (Answer::Number(self.make_interpreter(thread, host, now).into()), MADE),
            InterpreterCall::List => {
                let alive = self.processes.iter().filter(|own| own.host == Some(host) && !own.is_over());
                (Answer::Numbers(std::iter::once(0).chain(alive.map(|own| own.interpreter.into())).collect()), 0)
            }
            InterpreterCall::Enter { interpreter, payload } => match self.interpreter(host, *interpreter) {
                None => (Answer::Number(GONE), 0),
                Some(target) if self.is_entered(target) => (Answer::Number(BUSY), 0),
                Some(target) => {
                    self.enter(thread, target, payload.clone(), now);
                    return None;
                }
            },
            InterpreterCall::IsRunning(0) => (Answer::Truth(true), 0),
            InterpreterCall::IsRunning(interpreter) => match self.interpreter(host, *interpreter) {
                None => (Answer::Number(GONE), 0),
                Some(target) => (Answer::Truth(self.is_entered(target)), 0),
            },
            InterpreterCall::Destroy(interpreter) => match self.interpreter(host, *interpreter) {
                None => (Answer::Number(GONE), 0),
                Some(target) if self.is_entered(target) => (Answer::Number(BUSY), 0),
                Some(target) => {
                    self.tell(thread, now, EventKind::InterpreterEnd, (target.0, 0));
                    self.end_interpreter(target, now);
                    (Answer::Number(0), DESTROYED)
                }
            },
            InterpreterCall::MakeQueue(room) => {
                self.kernel.queues.push(ItemQueue { room: *room, items: VecDeque::new() });
                (Answer::Number(self.kernel.queues.len() as i64), 0)
            }
            InterpreterCall::Put { queue, item } => {
                let by = self.thread(thread).process;
                (Answer::Number(self.queue(*queue).map_or(GONE, |queue| queue.put(by, item))), 0)
            }
            InterpreterCall::Get(queue) => (self.queue(*queue).map_or(Answer::Number(GONE), ItemQueue::get), 0),
            InterpreterCall::Length(queue) => match self.queue(*queue) {
                None => (Answer::Number(GONE), 0),
                Some(queue) => (Answer::Pair(queue.items.len() as i64, queue.room.into()), 0),
            },
        })
    }

    fn queue(&mut self, number: u32) -> Option<&mut ItemQueue> {
        self.kernel.queues.get_mut((number as usize).checked_sub(1)?)
    }

    fn interpreter(&self, host: ProcessId, number: u32) -> Option<ProcessId> {
        let is_it = |own: &Process| own.host == Some(host) && own.interpreter == number && !own.is_over();
        self.processes.iter().position(is_it).map(|at| ProcessId(at as u32))
    }

    /// Whether a thread from outside is in there.
    fn is_entered(&self, interpreter: ProcessId) -> bool {
        self.threads.iter().any(|thread| {
            // What it left first is where it began.
            let left = thread.outside.get(1..).unwrap_or_default();
            !thread.outside.is_empty()
                && (thread.process == interpreter || left.iter().any(|(from, _)| *from == interpreter))
        })
    }

    fn make_interpreter(&mut self, thread: ThreadId, host: ProcessId, now: u64) -> u32 {
        self.show_all(now);
        let creator = self.thread(thread).process;
        let vm = self.vm(creator).spawned(Rc::from([]));
        self.take_trace_home();
        self.trace.hold();
        let id = ProcessId(self.processes.len() as u32);
        let number = 1 + self.processes.iter().filter(|own| own.host == Some(host)).count() as u32;
        let (pid, main) = (self.process(host).pid, self.process(host).main);
        let interval = vm.settings.switch_interval.as_nanos();
        self.processes.push(Process {
            pid,
            host: Some(host),
            interpreter: number,
            ..Process::new(vm, main, None, interval)
        });
        self.alive += 1;
        let name = self.trace.strings.intern(&format!("Interpreter({number})"));
        self.trace.add_process(ProcessInfo { name, pid, main, parent: None, host: Some(host) });
        let first = self.thread(main).outside.first().map_or(self.thread(main).number, |(_, number)| *number);
        self.vm(id).begin_interpreter(id, pid, number, (main, first));
        self.tell(thread, now, EventKind::InterpreterCreate, (id.0, 0));
        number
    }

    /// The thread, which has its interpreter's GIL and a core, goes to another one.
    fn enter(&mut self, thread: ThreadId, target: ProcessId, payload: Rc<[u8]>, now: u64) {
        let from = (self.thread(thread).process, self.thread(thread).number);
        let bytes = payload.len() as u32;
        self.drop_gil(thread, now, DropReason::Interpreter);
        let first = self.vm(from.0).first_number(from.1);
        let number = self.vm(target).enter(thread, first, payload);
        let state = self.thread_mut(thread);
        state.outside.push(from);
        (state.process, state.number) = (target, number);
        self.tell(thread, now, EventKind::InterpreterEnter, (target.0, bytes));
        self.take_gil(thread, None, now);
    }

    /// What the thread has run in an interpreter has come to its end: it goes back to where it came from.
    pub(super) fn come_back(&mut self, thread: ThreadId, now: u64) {
        let answer = self.vm_of(thread).leave();
        let left = self.thread(thread).process;
        let bytes = if let Answer::Bytes(bytes) = &answer { bytes.len() as u32 } else { 0 };
        self.tell(thread, now, EventKind::InterpreterLeave, (left.0, bytes));
        self.drop_gil(thread, now, DropReason::Interpreter);
        let state = self.thread_mut(thread);
        if let Some((process, number)) = state.outside.pop() {
            (state.process, state.number) = (process, number);
        }
        self.answer(thread, answer);
        self.take_gil(thread, None, now);
    }

    /// All of a process, which is over.
    pub(super) fn end_interpreters(&mut self, host: ProcessId, now: u64) {
        for id in (0..self.processes.len() as u32).map(ProcessId) {
            if self.process(id).host == Some(host) && !self.process(id).is_over() {
                self.end_interpreter(id, now);
            }
        }
    }

    fn end_interpreter(&mut self, interpreter: ProcessId, now: u64) {
        self.end_threads(interpreter, None, now);
        self.take_trace_home();
        self.alive -= 1;
        let over = self.process_mut(interpreter);
        (over.vm, over.gil, over.status) = (None, None, Some(0));
        for queue in &mut self.kernel.queues {
            queue.items.iter_mut().filter(|(by, _)| *by == interpreter).for_each(|(_, item)| *item = None);
        }
    }
}

impl ItemQueue {
    fn put(&mut self, by: ProcessId, item: &Rc<[u8]>) -> i64 {
        if self.room > 0 && self.items.len() >= self.room as usize {
            return BUSY;
        }
        self.items.push_back((by, Some(item.clone())));
        0
    }

    fn get(&mut self) -> Answer {
        match self.items.pop_front() {
            None => Answer::Number(BUSY),
            Some((_, None)) => Answer::Number(UNBOUND),
            Some((_, Some(item))) => Answer::Bytes(item),
        }
    }
}
