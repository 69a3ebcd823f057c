//! Event rows, kept as columns of integers: a run of a million switches is some tens of megabytes.

use super::{
    Chain, Chains, Entities, IoId, IoInfo, LockId, LockInfo, LockKind, LoopId, ProcessId, ProcessInfo, StrId, Strings,
    TaskId, TaskInfo, ThreadId, ThreadInfo, TimerId, TimerInfo,
};
use crate::base::{Fnv, VirtualTime};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::hash::Hasher;

/// Who an event is about: a task if one is running, else the thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    Thread(ThreadId),
    Task(TaskId),
}

impl Actor {
    const TASK: u32 = 1 << 31;

    const fn pack(self) -> u32 {
        match self {
            Actor::Thread(ThreadId(id)) => id,
            Actor::Task(TaskId(id)) => id | Actor::TASK,
        }
    }

    const fn unpack(bits: u32) -> Actor {
        if bits & Actor::TASK == 0 { Actor::Thread(ThreadId(bits)) } else { Actor::Task(TaskId(bits & !Actor::TASK)) }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Stream {
    Stdout = 0,
    Stderr = 1,
}

macro_rules! numbered {
    ($(#[$doc:meta])* $name:ident: $repr:ident { $($(#[$vdoc:meta])* $variant:ident,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr($repr)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }
        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];
            /// As it stands here.
            pub const fn name(self) -> &'static str {
                match self { $($name::$variant => stringify!($variant),)* }
            }
        }
    };
}

numbered! {
    /// What a suspended task, or a blocked thread, waits for. Stands in column `a` of `StepEnd` and `Block`.
    WaitKind: u32 {
        /// Nothing: a bare yield (`asyncio.sleep(0)`); the next step is already in the ready queue.
        Turn,
        /// `asyncio.sleep(x)`; `b` is a string: the delay in words.
        Sleep,
        /// Another task; `b` is its TaskId.
        Task,
        /// `asyncio.gather`; `b` counts the children.
        Gather,
        /// asyncio's `Lock.acquire`; here and below, where a thing is waited at, `b` is its LockId + 1, or 0 where it is the
        /// library's own.
        Lock,
        /// `Semaphore.acquire`; `b` as above.
        Semaphore,
        /// `Queue.get` of an empty queue; `b` as above.
        QueueGet,
        /// `Queue.put` to a full queue; `b` as above.
        QueuePut,
        /// `Queue.join`; `b` as above.
        QueueJoin,
        /// `Event.wait`; `b` as above.
        Event,
        /// `Condition.wait`; `b` as above.
        Condition,
        /// A response or other input; `b` is an IoId.
        Io,
        /// A future; `b` as above.
        Future,
        /// `time.sleep` on a thread; `b` is a string: the delay in words.
        ThreadSleep,
        /// A lock that another thread holds; `b` is its LockId.
        ThreadLock,
        /// The end of another thread; `b` is its ThreadId.
        ThreadEnd,
        /// Nothing: C code that has let the GIL go computes on a core; `b` is a string: how long, in words.
        Compute,
        /// The end of a `TaskGroup`; `b` is its LockId + 1.
        Group,
        /// `Barrier.wait`; `b` is its LockId + 1.
        Barrier,
        /// `asyncio.wait`, `as_completed`: enough of several; `b` counts them, 0: it is not known how many.
        Several,
        /// `Thread.start` waits until the thread runs; `b` is its ThreadId.
        ThreadBegin,
        /// The end of another process; `b` is its ProcessId + 1; 0: any child's.
        Process,
        /// Bytes in a pipe; `b` is the pipe's number.
        PipeData,
        /// Room in a pipe; `b` is the pipe's number.
        PipeRoom,
        /// Bytes in one of `b` pipes.
        Poll,
        /// A semaphore that processes share; `b` is its number.
        Shared,
    }
}

impl WaitKind {
    /// What is waited at, where column `b` says it.
    pub fn lock(self, b: u32) -> Option<LockId> {
        use WaitKind::*;
        match self {
            ThreadLock => Some(LockId(b)),
            Lock | Semaphore | QueueGet | QueuePut | QueueJoin | Event | Condition | Future | Group | Barrier => {
                b.checked_sub(1).map(LockId)
            }
            _ => None,
        }
    }
}

