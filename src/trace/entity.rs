//! The things that events are about: processes, threads, loops, tasks, timers, I/O. Numbered in order of creation.

use super::StrId;
use crate::base::{StartMethod, VirtualTime};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u32);
    };
}
id!(/// An OS thread; 0 is the main thread.
    ThreadId);
id!(/// A process, or a sub-interpreter; 0 is the program's first.
    ProcessId);
id!(/// An event loop.
    LoopId);
id!(/// An asyncio task.
    TaskId);
id!(/// A `call_later` or `call_at` of a loop.
    TimerId);
id!(/// One input or output operation: a request, later a file or a stream.
    IoId);

id!(/// A lock, or something else that threads or tasks hold or wait at: see [`LockKind`].
    LockId);

#[derive(Clone, Copy, Debug)]
pub struct ProcessInfo {
    /// Empty: it was given none.
    pub name: StrId,
    pub pid: u32,
    pub main: ThreadId,
    /// Who started it, and how.
    pub parent: Option<(ProcessId, StartMethod)>,
    /// `Some`: a sub-interpreter of that process, with a GIL of its own; threads of the process come into it.
    pub host: Option<ProcessId>,
}

#[derive(Clone, Debug)]
pub struct ThreadInfo {
    pub name: StrId,
    pub process: ProcessId,
}

#[derive(Clone, Debug)]
pub struct TaskInfo {
    /// `Task-3`, or as the program named it.
    pub name: StrId,
    /// `__qualname__` of its coroutine.
    pub coroutine: StrId,
    pub parent: Option<TaskId>,
    pub looped: LoopId,
    /// The `TaskGroup` that it belongs to.
    pub group: Option<LockId>,
    pub created: u32,
}

#[derive(Clone, Debug)]
pub struct TimerInfo {
    pub deadline: VirtualTime,
    /// What it will run, in words: `Future.set_result`, the name of a callback.
    pub label: StrId,
    pub looped: LoopId,
    /// The task that asked for it, if one did.
    pub task: Option<TaskId>,
}

#[derive(Clone, Debug)]
pub struct IoInfo {
    /// `GET https://example.org/1`.
    pub label: StrId,
    pub thread: ThreadId,
    /// The task that asked for it, if one did.
    pub task: Option<TaskId>,
    pub created: u32,
}

/// What there is to hold or to wait at: threads' and asyncio's alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LockKind {
    Lock,
    RLock,
    Semaphore,
    Condition,
    Event,
    Barrier,
    Queue,
    /// A `TaskGroup`: its end waits for its tasks.
    Group,
    /// A future that the program made.
    Future,
}

impl LockKind {
    pub const ALL: [LockKind; 9] = [
        LockKind::Lock,
        LockKind::RLock,
        LockKind::Semaphore,
        LockKind::Condition,
        LockKind::Event,
        LockKind::Barrier,
        LockKind::Queue,
        LockKind::Group,
        LockKind::Future,
    ];

    /// As the library's Python code and the locale write it.
    pub const fn name(self) -> &'static str {
        match self {
            LockKind::Lock => "Lock",
            LockKind::RLock => "RLock",
            LockKind::Semaphore => "Semaphore",
            LockKind::Condition => "Condition",
            LockKind::Event => "Event",
            LockKind::Barrier => "Barrier",
            LockKind::Queue => "Queue",
            LockKind::Group => "Group",
            LockKind::Future => "Future",
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub struct LockInfo {
    pub kind: LockKind,
    /// The variable or attribute that it was assigned to where it was made; empty where there is none.
    pub name: StrId,
    /// Where the program made it, or the object that it is a part of; 0 where that is not known.
    pub line: u32,
    /// Which of those of its kind that this line made, from 1.
    pub nth: u32,
    /// The program made it itself; others are parts of the library's conditions, queues and so on.
    pub shown: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Entities {
    pub processes: Vec<ProcessInfo>,
    pub threads: Vec<ThreadInfo>,
    /// The thread that runs each loop.
    pub loops: Vec<ThreadId>,
    pub tasks: Vec<TaskInfo>,
    pub timers: Vec<TimerInfo>,
    pub ios: Vec<IoInfo>,
    pub locks: Vec<LockInfo>,
}

impl Entities {
    /// An event was put in the place `at`: what was made by later ones was made one later.
    pub(super) fn shift_created(&mut self, at: u32) {
        let later = |created: &&mut u32| **created >= at;
        self.tasks.iter_mut().rev().map(|task| &mut task.created).take_while(later).for_each(|created| *created += 1);
        self.ios.iter_mut().rev().map(|io| &mut io.created).take_while(later).for_each(|created| *created += 1);
    }
}
