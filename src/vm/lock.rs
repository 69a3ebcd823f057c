//! Locks of `_thread`: plain ones and reentrant ones.
//!
//! Taking a free lock and releasing one are done here, without the machine. Who has to wait for one blocks; a release
//! that others wait for is a signal, upon which the machine lets one of them try again: as in CPython, where whoever
//! comes first gets it.

use super::object::Obj;
use super::thread::{Block, BlockReason, Held, Signal, ThreadNumber};
use super::{Value, Vm};
use crate::base::VirtualTime;
use crate::trace::{EventKind, LockId, LockKind, ThreadId, WaitKind};

#[derive(Clone, Debug)]
pub struct Lock {
    pub(super) id: LockId,
    pub(super) reentrant: bool,
    /// The thread that took it. (Any thread may release a plain lock.)
    pub(super) holder: Option<ThreadNumber>,
    /// How many times it was taken by its holder.
    pub(super) depth: u32,
    /// How many threads wait for it.
    pub(super) waiters: u32,
    /// It is released when this thread ends: who waits for it joins the thread.
    pub(super) ends: Option<ThreadNumber>,
    /// What waiting for it means, where it is a part of something else: see [`WaitKind`].
    pub(super) told: Option<(WaitKind, u32)>,
    /// The program made it itself: taking and releasing it are events.
    pub(super) shown: bool,
}

/// Taking a lock and releasing it take 67 ns together.
pub(super) const LOCK: u64 = 13;

impl Vm {
    pub(super) fn new_lock(&mut self, reentrant: bool) -> Value {
        let shown = self.made_by_program(0) || self.made_by_program(1) && self.top_function() == "RLock";
        let id = self.add_traced(if reentrant { LockKind::RLock } else { LockKind::Lock }, shown);
        let lock = Lock { id, reentrant, holder: None, depth: 0, waiters: 0, ends: None, told: None, shown };
        self.heap.add(Obj::Lock(Box::new(lock)))
    }

    pub(super) fn lock(&self, lock: &Value) -> &Lock {
        match self.heap.get(lock) {
            Some(Obj::Lock(lock)) => lock,
            other => unreachable!("{other:?} is no lock"),
        }
    }

    pub(super) fn lock_mut(&mut self, lock: &Value) -> &mut Lock {
        match self.heap.get_mut(lock) {
            Some(Obj::Lock(lock)) => lock,
            other => unreachable!("{other:?} is no lock"),
        }
    }

    /// Takes the lock for a thread if it is free, or is that thread's own and reentrant.
    pub(super) fn try_take_lock(&mut self, lock: &Value, thread: ThreadNumber) -> bool {
        let data = self.lock_mut(lock);
        if data.holder.is_some() && !(data.reentrant && data.holder == Some(thread)) {
            return false;
        }
        data.holder = Some(thread);
        data.depth += 1;
        if data.shown && data.depth == 1 {
            let LockId(id) = data.id;
            self.event_of(thread, EventKind::LockTake, id, 0);
        }
        true
    }

    /// One level of it; it must be held.
    pub(super) fn release_lock(&mut self, lock: &Value) {
        self.charge(LOCK);
        let slot = lock.slot().expect("a lock is an object");
        let data = self.lock_mut(lock);
        data.depth -= 1;
        if data.depth > 0 {
            return;
        }
        data.holder = None;
        let (id, waiters, shown) = (data.id, data.waiters, data.shown);
        if shown {
            self.event(EventKind::LockRelease, id.0, 0);
        }
        if waiters > 0 {
            self.signal(Signal::Released(Held { slot, id }));
        }
    }

    /// The wait for a lock that another thread holds.
    pub(super) fn lock_wait(&mut self, lock: &Value, until: VirtualTime) -> Block {
        let data = self.lock_mut(lock);
        data.waiters += 1;
        let (id, ends, told) = (data.id, data.ends, data.told);
        let (kind, detail) = match ends.map(|thread| self.thread_id(thread)) {
            Some(ThreadId(thread)) => (WaitKind::ThreadEnd, thread),
            None => told.unwrap_or((WaitKind::ThreadLock, id.0)),
        };
        self.block_event(kind, detail);
        Block { reason: BlockReason::Lock(Held { slot: lock.slot().expect("a lock is an object"), id }), until }
    }
}
