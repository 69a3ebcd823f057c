//! The index: a fold over the trace, kept up to date as the trace grows.
//!
//! In: the append-only [`Trace`], by [`Index::extend`]. Out: lanes of slices sorted by time, and
//! [`Moment`]s: what is true after the first `count` events. A moment costs a binary search per lane.
//!
//! Invariants: extending in any portions gives the same index; a lane's slices lie end to end, so each ends where the next
//! starts; only the last one of a lane is open. Must not know: pixels, words of the page.

mod build;
mod lane;
mod locks;
mod moment;
mod output;

pub use lane::{Lane, LaneKey, Slice, State};
pub use locks::LockLane;
pub use moment::{Moment, TaskNow, TaskStatus};

use super::{Actor, IoId, LoopId, ProcessId, TaskId, ThreadId, Trace};
use crate::base::VirtualTime;
use build::ThreadNow;
pub(super) use build::slot;
use locks::Waits;
use output::Output;

/// Position in [`Index::lanes`]: in order of first appearance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LaneId(pub u32);

#[derive(Clone, Debug, Default)]
pub struct Index {
    /// How many events are folded in.
    seen: usize,
    end: VirtualTime,
    lanes: Vec<Lane>,
    /// By number of the core, ThreadId, LoopId, TaskId; `None` until the first event about it.
    cores: Vec<Option<LaneId>>,
    /// By ProcessId.
    gils: Vec<Option<LaneId>>,
    threads: Vec<Option<LaneId>>,
    /// By ThreadId: whose it is.
    owners: Vec<ProcessId>,
    /// Sub-interpreters, which may have no thread of their own.
    interpreters: Vec<ProcessId>,
    loops: Vec<Option<LaneId>>,
    tasks: Vec<Option<LaneId>>,
    /// By LoopId: the thread that entered it last.
    loop_threads: Vec<Option<ThreadId>>,
    /// The thread that made each loop.
    homes: Vec<Option<ThreadId>>,
    /// Tasks without a lane: see [`Trace::is_housekeeping`].
    housekeeping: Vec<TaskId>,
    /// Lanes that I/O operations share: each takes the first that is free.
    io_rows: Vec<IoRow>,
    /// By IoId: its row.
    ios: Vec<Option<u32>>,
    /// By LockId, and who waits for which.
    locks: Vec<Option<LockLane>>,
    waits: Waits,
    now: Vec<ThreadNow>,
    /// Tasks woken during their own step: ready as soon as it ends.
    woken: Vec<TaskId>,
    output: Output,
    /// After each [`LINE_STRIDE`] events: 1 + the last event that has a line, or 0.
    lines: Vec<u32>,
    last_line: u32,
}

#[derive(Clone, Debug)]
struct IoRow {
    lane: LaneId,
    busy: Option<IoId>,
    /// The operation that it began with, and how many bytes of its label the labels of all others begin with.
    first: IoId,
    common: usize,
}

/// How far a search for the current line walks at most.
const LINE_STRIDE: usize = 1024;

impl Index {
    /// Folds in the events that were appended since the last call.
    pub fn extend(&mut self, trace: &Trace) {
        for at in self.seen..trace.len() {
            let event = trace.event(at);
            self.end = event.time;
            if event.line != 0 {
                self.last_line = at as u32 + 1;
            }
            self.fold(trace, at as u32, event);
            if (at + 1) % LINE_STRIDE == 0 {
                self.lines.push(self.last_line);
            }
        }
        self.seen = trace.len();
    }

    /// How many events are folded in.
    pub fn len(&self) -> usize {
        self.seen
    }

    pub fn is_empty(&self) -> bool {
        self.seen == 0
    }

    /// When the last event happened.
    pub fn end(&self) -> VirtualTime {
        self.end
    }

    pub fn lanes(&self) -> impl ExactSizeIterator<Item = (LaneId, &Lane)> {
        self.lanes.iter().enumerate().map(|(at, lane)| (LaneId(at as u32), lane))
    }

    pub fn lane(&self, id: LaneId) -> &Lane {
        &self.lanes[id.0 as usize]
    }

    /// A slice of a lane; the open one ends where the trace does.
    pub fn slice(&self, id: LaneId, at: usize) -> Slice {
        self.lane(id).slice(at, self.end.as_nanos())
    }

    pub fn thread_lane(&self, id: ThreadId) -> Option<LaneId> {
        self.threads.get(id.0 as usize).copied().flatten()
    }

    pub fn loop_lane(&self, id: LoopId) -> Option<LaneId> {
        self.loops.get(id.0 as usize).copied().flatten()
    }

    /// Each thread's lane, and after it those of its loops.
    pub fn threads_with_loops(&self) -> impl Iterator<Item = LaneId> {
        (0..self.threads.len()).flat_map(move |id| {
            let home = Some(ThreadId(id as u32));
            let own = self.homes.iter().zip(&self.loops).filter(move |(of, _)| **of == home);
            self.threads[id].into_iter().chain(own.filter_map(|(_, lane)| *lane))
        })
    }

    /// How many processes and sub-interpreters there have been.
    pub fn process_count(&self) -> u32 {
        self.owners.iter().chain(&self.interpreters).map(|owner| owner.0 + 1).max().unwrap_or(1)
    }

    /// The process that a lane belongs to: that of a thread, of a loop, of a GIL.
    pub fn process_of(&self, key: LaneKey) -> Option<ProcessId> {
        let owner = |ThreadId(id)| self.owners.get(id as usize).copied();
        match key {
            LaneKey::Gil(process) => Some(process),
            LaneKey::Thread(id) => owner(id),
            LaneKey::Loop(id) => owner((*self.homes.get(id.0 as usize)?)?),
            LaneKey::Core(_) | LaneKey::Task(_) | LaneKey::Lock(_) | LaneKey::Io(_) => None,
        }
    }

    pub fn task_lane(&self, id: TaskId) -> Option<LaneId> {
        self.tasks.get(id.0 as usize).copied().flatten()
    }

    pub fn io_lane(&self, id: IoId) -> Option<LaneId> {
        let row = self.ios.get(id.0 as usize).copied().flatten()?;
        Some(self.io_rows[row as usize].lane)
    }

    /// What the operations of a row of I/O share of their names, without the scheme of an address; and whether that is the whole
    /// name of each.
    pub fn io_name<'a>(&self, trace: &'a Trace, row: u32) -> (bool, &'a str) {
        let row = &self.io_rows[row as usize];
        let label = trace.io_label(row.first);
        let common = &label[..row.common];
        let scheme = common.find("://").map_or(0, |at| at + 3);
        (common.len() == label.len(), &common[scheme..])
    }

    pub fn actor_lane(&self, actor: Actor) -> Option<LaneId> {
        match actor {
            Actor::Thread(id) => self.thread_lane(id),
            Actor::Task(id) => self.task_lane(id),
        }
    }

    /// What is true after the first `count` events; a larger count means all that are folded in.
    pub fn at<'a>(&'a self, trace: &'a Trace, count: usize) -> Moment<'a> {
        Moment::new(self, trace, count.min(self.seen))
    }
}
