//! What lies under the pointer.

use super::{Brush, BrushPart, Group, RowKind, View};
use crate::trace::{Index, LaneId, State};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hit {
    Overview(BrushPart),
    Ruler,
    /// The head of a group: a click folds it.
    Head(Group),
    /// A lane, and which of its slices, if any is there.
    Lane(LaneId, Option<usize>),
    Nothing,
}

/// A slice thinner than a pixel is hit from this far.
const NEAR: f64 = 3.0;

impl Hit {
    pub fn at(view: &View, index: &Index, x: f64, y: f64) -> Hit {
        let frame = view.frame();
        if frame.overview.contains(x, y) {
            return Hit::Overview(Brush::new(view, index).part(x));
        }
        if frame.ruler.contains(x, y) {
            return Hit::Ruler;
        }
        if !frame.lanes.contains(x, y) && !frame.labels.contains(x, y) {
            return Hit::Nothing;
        }
        let rows = view.rows(index);
        match rows.at(y - frame.lanes.y + view.scroll).map(|row| row.kind) {
            Some(RowKind::Head { group, .. }) => Hit::Head(group),
            Some(RowKind::Lane(lane)) if x < frame.lanes.x => Hit::Lane(lane, None),
            Some(RowKind::Lane(lane)) => Hit::Lane(lane, slice_at(view, index, lane, x - frame.lanes.x)),
            None => Hit::Nothing,
        }
    }
}

/// The slice at `x` of the lanes; a short running one nearby comes first, because it would be hard to hit.
fn slice_at(view: &View, index: &Index, id: LaneId, x: f64) -> Option<usize> {
    let lane = index.lane(id);
    let scale = &view.scale;
    let here = lane.at_time(scale.nanos_at(x));
    // Only as many as one can tell apart.
    let first = lane.at_time(scale.nanos_at(x - NEAR)).unwrap_or(0);
    let last = lane.next_after(first, scale.nanos_at(x + NEAR)).min(first + 64);
    let short = (first..last).filter(|&at| {
        let slice = index.slice(id, at);
        slice.state == State::Running && scale.x(slice.end) - scale.x(slice.start) < NEAR
    });
    let distance = |at: &usize| ((scale.x(lane.start(*at)) - x).abs() * 1e3) as u64;
    let visible = |at: &usize| {
        let slice = index.slice(id, *at);
        slice.state != State::Absent && scale.nanos_at(x) <= slice.end
    };
    short.min_by_key(distance).or(here.filter(visible))
}
