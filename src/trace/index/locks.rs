//! Who holds each lock, how much of a semaphore is taken or how long a queue is, and how many wait.
//!
//! Each lock of the program has a lane whose slices begin wherever one of these changes; beside them stand the numbers.

use super::build::{Mark, slot};
use super::{Index, LaneId, LaneKey, State};
use crate::trace::{Actor, Event, EventKind, LockId, LockInfo, LockKind, TaskId, ThreadId, Trace, WaitKind};

/// What belongs to the slices of a lock's lane.
#[derive(Clone, Debug)]
pub struct LockLane {
    pub lane: LaneId,
    /// Places taken, or items in the queue; and how many threads and tasks wait.
    level: Vec<u32>,
    waiting: Vec<u32>,
    /// The highest level there was.
    pub most: u32,
    /// Somebody had to wait.
    pub contended: bool,
}

/// Which lock each thread and each task waits for.
#[derive(Clone, Debug, Default)]
pub struct Waits {
    threads: Vec<Option<LockId>>,
    tasks: Vec<Option<LockId>>,
}

/// How far back holders are looked for.
const FAR: usize = 4096;

impl LockLane {
    pub fn level(&self, at: usize) -> u32 {
        self.level[at]
    }

    pub fn waiting(&self, at: usize) -> u32 {
        self.waiting[at]
    }
}

impl Waits {
    fn of(&mut self, actor: Actor) -> &mut Option<LockId> {
        match actor {
            Actor::Thread(ThreadId(id)) => slot(&mut self.threads, id),
            Actor::Task(TaskId(id)) => slot(&mut self.tasks, id),
        }
    }
}

impl Index {
    /// Of a lock that the program made and that somebody took or waited for.
    pub fn lock_lane(&self, LockId(id): LockId) -> Option<&LockLane> {
        self.locks.get(id as usize)?.as_ref()
    }

    pub fn lock_lanes(&self) -> impl Iterator<Item = &LockLane> {
        self.locks.iter().flatten()
    }

    pub(super) fn fold_lock(&mut self, trace: &Trace, event: Event, mark: Mark) {
        let id = LockId(event.a);
        match event.kind {
            EventKind::LockTake => {
                self.stops_waiting(event.actor, mark);
                self.change_lock(trace, id, mark, |level, waiting| (level + 1, waiting));
            }
            EventKind::LockRelease => {
                self.change_lock(trace, id, mark, |level, waiting| (level.saturating_sub(1), waiting));
            }
            _ => self.change_lock(trace, id, mark, |_, waiting| (event.b, waiting)),
        }
    }

    /// The actor begins to wait, perhaps for a lock.
    pub(super) fn starts_waiting(&mut self, trace: &Trace, event: Event, mark: Mark) {
        let Some(id) = WaitKind::ALL.get(event.a as usize).and_then(|kind| kind.lock(event.b)) else { return };
        self.stops_waiting(event.actor, mark);
        *self.waits.of(event.actor) = Some(id);
        self.change_lock(trace, id, mark, |level, waiting| (level, waiting + 1));
    }

    pub(super) fn stops_waiting(&mut self, actor: Actor, mark: Mark) {
        if let Some(LockId(id)) = self.waits.of(actor).take()
            && let Some(Some(lock)) = self.locks.get(id as usize)
        {
            let at = lock.level.len() - 1;
            let (lane, level, waiting) = (lock.lane, lock.level[at], lock.waiting[at].saturating_sub(1));
            self.push_lock(LockId(id), lane, mark, (level, waiting));
        }
    }

    fn change_lock(&mut self, trace: &Trace, id: LockId, mark: Mark, change: impl Fn(u32, u32) -> (u32, u32)) {
        let info = trace.entities.locks.get(id.0 as usize);
        let drawn = |info: &LockInfo| info.shown && !matches!(info.kind, LockKind::Group | LockKind::Future);
        if !info.is_some_and(drawn) {
            return;
        }
        let known = slot(&mut self.locks, id.0).as_ref();
        let before =
            known.map(|lock| (lock.lane, lock.level[lock.level.len() - 1], lock.waiting[lock.waiting.len() - 1]));
        let (lane, level, waiting) = before.unwrap_or_else(|| {
            let lane = self.add_lane(LaneKey::Lock(id));
            let made = LockLane { lane, level: Vec::new(), waiting: Vec::new(), most: 0, contended: false };
            self.locks[id.0 as usize] = Some(made);
            (lane, 0, 0)
        });
        self.push_lock(id, lane, mark, change(level, waiting));
    }

    fn push_lock(&mut self, LockId(id): LockId, lane: LaneId, mark: Mark, (level, waiting): (u32, u32)) {
        let state = match (level, waiting) {
            (0, 0) => State::Absent,
            (0, _) => State::Waiting,
            _ => State::Running,
        };
        self.push(lane, mark, state);
        if let Some(Some(lock)) = self.locks.get_mut(id as usize) {
            lock.level.push(level);
            lock.waiting.push(waiting);
            lock.most = lock.most.max(level);
            lock.contended |= waiting > 0;
        }
    }

    /// Who has the lock, or places in the semaphore, in slice `at` of its lane: who took it last first.
    pub fn holders(&self, trace: &Trace, id: LockId, at: usize) -> Vec<Actor> {
        let Some(lock) = self.lock_lane(id) else { return Vec::new() };
        let wanted = lock.level[at] as usize;
        let (mut holders, mut given_back): (Vec<Actor>, Vec<Actor>) = (Vec::new(), Vec::new());
        for earlier in (0..=at).rev().take(FAR) {
            if holders.len() >= wanted {
                break;
            }
            let event = trace.event(self.slice(lock.lane, earlier).event as usize);
            match event.kind {
                EventKind::LockRelease => given_back.push(event.actor),
                EventKind::LockTake => match given_back.iter().position(|&actor| actor == event.actor) {
                    Some(given) => drop(given_back.swap_remove(given)),
                    None => holders.push(event.actor),
                },
                _ => {}
            }
        }
        holders
    }
}
