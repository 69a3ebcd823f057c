//! The timers of a loop: a binary heap as `heapq` keeps it, ordered by deadline alone. Equal deadlines do not come out first-in first-out.

use crate::vm::Value;

#[derive(Clone, Debug, Default)]
pub(super) struct Timers {
    /// Deadlines in nanoseconds, and handles.
    heap: Vec<(u64, Value)>,
    /// How many of them are cancelled.
    pub cancelled: usize,
}

impl Timers {
    pub fn first(&self) -> Option<&(u64, Value)> {
        self.heap.first()
    }

    pub fn len(&self) -> usize {
        self.heap.len()
    }

    pub fn handles(&self) -> impl Iterator<Item = &Value> {
        self.heap.iter().map(|(_, handle)| handle)
    }

    pub fn push(&mut self, when: u64, handle: Value) {
        self.heap.push((when, handle));
        let last = self.heap.len() - 1;
        self.sift_down(0, last);
    }

    pub fn pop(&mut self) -> Option<(u64, Value)> {
        let last = self.heap.pop()?;
        if self.heap.is_empty() {
            return Some(last);
        }
        let first = std::mem::replace(&mut self.heap[0], last);
        self.sift_up(0);
        Some(first)
    }

    /// Keeps only those of `kept`, which are in the order of the heap; none of them is cancelled.
    pub fn rebuild(&mut self, kept: Vec<(u64, Value)>) -> Timers {
        let old = std::mem::replace(self, Timers { heap: kept, cancelled: 0 });
        (0..self.heap.len() / 2).rev().for_each(|at| self.sift_up(at));
        old
    }

    pub fn entries(&self) -> impl Iterator<Item = &(u64, Value)> {
        self.heap.iter()
    }

    /// heapq's `_siftdown`: the entry at `at` moves towards the root.
    fn sift_down(&mut self, start: usize, mut at: usize) {
        while at > start {
            let parent = (at - 1) >> 1;
            if self.heap[at].0 < self.heap[parent].0 {
                self.heap.swap(at, parent);
                at = parent;
            } else {
                break;
            }
        }
    }

    /// heapq's `_siftup`: smaller children move up until a leaf, then the entry finds its place from there.
    fn sift_up(&mut self, start: usize) {
        let end = self.heap.len();
        let mut at = start;
        let mut child = 2 * at + 1;
        while child < end {
            let right = child + 1;
            if right < end && self.heap[child].0 >= self.heap[right].0 {
                child = right;
            }
            self.heap.swap(at, child);
            at = child;
            child = 2 * at + 1;
        }
        self.sift_down(start, at);
    }
}
