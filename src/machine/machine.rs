//! The processes of a machine and their threads, and when each of them goes on.
//!
//! The vm of a process runs the holder of its GIL up to the next entry of the agenda, and the agenda is worked off up to where
//! all holders have come: so everything happens in order of virtual time, however the work is sliced. Of several processes the one
//! that is furthest behind runs, a little further than the next; what their threads ask of the system waits in the agenda until all have
//! come so far. Without a GIL the thread that is furthest behind runs, in pieces that the policy chooses.

use super::agenda::{Agenda, Entry};
use super::cores::Cores;
use super::kernel::Kernel;
use super::policy::Policy;
use super::process::Process;
use super::thread::{Doing, Halt, Look, OsThread};
use crate::base::{Settings, VirtualTime};
use crate::trace::{Event, ProcessId, ThreadId, Trace};
use crate::vm::{Signal, Stop, Vm};
use std::collections::VecDeque;

/// Library code in the place of C code is left alone; then the request is looked at again.
const PATIENCE: u64 = 1_000;
/// Without a GIL a thread runs ahead of the others by so much at most.
const RACE: u64 = 200;
/// A process runs ahead of the others by so much at most: less than the kernel takes to wake a thread, so that nothing that another
/// process does can concern what was run already.
const AHEAD: u64 = 15_000;
/// What working off an entry of the agenda counts as, in virtual nanoseconds of work.
const ENTRY: u64 = 100;
/// So many events are put in order at a time.
const HELD: usize = 8_192;

#[derive(Clone)]
pub(super) struct Machine {
    pub(super) processes: Vec<Process>,
    pub(super) threads: Vec<OsThread>,
    pub(super) cores: Cores,
    pub(super) agenda: Agenda,
    pub(super) policy: Policy,
    pub(super) kernel: Kernel,
    /// Threads that wait for something of the kernel, first come first.
    pub(super) waiting: Vec<ThreadId>,
    pub(super) tick_due: bool,
    /// The thread that runs, and until when: what a slice of the work's end must not change.
    turn: Option<(ThreadId, u64)>,
    /// There was more than one thread: the trace tells of cores and the GIL.
    pub(super) threaded: bool,
    /// While the vm of a process is at work the trace is there, and this is empty.
    pub(super) trace: Trace,
    tracing: Option<ProcessId>,
    /// The server that forks for `forkserver` was started.
    pub(super) server_runs: bool,
    /// Processes that are not over.
    pub(super) alive: usize,
    /// How the first process ended.
    pub(super) end: Option<Event>,
}

/// Why [`Machine::advance`] came back.
pub(super) enum Pause {
    /// The work is used up.
    Work,
    Library,
    /// All processes are over, or nothing can ever happen again. The exit status.
    Over(i32),
}

impl Machine {
    /// The first process's main thread is on a core and has the GIL.
    pub(super) fn new(mut vm: Vm, settings: &Settings) -> Machine {
        let main = ThreadId(0);
        let trace = std::mem::replace(&mut vm.trace, Trace::with_limit(0));
        let mut machine = Machine {
            processes: vec![Process::new(vm, main, None, settings.switch_interval.as_nanos())],
            threads: vec![OsThread::new(ProcessId(0), crate::vm::ThreadNumber(0), Doing::Python, 0)],
            cores: Cores::new(settings.cores),
            agenda: Agenda::default(),
            policy: Policy::new(settings.seed),
            kernel: Kernel::default(),
            waiting: Vec::new(),
            tick_due: false,
            turn: None,
            threaded: false,
            trace,
            tracing: None,
            server_runs: false,
            alive: 1,
            end: None,
        };
        machine.cores.add(main);
        machine.cores.ready(main, 0);
        if let Some(gil) = &mut machine.processes[0].gil {
            gil.take(main);
        }
        machine
    }

    /// When the thread that is furthest ahead has come to.
    pub(super) fn now(&self) -> u64 {
        self.threads.iter().map(|thread| thread.at).max().unwrap_or(0)
    }

    /// Works for `left` virtual nanoseconds of instructions; less is left of them afterwards. The trace is complete up to its last
    /// event then.
    pub(super) fn advance(&mut self, left: &mut u64) -> Pause {
        let pause = self.work(left);
        self.take_trace_home();
        self.settle();
        pause
    }

