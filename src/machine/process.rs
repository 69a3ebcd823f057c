//! A process: the threads of one interpreter, its GIL, and when each of them goes on.
//!
//! The vm runs the holder of the GIL up to the next entry of the agenda, and the agenda is worked off up to where the
//! holder has come: so everything happens in order of virtual time, however the work is sliced. Without a GIL the thread
//! that is furthest behind runs, in pieces that the policy chooses.

use super::agenda::{Agenda, Entry};
use super::cores::Cores;
use super::gil::Gil;
use super::policy::Policy;
use super::thread::{Doing, Look, OsThread};
use crate::base::{Settings, VirtualTime};
use crate::trace::{DropReason, EventKind, ThreadId};
use crate::vm::{Block, BlockReason, Held, Signal, Stop, Vm};
use std::collections::{BTreeMap, VecDeque};

/// From the moment at which a thread is woken to the one at which it runs: half of a handoff there and back, 28 us to 60 us.
const WAKE: u64 = 30_000;
/// By how much timed waits are late: the kernel's timer slack (50 us) and what else comes to the 5.15 to 5.20 ms of a slice.
const SLACK: u64 = 90_000;
/// Library code in the place of C code is left alone; then the request is looked at again.
const PATIENCE: u64 = 1_000;
/// Without a GIL a thread runs ahead of the others by so much at most.
const RACE: u64 = 200;
/// What working off an entry of the agenda counts as, in virtual nanoseconds of work.
pub(super) const ENTRY: u64 = 100;

#[derive(Clone)]
pub(super) struct Process {
    pub(super) vm: Vm,
    /// `None`: a free-threaded build.
    gil: Option<Gil>,
    pub(super) threads: Vec<OsThread>,
    pub(super) cores: Cores,
    pub(super) agenda: Agenda,
    policy: Policy,
    /// Who waits for a lock, first come first.
    lock_queues: BTreeMap<Held, VecDeque<ThreadId>>,
    interval: u64,
    pub(super) tick_due: bool,
    /// The thread that runs, and until when: what a slice of the work's end must not change.
    turn: Option<(ThreadId, u64)>,
    /// There was more than one thread: the trace tells of cores and the GIL.
    pub(super) threaded: bool,
}

/// Why [`Process::advance`] came back.
pub(super) enum Pause {
    /// The work is used up.
    Work,
    Library,
    /// The main thread's bottom frame is left.
    MainEnded(Result<(), crate::vm::Raise>),
    /// Nothing can ever happen again.
    Stuck,
}

impl Process {
    /// The main thread is on a core and has the GIL.
    pub(super) fn new(vm: Vm, settings: &Settings) -> Process {
        let main = ThreadId(0);
        let mut process = Process {
            vm,
            gil: settings.python.has_gil().then(Gil::default),
            threads: vec![OsThread::new(Doing::Python, 0)],
            cores: Cores::new(settings.cores),
            agenda: Agenda::default(),
            policy: Policy::new(settings.seed),
            lock_queues: BTreeMap::new(),
            interval: settings.switch_interval.as_nanos(),
            tick_due: false,
            turn: None,
            threaded: false,
        };
        process.cores.add(main);
        process.cores.ready(main, 0);
        if let Some(gil) = &mut process.gil {
            gil.take(main);
        }
        process
    }

    /// When the thread that is furthest ahead has come to.
    pub(super) fn now(&self) -> VirtualTime {
        VirtualTime::from_nanos(self.threads.iter().map(|thread| thread.at).max().unwrap_or(0))
    }

