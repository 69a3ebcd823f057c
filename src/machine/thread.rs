//! What a thread of the operating system does at a moment.

use crate::trace::{Phase, ProcessId};
use crate::vm::{Block, Call, Held, ThreadNumber};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doing {
    /// Runs Python code, on a core and with the GIL; or is in the middle of it without a core.
    Python,
    /// Computes without the GIL for so long yet.
    Compute(u64),
    /// Has stopped for a reason, with the GIL; what follows happens when all processes have come so far.
    Stops,
    /// The kernel does what it has asked for, for so long yet: with the GIL.
    Calls(u64),
    /// Has just been started, or woken: it will be ready.
    Waking(Look),
    /// Looks, as soon as it has a core, whether it can go on.
    Looks(Look),
    /// Waits on the GIL's condition variable; the number of switches that it saw.
    WaitsForGil(u64),
    /// Has let the GIL go because it was asked, and waits until another thread has it.
    Switching,
    /// Waits for a lock, until then at most.
    WaitsForLock(Held, u64),
    /// `time.sleep`, a response
    Sleeps,
    /// The selector of an event loop.
    Selects,
    /// Something that the kernel has, until then at most.
    WaitsForKernel(u64),
    Over,
}

/// What it looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Gil,
    /// Its switch interval is over, in which it saw so many switches.
    GilAfterInterval(u64),
    /// A lock, until then at most.
    Lock(Held, u64),
    /// What it has asked of the kernel, until then at most.
    Kernel(u64),
    /// Nothing: a fresh interpreter gets ready for so long.
    Interpreter(u64),
}

/// Why the vm stopped a thread, when that concerns the machine.
#[derive(Clone, Debug)]
pub(super) enum Halt {
    Burn(u64),
    Block(Block),
    Call(Box<Call>),
    /// Its bottom frame is left; the vm knows with what outcome.
    Finished,
}

#[derive(Clone, Debug)]
pub(super) struct OsThread {
    pub(super) process: ProcessId,
    pub(super) number: ThreadNumber,
    /// It is in another interpreter than its own: where it goes back to, the last first to leave.
    pub(super) outside: Vec<(ProcessId, ThreadNumber)>,
    pub(super) doing: Doing,
    /// Entries of the agenda that were made for another turn count no more.
    pub(super) turn: u32,
    /// What it does on its core has come to this time.
    pub(super) at: u64,
    /// `coroscope.burn`: so long yet.
    pub(super) burning: u64,
    /// What it has come to is all burning since then.
    pub(super) burnt_from: Option<u64>,
    /// Why it stopped, as long as it [`Doing::Stops`].
    pub(super) halt: Option<Halt>,
    /// When it was woken last the lock was gone again.
    pub(super) missed: bool,
    /// What it asks of the kernel.
    pub(super) call: Option<Box<Call>>,
    /// The core that the trace shows it on.
    pub(super) shown_on: Option<u32>,
    /// The trace shows it waiting for the GIL.
    pub(super) shown_waiting: bool,
    /// The trace shows it ready, without a core.
    pub(super) shown_coreless: bool,
    /// The trace shows it blocked by the kernel.
    pub(super) shown_blocked: bool,
    /// How far the trace shows its process when it first runs Python code.
    pub(super) phase: Option<Phase>,
}

impl OsThread {
    pub(super) fn new(process: ProcessId, number: ThreadNumber, doing: Doing, at: u64) -> OsThread {
        OsThread {
            process,
            number,
            outside: Vec::new(),
            doing,
            turn: 0,
            at,
            burning: 0,
            burnt_from: None,
            halt: None,
            missed: false,
            call: None,
            shown_on: None,
            shown_waiting: false,
            shown_coreless: false,
            shown_blocked: false,
            phase: None,
        }
    }
}