    fn work(&mut self, left: &mut u64) -> Pause {
        while *left > 0 {
            if self.alive == 0 {
                return Pause::Over(self.end.map_or(0, |end| end.a as i32));
            }
            if self.traced().held() > HELD {
                self.settle();
            }
            let next = self.agenda.next_time();
            match self.runner() {
                // A turn goes on until its end is past, wherever a slice of the work has cut it.
                Some(thread) if self.thread(thread).at < next.saturating_add(self.turn.is_some().into()) => {
                    if let Some(pause) = self.run(thread, left) {
                        return pause;
                    }
                }
                _ => {
                    let Some((time, entry)) = self.agenda.pop() else { return Pause::Over(self.tell_stuck()) };
                    *left = left.saturating_sub(ENTRY);
                    self.take_back_burning(time);
                    match entry {
                        Entry::Wake(thread, turn) if self.thread(thread).turn == turn => self.woken(thread, time),
                        Entry::Wake(..) => {}
                        Entry::Tick => self.tick(time),
                    }
                }
            }
        }
        Pause::Work
    }

    /// Events that nothing earlier can come before any more take their places.
    fn settle(&mut self) {
        let behind = self.runners().map(|thread| self.thread(thread).at).min().unwrap_or(u64::MAX);
        let until = VirtualTime::from_nanos(behind.min(self.agenda.next_time()));
        self.traced_mut().settle(until);
    }

    pub(super) fn thread(&self, thread: ThreadId) -> &OsThread {
        &self.threads[thread.0 as usize]
    }

    pub(super) fn thread_mut(&mut self, thread: ThreadId) -> &mut OsThread {
        &mut self.threads[thread.0 as usize]
    }

    pub(super) fn process(&self, process: ProcessId) -> &Process {
        &self.processes[process.0 as usize]
    }

    pub(super) fn process_mut(&mut self, process: ProcessId) -> &mut Process {
        &mut self.processes[process.0 as usize]
    }

    pub(super) fn process_of(&mut self, thread: ThreadId) -> &mut Process {
        let process = self.thread(thread).process;
        self.process_mut(process)
    }

    /// The vm of a process that is not over, with the trace in it.
    pub(super) fn vm(&mut self, process: ProcessId) -> &mut Vm {
        if self.tracing != Some(process) {
            self.take_trace_home();
            self.tracing = Some(process);
            let Machine { processes, trace, .. } = self;
            if let Some(vm) = &mut processes[process.0 as usize].vm {
                std::mem::swap(trace, &mut vm.trace);
            }
        }
        self.process_mut(process).vm.as_deref_mut().expect("a process at work has an interpreter")
    }

    pub(super) fn vms(&mut self) -> impl Iterator<Item = &mut Vm> {
        self.processes.iter_mut().filter_map(|process| process.vm.as_deref_mut())
    }

    pub(super) fn vm_of(&mut self, thread: ThreadId) -> &mut Vm {
        let process = self.thread(thread).process;
        self.vm(process)
    }

    pub(super) fn take_trace_home(&mut self) {
        let Machine { processes, trace, .. } = self;
        if let Some(process) = self.tracing.take()
            && let Some(vm) = &mut processes[process.0 as usize].vm
        {
            std::mem::swap(trace, &mut vm.trace);
        }
    }

    fn traced(&self) -> &Trace {
        let vm = self.tracing.and_then(|process| self.process(process).vm.as_ref());
        vm.map_or(&self.trace, |vm| &vm.trace)
    }

    fn traced_mut(&mut self) -> &mut Trace {
        match self.tracing {
            Some(process) => &mut self.vm(process).trace,
            None => &mut self.trace,
        }
    }

    /// The threads that can run Python code: of a process with a GIL its holder, else all on cores.
    pub(super) fn runners(&self) -> impl Iterator<Item = ThreadId> {
        let holders = self.processes.iter().filter_map(|process| process.gil.as_ref()?.holder);
        let holders = holders.filter(|&holder| self.runs(holder));
        let without = self.processes.iter().any(|process| process.gil.is_none());
        let count = if without { self.threads.len() as u32 } else { 0 };
        let others = (0..count).map(ThreadId);
        holders.chain(
            others.filter(|&thread| self.runs(thread) && self.process(self.thread(thread).process).gil.is_none()),
        )
    }

