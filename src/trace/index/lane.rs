//! One lane: what one thread, loop, task or row of I/O does over time.

use crate::trace::{LockId, LoopId, ProcessId, TaskId, ThreadId};

/// What a lane shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LaneKey {
    /// Which thread runs on a core; cores count from 0.
    Core(u32),
    /// Which thread of a process has its GIL.
    Gil(ProcessId),
    Thread(ThreadId),
    Loop(LoopId),
    Task(TaskId),
    /// I/O operations that never overlap; rows count from 0.
    Io(u32),
    /// Who holds a lock, how much of a semaphore is taken, how long a queue is; and how many wait.
    Lock(LockId),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum State {
    /// Not yet there, no longer there, or nothing to show.
    Absent,
    Running,
    /// It could run and waits for its turn.
    Ready,
    /// It waits for the clock, and others may run meanwhile.
    Sleeping,
    /// It waits for a response, and others may run meanwhile.
    Fetching,
    /// It waits for another task to do something.
    Waiting,
    /// A loop, and its thread, with nothing to do until the selector comes back.
    Idle,
    /// Its thread is stopped inside it, so nobody else on that thread runs either.
    Blocked,
    /// A request is out.
    InFlight,
}

impl State {
    pub const ALL: [State; 9] = [
        State::Absent,
        State::Running,
        State::Ready,
        State::Sleeping,
        State::Fetching,
        State::Waiting,
        State::Idle,
        State::Blocked,
        State::InFlight,
    ];

    /// Suspended in an `await`, whatever for.
    pub const fn is_suspended(self) -> bool {
        matches!(self, State::Sleeping | State::Fetching | State::Waiting)
    }
}

/// A stretch of one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    /// Nanoseconds of virtual time.
    pub start: u64,
    pub end: u64,
    pub state: State,
    /// Index of the event that began it: its columns say what is waited for, and at which line.
    pub event: u32,
}

/// Nanoseconds in each state, in the order of [`State::ALL`].
pub type Shares = [u64; State::ALL.len()];

#[derive(Clone, Debug)]
pub struct Lane {
    pub key: LaneKey,
    start: Vec<u64>,
    event: Vec<u32>,
    state: Vec<State>,
    /// Entry `k`: the time in each state over the first `k * BLOCK` slices. Lets a long stretch be summed
    /// up from two entries and less than two blocks of slices.
    sums: Vec<Shares>,
}

/// Five bytes a slice for the sums, and at most 32 slices walked for one.
const BLOCK: usize = 16;

impl Lane {
    pub(super) fn new(key: LaneKey) -> Lane {
        Lane { key, start: Vec::new(), event: Vec::new(), state: Vec::new(), sums: vec![Shares::default()] }
    }

    pub(super) fn push(&mut self, start: u64, state: State, event: u32) {
        self.start.push(start);
        self.event.push(event);
        self.state.push(state);
        // All but the new slice are closed now.
        let closed = self.start.len() - 1;
        if closed > 0 && closed.is_multiple_of(BLOCK) {
            let mut sum = self.sums[closed / BLOCK - 1];
            self.add(&mut sum, closed - BLOCK, closed);
            self.sums.push(sum);
        }
    }

    pub fn len(&self) -> usize {
        self.start.len()
    }

    pub fn is_empty(&self) -> bool {
        self.start.is_empty()
    }

    /// The state of the open slice.
    pub fn last_state(&self) -> State {
        self.state.last().copied().unwrap_or(State::Absent)
    }

    /// Where slice `at` starts; past the last slice: never.
    pub fn start(&self, at: usize) -> u64 {
        self.start.get(at).copied().unwrap_or(u64::MAX)
    }

    pub fn slice(&self, at: usize, open_end: u64) -> Slice {
        Slice {
            start: self.start[at],
            end: self.start.get(at + 1).copied().unwrap_or(open_end.max(self.start[at])),
            state: self.state[at],
            event: self.event[at],
        }
    }

    /// The last slice that this event began.
    pub fn at_event(&self, event: u32) -> Option<usize> {
        let at = self.event.partition_point(|&other| other <= event).checked_sub(1)?;
        (self.event[at] == event).then_some(at)
    }

    /// The slice that is open after the first `count` events.
    pub fn after_events(&self, count: usize) -> Option<usize> {
        self.event.partition_point(|&event| (event as usize) < count).checked_sub(1)
    }

    /// The last slice that starts at or before `time`, in nanoseconds.
    pub fn at_time(&self, time: u64) -> Option<usize> {
        self.start.partition_point(|&start| start <= time).checked_sub(1)
    }

    /// The first slice at or after `from` that starts after `time`. Gallops: cheap when it is near.
    pub fn next_after(&self, from: usize, time: u64) -> usize {
        let mut low = from;
        let mut step = 1;
        while self.start.get(low + step - 1).is_some_and(|&start| start <= time) {
            low += step;
            step *= 2;
        }
        let high = (low + step - 1).min(self.start.len());
        low + self.start[low..high].partition_point(|&start| start <= time)
    }

    /// Time in each state over the slices `from..to`, all of which must be closed.
    pub fn shares(&self, from: usize, to: usize) -> Shares {
        let mut sum = Shares::default();
        let first = from.next_multiple_of(BLOCK);
        let last = to / BLOCK * BLOCK;
        if last <= first {
            self.add(&mut sum, from, to);
            return sum;
        }
        self.add(&mut sum, from, first);
        self.add(&mut sum, last, to);
        for (at, share) in sum.iter_mut().enumerate() {
            *share += self.sums[last / BLOCK][at] - self.sums[first / BLOCK][at];
        }
        sum
    }

    fn add(&self, sum: &mut Shares, from: usize, to: usize) {
        for at in from..to {
            sum[self.state[at] as usize] += self.start[at + 1] - self.start[at];
        }
    }
}
