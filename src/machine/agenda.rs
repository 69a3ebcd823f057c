//! What is to happen at which moment.

use crate::trace::ThreadId;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Entry {
    /// Something happens to a thread: what, says its state. It counts only while the thread's turn is this.
    Wake(ThreadId, u32),
    /// The scheduler looks at the cores.
    Tick,
}

/// Entries in order of time; those of one moment in order of being made.
#[derive(Clone, Debug, Default)]
pub(super) struct Agenda {
    heap: BinaryHeap<Reverse<(u64, u64, Entry)>>,
    made: u64,
}

impl Agenda {
    pub(super) fn add(&mut self, time: u64, entry: Entry) {
        self.made += 1;
        self.heap.push(Reverse((time, self.made, entry)));
    }

    /// The time of the first entry; the end of time if there is none.
    pub(super) fn next_time(&self) -> u64 {
        self.heap.peek().map_or(u64::MAX, |Reverse((time, ..))| *time)
    }

    /// The first entry, if it is due by then and no tick.
    pub(super) fn pop_wake(&mut self, until: u64) -> Option<(u64, ThreadId, u32)> {
        match self.heap.peek() {
            Some(&Reverse((time, _, Entry::Wake(thread, turn)))) if time <= until => {
                self.heap.pop();
                Some((time, thread, turn))
            }
            _ => None,
        }
    }

    pub(super) fn pop(&mut self) -> Option<(u64, Entry)> {
        self.heap.pop().map(|Reverse((time, _, entry))| (time, entry))
    }
}