    /// The thread whose Python code is to run next: the one that is furthest behind of those that can.
    fn runner(&self) -> Option<ThreadId> {
        if let Some((thread, _)) = self.turn {
            return Some(thread);
        }
        self.runners().min_by_key(|&thread| self.thread(thread).at)
    }

    fn runs(&self, thread: ThreadId) -> bool {
        self.thread(thread).doing == Doing::Python && self.cores.core_of(thread).is_some()
    }

    fn is_alone(&self) -> bool {
        self.alive == 1
    }

    /// Beside others a thread that burns goes as far ahead as nothing is due, as nobody can see it. Now something happens before that: it
    /// has come only so far.
    fn take_back_burning(&mut self, now: u64) {
        if self.is_alone() && self.processes.len() == 1 && self.processes[0].gil.is_some() {
            return;
        }
        for thread in self.runners().collect::<Vec<_>>() {
            let state = self.thread_mut(thread);
            if let Some(from) = state.burnt_from
                && state.at > now
            {
                let back = state.at - now.max(from);
                state.burning += back;
                state.at -= back;
            }
        }
    }

    /// Runs Python code up to the next entry of the agenda at most.
    fn run(&mut self, thread: ThreadId, left: &mut u64) -> Option<Pause> {
        let at = self.thread(thread).at;
        let number = self.thread(thread).number;
        let until = match self.turn {
            // What happened in the turn may have put an entry before its end.
            Some((_, until)) => until.min(self.agenda.next_time()),
            None => {
                let asked = self.process_of(thread).gil.as_ref().is_some_and(|gil| gil.drop_request);
                if asked && (self.thread(thread).burning > 0 || self.vm_of(thread).is_interruptible()) {
                    self.let_go(thread, at);
                    return None;
                }
                self.turn_end(thread, at, asked)
            }
        };
        self.turn = Some((thread, until));
        let burns = self.thread(thread).burning > 0;
        let reached = if burns {
            let burnt = self.thread(thread).burning.min(until - at);
            self.thread_mut(thread).burning -= burnt;
            *left = left.saturating_sub(ENTRY);
            if !self.is_alone() || self.process_of(thread).gil.is_none() {
                // What follows can be seen by others, who may be far behind.
                self.turn = None;
                self.thread_mut(thread).burnt_from = Some(at);
            }
            at + burnt
        } else {
            let slice = until.min(at.saturating_add(*left));
            let vm = self.vm_of(thread);
            let stop = vm.run(number, VirtualTime::from_nanos(at), VirtualTime::from_nanos(slice));
            let reached = vm.now().as_nanos();
            // A stop costs a little too, so that a program of nothing but sleeps comes back.
            *left = left.saturating_sub((reached - at).max(ENTRY));
            self.thread_mut(thread).at = reached;
            self.thread_mut(thread).burnt_from = None;
            self.follow_signals(thread);
            let halt = match stop {
                Stop::Fuel => None,
                Stop::Library => return Some(Pause::Library),
                Stop::Burn(nanos) => Some(Halt::Burn(nanos)),
                Stop::Block(block) => Some(Halt::Block(block)),
                Stop::Call(call) => Some(Halt::Call(call)),
                Stop::Finished(result) => {
                    self.vm_of(thread).keep_result(result);
                    Some(Halt::Finished)
                }
            };
            if let Some(halt) = halt {
                self.turn = None;
                self.halted(thread, halt, reached);
            }
            reached
        };
        self.thread_mut(thread).at = self.thread(thread).at.max(reached);
        // A signal may have put an entry before the turn's end.
        if self.turn.is_some() && reached + u64::from(burns) > until.min(self.agenda.next_time()) {
            // Without a GIL, too, library code in the place of C code is one operation.
            let free = self.process_of(thread).gil.is_none();
            let inside = free && !self.vm_of(thread).is_interruptible();
            self.turn = inside.then(|| (thread, reached + PATIENCE));
        }
        None
    }