numbered! {
    /// What happened. The words after the name give the meaning of columns `a` and `b`; what is not named is 0.
    /// `actor` is who did it: the running task, or the thread when no task runs.
    EventKind: u8 {
        /// The interpreter starts the program.
        Start,
        /// The program is over. `a`: exit status.
        End,
        /// Text was written. `a`: [`Stream`], `b`: string.
        Output,
        /// The line column says which line of the program begins.
        Line,
        /// A thread stops running until something happens. `a`: [`WaitKind`], `b`: as the kind says.
        Block,
        /// The thread runs again.
        Unblock,
        /// A loop was made. `a`: LoopId.
        LoopCreate,
        /// `run_forever` is entered. `a`: LoopId.
        LoopRun,
        /// `run_forever` is left. `a`: LoopId.
        LoopStop,
        /// `close()`. `a`: LoopId.
        LoopClose,
        /// A pass of `_run_once` begins. `a`: LoopId, `b`: its number, from 1.
        Iteration,
        /// The loop asks the selector. `a`: LoopId, `b`: TimerId + 1 of the timer it waits for at most; 0: no timer.
        Select,
        /// The selector came back. `a`: LoopId, `b`: number of I/O events.
        Selected,
        /// A timer was set. `a`: TimerId.
        TimerSet,
        /// A due timer moves to the ready queue. `a`: TimerId.
        TimerFired,
        /// A timer was cancelled. `a`: TimerId.
        TimerCancel,
        /// A task was made and its first step put in the ready queue. `a`: TaskId.
        TaskCreate,
        /// A step of a task was put in the ready queue (a wake-up). `a`: TaskId.
        TaskReady,
        /// The loop takes a task's step from the ready queue. `a`: TaskId, `b`: string + 1 of the class of the exception that is
        /// thrown into it; 0: none.
        StepBegin,
        /// The task suspended. `a`: [`WaitKind`], `b`: as the kind says; the actor is the task.
        StepEnd,
        /// The task is over with a result; the actor is the task. `a`: string, its repr.
        TaskDone,
        /// The task is over with an exception. `a`: string, the exception in words.
        TaskFailed,
        /// The task is over, cancelled.
        TaskCancelled,
        /// `cancel()` was asked for. `a`: TaskId.
        TaskCancel,
        /// The loop runs a callback that is no task's step. `a`: string, its name.
        CallbackBegin,
        /// It returned.
        CallbackEnd,
        /// A request was sent. `a`: IoId.
        IoStart,
        /// Its response is here. `a`: IoId.
        IoEnd,
        /// A thread was made by the actor. `a`: ThreadId. From the second thread on the trace tells of cores and the GIL.
        ThreadCreate,
        /// The actor, a thread, executes its first instruction.
        ThreadBegin,
        /// The actor, a thread, is over.
        ThreadEnd,
        /// The actor, a thread, begins to run on a core. `a`: number of the core, from 0.
        CoreTake,
        /// It runs there no more. `a`: the core.
        CoreLeave,
        /// The actor, a thread, wants the GIL, which another thread holds.
        GilWait,
        /// The actor has waited for a switch interval and asks the holder to let go. `a`: ThreadId of the holder.
        GilRequest,
        /// The actor has the GIL.
        GilTake,
        /// The actor lets the GIL go. `a`: [`DropReason`].
        GilDrop,
        /// The actor took a lock, or a place in a semaphore, that the program made. `a`: LockId, `b`: places still free.
        LockTake,
        /// It released it. `a`: LockId, `b`: places now free.
        LockRelease,
        /// The actor put something into a queue that the program made, or took something out. `a`: LockId, `b`: items now in it.
        QueueLength,
        /// A process was started by the actor. `a`: ProcessId.
        ProcessCreate,
        /// The actor, the main thread of a process, has come so far. `a`: [`Phase`].
        ProcessPhase,
        /// The process is over. `a`: exit status; as an `i32` below zero the number of the signal that has ended it. The actor is its
        /// main thread.
        ProcessEnd,
        /// Bytes were written into a pipe. `a`: its number, `b`: how many.
        PipeWrite,
        /// Bytes were read from a pipe. `a`: its number, `b`: how many.
        PipeRead,
        /// A semaphore that processes share was taken. `a`: its number.
        SharedTake,
        /// It was released. `a`: its number.
        SharedRelease,
    }
}