    /// Works for `left` virtual nanoseconds of instructions; less is left of them afterwards.
    pub(super) fn advance(&mut self, left: &mut u64) -> Pause {
        while *left > 0 {
            let next = self.agenda.next_time();
            match self.runner() {
                Some(thread) if self.thread(thread).at < next => {
                    if let Some(pause) = self.run(thread, left) {
                        return pause;
                    }
                }
                _ => {
                    let Some((time, entry)) = self.agenda.pop() else { return Pause::Stuck };
                    *left = left.saturating_sub(ENTRY);
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

    pub(super) fn thread(&self, thread: ThreadId) -> &OsThread {
        &self.threads[thread.0 as usize]
    }

    pub(super) fn thread_mut(&mut self, thread: ThreadId) -> &mut OsThread {
        &mut self.threads[thread.0 as usize]
    }

    /// The thread whose Python code is to run next: the one that is furthest behind of those that can.
    fn runner(&self) -> Option<ThreadId> {
        if let Some((thread, _)) = self.turn {
            return Some(thread);
        }
        if let Some(gil) = &self.gil {
            return gil.holder.filter(|&holder| self.runs(holder));
        }
        let ids = (0..self.threads.len() as u32).map(ThreadId);
        ids.filter(|&thread| self.runs(thread)).min_by_key(|&thread| self.thread(thread).at)
    }

    fn runs(&self, thread: ThreadId) -> bool {
        self.thread(thread).doing == Doing::Python && self.cores.core_of(thread).is_some()
    }

    /// Runs Python code up to the next entry of the agenda at most.
    fn run(&mut self, thread: ThreadId, left: &mut u64) -> Option<Pause> {
        let at = self.thread(thread).at;
        let until = match self.turn {
            // What happened in the turn may have put an entry before its end.
            Some((_, until)) => until.min(self.agenda.next_time()),
            None => {
                let asked = self.gil.as_ref().is_some_and(|gil| gil.drop_request);
                if asked && (self.thread(thread).burning > 0 || self.vm.is_interruptible()) {
                    self.let_go(thread, at);
                    return None;
                }
                self.turn_end(thread, at, asked)
            }
        };
        self.turn = Some((thread, until));
        let reached = if self.thread(thread).burning > 0 {
            let burnt = self.thread(thread).burning.min(until - at);
            self.thread_mut(thread).burning -= burnt;
            *left = left.saturating_sub(ENTRY);
            at + burnt
        } else {
            let slice = until.min(at.saturating_add(*left));
            let stop = self.vm.run(thread, VirtualTime::from_nanos(at), VirtualTime::from_nanos(slice));
            let reached = self.vm.now().as_nanos();
            // A stop costs a little too, so that a program of nothing but sleeps comes back.
            *left = left.saturating_sub((reached - at).max(ENTRY));
            self.thread_mut(thread).at = reached;
            self.follow_signals();
            if !matches!(stop, Stop::Fuel | Stop::Library) {
                self.turn = None;
                self.catch_up(reached);
            }
            self.vm.set_now(VirtualTime::from_nanos(reached));
            match stop {
                Stop::Fuel => {}
                Stop::Library => return Some(Pause::Library),
                Stop::Burn(nanos) => self.thread_mut(thread).burning = nanos,
                Stop::Block(block) => self.block(thread, block, reached),
                Stop::Finished(result) if thread == ThreadId(0) => return Some(Pause::MainEnded(result)),
                Stop::Finished(result) => self.end_thread(thread, result),
            }
            reached
        };
        self.thread_mut(thread).at = self.thread(thread).at.max(reached);
        // A signal may have put an entry before the turn's end.
        if self.turn.is_some() && reached >= until.min(self.agenda.next_time()) {
            // Without a GIL, too, library code in the place of C code is one operation.
            let inside = self.gil.is_none() && !self.vm.is_interruptible();
            self.turn = inside.then(|| (thread, reached + PATIENCE));
        }
        None
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
        if self.gil.is_some() {
            return next;
        }
        let others = (0..self.threads.len() as u32).map(ThreadId).filter(|&other| other != thread && self.runs(other));
        match others.map(|other| self.thread(other).at).min() {
            Some(behind) => next.min(behind.max(at) + 1 + self.policy.below(RACE)),
            None => next,
        }
    }

    /// What the thread that ran did that concerns others.
    fn follow_signals(&mut self) {
        for (time, signal) in self.vm.take_signals() {
            let time = time.as_nanos();
            match signal {
                Signal::Started(thread) => self.begin(thread, time),
                Signal::Released(held) => {
                    let queue = self.lock_queues.get_mut(&held);
                    if let Some(thread) = queue.and_then(VecDeque::pop_front)
                        && let Doing::WaitsForLock(held, until) = self.thread(thread).doing
                    {
                        self.wake_later(thread, Look::Lock(held, until), time);
                    }
                }
                Signal::Selected(thread) => {
                    if self.thread(thread).doing == Doing::Selects {
                        self.wake_later(thread, Look::Gil, time);
                    }
                }
                Signal::SwitchInterval(nanos) => self.interval = nanos,
            }
        }
    }

    fn begin(&mut self, thread: ThreadId, time: u64) {
        if !std::mem::replace(&mut self.threaded, true) {
            self.show_running(ThreadId(0), time);
            if self.gil.is_some() {
                self.event(ThreadId(0), time, EventKind::GilTake, 0);
            }
        }
        self.threads.push(OsThread::new(Doing::Over, time));
        self.cores.add(thread);
        self.wake_later(thread, Look::Gil, time);
    }

    /// The thread will be ready when the kernel has woken it.
    fn wake_later(&mut self, thread: ThreadId, look: Look, time: u64) {
        self.change(thread, Doing::Waking(look));
        self.wake_at(thread, time + WAKE);
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

    fn block(&mut self, thread: ThreadId, block: Block, now: u64) {
        let until = block.until.as_nanos();
        match block.reason {
            BlockReason::Lock(held) => self.wait_for_lock(thread, held, until),
            BlockReason::Compute(nanos) => self.change(thread, Doing::Compute(nanos)),
            BlockReason::Select => self.change(thread, Doing::Selects),
            BlockReason::Sleep | BlockReason::Io(_) => self.change(thread, Doing::Sleeps),
        }
        self.drop_gil(thread, now, DropReason::Blocking);
        match block.reason {
            BlockReason::Compute(nanos) => self.wake_at(thread, now + nanos),
            _ => {
                if until != VirtualTime::NEVER.as_nanos() {
                    self.wake_at(thread, until.max(now));
                }
                self.leave_core(thread, now);
            }
        }
    }

    fn wait_for_lock(&mut self, thread: ThreadId, held: Held, until: u64) {
        self.change(thread, Doing::WaitsForLock(held, until));
        self.lock_queues.entry(held).or_default().push_back(thread);
    }

    fn end_thread(&mut self, thread: ThreadId, result: Result<(), crate::vm::Raise>) {
        self.vm.thread_finished(thread, result);
        let now = self.vm.now().as_nanos();
        self.thread_mut(thread).at = now;
        self.follow_signals();
        self.change(thread, Doing::Over);
        self.drop_gil(thread, now, DropReason::End);
        self.leave_core(thread, now);
    }

    /// It was asked for the GIL.
    fn let_go(&mut self, thread: ThreadId, now: u64) {
        self.change(thread, Doing::Switching);
        self.drop_gil(thread, now, DropReason::Asked);
        self.leave_core(thread, now);
    }

    fn drop_gil(&mut self, thread: ThreadId, now: u64, reason: DropReason) {
        let Some(gil) = &mut self.gil else { return };
        // Only who is asked waits for the switch: a call that blocks goes on to do so.
        gil.drop_request &= reason == DropReason::Asked;
        let woken = gil.drop(&mut self.policy);
        self.event(thread, now, EventKind::GilDrop, reason as u32);
        if let Some(woken) = woken {
            self.wake_later(woken, Look::Gil, now);
        }
    }

    /// What an entry of the agenda means for the thread.
    fn woken(&mut self, thread: ThreadId, now: u64) {
        let look = match self.thread(thread).doing {
            Doing::Sleeps | Doing::Selects | Doing::Compute(_) => Look::Gil,
            Doing::Waking(look) => look,
            Doing::WaitsForGil(seen) => {
                if let Some(gil) = &mut self.gil {
                    gil.stop_waiting(thread);
                }
                Look::GilAfterInterval(seen)
            }
            Doing::WaitsForLock(held, until) => {
                if let Some(queue) = self.lock_queues.get_mut(&held) {
                    queue.retain(|&waiter| waiter != thread);
                }
                Look::Lock(held, until)
            }
            doing @ (Doing::Python | Doing::Looks(_) | Doing::Switching | Doing::Over) => {
                unreachable!("nothing is due for a thread that is {doing:?}")
            }
        };
        self.change(thread, Doing::Looks(look));
        if self.cores.ready(thread, now) { self.look(thread, now) } else { self.need_tick(now) }
    }

    /// The thread has a core, and looks whether it can go on.
    pub(super) fn look(&mut self, thread: ThreadId, now: u64) {
        let Doing::Looks(look) = self.thread(thread).doing else { unreachable!("it has come to look") };
        let seen = match look {
            Look::Gil => None,
            Look::GilAfterInterval(seen) => Some(seen),
            Look::Lock(held, until) => {
                if !self.vm.try_lock(thread, held, VirtualTime::from_nanos(now)) {
                    if now < until {
                        self.wait_for_lock(thread, held, until);
                        if until != u64::MAX {
                            self.wake_at(thread, until);
                        }
                        return self.leave_core(thread, now);
                    }
                    self.vm.lock_timed_out(thread, held);
                }
                None
            }
        };
        let Some(gil) = &mut self.gil else { return self.go_on(thread, now) };
        if gil.holder.is_none() {
            if let Some(switched) = gil.take(thread) {
                self.wake_later(switched, Look::Gil, now);
            }
            self.go_on(thread, now);
            return self.event(thread, now, EventKind::GilTake, 0);
        }
        let holder = gil.holder.map_or(0, |holder| holder.0);
        let asks = seen.is_some_and(|seen| gil.ask(seen));
        let switches = gil.switches;
        gil.wait(thread);
        if !std::mem::replace(&mut self.thread_mut(thread).shown_waiting, true) {
            self.event(thread, now, EventKind::GilWait, 0);
        }
        if asks {
            self.event(thread, now, EventKind::GilRequest, holder);
        }
        self.change(thread, Doing::WaitsForGil(switches));
        self.wake_at(thread, now + self.interval + SLACK);
        self.leave_core(thread, now);
    }

    fn go_on(&mut self, thread: ThreadId, now: u64) {
        self.change(thread, Doing::Python);
        let state = self.thread_mut(thread);
        state.at = now;
        state.shown_waiting = false;
        self.show_running(thread, now);
    }
}
