//! What gestures do to the stage.

use super::gesture::Move;
use super::stage::Stage;
use crate::base::VirtualTime;
use crate::layout::{BrushPart, Hit, TimeScale};

impl Stage {
    /// Gives the number of events to seek to, if that is what was meant.
    pub(super) fn act(&mut self, step: Move) -> Option<usize> {
        let end = self.index.end();
        match step {
            Move::Nothing => return None,
            Move::Pan { dx, dy } => self.pan(-dx, -dy),
            Move::Pinch { factor, x, dx } => {
                self.view.pan(-dx, end);
                self.zoom(factor, x);
            }
            Move::Brush { part, dx } => self.brush(part, dx),
            Move::NewBrush { from, to } => {
                let (from, to) = (self.overview_seconds(from.min(to)), self.overview_seconds(from.max(to)));
                self.view.show(from, to, end);
                self.looked();
            }
            Move::Fold(group) => {
                self.view.toggle(group);
                self.looked();
            }
            Move::Scrub { x } => return Some(self.nearest(x)),
            Move::Click { x, y } => return self.click(x, y),
        }
        None
    }

    fn brush(&mut self, part: BrushPart, dx: f64) {
        let scale = self.view.scale;
        let seconds = dx * self.overview_seconds_per_pixel();
        let (mut from, mut to) = (scale.start(), scale.end());
        match part {
            BrushPart::Start => from = (from + seconds).min(to),
            BrushPart::End => to = (to + seconds).max(from),
            BrushPart::Middle => (from, to) = (from + seconds, to + seconds),
            // A click beside the brush brings its middle there.
            BrushPart::Outside => {
                let middle = self.overview_seconds(dx);
                (from, to) = (middle - scale.span() / 2.0, middle + scale.span() / 2.0);
            }
        }
        self.view.show(from, to, self.index.end());
        self.looked();
    }

    fn overview_seconds_per_pixel(&self) -> f64 {
        TimeScale::fit(self.index.end(), self.view.frame().overview.w).seconds_per_pixel()
    }

    fn overview_seconds(&self, x: f64) -> f64 {
        (x - self.view.frame().overview.x) * self.overview_seconds_per_pixel()
    }

    fn click(&self, x: f64, y: f64) -> Option<usize> {
        let lanes = self.view.frame().lanes;
        if !lanes.contains(x, y) {
            return None;
        }
        if let Hit::Lane(lane, Some(at)) = Hit::at(&self.view, &self.index, x, y) {
            let slice = self.index.slice(lane, at);
            // A thin slice is meant itself.
            if self.view.scale.x(slice.end) - self.view.scale.x(slice.start) < 6.0 {
                return Some(slice.event as usize + 1);
            }
        }
        Some(self.nearest(x))
    }

    /// How many events have happened at the event nearest to `x`.
    fn nearest(&self, x: f64) -> usize {
        let simulation = self.simulation.borrow();
        let trace = simulation.trace();
        let time = self.view.scale.nanos_at(x - self.view.frame().lanes.x);
        let before = trace.count_until(VirtualTime::from_nanos(time));
        if before == trace.len() {
            return before;
        }
        let next = trace.time(before);
        let since = before.checked_sub(1).map_or(u64::MAX, |last| time - trace.time(last).as_nanos());
        if since <= next.as_nanos() - time { before } else { trace.count_until(next) }
    }
}