numbered! {
    /// Why a thread lets the GIL go. Stands in column `a` of `GilDrop`.
    DropReason: u32 {
        /// It makes a call that blocks, or computes without it.
        Blocking,
        /// Another thread has asked for it.
        Asked,
        /// The thread is over.
        End,
    }
}

numbered! {
    /// How far a process has come. Stands in column `a` of `ProcessPhase`.
    Phase: u32 {
        /// The operating system makes it.
        Start,
        /// A fresh interpreter gets ready.
        Interpreter,
        /// It imports what it needs, the program among it.
        Imports,
        /// It does what it was started for.
        Running,
    }
}

/// One row, put together from the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    pub time: VirtualTime,
    pub kind: EventKind,
    pub actor: Actor,
    pub a: u32,
    pub b: u32,
    /// Line of the program (from 1) that was being executed; 0 where none is known.
    pub line: u32,
}

/// An append-only log.
///
/// ```
/// use coroscope::base::VirtualTime;
/// use coroscope::trace::{Actor, Event, EventKind, ThreadId, Trace};
/// let mut trace = Trace::default();
/// trace.push(Event {
///     time: VirtualTime::ZERO, kind: EventKind::Start, actor: Actor::Thread(ThreadId(0)), a: 0, b: 0, line: 0,
/// });
/// assert_eq!(trace.len(), 1);
/// ```
#[derive(Clone, Debug)]
pub struct Trace {
    time: Vec<u64>,
    kind: Vec<EventKind>,
    actor: Vec<u32>,
    a: Vec<u32>,
    b: Vec<u32>,
    line: Vec<u32>,
    pub strings: Strings,
    pub entities: Entities,
    pub chains: Chains,
    made: Made,
    /// Several processes run: their events wait here until no earlier one can come any more.
    held: Option<Vec<(Event, Chain)>>,
    /// Set when the limit of events was reached: what came later is not recorded.
    truncated: bool,
    /// Events kept.
    limit: usize,
}

/// How many of each there are, those included that came too late to be recorded: their numbers differ all the same.
#[derive(Clone, Debug, Default)]
struct Made {
    loops: u32,
    tasks: u32,
    timers: u32,
    ios: u32,
    locks: u32,
    /// Of each kind, by line. Only looked up.
    at_line: BTreeMap<(u32, LockKind), u32>,
}

impl Default for Trace {
    fn default() -> Trace {
        Trace::with_limit(Trace::LIMIT)
    }
}

impl Trace {
    /// Events kept; then the run goes on unrecorded and the person is told.
    pub const LIMIT: usize = 5_000_000;

    /// Keeps so many events; of what a program prints, and its end, as many again. With none, nothing is recorded at all.
    pub fn with_limit(limit: usize) -> Trace {
        Trace {
            time: Vec::new(),
            kind: Vec::new(),
            actor: Vec::new(),
            a: Vec::new(),
            b: Vec::new(),
            line: Vec::new(),
            strings: Strings::default(),
            entities: Entities::default(),
            chains: Chains::default(),
            made: Made::default(),
            held: None,
            truncated: false,
            limit,
        }
    }

    pub fn push(&mut self, event: Event) {
        self.push_wait(event, Chain::default());
    }

    /// A wait that goes through a chain of calls.
    pub fn push_wait(&mut self, mut event: Event, chain: Chain) {
        if self.is_full(event.kind) {
            self.truncated = true;
            return;
        }
        if self.no_more() && matches!(event.actor, Actor::Task(TaskId(id)) if id as usize >= self.entities.tasks.len())
        {
            // Printed by a task that is not in the record.
            event.actor = Actor::Thread(ThreadId(0));
        }
        if let Some(held) = &mut self.held {
            held.push((event, chain));
        } else if self.time.last().is_some_and(|&last| last > event.time.as_nanos()) {
            let row = self.insert(event);
            self.chain(row, chain);
        } else {
            self.append(event, chain);
        }
    }

    fn append(&mut self, event: Event, chain: Chain) {
        self.chain(self.time.len() as u32, chain);
        self.time.push(event.time.as_nanos());
        self.kind.push(event.kind);
        self.actor.push(event.actor.pack());
        self.a.push(event.a);
        self.b.push(event.b);
        self.line.push(event.line);
    }

    fn chain(&mut self, row: u32, chain: Chain) {
        if chain != Chain::default() {
            self.chains.set(row, chain);
        }
    }

