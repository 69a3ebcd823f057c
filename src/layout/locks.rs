//! The lane of a lock, a semaphore or a queue: who holds it, or how much of it is taken as steps; above that, that somebody waits.

use super::bars::Strip;
use super::{Bar, Fill, Rect};
use crate::trace::{Actor, EventKind, Index, LaneId, LaneKey, LockId, LockLane, Trace};

/// Slices narrower than this many pixels share a cell of this width.
const GRAIN: f64 = 2.0;
/// How many slices of a cell are looked at.
const SAMPLE: usize = 16;
/// The share of a lane's height that says that somebody waits.
const WAITING: f64 = 0.3;

/// A slice that is wide enough for words.
pub struct LockBar {
    pub rect: Rect,
    pub fill: Fill,
    /// Its number in the lane.
    pub at: usize,
}

/// Bars for what is in view; gives those that have a slice to themselves.
pub fn lock_bars(index: &Index, trace: &Trace, id: LockId, strip: Strip, bars: &mut Vec<Bar>) -> Vec<LockBar> {
    let Some(lock) = index.lock_lane(id) else { return Vec::new() };
    let (lane, scale) = (index.lane(lock.lane), strip.scale);
    let until = scale.nanos_at(scale.width());
    let mut own = Vec::new();
    let mut at = lane.at_time(scale.nanos_at(0.0)).unwrap_or(0);
    while at < lane.len() && lane.start(at) <= until {
        let slice = index.slice(lock.lane, at);
        let (x, right) = (scale.x(slice.start), scale.x(slice.end));
        if right - x >= GRAIN {
            let (left, right) = (x.max(-1.0), right.min(scale.width() + 1.0));
            let part = Part { strip, left, width: right - left };
            let fill = holder_fill(trace, slice.event as usize, lock, at, index);
            let shown = part.bars(share(lock, at..at + 1), lock.waiting(at) > 0, fill, bars);
            own.extend(shown.map(|rect| LockBar { rect, fill, at }));
            at += 1;
        } else {
            let cell = (x / GRAIN).floor() * GRAIN;
            let next = lane.next_after(at, scale.nanos_at(cell + GRAIN)).max(at + 1);
            let sample = at..next.min(at + SAMPLE);
            let waits = sample.clone().any(|at| lock.waiting(at) > 0);
            let part = Part { strip, left: cell, width: GRAIN };
            part.bars(share(lock, sample), waits, strip.running, bars);
            at = next;
        }
    }
    own
}

/// How full it is at most in these slices, of the fullest that it ever is.
fn share(lock: &LockLane, slices: std::ops::Range<usize>) -> f64 {
    let level = slices.map(|at| lock.level(at)).max().unwrap_or(0);
    f64::from(level) / f64::from(lock.most.max(1))
}

/// A thread's colour where one holds it alone.
fn holder_fill(trace: &Trace, event: usize, lock: &LockLane, at: usize, index: &Index) -> Fill {
    let event = trace.event(event);
    let taker = match event.kind {
        EventKind::LockTake => Some(event.actor),
        // Somebody began or ceased to wait: it is held by whoever held it before.
        EventKind::QueueLength => None,
        _ => match index.lane(lock.lane).key {
            LaneKey::Lock(id) if lock.most == 1 => index.holders(trace, id, at).first().copied(),
            _ => None,
        },
    };
    match taker {
        Some(Actor::Thread(thread)) if lock.most == 1 => Fill::of_thread(thread),
        _ => Fill::Running,
    }
}

/// The stretch of a lane from `left` on.
struct Part<'a> {
    strip: Strip<'a>,
    left: f64,
    width: f64,
}

impl Part<'_> {
    /// Gives the bar of what is held.
    fn bars(&self, share: f64, waits: bool, fill: Fill, bars: &mut Vec<Bar>) -> Option<Rect> {
        let Strip { left, top, height, .. } = self.strip;
        let above = if waits { (height * WAITING).max(2.0) } else { 0.0 };
        if waits {
            let rect = Rect::new(left + self.left, top, self.width, above);
            bars.push(Bar { rect, fill: Fill::Waiting });
        }
        let full = height - above;
        let own = (full * share).round().max(if share > 0.0 { 2.0 } else { 0.0 });
        if own == 0.0 {
            return None;
        }
        // A hair of space tells neighbours apart.
        let width = if self.width >= 4.0 { self.width - 0.5 } else { self.width };
        let rect = Rect::new(left + self.left, top + height - own, width, own);
        bars.push(Bar { rect, fill });
        Some(rect)
    }
}

/// Lanes of locks that are worth a row: all of a few, else those that somebody waited for.
pub fn lock_rows(index: &Index) -> Vec<LaneId> {
    let lanes = || index.lock_lanes();
    let all = lanes().count() <= FEW;
    lanes().filter(|lock| all || lock.contended).take(MOST).map(|lock| lock.lane).collect()
}

/// So many locks are all shown.
const FEW: usize = 12;
/// Of more no more than these.
const MOST: usize = 64;