    /// A thread stops for a reason. Among several processes the others come so far first.
    fn halted(&mut self, thread: ThreadId, halt: Halt, reached: u64) {
        if self.is_alone() && !matches!(halt, Halt::Call(_)) {
            self.catch_up(reached);
            return self.halt(thread, halt, reached);
        }
        self.thread_mut(thread).halt = Some(halt);
        self.change(thread, Doing::Stops);
        self.wake_at(thread, reached);
    }

    pub(super) fn halt(&mut self, thread: ThreadId, halt: Halt, reached: u64) {
        self.vm_of(thread).set_now(VirtualTime::from_nanos(reached));
        match halt {
            Halt::Burn(nanos) => self.thread_mut(thread).burning = nanos,
            Halt::Block(block) => self.block(thread, block, reached),
            Halt::Call(call) => self.call(thread, call, reached),
            Halt::Finished if !self.thread(thread).outside.is_empty() => self.come_back(thread, reached),
            Halt::Finished => match self.process_of(thread).main == thread {
                true => self.main_ended(thread, reached),
                false => self.end_thread(thread, reached),
            },
        }
    }

    /// A thread that was not interrupted has come further than the agenda, and stops: first what was due while it still ran.
    fn catch_up(&mut self, reached: u64) {
        while let Some((time, thread, turn)) = self.agenda.pop_wake(reached) {
            if self.thread(thread).turn == turn {
                self.woken(thread, time);
            }
        }
    }

    /// Until when a thread may run without a look at the others.
    fn turn_end(&mut self, thread: ThreadId, at: u64, asked: bool) -> u64 {
        let next = self.agenda.next_time();
        if asked {
            return next.min(at + PATIENCE);
        }
        let process = self.thread(thread).process;
        if self.is_alone() && self.process(process).gil.is_some() {
            return next;
        }
        let own = |other: ThreadId| self.thread(other).process == process;
        let behind = |wanted: bool| {
            let others = self.runners().filter(|&other| other != thread && own(other) == wanted);
            others.map(|other| self.thread(other).at).min()
        };
        let (sibling, stranger) = (behind(true), behind(false));
        let mut end = next;
        if self.thread(thread).burning > 0 {
            return end;
        }
        if let Some(stranger) = stranger {
            end = end.min(stranger.max(at) + AHEAD);
        }
        if let Some(sibling) = sibling {
            end = end.min(sibling.max(at) + 1 + self.policy.below(RACE));
        }
        end
    }

    /// What the thread that ran did that concerns others of its process.
    pub(super) fn follow_signals(&mut self, runs: ThreadId) {
        let process = self.thread(runs).process;
        for (time, signal) in self.vm(process).take_signals() {
            let time = time.as_nanos();
            match signal {
                Signal::Started(number) => {
                    let thread = self.vm(process).thread_id(number);
                    self.begin(OsThread::new(process, number, Doing::Over, time), thread, time);
                }
                Signal::Released(held) => {
                    let queue = self.process_mut(process).lock_queues.get_mut(&held);
                    if let Some(thread) = queue.and_then(VecDeque::pop_front)
                        && let Doing::WaitsForLock(held, until) = self.thread(thread).doing
                    {
                        self.show_wake(runs, thread, time);
                        self.wake_for_lock(thread, held, until, time);
                    }
                }
                Signal::Selected(number) => {
                    let thread = self.vm(process).thread_id(number);
                    if self.thread(thread).doing == Doing::Selects {
                        self.show_wake(runs, thread, time);
                        self.wake_later(thread, Look::Gil, time);
                    }
                }
                Signal::SwitchInterval(nanos) => self.process_mut(process).interval = nanos,
            }
        }
    }

    fn begin(&mut self, state: OsThread, thread: ThreadId, time: u64) {
        self.show_all(time);
        debug_assert_eq!(thread.0 as usize, self.threads.len(), "threads are numbered as they are made");
        self.threads.push(state);
        self.cores.add(thread);
        self.wake_later(thread, Look::Gil, time);
    }

    pub(super) fn change(&mut self, thread: ThreadId, doing: Doing) {
        let thread = self.thread_mut(thread);
        thread.doing = doing;
        thread.turn += 1;
    }

    pub(super) fn wake_at(&mut self, thread: ThreadId, time: u64) {
        let turn = self.thread(thread).turn;
        self.agenda.add(time, Entry::Wake(thread, turn));
    }
}