    /// From now on events may come in another order than that of time: they wait for [`Trace::settle`].
    pub fn hold(&mut self) {
        self.held.get_or_insert_default();
    }

    /// How many events wait.
    pub fn held(&self) -> usize {
        self.held.as_ref().map_or(0, Vec::len)
    }

    /// No event before `until` will come any more: those that wait and happened by then take their places. Events of one moment keep
    /// the order in which they came.
    pub fn settle(&mut self, until: VirtualTime) {
        let Some(mut held) = self.held.take() else { return };
        held.sort_by_key(|(event, _)| event.time);
        let later = held.split_off(held.partition_point(|(event, _)| event.time <= until));
        for (event, chain) in held {
            if event.kind == EventKind::TaskCreate
                && let Some(task) = self.entities.tasks.get_mut(event.a as usize)
            {
                task.created = self.time.len() as u32;
            }
            self.append(event, chain);
        }
        self.held = Some(later);
    }

    /// An event of one thread that happened while another was in the middle of a long native call, whose end is recorded. The
    /// machine gives nothing out of its hands before every thread has come to the same time: no reader sees this.
    #[cold]
    fn insert(&mut self, event: Event) -> u32 {
        let at = self.count_until(event.time);
        self.time.insert(at, event.time.as_nanos());
        self.kind.insert(at, event.kind);
        self.actor.insert(at, event.actor.pack());
        self.a.insert(at, event.a);
        self.b.insert(at, event.b);
        self.line.insert(at, event.line);
        self.entities.shift_created(at as u32);
        self.chains.shift(at as u32);
        at as u32
    }

    /// Whether an event of that kind would no longer be recorded. What a program prints, and its end, have as much room again.
    pub fn is_full(&self, kind: EventKind) -> bool {
        let room = if matches!(kind, EventKind::Output | EventKind::End) { 2 * self.limit } else { self.limit };
        self.time.len() + self.held() >= room
    }

    /// Only what is printed is recorded still: nothing new is kept that only other events would speak of.
    fn no_more(&self) -> bool {
        self.time.len() + self.held() >= self.limit
    }

    /// The text's number; that of the empty text when no event could speak of it any more.
    pub fn intern(&mut self, text: &str) -> StrId {
        if self.no_more() { StrId::default() } else { self.strings.intern(text) }
    }

    pub fn add_process(&mut self, process: ProcessInfo) -> ProcessId {
        self.entities.processes.push(process);
        ProcessId(self.entities.processes.len() as u32 - 1)
    }

    pub fn add_thread(&mut self, thread: ThreadInfo) -> ThreadId {
        self.entities.threads.push(thread);
        ThreadId(self.entities.threads.len() as u32 - 1)
    }

    pub fn add_loop(&mut self, thread: ThreadId) -> LoopId {
        if !self.no_more() {
            self.entities.loops.push(thread);
        }
        LoopId(next(&mut self.made.loops))
    }

    pub fn add_task(&mut self, task: TaskInfo) -> TaskId {
        if !self.no_more() {
            self.entities.tasks.push(task);
        }
        TaskId(next(&mut self.made.tasks))
    }

    pub fn rename_task(&mut self, TaskId(id): TaskId, name: &str) {
        let name = self.intern(name);
        if !self.no_more()
            && let Some(task) = self.entities.tasks.get_mut(id as usize)
        {
            task.name = name;
        }
    }

    pub fn add_timer(&mut self, timer: TimerInfo) -> TimerId {
        if !self.no_more() {
            self.entities.timers.push(timer);
        }
        TimerId(next(&mut self.made.timers))
    }

    pub fn add_io(&mut self, io: IoInfo) -> IoId {
        if !self.no_more() {
            self.entities.ios.push(io);
        }
        IoId(next(&mut self.made.ios))
    }

    pub fn add_lock(&mut self, kind: LockKind, name: StrId, line: u32, shown: bool) -> LockId {
        if !self.no_more() {
            let nth = if shown { next(self.made.at_line.entry((line, kind)).or_default()) + 1 } else { 0 };
            self.entities.locks.push(LockInfo { kind, name, line, nth, shown });
        }
        LockId(next(&mut self.made.locks))
    }

