//! The things that events are about: threads, loops, tasks, timers, I/O. Numbered in order of creation.

use super::StrId;
use crate::base::VirtualTime;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u32);
    };
}
id!(/// An OS thread; 0 is the main thread.
    ThreadId);
id!(/// An event loop.
    LoopId);
id!(/// An asyncio task.
    TaskId);
id!(/// A `call_later` or `call_at` of a loop.
    TimerId);
id!(/// One input or output operation: a request, later a file or a stream.
    IoId);

#[derive(Clone, Debug)]
pub struct ThreadInfo {
    pub name: StrId,
    /// Index of the event that made it.
    pub created: u32,
}

#[derive(Clone, Debug)]
pub struct TaskInfo {
    /// `Task-3`, or as the program named it.
    pub name: StrId,
    /// `__qualname__` of its coroutine.
    pub coroutine: StrId,
    pub parent: Option<TaskId>,
    pub looped: LoopId,
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

#[derive(Clone, Debug, Default)]
pub struct Entities {
    pub threads: Vec<ThreadInfo>,
    /// The thread that runs each loop.
    pub loops: Vec<ThreadId>,
    pub tasks: Vec<TaskInfo>,
    pub timers: Vec<TimerInfo>,
    pub ios: Vec<IoInfo>,
}
