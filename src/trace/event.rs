//! What happens: kinds of events, and what their columns mean.

use super::{LockId, TaskId, ThreadId};
use crate::base::VirtualTime;

/// Who an event is about: a task if one is running, else the thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    Thread(ThreadId),
    Task(TaskId),
}

impl Actor {
    const TASK: u32 = 1 << 31;

    pub(super) const fn pack(self) -> u32 {
        match self {
            Actor::Thread(ThreadId(id)) => id,
            Actor::Task(TaskId(id)) => id | Actor::TASK,
        }
    }

    pub(super) const fn unpack(bits: u32) -> Actor {
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
        /// A thread stops running until something happens; or, after it was woken, goes on waiting for that. `a`: [`WaitKind`], `b`: as
        /// the kind says.
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
        /// The actor, a thread, could go on, but no core is free.
        CoreWait,
        /// The actor did what this thread waits for, which is ready now: it released a lock, wrote into a pipe, was over. `a`: ThreadId.
        Wake,
        /// The actor, a thread, wants the GIL, which another thread holds. Here and below `b` is the ProcessId of whose GIL it is.
        GilWait,
        /// The actor has waited for a switch interval and asks the holder to let go. `a`: ThreadId of the holder.
        GilRequest,
        /// The actor has the GIL.
        GilTake,
        /// The actor lets the GIL go. `a`: [`DropReason`], `b`: as above.
        GilDrop,
        /// The actor took a lock, or a place in a semaphore, that the program made. `a`: LockId, `b`: places still free.
        LockTake,
        /// It released it. `a`: LockId, `b`: places now free.
        LockRelease,
        /// The actor put something into a queue that the program made, or took something out. `a`: LockId, `b`: items now in it.
        QueueLength,
        /// A process was started by the actor. `a`: ProcessId, `b`: how many pickled bytes it was given.
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
        /// A sub-interpreter was made by the actor. `a`: ProcessId.
        InterpreterCreate,
        /// The actor, a thread, goes there. `a`: ProcessId, `b`: with how many pickled bytes.
        InterpreterEnter,
        /// It comes back from there. `a`: ProcessId, `b`: with how many pickled bytes.
        InterpreterLeave,
        /// The sub-interpreter is over. `a`: ProcessId.
        InterpreterEnd,
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
        /// It goes to another interpreter, or comes back from there.
        Interpreter,
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