    /// The same lock in a process that was forked is another one.
    pub fn copy_lock(&mut self, LockId(id): LockId) -> LockId {
        if !self.no_more()
            && let Some(&info) = self.entities.locks.get(id as usize)
        {
            self.entities.locks.push(info);
        }
        LockId(next(&mut self.made.locks))
    }

    pub fn len(&self) -> usize {
        self.time.len()
    }

    pub fn is_empty(&self) -> bool {
        self.time.is_empty()
    }

    pub fn truncated(&self) -> bool {
        self.truncated
    }

    /// Panics when there is no such row.
    pub fn event(&self, index: usize) -> Event {
        Event {
            time: VirtualTime::from_nanos(self.time[index]),
            kind: self.kind[index],
            actor: Actor::unpack(self.actor[index]),
            a: self.a[index],
            b: self.b[index],
            line: self.line[index],
        }
    }

    pub fn time(&self, index: usize) -> VirtualTime {
        VirtualTime::from_nanos(self.time[index])
    }

    pub fn kind(&self, index: usize) -> EventKind {
        self.kind[index]
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Event> + ExactSizeIterator {
        (0..self.len()).map(|index| self.event(index))
    }

    /// How many events happened at or before `time`.
    pub fn count_until(&self, time: VirtualTime) -> usize {
        self.time.partition_point(|&at| at <= time.as_nanos())
    }

    /// When the last event happened.
    pub fn end(&self) -> VirtualTime {
        VirtualTime::from_nanos(self.time.last().copied().unwrap_or(0))
    }

    /// Whether the loop made the task for its own end, to close generators and executors. It has no lane: every program would
    /// end with two tasks that it knows nothing of.
    pub fn is_housekeeping(&self, TaskId(id): TaskId) -> bool {
        let tasks = &self.entities.tasks;
        tasks.get(id as usize).is_some_and(|task| self.text(task.coroutine).starts_with("BaseEventLoop.shutdown_"))
    }

    /// What an operation is called; nothing for one that is not known.
    pub fn io_label(&self, IoId(id): IoId) -> &str {
        self.entities.ios.get(id as usize).map_or("", |io| self.text(io.label))
    }

    /// What a process is called: by its name, or its number.
    pub fn process_label(&self, ProcessId(id): ProcessId) -> Cow<'_, str> {
        let Some(info) = self.entities.processes.get(id as usize) else { return "".into() };
        match self.text(info.name) {
            "" if id == 0 => "MainProcess".into(),
            "" => format!("process {}", info.pid).into(),
            name => name.into(),
        }
    }

    /// What a thread is called; among several processes with its process, whose main thread has the same name as that.
    pub fn thread_label(&self, ThreadId(id): ThreadId) -> Cow<'_, str> {
        let Some(info) = self.entities.threads.get(id as usize) else { return "".into() };
        let name = self.text(info.name);
        if self.entities.processes.len() < 2 {
            return name.into();
        }
        let process = self.process_label(info.process);
        let main = self.entities.processes.get(info.process.0 as usize).map(|process| process.main);
        if main == Some(ThreadId(id)) { process } else { format!("{process} · {name}").into() }
    }

    /// Whose thread it is.
    pub fn process_of(&self, ThreadId(id): ThreadId) -> ProcessId {
        self.entities.threads.get(id as usize).map_or(ProcessId(0), |info| info.process)
    }

    pub fn text(&self, id: StrId) -> &str {
        self.strings.get(id)
    }

    /// A 64-bit FNV-1a hash over every column and string: equal traces, equal hashes, on every machine.
    pub fn hash(&self) -> u64 {
        let mut hash = Fnv::default();
        for index in 0..self.len() {
            hash.write(&self.time[index].to_le_bytes());
            hash.write(&[self.kind[index] as u8]);
            for column in [&self.actor, &self.a, &self.b, &self.line] {
                hash.write(&column[index].to_le_bytes());
            }
        }
        for (row, chain) in self.chains.rows() {
            hash.write(&row.to_le_bytes());
            hash.write(&chain.number().to_le_bytes());
        }
        for id in 0..self.strings.len() {
            hash.write(self.strings.get(StrId(id as u32)).as_bytes());
            hash.write(&[0xff]);
        }
        hash.finish()
    }
}

/// Counts one more, and gives the number it has.
fn next(count: &mut u32) -> u32 {
    let id = *count;
    *count += 1;
    id
}
