//! One lane's slices as bars: at most a few a pixel, however many slices there are.

use super::{Bar, Fill, Rect, TimeScale};
use crate::trace::{Index, Lane, LaneId, LaneKey, Slice, State};

/// Where a lane's bars go.
#[derive(Clone, Copy)]
pub struct Strip<'a> {
    pub scale: &'a TimeScale,
    /// X of the scale's left edge.
    pub left: f64,
    pub top: f64,
    pub height: f64,
    /// How a running slice looks where several are one bar.
    pub running: Fill,
}

/// A lane's running slices, where they all look the same.
pub fn running_fill(key: LaneKey) -> Fill {
    match key {
        LaneKey::Thread(id) => Fill::of_thread(id),
        _ => Fill::Running,
    }
}

/// Slices narrower than this many pixels are merged into cells of this width: a short step between long waits
/// stays visible, and a screen of fifty dense lanes stays under a hundred thousand bars.
const GRAIN: f64 = 2.0;

/// Bars for the visible slices of a lane, each as `fill` says. `each` hears of every slice that got a bar of its own.
pub fn lane_bars(
    index: &Index,
    id: LaneId,
    strip: Strip,
    bars: &mut Vec<Bar>,
    fill: impl Fn(Slice) -> Option<Fill>,
    mut each: impl FnMut(Rect, Slice, usize),
) {
    let lane = index.lane(id);
    let scale = strip.scale;
    let until = scale.nanos_at(scale.width());
    let mut at = lane.at_time(scale.nanos_at(0.0)).unwrap_or(0);
    let mut row = Row { strip, bars, last: [None; 2] };
    while at < lane.len() && lane.start(at) <= until {
        let slice = index.slice(id, at);
        let x = scale.x(slice.start);
        let right = scale.x(slice.end);
        if right - x >= GRAIN {
            // A hair of space tells neighbours of one state apart.
            let gap = if right - x >= 4.0 && at + 1 < lane.len() { 0.5 } else { 0.0 };
            if let Some(fill) = fill(slice) {
                let rect = row.own(x, right - gap, fill);
                each(rect, slice, at);
            }
            at += 1;
        } else {
            let cell = (x / GRAIN).floor() * GRAIN;
            let next = merge(index, id, lane, at, scale.nanos_at(cell + GRAIN));
            row.merged(cell, cell + GRAIN, &sum(index, id, lane, at, next));
            at = next;
        }
    }
}

/// The first slice after `at` that is not to be merged into the cell that ends at `boundary`.
fn merge(index: &Index, id: LaneId, lane: &Lane, at: usize, boundary: u64) -> usize {
    let next = lane.next_after(at, boundary).max(at + 1);
    // The last one that starts in the cell may reach far out of it; then it is drawn by itself.
    let last = index.slice(id, next - 1);
    let cell = boundary.saturating_sub(lane.start(at)).max(1);
    if next - 1 > at && last.end > boundary && last.end - last.start > cell { next - 1 } else { next }
}

fn sum(index: &Index, id: LaneId, lane: &Lane, from: usize, to: usize) -> [u64; State::ALL.len()] {
    let closed = to.min(lane.len() - 1);
    let mut shares = lane.shares(from, closed.max(from));
    if to == lane.len() {
        let open = index.slice(id, to - 1);
        shares[open.state as usize] += open.end - open.start;
    }
    shares
}

struct Row<'a> {
    strip: Strip<'a>,
    bars: &'a mut Vec<Bar>,
    /// The last merged bar of what waited, and of what ran: the two alternate.
    last: [Option<usize>; 2],
}

impl Row<'_> {
    fn own(&mut self, x: f64, right: f64, fill: Fill) -> Rect {
        let left = x.max(-1.0);
        let right = right.min(self.strip.scale.width() + 1.0);
        self.push(left, right.max(left), self.strip.height, fill)
    }

    /// A cell of many slices: what there is most of, and how much of it was running as the height of a bar before it.
    fn merged(&mut self, x: f64, right: f64, shares: &[u64; State::ALL.len()]) {
        let running = shares[State::Running as usize];
        let rest = State::ALL.into_iter().filter(|state| !matches!(state, State::Absent | State::Running));
        let most = rest.max_by_key(|state| shares[*state as usize]);
        let most = most.filter(|state| shares[*state as usize] > 0);
        if let Some(fill) = most.and_then(Fill::of) {
            self.join(x, right, self.strip.height, fill);
        }
        if running > 0 {
            let all: u64 = shares[State::Running as usize..].iter().sum();
            // Quarters, so that neighbours join; in a low lane at least two, so that it is seen.
            let least = if self.strip.height < 10.0 { 2.0 } else { 1.0 };
            let quarters = (running as f64 / all as f64 * 4.0).ceil().clamp(least, 4.0);
            self.join(x, right, self.strip.height * quarters / 4.0, self.strip.running);
        }
    }

    /// Widens the last merged bar of its kind if it ends here.
    fn join(&mut self, x: f64, right: f64, height: f64, fill: Fill) {
        let kind = usize::from(fill.is_solid());
        let left = self.strip.left + x;
        if let Some(bar) = self.last[kind].and_then(|at| self.bars.get_mut(at))
            && bar.fill == fill
            && bar.rect.h == height
            && (bar.rect.right() - left).abs() < 1e-6
        {
            bar.rect.w = self.strip.left + right - bar.rect.x;
            return;
        }
        self.last[kind] = Some(self.bars.len());
        self.push(x, right, height, fill);
    }

    fn push(&mut self, x: f64, right: f64, height: f64, fill: Fill) -> Rect {
        let Strip { left, top, height: full, .. } = self.strip;
        let rect = Rect::new(left + x, top + full - height, right - x, height);
        self.bars.push(Bar { rect, fill });
        rect
    }
}
