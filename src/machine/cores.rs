//! Cores, and how a fair scheduler of an operating system gives them to threads.
//!
//! Modelled on Linux: a thread that becomes ready gets a free core at once, its last one if that is free, else the one that
//! has been free longest; if there is none it waits for the next tick, at which a thread that had its core for some
//! milliseconds makes room for the one that has used least.

use crate::trace::ThreadId;

/// Nanoseconds from tick to tick (`CONFIG_HZ=250`).
pub(super) const TICK: u64 = 4_000_000;
/// A thread keeps its core for so long at least.
const GRANULARITY: u64 = 3_000_000;
/// How much a thread that slept may have fallen behind, so that it does not keep a core for ever afterwards.
const SLEEPER: u64 = 3_000_000;

#[derive(Clone, Debug)]
pub(super) struct Cores {
    on: Vec<Option<ThreadId>>,
    /// Since when each core is free, or was when it was last taken.
    free_since: Vec<u64>,
    /// Ready threads without a core, in order of arrival.
    queue: Vec<ThreadId>,
    threads: Vec<Usage>,
}

#[derive(Clone, Debug, Default)]
struct Usage {
    core: Option<u32>,
    /// The core it had last: what it used is still in that core's cache.
    last: Option<usize>,
    /// When it got its core.
    since: u64,
    /// What the scheduler takes it to have used before.
    used: u64,
    /// Time on cores before.
    ran: u64,
}

impl Cores {
    pub(super) fn new(count: u8) -> Cores {
        let count = usize::from(count.max(1));
        Cores { on: vec![None; count], free_since: vec![0; count], queue: Vec::new(), threads: Vec::new() }
    }

    /// A new thread, which is not ready yet.
    pub(super) fn add(&mut self, thread: ThreadId) {
        self.threads.resize(thread.0 as usize + 1, Usage::default());
    }

    pub(super) fn core_of(&self, thread: ThreadId) -> Option<u32> {
        self.threads[thread.0 as usize].core
    }

    pub(super) fn all_ready_run(&self) -> bool {
        self.queue.is_empty()
    }

    /// The thread wants a core. Whether it has one now.
    pub(super) fn ready(&mut self, thread: ThreadId, now: u64) -> bool {
        if self.core_of(thread).is_some() {
            return true;
        }
        let others = self.on.iter().flatten().map(|&other| self.used_at(other, now)).min();
        let usage = &mut self.threads[thread.0 as usize];
        usage.used = usage.used.max(others.unwrap_or(usage.used).saturating_sub(SLEEPER));
        match self.free_for(thread) {
            Some(core) => {
                self.place(thread, core, now);
                true
            }
            None => {
                self.queue.push(thread);
                false
            }
        }
    }

    /// The thread waits for a core no more.
    pub(super) fn want_none(&mut self, thread: ThreadId) {
        self.queue.retain(|&other| other != thread);
    }

    /// The thread needs its core no more. Gives the one that has it now.
    pub(super) fn leave(&mut self, thread: ThreadId, now: u64) -> Option<ThreadId> {
        let core = self.take_off(thread, now)?;
        let next = self.least_used()?;
        self.queue.retain(|&other| other != next);
        self.place(next, core, now);
        Some(next)
    }

    pub(super) fn count(&self) -> usize {
        self.on.len()
    }

    /// A tick on a core: gives the thread that leaves it and the one that gets it, if they change.
    pub(super) fn tick(&mut self, core: usize, now: u64) -> Option<(ThreadId, ThreadId)> {
        let (runs, next) = (self.on[core]?, self.least_used()?);
        let had = now.saturating_sub(self.threads[runs.0 as usize].since);
        if had < GRANULARITY || self.threads[next.0 as usize].used >= self.used_at(runs, now) {
            return None;
        }
        self.take_off(runs, now);
        self.queue.retain(|&other| other != next);
        self.queue.push(runs);
        self.place(next, core, now);
        Some((runs, next))
    }

    fn used_at(&self, thread: ThreadId, now: u64) -> u64 {
        let usage = &self.threads[thread.0 as usize];
        usage.used + if usage.core.is_some() { now.saturating_sub(usage.since) } else { 0 }
    }

    /// Nanoseconds that the thread was on cores until now.
    pub(super) fn ran(&self, thread: ThreadId, now: u64) -> u64 {
        let usage = &self.threads[thread.0 as usize];
        usage.ran + if usage.core.is_some() { now.saturating_sub(usage.since) } else { 0 }
    }

    /// Of the queue; the first of several.
    fn least_used(&self) -> Option<ThreadId> {
        self.queue.iter().copied().min_by_key(|thread| self.threads[thread.0 as usize].used)
    }

    fn free_for(&self, thread: ThreadId) -> Option<usize> {
        let free = |core: &usize| self.on[*core].is_none();
        let last = self.threads[thread.0 as usize].last.filter(free);
        last.or_else(|| (0..self.on.len()).filter(free).min_by_key(|&core| self.free_since[core]))
    }

    fn place(&mut self, thread: ThreadId, core: usize, now: u64) {
        self.on[core] = Some(thread);
        let usage = &mut self.threads[thread.0 as usize];
        (usage.core, usage.last, usage.since) = (Some(core as u32), Some(core), now);
    }

    fn take_off(&mut self, thread: ThreadId, now: u64) -> Option<usize> {
        let (used, ran) = (self.used_at(thread, now), self.ran(thread, now));
        let usage = &mut self.threads[thread.0 as usize];
        let core = usage.core.take()? as usize;
        (usage.used, usage.ran) = (used, ran);
        self.on[core] = None;
        self.free_since[core] = now;
        Some(core)
    }
}
