//! What a thread of the operating system does at a moment.

use crate::vm::Held;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doing {
    /// Runs Python code, on a core and with the GIL; or is in the middle of it without a core.
    Python,
    /// Computes without the GIL for so long yet.
    Compute(u64),
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
}

#[derive(Clone, Debug)]
pub(super) struct OsThread {
    pub(super) doing: Doing,
    /// Entries of the agenda that were made for another turn count no more.
    pub(super) turn: u32,
    /// What it does on its core has come to this time.
    pub(super) at: u64,
    /// `coroscope.burn`: so long yet.
    pub(super) burning: u64,
    /// The core that the trace shows it on.
    pub(super) shown_on: Option<u32>,
    /// The trace shows it waiting for the GIL.
    pub(super) shown_waiting: bool,
}

impl OsThread {
    pub(super) fn new(doing: Doing, at: u64) -> OsThread {
        OsThread { doing, turn: 0, at, burning: 0, shown_on: None, shown_waiting: false }
    }
}
